"""Formulas and links on a tab of staff or of the template that is not written."""

from collections.abc import Mapping

from lxml import etree

from workbook_tools.model.sel import alamat
from workbook_tools.workbook.ikut.dasar import Iringan
from workbook_tools.workbook.rujukan import baca_rujukan
from workbook_tools.workbook.rumus import HasilRumus, Tempat
from workbook_tools.workbook.salinan_rumus import salin_rumus
from workbook_tools.workbook.tambal_xml import Ganti, Unsur, tambal

_RUMUS = {
    "f": "rumus",
    "formula": "format bersyarat",
    "formula1": "validasi data",
    "formula2": "validasi data",
}
_ALAMAT = {
    "hyperlink": ("location",),
    "controlPr": ("linkedCell", "listFillRange"),
}
BATAS_BERSAMA = 20_000  # cells of one filled-down formula


def ikut_lembar(
    isi: bytes,
    judul: str,
    iringan: Iringan,
    akar: etree._Element | None = None,
    *,
    hanya_sel: bool = False,
) -> bytes:
    """The part of a tab with its formulas, rules and links following; ``hanya_sel``: not the
    rules, which lie on cells that move themselves. ``akar``: as in ``tambal``."""
    return tambal(isi, {*_RUMUS, *_ALAMAT}, _Kunjungan(judul, iringan, hanya_sel), akar)


class _Kunjungan:
    def __init__(self, judul: str, iringan: Iringan, hanya_sel: bool) -> None:
        self._judul = judul
        self._hanya_sel = hanya_sel
        self._iringan = iringan
        self._dibuka: dict[str, tuple[str, str]] = {}  # by si: formula and cell of the first

    def __call__(self, u: Unsur) -> Ganti | None:
        if u.nama in _ALAMAT:
            return self._alamat(u)
        if self._hanya_sel and u.induk != "c":
            return None
        if u.nama == "f" and u.atribut.get("t") == "shared":
            return self._bersama(u)
        teks = u.teks
        baru = self._pindah(teks, u)
        return None if baru == teks else Ganti(teks=baru)

    def _pindah(self, rumus: str, u: Unsur) -> str:
        if not self._iringan.terkait(rumus, self._judul):
            return rumus
        sel = u.atribut_induk.get("r", "") if u.induk == "c" else ""
        return self._iringan.rumus(rumus, Tempat(self._judul), _RUMUS[u.nama], sel)

    def _alamat(self, u: Unsur) -> Ganti | None:
        atribut = u.atribut
        baru = {
            nama: self._iringan.rumus(lama, Tempat(self._judul), "tautan", atribut.get("ref", ""))
            for nama in _ALAMAT[u.nama]
            if (lama := atribut.get(nama))
        }
        beda: Mapping[str, str | None] = {k: v for k, v in baru.items() if v != atribut[k]}
        return Ganti(beda) if beda else None

    def _bersama(self, u: Unsur) -> Ganti | None:
        """A filled-down formula gets a text of its own in each cell: their rows need not move
        alike."""
        si, sel = u.atribut.get("si", ""), u.atribut_induk.get("r", "")
        if u.teks and not self._bergerak(u):
            self._dibuka.pop(si, None)
            return None
        if u.teks:
            self._dibuka[si] = u.teks, sel
        if si not in self._dibuka:
            return None
        rumus = salin_rumus(*self._dibuka[si], sel)
        return Ganti(dict.fromkeys(("t", "si", "ref")), self._pindah(rumus, u))

    def _bergerak(self, u: Unsur) -> bool:
        """Whether any cell of a filled-down formula names something that moves."""
        asal = u.atribut_induk.get("r", "")
        rujukan = baca_rujukan(u.atribut.get("ref", asal))
        if rujukan is None or not asal:
            return False
        r = rujukan.rentang
        semua = [
            alamat(b, k) for b in range(r.atas, r.bawah + 1) for k in range(r.kiri, r.kanan + 1)
        ][:BATAS_BERSAMA]
        di = Tempat(self._judul)
        return any(
            self._iringan.pemindah.pindahkan(x, di) != HasilRumus(x)
            for x in (salin_rumus(u.teks, asal, sel) for sel in semua)
        )
