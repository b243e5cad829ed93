"""Figures read by the unit of their indicator: a ratio may be a share in percent, or points out of
a hundred."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from msgspec.structs import replace

from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka, Bacaan, Catatan, Status, baca_teks
from workbook_tools.records import Baris, Isian, Jenis
from workbook_tools.regex import regex
from workbook_tools.tables.predikat import BERKODE

_PASANGAN = {"realisasi": "target", "realisasi_lalu": "target_lalu"}
_BERSATUAN = ("kinerja_program", "program_kegiatan")
"""Sheets whose rows tell the unit themselves."""
_SERATUS = 100
_DESIMAL = 2
MAKS_KALI = 5
"""Figures of one indicator are at most so many times each other; a misread separator makes them a
thousand times, one that is a digit off ten times."""
_HURUF = regex(r"[^\W\d_]")
_PERSEN = regex(r"%|\b(?:persen|(?:per|pro)sentase)\b")
_POIN = regex(r"(?:nilai|skor|indeks|angka|poin|point)(?: \w+)?")
_BAGIAN = regex(r".*\((?P<bagian>[^()]*%)\)")


def tafsirkan_satuan(isi: Mapping[str, Sequence[Baris]]) -> dict[str, list[Baris]]:
    """The sheets that hold such figures, with them read.

    '1.250' of Orang is 1250, '12/15' and '12 desa (80%)' of a percentage are 80 %, '84/100' of
    a Nilai is 84.
    """
    satuan = {kunci_kode(b.isian("kode").teks): b.isian("satuan").teks for b in isi["indikator"]}
    hasil: dict[str, list[Baris]] = {}
    for lembar in (*BERKODE, *_BERSATUAN):
        ganti = {n: x for n, b in enumerate(isi[lembar]) if (x := _ganti(b, satuan))}
        if ganti:
            hasil[lembar] = [
                b.dengan(ganti[n]) if n in ganti else b for n, b in enumerate(isi[lembar])
            ]
    return hasil


def _ganti(b: Baris, satuan: Mapping[str, str]) -> dict[str, Isian]:
    return {**dict(_baca(b, satuan)), **dict(_bagian_target(b))}


def _baca(b: Baris, satuan: Mapping[str, str]) -> Iterator[tuple[str, Isian]]:
    milik = ""
    for kolom in b.LEMBAR.kolom:
        isian = b.isian(kolom.id)
        angka = isian.angka
        if angka is None or kolom.jenis is not Jenis.NILAI:
            continue
        ragu = isian.bacaan is not None and isian.bacaan.status is Status.AMBIGU
        if not (angka.rasio or angka.satuan or ragu):
            continue
        milik = milik or _satuan(b, satuan)
        if ragu:
            terbaca = _terhitung(milik, isian.teks) or _menurut_sebaris(b, isian)
            if terbaca is not None:
                yield kolom.id, replace(isian, bacaan=terbaca)
            continue
        baru = _menurut(milik, angka, isian.teks)
        if baru is not None and isian.bacaan is not None:
            yield kolom.id, replace(isian, bacaan=replace(isian.bacaan, angka=baru))


def _terhitung(satuan: str, teks: str) -> Bacaan | None:
    """A figure that only its unit settles: '1.250' of Orang has no decimals; None where it does
    not."""
    bacaan = baca_teks(f"{teks} {satuan}") if satuan and not _HURUF.search(teks) else None
    if bacaan is None or bacaan.status is not Status.TERBACA or bacaan.angka is None:
        return None
    return replace(bacaan, angka=replace(bacaan.angka, satuan=""))


def _menurut_sebaris(b: Baris, isian: Isian) -> Bacaan | None:
    """'3,125' beside a target of 3 has decimals: the other reading is far from all that its row
    states; None where the reading that is used is no nearer."""
    bacaan, dipakai = isian.bacaan, isian.nilai
    if bacaan is None or dipakai is None or Catatan.KATA_BERBEDA in bacaan.catatan:
        return None
    lain = [a.nilai for a in bacaan.pilihan if a.nilai != dipakai]
    pasti = [n for n in _pasti(b) if n > 0]
    if not pasti or not all(_dekat(dipakai, n) for n in pasti):
        return None
    if any(_dekat(x, n) for x in lain for n in pasti):
        return None
    return Bacaan(Status.TERBACA, bacaan.angka, (), bacaan.catatan)


def _pasti(b: Baris) -> Iterator[Fraction]:
    """The figures of a row that can be read in one way."""
    for kolom in b.LEMBAR.kolom:
        bacaan = b.isian(kolom.id).bacaan if kolom.jenis is Jenis.NILAI else None
        if bacaan is None or bacaan.status is not Status.TERBACA or bacaan.angka is None:
            continue
        if bacaan.angka.rasio is None and not bacaan.angka.persen:
            yield bacaan.angka.nilai


def _dekat(a: Fraction, b: Fraction) -> bool:
    return b <= a * MAKS_KALI and a <= b * MAKS_KALI


def _bagian_target(b: Baris) -> Iterator[tuple[str, Isian]]:
    """Realisations that tell their target as well: '4 dari 4' beside a target of 4 is 4."""
    ada = {k.id for k in b.LEMBAR.kolom}
    for kolom, patokan in _PASANGAN.items():
        if not {kolom, patokan} <= ada:
            continue
        isian, target = b.isian(kolom), b.isian(patokan).angka
        angka = isian.angka
        if angka is None or angka.rasio is None or target is None or isian.bacaan is None:
            continue
        if angka.rasio[1] == target.nilai > 1 and target.rasio is None and not target.persen:
            baru = Angka(angka.rasio[0], satuan=target.satuan)
            yield kolom, replace(isian, bacaan=replace(isian.bacaan, angka=baru))


def _satuan(b: Baris, satuan: Mapping[str, str]) -> str:
    if b.LEMBAR.id in _BERSATUAN:
        return b.isian("satuan").teks.casefold().strip()
    return satuan.get(kunci_kode(b.isian("kode").teks), "").casefold().strip()


def _menurut(satuan: str, angka: Angka, teks: str) -> Angka | None:
    """The figure in the unit; None where it stays as it is."""
    if _PERSEN.search(satuan):
        if angka.rasio is not None and angka.nilai <= 1:
            return Angka(angka.nilai * _SERATUS, _DESIMAL, persen=True)
        bagian = _BAGIAN.fullmatch(teks) if not angka.persen else None
        return baca_teks(bagian["bagian"]).angka if bagian else None
    if angka.rasio is not None and angka.rasio[1] == _SERATUS and _POIN.fullmatch(satuan):
        return Angka(angka.rasio[0])
    return None
