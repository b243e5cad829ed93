"""What the judge says: roots, questions, and what a formula lacks."""

from collections.abc import Mapping

from msgspec import Struct

from workbook_tools.diagnosis.belum_dinilai import belum_dinilai_padahal_ada
from workbook_tools.diagnosis.ramai import Kolom
from workbook_tools.diagnosis.usul import SEMPIT
from workbook_tools.facts.baris_hilang import indikator_hilang, program_hilang, sub_hilang
from workbook_tools.facts.baris_tak_bernama import baris_tak_bernama
from workbook_tools.facts.desa_kurang import desa_kurang
from workbook_tools.facts.kode_sasaran import baris_sasaran_lain, sasaran_bolong
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Fakta, Gugus, Kutipan, Letak, Nilai
from workbook_tools.facts.sel_cacat import sel_cacat

PEMILIH = ("", "identitas", "indikator")
"""Sheets whose cells choose a formula; '' stands for no cell."""
UANG = frozenset({"anggaran", "realisasi", "persen", "sisa"})
PROGRAM = ("program", "program_renja")
"""The levels of what is said of one program."""


class Akar(Struct, frozen=True):
    """A cell that is wrong (or copies of it), what it should hold, and the facts it explains.

    ``ubahan``: what each cell should hold; ``tepat`` is false where a rounded figure tells it only
    about. Several cells are copies of one figure, or two that have changed places, or the figures
    of one row (``asal``: where each is taken from).
    """

    ubahan: Mapping[Letak, Nilai | None]
    tepat: bool
    sumber: Kutipan | None
    butir: tuple[Butir, ...]
    asal: Mapping[Letak, Kutipan | None] = {}

    @property
    def letak(self) -> tuple[Letak, ...]:
        """The cells, in the order of their addresses."""
        return tuple(sorted(self.ubahan))

    @property
    def tertukar(self) -> bool:
        """Whether it is two cells that hold each other's figures."""
        return len(set(self.ubahan.values())) > 1 and not self.asal

    @property
    def fakta(self) -> tuple[Fakta, ...]:
        """The facts that it explains, each once."""
        return tuple({id(b.fakta): b.fakta for b in self.butir}.values())


class Putusan(Struct, frozen=True):
    """What is wrong for sure, the pairs that nobody can decide, and those of them that one cell
    would settle together, if only it were known which. ``tahun``: cells that disagree only because
    a year on Identitas is off. ``ramai``: columns that are wrong as a whole."""

    akar: tuple[Akar, ...] = ()
    tanya: tuple[Butir, ...] = ()
    rumpun: tuple[tuple[Butir, ...], ...] = ()
    tahun: frozenset[Letak] = frozenset()
    ramai: frozenset[Kolom] = frozenset()


def bolong(k: Konteks, b: Butir) -> str:
    """What a formula lacks a row of: the id of the sheet; '' when it is whole."""
    if isinstance(b.kanan, Gugus):
        return ""
    rata = b.fakta.hal.besaran.startswith("rata_") or b.fakta.hal.tingkat == "total"
    if rata and b.fakta.hal.besaran not in UANG and indikator_hilang(k):
        return "kinerja"
    hilang = sub_hilang(k)
    if b.luas <= SEMPIT and b.fakta.hal.tingkat == "baris":
        return ""
    return next((lembar for lembar in hilang if any(c[0] == lembar for c in b.sel[1])), "")


def belum_utuh(k: Konteks, b: Butir) -> bool:
    """Whether a formula lacks a row that another sheet names, or that only the report counts; may
    have one of a program that has none; of a mean, an indicator that is only said to be not
    assessed; or rests on cells that are told themselves."""
    if not isinstance(b.kanan, Gugus) and not b.sel[1].isdisjoint(sel_cacat(k)):
        return True
    if b.fakta.hal.tingkat in PROGRAM and any(c[0] in program_hilang(k) for c in b.sel[1]):
        return True
    if b.fakta.hal.besaran.startswith("rata_") and belum_dinilai_padahal_ada(k):
        return True
    if not isinstance(b.kanan, Gugus) and any(c[0] == "desa" for c in b.sel[1]) and desa_kurang(k):
        return True
    tak_bernama = (x.sel for x in baris_tak_bernama(k))
    return bool(bolong(k, b)) or any(not b.kiri.letak.isdisjoint(sel) for sel in tak_bernama)


def sasaran_lain(k: Konteks, b: Butir) -> bool:
    """Whether a figure of an indicator may lack a budget that names another one, or none: only one
    cell says what a budget supports. A mean lacks it with one of its indicators."""
    if b.fakta.hal.tingkat != "sasaran":
        return False
    lain = baris_sasaran_lain(k)
    if b.fakta.hal.besaran.startswith("rata_"):
        return bool(lain) or sasaran_bolong(k)
    return not b.kiri.letak.isdisjoint(lain)


def baris_berhadapan(b: Butir) -> frozenset[tuple[str, int]]:
    """The two rows of two copies; none where a formula, or more cells, have a say."""
    if not isinstance(b.kanan, Gugus) or b.luas != len(b.sel):
        return frozenset()
    semua = (*b.kiri.kutipan, *b.kanan.kutipan)
    return frozenset((q.isian.lembar, q.baris.nomor_baris) for q in semua)


def tentang_renstra(b: Butir) -> bool:
    """Whether a year of the Renstra stands beside another sheet."""
    return isinstance(b.kanan, Gugus) and any(c[0] == "renstra" for sisi in b.sel for c in sisi)


def menyeberang(b: Butir, lembar: str) -> bool:
    """Whether another sheet has a say in a pair, beside what chooses a formula."""
    return any(c[0] not in (lembar, *PEMILIH) for sisi in b.sel for c in sisi)
