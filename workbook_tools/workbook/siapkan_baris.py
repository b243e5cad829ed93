"""Makes rows ready in a tab's XML that a value is to be put into; every other byte stays."""

from bisect import bisect_right
from collections.abc import Collection
from xml.parsers import expat

from workbook_tools.model.sel import alamat
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.ganti_sel import TAG, sulam
from workbook_tools.workbook.rumus_turun import RumusTurun, rumus_turun
from workbook_tools.workbook.xml_sel import teks_xml

_LUAS = regex(rb"""<(?:[\w.-]+:)?dimension\b[^>]*?\sref=["'][A-Z]+\d+:[A-Z]+(\d+)""")
_AWAL = 4_000  # bytes in which the extent of a tab stands


def siapkan_baris(xml: bytes, nomor: Collection[int], contoh: int) -> bytes:
    """The part with these rows in it; new ones look like the row ``contoh`` and have the
    formulas that were filled down from it.

    Raises:
        ExpatError: the part is no XML.
    """
    peta = _Peta(xml, contoh)
    tambalan: list[tuple[int, int, bytes]] = []
    baru: dict[int, list[bytes]] = {}
    for n in sorted(nomor):
        if n in peta.kosong:
            awal, akhir = peta.kosong[n]
            tag = xml[awal:akhir].rstrip(b"/>").rstrip()
            tambalan.append((awal, akhir, tag + b"></" + peta.nama_baris + b">"))
        elif n not in peta.awal:
            baru.setdefault(peta.letak(n), []).append(_baris(n, peta))
    tambalan += [(letak, letak, b"".join(isi)) for letak, isi in baru.items()]
    if baru and peta.data_kosong:
        tambalan = _buka_data(xml, peta, b"".join(b for isi in baru.values() for b in isi))
    return _luaskan(sulam(xml, tambalan), max(nomor, default=0))


def _baris(nomor: int, peta: "_Peta") -> bytes:
    awalan = peta.nama_baris.decode().removesuffix("row")
    rumus = peta.rumus_turun(nomor)
    sel = "".join(
        f'<{awalan}c r="{alamat(nomor, k)}" s="{s}"><{awalan}f>{rumus[k]}</{awalan}f></{awalan}c>'
        if k in rumus
        else f'<{awalan}c r="{alamat(nomor, k)}" s="{s}"/>'
        for k, s in sorted(peta.gaya.items())
    )
    return f'<{awalan}row r="{nomor}">{sel}</{awalan}row>'.encode()


def _buka_data(xml: bytes, peta: "_Peta", isi: bytes) -> list[tuple[int, int, bytes]]:
    """An empty <sheetData/> gets its rows."""
    cocok = TAG.match(xml, peta.data)
    assert cocok is not None
    nama = cocok[1]
    return [(peta.data, cocok.end(), b"<" + nama + b">" + isi + b"</" + nama + b">")]


def _luaskan(xml: bytes, terakhir: int) -> bytes:
    """The tab says how far it reaches."""
    cocok = _LUAS.search(xml, 0, _AWAL)
    if cocok is None or int(cocok[1]) >= terakhir:
        return xml
    return xml[: cocok.start(1)] + str(terakhir).encode() + xml[cocok.end(1) :]


class _Peta:
    """Where the rows stand. ``kosong`` are those that are one tag, with their bounds."""

    def __init__(self, xml: bytes, contoh: int) -> None:
        self.awal: dict[int, int] = {}
        self.kosong: dict[int, tuple[int, int]] = {}
        self.gaya: dict[int, str] = {}
        self._rumus: dict[tuple[int, int], str] = {}  # of the row looked at and the next
        self._turun: dict[int, RumusTurun] | None = None
        self._teks: list[str] | None = None
        self.nama_baris = b"row"
        self.data = self.akhir = 0
        self.data_kosong = False
        self._xml, self._contoh = xml, contoh
        self._nomor = self._kolom = 0
        self._expat = expat.ParserCreate()
        self._expat.StartElementHandler = self._buka
        self._expat.EndElementHandler = self._tutup
        self._expat.CharacterDataHandler = self._isi
        self._expat.Parse(xml, True)
        self._urut = sorted(self.awal)

    def letak(self, nomor: int) -> int:
        """Where a new row goes: in front of the next one, else at the end."""
        ke = bisect_right(self._urut, nomor)
        return self.awal[self._urut[ke]] if ke < len(self._urut) else self.akhir

    def rumus_turun(self, nomor: int) -> dict[int, str]:
        """The formulas that a new row gets, as XML: those that the next row has as well."""
        if self._turun is None:
            self._turun = {}
            for (baris, kolom), teks in self._rumus.items():
                rumus = rumus_turun(teks, baris)
                bawah = self._rumus.get((baris + 1, kolom), "")
                if baris == self._contoh and bawah == rumus.di(baris + 1):
                    self._turun[kolom] = rumus
        return {kolom: teks_xml(rumus.di(nomor)) for kolom, rumus in self._turun.items()}

    def _buka(self, tag: str, atribut: dict[str, str]) -> None:
        nama = tag.rpartition(":")[2]
        letak = self._expat.CurrentByteIndex
        if nama == "sheetData":
            self.data = letak
            cocok = TAG.match(self._xml, letak)
            self.data_kosong = bool(cocok and cocok[2])
            awalan = tag.removesuffix("sheetData")
            self.nama_baris = f"{awalan}row".encode()
        elif nama == "row":
            self._nomor = int(atribut.get("r", self._nomor + 1))
            self._kolom = 0
            self.awal[self._nomor] = letak
            cocok = TAG.match(self._xml, letak)
            if cocok and cocok[2]:
                self.kosong[self._nomor] = (letak, cocok.end())
        elif nama == "c" and self._nomor in (self._contoh, self._contoh + 1):
            huruf = atribut.get("r", "").rstrip("0123456789")
            self._kolom = nomor_kolom(huruf) if huruf else self._kolom + 1
            if "s" in atribut and self._nomor == self._contoh:
                self.gaya[self._kolom] = atribut["s"]
        elif nama == "f" and self._nomor in (self._contoh, self._contoh + 1):
            self._teks = [] if "t" not in atribut else None

    def _isi(self, teks: str) -> None:
        if self._teks is not None:
            self._teks.append(teks)

    def _tutup(self, tag: str) -> None:
        if self._teks is not None:
            self._rumus[self._nomor, self._kolom] = "".join(self._teks)
            self._teks = None
        if tag.rpartition(":")[2] == "sheetData":
            self.akhir = self._expat.CurrentByteIndex
