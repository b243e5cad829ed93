"""Nothing is cut in silence at the number of rows that a sheet holds."""

from itertools import repeat
from pathlib import Path

import openpyxl
import pytest
from msgspec.structs import replace

from tests.rekap.kabupaten import buku, kumpulan
from workbook_tools.errors import LkjError
from workbook_tools.keluaran import AKHIRAN_BUKU, Pintu
from workbook_tools.rekap import tulis
from workbook_tools.rekap.bagi import bagi, judul_bagian
from workbook_tools.rekap.buku import tulis_rekap
from workbook_tools.rekap.isi import Kumpulan
from workbook_tools.rekap.lama import baca_rekap_lama
from workbook_tools.rekap.tampil import Aliran, Grafik, Kolom, Lembar, Tabel

KOLOM = (Kolom("a", "A"),)


def _lembar(jumlah: int) -> Lembar:
    baris = [{"a": str(n)} for n in range(jumlah)]
    grafik = Grafik("G", "a", ("a",))
    pendek = Tabel(KOLOM, [{"a": "pendek"}])
    return Lembar("Isi", "Kepala", "Kata.", [pendek, Tabel(KOLOM, baris, [{"a": "x"}], "", grafik)])


@pytest.mark.parametrize("jumlah", [0, 1, 8, 9])
def test_yang_muat_tetap_satu(jumlah: int) -> None:
    lembar = _lembar(jumlah)
    assert list(bagi(lembar, 10)) == [lembar]


@pytest.mark.parametrize(("jumlah", "bagian"), [(10, 2), (19, 2), (20, 3)])
def test_yang_panjang_dibagi_tanpa_kehilangan(jumlah: int, bagian: int) -> None:
    hasil = list(bagi(_lembar(jumlah), 10))
    assert [x.judul for x in hasil] == ["Isi", "Isi lanjutan 2", "Isi lanjutan 3"][:bagian]
    semua = [b for x in hasil for b in x.tabel[-1].baris]
    assert semua == _lembar(jumlah).tabel[-1].baris
    assert [len(x.tabel) for x in hasil] == [2, 1, 1][:bagian]
    assert [bool(x.tabel[-1].kaki) for x in hasil] == [False] * (bagian - 1) + [True]
    assert [x.tabel[-1].grafik is None for x in hasil] == [False, True, True][:bagian]
    assert f"Bagian 2 dari {bagian}: baris 10 sampai {min(19, jumlah)}" in hasil[1].keterangan


def test_tabel_di_atasnya_memakan_tempat() -> None:
    awal = Tabel(KOLOM, [{"a": "awal"}] * 7)
    hasil = list(bagi(replace(_lembar(12), tabel=[awal, _lembar(12).tabel[-1]]), 10))
    assert [[len(t.baris) for t in x.tabel] for x in hasil] == [[7, 3], [9]]
    assert [b["a"] for x in hasil for b in x.tabel[-1].baris] == [str(n) for n in range(12)]


@pytest.mark.parametrize("huruf", ["a", "\U0001f33e"])
def test_teks_yang_tidak_muat_disebut(huruf: str) -> None:
    muat = huruf * (32_767 // len(huruf.encode("utf-16-le")) * 2)
    assert tulis._muat(muat) == muat
    dipotong = tulis._muat(muat + huruf * 2)
    assert dipotong.endswith(tulis.DIPOTONG)
    assert len(dipotong.encode("utf-16-le")) <= 2 * 32_767


def test_lembar_yang_tetap_terlalu_panjang_ditolak(tmp_path: Path) -> None:
    tabel = Tabel(KOLOM, Aliran(1_048_577, lambda: repeat({"a": None})))
    with (tmp_path / "x.xlsx").open("wb") as f, pytest.raises(LkjError, match="Lembar Isi lebih"):
        tulis.tulis_buku([Lembar("Isi", "", "", [tabel, Tabel(KOLOM, ())])], f, "")


def test_judul_tidak_melebihi_yang_boleh() -> None:
    assert judul_bagian("x" * 31, 12) == "x" * 19 + " lanjutan 12"


def test_rekap_panjang_utuh_dan_dapat_dibandingkan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tulis, "BARIS_TERBANYAK", 3)
    isi = kumpulan().buku
    k = Kumpulan((buku("Satu", "satu.xlsx", "capaian"), *isi[7:11]), ())
    tujuan = tmp_path / "rekap.xlsx"
    tulis_rekap(k, Pintu("rekap").berkas(tujuan, AKHIRAN_BUKU))
    judul = openpyxl.load_workbook(tujuan, read_only=True).sheetnames
    assert {"Daftar Temuan", "Daftar Temuan lanjutan 2", "Kecamatan lanjutan 2"} <= set(judul)
    penting = [t for b in k.buku for t in b.temuan if t.tingkat and t.tingkat.value != "info"]
    assert sum(len(x.jejak) for x in baca_rekap_lama(tujuan).values()) == sum(
        t.induk is None for t in penting
    )
