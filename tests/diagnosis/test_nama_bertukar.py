"""Names on a budget sheet that changed places: the amounts beside them are right; amounts that did
are put back."""

from copy import deepcopy

import pytest

from tests.mutasi.bersih import BUKU, bersih, contoh_pohon, olah_masukan
from tests.mutasi.taat import patuhi, saran
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan, terhitung

PK = "perjanjian_program"


def _temuan(isi: Masukan) -> tuple[Temuan, ...]:
    return olah_masukan(isi).hasil.temuan


def _tukar(isi: Masukan, lembar: str, kolom: str, ini: int, itu: int) -> None:
    a, b = isi[lembar][ini], isi[lembar][itu]
    a[kolom], b[kolom] = b[kolom], a[kolom]


@pytest.mark.parametrize("nama", BUKU)
def test_nama_program_ditanyakan(nama: str) -> None:
    isi = deepcopy(BUKU[nama]())
    _tukar(isi, PK, "program", 0, 1)
    semua = _temuan(isi)
    dugaan = [t.dugaan for t in semua if t.aturan == "S304" and t.lembar == PK]
    assert dugaan
    assert all(x.startswith("Mungkin nama program tertukar") for x in dugaan)
    assert not [s for s in saran(semua) if s.lembar == PK]


@pytest.mark.parametrize("nama", BUKU)
def test_anggaran_program_yang_tertukar_dikembalikan(nama: str) -> None:
    benar = BUKU[nama]()
    isi = deepcopy(benar)
    _tukar(isi, PK, "anggaran", 0, 1)
    assert patuhi(isi, _temuan(isi))[PK] == benar[PK]


@pytest.mark.parametrize("lembar", ["renja", "anggaran"])
def test_nama_sub_kegiatan_ditanyakan(lembar: str) -> None:
    isi = deepcopy(bersih())
    _tukar(isi, lembar, "sub_kegiatan", 4, 5)
    semua = _temuan(isi)
    assert terhitung(semua)
    assert not [s for s in saran(semua) if s.lembar in ("renja", "anggaran", "pernyataan")]


def test_program_yang_namanya_tertukar_tidak_ditambahkan_ke_pk() -> None:
    """The agreement has the amount, in a row that is read as a part of the one above."""
    isi = deepcopy(contoh_pohon())
    tingkat = [b["tingkat"] for b in isi["program_kegiatan"]]
    program = [n for n, x in enumerate(tingkat) if x == "Program"][-1]
    sub = len(tingkat) - 1 - tingkat[::-1].index("Sub Kegiatan")
    _tukar(isi, "program_kegiatan", "nama", program, sub)
    semua = _temuan(isi)
    assert [t for t in semua if t.aturan == "S304"]
    assert not [s for s in saran(semua) if s.baris]
