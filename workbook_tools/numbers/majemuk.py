"""Compound quantities ('101 Desa/3 Kel') and ranges ('7-8 bulan')."""

import re
from fractions import Fraction

from msgspec.structs import replace

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka
from workbook_tools.numbers.bacaan import ambigu, kemungkinan, padukan, tak_terbaca
from workbook_tools.numbers.kosa import SATUAN_BERJENJANG
from workbook_tools.numbers.kuantitas import baca_kuantitas
from workbook_tools.numbers.rasio import angka_rasio
from workbook_tools.regex import regex

_BAGIAN_TERBANYAK = 4
_PISAH = regex(r"(?<=[^\W\d_.]|[.)]) ?(?:[/,;+&]| dan | ) ?(?=[0-9])", re.IGNORECASE)
_RENTANG = regex(
    r"(?P<a>[0-9][0-9.,]*) ?(?P<pa>%?) ?(?:-|s/d|s\.d\.?|sd\.?|sampai dengan|sampai|hingga) ?"
    r"(?P<b>[0-9][0-9.,]*) ?(?P<pb>%?)\D*",
    re.IGNORECASE,
)

_TOLERANSI = regex(
    r"(?P<a>[0-9][0-9.,]*) ?(?P<pa>%?) ?(?:±|\+ ?/? ?-) ?(?P<b>[0-9][0-9.,]*) ?(?P<pb>%?)\D*"
)


def baca_majemuk(teks: str) -> Bacaan | None:
    """Several counts with different units, added; None when the text has another shape.

    Units that convert into each other are not added ('2 tahun 3 bulan'), and the same unit
    twice around a slash may as well be a ratio ('3 Desa/19 Desa').
    """
    potongan = _PISAH.split(teks)
    if not 2 <= len(potongan) <= _BAGIAN_TERBANYAK:
        return None
    bagian: list[Bacaan] = []
    for p in potongan:
        b = baca_kuantitas(p, JenisAngka.BULAT)
        if b is None or b.angka is None or not _dapat_dijumlah(b.angka):
            return None
        bagian.append(b)
    satuan = [b.angka.satuan for b in bagian if b.angka]
    if any(s.lower().split()[0].rstrip(".") in SATUAN_BERJENJANG for s in satuan):
        return tak_terbaca([b.angka for b in bagian if b.angka])
    bacaan = padukan(bagian, _jumlahkan, (Catatan.MAJEMUK,))
    if len({s.lower() for s in satuan}) == len(satuan):
        return bacaan
    suku = [b.angka.nilai for b in bagian if b.angka]
    if len(suku) != 2 or suku[1] == 0 or "/" not in teks:
        return tak_terbaca(kemungkinan(bacaan))
    rasio = angka_rasio(suku[0], suku[1], satuan[0])
    return ambigu([rasio, *kemungkinan(bacaan)], bacaan.catatan)


def baca_rentang(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """A range holds no single value: unreadable, with both bounds told; '2,5±1' is 1,5 to 3,5."""
    toleransi = _TOLERANSI.fullmatch(teks)
    m = toleransi or _RENTANG.fullmatch(teks)
    if m is None:
        return None
    batas: list[Angka] = []
    for nama in ("a", "b"):
        bacaan = baca_kuantitas(m[nama].rstrip(".,") + (m["pb"] or m["pa"]), jenis)
        batas += kemungkinan(bacaan) if bacaan else ()
    if toleransi and len(batas) == 2:
        tengah, lebar = batas
        batas = [replace(tengah, nilai=tengah.nilai + n * lebar.nilai) for n in (-1, 1)]
    return tak_terbaca(batas, (Catatan.RENTANG,)) if batas else None


def _dapat_dijumlah(angka: Angka) -> bool:
    return bool(angka.satuan) and not angka.persen and angka.nilai >= 0


def _jumlahkan(bagian: tuple[Angka, ...]) -> Angka:
    return Angka(
        sum((a.nilai for a in bagian), Fraction(0)),
        desimal=max(a.desimal for a in bagian),
        satuan="/".join(a.satuan for a in bagian),
        bagian=tuple((a.nilai, a.satuan) for a in bagian),
    )
