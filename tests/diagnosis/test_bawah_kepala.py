"""A heading that Program Kegiatan lacks is one finding, above the rows that need it."""

import pytest

from tests.alat import data
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.model.temuan import Temuan, terhitung
from workbook_tools.pipeline import hitung

POHON = "program_kegiatan"
KEPALA = "tidak ada di atas"


def _tanpa(*hilang: int) -> tuple[Temuan, ...]:
    """The findings of the made-up office without some rows of its tree."""
    isi = data("contoh")
    isi[POHON] = [b for n, b in enumerate(isi[POHON]) if n not in hilang]
    return hitung(buku_dari_masukan(isi)).hasil.temuan


@pytest.mark.parametrize(("nomor", "kode"), [(10, "7.01.03"), (14, "7.01.04"), (4, "7.01.01.2.06")])
def test_kepala_yang_terhapus_satu_temuan(nomor: int, kode: str) -> None:
    semua = _tanpa(nomor)
    (t,) = [t for t in terhitung(semua) if KEPALA in t.pesan]
    assert (t.aturan, t.sel) == ("I160", f"A{6 + nomor}")
    assert f"berkode {kode} (" in t.pesan
    assert len(terhitung(semua)) <= 2
    assert all(not t.seharusnya and t.perbaikan is None for t in semua)


def test_beberapa_kepala_bukan_kekeliruan() -> None:
    """A table that mostly does without headings of kegiatan has none to be asked for."""
    assert not [t for t in _tanpa(1, 4, 8) if KEPALA in t.pesan]


def test_pohon_yang_utuh_tidak_ditanya() -> None:
    assert not _tanpa()
    assert not [t for t in _tanpa(5) if KEPALA in t.pesan]
