"""Findings that only follow from another one, as they tell themselves: by rule and place."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.diagnosis import sifat
from workbook_tools.diagnosis.gantungan import anak
from workbook_tools.diagnosis.geseran import KODE
from workbook_tools.diagnosis.ikm import BERGESER
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.sel import baris_alamat
from workbook_tools.model.temuan import KunciTemuan, Temuan, terhitung

SUSULAN = {
    "S350": (("target", "realisasi"), ("I117", "I172")),
    "I135": (("satuan",), ("I117", "I144")),
    "H202": (("anggaran", "anggaran_perubahan", "realisasi"), sifat.TAK_SAH),
}
"""What is told only because another cell of the row is wrong: the columns of that cell, and the
rules that tell it, beside all that say what it must hold."""


class Sambungan(Struct, frozen=True):
    """Findings of some rules (``anak``) follow from one of another (``induk``) where ``sama``
    holds for the two."""

    induk: frozenset[str]
    anak: frozenset[str]
    sama: Callable[[Temuan, Temuan], bool]


def _sekode(t: Temuan, induk: Temuan) -> bool:
    """Whether a finding that gives no advice is about the indicator of the other one, here or in
    another kecamatan."""
    hal = t.kunci.rpartition(": ")[2]
    return not t.seharusnya and (hal == induk.kunci or hal.startswith(f"{induk.kunci} "))


def _menyebut(t: Temuan, induk: Temuan) -> bool:
    """Whether a finding that says nothing of its own rests on the cell of the other one."""
    sel = ((t.lembar, t.sel), *((x.lembar, x.sel) for x in t.terkait))
    return not t.seharusnya and (induk.lembar, induk.sel) in sel


def _disebut(t: Temuan, induk: Temuan) -> bool:
    """Whether a finding that gives no advice is at a cell that the other one names."""
    return not t.seharusnya and (t.lembar, t.sel) in {(x.lembar, x.sel) for x in induk.terkait}


def _sesel(t: Temuan, induk: Temuan) -> bool:
    return (t.lembar, t.sel) == (induk.lembar, induk.sel) and not t.terkait


def _sebaris_unsur(t: Temuan, induk: Temuan) -> bool:
    """Whether an index of a survey follows from its elements, which are out of range themselves."""
    return (
        t.lembar == induk.lembar
        and induk.kolom.startswith("u")
        and baris_alamat(t.sel) == baris_alamat(induk.sel)
    )


def _unsur_bergeser(t: Temuan, induk: Temuan) -> bool:
    """Whether a realisation differs from an index because its elements stand in wrong columns."""
    return induk.dugaan == BERGESER and _menyebut(t, induk)


def _serumah(t: Temuan, induk: Temuan) -> bool:
    return t.lembar == induk.lembar


def _tanpa_indikator(t: Temuan, induk: Temuan) -> bool:
    """Whether the sheet Indikator is empty, and a finding is about an indicator."""
    kosong = "indikator" in (induk.lembar, *(x.lembar for x in induk.terkait)) and not induk.sel
    acuan = t.kunci.partition(":")[0]
    return kosong and "program" not in acuan and "kegiatan" not in acuan


SAMBUNGAN = (
    Sambungan(frozenset({"H219"}), frozenset({"H208", "P403", "P406", "S350"}), _sekode),
    Sambungan(
        frozenset({*sifat.TAK_SAH, "I136", "I138"}),
        sifat.BERTANYA,
        _menyebut,
    ),
    Sambungan(frozenset({"I145"}), frozenset({"I112", "S307"}), _menyebut),
    Sambungan(frozenset({"I117"}), frozenset({"S318", "I171", "I172"}), _menyebut),
    Sambungan(frozenset({"H210"}), frozenset({"I114"}), _sesel),
    Sambungan(frozenset({"H210"}), frozenset({"H213"}), _sesel),
    Sambungan(frozenset({"H210"}), frozenset({"S311"}), _unsur_bergeser),
    Sambungan(frozenset({"I114"}), frozenset({"H210", "H213"}), _sebaris_unsur),
    Sambungan(frozenset({"S331"}), frozenset({"S351"}), _sesel),
    Sambungan(frozenset({"S351"}), frozenset({"S317"}), _menyebut),
    Sambungan(frozenset({"S303"}), frozenset({"S315"}), _sekode),
    Sambungan(frozenset({"I107"}), frozenset({"H208", "P408"}), _sekode),  # direction unknown
    Sambungan(frozenset({"S315"}), frozenset({sifat.TAK_TERCOCOK}), _sekode),
    Sambungan(frozenset({"S326"}), frozenset({"S326"}), _serumah),
    Sambungan(
        frozenset({"S331"}),
        frozenset({"P405"}),
        lambda t, induk: induk.lembar == "kinerja" and induk.kolom in ("target", "realisasi"),
    ),
    Sambungan(
        frozenset({"I101"}),
        frozenset({"S324"}),
        lambda t, induk: (induk.lembar, induk.kolom) == ("desa", "desa"),
    ),
    Sambungan(
        frozenset({"P408"}),
        frozenset({*(f"P40{n}" for n in range(1, 8)), "P409", sifat.TAK_TERCOCOK}),
        _disebut,
    ),
    Sambungan(
        frozenset({"S351"}), frozenset({"H208", "P408", sifat.TAK_TERCOCOK}), _tanpa_indikator
    ),
)


def ikutan(temuan: Sequence[Temuan]) -> list[Temuan]:
    """The findings; each that follows from another one under it."""
    semua = _ke_puncak([*susulan(temuan)])
    menurut = kelompokkan((t.aturan, t) for t in semua)
    ada = [s for s in SAMBUNGAN if not s.anak.isdisjoint(menurut)]
    sambung = [(s, [x for kode in s.induk for x in menurut.get(kode, ())]) for s in ada]
    bawah: list[tuple[Temuan, Temuan]] = []
    for t in terhitung(semua):
        calon = (x for s, induk in sambung if t.aturan in s.anak for x in induk if s.sama(t, x))
        atas = next(calon, None)
        if atas is not None and atas is not t:
            bawah.append((t, atas))
    return gantung(semua, bawah)


def _ke_puncak(temuan: Sequence[Temuan]) -> list[Temuan]:
    """The findings; those under one that hangs itself under the topmost of them. One whose parents
    lead back to it, or are not there, stands for itself: none is ever lost."""
    atas = {t.sebagai_induk: t.induk for t in temuan}

    def puncak(t: Temuan) -> KunciTemuan | None:
        dilewati = {t.sebagai_induk}
        kunci = t.induk
        while kunci is not None and (berikut := atas.get(kunci)) is not None:
            dilewati.add(kunci)
            if berikut in dilewati:
                return None
            kunci = berikut
        return kunci if kunci in atas else None

    return [t if t.induk is None else replace(t, induk=puncak(t)) for t in temuan]


def gantung(temuan: Sequence[Temuan], bawah: Sequence[tuple[Temuan, Temuan]]) -> list[Temuan]:
    """The findings with some of them, and what hangs under those, each under its parent; of those
    that would hang under each other the first stays."""
    urut = {id(t): n for n, t in enumerate(temuan)}
    ikut = {id(t): induk for t, induk in bawah}
    pindah = {t.sebagai_induk: induk for t, induk in bawah}

    def induk(t: Temuan) -> Temuan | None:
        return ikut.get(id(t)) or (pindah.get(t.induk) if t.induk is not None else None)

    def puncak(t: Temuan) -> Temuan:
        jalur = [t]
        while (atas := induk(jalur[-1])) is not None:
            ke = next((n for n, x in enumerate(jalur) if x is atas), None)
            if ke is not None:
                return min(jalur[ke:], key=lambda x: urut.get(id(x), len(urut)))
            jalur.append(atas)
        return jalur[-1]

    return [t if (atas := puncak(t)) is t else anak(t, atas) for t in temuan]


def susulan(temuan: Sequence[Temuan]) -> Iterator[Temuan]:
    """What goes when another cell of its row is mended hangs under the finding at that cell."""
    di_baris: dict[tuple[str, int], list[Temuan]] = {}
    kena = [
        t
        for t in temuan
        if t.induk is None
        and (t.aturan == sifat.MENCOLOK or (t.aturan in SUSULAN and _sebaris_saja(t)))
    ]
    for t in temuan if kena else ():
        if t.induk is None and t.aturan not in (sifat.MENCOLOK, KODE, *SUSULAN) and t.sel.isalnum():
            di_baris.setdefault((t.lembar, baris_alamat(t.sel)), []).append(t)
    ikut = {id(t) for t in kena}
    for t in temuan:
        atas = _sebaris(t, di_baris) if id(t) in ikut else None
        yield t if atas is None else anak(replace(t, seharusnya="", perbaikan=None), atas)


def _sebaris_saja(t: Temuan) -> bool:
    """Whether a finding is about one row only."""
    return all(
        x.lembar == t.lembar and baris_alamat(x.sel) == baris_alamat(t.sel) for x in t.terkait
    )


def _sebaris(t: Temuan, di_baris: Mapping[tuple[str, int], list[Temuan]]) -> Temuan | None:
    semua = di_baris.get((t.lembar, baris_alamat(t.sel)), ())
    if t.aturan == sifat.MENCOLOK:
        return next(
            (x for x in semua if x.sel == t.sel and x.aturan.startswith(sifat.DINILAI)), None
        )
    kolom, kode = SUSULAN[t.aturan]
    return next((x for x in semua if x.kolom in kolom and (x.seharusnya or x.aturan in kode)), None)
