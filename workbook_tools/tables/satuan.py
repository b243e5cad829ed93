"""Figures read by the unit of their indicator: a ratio may be a share in percent, or points out of
a hundred."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka, Bacaan, Status, baca_teks
from workbook_tools.records import Baris, Isian, Jenis
from workbook_tools.regex import regex
from workbook_tools.tables.predikat import BERKODE

_PASANGAN = {"realisasi": "target", "realisasi_lalu": "target_lalu"}
_BERSATUAN = ("kinerja_program", "program_kegiatan")
"""Sheets whose rows tell the unit themselves."""
_SERATUS = 100
_DESIMAL = 2
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
            if (terbaca := _terhitung(milik, isian.teks)) is not None:
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
