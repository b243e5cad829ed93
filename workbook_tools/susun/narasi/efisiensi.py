"""N11: efficiency."""

from collections.abc import Iterator

from workbook_tools.model.hasil import Efisiensi
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.narasi.anggaran import Kalimat
from workbook_tools.susun.tabel import gabung

SERATUS = 100
SEBUTAN = {
    "sasaran": "sasaran",
    "program": "program",
    "kegiatan": "kegiatan",
    "sub_kegiatan": "sub kegiatan",
}


def rumus(b: Bahan) -> Kalimat:
    """The formula in force."""
    kunci = f"N11.rumus_{b.laporan.kebijakan.rumus_efisiensi}"
    return b.susun(kunci, satu="1", nol="0")


def terhitung(b: Bahan, tingkat: str) -> list[Efisiensi]:
    """The rows of a level that have a value, or would have one if every cell could be read."""
    return [
        e
        for e in b.hasil.efisiensi
        if e.tingkat == tingkat
        if e.efisiensi is not None or b.cetak("", b.dasar_efisiensi(e)).teks
    ]


def n11(b: Bahan, tingkat: str) -> Kalimat:
    """Mean, counts per category, and how many could not be computed."""
    semua = [e for e in b.hasil.efisiensi if e.tingkat == tingkat]
    ada = terhitung(b, tingkat)
    if not ada:
        return ()
    dasar = [i for e in ada for i in b.dasar_efisiensi(e)]
    rata = getattr(b.hasil.ringkasan, f"efisiensi_{tingkat}")
    sebut = {"tingkat": SEBUTAN[tingkat], "n": cetak.banyak(len(ada))}
    hasil = [b.susun("N11.utama", x=b.cetak(cetak.desimal(rata), dasar), **sebut)]
    if not b.cetak("", dasar).teks:
        hasil.append(b.susun("N11.rincian", **sebut, **_banyak(ada)))
    if len(semua) > len(ada):
        sisa = cetak.banyak(len(semua) - len(ada))
        hasil.append(b.susun("N11.ditinggal", m=sisa, tingkat=sebut["tingkat"]))
    return gabung(*hasil)


def _banyak(ada: list[Efisiensi]) -> dict[str, str]:
    kategori = {"a": "efisien", "b": "sesuai", "c": "tidak efisien"}
    return {huruf: str(sum(e.kategori == nama for e in ada)) for huruf, nama in kategori.items()}


def semu(b: Bahan) -> Iterator[Kalimat]:
    """Where little was spent because the target was not reached: no saving."""
    for e in b.hasil.efisiensi:
        hemat = e.kategori == "efisien" and e.capaian is not None and e.capaian < SERATUS
        if hemat and not b.cetak("", b.dasar_efisiensi(e)).teks:
            yield b.susun("N11.semu", nama=e.nama)
