"""Rows that the report counts and no sheet names: its amounts agree with each other, not with the
rows. Amounts typed above the rows of a kegiatan or program state the same as the report does."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.facts.baris_hilang import sub_hilang
from workbook_tools.facts.baris_jumlah import calon, dijumlahkan, kepala_pohon
from workbook_tools.facts.belanja import jumlah_rupiah
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak
from workbook_tools.facts.pernyataan import pernyataan
from workbook_tools.facts.pernyataan.uang import PEMILIH
from workbook_tools.facts.sekali import sekali
from workbook_tools.kelompok import kelompokkan
from workbook_tools.numbers import Angka, tertulis_sebagai
from workbook_tools.records import Isian
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.baris_lain import JenisBaris

TINGKAT = ("sub_kegiatan", "kegiatan", "program")
"""The narrowest first: what a kegiatan lacks, its program lacks as well."""
UANG = ("anggaran", "realisasi")


class TakBernama(Struct, frozen=True):
    """What the rows of a kegiatan or program fall short of its stated amounts (rupiah), its name,
    and the cells that state these, the budget's first."""

    anggaran: Fraction
    realisasi: Fraction
    nama: str
    sel: tuple[Letak, ...]


class _Tertulis(Struct, frozen=True):
    """What is stated of a kegiatan or program: its name, the cells of each figure, its rows."""

    nama: str
    sel: Mapping[str, Sequence[tuple[Letak, Angka]]]
    baris: Sequence[BarisAnggaran]


@sekali
def baris_tak_bernama(k: Konteks) -> tuple[TakBernama, ...]:
    """Gaps of budget and realisation that belong together, each once with all its cells."""
    hasil: dict[tuple[Fraction, Fraction], TakBernama] = {}
    for tingkat in TINGKAT:
        for x in (*_naskah(k, tingkat), *_subtotal(k, tingkat), *_pohon(k, tingkat)):
            satu = _kurang(k, x)
            if satu is not None:
                ada = hasil.get((satu.anggaran, satu.realisasi), replace(satu, sel=()))
                kunci = satu.anggaran, satu.realisasi
                hasil[kunci] = replace(ada, sel=(*ada.sel, *satu.sel))
    return tuple(hasil.values())


def _naskah(k: Konteks, tingkat: str) -> Iterator[_Tertulis]:
    """The budget, realisation and percentage that the report states."""
    acuan = {f"{apa}_{tingkat}": apa for apa in (*UANG, "persen")}
    kelompok = kelompokkan(
        (p.rincian.kunci, p) for p in pernyataan(k, acuan) if p.rincian.simpul is not None
    )
    for semua in kelompok.values():
        isian = [(acuan[p.acuan], p.baris.nilai) for p in semua]
        baris = PEMILIH[f"anggaran_{tingkat}"](k, semua[0].rincian)
        anggaran = [b for b in baris if isinstance(b, BarisAnggaran)]
        yield _Tertulis(semua[0].rincian.nama, _menurut(isian), anggaran)


def _subtotal(k: Konteks, tingkat: str) -> Iterator[_Tertulis]:
    """What stands in the heading of a level on Realisasi Anggaran."""
    for x in dijumlahkan(k, "anggaran"):
        if x.jenis is not JenisBaris.INDUK or x.tingkat != tingkat:
            continue
        isian = [(kolom, x.baris.isian(kolom)) for kolom in UANG]
        isian.append(("persen", x.baris.isian("persen_dilaporkan")))
        baris = [b for b in calon(k, x)[0] if isinstance(b, BarisAnggaran)]
        yield _Tertulis(x.baris.isian(tingkat).teks, _menurut(isian), baris)


def _pohon(k: Konteks, tingkat: str) -> Iterator[_Tertulis]:
    """What stands in a row of this level above others on Program Kegiatan."""
    for x in kepala_pohon(k):
        if x.tingkat == tingkat:
            b = x.baris
            isian = [
                ("anggaran", b.anggaran_berlaku),
                ("realisasi", b.realisasi),
                ("persen", b.persen_dilaporkan),
            ]
            yield _Tertulis(b.nama.teks, _menurut(isian), x.rincian)


def _menurut(isian: Iterable[tuple[str, Isian]]) -> dict[str, list[tuple[Letak, Angka]]]:
    """The typed figures of each kind with their cells."""
    return kelompokkan(
        (apa, ((i.lembar, i.sel), i.angka))
        for apa, i in isian
        if i.angka is not None and not i.rumus
    )


def _kurang(k: Konteks, x: _Tertulis) -> TakBernama | None:
    anggaran, realisasi = (_beda(x, apa) for apa in UANG)
    if anggaran is None or realisasi is None or not 0 < realisasi <= anggaran:
        return None
    if not _sepadan(x) or not _utuh(k, x.baris) or _dua_kali(x.baris, anggaran, realisasi):
        return None
    sel = (letak for apa in (*UANG, "persen") for letak, _ in x.sel.get(apa, ()))
    return TakBernama(anggaran, realisasi, x.nama, tuple(sel))


def _beda(x: _Tertulis, apa: str) -> Fraction | None:
    """What the rows fall short of the one amount that all places state."""
    nilai = {angka.nilai for _, angka in x.sel.get(apa, ())}
    jumlah = jumlah_rupiah(b.yang_berlaku(apa) for b in x.baris)
    return nilai.pop() - jumlah if len(nilai) == 1 and jumlah is not None and x.baris else None


def _sepadan(x: _Tertulis) -> bool:
    """Whether the stated percentage, if any, is that of the stated amounts; that all was spent says
    nothing."""
    atas, bawah = (x.sel[apa][0][1].nilai for apa in ("realisasi", "anggaran"))
    persen = atas * 100 / bawah
    return atas != bawah and all(
        tertulis_sebagai(persen, angka) for _, angka in x.sel.get("persen", ())
    )


def _utuh(k: Konteks, baris: Sequence[BarisAnggaran]) -> bool:
    """Whether every row has its amounts, and no other sheet knows of a further one."""
    terisi = all(b.berlaku and b.realisasi for b in baris)
    program = {k.laporan.silsilah(b).program for b in baris}
    hilang = sub_hilang(k).get("anggaran", ())
    return terisi and not any(x.silsilah.program in program for x in hilang)


def _dua_kali(baris: Sequence[BarisAnggaran], anggaran: Fraction, realisasi: Fraction) -> bool:
    """Whether it is one of the rows, counted twice."""
    return any((b.berlaku.nilai, b.realisasi.nilai) == (anggaran, realisasi) for b in baris)
