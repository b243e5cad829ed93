"""Chapter II: the scale and the policies in force."""

from itertools import pairwise

from workbook_tools.numbers import cetak_ringkas
from workbook_tools.records.skala import Jenjang
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.narasi.capaian import n18
from workbook_tools.susun.narasi.efisiensi import rumus
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, gabung, paragraf, tabel


@blok("b2.skala", "Skala penilaian")
def skala(b: Bahan) -> Keluaran:
    """The steps by their lower bounds; how values are placed, capped and compared."""
    kebijakan = b.laporan.kebijakan
    celah = "celah_bulat" if kebijakan.aturan_celah == "bulatkan" else "celah_batas"
    kalimat = [b.susun("skala.utama", nama=kebijakan.skala.nama), b.susun(f"skala.{celah}"), n18(b)]
    if any(c.arah == "turun" for c in b.hasil.capaian):
        turun = "turun_tr" if kebijakan.rumus_turun == "T/R" else "turun_2t"
        kalimat.append(b.susun(f"skala.{turun}"))
    yield paragraf(gabung(*kalimat, rumus(b)))
    kolom = [Kolom("No", 8, TENGAH), Kolom("Capaian", 46, TENGAH), Kolom("Kategori", 46, TENGAH)]
    jenjang = kebijakan.skala.jenjang
    if not jenjang:
        tanda = b.cetak("", [x.batas_bawah for x in b.laporan.skala])
        yield paragraf(b.susun("umum.periksa", hal="Skala nilai", tanda=tanda))
        return
    selang = [_selang(jenjang[0], None), *(_selang(j, atas) for atas, j in pairwise(jenjang))]
    baris = [
        Baris([str(n), teks, j.kategori])
        for n, (teks, j) in enumerate(zip(selang, jenjang, strict=True), start=1)
    ]
    yield from tabel(b, "b2.skala", "Skala Nilai Capaian Kinerja", kolom, baris)


def _selang(j: Jenjang, atas: Jenjang | None) -> str:
    """'76% sampai di bawah 91%': bounds as they decide, without a gap between the steps."""
    dari = f"{cetak_ringkas(j.batas_bawah)}%"
    awal = dari if j.inklusif else f"di atas {dari}"
    if atas is None:
        return f"{dari} atau lebih" if j.inklusif else f"Di atas {dari}"
    sampai = f"{cetak_ringkas(atas.batas_bawah)}%"
    if j.batas_bawah == 0 and j.inklusif:
        return f"Di bawah {sampai}" if atas.inklusif else f"{sampai} atau kurang"
    kata = "sampai di bawah" if atas.inklusif else "sampai dengan"
    return f"{awal} {kata} {sampai}".capitalize()
