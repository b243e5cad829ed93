"""Beranda: the dashboard."""

from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction

from workbook_tools import __version__
from workbook_tools.compute.nilai import MAKS_SEBUT, medan
from workbook_tools.model.hasil import Hasil, Ringkasan
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Tingkat, terhitung
from workbook_tools.model.terisi import LembarTerisi, SelTulis
from workbook_tools.model.triwulan import SerapanTriwulan, Triwulan
from workbook_tools.numbers import cetak_angka, cetak_persen, cetak_rupiah
from workbook_tools.records import Laporan
from workbook_tools.records.identitas import TRIWULAN
from workbook_tools.schema import HITUNG, LABEL_SIDIK, LABEL_TRIWULAN, LABEL_VERSI
from workbook_tools.sheets.dasar import Polos, blok, kepala, warna_khusus

ARTI = {
    Tingkat.GALAT: "Salah; perlu diperbaiki sebelum laporan dikirim.",
    Tingkat.PERINGATAN: "Mungkin salah, atau dua tempat berbeda.",
    Tingkat.INFO: "Perlu diketahui.",
}
LABEL_WAKTU = "Terakhir dihitung"
LABEL_CAPAIAN = "Rata-rata capaian"
LABEL_KATEGORI = "Kategori"
LABEL_LENGKAP, LENGKAP, BELUM_LENGKAP = "Kelengkapan", "Lengkap", "Belum lengkap: "
LABEL_REALISASI = "Persen realisasi"
DIRAGUKAN = "(diragukan"
SAMPAI = " sampai triwulan"
"""Behind the labels of the figures as of a quarter."""


def lembar_beranda(
    laporan: Laporan, hasil: Hasil, tabel: dict[str, Tabel], waktu: str, sidik: str
) -> LembarTerisi:
    """Summary, findings by severity, completeness of every input sheet.

    ``waktu`` is when it was computed, ``sidik`` the fingerprint of the inputs.
    """
    lembar = HITUNG["beranda"]
    kelengkapan, rinci = _kelengkapan(hasil, tabel)
    isi = {
        "ringkasan": _ringkasan(laporan, hasil, waktu, sidik),
        "temuan": _temuan(hasil),
        "kelengkapan": kelengkapan,
        "kelengkapan_rinci": rinci,
    }
    pita = tuple(tuple(blok(b, isi[b.id], laporan) for b in baris) for baris in lembar.pita)
    return LembarTerisi(lembar, kepala(lembar, laporan), pita)


def _ringkasan(laporan: Laporan, hasil: Hasil, waktu: str, sidik: str) -> list[dict[str, Polos]]:
    r = hasil.ringkasan
    k = laporan.kebijakan
    batas = "tanpa batas" if k.batas_capaian is None else cetak_persen(k.batas_capaian, 0)
    if k.batas_tak_terbaca is not None:
        batas = f"batas {k.batas_tak_terbaca.teks}"
    pasangan: list[tuple[str, Polos]] = [
        ("Perangkat daerah", laporan.identitas.perangkat_daerah.teks or None),
        ("Kabupaten/Kota", laporan.identitas.kabupaten.teks or None),
        ("Tahun laporan", str(laporan.tahun) if laporan.tahun else None),
        *_sampai_triwulan(laporan, hasil),
        (LABEL_CAPAIAN, _tulis(r, "rata_rata_capaian", cetak_persen)),
        (
            "Rata-rata capaian dibatasi",
            f"{_tulis(r, 'rata_rata_dibatasi', cetak_persen)} ({batas})",
        ),
        (LABEL_KATEGORI, _kategori(r)),
        (LABEL_LENGKAP, _lengkap(hasil)),
        ("Indikator dinilai", f"{r.jumlah_indikator - r.belum_dinilai} dari {r.jumlah_indikator}"),
        ("Anggaran", _tulis(r, "total_anggaran", cetak_rupiah)),
        ("Realisasi anggaran", _tulis(r, "total_realisasi", cetak_rupiah)),
        (LABEL_REALISASI, _tulis(r, "persen_realisasi", cetak_persen)),
        ("Rata-rata efisiensi sasaran", _tulis(r, "efisiensi_sasaran", cetak_angka)),
        (LABEL_WAKTU, waktu),
        (LABEL_VERSI, f"lkj {__version__}"),
        (LABEL_SIDIK, sidik),
    ]
    return [{"uraian": uraian, "isi": isi} for uraian, isi in pasangan]


def sebut_triwulan(ke: int | None) -> str | None:
    """A quarter as it stands on Beranda."""
    return TRIWULAN[ke - 1] if ke else None


def _sampai_triwulan(laporan: Laporan, hasil: Hasil) -> Iterator[tuple[str, Polos]]:
    """The figures as of the quarter that was asked for; nothing in the report of a year."""
    t = hasil.triwulan
    if laporan.triwulan is None or t is None:
        return
    yield LABEL_TRIWULAN, sebut_triwulan(t.ke)
    yield f"{LABEL_CAPAIAN}{SAMPAI}", _tulis(t, "rata_rata_capaian", cetak_persen)
    yield f"{LABEL_KATEGORI}{SAMPAI}", _kategori(t)
    if t.total is not None:
        yield f"{LABEL_REALISASI}{SAMPAI}", _tulis(t.total, "persen", cetak_persen)


def _lengkap(hasil: Hasil) -> str:
    """Completeness is one thing, correctness another."""
    k = hasil.kelengkapan
    if k.lengkap:
        return LENGKAP
    return f"{BELUM_LENGKAP}{cetak_persen(k.persen, 0)}, {len(k.kurang)} hal masih kosong"


def _kategori(r: Ringkasan | Triwulan) -> SelTulis:
    teks = r.kategori and f"{r.kategori}{_ragu(r, 'kategori')}"
    return SelTulis(teks, warna=warna_khusus(r.warna))


def _ragu(r: Ringkasan | Triwulan | SerapanTriwulan, nama: str) -> str:
    """The cells that a figure rests on and that are probably wrong."""
    ragu = dict(r.ragu).get(nama, ())
    lagi = f", dan {len(ragu) - MAKS_SEBUT} sel lain" if len(ragu) > MAKS_SEBUT else ""
    sel = ", ".join(x.kata for x in ragu[:MAKS_SEBUT])
    return f" {DIRAGUKAN}: {sel}{lagi})" if sel else ""


def _tulis(
    r: Ringkasan | Triwulan | SerapanTriwulan, nama: str, cetak: Callable[[Fraction], str]
) -> str:
    """A figure of the summary; one that rests on an unread cell with its bounds and the cells, one
    that rests on a doubtful cell with that."""
    nilai = medan(r, nama)
    if not nilai.sel:
        return "-" if nilai.pasti is None else f"{cetak(nilai.pasti)}{_ragu(r, nama)}"
    sel = ", ".join(dict.fromkeys(s.sel for s in nilai.sel))
    if nilai.rentang is None:
        return f"belum diketahui ({sel} tidak terbaca)"
    bawah, atas = cetak(nilai.rentang.bawah), cetak(nilai.rentang.atas)
    batas = f"kira-kira {bawah}" if bawah == atas else f"antara {bawah} dan {atas}"
    return f"{batas} ({sel} tidak terbaca)"


def _temuan(hasil: Hasil) -> list[dict[str, Polos]]:
    jumlah = Counter(t.tingkat for t in terhitung(hasil.temuan))
    return [
        {
            "tingkat": SelTulis(t.value.capitalize(), tautan=(HITUNG["pemeriksaan"].judul, "A1")),
            "jumlah": jumlah[t],
            "arti": ARTI[t],
        }
        for t in Tingkat
    ]


def _kelengkapan(
    hasil: Hasil, tabel: dict[str, Tabel]
) -> tuple[list[dict[str, Polos]], list[dict[str, Polos]]]:
    temuan = Counter(t.lembar for t in terhitung(hasil.temuan))
    kosong = Counter(x.lembar for x in hasil.kelengkapan.kurang if x.kolom)
    kiri: list[dict[str, Polos]] = []
    kanan: list[dict[str, Polos]] = []
    for id_, t in tabel.items():
        if not (t.baris or t.cacat or (t.ada and t.lembar.utama)):
            continue  # nobody misses it
        keadaan, catatan = keadaan_isian(t, kosong[id_])
        tautan = (t.judul, "A1") if t.ada else None
        kiri.append({"lembar": SelTulis(t.judul, tautan=tautan), "keadaan": keadaan})
        kanan.append({"baris": _terisi(t), "temuan": temuan[id_], "catatan": catatan})
    return kiri, kanan


def _terisi(t: Tabel) -> int:
    if t.lembar.tegak:
        return len(t.baris[0].sel) if t.baris else 0
    return len(t.baris)


def keadaan_isian(t: Tabel, kosong: int = 0) -> tuple[str, str | None]:
    """Kosong, Sebagian or Lengkap, and what is missing; ``kosong`` are cells that a complete
    report has filled."""
    if not t.ada:
        return "Tidak ada", "Lembar ini tidak ditemukan."
    if not _terisi(t):
        return "Kosong", None
    wajib = [k for k in t.lembar.kolom if k.wajib and not k.berumus]
    kurang = sum(1 for b in t.baris for k in wajib if k.id not in b.sel)
    if kosong > kurang:
        return "Sebagian", f"{kosong} isian yang diperlukan masih kosong."
    if kurang:
        return "Sebagian", f"{kurang} isian wajib masih kosong."
    return "Lengkap", None
