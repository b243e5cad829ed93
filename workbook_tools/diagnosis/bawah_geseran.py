"""What a block in the wrong place explains: the workbook is judged as it is, and once more with the
block put back; what goes away hangs under the one finding that tells the block."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from workbook_tools.diagnosis.akar import semua_butir, suara
from workbook_tools.diagnosis.gantungan import anak
from workbook_tools.diagnosis.geseran import KODE
from workbook_tools.diagnosis.percobaan import Geseran
from workbook_tools.diagnosis.putusan import menyeberang
from workbook_tools.diagnosis.ramai import kolom_letak
from workbook_tools.diagnosis.usul import SEMPIT
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Letak
from workbook_tools.facts.sel import isian_di
from workbook_tools.model.temuan import Perbaikan, Tempat, Temuan, terhitung
from workbook_tools.numbers import baca_teks
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
    kabur = _kabur(k, g)
    sesudah = _tanpa_saran(k, g, kabur, sesudah)
    betul = [*_sel(k, g, induk)] if g.pasti else []
    return [
        replace(induk, terkait=tuple(Tempat(*c) for c in g.hilang)),
        *(t for t in betul if (t.lembar, t.sel) not in dinasihati),
        *ikut,
        *_tertimpa(k, kabur, induk, sesudah),
    ]


def terjelaskan(
    sebelum: Sequence[Temuan], sesudah: Sequence[Temuan], induk: Temuan
) -> list[Temuan]:
    """The findings that go away when the mistake is mended, under the one that tells it; what they
    advise would make other cells wrong."""
    tetap = {t.sebagai_induk for t in sesudah}
    milik = (anak(replace(t, seharusnya="", perbaikan=None), induk) for t in sebelum)
    return [t for t in milik if t.sebagai_induk not in tetap]


def _kabur(k: Konteks, g: Geseran) -> frozenset[Letak]:
    """What is in doubt beside the block: figures that were pasted over, and those of its columns
    that nothing on another sheet confirms, since it may reach further than is seen."""
    if g.pola.tukar:
        return frozenset(g.hilang)
    kolom = {kolom_letak(c) for c in (*g.isi, *g.hilang)}
    lain = {c for c in isian_di(k) if kolom_letak(c) in kolom} - g.isi.keys()
    teguh = {
        c
        for b, cocok in zip(semua_butir(k), suara(k), strict=True)
        if cocok and b.luas <= SEMPIT and menyeberang(b, g.lembar)
        for sisi in b.sel
        for c in sisi
    }
    return frozenset(g.hilang) | (lain - teguh)


def _tanpa_saran(
    k: Konteks, g: Geseran, kabur: frozenset[Letak], temuan: Sequence[Temuan]
) -> list[Temuan]:
    """The findings without advice for what is compared with figures in doubt, or, where the block
    is only about right, with any of it; what was pasted over may be told by another sheet."""
    tak_tentu = kabur if g.pasti else kabur | g.isi.keys()
    butir = [b for b in semua_butir(k) if any(not sisi.isdisjoint(tak_tentu) for sisi in b.sel)]
    kena = frozenset(c for b in butir for sisi in b.sel for c in sisi)

    def gugur(t: Temuan) -> bool:
        letak = t.lembar, t.sel
        return letak in kena and not (letak in g.hilang and _disebut(butir, t))

    return [replace(t, seharusnya="", perbaikan=None) if gugur(t) else t for t in temuan]


def _disebut(butir: Iterable[Butir], t: Temuan) -> bool:
    """Whether another sheet tells just what a finding advises; how a lost figure of the text was
    written is lost, too."""
    letak = t.lembar, t.sel
    angka = baca_teks(t.seharusnya).angka if t.seharusnya and t.lembar != NASKAH else None
    milik = [b for b in butir if _sendiri(b, letak)]
    return angka is not None and bool(milik) and all(b.putus({letak: angka.nilai}) for b in milik)


def _sendiri(b: Butir, letak: Letak) -> bool:
    """Whether another sheet speaks of just this cell of its sheet."""
    milik = {c for sisi in b.sel for c in sisi if c[0] == letak[0]}
    return milik == {letak} and menyeberang(b, letak[0])


def _tertimpa(
    k: Konteks, kabur: frozenset[Letak], induk: Temuan, sesudah: Sequence[Temuan]
) -> Iterator[Temuan]:
    """What is told of figures in doubt, or rests on them, belongs to the block; a mend stays."""
    bertumpu = {
        c for b in semua_butir(k) if not kabur.isdisjoint(b.sel[1]) for c in b.kiri.letak
    } | kabur
    milik = {
        t.sebagai_induk
        for t in sesudah
        if t.induk is None
        and ((t.lembar, t.sel) in bertumpu or any((x.lembar, x.sel) in kabur for x in t.terkait))
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
