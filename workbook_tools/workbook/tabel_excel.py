"""Excel tables (ListObjects) of a sheet: grow their range to hold all rows."""

from collections.abc import Mapping

from lxml import etree

from workbook_tools.regex import regex
from workbook_tools.workbook.paket import Paket

_RUJUK = regex(r"([A-Z]{1,3}([0-9]{1,7}):[A-Z]{1,3})([0-9]{1,7})")


def perluas_tabel(
    paket: Paket,
    bagian_lembar: str,
    baris_akhir: int,
    baris_kepala: int | None = None,
    sudah: Mapping[str, bytes] = {},
) -> dict[str, bytes]:
    """The table parts of a sheet whose range must reach down to ``baris_akhir``.

    ``baris_kepala``: only the table with its header there; others on the sheet are the user's.
    ``sudah``: parts that have changed already.
    """
    perubahan = {}
    for jenis, sasaran in paket.hubungan_bagian(bagian_lembar).values():
        if not jenis.endswith("/table"):
            continue
        isi = sudah.get(sasaran)
        akar = paket.uraikan(sasaran) if isi is None else etree.fromstring(isi)
        if _perluas(akar, baris_akhir, baris_kepala):
            perubahan[sasaran] = etree.tostring(
                akar, xml_declaration=True, encoding="UTF-8", standalone=True
            )
    return perubahan


def _perluas(akar: etree._Element, baris_akhir: int, baris_kepala: int | None) -> bool:
    berubah = False
    for unsur in akar.iter():
        cocok = _RUJUK.fullmatch(unsur.get("ref") or "")
        if cocok and baris_kepala is not None and int(cocok[2]) != baris_kepala:
            continue
        if cocok and int(cocok[3]) < baris_akhir:
            unsur.set("ref", f"{cocok[1]}{baris_akhir}")
            berubah = True
    return berubah
