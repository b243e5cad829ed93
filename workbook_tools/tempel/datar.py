"""Tables without levels: villages, survey results, and any table with a sheet's own headers."""

import re
from collections.abc import Iterator, Mapping

from workbook_tools.model.sel import Sel
from workbook_tools.names.wilayah import kunci_kecamatan
from workbook_tools.records import MASUKAN, Baris, Isian
from workbook_tools.regex import regex
from workbook_tools.tables.baris import pilah
from workbook_tools.tables.susun import susun_baris
from workbook_tools.tempel.indikator import Nama, beri_kode
from workbook_tools.tempel.rekam import BarisAsing, Rekaman, catat_lain, terisi
from workbook_tools.tempel.sel_asing import baris_data, tabel_sel
from workbook_tools.tempel.tabel_asing import TabelAsing

_KUNCI = {
    "desa": ("desa",),
    "bumdes": ("desa", "bumdes"),
    "ikm": ("periode",),
    "pembanding": ("kode", "kecamatan"),
    "perjanjian_program": ("program",),
    "kinerja_program": ("program", "kegiatan", "sub_kegiatan", "indikator"),
    "pernyataan": ("acuan", "rincian", "nilai", "lokasi"),
}
_PERIODE = regex(
    r"\b(?:semester|triwulan|tri wulan|periode|tahap)\s+(?:[ivx]+|\d)\b", re.IGNORECASE
)
_TAHUN = regex(r"\b20\d\d\b")


def kolom_kunci(lembar: str) -> tuple[str, ...]:
    """The columns by which a row of a sheet is known."""
    if lembar in _KUNCI:
        return _KUNCI[lembar]
    kolom = MASUKAN[lembar].kolom
    if kolom[0].id == "kode":
        return ("kode",)
    return tuple(k.id for k in kolom if k.wajib) or (kolom[0].id,)


def rekam_datar(tabel: TabelAsing, kantor: str, indikator: Nama = ()) -> Rekaman:
    """The rows of a table as rows of its sheet. A list of a whole kabupaten gives those of
    ``kantor`` only; rows that name an indicator get its code."""
    lembar = tabel.jenis.lembar
    rekaman = Rekaman(tabel, lembar)
    milik = _milik(tabel, kantor, rekaman)
    bahan = tabel_sel(tabel, lembar)
    for asing in beri_kode(tabel, bahan, indikator):
        rekaman.tinggalkan(*asing)
    semua = [susun_baris(bahan, b) for b in bahan.baris if milik is None or b.nomor in milik]
    pilahan = pilah(lembar, semua)
    catat_lain(rekaman, pilahan.lain)
    for b in pilahan.rekaman:
        _tambah(rekaman, lembar, b)
    return rekaman


def _tambah(rekaman: Rekaman, lembar: str, b: Baris) -> None:
    kunci = kolom_kunci(lembar)
    identitas = {k: b.isian(k) for k in kunci if b.isian(k)}
    isi = {
        k.id: b.isian(k.id)
        for k in MASUKAN[lembar].kolom
        if k.id not in kunci and b.isian(k.id).sel
    }
    if not identitas:
        if terisi(isi):
            rekaman.tinggalkan(b.nomor_baris, "", "baris ini tidak menyebut namanya")
        return
    for k in [k for k, v in isi.items() if v.galat]:
        rekaman.tinggalkan(b.nomor_baris, k, f"{isi.pop(k).galat} pada tabel asalnya")
    rekaman.catat("rekaman")
    sebut = ", ".join(v.teks for v in identitas.values())
    rekaman.baris.append(BarisAsing(b.nomor_baris, sebut, identitas, terisi(isi)))


def _milik(tabel: TabelAsing, kantor: str, rekaman: Rekaman) -> set[int] | None:
    """The rows of this kecamatan where the table has a column that says so; None: all."""
    kolom = tabel.kolom.get("kecamatan")
    if not kolom or "kecamatan" in {k.id for k in MASUKAN[tabel.jenis.lembar].kolom}:
        return None
    kunci = kunci_kecamatan(kantor)
    milik, lain, kini = set(), 0, ""
    for nomor, isi in baris_data(tabel):
        kini = kunci_kecamatan(_teks(isi, kolom[0])) or kini  # merged cells
        if kini == kunci:
            milik.add(nomor)
        else:
            lain += 1
    rekaman.catat("kecamatan lain", lain)
    if not milik:
        rekaman.tinggalkan(0, "", f"tidak ada baris untuk {kantor} di kolom Kecamatan")
    return milik


def periode_judul(judul: str) -> str:
    """The period that a title names: Semester I, Triwulan 2, else the year; '' for none."""
    if cocok := _PERIODE.search(judul):
        kata, nomor = cocok[0].rsplit(maxsplit=1)
        return f"{kata.capitalize()} {nomor.upper()}"
    tahun = _TAHUN.search(judul)
    return f"Tahun {tahun[0]}" if tahun else ""


def teks_sel(isi: Mapping[int, Sel]) -> Iterator[str]:
    """The texts of a row from the left."""
    for k in sorted(isi):
        yield isi[k].mentah


def _teks(isi: Mapping[int, Sel], kolom: int) -> str:
    return isi[kolom].mentah if kolom in isi else ""


def identitas_teks(lembar: str, kolom: str, teks: str) -> Isian:
    """A cell of identity that stands in no cell of the export, but in its title."""
    return Isian(lembar, kolom, "", teks)
