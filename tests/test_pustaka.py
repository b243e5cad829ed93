"""`import workbook_tools as lkj`: what is public, that its examples are true, what it refuses."""

import doctest
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import workbook_tools as lkj
from tests.alat import AKAR
from tests.kegagalan.verba import kantor
from tests.workbook.alat import buat_buku
from workbook_tools.model.hasil import Anggaran, Capaian
from workbook_tools.pustaka import buku as modul_buku
from workbook_tools.pustaka.bingkai import _TABEL

LOKSADO = AKAR / "samples" / "loksado_2024.xlsx"


@pytest.fixture
def buku(tmp_path: Path) -> Path:
    jalur = tmp_path / "utara.xlsx"
    buat_buku(jalur, kantor("Utara"))
    return jalur


def test_yang_terbuka_untuk_umum() -> None:
    assert lkj.__all__ == ["Buku", "LkjError", "__version__", "buka"]
    umum = {n for n in vars(lkj.Buku) if not n.startswith("_")}
    assert umum == {"hitung", "path", "periksa", "simpan", "tabel", "temuan"}
    for nama in lkj.__all__:
        assert getattr(lkj, nama)
    with pytest.raises(AttributeError, match="tidak_ada"):
        lkj.tidak_ada  # noqa: B018


@pytest.mark.parametrize("modul", [lkj, modul_buku], ids=lambda m: m.__name__)
def test_contoh_di_docstring_benar(modul: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(AKAR)
    hasil = doctest.testmod(modul)  # type: ignore[arg-type]
    assert hasil.attempted >= 2
    assert not hasil.failed


def test_contoh_di_readme_berjalan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    readme = (AKAR / "README.md").read_text(encoding="utf-8")
    (contoh,) = re.findall(r"```python\n(.*?)```", readme, re.S)
    (tmp_path / "samples").mkdir()
    shutil.copyfile(LOKSADO, tmp_path / "samples" / LOKSADO.name)
    selesai = subprocess.run(
        [sys.executable, "-c", contoh], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert selesai.returncode == 0, selesai.stderr
    assert selesai.stdout.startswith("Sangat Tinggi\n")
    assert (tmp_path / "loksado_dihitung.xlsx").is_file()


def test_mengimpor_tidak_memuat_apa_apa() -> None:
    kode = (
        "import sys; awal = set(sys.modules); import workbook_tools as lkj\n"
        "baru = sys.modules.keys() - awal - {'workbook_tools', '__future__'}\n"
        "assert not baru, baru\n"
        f"buku = lkj.buka({str(LOKSADO)!r}); buku.temuan, buku.hitung()\n"
        "assert 'pandas' not in sys.modules\n"
        "buku.tabel('capaian')"
    )
    selesai = subprocess.run([sys.executable, "-c", kode], check=False)
    assert selesai.returncode == 0


def test_setiap_tabel_bernama_dan_bertipe(buku: Path) -> None:
    satu = lkj.buka(str(buku))
    for nama in _TABEL:
        tabel = satu.tabel(nama)
        assert "object" not in set(map(str, tabel.dtypes)), nama
        assert nama in (lkj.Buku.tabel.__doc__ or "")
    assert len(satu.tabel("capaian")) == len(satu.tabel("ringkasan")) == 1


@pytest.mark.parametrize(("nama", "kelas"), [("capaian", Capaian), ("anggaran", Anggaran)])
def test_kolomnya_medan_hasil(nama: str, kelas: type, buku: Path) -> None:
    """Empty or not, a table has the same columns."""
    ganti = {"lubang": "tak_terbaca", "ragu": "diragukan", "baris": None, "simpul": None}
    medan = {ganti.get(medan, medan) for medan in kelas.__struct_fields__} - {None}
    assert set(lkj.buka(buku).tabel(nama).columns) == medan


def test_yang_tak_terbaca_kosong_dan_disebut() -> None:
    tabel = lkj.buka(AKAR / "samples" / "daha_utara_2024.xlsx").tabel("anggaran")
    gelap = tabel[tabel.tak_terbaca > 0]
    assert len(gelap)
    assert gelap.realisasi.isna().all() or gelap.anggaran.isna().all()


def test_temuan_sebagai_tabel(buku: Path) -> None:
    satu = lkj.buka(buku)
    tabel = satu.tabel("temuan")
    assert tabel.aturan.tolist() == [t.aturan for t in satu.temuan]
    assert satu.periksa() == satu.temuan


def test_tabel_yang_tidak_ada_disebut_namanya(buku: Path) -> None:
    with pytest.raises(lkj.LkjError, match=r"kecapaian. Yang ada: ringkasan, capaian"):
        lkj.buka(buku).tabel("kecapaian")


def test_berkas_yang_tidak_dapat_dipakai(tmp_path: Path) -> None:
    with pytest.raises(lkj.LkjError, match="tidak ditemukan"):
        lkj.buka(tmp_path / "tidak_ada.xlsx")
    asing = tmp_path / "asing.xlsx"
    pd.DataFrame({"a": [1]}).to_excel(asing, index=False)
    with pytest.raises(lkj.LkjError, match="asing"):
        lkj.buka(asing)


def test_membuka_tidak_menulis(buku: Path) -> None:
    isi = buku.read_bytes()
    satu = lkj.buka(buku)
    satu.hitung(), satu.periksa(), satu.tabel("capaian")
    assert buku.read_bytes() == isi
    assert list(buku.parent.iterdir()) == [buku]


def test_simpan_di_tempat(buku: Path) -> None:
    satu = lkj.buka(buku)
    isi = buku.read_bytes()
    assert satu.simpan() == buku
    assert buku.read_bytes() != isi
    assert lkj.buka(buku).hitung().capaian == satu.hitung().capaian


def test_simpan_lewat_pintu_yang_sama(buku: Path, tmp_path: Path) -> None:
    milik_lain = tmp_path / "hasil.xlsx"
    milik_lain.write_bytes(b"punya orang")
    satu = lkj.buka(buku)
    with pytest.raises(lkj.LkjError, match="sudah ada"):
        satu.simpan(milik_lain)
    assert milik_lain.read_bytes() == b"punya orang"
    assert satu.simpan(str(milik_lain), timpa=True) == milik_lain
    assert satu.simpan(milik_lain) == milik_lain  # its own result is renewed
    with pytest.raises(lkj.LkjError, match=r"hasil\.docx"):
        satu.simpan(tmp_path / "hasil.docx")


def test_simpan_menghitung_yang_ada_di_berkas_sekarang(buku: Path) -> None:
    satu = lkj.buka(buku)
    lain = kantor("Utara")
    lain["kinerja"] = [{"kode": "IKU1", "target": "80", "realisasi": "80"}]
    buku.unlink()
    buat_buku(buku, lain)
    assert satu.hitung().capaian[0].capaian == 90
    satu.simpan()
    assert satu.hitung().capaian[0].capaian == 100


def test_sebutan_tanpa_identitas(tmp_path: Path) -> None:
    jalur = tmp_path / "kosong.xlsx"
    buat_buku(jalur, {"identitas": {}})
    assert repr(lkj.buka(jalur)) == "<Buku kosong.xlsx: tanpa identitas>"
