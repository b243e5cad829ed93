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
from workbook_tools.facts.ledger import Butir, Gugus, Letak, Nilai, Ubahan
from workbook_tools.facts.sel import isian_di
from workbook_tools.model.temuan import Perbaikan, Tempat, Temuan, terhitung
from workbook_tools.numbers import baca_teks
from workbook_tools.records import Isian
from workbook_tools.wording.akar import pesan_serupa

NASKAH = "pernyataan"
MIN_SAKSI = 2
"""So many formulas must give a figure that was pasted over, or all that rest on it."""
DIHITUNG = frozenset(
    {
        *((x, y) for x in ("kinerja", "kinerja_program") for y in ("target", "realisasi")),
        *((x, y) for x in ("anggaran", "program_kegiatan") for y in ("anggaran", "realisasi")),
        ("anggaran", "anggaran_perubahan"),
        ("program_kegiatan", "anggaran_perubahan"),
    }
)
"""The columns that totals, means and efficiencies are worked out from."""


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
    kabur = _kabur(k, g)
    if not g.pasti:  # what is judged after it rests on figures that are only about right
        dulu = {t.sebagai_induk for t in lain}
        sesudah = [t for t in sesudah if t.sebagai_induk in dulu]
    bersaran = _tanpa_saran(k, g, kabur, sesudah)
    if g.pasti and not _terisi_lagi(k, g, bersaran):
        g = replace(g, pasti=False)
        induk = replace(induk, seharusnya="", perbaikan=None)
        bersaran = _tanpa_saran(k, g, kabur, sesudah)
    betul = [*_sel(k, g, induk)] if g.pasti else []
    return [
        replace(induk, terkait=tuple(Tempat(*c) for c in g.hilang)),
        *(t for t in betul if (t.lembar, t.sel) not in dinasihati),
        *ikut,
        *_tertimpa(k, kabur, induk, bersaran),
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
    if g.pola.bertukar:
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


def _terisi_lagi(k: Konteks, g: Geseran, sesudah: Iterable[Temuan]) -> bool:
    """Whether it is known what was pasted over, as far as totals and means rest on it: a column
    that is put back but for one figure may be further from the truth than before."""
    diketahui = {(t.lembar, t.sel) for t in sesudah if t.seharusnya}
    ada = isian_di(k)
    return all(
        c in diketahui or c not in ada or (g.lembar, ada[c][1].kolom) not in DIHITUNG
        for c in g.hilang
    )


def _tanpa_saran(
    k: Konteks, g: Geseran, kabur: frozenset[Letak], temuan: Sequence[Temuan]
) -> list[Temuan]:
    """The findings without advice for what is compared with figures in doubt, or, where the block
    is only about right, with any of it; what was pasted over may be told by another sheet."""
    tak_tentu = kabur if g.pasti else kabur | g.isi.keys()
    butir = [b for b in semua_butir(k) if any(not sisi.isdisjoint(tak_tentu) for sisi in b.sel)]
    kena = frozenset(c for b in butir for sisi in b.sel for c in sisi)

    semua = (((t.lembar, t.sel), _angka(t)) for t in temuan if t.seharusnya)
    saran = {c: n for c, n in semua if c in g.hilang and n is not None}
    pulih: Ubahan = {**{c: i.nilai for c, i in g.isi.items()}, **saran}

    def gugur(t: Temuan) -> bool:
        letak = t.lembar, t.sel
        disebut = g.pasti and letak in saran and _disebut(letak, butir, pulih)
        return letak in kena and not disebut

    return [replace(t, seharusnya="", perbaikan=None) if gugur(t) else t for t in temuan]


def _angka(t: Temuan) -> Nilai | None:
    """The number that a finding advises; how a lost figure of the text was written is lost, too."""
    angka = baca_teks(t.seharusnya).angka if t.lembar != NASKAH else None
    return None if angka is None else angka.nilai


def _disebut(letak: Letak, butir: Iterable[Butir], pulih: Ubahan) -> bool:
    """Whether another sheet tells just what is advised for a cell, or two do, whatever is counted
    from a third; or whatever rests on it agrees when all is back (``pulih``)."""
    kena = [b for b in butir if any(letak in sisi for sisi in b.sel)]
    milik = [b for b in kena if _sendiri(b, letak)]
    salinan = [b for b in milik if isinstance(b.kanan, Gugus)]
    lembar = {c[0] for b in salinan for sisi in b.sel for c in sisi} - {letak[0]}
    saksi = salinan if len(lembar) > 1 else milik
    if saksi:
        return all(b.putus({letak: pulih[letak]}) for b in saksi)
    suara = [b.putus(pulih) for b in kena]
    return False not in suara and suara.count(True) >= min(len(kena), MIN_SAKSI)


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
