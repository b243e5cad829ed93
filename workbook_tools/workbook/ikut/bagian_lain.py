"""Names, charts, drawings, tables, pivot tables, form controls: what names or lies on cells."""

from collections.abc import Callable, Mapping

from workbook_tools.workbook.ikut.dasar import Iringan
from workbook_tools.workbook.ikut.gambar import jangkar
from workbook_tools.workbook.rumus import Tempat
from workbook_tools.workbook.tambal_xml import Ganti, Unsur, tambal

NAMA_SARING = "_xlnm._FilterDatabase"
_BENDA: Mapping[str, str] = {
    "workbook": "nama",
    "chartSpace": "grafik",
    "wsDr": "gambar",
    "table": "tabel Excel",
    "pivotCacheDefinition": "tabel pivot",
    "pivotTableDefinition": "tabel pivot",
    "formControlPr": "kontrol formulir",
    "Relationships": "tautan",
}
"""What the parts are in words, by their roots; others name no cells."""
BERTAB = _BENDA.keys() - {"workbook", "Relationships"}
"""The roots of parts that belong to a tab."""
_TEKS = frozenset({"definedName", "f", "calculatedColumnFormula", "totalsRowFormula"})
_ALAMAT: Mapping[str, tuple[str, ...]] = {
    "sp": ("textlink",),
    "formControlPr": ("fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"),
}
_TERLETAK = frozenset({"table", "autoFilter", "sortState", "sortCondition", "location"})


def ikut_bagian(isi: bytes, akar: str, judul: str, iringan: Iringan) -> bytes:
    """A part that is no tab, by the name of its root; ``judul`` is the tab that it belongs to."""
    if akar not in _BENDA:
        return isi
    kunjungan = _Kunjungan(akar, judul, iringan)
    baru = tambal(isi, {*_TEKS, *_ALAMAT, *_TERLETAK, "worksheetSource", "Relationship"}, kunjungan)
    peta = iringan.peta(judul)
    return jangkar(baru, peta) if akar == "wsDr" and peta is not None else baru


class _Kunjungan:
    def __init__(self, akar: str, judul: str, iringan: Iringan) -> None:
        self._akar = akar
        self._benda = _BENDA[akar]
        self._judul = judul
        self._iringan = iringan

    def __call__(self, u: Unsur) -> Ganti | None:
        if u.nama in _TEKS:
            return self._teks(u)
        if u.nama in _ALAMAT:
            return self._atribut(u, _ALAMAT[u.nama], self._rumus)
        if u.nama == "worksheetSource":
            return self._sumber_pivot(u)
        if u.nama == "Relationship":
            return self._hubungan(u)
        return self._atribut(u, ("ref",), self._terletak)

    def _teks(self, u: Unsur) -> Ganti | None:
        nama, teks = u.atribut.get("name", ""), u.teks
        if nama == NAMA_SARING:
            return None  # follows its filter
        benda = f"{self._benda} {nama}".strip()
        baru = self._iringan.rumus(teks, Tempat(self._judul), benda)
        return None if baru == teks else Ganti(teks=baru)

    def _atribut(
        self, u: Unsur, nama: tuple[str, ...], pindah: Callable[[str], str]
    ) -> Ganti | None:
        atribut = u.atribut
        ada = {n: atribut[n] for n in nama if atribut.get(n)}
        beda: Mapping[str, str | None] = {n: y for n, x in ada.items() if (y := pindah(x)) != x}
        return Ganti(beda) if beda else None

    def _rumus(self, rumus: str) -> str:
        return self._iringan.rumus(rumus, Tempat(self._judul), self._benda)

    def _terletak(self, ref: str) -> str:
        """A table whose place is gone keeps its range: Excel opens no table without one."""
        return self._iringan.daerah(ref, self._judul, self._benda) or ref

    def _sumber_pivot(self, u: Unsur) -> Ganti | None:
        if "id" in {k.rpartition(":")[2] for k in u.atribut}:
            return None  # another workbook
        tab = u.atribut.get("sheet", "")
        if not tab or not u.atribut.get("ref"):
            return None
        awalan = "'" + tab.replace("'", "''") + "'!"
        return self._atribut(
            u, ("ref",), lambda ref: _asal(self._rumus(awalan + ref).removeprefix(awalan), ref)
        )

    def _hubungan(self, u: Unsur) -> Ganti | None:
        sasaran = u.atribut.get("Target", "")
        if not sasaran.startswith("#"):
            return None
        return self._atribut(u, ("Target",), lambda x: "#" + self._rumus(x[1:]))


def _asal(baru: str, lama: str) -> str:
    return lama if "#" in baru else baru
