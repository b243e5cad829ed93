"""Years in tables that lost a digit, or got one too many."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import SelDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan
from workbook_tools.regex import regex

_TAHUN = regex(r"(?<![\d.,/])20[0-4]\d(?![\d,/]|\.\d)")
_RUSAK = regex(r"(?<![\d.,/])(?:2\d{2}|[02]\d{4}|0\d{2,3})(?![\d,/%]|\.\d)")


def tahun_rusak(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Jumlah 202' beside 'Jumlah 2024'; '225' between 2024 and 2026 in the column of years."""
    for t in k.dok.tabel:
        for deret in _deret(t):
            bentuk = {_TAHUN.sub("#", normal(s.teks)) for s in deret if _TAHUN.search(s.teks)}
            for s in deret:
                for m in _RUSAK.finditer(s.teks):
                    polos = normal(f"{s.teks[: m.start()]}#{s.teks[m.end() :]}")
                    if polos in bentuk:
                        yield t.temuan(
                            s,
                            f"'{' '.join(s.teks.split())}' di {t.sebutan}: {m[0]} bukan tahun, "
                            "sedangkan di sel lain yang sama tertulis tahun. Betulkan.",
                            nilai=m[0],
                        )


def _deret(t: TabelDok) -> Iterator[list[SelDok]]:
    """Cells that tell one kind of thing: those of a header row, of a column of words or years."""
    for b in t.kepala:
        yield [s for s in b.sel if s is not None and s.awal]
    tahunan = t.kolom_tahun
    for kolom in t.kolom:
        sel = [s for b in t.baris if (s := b.sel[kolom.indeks]) is not None and s.awal]
        kata = [s for s in sel if re.search(r"[A-Za-z]{3}", s.teks)]
        yield sel if kolom in tahunan else kata
