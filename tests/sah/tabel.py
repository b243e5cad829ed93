"""Rules for tables (ListObjects): what a table says of its cells is what they hold."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from tests.sah.berkas import Berkas, Lembar, daerah
from tests.sah.daftar import aturan, aturan_lembar
from workbook_tools.model.sel import alamat

_ESKAP = re.compile("_x([0-9A-Fa-f]{4})_")


def _tabel(x: Lembar) -> Iterator[etree._Element]:
    for bagian in x.berkas.terkait(x.bagian, "table"):
        if (akar := x.berkas.pohon(bagian)) is not None:
            yield akar


@aturan
def tabel_ganda(b: Berkas) -> Iterator[str]:
    """Ids and names of tables stand once, names not among the defined ones either."""
    semua = [t for x in b.lembar for t in _tabel(x)]
    nama = Counter(t.get("displayName", "").casefold() for t in semua)
    if b.buku is not None:
        nama.update(
            n.get("name", "").casefold()
            for n in b.buku.iterfind("{*}definedNames/{*}definedName")
            if n.get("localSheetId") is None
        )
    for isi in (nama, Counter(t.get("id") for t in semua)):
        yield from (f"{x} twice" for x, n in isi.items() if n > 1)


@aturan_lembar
def kepala_tabel(x: Lembar) -> Iterator[str]:
    """Column names are the words of the header's cells, as many as columns, all different."""
    for t in _tabel(x):
        d, kolom = daerah(t.get("ref", "")), [k.get("name", "") for k in t.iter("{*}tableColumn")]
        if d is None or len(kolom) != d.kanan - d.kiri + 1:
            yield f"{t.get('ref')}: {len(kolom)} columns"
            continue
        if int(t.find("{*}tableColumns").get("count", "0")) != len(kolom):
            yield f"{t.get('ref')}: columns miscounted"
        yield from (f"{k!r} twice" for k, n in Counter(map(str.casefold, kolom)).items() if n > 1)
        if t.get("headerRowCount", "1") == "0":
            continue
        for nomor, satu in enumerate(kolom, start=d.kiri):
            if x.teks(alamat(d.atas, nomor)) != _ESKAP.sub(lambda m: chr(int(m[1], 16)), satu):
                yield f"{alamat(d.atas, nomor)}: {x.teks(alamat(d.atas, nomor))!r}, not {satu!r}"


@aturan_lembar
def letak_tabel(x: Lembar) -> Iterator[str]:
    """Tables have a row of data, meet nothing merged and no other table, and filter themselves."""
    terpakai = list(x.gabungan)
    for t in _tabel(x):
        d, saring = daerah(t.get("ref", "")), t.find("{*}autoFilter")
        if d is None or d.bawah - d.atas < int(t.get("headerRowCount", "1")):
            yield f"{t.get('ref')}: no row of data"
            continue
        akhir = d.bawah - int(t.get("totalsRowCount", "0"))
        if saring is not None and daerah(saring.get("ref", "")) != d._replace(bawah=akhir):
            yield f"{t.get('ref')}: filters {saring.get('ref')}"
        yield from (f"{d} meets {lain}" for lain in terpakai if d.beririsan(lain))
        terpakai.append(d)
