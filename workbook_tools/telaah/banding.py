"""A document beside the workbook it was written from: every bound figure against its cells.

The figures of the document become rows of Angka Laporan, so the rules P4xx judge them with the
formulas of the workbook; what they find goes back to the place in the document.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from workbook_tools.audit.fakta import TABEL, Fakta
from workbook_tools.audit.fakta_tabel import PROGRAM
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.formats.buku_json import BARIS_KEPALA, buku_dari_masukan
from workbook_tools.formats.json_masukan import Masukan, ekspor, susun_masukan
from workbook_tools.model.temuan import Tempat, Temuan
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.pipeline import hitung
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.gerbang import sebab_ditolak
from workbook_tools.telaah.petik_pernyataan import acuan_fakta
from workbook_tools.workbook.pembaca import baca_berkas

ATURAN = frozenset({"P401", "P402", "P403", "P404", "P405", "P406", "P407"})
PERNYATAAN = "pernyataan"


def isian_buku(jalur: Path) -> Masukan:
    """The inputs of a workbook.

    Raises:
        BerkasTakTerpakai: it is no workbook of this program.
    """
    buku = baca_berkas(jalur)
    tabel = susun_tabel(buku)
    if sebab := sebab_ditolak(buku, tabel):
        raise BerkasTakTerpakai("T101", f"Berkas {jalur.name} {sebab}")
    return susun_masukan(ekspor(tabel))


def kode_menurut(k: KonteksDokumen, isian: Masukan) -> dict[str, str]:
    """The workbook's code of each indicator of the document; those it does not have are left."""
    hasil: dict[str, str] = {}
    for r in isian.get("indikator", []):
        nama, kode = str(r.get("indikator", "")), str(r.get("kode", ""))
        kunci = k.nama.indikator.kunci(nama)
        if kunci not in k.utama:
            sama = [x for x in k.utama if sama_maksud(k.nama.indikator.nama(x), nama)]
            kunci = sama[0] if len(sama) == 1 else ""
        if kunci and kode:
            hasil.setdefault(kunci, kode)
    return hasil


def temuan_buku(k: KonteksDokumen, isian: Masukan, buku: str) -> Iterator[Temuan]:
    """Figures of the document that differ from what the workbook gives."""
    kode = kode_menurut(k, isian)
    rincian = _per_indikator(k.fakta)
    fakta = [
        (f, *acuan)
        for f in k.fakta
        if (f.kelompok, f.kunci) not in rincian and (acuan := acuan_fakta(k, kode, f))[0]
    ]
    baris = [
        {"acuan": acuan, "rincian": rincian, "nilai": f.teks, "lokasi": f.tempat}
        for f, acuan, rincian in fakta
    ]
    semua: Masukan = {**isian, PERNYATAAN: [{a: b for a, b in r.items() if b} for r in baris]}
    asal = [f for f, _, _ in fakta]
    for t in hitung(buku_dari_masukan(semua, buku)).hasil.temuan:
        if t.lembar == PERNYATAAN and t.aturan in ATURAN:
            yield _ke_dokumen(t, asal, buku)


def _per_indikator(fakta: Iterable[Fakta]) -> set[tuple[str, str]]:
    """Tables that give a program several achievements, one for each of its indicators: none of
    them is that of the program."""
    capaian = Counter(
        (f.kelompok, f.kunci)
        for f in fakta
        if (f.lingkup, f.jenis, f.sumber) == (PROGRAM, "capaian", TABEL)
    )
    return {kunci for kunci, banyak in capaian.items() if banyak > 1}


def _ke_dokumen(t: Temuan, asal: Sequence[Fakta], buku: str) -> Temuan:
    f = asal[_nomor(t.sel)]
    return replace(
        t,
        lembar=f.lembar,
        sel=f.tempat,
        kolom="",
        kunci="",
        terkait=tuple(_tempat(x, asal, buku) for x in t.terkait),
        perbaikan=None,
        induk=None,
    )


def _tempat(x: Tempat, asal: Sequence[Fakta], buku: str) -> Tempat:
    if x.lembar != PERNYATAAN:
        return replace(x, berkas=buku)
    f = asal[_nomor(x.sel)]
    return replace(x, lembar=f.lembar, sel=f.tempat)


def _nomor(sel: str) -> int:
    """The place among the figures of a cell of Angka Laporan."""
    m = re.search(r"\d+", sel)
    return int(m[0]) - BARIS_KEPALA - 1 if m else 0
