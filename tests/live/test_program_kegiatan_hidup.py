"""The live sums and names of Program Kegiatan, computed by LibreOffice."""

from pathlib import Path

import pytest

from tests.live.kantor import Kantor
from tests.template.test_program_kegiatan import ISI, LEMBAR
from tests.workbook.alat import buat_buku
from workbook_tools.schema.tata_letak import BARIS_DATA

pytestmark = pytest.mark.libreoffice


def test_rumusnya_di_libreoffice(kantor: Kantor, tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", ISI)
    with kantor.buka(jalur) as papan:
        isi = papan.baca(LEMBAR.judul, [BARIS_DATA, 1, 4, len(LEMBAR.letak)])

    def nilai(ke: int, kolom: str) -> object:
        return isi[ke][LEMBAR.letak[kolom] - 1]

    assert nilai(0, "nama") == "Program Pembinaan dan Pengawasan Pemerintahan Desa"
    assert str(nilai(3, "nama")).startswith("Fasilitasi Pengelolaan Keuangan Desa")
    assert [nilai(n, "jumlah_anggaran") for n in range(4)] == [400, 400, 100, 300]
    assert nilai(0, "jumlah_realisasi") == 50
    assert nilai(1, "serapan") == pytest.approx(0.125)
