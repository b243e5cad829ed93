"""A row of Program Kegiatan with the code of another row is one finding, at its code."""

import pytest

from tests.alat import data
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.rekening_keliru import rekening_keliru
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.model.temuan import Temuan, terhitung
from workbook_tools.pipeline import Olahan, hitung

POHON = "program_kegiatan"
KODE = "kode_rekening"


def _rusak(nomor: int, **sel: str) -> Olahan:
    """The made-up office with other cells in one row of the tree."""
    isi = data("contoh")
    isi[POHON][nomor] = {**isi[POHON][nomor], **sel}
    return hitung(buku_dari_masukan(isi))


def _asing(o: Olahan) -> tuple[str, ...]:
    k = Konteks(o.buku, o.tabel, o.laporan, o.hasil)
    return tuple(c.maksud for c in rekening_keliru(k))


def _satu(nomor: int, dari: int) -> Temuan:
    baris = data("contoh")[POHON]
    (t,) = terhitung(_rusak(nomor, kode_rekening=str(baris[dari][KODE])).hasil.temuan)
    assert (t.aturan, t.sel) == ("I116", f"A{6 + nomor}")
    return t


@pytest.mark.parametrize(
    ("nomor", "dari"),
    [
        (7, 6),  # a program with the code of the sub kegiatan above it
        (7, 8),  # and of the kegiatan below it
        (8, 7),  # a kegiatan with the code of its program
        (5, 4),  # a sub kegiatan with the code of its kegiatan: the nomenclature has its name
        (19, 20),  # and of the program below it
    ],
)
def test_kode_baris_lain_satu_temuan(nomor: int, dari: int) -> None:
    t = _satu(nomor, dari)
    assert t.seharusnya == data("contoh")[POHON][nomor][KODE]
    assert t.perbaikan is not None


def test_kode_yang_tidak_pasti_ditanyakan() -> None:
    """Nobody knows which number the last sub kegiatan of a kegiatan has."""
    kode = str(data("contoh")[POHON][6 + 1][KODE])
    semua = terhitung(_rusak(6, kode_rekening=kode, nama="Rapat Tahunan").hasil.temuan)
    (t,) = [t for t in semua if t.aturan == "I116"]
    assert (t.sel, t.seharusnya, t.perbaikan) == ("A12", "", None)
    assert len(semua) <= 2


def test_satu_kode_satu_nama_bukan_kekeliruan() -> None:
    """Units have the same sub kegiatan; a code of its own is none of another row's."""
    baris = data("contoh")[POHON]
    sama = {k: str(v) for k, v in baris[2].items() if k in (KODE, "nama")}
    assert _asing(_rusak(3, **sama, unit="Kelurahan Melati")) == ()
    assert _asing(_rusak(3)) == ()
    assert _asing(_rusak(3, kode_rekening="7.01.01.2.01.0009")) == ()
