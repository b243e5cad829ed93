"""What numbers in a sheet's XML stand for: shared strings, styles, escapes in texts."""

from lxml import etree

from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import XmlTakSah, cacah
from workbook_tools.workbook.format_bawaan import FORMAT_BAWAAN
from workbook_tools.workbook.paket import Paket

_ESKAP = regex(r"_x([0-9A-Fa-f]{4})_")
_SURROGAT = regex("[\ud800-\udfff]")
_TEKS = JenisSel.TEKS  # a lookup in an Enum class costs as much as making the cell


class Penafsir:
    """Shared strings and number formats of a package, read when the first cell asks for them."""

    def __init__(self, paket: Paket) -> None:
        self._paket = paket
        self._untai: list[etree._Element] | None = None
        self._teks: dict[str, str] = {}
        self._format: list[str] | None = None
        self._kode: dict[str | None, str] = {}
        self._sel_teks: dict[bytes, Sel | None] = {}
        self._sel_polos: dict[bytes, Sel | None] = {}
        self._kode_polos: dict[bytes | None, str] = {}

    @classmethod
    def milik(cls, paket: Paket) -> "Penafsir":
        """The one of a package: reader and writer share what is read."""
        penafsir = paket.bersama.get("penafsir")
        if not isinstance(penafsir, cls):
            penafsir = paket.bersama["penafsir"] = cls(paket)
        return penafsir

    def teks(self, nomor: str) -> str:
        """The shared string with this number.

        Raises:
            XmlTakSah: there is no such string.
        """
        teks = self._teks.get(nomor)
        if teks is not None:
            return teks
        if self._untai is None:
            self._untai = self._baca_untai()
        try:
            teks = teks_kaya(self._untai[cacah(nomor, len(self._untai) - 1)])
        except XmlTakSah:
            raise XmlTakSah("sebuah sel menunjuk teks yang tidak ada") from None
        self._teks[nomor] = teks
        return teks

    def sel_teks(self, nomor: bytes) -> Sel | None:
        """The cell of a shared string; one for all cells that hold it. Errors as in ``teks``."""
        if nomor not in self._sel_teks:
            self._sel_teks[nomor] = teks_sel(self.teks(nomor.decode()), False)
        return self._sel_teks[nomor]

    def sel_polos(self, teks: bytes) -> Sel | None:
        """The cell of a text that stands in the cell itself; one for all cells that hold it."""
        if teks not in self._sel_polos:
            self._sel_polos[teks] = teks_sel(lepas_eskap(teks.decode()), False)
        return self._sel_polos[teks]

    def _baca_untai(self) -> list[etree._Element]:
        bagian = self._paket.bagian_jenis("sharedStrings")
        if not bagian or not self._paket.ada(bagian):
            return []
        akar = self._paket.pohon_lembar(bagian)
        return [x for x in akar if x.tag[-3:] == "}si"]  # numbered by what are strings only

    def format(self, gaya: str | None) -> str:
        """The number-format code of a cell style.

        Raises:
            XmlTakSah: there is no such style: what the cell shows is not known.
        """
        kode = self._kode.get(gaya)
        if kode is None:
            if self._format is None:
                self._format = _daftar_format(self._paket)
            kode = self._kode[gaya] = _format_gaya(self._format, gaya)
        return kode

    def format_polos(self, gaya: bytes | None) -> str:
        """As ``format``, of a style as it stands in the file."""
        kode = self._kode_polos.get(gaya)
        if kode is None:
            kode = self._kode_polos[gaya] = self.format(None if gaya is None else gaya.decode())
        return kode


def _format_gaya(daftar: list[str], gaya: str | None) -> str:
    if gaya is None or not daftar:  # a workbook without styles shows every number as it is
        return daftar[0] if daftar else "General"
    try:
        return daftar[cacah(gaya, len(daftar) - 1)]
    except XmlTakSah:
        raise XmlTakSah("sebuah sel menunjuk gaya yang tidak ada") from None


def teks_kaya(unsur: etree._Element) -> str:
    """The plain text of a shared or inline string; phonetic hints are left out."""
    if len(unsur) == 1:
        satu = unsur[0]
        if satu.tag[-2:] == "}t":
            return lepas_eskap(satu.text or "")
    potongan = []
    for anak in unsur:
        nama = nama_lokal(anak)
        if nama == "t":
            potongan.append(anak.text or "")
        elif nama == "r":
            potongan.extend(t.text or "" for t in anak if nama_lokal(t) == "t")
    return lepas_eskap("".join(potongan))


def lepas_eskap(teks: str) -> str:
    """Excel stores characters that XML cannot hold, and look-alikes, as _xHHHH_. Halves of a
    character are put together; one without the other is no character."""
    if "_x" not in teks:
        return teks
    teks = _ESKAP.sub(lambda m: chr(int(m[1], 16)), teks)
    if _SURROGAT.search(teks):
        teks = teks.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return teks


def nama_lokal(unsur: etree._Element) -> str:
    """An element's name without its namespace; '' of a comment."""
    tag = unsur.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _daftar_format(paket: Paket) -> list[str]:
    """The number-format code of every cell style, by style index."""
    bagian = paket.bagian_jenis("styles")
    if not bagian or not paket.ada(bagian):
        return []
    akar = paket.pohon(bagian)
    sendiri: dict[str, str] = {}
    gaya: list[str] = []
    for unsur in akar:
        if nama_lokal(unsur) == "numFmts":
            sendiri = {f.get("numFmtId", ""): f.get("formatCode", "") for f in unsur}
        elif nama_lokal(unsur) == "cellXfs":
            for xf in unsur:
                kode = xf.get("numFmtId", "0")
                gaya.append(sendiri.get(kode) or FORMAT_BAWAAN.get(kode, "General"))
    return gaya


def teks_sel(teks: str, rumus: bool) -> Sel | None:
    """The cell of a text; None of one that only holds spaces."""
    if not teks.strip():
        return None
    return Sel(_TEKS, teks, "@", rumus)
