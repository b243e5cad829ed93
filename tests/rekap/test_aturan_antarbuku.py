"""Family B5xx: every rule fires where it should and keeps silent where it should not."""

import pytest
from msgspec.structs import replace

from tests.alat import olah_contoh
from tests.rekap.alat import antarbuku, buku
from workbook_tools.facts.antarbuku import kunci_kabupaten
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rekap.petik import petik
from workbook_tools.rules import semua_aturan
from workbook_tools.rules.registry import KELUARGA_ANTARBUKU, periksa_antarbuku

HSS = (
    *("angkinang", "daha_barat", "daha_selatan", "kalumpang", "kandangan", "padang_batung"),
    *("simpur", "sungai_raya", "telaga_langsat"),
)


@pytest.fixture(scope="module")
def hss() -> list[Temuan]:
    nama = {f"hss_2024/{n}": n for n in HSS}
    nama |= {"loksado_2024": "loksado", "daha_utara_2024": "daha_utara"}
    return list(periksa_antarbuku(petik(olah_contoh(n), berkas) for n, berkas in nama.items()))


def _satu(temuan: list[Temuan], aturan: str, berkas: str, kunci: str) -> Temuan:
    cocok = [t for t in temuan if (t.aturan, t.berkas, t.kunci) == (aturan, berkas, kunci)]
    assert len(cocok) == 1, cocok
    return cocok[0]


def test_kalumpang_033_lawan_9_9(hss: list[Temuan]) -> None:
    t = _satu(hss, "B501", "loksado", "IKU1")
    assert (t.sel, t.nilai, t.seharusnya) == ("E7", "0,33", "9:9")
    assert [(x.berkas, x.sel) for x in t.terkait][:2] == [("", "E7"), ("kalumpang", "E6")]


def test_padang_batung_85_lawan_85_14(hss: list[Temuan]) -> None:
    t = _satu(hss, "B501", "loksado", "IKU3")
    assert (t.nilai, t.seharusnya) == ("85", "85,14")
    assert "dibulatkan" in t.dugaan


@pytest.mark.parametrize(("kode", "jumlah"), [("IKU1", 6), ("IKU2", 4), ("IKU3", 10)])
def test_tabel_daha_utara_terbalik(kode: str, jumlah: int, hss: list[Temuan]) -> None:
    t = _satu(hss, "B507", "daha_utara", kode)
    assert t.tingkat is Tingkat.GALAT
    assert f"{jumlah} dari 11 capaian" in t.pesan


def test_desa_mandiri_bukan_desa_maju(hss: list[Temuan]) -> None:
    assert "Mandiri" in _satu(hss, "B503", "daha_utara", "IKU1").pesan


def test_loksado_hanya_memuat_dua_kecamatan_lain(hss: list[Temuan]) -> None:
    assert "belum memuat 8 dari 10" in _satu(hss, "B502", "loksado", "IKU1").pesan


@pytest.mark.parametrize(
    ("salinan", "asal", "temuan"),
    [
        ("84", "84", 0),
        ("84,0", "84", 0),
        ("0,82", "14:17", 0),  # a ratio worked out to two decimals
        ("63,64%", "63,6363%", 0),
        ("0,33", "9:9", 1),
        ("85", "85,14", 1),  # a copy is exact, or it is rounded and told
        ("85,1", "85,14", 1),
        ("84", "48", 1),
        ("", "84", 1),
        ("-", "belum dinilai", 0),
        ("-", "84", 1),
    ],
)
def test_b501_ketelitian_salinan(salinan: str, asal: str, temuan: int) -> None:
    a = buku("A", pembanding=[("B", asal, salinan)])
    b = buku("B", target=asal, realisasi=asal)
    assert len(antarbuku(a, b, aturan="B501")) == temuan


def test_b501_menyebut_sebab_skala() -> None:
    a = buku("A", pembanding=[("B", "80", "0,84")])
    (t,) = antarbuku(a, buku("B"), aturan="B501")
    assert "100 kali" in t.dugaan


def test_b501_menyebut_target_yang_disalin_ke_realisasi() -> None:
    a = buku("A", pembanding=[("Kecamatan B", "80", "80")])
    (t,) = antarbuku(a, buku("B"), aturan="B501")
    assert "target-nya" in t.dugaan


def test_b501_tidak_membandingkan_tahun_atau_kabupaten_lain() -> None:
    a = buku("A", pembanding=[("B", "1", "1")])
    assert not antarbuku(a, buku("B", tahun=2023, renstra_awal=2021), aturan="B501")
    assert not antarbuku(a, buku("B", kabupaten="Lain"), aturan="B501")


def test_b502_kecamatan_tanpa_buku_kerja() -> None:
    a = buku("A", pembanding=[("B", "80", "84"), ("Hilang", "1", "1")])
    b = buku("B", pembanding=[("A", "80", "84"), ("Hilang", "1", "1")])
    (t,) = antarbuku(a, b, aturan="B502")
    assert (t.kunci, t.tingkat, t.sel) == ("Hilang", Tingkat.PERINGATAN, "D7")
    assert [x.berkas for x in t.terkait] == ["b.xlsx"]


def test_b502_buku_bertahun_keliru_tidak_menyebut_tetangganya_hilang() -> None:
    banyak = [buku(n) for n in "BCD"]
    a = buku("A", tahun=2023, renstra_awal=2021, pembanding=[("B", "1", "1"), ("Z", "1", "1")])
    hilang = [
        t.kunci for t in antarbuku(a, *banyak, aturan="B502") if t.tingkat is Tingkat.PERINGATAN
    ]
    assert hilang == ["Z"]
    lengkap = [
        t.kunci for t in antarbuku(a, banyak[0], aturan="B502") if t.tingkat is Tingkat.PERINGATAN
    ]
    assert lengkap == ["B", "Z"], "which year is the wrong one, one workbook does not tell"


def test_b502_lengkap_diam() -> None:
    a, b = buku("A", pembanding=[("B", "80", "84")]), buku("B", pembanding=[("A", "80", "84")])
    assert not antarbuku(a, b, aturan="B502")
    assert not antarbuku(buku("A"), aturan="B502")


@pytest.mark.parametrize(
    ("indikator", "kata"),
    [
        ({"indikator": "Indeks Pelayanan"}, "Nama IKU1"),
        ({"satuan": "Persen"}, "Satuan IKU1"),
        ({"arah": "turun"}, "Arah IKU1"),
        ({"kode": "IKU9"}, "berkode IKU9"),
    ],
)
def test_b503_indikator_yang_berbeda(indikator: dict[str, str], kata: str) -> None:
    (t,) = antarbuku(buku("A"), buku("B"), buku("C", indikator=indikator), aturan="B503")
    assert (t.berkas, t.lembar) == ("c.xlsx", "indikator")
    assert kata in t.pesan


@pytest.mark.parametrize(
    "indikator", [{"indikator": "INDEKS  kepuasan"}, {"kode": "iku 1"}, {"satuan": "nilai"}]
)
def test_b503_ejaan_saja_diam(indikator: dict[str, str]) -> None:
    assert not antarbuku(buku("A"), buku("B", indikator=indikator), aturan="B503")


@pytest.mark.parametrize("satuan", ["%", "Persentase", "persen"])
def test_b503_satuan_persen_satu_arti(satuan: str) -> None:
    a = buku("A", indikator={"satuan": "Persen"})
    assert not antarbuku(a, buku("B", indikator={"satuan": satuan}), aturan="B503")


@pytest.mark.parametrize(("target", "jumlah"), [("0,8", 1), ("3,2", 1), ("79", 0), ("40", 0)])
def test_b503_skala_angka(target: str, jumlah: int) -> None:
    isi = [buku(n, target=t, realisasi=t) for n, t in (("A", "80"), ("B", "82"), ("C", "85"))]
    temuan = antarbuku(*isi, buku("D", target=target, realisasi=target), aturan="B503")
    assert [t.berkas for t in temuan] == ["d.xlsx"] * jumlah


@pytest.mark.parametrize(
    ("kunci", "nilai"),
    [
        ("batas_capaian", "100"),
        ("aturan_celah", "bulatkan"),
        ("rumus_turun", "T/R"),
        ("rumus_efisiensi", "selisih"),
        ("toleransi", "0,5"),
    ],
)
def test_b504_kebijakan_berbeda(kunci: str, nilai: str) -> None:
    (t,) = antarbuku(buku("A"), buku("B"), buku("C", **{kunci: nilai}), aturan="B504")
    assert (t.berkas, t.kolom, t.lembar) == ("c.xlsx", kunci, "identitas")


def test_b504_bawaan_yang_ditulis_sama_dengan_kosong() -> None:
    assert not antarbuku(buku("A"), buku("B", rumus_turun="2T-R"), aturan="B504")


def test_b505_dua_buku_satu_kantor() -> None:
    a, b = buku("A"), buku("A", berkas="a (revisi).xlsx")
    (t,) = antarbuku(a, b, aturan="B505")
    assert t.berkas == "a (revisi).xlsx"
    assert "sama persis" in t.pesan


def test_b505_yang_terakhir_disimpan_dipakai() -> None:
    lama, baru = buku("A"), buku("A", "81", berkas="a_v2.xlsx")
    lama, baru = replace(lama, disimpan=100), replace(baru, disimpan=200)
    for isi in ((lama, baru), (baru, lama)):
        (t,) = antarbuku(*isi, aturan="B505")
        assert (t.berkas, t.terkait[0].berkas) == ("a.xlsx", "a_v2.xlsx")


def test_b505_isian_berbeda_disebut() -> None:
    (t,) = antarbuku(buku("A"), buku("A", "1", berkas="a2.xlsx"), aturan="B505")
    assert "Isiannya berbeda" in t.pesan


def test_b506_tahun_bercampur() -> None:
    lama = buku("C", tahun=2023, renstra_awal=2021)
    (t,) = antarbuku(buku("A"), buku("B"), lama, aturan="B506")
    assert (t.berkas, t.nilai, t.seharusnya) == ("c.xlsx", "2023", "2024")


def test_b506_kabupaten_lain_boleh_tahun_lain() -> None:
    lain = buku("C", tahun=2023, renstra_awal=2021, kabupaten="Lain")
    assert not antarbuku(buku("A"), lain, aturan="B506")


def test_b507_satu_baris_belum_pola() -> None:
    a = buku("A", pembanding=[("B", "80", "84", "95,24%")])
    assert not antarbuku(a, buku("B"), aturan="B507")


def test_b507_tabel_yang_benar_diam() -> None:
    baris = [("B", "80", "84", "105%"), ("C", "50", "60", "120%")]
    a = buku("A", pembanding=baris)
    assert not antarbuku(a, buku("B"), buku("C", "50", "60"), aturan="B507")


def test_tanpa_buku_tanpa_temuan() -> None:
    assert periksa_antarbuku([]) == ()


def test_aturan_antarbuku_tidak_jalan_pada_satu_buku() -> None:
    antar = {k for k, a in semua_aturan().items() if a.keluarga in KELUARGA_ANTARBUKU}
    assert antar == {f"B50{n}" for n in range(1, 10)}
    assert not antar & {t.aturan for t in olah_contoh("daha_utara_2024").hasil.temuan}


@pytest.mark.parametrize(
    ("a", "b", "sama"),
    [
        ("Hulu Sungai Selatan", "Kabupaten Hulu Sungai Selatan", True),
        ("Kab. Madiun", "Kabupaten Madiun", True),
        ("Kota Madiun", "Kabupaten Madiun", False),
    ],
)
def test_nama_kabupaten(a: str, b: str, sama: bool) -> None:
    assert (kunci_kabupaten(a) == kunci_kabupaten(b)) is sama


def test_petikan_kecil_dan_dapat_dikirim() -> None:
    import pickle

    p = petik(olah_contoh("daha_utara_2024"), "x")
    kiriman = pickle.dumps(p)
    assert len(kiriman) < 100_000
    kembali: Petikan = pickle.loads(kiriman)
    assert kembali == p
