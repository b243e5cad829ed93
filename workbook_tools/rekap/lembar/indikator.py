"""One sheet with all indicators, and one per indicator with its ranking and chart."""

from collections.abc import Iterator
from functools import partial

from workbook_tools.facts.antarbuku import terbanyak
from workbook_tools.kelompok import kelompokkan
from workbook_tools.keluaran.teks import untuk_simpan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.rekap.isi import Kumpulan, baris_indikator, jumlah_indikator
from workbook_tools.rekap.peringkat import GELAP, kaki, sebut_ragu
from workbook_tools.rekap.tampil import Aliran, Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel

LEMBAR_TERBANYAK = 20
"""Indicators with a sheet of their own; the province's list would have thousands."""

JUDUL_TERPANJANG = 31
TERLARANG = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))

KOLOM = (
    Kolom("peringkat", "Peringkat", Bentuk.URUT, 10),
    Kolom("kecamatan", "Kecamatan", Bentuk.TEKS, 24),
    Kolom("target", "Target", Bentuk.ANGKA, 13),
    Kolom("realisasi", "Realisasi", Bentuk.ANGKA, 13),
    Kolom("capaian", "Capaian", Bentuk.PERSEN, 12),
    Kolom("kategori", "Kategori", Bentuk.KATEGORI, 17),
    Kolom("cara_hitung", "Cara Hitung", Bentuk.TEKS, 34),
    Kolom("ragu", "Peringkat Diragukan", Bentuk.PANJANG, 34),
)
KOLOM_SEMUA = (
    Kolom("kabupaten", "Kabupaten/Kota", Bentuk.TEKS, 22),
    Kolom("tahun", "Tahun", Bentuk.TENGAH, 8),
    Kolom("kecamatan", "Kecamatan", Bentuk.TEKS, 22),
    Kolom("kode", "Kode", Bentuk.TENGAH, 9),
    Kolom("indikator", "Indikator", Bentuk.PANJANG, 44),
    Kolom("satuan", "Satuan", Bentuk.TENGAH, 12),
    *(k for k in KOLOM if k.id not in ("peringkat", "kecamatan")),
    Kolom("peringkat", "Peringkat", Bentuk.URUT, 10),
)


def lembar_indikator(k: Kumpulan) -> Iterator[Lembar]:
    """All indicators in one list; then each with its mean and chart, while they are few."""
    yield Lembar(
        "Indikator",
        "Capaian Semua Indikator",
        "Peringkat di kabupaten dan tahun yang sama. Indikator berbeda nama tetapi berkode sama "
        "disebut di lembar Antarbuku.",
        [Tabel(KOLOM_SEMUA, Aliran(jumlah_indikator(k), partial(baris_indikator, k)))],
        "#2E75B6",
    )
    if len({_kunci(r) for r in baris_indikator(k)}) > LEMBAR_TERBANYAK:
        return
    terpakai: set[str] = set()
    for isi in kelompokkan((_kunci(x), x) for x in baris_indikator(k)).values():
        yield _satu(isi, terpakai)


def _kunci(r: Rekam) -> tuple[str, int, str]:
    return r["kabupaten"], r["tahun"] or 0, kunci_kode(r["kode"])


def _satu(isi: list[Rekam], terpakai: set[str]) -> Lembar:
    kode = isi[0]["kode"]
    nama = terbanyak(r["indikator"] for r in isi)
    dinilai = [r for r in isi if r["capaian"] is not None or "capaian" in r[GELAP]]
    rata = {
        "kecamatan": f"Rata-rata {len(dinilai)} kecamatan",
        **kaki(dinilai, rata=("capaian",)),
        "ragu": sebut_ragu(dinilai),
        "kategori": f"{len(isi) - len(dinilai)} belum dinilai" if len(dinilai) < len(isi) else None,
    }
    tempat = f"{isi[0]['kabupaten']} Tahun {isi[0]['tahun'] or '-'}"
    return Lembar(
        nama_lembar(kode, terpakai),
        f"{kode} - {nama}",
        f"{tempat}. Satuan: {terbanyak(r['satuan'] for r in isi) or '-'}; arah: {isi[0]['arah']}.",
        [
            Tabel(
                KOLOM,
                isi,
                [rata] if dinilai else [],
                grafik=Grafik(f"Capaian {kode} per kecamatan", "kecamatan", ("capaian",)),
            )
        ],
        "#9DC3E6",
    )


def nama_lembar(kode: str, terpakai: set[str]) -> str:
    """A tab title that Excel accepts and that is not taken."""
    dasar = (untuk_simpan(kode).translate(TERLARANG).strip() or "Indikator")[: JUDUL_TERPANJANG - 4]
    nama, ke = dasar, 1
    while nama.casefold() in terpakai or nama.casefold() in JUDUL_LAIN:
        ke += 1
        nama = f"{dasar} ({ke})"
    terpakai.add(nama.casefold())
    return nama


JUDUL_LAIN = frozenset(
    {
        "penerimaan",
        "ringkasan",
        "kecamatan",
        "indikator",
        "anggaran",
        "anggaran program",
        "efisiensi",
        "status desa",
        "pendukung",
        "temuan",
        "temuan per aturan",
        "antarbuku",
        "daftar temuan",
        "history",
    }
)
