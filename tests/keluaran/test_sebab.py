"""Why the system refused, in words."""

import errno
import os
from pathlib import Path

import pytest

from workbook_tools.cli import main
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.keluaran import asli, sebab, sebab_os
from workbook_tools.workbook.paket import Paket

PANJANG = "/".join(["Laporan Kinerja Kecamatan Daha Utara 2024"] * 8) + "/LKj.xlsx"


def _galat(nomor: int, jalur: str, windows: int | None = None) -> OSError:
    galat = OSError(nomor, "", jalur)
    galat.winerror = windows  # type: ignore[attr-defined]
    return galat


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sebab, "_WINDOWS", True)


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize(
    ("galat", "kata"),
    [
        (_galat(errno.ENOENT, PANJANG, 3), "paling banyak 259"),
        (_galat(errno.ENOENT, PANJANG), "paling banyak 259"),
        (_galat(errno.EINVAL, PANJANG, 206), "paling banyak 259"),
        (_galat(errno.EINVAL, "LKj.xlsx", 206), "namanya terlalu panjang"),
        (_galat(errno.ENOENT, "LKj.xlsx", 3), "tidak ada"),
        (_galat(errno.EACCES, PANJANG, 32), "sedang terbuka di program lain"),
        (_galat(errno.ENOSPC, PANJANG, 112), "ruang penyimpanan penuh"),
    ],
)
def test_jalur_terlalu_panjang_bagi_windows(galat: OSError, kata: str) -> None:
    assert kata in sebab_os(galat)


@pytest.mark.usefixtures("windows")
def test_dikatakan_saat_dibuka_dan_di_baris_perintah(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BerkasTakTerpakai, match="paling banyak 259"):
        Paket(Path(PANJANG))
    assert main(["periksa", PANJANG]) == 2
    assert "Mungkin ada, tetapi jalurnya" in capsys.readouterr().err


def test_di_luar_windows_panjang_bukan_sebab() -> None:
    assert "259" not in sebab_os(_galat(errno.ENOENT, PANJANG))


def test_jalur_asli_yang_tidak_dapat_dikatakan(monkeypatch: pytest.MonkeyPatch) -> None:
    def menolak(_: object) -> str:
        raise OSError(22, "", PANJANG)

    monkeypatch.setattr(os.path, "realpath", menolak)
    assert asli(Path(PANJANG)) == Path(PANJANG).absolute()
