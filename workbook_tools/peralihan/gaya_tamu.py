"""Styles of the template in a workbook that has its own: appended, so that no cell changes."""

from lxml import etree
from msgspec import Struct

from workbook_tools.peralihan.rancangan import Rancangan, tag
from workbook_tools.workbook.paket import Paket

_URUTAN = (
    *("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"),
    *("tableStyles", "colors", "extLst"),
)
_FORMAT_SENDIRI = 164
"""Ids of number formats below this one are built in."""


class GayaTamu(Struct, frozen=True):
    """How far the indices of the template have moved."""

    xf: int
    dxf: int

    def terapkan(self, akar: etree._Element) -> None:
        """Move the style indices of a sheet or a table of the template."""
        for unsur in akar.iter():
            nama = etree.QName(unsur).localname if isinstance(unsur.tag, str) else ""
            for atribut in _ATRIBUT_XF.get(nama, ()):
                if unsur.get(atribut) is not None or nama == "c":
                    unsur.set(atribut, str(int(unsur.get(atribut) or 0) + self.xf))
            for atribut in unsur.attrib:
                if str(atribut).casefold().endswith("dxfid"):
                    unsur.set(atribut, str(int(unsur.get(atribut)) + self.dxf))


_ATRIBUT_XF = {"c": ("s",), "row": ("s",), "col": ("style",)}


def tambah_gaya(rancangan: Rancangan, templat: Paket) -> GayaTamu:
    """Append all styles of the template to those of the workbook."""
    tujuan = rancangan.akar(_bagian(rancangan.paket))
    asal = templat.uraikan(_bagian(templat))
    format_ = _tambah_format(tujuan, asal)
    geser = {nama: _tambah(tujuan, asal, nama) for nama in ("fonts", "fills", "borders", "dxfs")}
    awal = len(_wadah(tujuan, "cellXfs"))
    for xf in _wadah(asal, "cellXfs"):
        baru = etree.fromstring(etree.tostring(xf))
        baru.set("xfId", "0")
        baru.set("numFmtId", format_.get(xf.get("numFmtId") or "0", xf.get("numFmtId") or "0"))
        for atribut, nama in (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders")):
            baru.set(atribut, str(int(xf.get(atribut) or 0) + geser[nama]))
        _wadah(tujuan, "cellXfs").append(baru)
    _hitung(tujuan, "cellXfs")
    return GayaTamu(awal, geser["dxfs"])


def _tambah(tujuan: etree._Element, asal: etree._Element, nama: str) -> int:
    wadah = _wadah(tujuan, nama)
    awal = len(wadah)
    for unsur in _wadah(asal, nama):
        wadah.append(etree.fromstring(etree.tostring(unsur)))
    _hitung(tujuan, nama)
    return awal


def _tambah_format(tujuan: etree._Element, asal: etree._Element) -> dict[str, str]:
    """Number formats of the template's own, by their new ids."""
    wadah = _wadah(tujuan, "numFmts")
    nomor = max((int(f.get("numFmtId") or 0) for f in wadah), default=0)
    nomor = max(nomor, _FORMAT_SENDIRI - 1)
    baru = {}
    for f in _wadah(asal, "numFmts"):
        nomor += 1
        baru[str(f.get("numFmtId"))] = str(nomor)
        etree.SubElement(
            wadah, tag("numFmt"), numFmtId=str(nomor), formatCode=f.get("formatCode") or ""
        )
    _hitung(tujuan, "numFmts")
    return baru


def _wadah(akar: etree._Element, nama: str) -> etree._Element:
    """The list of one kind of style, made in its place where there is none."""
    ada = akar.find(tag(nama))
    if ada is not None:
        return ada
    baru = etree.Element(tag(nama))
    sebelum = _URUTAN[: _URUTAN.index(nama)]
    letak = sum(etree.QName(u).localname in sebelum for u in akar)
    akar.insert(letak, baru)
    return baru


def _hitung(akar: etree._Element, nama: str) -> None:
    wadah = akar.find(tag(nama))
    if wadah is not None and not len(wadah):
        akar.remove(wadah)
    elif wadah is not None:
        wadah.set("count", str(len(wadah)))


def _bagian(paket: Paket) -> str:
    bagian = paket.bagian_jenis("styles")
    if bagian is None:
        raise ValueError("buku kerja tanpa gaya")
    return bagian
