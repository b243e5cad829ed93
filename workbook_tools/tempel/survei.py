"""Results of the satisfaction survey: the averages of the elements, listed or side by side."""

import re

from msgspec.structs import replace

from workbook_tools.model.sel import Sel
from workbook_tools.model.tabel import BarisSel
from workbook_tools.records import Isian
from workbook_tools.regex import regex
from workbook_tools.tables.susun import susun_baris
from workbook_tools.tempel.datar import identitas_teks, periode_judul, rekam_datar, teks_sel
from workbook_tools.tempel.padanan import bersih
from workbook_tools.tempel.rekam import BarisAsing, Rekaman, terisi
from workbook_tools.tempel.sel_asing import baris_data, tabel_sel
from workbook_tools.tempel.tabel_asing import TabelAsing

LEMBAR = "ikm"
_UNSUR = regex(r"(?:u(?:nsur)?\s?)?(?P<nomor>[1-9])\b", re.IGNORECASE)
_NAMA = (
    *("persyaratan", "prosedur", "waktu", "biaya", "produk"),
    *("kompetensi", "perilaku", "pengaduan", "sarana"),
)
"""A word of each of the nine elements (PermenPANRB 14/2017), in their order."""
_RATA = regex(r"\b(?:nrr|rata rata|rerata)\b")
_BUKAN_RATA = regex(r"tertimbang|tertbg|konversi|jumlah")


def rekam_survei(tabel: TabelAsing, kantor: str) -> Rekaman:
    """One row of a period."""
    if {"unsur", "rata"} <= tabel.kolom.keys():
        sel = _berderet(tabel)
    elif (nomor := _baris_rata(tabel)) is not None:
        sel = next(b.sel for b in tabel_sel(tabel, LEMBAR).baris if b.nomor == nomor)
        sel = {k: s for k, s in sel.items() if k.startswith("u")}
    elif "periode" in tabel.kolom:
        return rekam_datar(tabel, kantor)
    else:
        sel = {}
    return _satu(tabel, sel)


def _satu(tabel: TabelAsing, sel: dict[str, Sel]) -> Rekaman:
    rekaman = Rekaman(tabel, LEMBAR)
    periode = periode_judul(tabel.judul)
    nomor = tabel.kepala.akhir
    if not sel:
        rekaman.tinggalkan(nomor, "", "tidak ada baris nilai rata-rata per unsur (NRR)")
    elif not periode:
        rekaman.tinggalkan(nomor, "", "judulnya tidak menyebut periode, misalnya Semester I 2024")
    else:
        bahan = replace(tabel_sel(tabel, LEMBAR), letak=dict.fromkeys(sel, 1))
        baris = susun_baris(bahan, BarisSel(nomor, sel))
        isi: dict[str, Isian] = terisi({k: baris.isian(k) for k in sel})
        identitas = {"periode": identitas_teks(LEMBAR, "periode", periode)}
        rekaman.baris.append(BarisAsing(nomor, periode, identitas, isi))
        rekaman.catat("unsur", len(isi))
    return rekaman


def _berderet(tabel: TabelAsing) -> dict[str, Sel]:
    """Elements below each other: 'U1 Persyaratan | 3,36'."""
    unsur, rata = tabel.kolom["unsur"][0], tabel.kolom["rata"][0]
    hasil: dict[str, Sel] = {}
    for _, isi in baris_data(tabel):
        if unsur in isi and rata in isi and (ke := _nomor(isi[unsur].mentah)):
            hasil.setdefault(f"u{ke}", isi[rata])
    return hasil


def _nomor(teks: str) -> int:
    """Which element a text names; 0 for none."""
    if cocok := _UNSUR.match(teks.strip()):
        return int(cocok["nomor"])
    kata = bersih(teks)
    return next((ke for ke, n in enumerate(_NAMA, start=1) if n in kata), 0)


def _baris_rata(tabel: TabelAsing) -> int | None:
    """The row with the averages below the answers of the respondents; a single row is it."""
    semua = []
    for nomor, isi in baris_data(tabel):
        kata = bersih(" ".join(teks_sel(isi)))
        unsur = sum(n[0] in isi for k, n in tabel.kolom.items() if k.startswith("u"))
        if unsur < 3:
            continue
        if _RATA.search(kata) and not _BUKAN_RATA.search(kata):
            return nomor
        semua.append(nomor)
    return semua[0] if len(semua) == 1 and "periode" not in tabel.kolom else None
