"""What a block in the wrong place explains: the workbook is judged as it is, and once more with the
block put back; what goes away hangs under the one finding that tells the block."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from workbook_tools.diagnosis.akar import semua_butir
from workbook_tools.diagnosis.gantungan import anak
from workbook_tools.diagnosis.geseran import KODE
from workbook_tools.diagnosis.percobaan import Geseran
from workbook_tools.diagnosis.usul import SEMPIT
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak
from workbook_tools.facts.sel import isian_di
from workbook_tools.model.sel import baris_alamat, kolom_alamat
from workbook_tools.model.temuan import Perbaikan, Tempat, Temuan, terhitung
from workbook_tools.records import Isian
from workbook_tools.wording.akar import pesan_serupa

NASKAH = "pernyataan"


def gantungkan_geseran(
    k: Konteks, g: Geseran, temuan: Sequence[Temuan], sesudah: Sequence[Temuan]
) -> list[Temuan]:
    """The findings with those that the block explains under it, and what else is wrong as it is
    told once the block is back; ``sesudah``: the findings of that workbook.

    Where putting it back explains nothing, the block is no finding.
    """
    induk = next(t for t in temuan if t.aturan == KODE)
    lain = [t for t in temuan if t is not induk]
    if len(terhitung(sesudah)) >= len(terhitung(lain)):
        return lain
    ikut = terjelaskan(lain, sesudah, induk)
    dinasihati = {(t.lembar, t.sel) for t in sesudah if t.perbaikan is not None}
    if not g.pasti:  # what is judged after it rests on figures that are only about right
        dulu = {t.sebagai_induk for t in lain}
        sesudah = [t for t in sesudah if t.sebagai_induk in dulu]
    sesudah = _tanpa_saran(sesudah, _bersandar(k, g))
    betul = [*_sel(k, g, induk)] if g.pasti else []
    return [
        replace(induk, terkait=tuple(Tempat(*c) for c in g.hilang)),
        *(t for t in betul if (t.lembar, t.sel) not in dinasihati),
        *ikut,
        *_tertimpa(k, g, induk, sesudah),
    ]


def terjelaskan(
    sebelum: Sequence[Temuan], sesudah: Sequence[Temuan], induk: Temuan
) -> list[Temuan]:
    """The findings that go away when the mistake is mended, under the one that tells it; what they
    advise would make other cells wrong."""
    tetap = {t.sebagai_induk for t in sesudah}
    milik = (anak(replace(t, seharusnya="", perbaikan=None), induk) for t in sebelum)
    return [t for t in milik if t.sebagai_induk not in tetap]


def _bersandar(k: Konteks, g: Geseran) -> frozenset[Letak]:
    """The cells that are compared with figures that were pasted over, or, where the block is only
    about right, with any of it. How a lost figure of the text was written is lost, too."""
    kabur = frozenset(g.hilang) if g.pasti else frozenset(g.hilang) | g.isi.keys()
    butir_semua = semua_butir(k)
    butir = (b for b in butir_semua if any(not sisi.isdisjoint(kabur) for sisi in b.sel))
    kena = frozenset(c for b in butir for sisi in b.sel for c in sisi)
    sempit = (b for b in butir_semua if b.luas <= SEMPIT)
    ujung = (b for b in sempit if any(not sisi.isdisjoint(_di_belakang(g)) for sisi in b.sel))
    tak_tentu = frozenset(c for b in ujung for sisi in b.sel for c in sisi)
    return (kena - {c for c in g.hilang if c[0] != NASKAH}) | tak_tentu


def _di_belakang(g: Geseran) -> frozenset[Letak]:
    """The cells right behind those that were pasted over: the block may reach further."""
    langkah = g.pola.langkah
    return frozenset(
        (lembar, f"{kolom_alamat(sel)}{baris_alamat(sel) + langkah}") for lembar, sel in g.hilang
    ) - frozenset(g.hilang)


def _tanpa_saran(temuan: Sequence[Temuan], kena: frozenset[Letak]) -> list[Temuan]:
    """The findings without advice for these cells."""
    return [
        replace(t, seharusnya="", perbaikan=None) if (t.lembar, t.sel) in kena else t
        for t in temuan
    ]


def _tertimpa(k: Konteks, g: Geseran, induk: Temuan, sesudah: Sequence[Temuan]) -> Iterator[Temuan]:
    """What is told of the figures that were pasted over, or rests on them, belongs to the block; a
    mend stays."""
    hilang = frozenset(g.hilang)
    bertumpu = {
        c for b in semua_butir(k) if not hilang.isdisjoint(b.sel[1]) for c in b.kiri.letak
    } | hilang
    milik = {
        t.sebagai_induk
        for t in sesudah
        if t.induk is None
        and ((t.lembar, t.sel) in bertumpu or any((x.lembar, x.sel) in hilang for x in t.terkait))
    }
    for t in sesudah:
        kena = (t.induk or t.sebagai_induk) in milik
        yield anak(t, induk) if kena else t


def _sel(k: Konteks, g: Geseran, induk: Temuan) -> Iterator[Temuan]:
    """The other cells of the block, each with what it is to hold."""
    for letak, isian in g.isi.items():
        if letak != (induk.lembar, induk.sel):
            ada = isian_di(k).get(letak)
            kini = ada[1] if ada else Isian(isian.lembar, isian.kolom, isian.sel)
            yield Temuan(
                *letak,
                pesan_serupa(kini, "", isian.teks or "(kosong)"),
                kolom=isian.kolom,
                nilai=kini.teks,
                seharusnya=isian.teks,
                aturan=KODE,
                tingkat=induk.tingkat,
                perbaikan=Perbaikan(*letak, isian.teks),
                induk=induk.sebagai_induk,
            )
