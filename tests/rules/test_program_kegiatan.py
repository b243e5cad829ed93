"""The checks of Program Kegiatan: a case that fires and one that stays silent each."""

from copy import deepcopy
from typing import Any

import pytest

from tests.alat import iku, olah
from workbook_tools.model.temuan import Temuan

BERSIH: list[dict[str, Any]] = [
    {"kode_rekening": "7.01.06", "nama": "", "anggaran": "30", "sasaran": "IKU1"},
    {"kode_rekening": "7.01.06.2.01", "anggaran": "30"},
    {
        "kode_rekening": "7.01.06.2.01.0002",
        "nama": "Fasilitasi Administrasi Tata Pemerintahan Desa",
        "anggaran_renja": "20",
        "anggaran": "20",
        "realisasi": "18",
    },
    {
        "kode_rekening": "7.01.06.2.01.03",
        "nama": "Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Asset Desa",
        "anggaran_renja": "10",
        "anggaran": "10",
        "realisasi": "10",
    },
]


def _temuan(baris: list[dict[str, Any]], kode: str, **lain: Any) -> list[Temuan]:
    o = olah({"indikator": [iku("IKU1")], "program_kegiatan": baris, **lain})
    return [t for t in o.hasil.temuan if t.aturan == kode]


def _ubah(ke: int, **isi: str) -> list[dict[str, Any]]:
    baris = deepcopy(BERSIH)
    baris[ke].update(isi)
    return baris


@pytest.mark.parametrize("kode", ["I101", "I160", "I161", "H220", "S340"])
def test_yang_bersih_diam(kode: str) -> None:
    assert _temuan(BERSIH, kode) == []


def test_nama_yang_kosong_diambil_dari_kodenya() -> None:
    o = olah({"indikator": [iku("IKU1")], "program_kegiatan": BERSIH})
    assert o.laporan.anggaran[0].program.teks == (
        "Program Pembinaan dan Pengawasan Pemerintahan Desa"
    )


def test_i101_nama_kosong_tanpa_kode_yang_dikenal() -> None:
    (t,) = _temuan([*BERSIH, {"tingkat": "Sub Kegiatan", "anggaran": "5"}], "I101")
    assert (t.lembar, t.sel) == ("program_kegiatan", "C10")


def test_i160_tingkat_bertentangan_dengan_kode() -> None:
    (t,) = _temuan(_ubah(2, tingkat="Kegiatan"), "I160")
    assert (t.sel, t.nilai) == ("A8", "7.01.06.2.01.0002")
    assert "adalah kode sub kegiatan" in t.pesan


def test_i160_kode_di_bawah_program_lain() -> None:
    (t,) = _temuan(_ubah(3, kode_rekening="7.01.03.2.02.0002", nama="Pembangunan"), "I160")
    assert "berada di bawah" in t.pesan


def test_i160_tanpa_kode_dan_tingkat_hanya_info() -> None:
    (t,) = _temuan([*BERSIH, {"nama": "Koordinasi Pendampingan Desa", "anggaran": "1"}], "I160")
    assert (t.tingkat.value, t.sel) == ("info", "C10")


def test_i161_nama_milik_kode_lain() -> None:
    (t,) = _temuan(_ubah(2, nama="Penyediaan Jasa Surat Menyurat"), "I161")
    assert (t.sel, t.tingkat.value) == ("C8", "info")
    assert "Fasilitasi Administrasi Tata Pemerintahan Desa" in t.pesan


def test_i161_kode_tak_dikenal_satu_temuan() -> None:
    baris = [*BERSIH, {"kode_rekening": "7.01.06.2.01.0099", "nama": "Lain", "anggaran": "1"}]
    (t,) = _temuan(baris, "I161")
    assert "1 kode tidak ada di lembar Nomenklatur" in t.pesan
    tambahan = [{"kode": "7.01.06.2.01.0099", "nama": "Lain"}]
    assert _temuan(baris, "I161", nomenklatur=tambahan) != []  # a list of one holds nothing else
    urusan_lain = [*BERSIH, {"kode_rekening": "1.02.02", "nama": "Program Kesehatan"}]
    assert _temuan(urusan_lain, "I161") == []


def test_h220_jumlah_program() -> None:
    (t,) = _temuan(_ubah(0, anggaran="35"), "H220")
    assert (t.lembar, t.sel) == ("program_kegiatan", "G6")
    assert [x.sel for x in t.terkait] == ["G8", "G9"]


@pytest.mark.parametrize(("kegiatan", "saran"), [("60.000.000", ""), ("63.000.000", "63.000.000")])
def test_h220_satu_satunya_baris_mungkin_tinggal_sendiri(kegiatan: str, saran: str) -> None:
    """No slip makes 36 of 60: its neighbour may be deleted. Of 63 one does."""
    kode = "7.01.06.2.01"
    baris = [
        {"kode_rekening": kode[:7], "anggaran": kegiatan, "sasaran": "IKU1"},
        {"kode_rekening": kode, "anggaran": kegiatan},
        {**BERSIH[2], "anggaran_renja": "", "anggaran": "36.000.000", "realisasi": "18.000.000"},
    ]
    pk = [{"program": "Program Pembinaan dan Pengawasan Pemerintahan Desa", "anggaran": kegiatan}]
    temuan = _temuan(baris, "H220", perjanjian_program=pk)
    assert temuan
    assert "".join(t.seharusnya or "" for t in temuan) == saran


def test_s340_tabel_terpisah() -> None:
    nama = {
        "program": "Program Pembinaan dan Pengawasan Pemerintahan Desa",
        "kegiatan": "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan "
        "Pemerintahan Desa",
        "sub_kegiatan": "Fasilitasi Administrasi Tata Pemerintahan Desa",
    }
    sama = {**nama, "anggaran": "20", "realisasi": "18"}
    assert _temuan(BERSIH, "S340", anggaran=[sama]) == []
    (t,) = _temuan(BERSIH, "S340", anggaran=[{**sama, "realisasi": "8"}])
    assert (t.lembar, t.sel, t.terkait[0].sel) == ("anggaran", "I6", "I8")
    (t,) = _temuan(BERSIH, "S340", anggaran=[{**sama, "sub_kegiatan": "Yang Lain Sekali"}])
    assert "tidak ada di Program Kegiatan" in t.pesan


@pytest.mark.parametrize("isi", ["-", "Tetap"])
def test_perubahan_yang_tidak_mengubah(isi: str) -> None:
    baris = [{**b, "anggaran_perubahan": isi} for b in BERSIH]
    tetap, ubah = (olah({"program_kegiatan": b}).hasil.ringkasan for b in (BERSIH, baris))
    assert tetap.total_anggaran == ubah.total_anggaran != 0


def test_i160_satu_kegiatan_di_bawah_program_lain_satu_temuan() -> None:
    kegiatan = next(n for n, b in enumerate(BERSIH) if b["kode_rekening"].count(".") == 4)
    kode = BERSIH[kegiatan]["kode_rekening"].split(".")
    (t,) = _temuan(_ubah(kegiatan, kode_rekening=".".join([*kode[:2], "09", *kode[3:]])), "I160")
    assert "berada di bawah" in t.pesan


def test_belanja_tanpa_kode_bagian_sub_kegiatannya() -> None:
    sub = max(n for n, b in enumerate(BERSIH) if b["kode_rekening"].count(".") == 5)
    uang = {k: BERSIH[sub][k] for k in ("anggaran", "realisasi") if k in BERSIH[sub]}
    baris = [*BERSIH[: sub + 1], {"nama": "Belanja ATK", **uang}, *BERSIH[sub + 1 :]]
    lama, baru = (olah({"program_kegiatan": b}).hasil for b in (BERSIH, baris))
    assert lama.ringkasan.total_anggaran == baru.ringkasan.total_anggaran
    assert {t.aturan for t in baru.temuan} - {t.aturan for t in lama.temuan} == {"I120"}


@pytest.mark.parametrize(
    ("aturan", "target", "realisasi", "banyak"),
    [
        ("I117", "1 Dokumen", "100%", 1),
        ("I117", "1 Dokumen", "1 Dok", 0),
        ("I117", "12", "9:12", 1),
        ("I117", "1", "9:12", 0),
        ("I172", "12", "120", 1),
        ("I172", "12", "60", 0),
    ],
)
def test_satuan_dan_capaian_di_program_kegiatan(
    aturan: str, target: str, realisasi: str, banyak: int
) -> None:
    isi = {"indikator": "Jumlah dokumen", "satuan": "Dokumen", "target": target}
    sub = max(n for n, b in enumerate(BERSIH) if b["kode_rekening"].count(".") == 5)
    assert len(_temuan(_ubah(sub, **isi, realisasi_kinerja=realisasi), aturan)) == banyak


def test_i172_capaian_yang_ditulis_orang_memang_begitu() -> None:
    isi = {"indikator": "Jumlah dokumen", "satuan": "Dokumen", "target": "1"}
    sub = max(n for n, b in enumerate(BERSIH) if b["kode_rekening"].count(".") == 5)
    isi |= {"realisasi_kinerja": "12", "capaian_dilaporkan": "1200%"}
    assert _temuan(_ubah(sub, **isi), "I172") == []


@pytest.mark.parametrize("ke", [2, 3])
@pytest.mark.parametrize("kolom", ["anggaran_renja", "anggaran"])
def test_pesan_tidak_menyebut_lembar_yang_tidak_ada(ke: int, kolom: str) -> None:
    pk = [{"program": "Pembinaan dan Pengawasan Pemerintahan Desa", "anggaran": "30"}]
    lain = [{"acuan": "realisasi_sub_kegiatan", "rincian": "Rapat Akbar", "nilai": "7"}]
    isi = {"perjanjian_program": pk, "pernyataan": lain}
    o = olah({"indikator": [iku()], "program_kegiatan": _ubah(ke, **{kolom: "5"}), **isi})
    assert {"S304", "P408"} <= {t.aturan for t in o.hasil.temuan}
    for t in o.hasil.temuan:
        assert not any(x in t.pesan + t.dugaan for x in ("Rencana Kerja", "di Realisasi Anggaran"))
        assert not {x.lembar for x in t.terkait} & {"renja", "anggaran"}
