"""From a workbook that was worked on to the summary of the run."""

from pathlib import Path

from workbook_tools.model.ringkas import Keadaan, Ringkas
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung
from workbook_tools.workbook.olah import BerkasOlahan


def ringkas(b: BerkasOlahan) -> Ringkas:
    """The summary of a workbook that was worked on."""
    if b.olahan is None:
        return Ringkas(b.jalur, Keadaan.GAGAL, sebab=b.temuan[0])
    r = b.olahan.hasil.ringkasan
    jumlah = {t: sum(1 for x in terhitung(b.temuan) if x.tingkat is t) for t in Tingkat}
    return Ringkas(
        b.jalur,
        Keadaan.SELESAI,
        b.tertulis,
        r.rata_rata_capaian,
        r.kategori,
        r.persen_realisasi,
        jumlah[Tingkat.GALAT],
        jumlah[Tingkat.PERINGATAN],
        jumlah[Tingkat.INFO],
        catatan=b.catatan,
    )


def gagal(jalur: Path, kode: str, pesan: str) -> Ringkas:
    """The summary of a workbook that could not be worked on, under the rule ``kode``."""
    return Ringkas(jalur, Keadaan.GAGAL, sebab=temuan_gagal(kode, pesan))


def temuan_gagal(kode: str, pesan: str) -> Temuan:
    """Why a whole file could not be worked on."""
    return Temuan("", "", pesan, aturan=kode, tingkat=Tingkat.GALAT)
