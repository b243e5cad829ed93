"""Villages, BUM Desa, IKM."""

from fractions import Fraction

import pytest

from tests.alat import iku, olah
from workbook_tools.compute.desa import status_dalam_nama


@pytest.mark.parametrize(
    ("nama", "status"),
    [
        ("Rasio Desa Maju", "Maju"),
        ("Persentase desa berstatus Maju atau Mandiri", "Maju"),
        ("Jumlah desa Mandiri dan Maju", "Maju"),
        ("Berkurangnya desa Sangat Tertinggal", "Sangat Tertinggal"),
        ("Desa Tertinggal dan Sangat Tertinggal", "Sangat Tertinggal"),
        ("Indeks Kepuasan Masyarakat", None),
    ],
)
def test_status_terendah_yang_disebut_nama_indikator(nama: str, status: str | None) -> None:
    assert status_dalam_nama(nama) == status


def test_rasio_desa_pada_atau_di_atas_status_indikator() -> None:
    isi = {
        "indikator": [
            iku(indikator="Rasio Desa Maju terhadap jumlah desa", sumber_realisasi="desa")
        ],
        "desa": [
            {"desa": "A", "status": "Mandiri", "status_lalu": "Maju"},
            {"desa": "B", "status": "maju", "status_lalu": "Maju"},
            {"desa": "C", "status": "Berkembang", "status_lalu": "Berkembang"},
        ],
    }
    desa = olah(isi).hasil.desa
    assert [(s.status, s.jumlah, s.kumulatif) for s in desa.per_status[:3]] == [
        ("Mandiri", 1, 1),
        ("Maju", 1, 2),
        ("Berkembang", 1, 3),
    ]
    assert desa.indikator[0].rasio == Fraction(2, 3)


def test_bumdes_semua_dan_aktif() -> None:
    isi = {
        "bumdes": [
            {"desa": "A", "aktif": "ya", "beroperasi_baik": "ya", "jan": "Rp. 100.000"},
            {"desa": "B", "aktif": "ya", "beroperasi_baik": "tidak", "jan": "Nihil", "des": "-"},
            {"desa": "C", "aktif": "tidak"},
        ]
    }
    b = olah(isi).hasil.bumdes
    assert (b.jumlah, b.aktif, b.baik) == (3, 2, 1)
    assert (b.persen_semua, b.persen_aktif) == (Fraction(100, 3), 50)
    assert [(r.bulan_untung, r.keuntungan) for r in b.rincian] == [(1, 100_000), (0, 0), (0, 0)]


def test_ikm_sepersembilan_di_samping_bobot_bulat() -> None:
    unsur = {f"u{ke}": "3,621" for ke in range(1, 10)}
    ikm = olah({"ikm": [{"periode": "Semester I", **unsur}]}).hasil.ikm[0]
    jumlah = Fraction("3.621") * 9
    assert ikm.nilai == jumlah / 9 * 25
    assert ikm.nilai_011 == jumlah * Fraction("0.11") * 25
    assert ikm.nilai_0111 == jumlah * Fraction("0.111") * 25
    assert ikm.mutu == "A"


def test_ikm_delapan_unsur_ditanya() -> None:
    unsur = {f"u{n}": "3,360" for n in range(1, 9)} | {"u9": "-"}
    ikm = olah({"ikm": [{"periode": "Semester I", **unsur}]}).hasil.ikm[0]
    assert ikm.nilai == 84
    assert (ikm.nilai_011, ikm.nilai_0111) == (None, None)
    assert "÷ 8 × 25" in ikm.cara_hitung


def test_ikm_sudah_dikali_25_bukan_nilai_unsur() -> None:
    unsur = {f"u{n}": "84" for n in range(1, 10)}
    ikm = olah({"ikm": [{"periode": "I", **unsur, "nilai_dilaporkan": "84"}]}).hasil.ikm[0]
    assert (ikm.nilai, ikm.mutu) == (None, "B")


def test_ikm_unsur_belum_lengkap() -> None:
    ikm = olah({"ikm": [{"periode": "I", "u1": "3", "nilai_dilaporkan": "76,60"}]}).hasil.ikm[0]
    assert (ikm.nilai, ikm.mutu) == (None, "C")


def test_status_desa_yang_tak_terbaca_bukan_status_terendah() -> None:
    isi = {
        "indikator": [
            iku(indikator="Rasio Desa Maju terhadap jumlah desa", sumber_realisasi="desa")
        ],
        "desa": [
            {"desa": "A", "status": "Mandiri"},
            {"desa": "B", "status": "Maju sekali"},
            {"desa": "C", "status": "Berkembang"},
            {"desa": "D", "jenis": "Kelurahan"},
        ],
    }
    desa = olah(isi).hasil.desa
    assert (desa.jumlah, desa.indikator[0].rasio) == (3, None)
    batas = dict(desa.indikator[0].lubang)["rasio"]
    assert (batas.bawah, batas.atas) == (Fraction(1, 3), Fraction(2, 3))
    assert "Maju sekali" in desa.indikator[0].cara_hitung


def test_bumdes_yang_tak_terbaca_bukan_tidak() -> None:
    baris = [("ya", "ya"), ("ya", "entahlah")]
    isi = {"bumdes": [{"desa": "A", "aktif": a, "beroperasi_baik": b} for a, b in baris]}
    b = olah(isi).hasil.bumdes
    assert (b.persen_semua, b.persen_aktif) == (None, None)
    batas = dict(b.lubang)["persen_semua"]
    assert (batas.bawah, batas.atas) == (50, 100)
