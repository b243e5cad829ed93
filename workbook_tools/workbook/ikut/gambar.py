"""Pictures, charts and shapes, which hang on the cells under their corners."""

from workbook_tools.workbook.perpindahan import Peta
from workbook_tools.workbook.tambal_xml import Ganti, Unsur, tambal


def jangkar(isi: bytes, peta: Peta) -> bytes:
    """A drawing part of a moved tab with its anchors in their new places."""
    return tambal(isi, {"col", "row"}, _Jangkar(peta))


class _Jangkar:
    """``from`` and ``to`` hold column and row, counted from 0, in this order."""

    def __init__(self, peta: Peta) -> None:
        self._peta = peta
        self._kolom = 0
        self._baris = (0, 0)  # of the upper corner, before and after

    def __call__(self, u: Unsur) -> Ganti | None:
        if u.induk not in ("from", "to") or not u.teks.strip().isdecimal():
            return None
        angka = int(u.teks)
        if u.nama == "col":
            self._kolom = angka if u.induk == "from" else self._kolom
            return None
        # Both corners go with the column of the first one, so that nothing is torn apart.
        baru = self._peta.terdekat(angka + 1, self._kolom + 1) - 1
        if u.induk == "from":
            self._baris = angka, baru
        lama_atas, atas = self._baris
        baru = max(baru, atas) if angka >= lama_atas else baru
        return None if baru == angka else Ganti(teks=str(baru))
