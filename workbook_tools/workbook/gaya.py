"""Cell styles of the workbook: which wrap text, and fills for colours that have no name."""

from copy import deepcopy

from lxml import etree

from workbook_tools.workbook.paket import Paket


class Gaya:
    """styles.xml, parsed when first asked; ``perubahan`` holds it when styles were added."""

    def __init__(self, paket: Paket) -> None:
        self._paket = paket
        self._bagian = paket.bagian_jenis("styles")
        self._akar: etree._Element | None = None
        self._xf: list[etree._Element] = []
        self._bungkus: list[bool] = []
        self._berubah = False

    def bungkus(self, gaya: str | None) -> bool:
        """Whether cells of this style wrap their text."""
        self._muat()
        nomor = int(gaya or 0)
        return nomor < len(self._bungkus) and self._bungkus[nomor]

    def dasar(self, gaya: str | None) -> str | None:
        """The style without a fill: what a coloured cell of an earlier run was made from."""
        self._muat()
        nomor = int(gaya or 0)
        if gaya is None or nomor >= len(self._xf) or self._xf[nomor].get("fillId", "0") == "0":
            return gaya
        polos = deepcopy(self._xf[nomor])
        polos.set("fillId", "0")
        polos.attrib.pop("applyFill", None)
        for urutan, xf in enumerate(self._xf):
            if _sidik(xf) == _sidik(polos):
                return str(urutan)
        return gaya

    def berwarna(self, gaya: str | None, rgb: str) -> str:
        """The same style with a solid fill, found among the styles or added to them."""
        self._muat()
        asal = self._xf[int(gaya or 0)]
        xf = deepcopy(asal)
        xf.set("fillId", str(self._isian(rgb)))
        xf.set("applyFill", "1")
        for urutan, ada in enumerate(self._xf):
            if _sidik(ada) == _sidik(xf):
                return str(urutan)
        induk = asal.getparent()
        assert induk is not None
        induk.append(xf)
        induk.set("count", str(len(induk)))
        self._xf.append(xf)
        self._bungkus.append(_membungkus(xf))
        self._berubah = True
        return str(len(self._xf) - 1)

    def perubahan(self) -> dict[str, bytes]:
        """The styles part when a fill was added; nothing otherwise."""
        if not self._berubah or self._bagian is None:
            return {}
        isi = etree.tostring(self._akar, xml_declaration=True, encoding="UTF-8", standalone=True)
        return {self._bagian: isi}

    def _muat(self) -> None:
        if self._akar is not None or self._bagian is None:
            return
        self._akar = self._paket.uraikan(self._bagian)
        xfs = self._akar.find("{*}cellXfs")
        self._xf = list(xfs) if xfs is not None else []
        self._bungkus = [_membungkus(xf) for xf in self._xf]

    def _isian(self, rgb: str) -> int:
        assert self._akar is not None
        fills = self._akar.find("{*}fills")
        assert fills is not None
        for urutan, fill in enumerate(fills):
            warna = fill.find("{*}patternFill/{*}fgColor")
            if warna is not None and warna.get("rgb", "")[-6:].upper() == rgb:
                return urutan
        ns = etree.QName(fills).namespace
        fill = etree.SubElement(fills, f"{{{ns}}}fill")
        pola = etree.SubElement(fill, f"{{{ns}}}patternFill", patternType="solid")
        etree.SubElement(pola, f"{{{ns}}}fgColor", rgb=f"FF{rgb}")
        etree.SubElement(pola, f"{{{ns}}}bgColor", indexed="64")
        fills.set("count", str(len(fills)))
        self._berubah = True
        return len(fills) - 1


def _membungkus(xf: etree._Element) -> bool:
    perataan = xf.find("{*}alignment")
    return perataan is not None and perataan.get("wrapText") in ("1", "true")


def _sidik(xf: etree._Element) -> tuple[object, ...]:
    atribut = {k: v for k, v in xf.attrib.items() if not k.startswith("apply")}
    anak = tuple(etree.tostring(a, method="c14n") for a in xf)
    return tuple(sorted(atribut.items())), anak
