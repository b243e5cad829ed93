"""Chapter I: the area, its borders and its people."""

from workbook_tools.records.wilayah import BarisWilayah
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.gambar import gambar_blok
from workbook_tools.susun.tabel import (
    ANGKA,
    KIRI,
    TENGAH,
    WARNA_JUMLAH,
    Baris,
    IsiSel,
    Kolom,
    judul,
    paragraf,
    tabel,
)

ARAH = ("utara", "selatan", "timur", "barat")
ANGKA_WILAYAH = ("luas_km2", "laki_laki", "perempuan", "rt", "rw")


@blok("b1.wilayah", "Gambaran wilayah")
def wilayah(b: Bahan) -> Keluaran:
    """Borders as Identitas has them; villages with area, people, RT and RW; maps."""
    semua, batas = b.laporan.wilayah, _batas(b)
    if not (semua or batas):
        return
    yield judul("Gambaran Wilayah", 2)
    if batas:
        yield paragraf(b.susun("wilayah.batas", batas=batas))
    if semua:
        sebut = {"n": cetak.banyak(len(semua))}
        yield paragraf(b.susun("wilayah.desa", **sebut))
        kolom = [
            Kolom("No", 6, TENGAH),
            Kolom("Desa/Kelurahan", 28),
            Kolom("Luas (km²)", 13, ANGKA),
            Kolom("Laki-laki", 13, ANGKA),
            Kolom("Perempuan", 13, ANGKA),
            Kolom("Penduduk", 13, ANGKA),
            Kolom("RT", 7, ANGKA),
            Kolom("RW", 7, ANGKA),
        ]
        baris = [_baris(b, n, x) for n, x in enumerate(semua, start=1)]
        sumber = sorted({x.sumber.teks for x in semua if x.sumber})
        catatan = b.tulis("umum.sumber_angka", sumber="; ".join(sumber)) if sumber else ""
        teks = f"Desa/Kelurahan di {b.nama}"
        yield from tabel(b, "b1.wilayah", teks, kolom, [*baris, _jumlah(b, semua)], catatan)
    yield from gambar_blok(b, "b1.wilayah", "wilayah", "peta")


def _batas(b: Bahan) -> str:
    i = b.laporan.identitas
    ada = [(a, i.isian(f"batas_{a}").teks) for a in ARAH if i.isian(f"batas_{a}")]
    return "; ".join(f"sebelah {arah} dengan {teks}" for arah, teks in ada)


def _baris(b: Bahan, n: int, x: BarisWilayah) -> Baris:
    sel = [b.jumlah([x.isian(k)]) for k in ANGKA_WILAYAH]
    penduduk = b.jumlah([x.laki_laki, x.perempuan])
    isi: list[IsiSel] = [str(n), x.desa.teks, *sel[:3], penduduk, *sel[3:]]
    return Baris(isi)


def _jumlah(b: Bahan, semua: list[BarisWilayah]) -> Baris:
    sel = [b.jumlah([x.isian(k) for x in semua]) for k in ANGKA_WILAYAH]
    penduduk = b.jumlah([i for x in semua for i in (x.laki_laki, x.perempuan)])
    isi: list[IsiSel] = [b.tulis("umum.jumlah"), KIRI, *sel[:3], penduduk, *sel[3:]]
    return Baris(isi, True, WARNA_JUMLAH)
