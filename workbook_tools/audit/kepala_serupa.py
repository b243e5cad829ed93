"""The one head of a column that tables with the same other heads all call otherwise."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.kolom import Kolom
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.tahun_kepala import sel_kepala
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex

_TAHUN = regex(r"20\d\d")
MIN_KOLOM, MAKS_KOLOM = 4, 40
"""Columns of a head that is looked at: the others of fewer say too little."""
NAMA = 2
"""Columns at the left that number and name the rows."""
MIN_SAKSI = 2
"""Tables whose heads agree in all columns."""


def kepala_lain(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Tahun, Realisasi, Realisasi, Capaian' beside two tables of 'Tahun, Target, Realisasi,
    Capaian'; where three titles stand in one place, each may be meant."""
    serupa: dict[tuple[str, ...], dict[str, list[tuple[TabelDok, Kolom]]]] = defaultdict(dict)
    for t in k.dok.tabel:
        judul = [_TAHUN.sub("#", normal(x.judul)) for x in t.kolom]
        for x in t.kolom if MIN_KOLOM <= len(judul) <= MAKS_KOLOM else ():
            for kunci in _kunci(judul, x.indeks):
                serupa[kunci].setdefault(judul[x.indeks], []).append((t, x))
    semua: dict[str, Temuan] = {}
    for isi in serupa.values():
        lazim, lain = max(isi.values(), key=len), min(isi.values(), key=len)
        lain_maksud = lain[0][1].peran != lazim[0][1].peran  # else another word for it
        if lain_maksud and len(isi) == 2 and len(lain) == 1 and len(lazim) >= MIN_SAKSI:
            semua = {t.sel: t for t in _temuan(lain[0], lazim)} | semua
    yield from semua.values()


def _kunci(judul: list[str], n: int) -> Iterator[tuple[str, ...]]:
    """All other titles; those behind the first two, which tell what the rows are."""
    yield (*judul[:n], "", *judul[n + 1 :])
    if n >= NAMA <= len(judul) - MIN_KOLOM:
        yield ("*", *judul[NAMA:n], "", *judul[n + 1 :])


def _temuan(lain: tuple[TabelDok, Kolom], lazim: list[tuple[TabelDok, Kolom]]) -> Iterator[Temuan]:
    t, tabel = lain[0], lazim[0][0]
    sini, sana = sel_kepala(*lain), sel_kepala(*lazim[0])
    if sini is not None and sana is not None:
        teks, benar = (" ".join(s.teks.split()) for s in (sini, sana))
        yield t.temuan(
            sini,
            f"Kepala kolom '{teks}' di {t.sebutan}, sedangkan di {len(lazim)} tabel lain yang "
            f"kolom lainnya sama tertulis '{benar}'. Periksa kepalanya.",
            kunci=t.sebutan,
            nilai=teks,
            terkait=(Tempat(tabel.lembar, sana.tempat, benar),),
            tingkat=Tingkat.INFO,
        )
