"""Each sentence under its condition: a small report in, a sentence out."""

from typing import Any

import pytest

from tests.alat import iku
from tests.susun.alat import bahan, blok, satu, teks, teks_blok
from workbook_tools.susun.narasi.anggaran import n08, n09, n10
from workbook_tools.susun.narasi.banding import n04, n05, n06, n07
from workbook_tools.susun.narasi.capaian import n01, n02, n03, n18
from workbook_tools.susun.narasi.efisiensi import n11, semu
from workbook_tools.susun.narasi.pendukung import n12, n13, n14

SATU = "Pada indikator Indikator IKU1, "


@pytest.mark.parametrize(
    ("target", "realisasi", "arah", "kalimat"),
    [
        (
            "90,5",
            "90,43",
            "naik",
            f"{SATU}target belum tercapai: 90,43 dari 90,5, kurang 0,07, capaian 99,92%.",
        ),
        ("90", "90", "naik", f"{SATU}realisasi 90 tepat sesuai target, capaian 100,00%."),
        ("2:9", "3:9", "naik", f"{SATU}realisasi 3:9 melampaui target 2:9, capaian 150,00%."),
        (
            "10",
            "12",
            "turun",
            f"{SATU}target belum tercapai: 12 dari batas 10, lebih 2, capaian 80,00%.",
        ),
        ("10", "8", "turun", f"{SATU}realisasi 8 lebih baik daripada batas 10, capaian 120,00%."),
        ("90", "-", "naik", "Indikator IKU1 belum dinilai sampai laporan ini disusun."),
        (
            "100000",
            "99999",
            "naik",
            f"{SATU}target belum tercapai: 99.999 dari 100.000, kurang 1, capaian 99,999%.",
        ),
        (
            "100%",
            "98%",
            "naik",
            f"{SATU}target belum tercapai: 98% dari 100%, kurang 2 poin persentase, capaian "
            "98,00%.",
        ),
        (
            "12 Bulan",
            "11 Bulan",
            "naik",
            f"{SATU}target belum tercapai: 11 Bulan dari 12 Bulan, kurang 1 Bulan, capaian 91,67%.",
        ),
        (
            "80-90",
            "85",
            "naik",
            f"{SATU}realisasi 85 berada di dalam target 80-90, capaian 100,00%.",
        ),
        (
            "80-90",
            "72",
            "naik",
            f"{SATU}target belum tercapai: 72 dari 80-90, kurang 8, capaian 90,00%.",
        ),
        (
            "80-90",
            "99",
            "naik",
            f"{SATU}realisasi 99 melampaui target 80-90, capaian 110,00%.",
        ),
        (
            "1 Tahun",
            "12 Bulan",
            "naik",
            f"{SATU}realisasi 12 Bulan tepat sesuai target, capaian 100,00%.",
        ),
        (
            "1 Jam",
            "45 Menit",
            "turun",
            f"{SATU}realisasi 45 Menit lebih baik daripada batas 1 Jam, capaian 125,00%.",
        ),
    ],
)
def test_n02(target: str, realisasi: str, arah: str, kalimat: str) -> None:
    b = bahan(satu(target, realisasi, arah=arah))
    assert teks(n02(b, b.hasil.capaian[0])) == kalimat


@pytest.mark.parametrize(
    ("realisasi", "kalimat"),
    [
        ("BB", f"{SATU}realisasi BB memenuhi target BB, capaian 100,00%."),
        ("A", f"{SATU}realisasi A memenuhi target BB, capaian 100,00%."),
        ("B", f"{SATU}target belum tercapai: B dari BB, kurang 10, capaian 85,71%."),
    ],
)
def test_n02_predikat(realisasi: str, kalimat: str) -> None:
    isi = satu("BB", realisasi)
    isi["indikator"][0]["satuan"] = "Predikat SAKIP"
    b = bahan(isi)
    assert teks(n02(b, b.hasil.capaian[0])) == kalimat


def test_n06_dan_n12_menunggu_sel_yang_tak_terbaca() -> None:
    """A village or a kecamatan whose figure cannot be read is not one without."""
    isi = satu("80", "85")
    isi["pembanding"] = [
        {"kode": "IKU1", "kecamatan": nama, "target": "80", "realisasi": r}
        for nama, r in (("Sebelah", "delapan"), ("Seberang", "70"))
    ]
    isi["desa"] = [{"desa": "A", "status": "Maju"}, {"desa": "B", "status": "0,8512"}]
    isi["bumdes"] = [{"desa": "A", "aktif": "ya", "beroperasi_baik": "lumayan"}]
    b = bahan(isi)
    for kalimat in (n06(b, b.hasil.capaian[0]), n12(b, "IKU1"), n13(b)):
        assert "belum dapat disebutkan: [PERIKSA I10" in teks(kalimat)


def test_n02_menunggu_sel_yang_tak_terbaca() -> None:
    b = bahan(satu("90", "sembilan puluhan"))
    kalimat = teks(n02(b, b.hasil.capaian[0]))
    assert kalimat.startswith(
        "Capaian indikator Indikator IKU1 belum dapat disebutkan: [PERIKSA I102"
    )
    assert "Realisasi Kinerja" in kalimat
    assert "[PERIKSA" in teks(n01(b)) or "Belum ada indikator" in teks(n01(b))


def dua(**identitas: Any) -> dict[str, Any]:
    return {
        "identitas": identitas,
        "indikator": [iku("A"), iku("B"), iku("C")],
        "kinerja": [
            {"kode": "A", "target": "10", "realisasi": "20"},
            {"kode": "B", "target": "10", "realisasi": "9"},
            {"kode": "C", "target": "10"},
        ],
    }


def test_n01_menyebut_yang_belum_dinilai() -> None:
    assert teks(n01(bahan(dua()))) == (
        "Rata-rata capaian 2 (dua) indikator yang dinilai adalah 145,00%, kategori Sangat Tinggi. "
        "1 (satu) indikator belum dinilai dan tidak ikut dirata-ratakan."
    )


def test_n01_dan_n18_dengan_batas() -> None:
    b = bahan(dua(batas_capaian="100"))
    assert "rata-ratanya 95,00%." in teks(n01(b))
    assert "100,00%" in teks(n18(b))
    assert n18(bahan(dua())) == ()


@pytest.mark.parametrize(("aturan", "sebut"), [("", "batas bawah"), ("bulatkan", "bulatkan")])
def test_n03_menyebut_aturan_celah(aturan: str, sebut: str) -> None:
    b = bahan(satu("100", "90,4", identitas={"aturan_celah": aturan}))
    assert f"menurut aturan {sebut}" in teks(n03(b, b.hasil.capaian[0]))
    utuh = bahan(satu("100", "95"))
    assert teks(n03(utuh, utuh.hasil.capaian[0])) == "Capaian itu termasuk kategori Sangat Tinggi."


@pytest.mark.parametrize(
    ("lalu", "kini", "arah", "kalimat"),
    [
        (
            ("84", "89,77"),
            ("89", "89,85"),
            "naik",
            "Realisasi naik 0,08, capaian turun 5,91 poin karena target berubah dari 84 "
            "menjadi 89.",
        ),
        (
            ("", "80"),
            ("90", "85"),
            "naik",
            "Realisasi naik 5, dari 80 pada tahun 2023 menjadi 85 pada tahun 2024.",
        ),
        (("", "85"), ("90", "85"), "naik", "Realisasi tetap 85, sama dengan tahun 2023."),
        (
            ("", "8"),
            ("10", "6"),
            "turun",
            "Realisasi membaik 2, dari 8 pada tahun 2023 menjadi 6 pada tahun 2024.",
        ),
        (
            ("", "6"),
            ("10", "8"),
            "turun",
            "Realisasi memburuk 2, dari 6 pada tahun 2023 menjadi 8 pada tahun 2024.",
        ),
        (("", ""), ("90", "85"), "naik", ""),
        (
            ("", "2:9"),
            ("1:10", "3:10"),
            "naik",
            "Realisasi tahun 2023 dan 2024 tidak dibandingkan: dasar perbandingannya lain "
            "(9 dan 10).",
        ),
        (
            ("80", "80"),
            ("80", "88"),
            "naik",
            "Realisasi naik 8, dari 80 pada tahun 2023 menjadi 88 pada tahun 2024. Capaian "
            "naik 10,00 poin, dari 100,00% menjadi 110,00%.",
        ),
    ],
)
def test_n04(lalu: tuple[str, str], kini: tuple[str, str], arah: str, kalimat: str) -> None:
    b = bahan(satu(*kini, arah=arah, target_lalu=lalu[0], realisasi_lalu=lalu[1]))
    assert teks(n04(b, b.hasil.capaian[0], b.hasil.banding_tahun[0])) == kalimat


@pytest.mark.parametrize(
    ("realisasi", "akhir", "kalimat"),
    [
        ("92", "91", "Realisasi 92 sudah memenuhi target akhir 2026 (91)."),
        ("90", "100", "Realisasi 90 baru 90,00% dari target akhir 2026 (100); kurang 10."),
    ],
)
def test_n05(realisasi: str, akhir: str, kalimat: str) -> None:
    isi = satu("90", realisasi)
    isi["renstra"] = [{"kode": "IKU1", "target_1": "90", "target_akhir": akhir}]
    b = bahan(isi)
    assert teks(n05(b, b.hasil.capaian[0], b.hasil.banding_renstra[0])) == kalimat
    isi["identitas"] = {"renstra_awal": 2022, "renstra_akhir": 2024}
    b = bahan(isi)
    hasil = teks(n05(b, b.hasil.capaian[0], b.hasil.banding_renstra[0]))
    assert hasil.startswith("Tahun 2024 adalah tahun terakhir Renstra.")


@pytest.mark.parametrize(
    ("lain", "kalimat"),
    [
        (
            ["90", "80"],
            "Capaian Kecamatan Contoh adalah yang tertinggi di antara 3 (tiga) kecamatan.",
        ),
        (
            ["100", "80"],
            "Capaian Kecamatan Contoh berada pada peringkat 1 bersama 1 kecamatan lain, dari "
            "3 (tiga) kecamatan.",
        ),
        (
            ["110", "80"],
            "Capaian Kecamatan Contoh berada pada peringkat 2 dari 3 (tiga) kecamatan.",
        ),
        (
            ["90", ""],
            "Capaian Kecamatan Contoh adalah yang tertinggi di antara 3 (tiga) kecamatan. 1 "
            "(satu) kecamatan belum memiliki capaian dan tidak ikut diperingkat.",
        ),
    ],
)
def test_n06(lain: list[str], kalimat: str) -> None:
    isi = satu("100", "100")
    isi["pembanding"] = [
        {"kode": "IKU1", "kecamatan": f"Lain {n}", "target": "100", "realisasi": r}
        for n, r in enumerate(lain)
    ]
    b = bahan(isi)
    assert teks(n06(b, b.hasil.capaian[0])) == kalimat


def belanja(*uang: tuple[str, str], **lain: Any) -> dict[str, Any]:
    isi = satu("100", "90")
    isi["anggaran"] = [
        {
            "program": "Program P",
            "kegiatan": "K",
            "sub_kegiatan": f"Sub {n}",
            "sasaran": "IKU1" if n else "",
            "anggaran": a,
            "realisasi": r,
        }
        for n, (a, r) in enumerate(uang)
    ]
    return isi | lain


def test_n08_sampai_n10() -> None:
    b = bahan(
        belanja(("1.000.000", "950.000"), ("2.000.000", "1.000.000"), ("1.000.000", "600.000"))
    )
    assert teks(n08(b, b.hasil.capaian[0])) == (
        "Indikator ini didukung 1 program, 1 kegiatan, dan 2 sub kegiatan dengan anggaran "
        "Rp3.000.000 dan realisasi Rp1.600.000 (53,33%). Yang mendukung hanya sebagian Program P."
    )
    assert teks(n09(b)) == "Anggaran Rp4.000.000, realisasi Rp2.550.000 (63,75%), sisa Rp1.450.000."
    assert [teks(k) for k, _ in n10(b)] == [
        "Sub 1: terserap 50,00%, sisa Rp1.000.000.",
        "Sub 2: terserap 60,00%, sisa Rp400.000.",
    ]


def test_n11_serapan_rendah_bukan_penghematan() -> None:
    b = bahan(belanja(("1.000.000", "1.000.000"), ("1.000.000", "500.000")))
    assert teks(n11(b, "sasaran")).startswith(
        "Rata-rata efisiensi sasaran adalah 1,80 dari 1 (satu)"
    )
    assert [teks(k) for k in semu(b)] == [
        "Pada Indikator IKU1, serapan lebih rendah karena target belum tercapai, bukan penghematan."
    ]


def test_anggaran_yang_tak_terbaca_hanya_menutup_yang_bertumpu_padanya() -> None:
    isi = belanja(("1.000.000", "1.000.000"), ("2.000.000", "215.888.35"))
    isi["anggaran"][0]["program"] = "Program Q"
    b = blok(isi, "b3.anggaran")
    tulisan = teks_blok(b)
    assert "Anggaran Rp3.000.000, realisasi [PERIKSA I102 Realisasi Anggaran" in tulisan
    assert tulisan.count("100,00%") == 3  # the other program, its kegiatan and sub kegiatan


def test_n12_sampai_n14() -> None:
    isi = satu("1", "1")
    isi["indikator"] = [
        {**iku(), "indikator": "Rasio Desa Maju", "sumber_realisasi": "desa"},
    ]
    isi["desa"] = [
        {"desa": "A", "status": "Mandiri"},
        {"desa": "B", "status": "Maju"},
        {"desa": "C", "status": "Berkembang"},
    ]
    isi["bumdes"] = [
        {"desa": "A", "bumdes": "Maju Jaya", "aktif": "ya", "beroperasi_baik": "ya", "jan": "500"},
        {"desa": "B", "bumdes": "Sepi", "aktif": "tidak"},
    ]
    isi["ikm"] = [{"periode": "2024", **{f"u{n}": "3" for n in range(1, 9)}, "u9": "3,9"}]
    b = bahan(isi)
    assert teks(n12(b, "IKU1")) == (
        "Dari 3 (tiga) desa: 1 (satu) Mandiri, 1 (satu) Maju, dan 1 (satu) Berkembang. "
        "2 (dua) desa berstatus Maju atau lebih tinggi."
    )
    assert teks(n13(b)) == (
        "1 (satu) dari 1 (satu) BUMDes aktif beroperasi dengan baik (2 (dua) BUMDes seluruhnya). "
        "BUMDes dengan bulan untung terbanyak adalah Maju Jaya: 1 bulan, keuntungan Rp500."
    )
    isi["bumdes"][1] = {"desa": "B", "bumdes": "Seri", "aktif": "ya", "feb": "700"}
    assert teks(n13(bahan(isi))).endswith(
        "Bulan untung terbanyak, 1 bulan, dimiliki 2 (dua) BUMDes; "
        "keuntungan terbesar di antaranya pada Seri, Rp700."
    )
    [kalimat] = [teks(k) for k in n14(b)]
    assert "adalah 77,50, mutu pelayanan B (Baik)." in kalimat
    assert "Unsur terendah persyaratan, " in kalimat
    assert "lainnya (3) dan unsur tertinggi" in kalimat
    assert "unsur tertinggi sarana dan prasarana (3,9)." in kalimat
    assert kalimat.endswith("÷ 9 × 25.")
    isi["ikm"] = [{"periode": "2024", **{f"u{n}": "3" for n in range(1, 10)}}]
    [kalimat] = [teks(k) for k in n14(bahan(isi))]
    assert "terendah" not in kalimat


@pytest.mark.parametrize(
    ("standar", "sumber", "kalimat"),
    [
        ("Rata-rata nasional", "", "Realisasi 85 berada di atas Rata-rata nasional (80)."),
        ("Batas B", "Permen X", "Realisasi 85 berada di atas Batas B menurut Permen X (80)."),
        ("B menurut Y", "Permen X", "Realisasi 85 berada di atas B menurut Y, Permen X (80)."),
        ("", "Permen X", "Realisasi 85 berada di atas standar nasional menurut Permen X (80)."),
    ],
)
def test_n07_menyebut_sumbernya(standar: str, sumber: str, kalimat: str) -> None:
    isi = satu("80", "85")
    kode = isi["indikator"][0]["kode"]
    isi["standar"] = [{"kode": kode, "standar": standar, "nilai": "80", "sumber": sumber}]
    b = bahan(isi)
    assert [teks(k) for k in n07(b, b.hasil.capaian[0])] == [kalimat]
