"""Compares an open workbook with a file that `lkj hitung` wrote, cell by cell."""

from pathlib import Path
from typing import Any

from tests.live.mesin_memori import papan_dari_berkas
from workbook_tools.live.mesin.papan import Papan
from workbook_tools.schema import HITUNG, LEMBAR_HITUNG

JUDUL_HITUNG = [x.judul for x in LEMBAR_HITUNG]
WAKTU = "Terakhir dihitung"


def isi(papan: Papan, judul: str) -> dict[tuple[int, int], Any]:
    """All non-empty cells of a tab."""
    letak = papan.luas(judul)
    return {
        (b, k): _kira(nilai)
        for b, baris in enumerate(papan.baca(judul, letak), start=letak[0])
        for k, nilai in enumerate(baris, start=letak[1])
        if nilai not in (None, "")
    }


def _kira(nilai: Any) -> Any:
    """Numbers to the 15 digits that a cell keeps."""
    return format(nilai, ".15g") if isinstance(nilai, float) else nilai


def isi_hitung(papan: Papan, judul: str) -> dict[tuple[int, int], Any]:
    """The cells of a computed tab without the time of computing."""
    sel = isi(papan, judul)
    if judul == HITUNG["beranda"].judul:
        for (b, k), nilai in list(sel.items()):
            if nilai == WAKTU:
                sel.pop((b, k + 1), None)
    return sel


def beda(papan: Papan, berkas: Path) -> list[str]:
    """Where computed tabs differ from those of a file; [] when all are equal."""
    harap = papan_dari_berkas(berkas)
    hasil = []
    for judul in JUDUL_HITUNG:
        ada, mau = isi_hitung(papan, judul), isi_hitung(harap, judul)
        # Where the file holds no result of a formula only an open office has one.
        for t in _rumus(harap, judul).keys() - mau.keys():
            ada.pop(t, None)
        hasil += [
            f"{judul} {t}: {ada.get(t)!r} != {mau.get(t)!r}"
            for t in sorted(ada.keys() | mau.keys())
            if ada.get(t) != mau.get(t)
        ]
        sembunyi = [p.tersembunyi(judul, [1, 1, 200, 1]) for p in (papan, harap)]
        if sembunyi[0] != sembunyi[1]:
            hasil.append(f"{judul}: baris tersembunyi berbeda")
    return hasil


def isian(papan: Papan) -> dict[str, dict[tuple[int, int], Any]]:
    """Everything on the tabs that are not the program's: formulas as they were typed, since their
    results follow what the program finds."""
    return {
        judul: {**isi(papan, judul), **_rumus(papan, judul)}
        for judul in papan.lembar()
        if judul not in JUDUL_HITUNG
    }


def _rumus(papan: Papan, judul: str) -> dict[tuple[int, int], str]:
    letak = papan.luas(judul)
    return {
        (b, k): rumus
        for b, baris in enumerate(papan.baca_rumus(judul, letak), start=letak[0])
        for k, rumus in enumerate(baris, start=letak[1])
        if str(rumus or "").startswith("=")
    }
