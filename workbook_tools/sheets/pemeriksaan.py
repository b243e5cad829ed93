"""Pemeriksaan: the findings as a work list, and summed up by rule."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung
from workbook_tools.model.terisi import LembarTerisi, SelTulis
from workbook_tools.records import Laporan
from workbook_tools.rules import aturan_buku
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import Polos, blok, kepala
from workbook_tools.tables.jejak import Tanda, baris_temuan, kunci_temuan

TIDAK_ADA = "Tidak ada temuan. Semua pemeriksaan lolos."

_URUTAN = {t: n for n, t in enumerate(Tingkat)}


def lembar_pemeriksaan(
    laporan: Laporan,
    hasil: Hasil,
    tabel: dict[str, Tabel],
    selesai: Mapping[str, Tanda] | None = None,
) -> LembarTerisi:
    """All findings. ``selesai`` is what staff wrote beside them in the last run."""
    lembar = HITUNG["pemeriksaan"]
    isi = {"temuan": _daftar(hasil, tabel, selesai or {}), "ringkasan": _per_aturan(hasil)}
    pita = tuple(tuple(blok(b, isi[b.id], laporan) for b in p) for p in lembar.pita)
    return LembarTerisi(lembar, kepala(lembar, laporan), pita)


def daftar_kerja(temuan: Sequence[Temuan]) -> Iterator[tuple[str, Temuan, int]]:
    """The findings in the order of the work, each with its number and how many it explains.

    First what is wrong, and of that what explains most; what was accepted comes last. Findings
    that another one explains stand below it: 1, 2, 2.1, 2.2, 3.
    """
    anak = kelompokkan((t.induk, t) for t in temuan if t.induk is not None)

    def tempat(t: Temuan) -> tuple[bool, int, int]:
        urutan = _URUTAN[t.tingkat] if t.tingkat else len(_URUTAN)
        return bool(t.diterima), urutan, -len(anak.get(t.sebagai_induk, ()))

    nomor = 0
    for t in sorted((t for t in temuan if t.induk is None), key=tempat):
        nomor += 1
        bawah = anak.pop(t.sebagai_induk, [])
        yield str(nomor), t, len(bawah)
        for ke, x in enumerate(bawah, start=1):
            yield f"{nomor}.{ke}", x, 0
    for x in (x for sisa in anak.values() for x in sisa):
        nomor += 1
        yield str(nomor), x, 0


def _daftar(
    hasil: Hasil, tabel: dict[str, Tabel], selesai: Mapping[str, Tanda]
) -> list[dict[str, Polos]]:
    isi = [_temuan(no, t, n, tabel, selesai) for no, t, n in daftar_kerja(hasil.temuan)]
    return isi or [{"tingkat": "Baik", "pesan": TIDAK_ADA}]


def _per_aturan(hasil: Hasil) -> list[dict[str, Polos]]:
    jumlah = Counter((t.tingkat, t.aturan) for t in terhitung(hasil.temuan))
    daftar = aturan_buku()
    return [
        {
            "jumlah": banyak,
            "tingkat": tingkat.value.capitalize() if tingkat else None,
            "aturan": kode,
            "judul": daftar[kode].judul if kode in daftar else None,
        }
        for (tingkat, kode), banyak in jumlah.items()
    ]


def _temuan(
    no: str, t: Temuan, menutup: int, tabel: dict[str, Tabel], selesai: Mapping[str, Tanda]
) -> dict[str, Polos]:
    baris = baris_temuan(t, tabel)
    tanda = selesai.get(kunci_temuan(baris))
    tambahan = f" Membetulkannya menutup {menutup + 1} temuan." if menutup else ""
    return {
        **baris,
        "no": no,
        "tingkat": t.tingkat.value.capitalize() if t.tingkat else None,
        "sel": SelTulis(t.sel or None, tautan=_tautan(t.lembar, baris["lembar"], t.sel, tabel)),
        "pesan": t.pesan + tambahan,
        "dugaan": t.dugaan,
        "selesai": tanda.selesai if tanda else None,
        "diterima": t.diterima or None,
    }


def _tautan(id_: str, judul: str, sel: str, tabel: dict[str, Tabel]) -> tuple[str, str] | None:
    ada = id_ in HITUNG or (id_ in tabel and tabel[id_].ada)
    return (judul, sel or "A1") if ada and sel else None
