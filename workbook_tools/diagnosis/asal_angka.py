"""Where a figure that differs may come from: another year, the other column, a slip."""

from collections.abc import Iterable, Iterator

from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.tahun_lain import Sebutan, realisasi_lain, target_lain
from workbook_tools.facts.konteks import Konteks
from workbook_tools.records import Isian

TAK_KHAS = frozenset({0, 1, 100})
"""Values that stand everywhere; that another cell holds them tells nothing."""


def asal_target(k: Konteks, kode: str, isian: Isian, seharusnya: Isian, lalu: bool = False) -> str:
    """'84 adalah target tahun lalu.'; '' when nothing fits. ``lalu``: a target of last year."""
    return _asal(isian, seharusnya, (*target_lain(k, kode, lalu), *realisasi_lain(k, kode, lalu)))


def asal_realisasi(
    k: Konteks, kode: str, isian: Isian, seharusnya: Isian, lalu: bool = False
) -> str:
    """The same for a realisation."""
    return _asal(isian, seharusnya, (*realisasi_lain(k, kode, lalu), *target_lain(k, kode, lalu)))


def slip(isian: Isian, seharusnya: Isian) -> str:
    """The slip of the finger that makes one figure of the other, as a sentence; else ''."""
    if isian.angka is None or seharusnya.nilai is None:
        return ""
    apa = salah_ketik(isian.angka, seharusnya.nilai)
    return f"Mungkin salah ketik: {apa}." if apa else ""


def _asal(isian: Isian, seharusnya: Isian, lain: Iterable[Sebutan]) -> str:
    for sebutan in _sama_nilai(isian, seharusnya, lain):
        return f"{isian.teks} adalah {sebutan}."
    return slip(isian, seharusnya)


def _sama_nilai(isian: Isian, seharusnya: Isian, lain: Iterable[Sebutan]) -> Iterator[str]:
    if isian.nilai is None or isian.nilai in TAK_KHAS:
        return
    for sebutan, calon in lain:
        sel_sendiri = (calon.lembar, calon.sel) in (
            (isian.lembar, isian.sel),
            (seharusnya.lembar, seharusnya.sel),
        )
        if not sel_sendiri and calon.nilai == isian.nilai:
            yield sebutan
