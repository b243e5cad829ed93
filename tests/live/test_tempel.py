"""What `lkj tempel` remembers of its own cells outlives a save by LibreOffice."""

from pathlib import Path

import pytest

from tests.live.conftest import KantorTetap
from tests.tempel.alat import buku_kerja, jalankan, tulis_csv
from tests.tempel.test_realisasi import SATU, bulan_depan, total

pytestmark = pytest.mark.libreoffice


def test_ingatan_tetap_sesudah_disimpan(
    kantor_tetap: KantorTetap, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    buku, disimpan = buku_kerja(tmp_path), tmp_path / "disimpan.xlsx"
    jalankan(capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku)
    with kantor_tetap.buka(buku) as dokumen:
        dokumen.simpan(str(disimpan), "Calc MS Excel 2007 XML")
    baru = tulis_csv(tmp_path / "lra2.csv", bulan_depan(**{"50": "80", "150": "180"}))
    status, kata = jalankan(capsys, baru, "--buku", disimpan)
    assert status == 0, kata
    assert total(disimpan) == (300, 180)
