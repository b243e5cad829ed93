"""S309, S310, S311, S317, S319, S322: realisations against the data behind them."""

import pytest

from tests.rules.alat import BERSIH, PENUNJANG, Masukan, tambah, temuan, ubah
from workbook_tools.model.temuan import Tingkat


def test_s309_realisasi_bukan_rasio_desa() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 6, "realisasi", "0,60"), "S309")
    assert (t.lembar, t.sel, t.tingkat) == ("kinerja", "J6", Tingkat.GALAT)
    assert t.seharusnya == "0,50"
    assert "2 dari 4 desa" in t.pesan


def _tujuh_dari_sembilan_belas(realisasi: str) -> Masukan:
    desa = [{"desa": f"Desa {n}", "status": "Maju" if n < 7 else "Berkembang"} for n in range(19)]
    return ubah({**BERSIH, "desa": desa}, "kinerja", 6, "realisasi", realisasi)


@pytest.mark.parametrize(
    ("realisasi", "tingkat"),
    [
        ("0,37", None),
        ("7:19", None),
        ("0,4", None),
        ("0,36", Tingkat.INFO),
        ("0,30", Tingkat.GALAT),
    ],
)
def test_s309_menurut_banyaknya_desimal(realisasi: str, tingkat: Tingkat | None) -> None:
    hasil = temuan(_tujuh_dari_sembilan_belas(realisasi), "S309")
    assert [t.tingkat for t in hasil] == ([tingkat] if tingkat else [])


def test_s309_dalam_persen() -> None:
    persen = ubah(BERSIH, "indikator", 6, "satuan", "Persen")
    persen = ubah(persen, "kinerja", 6, "realisasi_lalu", "25%")
    assert temuan(ubah(persen, "kinerja", 6, "realisasi", "50%"), "S309") == []
    assert len(temuan(ubah(persen, "kinerja", 6, "realisasi", "60%"), "S309")) == 1


def test_s309_dugaan_hanya_status_itu() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 6, "realisasi", "0,25"), "S309")
    assert "hanya desa berstatus Maju" in t.dugaan


def test_s309_realisasi_tahun_lalu() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 6, "realisasi_lalu", "0,75"), "S309")
    assert (t.sel, t.tingkat) == ("N6", Tingkat.PERINGATAN)


def test_s309_status_belum_lengkap_tidak_dibandingkan() -> None:
    assert temuan(ubah(BERSIH, "desa", 6, "status", None), "S309") == []


def test_s310_realisasi_bukan_persen_bumdes() -> None:
    isi = ubah(BERSIH, "bumdes", 7, "beroperasi_baik", "tidak")
    (t,) = temuan(isi, "S329")  # it earned every month, as the other did, and all others agree
    assert (t.lembar, t.sel, t.tingkat) == ("bumdes", "D7", Tingkat.GALAT)
    assert t.seharusnya == ""
    assert [x.induk for x in temuan(isi, "S310")] == [t.sebagai_induk]


def test_s310_boleh_terhadap_yang_aktif_saja() -> None:
    tutup = ubah(BERSIH, "bumdes", 7, "beroperasi_baik", "tidak")
    assert temuan(ubah(tutup, "bumdes", 7, "aktif", "tidak"), "S310") == []


def test_s311_realisasi_bukan_nilai_ikm() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 8, "realisasi", "87,50"), "S311")
    assert (t.lembar, t.sel, t.tingkat) == ("kinerja", "J8", Tingkat.GALAT)
    assert t.seharusnya == "86,11"
    assert {x.lembar for x in t.terkait} == {"ikm"}


def _dua_semester(realisasi: str) -> Masukan:
    ikm = [
        {"periode": "Semester I", "nilai_dilaporkan": "85,00"},
        {"periode": "Semester II", "nilai_dilaporkan": "86,00"},
    ]
    return ubah({**BERSIH, "ikm": ikm}, "kinerja", 8, "realisasi", realisasi)


@pytest.mark.parametrize(
    ("realisasi", "dugaan"), [("85", "nilai Semester I"), ("85,50", "rata-rata 2 periode")]
)
def test_s311_periode_lain_disebut(realisasi: str, dugaan: str) -> None:
    (t,) = temuan(_dua_semester(realisasi), "S311")
    assert (t.lembar, t.sel) == ("kinerja", "J8")
    assert dugaan in t.dugaan


def test_s311_periode_terakhir() -> None:
    assert temuan(_dua_semester("86,00"), "S311") == []
    assert temuan(_dua_semester("86"), "S311") == []


def test_s317_capaian_nol_untuk_yang_belum_dinilai() -> None:
    isi = ubah(BERSIH, "kinerja_program", 6, "realisasi", "-")
    (t,) = temuan(ubah(isi, "kinerja_program", 6, "capaian_dilaporkan", "0%"), "S317")
    assert (t.lembar, t.sel, t.tingkat) == ("kinerja_program", "H6", Tingkat.GALAT)
    assert [x.sel for x in t.terkait] == ["G6"]


def test_s317_angka_nol_di_naskah_satu_temuan_seprogram() -> None:
    isi = tambah(
        BERSIH, "kinerja_program", program=PENUNJANG, indikator="Nilai AKIP", realisasi="-"
    )
    for acuan in ("capaian_program", "efisiensi_program"):
        isi = tambah(isi, "pernyataan", acuan=acuan, rincian=PENUNJANG, nilai="0%")
    (t,) = temuan(isi, "S317")
    assert (t.lembar, t.sel) == ("pernyataan", "C8")
    assert [(x.lembar, x.sel) for x in t.terkait] == [
        ("pernyataan", "C9"),
        ("kinerja_program", "G10"),
    ]


def test_s317_realisasi_nol_memang_nol_persen() -> None:
    isi = ubah(BERSIH, "kinerja_program", 6, "realisasi", "0%")
    assert temuan(ubah(isi, "kinerja_program", 6, "capaian_dilaporkan", "0%"), "S317") == []


def _untung(nilai: str) -> Masukan:
    isi = BERSIH
    for bulan in ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov"):
        isi = ubah(isi, "bumdes", 7, bulan, "Nihil")
    return ubah(isi, "bumdes", 7, "des", nilai)


def test_s319_beroperasi_baik_tanpa_untung() -> None:
    (t,) = temuan(_untung("Nihil"), "S319")
    assert (t.lembar, t.sel, t.tingkat) == ("bumdes", "D7", Tingkat.PERINGATAN)
    assert "1 dari 2" in t.pesan and "Sumber Rejeki" in t.pesan and "50,00%" in t.pesan


def test_s319_sebulan_untung_cukup() -> None:
    assert temuan(_untung("Rp 1.000"), "S319") == []


def test_s319_keuntungan_tidak_diisi() -> None:
    tanpa = {k: v for k, v in BERSIH["bumdes"][1].items() if k in ("desa", "beroperasi_baik")}
    assert temuan({**BERSIH, "bumdes": [BERSIH["bumdes"][0], tanpa]}, "S319") == []


def _sampai(bulan: str) -> Masukan:
    """The profits end with this month."""
    semua = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
    buang = semua[semua.index(bulan) + 1 :]
    baris = [{k: v for k, v in b.items() if k not in buang} for b in BERSIH["bumdes"]]
    return {**BERSIH, "bumdes": baris}


def test_s322_dua_bulan_terakhir_kosong() -> None:
    (t,) = temuan(_sampai("okt"), "S322")
    assert (t.lembar, t.sel, t.tingkat) == ("bumdes", "O6", Tingkat.PERINGATAN)
    assert "November dan Desember" in t.pesan and "?" in t.pesan


def test_s322_satu_baris_sampai_desember_cukup() -> None:
    isi = _sampai("jun")
    assert temuan(ubah(isi, "bumdes", 7, "des", "Nihil"), "S322") == []


def test_s322_satu_bulan_atau_belum_setahun() -> None:
    assert temuan(_sampai("nov"), "S322") == []
    berjalan = {**BERSIH, "kinerja": [{**b, "realisasi": "-"} for b in BERSIH["kinerja"]]}
    tanpa = [{k: v for k, v in b.items() if k != "realisasi"} for b in BERSIH["kinerja"]]
    assert temuan({**_sampai("jun"), "kinerja": tanpa}, "S322") == []
    assert temuan({**berjalan, "bumdes": _sampai("jun")["bumdes"]}, "S322") == []
