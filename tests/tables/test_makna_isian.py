"""Cells whose meaning another cell decides: the unit of an indicator, its name, a column."""

from typing import Any

import pytest

from tests.alat import f, iku, olah, satu_indikator
from workbook_tools.model.sel import BukuSel, JenisSel, LembarSel, Sel
from workbook_tools.model.temuan import Temuan
from workbook_tools.tables.cari import susun_tabel


@pytest.mark.parametrize(
    ("satuan", "target", "realisasi", "capaian"),
    [
        ("Persen", "80%", "12/15", "100"),
        ("%", "80", "12 dari 15 desa", "100"),
        ("%", "100%", "11 desa (91,67%)", "91.67"),
        ("Desa", "12 desa (100%)", "9 desa (75%)", "75"),
        ("Nilai", "84", "84/100", "100"),
        ("Rasio", "1:2", "84/100", "168"),
        ("Nilai", "80", "B (84)", "105"),
        ("Nilai IKM", "80", "84,00 / B / Baik", "105"),
        ("Jam", "24 Jam", "1 Hari", "100"),
        ("Ha", "1,5 Ha", "12.000 m2", "80"),
        ("-", "80%", "60%", "75"),
        ("Hari Kerja", "4 HK", "3 HK", "75"),
        ("%", "2,5 ± 1", "3,4", "100"),
        ("Rasio", "1 guru : 20 murid", "1 guru : 16 murid", "125"),
        ("Peringkat", "Ke-5", "Ke-4", "80"),
        ("‰", "7,5‰", "6‰", "80"),
    ],
)
def test_menurut_satuan(satuan: str, target: str, realisasi: str, capaian: str) -> None:
    o = olah(satu_indikator(target, realisasi, satuan=satuan))
    assert o.hasil.capaian[0].capaian == f(capaian)
    assert [t for t in o.hasil.temuan if t.aturan in ("I102", "I117")] == []


@pytest.mark.parametrize(
    ("target", "realisasi", "ragu"),
    [
        ("3", "3,125", False),
        ("3,000", "3,125", True),
        ("900", "3,125", True),
        ("3", "3.125", True),
        ("84,75", "8,475", True),  # the comma is a digit off
    ],
)
def test_tiga_desimal_menurut_angka_sebaris(target: str, realisasi: str, ragu: bool) -> None:
    temuan = olah(satu_indikator(target, realisasi, satuan="Indeks")).hasil.temuan
    assert any(t.aturan == "I103" for t in temuan) == ragu


@pytest.mark.parametrize(
    ("isi", "temuan"), [("Tahunan", 0), ("diukur di akhir tahun", 0), ("x", 0), ("kurang", 1)]
)
def test_triwulan_yang_tidak_diukur(isi: str, temuan: int) -> None:
    masukan = satu_indikator("80", "84", satuan="Nilai")
    masukan["kinerja"][0] |= {"tw1": isi, "tw4": "84"}
    o = olah(masukan)
    assert len([t for t in o.hasil.temuan if t.aturan == "I102"]) == temuan
    assert o.hasil.capaian[0].capaian == f("105")


@pytest.mark.parametrize(("depan", "banyak"), [("85 - 87", 0), ("80 - 84", 1)])
def test_rentang_yang_memuat_capaian_bukan_target_lemah(depan: str, banyak: int) -> None:
    masukan = satu_indikator("80", "85,50", satuan="Nilai", tahun="2024", renstra_awal="2024")
    masukan["renstra"] = [{"kode": "IKU1", "target_1": "80", "target_2": depan}]
    assert len([t for t in olah(masukan).hasil.temuan if t.aturan == "S314"]) == banyak


def _didukung(sasaran: str) -> tuple[list[tuple[str, ...]], list[Temuan]]:
    nama = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S"}
    o = olah(
        {
            "indikator": [
                iku("IKU1", indikator="Nilai IKM", sasaran="Pelayanan dan Kinerja"),
                iku("IKU2", indikator="Nilai SAKIP", sasaran="Pelayanan dan Kinerja"),
                iku("IKU3", indikator="Rasio desa"),
            ],
            "anggaran": [{**nama, "sasaran": sasaran, "anggaran": "1.000.000"}],
        }
    )
    return [b.kode_sasaran for b in o.laporan.anggaran], o.hasil.temuan


@pytest.mark.parametrize(
    ("sasaran", "kode"),
    [
        ("NILAI IKM", ("IKU1",)),
        ("IKU1 - Nilai IKM", ("IKU1",)),
        ("IKU2 (Nilai SAKIP)", ("IKU2",)),
        ("Pelayanan dan Kinerja", ("IKU1", "IKU2")),
        ("IKU1-3", ("IKU1", "IKU2", "IKU3")),
        ("IKU1-IKU2", ("IKU1", "IKU2")),
    ],
)
def test_nama_di_tempat_kode(sasaran: str, kode: tuple[str, ...]) -> None:
    didukung, temuan = _didukung(sasaran)
    assert didukung == [kode] and not [t for t in temuan if t.aturan == "I107"]


@pytest.mark.parametrize("sasaran", ["IKU3 - Nilai IKM", "IKU1-4", "Sasaran 1"])
def test_bukan_nama_indikatornya(sasaran: str) -> None:
    assert [t.aturan for t in _didukung(sasaran)[1] if t.aturan == "I107"] == ["I107"]


def _perubahan(isi: str) -> dict[str, Any]:
    rekam = satu_indikator("83", "84")
    rekam["perjanjian_kinerja"] = [{"kode": "IKU1", "target": "83", "target_perubahan": isi}]
    return rekam


@pytest.mark.parametrize(("isi", "temuan"), [("Tetap", []), ("s.d.a.", []), ("naik", ["I102"])])
def test_perubahan_yang_tetap(isi: str, temuan: list[str]) -> None:
    assert [t.aturan for t in olah(_perubahan(isi)).hasil.temuan if t.aturan == "I102"] == temuan


@pytest.mark.parametrize(
    ("target", "realisasi", "capaian"),
    [("4", "4 dari 4", "100"), ("15 Desa", "12 dari 15 Desa", "80"), ("2:9", "3:9", "150")],
)
def test_realisasi_yang_menyebut_targetnya(target: str, realisasi: str, capaian: str) -> None:
    isi = {"program": "P", "indikator": "I", "satuan": "Desa"}
    o = olah({"kinerja_program": [{**isi, "target": target, "realisasi": realisasi}]})
    assert o.hasil.capaian_program[0].capaian == f(capaian)


@pytest.mark.parametrize("batas", ["tanpa batas", "Tidak ada", "tidak dibatasi"])
def test_tanpa_batas_capaian(batas: str) -> None:
    o = olah(satu_indikator("80", "100", batas_capaian=batas))
    assert o.hasil.capaian[0].capaian_dibatasi == 125
    assert [t for t in o.hasil.temuan if t.aturan == "I102"] == []


@pytest.mark.parametrize(
    ("rumus", "capaian"),
    [("(2T-R)/T x 100%", "80"), ("(2 x Target - Realisasi) / Target", "80"), ("T/R x 100", None)],
)
def test_rumus_turun_selengkapnya(rumus: str, capaian: str | None) -> None:
    o = olah(satu_indikator("10", "12", arah="turun", rumus_turun=rumus))
    assert o.hasil.capaian[0].capaian == (f(capaian) if capaian else f("250") / 3)


@pytest.mark.parametrize("skala", ["Permendagri No. 86 Tahun 2017", "Permendagri nomor 86/2017"])
def test_skala_menurut_peraturannya(skala: str) -> None:
    temuan = olah(satu_indikator("80", "100", skala=skala)).hasil.temuan
    assert [t for t in temuan if t.aturan in ("I108", "I123")] == []


@pytest.mark.parametrize(
    "kantor", ["Kantor Kecamatan Contoh", "KECAMATAN CONTOH KABUPATEN TELADAN", "Kec. Contoh"]
)
def test_baris_sendiri_dan_kabupaten_di_kecamatan_lain(kantor: str) -> None:
    isi = satu_indikator("80", "84", perangkat_daerah=kantor)
    lain = (
        "Kecamatan Contoh",
        "Kecamatan B",
        "Kabupaten Teladan",
        "Rata-rata Kabupaten",
        "Se-Kab.",
    )
    isi["pembanding"] = [
        {"kode": "IKU1", "kecamatan": n, "target": "80", "realisasi": "84"} for n in lain
    ]
    assert [b.sendiri for b in olah(isi).hasil.banding_kecamatan] == [True, False]


@pytest.mark.parametrize("nama", ["Belum ada", "-", "Tidak ada BUMDes", "Jaya"])
def test_desa_tanpa_bumdes(nama: str) -> None:
    isi = {"aktif": "tidak", "beroperasi_baik": "tidak"}
    ada = [{"desa": d, "bumdes": n, **isi} for d, n in (("A", nama), ("B", "Maju"))]
    assert olah({"bumdes": ada}).hasil.bumdes.jumlah == (2 if nama == "Jaya" else 1)


def _tab(judul: str, *baris: tuple[str, ...], gabung: tuple[int, int, int]) -> LembarSel:
    kisi = {
        n: {k: Sel(JenisSel.TEKS, t) for k, t in enumerate(b, 1) if t}
        for n, b in enumerate(baris, 5)
    }
    return LembarSel(judul, kisi, gabung=(gabung,))


def test_nama_di_sel_gabung_milik_setiap_baris() -> None:
    kepala = ("Kode", "Sasaran", "Indikator", "Satuan")
    tab = _tab(
        "Indikator",
        kepala,
        ("IKU1", "S", "A", "%"),
        ("IKU2", "", "B", "%"),
        ("IKU3", "", "C", "%"),
        gabung=(6, 7, 2),
    )
    baris = susun_tabel(BukuSel("x", ("Indikator",), {"Indikator": tab}))["indikator"].baris
    assert [b.sel["sasaran"].mentah if "sasaran" in b.sel else "" for b in baris] == ["S", "S", ""]


def test_judul_bertahun_di_renstra() -> None:
    kepala = ("Kode", "Kondisi Awal", "Target 2021", "Target Tahun 2022", "Realisasi Tahun 2021")
    tab = _tab("Renstra", kepala, ("IKU1", "1", "2", "3", "4"), gabung=(1, 2, 1))
    tabel = susun_tabel(BukuSel("x", ("Renstra",), {"Renstra": tab}))["renstra"]
    assert {k: tabel.letak.get(k) for k in ("target_1", "target_2", "realisasi_1")} == {
        "target_1": 3,
        "target_2": 4,
        "realisasi_1": 5,
    }
