"""Cell styles of the workbook: which wrap text, and fills for colours that have no name."""

from copy import deepcopy

from lxml import etree

from workbook_tools.workbook.alamat import XmlTakSah, benar, cacah
from workbook_tools.workbook.paket import Paket

_ISIAN_TERBANYAK = 65_490  # styles that Excel takes
_TANPA_ISIAN = 0  # the first fill of every workbook is no fill


class Gaya:
    """styles.xml, parsed when first asked; ``perubahan`` holds it when styles were added."""

    def __init__(self, paket: Paket) -> None:
        self._paket = paket
        self._bagian = paket.bagian_jenis("styles")
        self._akar: etree._Element | None = None
        self._isian: etree._Element | None = None
        self._xf: list[etree._Element] = []
        self._sidik: list[tuple[object, ...]] = []
        self._warna: dict[tuple[str | None, str], str | None] = {}
        self._bungkus: dict[str | None, bool] = {}
        self._berubah = False

    def bungkus(self, gaya: str | None) -> bool:
        """Whether cells of this style wrap their text."""
        if gaya not in self._bungkus:
            xf = self._cari(gaya)
            self._bungkus[gaya] = xf is not None and _membungkus(xf)
        return self._bungkus[gaya]

    def tanpa_warna(self, gaya: str | None, rgb: str) -> str | None:
        """What a style was before ``berwarna`` gave it this fill; itself when it has another."""
        xf = self._cari(gaya)
        if xf is None or _isian(xf) not in self._isian_rgb(rgb):
            return gaya
        return self._dengan_isian(xf, [_TANPA_ISIAN])

    def berwarna(self, gaya: str | None, rgb: str) -> str | None:
        """The same style with a solid fill, found among the styles or added to them."""
        kunci = (gaya, rgb)
        if kunci not in self._warna:
            xf = self._cari(gaya)
            bisa = xf is not None and self._isian is not None
            self._warna[kunci] = self._warnai(xf, rgb) if bisa else gaya
        return self._warna[kunci]

    def perubahan(self) -> dict[str, bytes]:
        """The styles part when a style was added; nothing otherwise."""
        if not self._berubah or self._bagian is None:
            return {}
        isi = etree.tostring(self._akar, xml_declaration=True, encoding="UTF-8", standalone=True)
        return {self._bagian: isi}

    def _cari(self, gaya: str | None) -> etree._Element | None:
        """The style with this number; None when the workbook has no such style."""
        if self._akar is None and self._bagian is not None:
            self._muat(self._bagian)
        try:
            return self._xf[cacah(gaya or "0", len(self._xf) - 1)]
        except XmlTakSah:
            return None

    def _muat(self, bagian: str) -> None:
        self._akar = self._paket.pohon(bagian)
        ns = etree.QName(self._akar).namespace
        self._isian = self._akar.find(f"{{{ns}}}fills")
        xfs = self._akar.find(f"{{{ns}}}cellXfs")
        self._xf = [] if xfs is None else list(xfs.iterchildren(f"{{{ns}}}xf"))

    def _warnai(self, xf: etree._Element, rgb: str) -> str:
        isian = self._isian_rgb(rgb) or [self._tambah_isian(rgb)]
        return self._dengan_isian(xf, isian)

    def _dengan_isian(self, asal: etree._Element, isian: list[int]) -> str:
        """The number of a style that differs from ``asal`` at most in having one of these fills."""
        if not self._sidik:
            self._sidik = [_sidik(xf) for xf in self._xf]
        for fill in isian:
            wujud = _sidik(asal, str(fill))
            if wujud in self._sidik:
                return str(self._sidik.index(wujud))
        xf = deepcopy(asal)
        xf.set("fillId", str(isian[0]))
        xf.set("applyFill", "1")
        induk = asal.getparent()
        induk.append(xf)
        induk.set("count", str(len(self._xf) + 1))
        self._xf.append(xf)
        self._sidik.append(_sidik(xf))
        self._berubah = True
        return str(len(self._xf) - 1)

    def _isian_rgb(self, rgb: str) -> list[int]:
        """The numbers of the solid fills of this colour."""
        hasil = []
        for nomor, fill in enumerate(() if self._isian is None else self._isian):
            warna = fill.find("{*}patternFill[@patternType='solid']/{*}fgColor")
            if warna is not None and warna.get("rgb", "")[-6:].upper() == rgb:
                hasil.append(nomor)
        return hasil

    def _tambah_isian(self, rgb: str) -> int:
        fills = self._isian
        assert fills is not None
        ns = etree.QName(fills).namespace
        fill = etree.SubElement(fills, f"{{{ns}}}fill")
        pola = etree.SubElement(fill, f"{{{ns}}}patternFill", patternType="solid")
        etree.SubElement(pola, f"{{{ns}}}fgColor", rgb=f"FF{rgb}")
        etree.SubElement(pola, f"{{{ns}}}bgColor", indexed="64")
        fills.set("count", str(len(fills)))
        self._berubah = True
        return len(fills) - 1


def _isian(xf: etree._Element) -> int:
    return cacah(xf.get("fillId") or "0", _ISIAN_TERBANYAK)


def _membungkus(xf: etree._Element) -> bool:
    perataan = xf.find("{*}alignment")
    return perataan is not None and benar(perataan.get("wrapText"))


def _sidik(xf: etree._Element, isian: str | None = None) -> tuple[object, ...]:
    """What a style looks like, with a fill of its own or another. The apply flags are left out:
    programs set them as they please."""
    atribut = {k: v for k, v in xf.attrib.items() if not k.startswith("apply")}
    atribut["fillId"] = isian or xf.get("fillId") or "0"
    anak = tuple((a.tag, tuple(sorted(a.attrib.items()))) for a in xf)
    return tuple(sorted(atribut.items())), anak
