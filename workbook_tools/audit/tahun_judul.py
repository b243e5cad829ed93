"""Rows of years beside the two years that the table's title compares."""

from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, TabelDok
from workbook_tools.audit.teks import TAHUN, normal
from workbook_tools.model.temuan import Tempat, Temuan
from workbook_tools.regex import regex

_DUA_TAHUN = regex(r"\btahun (20[0-4]\d) dan (20[0-4]\d)\b")


def tahun_lain_judul(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Perbandingan … Tahun 2022 dan 2023' over rows of 2022 and 2021."""
    for t in k.dok.tabel:
        m = _DUA_TAHUN.search(normal(t.judul))
        for kolom in t.kolom_tahun if m else ():
            yield from _baris(t, kolom.indeks, m.groups() if m else ())


def _baris(t: TabelDok, kolom: int, judul: tuple[str, ...]) -> Iterator[Temuan]:
    """The one of two rows whose year the title does not name, where the other's it does."""
    sel = [s for b in t.baris if b.jenis == DATA and (s := b.sel[kolom]) is not None]
    sel = [s for s in sel if TAHUN.fullmatch(s.teks.strip())]
    lain = [s for s in sel if s.teks.strip() not in judul]
    if len(sel) == 2 and len(lain) == 1:
        yield t.temuan(
            lain[0],
            f"Judul {t.sebutan} membandingkan tahun {' dan '.join(judul)}, sedangkan barisnya "
            f"bertahun {lain[0].teks.strip()}. Periksa tahunnya.",
            terkait=(Tempat(t.lembar, t.kapsi or t.tempat, t.judul),),
        )
