"""Capaian before and after a table changes: in memory for many cases, in a file for the parts."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
from lxml import etree

from tests.workbook.lembar import diubah_staf, templat, terisi, tulis
from workbook_tools.model.sel import alamat
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.schema import HITUNG
from workbook_tools.workbook.lembar_lama import LembarLama, baca_lembar_lama
from workbook_tools.workbook.paket import NS
from workbook_tools.workbook.penafsir import Penafsir
from workbook_tools.workbook.perpindahan import Perpindahan
from workbook_tools.workbook.rumus import PemindahRumus
from workbook_tools.workbook.susun_lembar import rencanakan
from workbook_tools.workbook.temukan_blok import temukan_pita
from workbook_tools.workbook.tulis_hitungan import HasilTulis

KEPALA = 5  # the header row of Capaian in the template
REKAP = "Rekap Saya"
TAB = ("Identitas", "Capaian", "Efisiensi", REKAP)


def capaian(kode: str) -> LembarTerisi:
    """Capaian with one row for each code: "A B C"."""
    baris = [{"kode": k, "indikator": f"indikator {k}", "capaian": ord(k)} for k in kode.split()]
    return terisi("capaian", capaian=[{"no": str(n), **b} for n, b in enumerate(baris, start=1)])


def lama_capaian(kode: str, lain: Mapping[str, str]) -> LembarLama:
    """Capaian as it stands for these codes, with other cells besides, in memory."""
    kolom = HITUNG["capaian"].blok[0].kolom
    sel = {alamat(KEPALA, n): k.label for n, k in enumerate(kolom, start=1)}
    for n, k in enumerate(kode.split(), start=KEPALA + 1):
        sel |= {alamat(n, k_): "." for k_ in range(5, len(kolom) + 1)}
        sel |= {f"A{n}": str(n - KEPALA), f"B{n}": k, f"C{n}": ".", f"D{n}": f"indikator {k}"}
    akar = etree.Element(f"{{{NS}}}worksheet", nsmap={None: NS})
    data = etree.SubElement(akar, f"{{{NS}}}sheetData")
    semua = {**sel, **lain}
    for nomor in sorted({int(x.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) for x in semua}):
        baris = etree.SubElement(data, f"{{{NS}}}row", r=str(nomor))
        for k in range(1, 20):
            if (ref := alamat(nomor, k)) in semua:
                c = etree.SubElement(baris, f"{{{NS}}}c", r=ref, t="inlineStr")
                isi = etree.SubElement(c, f"{{{NS}}}is")
                etree.SubElement(isi, f"{{{NS}}}t").text = semua[ref]
    lama = baca_lembar_lama(akar, Penafsir.__new__(Penafsir))  # shared strings are not asked for
    assert lama is not None
    return lama


def peta_capaian(lama: str, baru: str, lain: Mapping[str, str]) -> Perpindahan:
    """Where the cells of Capaian go when these codes become those."""
    ada, isi = lama_capaian(lama, lain), capaian(baru)
    pita = temukan_pita(isi.lembar, ada)
    return Perpindahan("Capaian", rencanakan(isi, pita, ada), ada)


def pemindah(lama: str, baru: str, lain: Mapping[str, str]) -> PemindahRumus:
    """What moves formulas when these codes become those."""
    return PemindahRumus([peta_capaian(lama, baru, lain)], TAB)


def buku_rujukan(
    folder: Path, kode: str, rumus: Sequence[str], lain: Mapping[str, str] | None = None
) -> Path:
    """A computed workbook with these formulas one below the other on a tab of staff, and with
    other cells on Capaian itself."""
    jalur = templat(folder / "buku.xlsx")
    tulis(jalur, capaian(kode))
    with diubah_staf(jalur, "Capaian") as ws:
        for sel, isi in (lain or {}).items():
            ws[sel] = isi
        rekap = ws.parent.create_sheet(REKAP)
        for nomor, teks in enumerate(rumus, start=1):
            rekap.cell(nomor, 1).value = teks
    return jalur


def tumbuh(jalur: Path, kode: str) -> HasilTulis:
    """Write Capaian anew, for these codes."""
    return tulis(jalur, capaian(kode))


def rumus_rekap(jalur: Path) -> list[object]:
    """The formulas on the tab of staff."""
    return [baris[0].value for baris in openpyxl.load_workbook(jalur)[REKAP].iter_rows()]
