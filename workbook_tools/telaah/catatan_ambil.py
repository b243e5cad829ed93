"""What should be looked at of the cells that were taken out of a report, cell by cell."""

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.audit.teks import normal
from workbook_tools.numbers import JenisAngka, Status, baca_teks
from workbook_tools.records import MASUKAN
from workbook_tools.records.jenis import Jenis
from workbook_tools.telaah.wadah import Wadah

_JENIS = {Jenis.RUPIAH: JenisAngka.RUPIAH, Jenis.PERSEN: JenisAngka.PERSEN}


class Keadaan(Enum):
    """Why a cell is listed."""

    DUA_NILAI = "dua nilai"
    DISIMPULKAN = "disimpulkan"
    BUKAN_ANGKA = "bukan angka"


class CatatanSel(Struct, frozen=True):
    """One cell: what was written into it and from where, what else the report gives, why."""

    keadaan: Keadaan
    lembar: str
    baris: str
    kolom: str
    isi: str
    tempat: str = ""
    lain: str = ""
    tempat_lain: str = ""
    sebab: str = ""


def catatan_sel(w: Wadah) -> tuple[CatatanSel, ...]:
    """Every cell with two values, concluded, or without a figure where one belongs."""
    return (*_dua_nilai(w), *_disimpulkan(w), *_bukan_angka(w))


def _dua_nilai(w: Wadah) -> list[CatatanSel]:
    """One line for each other value; all its places together."""
    hasil: dict[tuple[str, ...], CatatanSel] = {}
    for b in w.beda:
        kunci = (b.lembar, b.nama, b.kolom, normal(b.dipakai), normal(b.lain))
        ada = hasil.get(kunci)
        if ada is None:
            isi = (b.lembar, b.nama, b.kolom, b.dipakai, b.tempat, b.lain, b.tempat_lain)
            hasil[kunci] = CatatanSel(Keadaan.DUA_NILAI, *isi)
        elif b.tempat_lain not in ada.tempat_lain.split("; "):
            hasil[kunci] = replace(ada, tempat_lain=f"{ada.tempat_lain}; {b.tempat_lain}")
    return list(hasil.values())


def _disimpulkan(w: Wadah) -> Iterator[CatatanSel]:
    for s in w.simpulan:
        yield CatatanSel(
            Keadaan.DISIMPULKAN, s.lembar, s.nama, s.kolom, s.isi, s.tempat, sebab=s.sebab
        )


def _bukan_angka(w: Wadah) -> Iterator[CatatanSel]:
    """Words where a figure belongs: scattered text of a PDF, two lines in one cell."""
    for id_, isi in w.rekam.items():
        if id_ == "pernyataan":
            continue  # categories stand there, too
        bilangan = {k.id: k.jenis for k in MASUKAN[id_].kolom if k.jenis.bilangan}
        for kunci, r in isi.items():
            for kolom in bilangan.keys() & r.keys():
                jenis = _JENIS.get(bilangan[kolom], JenisAngka.NILAI)
                if baca_teks(r[kolom], jenis).status is Status.TAK_TERBACA:
                    tempat = w.tempat.get((id_, kunci, kolom), "")
                    nama = w.sebut(id_, kunci, kecuali=kolom)
                    yield CatatanSel(Keadaan.BUKAN_ANGKA, id_, nama, kolom, r[kolom], tempat)


def label_kolom(lembar: str, kolom: str) -> str:
    """The header of a column."""
    return next(k.label for k in MASUKAN[lembar].kolom if k.id == kolom)


def catatan_json(semua: tuple[CatatanSel, ...]) -> list[dict[str, str]]:
    """The list with the ids of sheets and columns; empty values are left out."""
    return [
        {
            "keadaan": c.keadaan.value,
            **{x: isi for x in CatatanSel.__struct_fields__[1:] if (isi := getattr(c, x))},
        }
        for c in semua
    ]
