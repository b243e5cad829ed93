"""Tables whose rows are numbered as lists are: 1, 1.1, 1.1.1 or I, 1, a. The numbers are no codes,
but they say the levels."""

from collections.abc import Sequence

from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.tabel import BarisSel
from workbook_tools.names.awalan import pisahkan
from workbook_tools.regex import regex
from workbook_tools.tables.baris.kedalaman import REKENING, tingkat_kode
from workbook_tools.tables.pohon import TINGKAT
from workbook_tools.tempel.padanan import bersih
from workbook_tools.tempel.sel_asing import baris_data
from workbook_tools.tempel.tabel_asing import TabelAsing

_LABEL = frozenset({"no", "nomor", "no urut", "nomor urut"})
_TITIK = regex(r"[1-9]\d?(?:\.[1-9]\d?)*")
_GAYA = (
    (regex(r"[IVX]+"), ("I", "II")),
    (regex(r"[A-Z]"), ("A", "B")),
    (regex(r"\d{1,2}"), ("1", "2")),
    (regex(r"[a-z]"), ("a", "b")),
)
"""Ways of numbering, each with its first two."""


def menurut_nomor(tabel: TabelAsing, baris: Sequence[BarisSel]) -> list[BarisSel]:
    """The rows with the levels that their list numbers say, without those numbers; as they were
    where the table has codes, or numbers that say nothing."""
    urut = _urut(tabel, baris)
    if any(tingkat_kode(n) == REKENING for n in urut):  # codes under the label 'No'
        baris, urut = [*map(_berkode, baris, urut)], [""] * len(urut)
    for nomor, lepas in ((_kode(baris), "kode_rekening"), (urut, ""), (_depan(baris), "nama")):
        tingkat = tingkat_menurut_nomor(nomor)
        if tingkat is not None:
            isi = zip(baris, nomor, tingkat, strict=True)
            return [_ganti(b, t, lepas if n else "") for b, n, t in isi]
    return list(baris)


def tingkat_menurut_nomor(nomor: Sequence[str]) -> list[str] | None:
    """The level of every row ('' without a number); None where the numbers are no list of three
    levels."""
    if any("." in n for n in nomor):
        return _bertitik(nomor)
    gaya = [_gaya(n) for n in nomor]
    urut = list(dict.fromkeys(g for g in gaya if g is not None))
    if len(urut) != len(TINGKAT) or any(n and g is None for n, g in zip(nomor, gaya, strict=True)):
        return None
    awal = [next(n for n, g in zip(nomor, gaya, strict=True) if g == x) for x in urut]
    if any(n != _GAYA[x][1][0] for n, x in zip(awal, urut, strict=True)):
        return None
    return ["" if g is None else TINGKAT[urut.index(g)] for g in gaya]


def _bertitik(nomor: Sequence[str]) -> list[str] | None:
    """1, 1.1, 1.1.1: each below one that stands above it."""
    ada: set[str] = set()
    hasil: list[str] = []
    for n in nomor:
        atas = n.rpartition(".")[0]
        if n and (
            not _TITIK.fullmatch(n) or n.count(".") >= len(TINGKAT) or atas not in {*ada, ""}
        ):
            return None
        ada.add(n)
        hasil.append(TINGKAT[n.count(".")] if n else "")
    return hasil if {*TINGKAT} <= {*hasil} else None


def _gaya(nomor: str) -> int | None:
    return next((x for x, (pola, _) in enumerate(_GAYA) if pola.fullmatch(nomor)), None)


def _kode(baris: Sequence[BarisSel]) -> list[str]:
    return [_tanpa_rekening(_teks(b, "kode_rekening")) for b in baris]


def _urut(tabel: TabelAsing, baris: Sequence[BarisSel]) -> list[str]:
    """The column of numbers; only where the table has none of codes."""
    label = tabel.kepala.label.items()
    kolom = next((k for k, teks in label if bersih(teks) in _LABEL), None)
    if kolom is None or any("kode_rekening" in b.sel for b in baris):
        return [""] * len(baris)
    isi = {n: sel[kolom].mentah for n, sel in baris_data(tabel) if kolom in sel}
    return [_rapikan(isi.get(b.nomor, "")) for b in baris]


def _berkode(b: BarisSel, nomor: str) -> BarisSel:
    kode = {"kode_rekening": Sel(JenisSel.TEKS, nomor)} if nomor else {}
    return BarisSel(b.nomor, {**kode, **b.sel})


def _depan(baris: Sequence[BarisSel]) -> list[str]:
    """What stands in front of the names; only where the table has no codes."""
    if any("kode_rekening" in b.sel for b in baris):
        return [""] * len(baris)
    return [_rapikan(pisahkan(_teks(b, "nama"))[0]) for b in baris]


def _tanpa_rekening(kode: str) -> str:
    return "" if tingkat_kode(kode) == REKENING and kode.count(".") >= len(TINGKAT) else kode


def _teks(b: BarisSel, kolom: str) -> str:
    return _rapikan(b.sel[kolom].mentah) if kolom in b.sel else ""


def _rapikan(teks: str) -> str:
    return teks.strip(" .)(")


def _ganti(b: BarisSel, tingkat: str, lepas: str) -> BarisSel:
    """A row with its level, without its number in this column."""
    sel = {k: s for k, s in b.sel.items() if k != "kode_rekening" or lepas != k}
    if lepas == "nama":
        sel["nama"] = Sel(JenisSel.TEKS, pisahkan(b.sel["nama"].mentah)[1])
    if tingkat:
        sel["tingkat"] = Sel(JenisSel.TEKS, tingkat.replace("_", " ").title())
    return BarisSel(b.nomor, sel)
