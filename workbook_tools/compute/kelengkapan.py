"""How complete a report is, apart from whether it is right: one figure for all who show it."""

from collections.abc import Iterator

from workbook_tools.compute.serapan_triwulan import REALISASI, sel_triwulan
from workbook_tools.model.hasil import Kekurangan, Kelengkapan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import MASUKAN, Isian, Laporan
from workbook_tools.records.identitas import TRIWULAN
from workbook_tools.records.pilihan import pilihan

PERLU = (
    "indikator",
    "renstra",
    "perjanjian_kinerja",
    "perjanjian_program",
    "kinerja",
    "anggaran",
)
"""Sheets without which there is no report (PermenPANRB 53/2014: the plan, the agreement, what was
reached, what was spent)."""

STRIP = "-–— "
"""The marks for nothing."""
Keperluan = tuple[bool, Kekurangan]
"""Something that a complete report has: whether it is there, and what it lacks otherwise."""


def hitung_kelengkapan(laporan: Laporan) -> Kelengkapan:
    """What a complete report needs, and which of it is missing. '-' counts as filled: it says that
    nothing was assessed."""
    semua = [*_identitas(laporan), *_lembar(laporan), *_indikator(laporan), *_uang(laporan)]
    return Kelengkapan(len(semua), tuple(kurang for ada, kurang in semua if not ada))


def _sel(isian: Isian, kunci: str) -> Keperluan:
    return bool(isian), Kekurangan(isian.lembar, isian.sel, isian.kolom, kunci)


def _identitas(laporan: Laporan) -> Iterator[Keperluan]:
    for kolom in MASUKAN["identitas"].kolom:
        if kolom.wajib:
            yield _sel(laporan.identitas.isian(kolom.id), kolom.label)


def _lembar(laporan: Laporan) -> Iterator[Keperluan]:
    """The sheets that every report needs, and those that an indicator takes the year's figure
    from."""
    sumber = [
        (jenis, i.kode.teks)
        for i in (laporan.indikator if _setahun(laporan) else ())
        if (jenis := pilihan(i.sumber_realisasi)) in ("desa", "bumdes", "ikm")
    ]
    for id_ in PERLU:
        yield bool(laporan.baris(id_)), Kekurangan(id_)
    for id_, kode in dict(reversed(sumber)).items():
        yield bool(laporan.baris(id_)), Kekurangan(id_, kunci=kode)


def _indikator(laporan: Laporan) -> Iterator[Keperluan]:
    """Target and realisation of every indicator; rows of unknown codes are told elsewhere."""
    kinerja = {kunci_kode(b.kode.teks): b for b in reversed(laporan.kinerja)}
    for i in laporan.indikator:
        baris = kinerja.get(kunci_kode(i.kode.teks))
        for kolom in ("target", *_realisasi(laporan, "tw")) if laporan.kinerja else ():
            if baris is None:
                yield False, Kekurangan("kinerja", kolom=kolom, kunci=i.kode.teks)
            else:
                yield _sel(baris.isian(kolom), i.kode.teks)


def _uang(laporan: Laporan) -> Iterator[Keperluan]:
    """The amounts of every budget row; by quarters only where the office keeps them so."""
    ke = laporan.triwulan
    triwulanan = any(sel_triwulan(b, len(TRIWULAN), REALISASI) for b in laporan.anggaran)
    for b in laporan.anggaran:
        isian = [b.berlaku]
        if _setahun(laporan):
            isian.append(b.realisasi)
        if ke and triwulanan and b.asal:
            isian += [b.asal.isian(f"{REALISASI}{n}") for n in range(1, ke + 1)]
        for i in isian:
            # A dash is an amount of nothing, as accounts print it; "n/a" is none.
            ada = bool(i) and not (i.belum_dinilai and i.teks.strip(STRIP))
            nama = b.sub_kegiatan.teks or b.kegiatan.teks
            yield ada, Kekurangan(i.lembar, i.sel, i.kolom, nama)


def _setahun(laporan: Laporan) -> bool:
    """Whether the figures of the whole year are due."""
    return laporan.triwulan in (None, len(TRIWULAN))


def _realisasi(laporan: Laporan, awalan: str) -> list[str]:
    """The columns of realisations that are due: those of the quarters, of the year."""
    triwulan = [f"{awalan}{n}" for n in range(1, (laporan.triwulan or 0) + 1)]
    return [*triwulan, "realisasi"] if _setahun(laporan) else triwulan
