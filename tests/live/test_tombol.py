"""The buttons of a filled .xlsm, really pressed with the mouse in a LibreOffice window."""

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.alat import DATA
from tests.live.banding import beda, isi, isian
from tests.live.kantor import Dokumen, Kantor
from workbook_tools.cli import main
from workbook_tools.live.libreoffice.pipa import GalatPapan
from workbook_tools.schema.tata_letak import BARIS_DATA

# A window that comes up slowly can swallow the press of a mouse; a second try is fair.
pytestmark = [pytest.mark.libreoffice, pytest.mark.flaky(reruns=3, reruns_delay=2)]

NAMA = "Kecamatan Ketikan Baru"
PYTHON_HILANG = {"/tidak/ada/python": "tidak ada lagi", "/bin/false": "tidak dapat dijalankan"}


@pytest.fixture(scope="module")
def terisi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled .xlsm, as `lkj isi --macro` makes it."""
    jalur = tmp_path_factory.mktemp("tombol") / "LKj.xlsm"
    assert main(["isi", "--macro", str(DATA / "loksado_2024.json"), "-o", str(jalur)]) == 0
    return jalur


@pytest.fixture
def buku(terisi: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(terisi, tmp_path))


@pytest.fixture
def terpasang(kantor: Kantor) -> Iterator[Kantor]:
    """LibreOffice after `lkj pasang --libreoffice`; taken away again afterwards."""
    profil = kantor.profil / "user"
    assert main(["pasang", "--libreoffice", "--profil", str(profil)]) == 0
    yield kantor
    shutil.rmtree(profil / "Scripts")


def _klik(kantor: Kantor, dokumen: Dokumen, kata: str, syarat: Callable[[], bool]) -> None:
    """Press a button until something comes of it. Without a window manager, a new window may
    take the first press of the mouse for itself, as it does on some desktops."""

    def tercapai() -> bool:
        with contextlib.suppress(GalatPapan, KeyError):  # a sheet that is being written
            return syarat()
        return False

    for _ in range(4):
        tempat = next(t for t in dokumen.tombol() if t[0] == kata)
        kantor.klik(tempat[1] + tempat[3] // 2, tempat[2] + tempat[4] // 2)
        with contextlib.suppress(TimeoutError):
            dokumen.tunggu(tercapai, detik=15)
            return
    pytest.fail(f"nothing came of {kata}")


def _terisi(dokumen: Dokumen) -> bool:
    return "Kecamatan Loksado" in isi(dokumen, "Capaian")[1, 1]


def _sel(dokumen: Dokumen, judul: str, label: str) -> list[int]:
    b, k = max(t for t, x in isi(dokumen, judul).items() if str(x).strip(" *") == label)
    return [b, k, 1, 1]


def _tampak(dokumen: Dokumen, judul: str) -> Callable[[], bool]:
    return lambda: dokumen.lembar_tampak() == judul


def test_hitung_diklik(terpasang: Kantor, buku: Path, terhitung: Callable[[Path], Path]) -> None:
    """Computed sheets fill without a reload, as the file path would fill them; the screen stays
    where it is, and one step back undoes it all."""
    berkas = terhitung(buku)
    with terpasang.buka(buku, tampak=True) as dokumen:
        sebelum = isian(dokumen)
        dokumen.pilih("Beranda", [8, 2, 3, 1], 1)
        pilihan = dokumen.pilihan()
        _klik(terpasang, dokumen, "Hitung", lambda: beda(dokumen, berkas) == [])
        assert dokumen.pilihan() == pilihan
        assert dokumen.lembar_tampak() == "Beranda"
        assert isian(dokumen) == sebelum
        dokumen.urungkan()
        assert not _terisi(dokumen)


def test_periksa_lalu_ketikan_lalu_dokumen(terpasang: Kantor, buku: Path) -> None:
    with terpasang.buka(buku, tampak=True) as dokumen:
        _klik(terpasang, dokumen, "Buka Pemeriksaan", _tampak(dokumen, "Pemeriksaan"))
        dokumen.pilih("Beranda", [1, 1, 1, 1], 0)
        _klik(terpasang, dokumen, "Periksa", _tampak(dokumen, "Pemeriksaan"))
        assert len(isi(dokumen, "Pemeriksaan")) > 50
        assert not _terisi(dokumen)
        dokumen.pilih("Beranda", [1, 1, 1, 1], 0)
        b, k, *_ = _sel(dokumen, "Identitas", "Perangkat Daerah")
        dokumen.ketik("Identitas", [b, k + 1, 1, 1], NAMA)
        _klik(terpasang, dokumen, "Hitung", lambda: NAMA in isi(dokumen, "Beranda")[1, 1])
        _klik(terpasang, dokumen, "Dokumen", lambda: dokumen.kotak_dialog() != [])
        assert "Dokumen ditulis ke" in _tutup_kotak(terpasang, dokumen)
    assert buku.with_suffix(".docx").stat().st_size > 10_000


def _tutup_kotak(kantor: Kantor, dokumen: Dokumen) -> str:
    """The words of the message box in sight; it is closed by its button."""
    kata, x, y = dokumen.kotak_dialog()
    kantor.klik(x, y)
    dokumen.tunggu(lambda: dokumen.kotak_dialog() == [])
    return str(kata)


def _klik_dan_baca(kantor: Kantor, dokumen: Dokumen) -> str:
    """The message that Hitung ends with."""
    _klik(kantor, dokumen, "Hitung", lambda: dokumen.kotak_dialog() != [])
    return _tutup_kotak(kantor, dokumen)


def test_baris_memuat_yang_dicetak(terpasang: Kantor, tmp_path: Path) -> None:
    """In print words are wider than in the window, so that texts take more lines there."""
    buku = Path(shutil.copy(DATA.parent / "daha_utara_2024.xlsx", tmp_path))
    with terpasang.buka(buku, tampak=True) as dokumen:
        dokumen.tekan("hitung")
        for lembar in ("Rekap Anggaran", "Capaian Program", "Pemeriksaan"):
            kini, cetak = (dokumen.tinggi_semua(lembar, x)[BARIS_DATA:] for x in (False, True))
            assert kini == cetak, lembar


def test_belum_dipasang(kantor: Kantor, buku: Path) -> None:
    with kantor.buka(buku, tampak=True) as dokumen:
        assert "lkj pasang --libreoffice" in _klik_dan_baca(kantor, dokumen)
        assert not _terisi(dokumen)


def test_python_hilang(terpasang: Kantor, buku: Path) -> None:
    setelan = terpasang.profil / "user" / "Scripts" / "python" / "LKj.json"
    with terpasang.buka(buku, tampak=True) as dokumen:
        for python, kata in PYTHON_HILANG.items():
            setelan.write_text(json.dumps({"python": python}), encoding="utf-8")
            assert kata in _klik_dan_baca(terpasang, dokumen)


def test_lembar_terkunci_lalu_dibuka_dan_dihapus(terpasang: Kantor, buku: Path) -> None:
    """After the message the workbook stays usable: unprotect, press again, done."""
    with terpasang.buka(buku, tampak=True) as dokumen:
        dokumen.kunci("Capaian", True)
        assert "Lembar Capaian sedang dikunci" in _klik_dan_baca(terpasang, dokumen)
        assert not _terisi(dokumen)
        dokumen.kunci("Capaian", False)
        dokumen.hapus_lembar("Efisiensi")
        assert "Lembar Efisiensi tidak ada" in _klik_dan_baca(terpasang, dokumen)
        assert _terisi(dokumen)
