"""What is put away comes back as it was, and rows are made anew as often as they are asked for."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest

from tests.rekap.alat import buku, kumpulan
from workbook_tools.formats.teks_antarbuku import tulis_antarbuku
from workbook_tools.keluaran import AKHIRAN_BUKU, Pintu
from workbook_tools.model.temuan import Tingkat
from workbook_tools.rekap import tabel, tulis
from workbook_tools.rekap.buku import tulis_rekap
from workbook_tools.rekap.gudang import _DIINGAT, BESAR, Gudang, bungkus
from workbook_tools.rekap.isi import Kumpulan, susun_kumpulan
from workbook_tools.rekap.kumpul import Terpetik
from workbook_tools.rekap.tabel import tulis_csv, tulis_parquet
from workbook_tools.rekap.tampil import Aliran, Bentuk, Kolom, Lembar, Rekam, Tabel
from workbook_tools.rekap.tulis import tulis_buku
from workbook_tools.rekap.tumpukan import Tumpukan

PEMBANDING = [("B", "70", "80"), ("C", "60", "61,5")]


@pytest.fixture(scope="module")
def k() -> Kumpulan:
    return kumpulan(
        buku("A", "80", "9:9", pembanding=PEMBANDING),
        buku("B", "x", "84"),
        buku("C", "", "50.850,000"),
    )


def test_kembali_seperti_semula(k: Kumpulan) -> None:
    gudang = Gudang()
    titipan = [gudang.titip(*copy.deepcopy(bungkus(b))) for b in k.buku * (_DIINGAT // 2)]
    for asli, kembali in zip(k.buku * (_DIINGAT // 2), titipan, strict=True):
        for nama in BESAR:
            awal, akhir = getattr(asli, nama), getattr(kembali, nama)
            assert (len(akhir), bool(akhir), tuple(akhir)) == (len(awal), bool(awal), tuple(awal))
            assert tuple(akhir[1:]) == tuple(awal[1:])


def test_yang_berat_tidak_tinggal_di_inti(k: Kumpulan) -> None:
    inti, besar = bungkus(k.buku[0])
    assert set(besar) <= set(BESAR)
    assert besar["temuan"].jumlah == len(k.buku[0].temuan)
    assert not any(getattr(inti, nama) for nama in BESAR)


def test_aliran_seperti_daftar() -> None:
    def buat() -> Iterator[Rekam]:
        yield from ({"n": n} for n in range(10))

    a = Aliran(10, buat)
    daftar = list(buat())
    assert list(a) == list(a) == daftar
    assert (len(a[3:7]), list(a[3:7]), list(a[3:7][1:9])) == (4, daftar[3:7], daftar[4:7])
    assert (a[0], a[-1], a[3:7][1]) == (daftar[0], daftar[9], daftar[4])
    with pytest.raises(IndexError):
        a[10]


def test_tumpukan_menurut_kelompok() -> None:
    t = Tumpukan()
    for kelompok, isi in ((2, "c"), (0, "a"), (2, "d"), (1, "b")):
        t.tambah(kelompok, {"isi": isi})
    semua = [r["isi"] for r in t]
    assert semua == [r["isi"] for r in t] == list("abcd")
    assert (len(t), t[0], t[-1], t[1:3]) == (4, {"isi": "a"}, {"isi": "d"}, tuple(t)[1:3])
    # Two readers at once, as when a rule is looked up while rows are written.
    assert [(a["isi"], next(iter(t))["isi"]) for a in t] == [(x, "a") for x in "abcd"]
    with pytest.raises(IndexError):
        t[4]


def test_antarbuku_dari_berkas_seperti_dari_memori(k: Kumpulan) -> None:
    titipan = susun_kumpulan(Terpetik(Path(b.berkas), b) for b in k.buku)
    assert isinstance(titipan.antarbuku, Tumpukan)
    assert list(titipan.antarbuku) == list(k.antarbuku)
    assert [*tulis_antarbuku(titipan.antarbuku, (), 3)] == [*tulis_antarbuku(k.antarbuku, (), 3)]
    assert [t.tingkat for t in k.antarbuku] == sorted(
        (t.tingkat for t in k.antarbuku), key=list(Tingkat).index
    )


def test_penulis_melupakan_baris_yang_sudah_ditulis(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """XlsxWriter keeps what it knows of a row; a quarter of a million rows would be 150 MB."""
    monkeypatch.setattr(tulis, "BARIS_PANJANG", 100)
    ditulis: list[Any] = []
    biasa = tulis._Penulis.tulis
    monkeypatch.setattr(tulis._Penulis, "tulis", lambda p: (biasa(p), ditulis.append(p.tab)))
    kolom = (Kolom("a", "A", Bentuk.PANJANG, 10),)
    baris = [{"a": "kata " * 10}] * 900
    with (tmp_path / "x.xlsx").open("wb") as f:
        tulis_buku([Lembar("X", "X", "", [Tabel(kolom, baris)])], f, "X")
    (tab,) = ditulis
    assert max(len(isi) for isi in vars(tab).values() if isinstance(isi, dict)) < 100
    tinggi = openpyxl.load_workbook(tmp_path / "x.xlsx")["X"].row_dimensions
    assert {tinggi[n].height for n in range(5, 905)} == {tinggi[904].height}
    assert tinggi[904].height > 20


def _isi(jalur: Path) -> dict[str, list[tuple[object, ...]]]:
    semua = openpyxl.load_workbook(jalur)
    isi = {t.title: list(t.iter_rows(values_only=True)) for t in semua}
    isi["Ringkasan"][1] = ()  # the time
    return isi


def test_lembar_panjang_ditulis_baris_demi_baris_dengan_isi_yang_sama(
    k: Kumpulan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for nama, batas in (("biasa.xlsx", 20_000), ("panjang.xlsx", 1)):
        monkeypatch.setattr(tulis, "BARIS_PANJANG", batas)
        tulis_rekap(k, Pintu("rekap").berkas(tmp_path / nama, AKHIRAN_BUKU))
    assert _isi(tmp_path / "panjang.xlsx") == _isi(tmp_path / "biasa.xlsx")
    tinggi = [
        openpyxl.load_workbook(tmp_path / nama)["Daftar Temuan"].row_dimensions
        for nama in ("biasa.xlsx", "panjang.xlsx")
    ]
    assert [t[1].height for t in tinggi] == [24, 24]


@pytest.mark.parametrize("tulis_tabel", [tulis_csv, tulis_parquet])
def test_tabel_sepotong_demi_sepotong_sama(
    k: Kumpulan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tulis_tabel: object
) -> None:
    for nama, sekali in (("utuh", 1000), ("potong", 2)):
        monkeypatch.setattr(tabel, "BARIS_SEKALI", sekali)
        tulis_tabel(k, tmp_path / nama, Pintu("rekap"))  # type: ignore[operator]
    utuh = sorted((tmp_path / "utuh").iterdir())
    assert len(utuh) == 9
    for satu in utuh:
        lain = tmp_path / "potong" / satu.name
        if satu.suffix == ".csv":
            assert lain.read_bytes() == satu.read_bytes()
        else:
            pd.testing.assert_frame_equal(pd.read_parquet(lain), pd.read_parquet(satu))
