"""Every host gives what the file path gives, cell by cell; the same cases for all of them."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.alat import AKAR
from tests.live.banding import JUDUL_HITUNG, beda, isi
from tests.live.conftest import Pembuka, buka
from workbook_tools.live import hitung, periksa
from workbook_tools.live.mesin.papan import Papan
from workbook_tools.workbook.olah import hitung_berkas, periksa_berkas

CONTOH = sorted((AKAR / "samples").rglob("*.xlsx"))
TEMPLAT = AKAR / "templates" / "LKj_template.xlsx"
PEMERIKSAAN = "Pemeriksaan"


def _isian(papan: Papan) -> dict[str, Any]:
    """Everything on the tabs that are not the program's."""
    return {judul: isi(papan, judul) for judul in papan.lembar() if judul not in JUDUL_HITUNG}


@pytest.mark.parametrize("contoh", [*CONTOH, TEMPLAT], ids=lambda p: p.stem)
def test_sama_dengan_berkas(contoh: Path, pembuka: Pembuka, tmp_path: Path) -> None:
    asal = Path(shutil.copy(contoh, tmp_path))
    berkas = tmp_path / "hitung.xlsx"
    assert hitung_berkas(asal, berkas).tertulis
    with pembuka(asal) as papan:
        sebelum = _isian(papan)
        assert hitung(buka(papan)) is not None
        assert beda(papan, berkas) == []
        assert _isian(papan) == sebelum


def test_menghitung_lagi_tidak_mengubah_apa_pun(
    pembuka: Pembuka, loksado: Path, tmp_path: Path
) -> None:
    hitung_berkas(loksado, tmp_path / "hitung.xlsx")
    with pembuka(loksado) as papan:
        for _ in range(3):
            hitung(buka(papan))
        assert beda(papan, tmp_path / "hitung.xlsx") == []


def test_melanjutkan_berkas_yang_sudah_dihitung(pembuka: Pembuka, loksado: Path) -> None:
    sudah = loksado.with_name("sudah.xlsx")
    hitung_berkas(loksado, sudah)
    with pembuka(sudah) as papan:
        hitung(buka(papan))
        assert beda(papan, sudah) == []


def test_ketikan_yang_belum_disimpan_dihitung(pembuka: Pembuka, loksado: Path) -> None:
    with pembuka(loksado) as papan:
        letak = _cari(papan, "Identitas", "Perangkat Daerah")
        papan.tulis("Identitas", [letak[0], letak[1] + 1, 1, 1], [[{"teks": "Kecamatan Baru"}]])
        hitung(buka(papan))
        assert "Kecamatan Baru" in isi(papan, "Beranda")[1, 1]
        assert "Kecamatan Baru" in isi(papan, "Capaian")[1, 1]


def test_tabel_tumbuh_dan_menyusut(pembuka: Pembuka, loksado: Path, tmp_path: Path) -> None:
    """More indicators, then fewer: tables move, nothing is left behind."""
    tambahan = {"Indikator": 6, "Renstra": 13}
    with pembuka(loksado) as papan:
        letak = {judul: _cari(papan, judul, "Kode") for judul in tambahan}
        for judul, lebar in tambahan.items():
            b, k = letak[judul]
            asal = [{"teks": str(x or "")} for x in papan.baca(judul, [b + 1, k, 1, lebar])[0]]
            baris = [[{"teks": f"IKU{nomor}"}, *asal[1:]] for nomor in range(10, 40)]
            papan.tulis(judul, [b + 4, k, 30, lebar], baris)
        hitung(buka(papan))
        kode = [x for (_, k), x in isi(papan, "Banding Renstra").items() if k == 2]
        assert kode.count("IKU39") == 2
        for judul, lebar in tambahan.items():
            b, k = letak[judul]
            papan.tulis(judul, [b + 4, k, 30, lebar], [[None] * lebar] * 30)
        hitung(buka(papan))
        hitung_berkas(loksado, tmp_path / "hitung.xlsx")
        assert beda(papan, tmp_path / "hitung.xlsx") == []


def test_teks_tetap_teks(pembuka: Pembuka, loksado: Path) -> None:
    """What staff typed is never taken for a formula, a number or a date."""
    aneh = ["=1+1", "0123", "2:9", "'petik", "+62", "1/2"]
    with pembuka(loksado) as papan:
        b, k = _cari(papan, "Indikator", "Indikator")
        for nomor, teks in enumerate(aneh[:3], start=1):
            papan.tulis("Indikator", [b + nomor, k, 1, 1], [[{"teks": teks}]])
        hitung(buka(papan))
        b, k = _cari(papan, "Capaian", "Indikator")
        daerah = [b + 1, k, 3, 1]
        assert [x[0] for x in papan.baca("Capaian", daerah)] == aneh[:3]
        assert [x[0].lstrip("'") for x in papan.baca_rumus("Capaian", daerah)] == aneh[:3]
        sel = [[{"teks": teks}] for teks in aneh]
        papan.tulis("Petunjuk", [200, 1, len(aneh), 1], sel)
        assert [x[0] for x in papan.baca("Petunjuk", [200, 1, len(aneh), 1])] == aneh


def test_tautan_menuju_sel(pembuka: Pembuka, loksado: Path) -> None:
    with pembuka(loksado) as papan:
        olahan = hitung(buka(papan))
        assert olahan is not None
        b, k = _cari(papan, PEMERIKSAAN, "Sel")
        bersel = [t for t in olahan.hasil.temuan if t.sel]
        assert bersel
        for nomor, t in enumerate(olahan.hasil.temuan, start=b + 1):
            if t.sel:
                tab = papan.baca(PEMERIKSAAN, [nomor, k - 1, 1, 1])[0][0]
                assert papan.tautan(PEMERIKSAAN, [nomor, k, 1, 1]) == f"#'{tab}'!{t.sel}"


def test_warna_sendiri_menjadi_isian(pembuka: Pembuka, loksado: Path) -> None:
    with pembuka(loksado) as papan:
        b, k = _cari(papan, "Skala Nilai", "Warna")
        papan.tulis("Skala Nilai", [b + 1, k, 1, 1], [[{"teks": "#12AB9F"}]])
        hitung(buka(papan))
        b, k = _cari(papan, "Capaian", "Kategori")
        assert papan.warna("Capaian", [b + 1, k, 1, 1]) == [0x12, 0xAB, 0x9F]
        b, k = _cari(papan, "Skala Nilai", "Warna")
        papan.tulis("Skala Nilai", [b + 1, k, 1, 1], [[{"teks": "Hijau Tua"}]])
        hitung(buka(papan))
        b, k = _cari(papan, "Capaian", "Kategori")
        assert papan.warna("Capaian", [b + 1, k, 1, 1]) is None


def test_centang_selesai_tetap(pembuka: Pembuka, loksado: Path) -> None:
    with pembuka(loksado) as papan:
        hitung(buka(papan))
        b, k = _cari(papan, PEMERIKSAAN, "Selesai?")
        papan.tulis(PEMERIKSAAN, [b + 2, k, 1, 1], [[{"teks": "ya"}]])
        hitung(buka(papan))
        assert [x[0] for x in papan.baca(PEMERIKSAAN, [b + 1, k, 3, 1])] == [None, "ya", None]


def test_periksa_hanya_menulis_temuan(pembuka: Pembuka, loksado: Path) -> None:
    with pembuka(loksado) as papan:
        hitung(buka(papan))
        sebelum = {j: isi(papan, j) for j in papan.lembar()}
        letak = _cari(papan, "Identitas", "Perangkat Daerah")
        papan.tulis("Identitas", [letak[0], letak[1] + 1, 1, 1], [[{"teks": "Kecamatan Baru"}]])
        periksa(buka(papan))
        kedaluwarsa = [x for x in isi(papan, PEMERIKSAAN).values() if x == "T110"]
        assert kedaluwarsa
        berubah = {j for j in papan.lembar() if isi(papan, j) != sebelum[j]}
        assert berubah == {"Identitas", "Beranda", PEMERIKSAAN}
        assert isi(papan, "Beranda")[1, 1] == sebelum["Beranda"][1, 1]


def _cari(papan: Papan, judul: str, label: str) -> tuple[int, int]:
    """The cell with this label; the last one, since a heading may bear it too."""
    return max(
        t for t, x in isi(papan, judul).items() if isinstance(x, str) and x.strip(" *") == label
    )


@pytest.mark.libreoffice
def test_disimpan_libreoffice_tetap_mutakhir(
    request: pytest.FixtureRequest, loksado: Path, tmp_path: Path
) -> None:
    """What LibreOffice saves after the button was pressed is not taken for outdated."""
    with request.getfixturevalue("kantor").buka(loksado) as papan:
        hitung(buka(papan))
        papan.simpan(str(tmp_path / "simpan.xlsx"), "Calc MS Excel 2007 XML")
    kode = {t.aturan for t in periksa_berkas(tmp_path / "simpan.xlsx").temuan}
    assert not kode & {"T104", "T110"}
