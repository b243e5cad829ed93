"""Every file that is written is one that Excel or Word opens without a word: sound by the schemas
and rules of Office Open XML, and by those of our own checker (``tests/sah``)."""

import re
import shutil
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.alat import AKAR, DATA
from tests.kegagalan.verba import MENULIS, Baris, buat_masukan
from tests.sah import salah
from tests.sah.seperti_excel import ketat, seperti_excel
from workbook_tools.cli import main

TEMPLAT = sorted((AKAR / "templates").glob("*.xls?"))
CONTOH = sorted((AKAR / "samples").rglob("*.xlsx"))
KANTOR = {".xlsx", ".xlsm", ".docx"}
CARA = [b for b in MENULIS if b.akhiran in KANTOR]
DIHITUNG = (("daha_utara_2024", "xlsm"), ("barito_timur_dpmdsos_2023", "xlsx"))


def periksa_sah(jalur: Path) -> None:
    """Fail with everything that is wrong with the file."""
    assert periksa(jalur) == []


def periksa(jalur: Path) -> list[str]:
    """Everything that is wrong with a file."""
    skema = [f"{e.part_uri}: {e.description}" for e in OpenXmlValidator().validate(jalur).errors]
    return skema + salah(jalur)


@pytest.mark.parametrize("jalur", [*TEMPLAT, *CONTOH], ids=lambda p: p.name)
def test_yang_dibagikan(jalur: Path) -> None:
    if jalur in TEMPLAT:
        periksa_sah(jalur)
    assert salah(jalur) == []  # samples are templates with other values


@pytest.fixture(scope="module")
def gudang(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("gudang")


@pytest.mark.parametrize("cara", CARA, ids=lambda b: b.id)
def test_setiap_cara_menulis(cara: Baris, gudang: Path, tmp_path: Path) -> None:
    """The same list of ways that tests/kegagalan goes through."""
    masukan = buat_masukan(cara, tmp_path, "Utara", gudang)
    keluaran = cara.keluaran(tmp_path, masukan)
    assert main(cara.perintah(masukan, keluaran)) in (0, 1)
    assert salah(keluaran) == []
    if cara.verba in ("rekap", "dokumen") or cara.id == "audit -o":  # built by no template
        periksa_sah(keluaran)


@pytest.mark.parametrize(("nama", "akhiran"), DIHITUNG)
def test_dihitung(nama: str, akhiran: str, tmp_path: Path) -> None:
    buku = tmp_path / f"{nama}.{akhiran}"
    makro = ["--macro"] if akhiran == "xlsm" else []
    main(["isi", *makro, str(DATA / f"{nama}.json"), "-o", str(buku)])
    assert main(["hitung", str(buku), "--tandai"]) == 0
    periksa_sah(buku)
    periksa_sah(buku.with_stem(f"{nama}_ditandai"))
    assert main(["hitung", str(buku)]) == 0  # over its own results
    assert salah(buku) == []


@pytest.fixture(scope="module")
def dari_excel(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A computed workbook as Excel saves it, in both of its forms; each made once."""
    folder = tmp_path_factory.mktemp("excel")

    @cache
    def satu(bentuk: str) -> Path:
        if bentuk == "ketat":
            return ketat(Path(shutil.copy(satu("biasa"), folder / "ketat.xlsx")))
        return seperti_excel(Path(shutil.copy(AKAR / "samples" / "contoh.xlsx", folder)))

    return satu


DARI_BUKU = [b for b in CARA if b.masukan == "buku" and b.akhiran != ".docx"]
HANYA_DIBACA = frozenset({"tahun-baru"})
"""Verbs that put something new into every part: they refuse Strict names in one sentence."""


@pytest.mark.parametrize("bentuk", ["biasa", "ketat"])
@pytest.mark.parametrize("cara", DARI_BUKU, ids=lambda b: b.id)
def test_buku_dari_excel_tetap_sah(
    cara: Baris, bentuk: str, dari_excel: Callable[[str], Path], tmp_path: Path
) -> None:
    masukan = Path(shutil.copy(dari_excel(bentuk), tmp_path / "buku.xlsx"))
    assert salah(masukan) == []
    keluaran = cara.keluaran(tmp_path, masukan)
    ditolak = bentuk == "ketat" and cara.verba in HANYA_DIBACA
    assert main(cara.perintah(masukan, keluaran)) in ((2,) if ditolak else (0, 1))
    if not ditolak:
        assert salah(keluaran) == []


def test_urutan_unsur_yang_salah_dikenali_skema_juga(tmp_path: Path) -> None:
    rusak = tmp_path / "rusak.xlsx"
    asal = AKAR / "samples" / "loksado_2024.xlsx"
    with zipfile.ZipFile(asal) as a, zipfile.ZipFile(rusak, "w") as b:
        for info in a.infolist():
            isi = a.read(info)
            if info.filename == "xl/worksheets/sheet20.xml":
                isi = re.sub(rb"(<pageMargins[^>]*/>)(<pageSetup[^>]*/>)", rb"\2\1", isi)
            b.writestr(info, isi)
    with pytest.raises(AssertionError, match="pageMargins"):
        periksa_sah(rusak)
