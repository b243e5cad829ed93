"""The cells behind the stand-in of Excel, and what the macros of its workbook answer; a test runs
their own text in LibreOffice."""

from collections.abc import Callable
from typing import Any

from tests.live.mesin_memori import PapanMemori
from tests.live.nilai_com import blok_com, nilai_com
from workbook_tools.live.mesin.buku import _dari_alamat


class PapanExcel(PapanMemori):
    """Cells of a workbook that is open in the stand-in."""

    def nilai(self, lembar: str, letak: list[int]) -> Any:
        """The values of a block with the types that COM gives them."""
        b, k, n, m = letak
        sel = self.tab[lembar].sel
        return blok_com(
            [[nilai_com(sel.get((x, y))) for y in range(k, k + m)] for x in range(b, b + n)]
        )

    def tautkan_isi(self, lembar: str, letak: list[int], alamat: str) -> None:
        """A link on words that are there, which stay."""
        self.tautkan(lembar, letak, alamat, self.baca(lembar, letak)[0][0] or alamat)


def _tautkan(papan: PapanExcel, judul: str, *daftar: list[str]) -> int:
    """``macros/LKjTautan.bas``."""
    for sel, tujuan, _ in zip(*daftar, strict=True):
        papan.tautkan_isi(judul, _dari_alamat(sel), f"#{tujuan}")
    return len(daftar[0])


def _tab(papan: PapanExcel) -> tuple[Any, ...]:
    """``macros/LKjIsi.bas``."""
    hasil = []
    for judul in papan.tab:
        letak = papan.luas(judul)
        b, k, n, _ = letak
        isi = (papan.nilai(judul, letak), blok_com(papan.baca_rumus(judul, letak)))
        hasil.append((judul, b, k, n, *isi))
    return tuple(hasil)


def _nama(papan: PapanExcel) -> tuple[tuple[str, str], ...]:
    """``macros/LKjIsi.bas``."""
    return tuple(papan.nama_buku.items())


MAKRO: dict[str, Callable[..., Any]] = {
    "LKjTautan.Tautkan": _tautkan,
    "LKjIsi.SemuaTab": _tab,
    "LKjIsi.SemuaNama": _nama,
}
