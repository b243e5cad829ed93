"""Comparisons: last year, Renstra, other kecamatan."""

from fractions import Fraction

import pytest

from tests.alat import iku, olah, satu_indikator
from workbook_tools.compute.nilai import medan
from workbook_tools.compute.peringkat import sebut_peringkat

ISI = {
    "identitas": {"perangkat_daerah": "Kecamatan Loksado", "renstra_awal": 2023, "tahun": 2024},
    "indikator": [iku()],
    "kinerja": [
        {
            "kode": "IKU1",
            "target": "90",
            "realisasi": "99",
            "target_lalu": "84",
            "realisasi_lalu": "89,77",
        }
    ],
    "renstra": [
        {
            "kode": "iku 1",
            "kondisi_awal": "80",
            "target_1": "84",
            "realisasi_1": "89,77",
            "target_2": "90",
            "target_3": "95",
            "target_4": "110",
        }
    ],
    "pembanding": [
        {"kode": "IKU1", "kecamatan": "Sungai Raya", "target": "100%", "realisasi": "44,44%"},
        {"kode": "IKU1", "kecamatan": "Kec. Loksado", "target": "1", "realisasi": "9"},
        {"kode": "IKU1", "kecamatan": "Kandangan", "target": "50", "realisasi": "55"},
        {"kode": "IKU1", "kecamatan": "Simpur", "target": "50", "realisasi": "-"},
    ],
}


def test_banding_tahun() -> None:
    b = olah(ISI).hasil.banding_tahun[0]
    assert b.capaian_lalu == Fraction("89.77") / 84 * 100
    assert b.perubahan_realisasi == Fraction("9.23")
    assert b.perubahan_capaian == 110 - Fraction("89.77") / 84 * 100
    assert b.arah == "naik"


def test_banding_renstra() -> None:
    b = olah(ISI).hasil.banding_renstra[0]
    assert b.target_akhir is not None
    assert b.target_akhir.nilai == 110  # no Target Akhir: the last year's target
    assert (b.kemajuan, b.sisa) == (90, 11)
    assert [t.tahun for t in b.per_tahun] == [2023, 2024, 2025, 2026]
    assert b.per_tahun[1].capaian == 110  # this year's realisasi from Realisasi Kinerja


def test_banding_kecamatan_ke_arah_yang_benar() -> None:
    baris = olah(ISI).hasil.banding_kecamatan
    ringkas = [(b.kecamatan, b.capaian, b.peringkat, b.sendiri) for b in baris]
    assert ringkas == [
        ("Loksado", 110, 1, True),  # from Realisasi Kinerja, not from the typed row
        ("Kandangan", 110, 1, False),
        ("Sungai Raya", Fraction("44.44"), 3, False),
        ("Simpur", None, None, False),
    ]


@pytest.mark.parametrize(
    ("lalu", "kini", "lain", "sebab"),
    [
        ("90", "85", "Rasio desa maju", "indikatornya lain"),
        ("8:9", "8:11", "", "dasar"),
        ("12 Bulan", "3 Dokumen", "", "satuannya"),
        ("80%", "0,85", "", "pecahan"),
    ],
)
def test_tahun_yang_tak_sebanding_tidak_dibandingkan(
    lalu: str, kini: str, lain: str, sebab: str
) -> None:
    isi = satu_indikator("100", kini)
    isi["kinerja"][0] |= {"target_lalu": "100", "realisasi_lalu": lalu, "indikator_lalu": lain}
    (b,) = olah(isi).hasil.banding_tahun
    assert (b.arah, b.perubahan_realisasi, b.perubahan_capaian) == (None, None, None)
    assert sebab in b.alasan


@pytest.mark.parametrize(
    ("target_lalu", "lalu", "target", "kini", "arah"),
    [
        ("0,84", "0,845", "85", "86,11", None),
        ("84", "84,5", "0,85", "0,8611", None),
        ("1", "1", "60", "62", "naik"),  # counts
        ("0,5", "0,4", "3", "4", "naik"),
        ("0,84", "0,845", "0,85", "0,86", "naik"),
    ],
)
def test_pecahan_di_samping_seratus_kalinya(
    target_lalu: str, lalu: str, target: str, kini: str, arah: str | None
) -> None:
    isi = satu_indikator(target, kini, satuan="Nilai")
    isi["kinerja"][0] |= {"target_lalu": target_lalu, "realisasi_lalu": lalu}
    (b,) = olah(isi).hasil.banding_tahun
    assert b.arah == arah
    assert ("seratus kalinya" in b.alasan) is (arah is None)


def test_tahun_yang_sebanding_dibandingkan() -> None:
    isi = satu_indikator("10:11", "9:11")
    isi["kinerja"][0] |= {"target_lalu": "10:11", "realisasi_lalu": "8:11"}
    (b,) = olah(isi).hasil.banding_tahun
    assert (b.arah, b.alasan, b.realisasi_lalu_tertulis) == ("naik", "", "8:11")


@pytest.mark.parametrize(
    ("lalu", "arah"),
    [
        ("2:2", None),  # both villages were Maju last year, none Mandiri
        ("1", None),
        ("0:2", "naik"),  # none was Mandiri: the same thing as this year
        ("0,4", "naik"),  # no count of villages at all: another question
    ],
)
def test_status_desa_lain_tidak_dibandingkan(lalu: str, arah: str | None) -> None:
    """Last year's figure is of villages Maju, the indicator is of villages Mandiri."""
    isi = {
        "indikator": [iku(indikator="Rasio Desa Mandiri", satuan="Rasio", sumber_realisasi="desa")],
        "kinerja": [{"kode": "IKU1", "target": "1:2", "realisasi": "1:2", "realisasi_lalu": lalu}],
        "desa": [
            {"desa": "A", "status_lalu": "Maju", "status": "Mandiri"},
            {"desa": "B", "status_lalu": "Maju", "status": "Maju"},
        ],
    }
    (b,) = olah(isi).hasil.banding_tahun
    assert b.arah == arah
    assert ("rasio desa Maju tahun lalu" in b.alasan) is (arah is None)


def test_kemajuan_menurut_arah() -> None:
    """Fewer is better: 6 of at most 8 is more than enough, 9 is not."""
    renstra = [{"kode": "IKU1", "target_1": "8", "target_akhir": "8"}]
    maju = []
    for realisasi in ("6", "9"):
        (b,) = olah(
            {**satu_indikator("8", realisasi, arah="turun"), "renstra": renstra}
        ).hasil.banding_renstra
        maju.append(b.kemajuan)
    assert maju == [125, Fraction(175, 2)]


@pytest.mark.parametrize(
    ("lain", "peringkat"),
    [
        # Rapi 90 %, this office 80 %; who cannot be read may be anywhere.
        (("90", "?"), {"Rapi": "1–2", "Contoh": "2–3", "Gelap": "1–3"}),
        (("90", "-"), {"Rapi": "1", "Contoh": "2", "Gelap": ""}),
    ],
)
def test_peringkat_di_samping_yang_tak_terbaca(
    lain: tuple[str, str], peringkat: dict[str, str]
) -> None:
    isi = satu_indikator("100", "80")
    nama = ("Rapi", "Gelap")
    isi["pembanding"] = [
        {"kode": "IKU1", "kecamatan": n, "target": "100", "realisasi": r}
        for n, r in zip(nama, lain, strict=True)
    ]
    hasil = olah(isi).hasil.banding_kecamatan
    assert {b.kecamatan: sebut_peringkat(medan(b, "peringkat")) for b in hasil} == peringkat
    assert all(b.peringkat is None for b in hasil if "–" in peringkat[b.kecamatan])


def test_sebab_kemajuan_tidak_diketahui_disebut() -> None:
    """An unread final target is not 'no final target'."""
    isi = satu_indikator("8", "6")
    isi["renstra"] = [{"kode": "IKU1", "target_1": "8", "target_akhir": "8..5,1"}]
    (b,) = olah(isi).hasil.banding_renstra
    assert (b.kemajuan, b.sisa) == (None, None)
    assert "('8..5,1') tidak terbaca" in b.cara_hitung


@pytest.mark.parametrize(
    ("lalu", "kini", "sebanding"),
    [
        (("3,1", "3,2"), ("80", "85"), False),  # means of answers, and their index
        (("80", "85"), ("3,1", "3,2"), False),
        (("3", "4"), ("80", "85"), True),  # counts
        (("3,5", "3,9"), ("30", "31"), True),
        (("12 Desa", "10 Desa"), ("80%", "85%"), False),
        (("75%", "78%"), ("80%", "85%"), True),
        (("5", "4"), ("4", "Nihil"), True),
    ],
)
def test_skala_dan_satuan_lain_tidak_dibandingkan(
    lalu: tuple[str, str], kini: tuple[str, str], sebanding: bool
) -> None:
    baris = {"target": kini[0], "realisasi": kini[1], "target_lalu": lalu[0]}
    isi = {"indikator": [iku()], "kinerja": [{"kode": "IKU1", **baris, "realisasi_lalu": lalu[1]}]}
    (b,) = olah(isi).hasil.banding_tahun
    assert (b.arah is not None) is sebanding and (not b.alasan) is sebanding


@pytest.mark.parametrize(("lalu", "sebanding"), [("72", False), ("B", True), ("B (68)", False)])
def test_predikat_tidak_dibandingkan_dengan_angka(lalu: str, sebanding: bool) -> None:
    baris = {"target": "BB", "realisasi": "BB", "target_lalu": lalu, "realisasi_lalu": lalu}
    isi = {"indikator": [iku(satuan="Predikat")], "kinerja": [{"kode": "IKU1", **baris}]}
    o = olah(isi)
    assert (o.hasil.banding_tahun[0].arah is not None) is sebanding
    assert not [t for t in o.hasil.temuan if t.aturan == "S314"]
