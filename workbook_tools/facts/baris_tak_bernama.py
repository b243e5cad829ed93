"""Rows that the report counts and no sheet names: its amounts agree with each other, not with the
rows."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbook_tools.facts.baris_hilang import sub_hilang
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak
from workbook_tools.facts.pernyataan import Pernyataan, pernyataan
from workbook_tools.facts.pernyataan.rupiah import BarisRupiah
from workbook_tools.facts.pernyataan.uang import PEMILIH
from workbook_tools.facts.sekali import sekali
from workbook_tools.numbers import tertulis_sebagai
from workbook_tools.pecahan import Fraction
from workbook_tools.records.anggaran import BarisAnggaran

TINGKAT = ("sub_kegiatan", "kegiatan", "program")
"""The narrowest first: what a kegiatan lacks, its program lacks as well."""


class TakBernama(NamedTuple):
    """What the rows of a kegiatan or program fall short of its stated amounts (rupiah), and the
    cells that state these, the budget's first."""

    anggaran: Fraction
    realisasi: Fraction
    sel: tuple[Letak, ...]


@sekali
def baris_tak_bernama(k: Konteks) -> tuple[TakBernama, ...]:
    """Gaps of budget and realisation that belong together, each once with all its cells."""
    hasil: dict[tuple[Fraction, Fraction], TakBernama] = {}
    for tingkat in TINGKAT:
        for isi in _per_simpul(k, tingkat):
            satu = _kurang(k, tingkat, isi)
            if satu is not None:
                ada = hasil.get((satu.anggaran, satu.realisasi))
                sel = satu.sel if ada is None else (*ada.sel, *satu.sel)
                hasil[satu.anggaran, satu.realisasi] = satu._replace(sel=sel)
    return tuple(hasil.values())


def _per_simpul(k: Konteks, tingkat: str) -> Iterator[dict[str, list[Pernyataan]]]:
    """The stated budget, realisation and percentage of every kegiatan or program."""
    acuan = {f"{apa}_{tingkat}": apa for apa in ("anggaran", "realisasi", "persen")}
    kelompok: dict[str, dict[str, list[Pernyataan]]] = {}
    for p in pernyataan(k, acuan):
        if p.rincian.simpul is not None and p.angka is not None:
            satu = kelompok.setdefault(p.rincian.kunci, {})
            satu.setdefault(acuan[p.acuan], []).append(p)
    yield from (isi for isi in kelompok.values() if "anggaran" in isi and "realisasi" in isi)


def _kurang(k: Konteks, tingkat: str, isi: dict[str, list[Pernyataan]]) -> TakBernama | None:
    baris = PEMILIH[f"anggaran_{tingkat}"](k, isi["anggaran"][0].rincian)
    anggaran, realisasi = _beda(isi["anggaran"]), _beda(isi["realisasi"])
    if anggaran is None or realisasi is None or not 0 < realisasi <= anggaran:
        return None
    if not _sepadan(isi) or not _utuh(k, baris) or _dua_kali(baris, anggaran, realisasi):
        return None
    semua = [p for apa in ("anggaran", "realisasi", "persen") for p in isi.get(apa, ())]
    sel = tuple((p.baris.nilai.lembar, p.baris.nilai.sel) for p in semua)
    return TakBernama(anggaran, realisasi, sel)


def _beda(isi: Sequence[Pernyataan]) -> Fraction | None:
    """What the rows fall short of the one amount that all places state."""
    nilai = {p.angka.nilai for p in isi if p.angka is not None}
    h = isi[0].hitungan
    if len(nilai) != 1 or h is None or h.nilai is None or h.rusak:
        return None
    return nilai.pop() - h.terbaca


def _sepadan(isi: dict[str, list[Pernyataan]]) -> bool:
    """Whether the stated percentage, which must be there, is that of the stated amounts; that all
    was spent says nothing."""
    atas, bawah = isi["realisasi"][0].angka, isi["anggaran"][0].angka
    if atas is None or bawah is None or "persen" not in isi or atas.nilai == bawah.nilai:
        return False
    persen = atas.nilai * 100 / bawah.nilai
    return all(p.angka is not None and tertulis_sebagai(persen, p.angka) for p in isi["persen"])


def _utuh(k: Konteks, baris: Sequence[BarisRupiah]) -> bool:
    """Whether every row has its amounts, and no other sheet knows of a further one."""
    terisi = all(b.berlaku and b.realisasi for b in baris if isinstance(b, BarisAnggaran))
    program = {k.laporan.silsilah(b).program for b in baris}
    hilang = sub_hilang(k).get("anggaran", ())
    return terisi and not any(x.silsilah.program in program for x in hilang)


def _dua_kali(baris: Sequence[BarisRupiah], anggaran: Fraction, realisasi: Fraction) -> bool:
    """Whether it is one of the rows, counted twice."""
    return any(
        isinstance(b, BarisAnggaran)
        and (b.berlaku.nilai, b.realisasi.nilai) == (anggaran, realisasi)
        for b in baris
    )
