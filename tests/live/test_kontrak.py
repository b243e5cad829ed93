"""Every host gives what the file path gives, cell by cell; the same cases for all of them."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.alat import AKAR
from tests.live.banding import beda, isi, isian
from tests.live.conftest import LOKSADO, Pembuka, buka
from tests.live.kantor import Kantor
from workbook_tools.live import hitung, periksa
from workbook_tools.live.mesin.papan import Papan
from workbook_tools.workbook.olah import periksa_berkas

CONTOH = sorted((AKAR / "samples").rglob("*.xlsx"))
TEMPLAT = AKAR / "templates" / "LKj_template.xlsx"
PEMERIKSAAN = "Pemeriksaan"


@pytest.mark.parametrize("contoh", [*CONTOH, TEMPLAT], ids=lambda p: p.stem)
def test_sama_dengan_berkas(
    contoh: Path, pembuka: Pembuka, terhitung: Callable[[Path], Path], tmp_path: Path
) -> None:
    """The second time, too, and in nothing but the computed sheets."""
    with pembuka(Path(shutil.copy(contoh, tmp_path))) as papan:
        sebelum = isian(papan)
        for _ in range(2):
            assert hitung(buka(papan)) is not None
            assert beda(papan, terhitung(contoh)) == []
        assert isian(papan) == sebelum


def test_melanjutkan_berkas_yang_sudah_dihitung(
    pembuka: Pembuka, terhitung: Callable[[Path], Path], tmp_path: Path
) -> None:
    sudah = terhitung(LOKSADO)
    with pembuka(Path(shutil.copy(sudah, tmp_path))) as papan:
        hitung(buka(papan))
        assert beda(papan, sudah) == []


@pytest.fixture(scope="module")
def terbuka(pembuka: Pembuka, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Papan]:
    """An open workbook for many tests, each of which types something of its own and computes."""
    with pembuka(Path(shutil.copy(LOKSADO, tmp_path_factory.mktemp("terbuka")))) as papan:
        yield papan


def test_ketikan_yang_belum_disimpan_dihitung(terbuka: Papan) -> None:
    letak = _cari(terbuka, "Identitas", "Perangkat Daerah")
    terbuka.tulis("Identitas", [letak[0], letak[1] + 1, 1, 1], [[{"teks": "Kecamatan Baru"}]])
    hitung(buka(terbuka))
    assert "Kecamatan Baru" in isi(terbuka, "Beranda")[1, 1]
    assert "Kecamatan Baru" in isi(terbuka, "Capaian")[1, 1]


def test_tabel_tumbuh_dan_menyusut(
    pembuka: Pembuka, terhitung: Callable[[Path], Path], loksado: Path
) -> None:
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
        assert beda(papan, terhitung(LOKSADO)) == []


def test_teks_tetap_teks(terbuka: Papan) -> None:
    """What staff typed is never taken for a formula, a number or a date."""
    aneh = ["=1+1", "0123", "2:9", "'petik", "+62", "1/2"]
    b, k = _cari(terbuka, "Indikator", "Indikator")
    for nomor, teks in enumerate(aneh[:3], start=1):
        terbuka.tulis("Indikator", [b + nomor, k, 1, 1], [[{"teks": teks}]])
    hitung(buka(terbuka))
    b, k = _cari(terbuka, "Capaian", "Indikator")
    daerah = [b + 1, k, 3, 1]
    assert [x[0] for x in terbuka.baca("Capaian", daerah)] == aneh[:3]
    assert [x[0].lstrip("'") for x in terbuka.baca_rumus("Capaian", daerah)] == aneh[:3]
    sel = [[{"teks": teks}] for teks in aneh]
    terbuka.tulis("Petunjuk", [200, 1, len(aneh), 1], sel)
    assert [x[0] for x in terbuka.baca("Petunjuk", [200, 1, len(aneh), 1])] == aneh


def test_tautan_menuju_sel(terbuka: Papan) -> None:
    olahan = hitung(buka(terbuka))
    assert olahan is not None
    b, k = _cari(terbuka, PEMERIKSAAN, "Sel")
    bersel = [t for t in olahan.hasil.temuan if t.sel]
    assert bersel
    for nomor, t in enumerate(olahan.hasil.temuan, start=b + 1):
        if t.sel:
            tab = terbuka.baca(PEMERIKSAAN, [nomor, k - 1, 1, 1])[0][0]
            assert terbuka.tautan(PEMERIKSAAN, [nomor, k, 1, 1]) == f"#'{tab}'!{t.sel}"


def test_warna_sendiri_menjadi_isian(terbuka: Papan) -> None:
    b, k = _cari(terbuka, "Skala Nilai", "Warna")
    terbuka.tulis("Skala Nilai", [b + 1, k, 1, 1], [[{"teks": "#12AB9F"}]])
    hitung(buka(terbuka))
    b, k = _cari(terbuka, "Capaian", "Kategori")
    assert terbuka.warna("Capaian", [b + 1, k, 1, 1]) == [0x12, 0xAB, 0x9F]
    b, k = _cari(terbuka, "Skala Nilai", "Warna")
    terbuka.tulis("Skala Nilai", [b + 1, k, 1, 1], [[{"teks": "Hijau Tua"}]])
    hitung(buka(terbuka))
    b, k = _cari(terbuka, "Capaian", "Kategori")
    assert terbuka.warna("Capaian", [b + 1, k, 1, 1]) is None


def test_centang_selesai_tetap(terbuka: Papan) -> None:
    """On the row that was ticked; a finding with others of its cause is done together with them."""
    hitung(buka(terbuka))
    b, k = _cari(terbuka, PEMERIKSAAN, "Selesai?")
    nomor = [str(x[0]) for x in terbuka.baca(PEMERIKSAAN, [b + 1, 2, 15, 1])]
    sendiri = next(n for n in range(1, 14) if "." not in "".join(nomor[n - 1 : n + 2]))
    terbuka.tulis(PEMERIKSAAN, [b + 1 + sendiri, k, 1, 1], [[{"teks": "ya"}]])
    hitung(buka(terbuka))
    selesai = [x[0] for x in terbuka.baca(PEMERIKSAAN, [b + sendiri, k, 3, 1])]
    assert selesai == [None, "ya", None]


def test_periksa_hanya_menulis_temuan(terbuka: Papan) -> None:
    hitung(buka(terbuka))
    sebelum = {j: isi(terbuka, j) for j in terbuka.lembar()}
    letak = _cari(terbuka, "Identitas", "Perangkat Daerah")
    terbuka.tulis("Identitas", [letak[0], letak[1] + 1, 1, 1], [[{"teks": "Kecamatan Lain"}]])
    periksa(buka(terbuka))
    kedaluwarsa = [x for x in isi(terbuka, PEMERIKSAAN).values() if x == "T110"]
    assert kedaluwarsa
    berubah = {j for j in terbuka.lembar() if isi(terbuka, j) != sebelum[j]}
    assert berubah == {"Identitas", "Beranda", PEMERIKSAAN}
    assert isi(terbuka, "Beranda")[1, 1] == sebelum["Beranda"][1, 1]


def _cari(papan: Papan, judul: str, label: str) -> tuple[int, int]:
    """The cell with this label; the last one, since a heading may bear it too."""
    return max(
        t for t, x in isi(papan, judul).items() if isinstance(x, str) and x.strip(" *") == label
    )


@pytest.mark.libreoffice
def test_disimpan_libreoffice_tetap_mutakhir(kantor: Kantor, loksado: Path) -> None:
    """What LibreOffice saves after the button was pressed is not taken for outdated; the rows are
    as high as their text, though heights are fitted once only, at the end."""
    simpan = loksado.with_name("simpan.xlsx")
    with kantor.buka(loksado) as papan:
        hitung(buka(papan))
        b, k = _cari(papan, PEMERIKSAAN, "Sel")
        tinggi = [papan.tinggi(PEMERIKSAAN, [n, k, 1, 1]) for n in range(b + 1, b + 6)]
        papan.sesuaikan_tinggi(PEMERIKSAAN, [b + 1, k, 5, 1])
        assert [papan.tinggi(PEMERIKSAAN, [n, k, 1, 1]) for n in range(b + 1, b + 6)] == tinggi
        assert max(tinggi) > 30
        papan.simpan(str(simpan), "Calc MS Excel 2007 XML")
    kode = {t.aturan for t in periksa_berkas(simpan).temuan}
    assert not kode & {"T104", "T110"}
