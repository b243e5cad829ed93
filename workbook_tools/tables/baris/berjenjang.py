"""Levels of a budget table: which rows are sub kegiatan, which only head or sum up others.

By the depth of the code; where there is none, by which name cells are filled and by what stands
below. A heading gives its name to the rows under it whose own name cells are empty or merged.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from workbook_tools.names import kunci_nama
from workbook_tools.names.awalan import kode_awalan
from workbook_tools.names.pohon import TINGKAT
from workbook_tools.records import Baris, Isian
from workbook_tools.records.baris_lain import BarisLain, JenisBaris
from workbook_tools.tables.baris.kedalaman import REKENING, tingkat_kode
from workbook_tools.tables.baris.rekening import rekening_tanpa_kode

BERJENJANG = frozenset({"renja", "anggaran"})
"""Sheets on which a record is a sub kegiatan."""


class _Pemilah(Struct):
    """What is known while the rows are gone through, from the first to the last."""

    atas: dict[str, Isian] = field(default_factory=dict)
    rekaman: list[Baris] = field(default_factory=list)
    lain: list[BarisLain] = field(default_factory=list)


def pilah_jenjang(baris: Sequence[Baris]) -> tuple[list[Baris], list[BarisLain]]:
    """The sub kegiatan of a table, names filled in from above, and its other rows."""
    hasil = _Pemilah()
    berkode = any(b.isian("kode_rekening") for b in baris)
    tingkat = [REKENING if berkode and rekening_tanpa_kode(b) else _tingkat(b) for b in baris]
    for ke, b in enumerate(baris):
        if tingkat[ke] == REKENING:
            hasil.lain.append(BarisLain(JenisBaris.REKENING, b))
        elif tingkat[ke] in TINGKAT[:2] and _ada_di_bawah(tingkat, ke, bool(_tingkat_kode(b))):
            _kepalai(hasil.atas, b, tingkat[ke])
            hasil.lain.append(BarisLain(JenisBaris.INDUK, b, tingkat[ke]))
        else:
            b = _warisi(hasil.atas, b)
            _kepalai(hasil.atas, b, "")
            hasil.rekaman.append(b)
    return hasil.rekaman, hasil.lain


def _tingkat_kode(b: Baris) -> str:
    """The level of the row's code; exports also write it in front of the name."""
    kode = b.isian("kode_rekening").teks
    if not kode:
        nama = next((b.isian(t).teks for t in reversed(TINGKAT) if b.isian(t).teks), "")
        kode = kode_awalan(nama)
        kode = "" if _lengkap(b, tingkat_kode(kode)) else kode
    return tingkat_kode(kode)


def _lengkap(b: Baris, tingkat: str) -> bool:
    """Whether a row gives more names than the level of the code in front of one of them has: three
    different ones are a sub kegiatan, and a program's row repeats but its own."""
    kunci = [kunci_nama(b.isian(t).teks) for t in TINGKAT]
    banyak = len(set(kunci))
    return all(kunci) and (banyak == len(TINGKAT) or (tingkat == TINGKAT[0] and banyak > 1))


def _tingkat(b: Baris) -> str:
    """The level that a row's code or its deepest filled name says; '' for a row without names."""
    menurut_kode = _tingkat_kode(b)
    if menurut_kode:
        return menurut_kode
    nama = [b.isian(t).teks for t in TINGKAT]
    if nama[2] and nama[1] and nama[2] == nama[1]:  # one name written into all cells
        return TINGKAT[0] if nama[1] == nama[0] else TINGKAT[1]
    return next((t for t in reversed(TINGKAT) if b.isian(t).teks), "")


def _ada_di_bawah(tingkat: Sequence[str], ke: int, berkode: bool) -> bool:
    """Whether deeper rows follow before the next row of the same level or above.

    A row whose code is that of a program is no sub kegiatan in any case.
    """
    if berkode:
        return True
    dalam = TINGKAT.index(tingkat[ke])
    for lain in tingkat[ke + 1 :]:
        if lain in TINGKAT:
            return TINGKAT.index(lain) > dalam
    return False


def _kepalai(atas: dict[str, Isian], b: Baris, tingkat: str) -> None:
    """Remember the names that rows below may leave out; a heading ends the levels under it."""
    if not tingkat:
        for t in TINGKAT[:2]:
            if b.isian(t).teks:
                atas[t] = b.isian(t)
        return
    dalam = TINGKAT.index(tingkat)
    for t in TINGKAT[dalam:]:
        atas.pop(t, None)
    terisi = [b.isian(t) for t in TINGKAT if b.isian(t).teks]
    for t in TINGKAT[:dalam] if len(terisi) > 1 else ():  # alone it is the heading's own name
        if b.isian(t).teks:
            atas[t] = b.isian(t)
    if terisi:
        atas[tingkat] = b.isian(tingkat) if b.isian(tingkat).teks else terisi[-1]


def _warisi(atas: dict[str, Isian], b: Baris) -> Baris:
    """A sub kegiatan whose program or kegiatan cell is empty or merged: as above."""
    kurang = _satu_kolom(atas, b)
    if kurang:
        return b.dengan(kurang)
    if not b.isian(TINGKAT[2]).teks:
        return b
    for t in TINGKAT[:2]:
        if b.isian(t).teks:
            if t in atas and atas[t].teks != b.isian(t).teks:
                break  # another program: its kegiatan is not the one above
        elif t in atas:
            kurang[t] = replace(b.isian(t), teks=atas[t].teks)
    return b.dengan(kurang) if kurang else b


def sambung_nama(baris: Sequence[Baris]) -> list[Baris]:
    """Rows of Kinerja Program with the names that merged or empty cells leave to the row above:
    those above the deepest name of the row, all of them for a further indicator."""
    hasil: list[Baris] = []
    atas: dict[str, Isian] = {}
    for b in baris:
        terisi = [t for t in TINGKAT if b.isian(t).teks]
        if not terisi:
            kurang = [t for t in TINGKAT if t in atas] if b.isian("indikator") else []
        elif terisi[0] == TINGKAT[0]:
            kurang = []
            atas = {}
        else:
            dalam = TINGKAT.index(terisi[0])
            kurang = [t for t in TINGKAT[:dalam] if t in atas]
            atas = {t: atas[t] for t in kurang}
        atas |= {t: b.isian(t) for t in terisi}
        if kurang:
            b = b.dengan({t: replace(b.isian(t), teks=atas[t].teks) for t in kurang})
        hasil.append(b)
    return hasil


def _satu_kolom(atas: dict[str, Isian], b: Baris) -> dict[str, Isian]:
    """The names of a row whose code is that of a sub kegiatan, where exports write the names of all
    levels into one column; {} for others."""
    terisi = [b.isian(t) for t in TINGKAT if b.isian(t).teks]
    if len(terisi) != 1 or terisi[0].kolom == TINGKAT[2] or _tingkat_kode(b) != TINGKAT[2]:
        return {}
    if not all(t in atas for t in TINGKAT[:2]):
        return {}
    nama = {**atas, TINGKAT[2]: terisi[0]}
    return {t: replace(b.isian(t), teks=nama[t].teks) for t in TINGKAT}


def anggota_induk(
    baris: Sequence[Baris], rekaman: Sequence[Baris], lain: Sequence[BarisLain]
) -> Iterator[BarisLain]:
    """The headings with the rows of the records that stand under each."""
    for satu in lain:
        if satu.jenis is not JenisBaris.INDUK:
            yield satu
            continue
        batas = _baris_berikut(satu, lain, baris[-1].nomor_baris + 1)
        anggota = tuple(
            b.nomor_baris for b in rekaman if satu.baris.nomor_baris < b.nomor_baris < batas
        )
        yield replace(satu, anggota=anggota)


def _baris_berikut(satu: BarisLain, lain: Sequence[BarisLain], akhir: int) -> int:
    """Where the next heading of the same level or above stands."""
    dalam = TINGKAT.index(satu.tingkat)
    for x in lain:
        if (
            x.jenis is JenisBaris.INDUK
            and x.baris.nomor_baris > satu.baris.nomor_baris
            and TINGKAT.index(x.tingkat) <= dalam
        ):
            return x.baris.nomor_baris
    return akhir
