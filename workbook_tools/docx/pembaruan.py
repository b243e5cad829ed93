"""Making a document from a template, and renewing the blocks of one that people work on."""

import re
from collections.abc import Collection, Iterable

from msgspec import Struct, field

from workbook_tools.docx.jangkar import Jangkar, cari_jangkar, sidik_teks
from workbook_tools.docx.paket import Paket
from workbook_tools.docx.peta import Peta, petakan
from workbook_tools.docx.sifat import baca_sifat, tulis_sifat
from workbook_tools.docx.susunan import Slot, pasang
from workbook_tools.naskah import Blok, Paragraf, Ruas

SIFAT_SIDIK = "lkj.sidik"
TANPA_TEMPAT = "-"
"""What is noted of a block that the template had no place for, instead of a hash."""
DRAF = "draf"
"""Blocks of the page headers: ``draf``, ``draf_sampul``; they say that figures are missing."""


class Disunting(Struct, frozen=True):
    """A block that people changed: what stands there and what the program would write."""

    id: str
    kini: str
    baru: str


class Keadaan(Struct):
    """What became of the blocks of a document, by id."""

    diperbarui: list[str] = field(default_factory=list)
    basi: list[str] = field(default_factory=list)  # would be written with another text
    disunting: list[Disunting] = field(default_factory=list)
    dihapus: list[str] = field(default_factory=list)
    rusak: list[tuple[str, str]] = field(default_factory=list)  # id, why
    dilacak: list[str] = field(default_factory=list)
    tambahan: list[str] = field(default_factory=list)
    lepas: list[str] = field(default_factory=list)  # no figures for it in the workbook any more
    tanpa_kepala: bool = False  # DRAF could not be put into any page header
    periksa: list[str] = field(default_factory=list)  # marks [PERIKSA …] that remain
    isi: list[str] = field(default_factory=list)  # marks [ISI …] that remain


def sidik_dokumen(paket: Paket) -> dict[str, str]:
    """What the document remembers: block id -> hash of the text that the program wrote."""
    potong = (s.partition("=") for s in baca_sifat(paket).get(SIFAT_SIDIK, "").split(";"))
    return {id_: sidik for id_, _, sidik in potong if id_}


def perbarui(
    paket: Paket,
    blok: list[Blok],
    timpa: Collection[str] = (),
    draf: bool = False,
    lain: dict[str, str] | None = None,
) -> Keadaan:
    """Renew the blocks of a document in place.

    ``blok`` are all blocks in the order of a report, ``timpa`` the ids that are written even
    though people changed them (``semua`` is all of them), ``lain`` further properties.
    """
    nama = paket.utama
    peta = petakan(paket.isi[nama])
    jangkar, lama = cari_jangkar(peta), sidik_dokumen(paket)
    keadaan = Keadaan()
    sisipan = _sisipan(blok, jangkar, lama, peta, keadaan)
    # Most often nobody changed a block: then this trial is the document.
    coba = Paket(dict(paket.isi))
    jadi = pasang(coba, nama, [*_semua_slot(blok, jangkar, peta), *sisipan])
    slot = _pilih(blok, jangkar, lama, peta, timpa, _teks_blok(jadi), keadaan)
    keadaan.diperbarui = [s.blok.id for s in (*slot, *sisipan) if s.blok]
    if keadaan.disunting:
        jadi = pasang(paket, nama, [*slot, *sisipan])
    else:
        paket.isi = coba.isi
    if _pulih(jadi, keadaan):
        lagi = perbarui(paket, blok, timpa, draf, lain)
        lagi.basi = [*keadaan.basi, *lagi.basi]
        lagi.tambahan = [*keadaan.tambahan, *lagi.tambahan]
        return lagi
    _pasang_draf(paket, draf, keadaan)
    tetap = {d.id for d in keadaan.disunting}
    simpan_sidik(paket, jadi, tetap, lama, lain or {})
    keadaan.periksa, keadaan.isi = tanda_tersisa(jadi)
    return keadaan


def _pulih(peta: Peta, keadaan: Keadaan) -> bool:
    """Whether a block is whole again because the copy of its anchor went with another block."""
    if not keadaan.rusak:
        return False
    jangkar = cari_jangkar(peta)
    return any(id_ in jangkar and not jangkar[id_].rusak for id_, _ in keadaan.rusak)


def _pilih(
    blok: list[Blok],
    jangkar: dict[str, Jangkar],
    lama: dict[str, str],
    peta: Peta,
    timpa: Collection[str],
    teks_baru: dict[str, str],
    keadaan: Keadaan,
) -> list[Slot]:
    """The blocks that may be renewed; why the others are left alone is noted."""
    ada = {b.id: b for b in blok}
    keadaan.dihapus = [id_ for id_ in lama if id_ not in jangkar and not id_.startswith(DRAF)]
    slot = []
    for j in jangkar.values():
        if j.rusak:
            keadaan.rusak.append((j.id, j.rusak))
            continue
        if j.id not in ada:
            keadaan.lepas.append(j.id)
            continue
        kini, baru = peta.teks_rentang(j.awal, j.akhir), teks_baru.get(j.id, "")
        if peta.dilacak(j.awal, j.akhir):
            keadaan.dilacak.append(j.id)
        elif disunting(kini, baru, lama.get(j.id)) and not {j.id, "semua"} & set(timpa):
            keadaan.disunting.append(Disunting(j.id, kini, baru))
        else:
            if kini != baru:
                keadaan.basi.append(j.id)
            slot.append(Slot(j.awal, j.akhir, ada[j.id]))
    return slot


def disunting(kini: str, baru: str, sidik: str | None) -> bool:
    """Whether people changed a block: its text is neither what was written nor what would be."""
    return sidik not in (None, TANPA_TEMPAT) and sidik_teks(kini) != sidik and kini != baru


def _semua_slot(blok: list[Blok], jangkar: dict[str, Jangkar], peta: Peta) -> list[Slot]:
    """The places of all blocks that could be renewed."""
    ada = {b.id: b for b in blok}
    return [
        Slot(j.awal, j.akhir, ada[j.id])
        for j in jangkar.values()
        if not j.rusak and j.id in ada and not peta.dilacak(j.awal, j.akhir)
    ]


def _teks_blok(peta: Peta) -> dict[str, str]:
    """What each block says."""
    return {j.id: peta.teks_rentang(j.awal, j.akhir) for j in cari_jangkar(peta).values()}


def _sisipan(
    blok: list[Blok],
    jangkar: dict[str, Jangkar],
    lama: dict[str, str],
    peta: Peta,
    keadaan: Keadaan,
) -> list[Slot]:
    """Blocks that were never in the document go behind the one before them in a report."""
    utuh = {id_: j for id_, j in jangkar.items() if not j.rusak}
    slot, letak = [], None
    for b in blok:
        if b.id in utuh:
            letak = utuh[b.id].akhir
        elif b.id not in jangkar and b.id not in lama and b.bagian:
            keadaan.tambahan.append(b.id)
            tempat = peta.akhir_badan if letak is None else letak
            slot.append(Slot(tempat, tempat, b, isian=True))
    return slot


def _pasang_draf(paket: Paket, draf: bool, keadaan: Keadaan) -> None:
    """Put the word DRAF into every page header that has a place for it, or take it away."""
    terpasang = False
    for nama in kepala_halaman(paket):
        for j in cari_jangkar(petakan(paket.isi[nama])).values():
            if j.id.startswith(DRAF) and not j.rusak:
                ruas = (Ruas("DRAF"),) if draf else ()
                pasang(
                    paket, nama, [Slot(j.awal, j.akhir, Blok(j.id, (Paragraf(ruas, "LKj Draf"),)))]
                )
                terpasang = True
    keadaan.tanpa_kepala = draf and not terpasang


def kepala_halaman(paket: Paket) -> list[str]:
    """The parts that are page headers."""
    return [
        r.target for r in paket.relasi(paket.utama) if r.jenis == "header" and r.target in paket.isi
    ]


def simpan_sidik(
    paket: Paket, peta: Peta, tetap: Iterable[str], lama: dict[str, str], lain: dict[str, str]
) -> None:
    """Note the text of every block as the map has it; blocks in ``tetap`` keep what was noted."""
    sidik = dict(lama)
    for j in cari_jangkar(peta).values():
        if not j.rusak and j.id not in tetap and not peta.dilacak(j.awal, j.akhir):
            sidik[j.id] = sidik_teks(peta.teks_rentang(j.awal, j.akhir))
    teks = ";".join(f"{id_}={s}" for id_, s in sorted(sidik.items()))
    tulis_sifat(paket, {**baca_sifat(paket), **lain, SIFAT_SIDIK: teks})


def tanda_tersisa(peta: Peta) -> tuple[list[str], list[str]]:
    """The marks [PERIKSA …] and [ISI …] that stand in a document, each once, in order."""
    teks = " ".join(p.teks for p in peta.paragraf)
    periksa = dict.fromkeys(re.findall(r"\[PERIKSA [^\]]*\]", teks))
    isi = dict.fromkeys(re.findall(r"\[ISI[: ][^\]]*\]", teks))
    return list(periksa), list(isi)
