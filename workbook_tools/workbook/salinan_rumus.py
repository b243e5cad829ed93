"""A formula as it stands in another cell when it is filled down or across."""

from workbook_tools.model.sel import KOLOM_TERAKHIR, huruf_kolom
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import BARIS_TERAKHIR, XmlTakSah, nomor_kolom
from workbook_tools.workbook.potongan_rumus import potong_rumus
from workbook_tools.workbook.rujukan import PUTUS

_UJUNG = regex(r"(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d{0,6})?")
_ALAMAT = regex(r"([A-Z]{1,3})(\d+)")


def salin_rumus(rumus: str, asal: str, tujuan: str) -> str:
    """The formula of the cell ``asal`` as it is in ``tujuan``.

    Raises:
        ValueError: it is no formula, or one of the two is no address.
    """
    if asal == tujuan or not tujuan:
        return rumus
    (baris, kolom), (baris_baru, kolom_baru) = _tempat(asal), _tempat(tujuan)
    hasil, tersalin = [], 0
    for x in potong_rumus(rumus):
        if not x.teks and (":" in x.isi or not x.fungsi):
            baru = _geser(x.isi, baris_baru - baris, kolom_baru - kolom)
            hasil += [rumus[tersalin : x.letak], baru]
            tersalin = x.letak + len(x.isi)
    return "".join([*hasil, rumus[tersalin:]])


def _tempat(ref: str) -> tuple[int, int]:
    cocok = _ALAMAT.fullmatch(ref)
    if cocok is None:
        raise XmlTakSah(f"'{ref}' bukan alamat sel")
    return int(cocok[2]), nomor_kolom(cocok[1])


def _geser(operan: str, turun: int, kanan: int) -> str:
    """An operand: a cell, a range, whole rows or columns, or a name, which stays."""
    ujung = operan.split(":")  # more than two where ranges are put together
    utuh = len(ujung) == 2 and not any(_sel(x) for x in ujung)  # A:C, 1:3
    return ":".join([_geser_ujung(x, turun, kanan) if utuh or _sel(x) else x for x in ujung])


def _sel(ujung: str) -> bool:
    cocok = _UJUNG.fullmatch(ujung.rpartition("!")[2])
    return bool(cocok and cocok[2] and cocok[4])


def _geser_ujung(ujung: str, turun: int, kanan: int) -> str:
    tab, seru, sisa = ujung.rpartition("!")
    cocok = _UJUNG.fullmatch(sisa)
    if cocok is None:
        return ujung
    tetap_kolom, huruf, tetap_baris, nomor = cocok.groups()
    if huruf is None:  # a whole row: its only sign stands first
        tetap_baris = tetap_baris or tetap_kolom
    try:
        kolom = nomor_kolom(huruf.upper()) if huruf else 1
    except XmlTakSah:  # a name that only looks like a cell: ZZZ1
        return ujung
    kolom += 0 if tetap_kolom or not huruf else kanan
    baris = int(nomor or 1) + (0 if tetap_baris or not nomor else turun)
    if not (1 <= kolom <= KOLOM_TERAKHIR and 1 <= baris <= BARIS_TERAKHIR):
        return PUTUS
    baru = f"{tetap_kolom}{huruf_kolom(kolom)}" if huruf else ""
    return f"{tab}{seru}{baru}{tetap_baris}{baris if nomor else ''}"
