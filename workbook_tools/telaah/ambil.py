"""A finished report turned into the inputs of a workbook."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.formats.json_masukan import Masukan, Rekam
from workbook_tools.records import MASUKAN
from workbook_tools.telaah.banding import kode_menurut
from workbook_tools.telaah.catatan_ambil import CatatanSel, catatan_sel
from workbook_tools.telaah.desa_buku import desa_menurut_buku
from workbook_tools.telaah.petik_anggaran import PetikAnggaran
from workbook_tools.telaah.petik_identitas import ambil_identitas
from workbook_tools.telaah.petik_kinerja import ambil_kinerja, kode_indikator
from workbook_tools.telaah.petik_lain import ambil_lain
from workbook_tools.telaah.petik_pernyataan import ambil_pernyataan
from workbook_tools.telaah.petik_umum import ambil_umum
from workbook_tools.telaah.petik_wilayah import ambil_wilayah
from workbook_tools.telaah.simpulan import simpulkan
from workbook_tools.telaah.wadah import Beda, Simpulan, Wadah


class HasilAmbil(Struct, frozen=True):
    """The inputs, rows and cells by sheet, values that differ, what was concluded, what no sheet
    takes, what of the document could not be read, and the cells to be looked at."""

    masukan: Masukan
    hitung: dict[str, tuple[int, int]]
    beda: tuple[Beda, ...]
    simpulan: tuple[Simpulan, ...]
    sisa: dict[str, int]
    tak_terikat: int
    tak_terbaca: tuple[str, ...] = ()
    catatan: tuple[CatatanSel, ...] = ()


def ambil(k: KonteksDokumen) -> HasilAmbil:
    """Take what the sheets hold; text to the letter."""
    w = Wadah()
    ambil_identitas(k, w)
    ambil_kinerja(k, w)
    PetikAnggaran(k, w).semua()
    ambil_lain(k, w)
    ambil_wilayah(k, w)
    ambil_umum(k, w)
    sisa = ambil_pernyataan(k, w)
    simpulkan(k, w)
    return HasilAmbil(
        w.masukan(MASUKAN),
        w.hitung(),
        tuple(w.beda),
        tuple(w.simpulan),
        sisa,
        k.tak_terikat,
        k.dok.tak_terbaca,
        catatan_sel(w),
    )


def menurut_buku(k: KonteksDokumen, hasil: HasilAmbil, isian: Masukan) -> Masukan:
    """The inputs under the codes and names by which a workbook calls the same indicators and
    villages.

    An indicator that the workbook does not have keeps its code where that is free; else it is
    left out, with its rows.
    """
    kode = kode_indikator(k)
    milik = kode_menurut(k, isian)
    dipakai = {str(r.get("kode", "")) for r in isian.get("indikator", [])}
    baru = {kode[x]: milik.get(x) or ("" if kode[x] in dipakai else kode[x]) for x in kode}
    sementara = {s.isi for s in hasil.simpulan if (s.lembar, s.kolom) == ("desa", "desa")}
    masukan = desa_menurut_buku(hasil.masukan, isian, sementara)
    return {id_: [*_berkode(id_, isi, baru)] for id_, isi in masukan.items()}


def _berkode(id_: str, isi: list[Rekam], baru: dict[str, str]) -> Iterator[Rekam]:
    kolom = _KOLOM_KODE.get(id_, "kode")
    for r in isi:
        lama = str(r.get(kolom, ""))
        if lama not in baru:
            yield r
        elif baru[lama]:
            yield {**r, kolom: baru[lama]}
        elif kolom != "kode":
            yield {k: v for k, v in r.items() if k != kolom}


def sebagai_json(masukan: Masukan) -> dict[str, object]:
    """The form that `lkj isi` takes: Identitas is one object, every other sheet a list."""
    return {id_: isi[0] if MASUKAN[id_].tegak else isi for id_, isi in masukan.items()}


_KOLOM_KODE = {"anggaran": "sasaran", "pernyataan": "rincian"}
"""Columns that hold the code of an indicator, where they are called otherwise."""
