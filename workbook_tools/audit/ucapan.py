"""How findings on a document name its places and facts."""

from collections.abc import Iterable

from workbook_tools.audit.fakta import Fakta
from workbook_tools.audit.sel import MAKS_TERKAIT
from workbook_tools.model.temuan import Tempat

NOTASI = {
    "target": "Target",
    "realisasi": "Realisasi",
    "capaian": "Capaian",
    "kondisi_awal": "Kondisi awal",
    "anggaran": "Anggaran",
    "realisasi_anggaran": "Realisasi anggaran",
    "penyerapan": "Persentase realisasi anggaran",
    "fisik": "Realisasi fisik",
    "sisa": "Sisa anggaran",
    "efisiensi": "Efisiensi",
    "rata_rata": "Rata-rata capaian",
}


def tempat_fakta(fakta: Iterable[Fakta]) -> tuple[Tempat, ...]:
    """The places of facts, each once."""
    semua = {f.tempat: Tempat(f.lembar, f.tempat, f.teks) for f in fakta}
    return tuple(semua.values())[:MAKS_TERKAIT]


def sebut_letak(lembar: str, sel: str) -> str:
    """A place in a sentence: its caption or heading, and the address."""
    ekor = lembar.rsplit(" › ", 1)[-1] if lembar else ""
    ekor = ekor if len(ekor) <= 60 else f"{ekor[:57]}…"
    return f"{ekor} ({sel})" if ekor else sel
