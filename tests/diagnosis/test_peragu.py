"""What is in question itself accuses no other cell; every doubt has a twin that decides."""

from fractions import Fraction

import pytest

from tests.alat import SEMUA_DATA, data
from tests.diagnosis.test_saksi import buku, di, menyesatkan, temuan
from tests.mutasi.taat import saran
from workbook_tools.diagnosis.teliti import penilai_desimal
from workbook_tools.diagnosis.usul import seteliti
from workbook_tools.diagnosis.wajar import terlalu_jauh
from workbook_tools.formats.json_masukan import Masukan, baca_json
from workbook_tools.model.temuan import terhitung
from workbook_tools.numbers import baca_teks
from workbook_tools.records import Isian

POHON = "program_kegiatan"
ANGKA = ("anggaran", "realisasi", "target_kinerja", "realisasi_kinerja", "persen_dilaporkan")


def tukar_baris(isi: Masukan, lembar: str, dua: tuple[int, int], kolom: tuple[str, ...]) -> None:
    """Two rows with these figures in each other's place."""
    a, z = (isi[lembar][n] for n in dua)
    for k in kolom:
        a[k], z[k] = z.get(k, ""), a.get(k, "")


# rows of two sheets


def test_baris_anggaran_yang_mungkin_tertukar_tidak_menyalahkan_rencana_kerja() -> None:
    """Both rows are of one program, and nothing but their own rows speaks for the amounts."""
    _, rusak = buku("loksado")
    tukar_baris(rusak, "anggaran", (7, 8), ANGKA)
    semua = temuan(rusak)
    assert terhitung(semua)
    assert not [s for s in saran(semua) if s.lembar in ("renja", "anggaran")]


def test_rencana_kerja_yang_tertukar_dibetulkan_bila_anggarannya_dikuatkan() -> None:
    benar, rusak = buku("loksado")
    tukar_baris(rusak, "renja", (4, 5), ("anggaran",))
    semua = temuan(rusak)
    assert {s.sel for s in saran(semua)} == {"E10", "E11"}
    assert menyesatkan(semua, benar) == []


def test_pk_yang_mungkin_tertukar_tidak_menyalahkan_barisnya() -> None:
    """Each of the two programs has one row: either sheet may be the wrong one."""
    rusak = data("contoh")
    tukar_baris(rusak, "perjanjian_program", (3, 4), ("anggaran",))
    semua = temuan(rusak)
    assert di(semua, "S304")
    assert not [s for s in saran(semua) if s.lembar in ("perjanjian_program", POHON)]


# a block that may reach further than is seen


def test_baris_di_belakang_blok_tidak_dijadikan_saksi() -> None:
    """All rows of the budget are one too low; the last ones agree by accident."""
    rusak = data("loksado_2024")
    benar = data("loksado_2024")
    for n in range(len(benar["anggaran"]) - 1, 0, -1):
        for kolom in ANGKA:
            rusak["anggaran"][n][kolom] = benar["anggaran"][n - 1].get(kolom, "")
    advis = {(s.lembar, s.sel) for s in saran(temuan(rusak))}
    assert advis.isdisjoint({("anggaran", "H15"), ("pernyataan", "C37"), ("pernyataan", "C73")})


# an empty cell


@pytest.mark.parametrize(("terisi", "disarankan"), [((2,), False), ((1, 2, 3, 5), True)])
def test_realisasi_renstra_yang_kosong(terisi: tuple[int, ...], disarankan: bool) -> None:
    """A row that gives hardly any year was left out on purpose; a single gap was not."""
    rusak = data("barito_timur_dpmdsos_2023")
    baris = rusak["renstra"][1 if disarankan else 3]
    for n in range(1, 6):
        baris[f"realisasi_{n}"] = baris.get(f"realisasi_{n}", "") if n in terisi else ""
    if not disarankan:
        baris["realisasi_2"] = "50"
    sel = f"O{7 if disarankan else 9}"
    kosong = [t for t in di(temuan(rusak), "I139") if t.lembar == "renstra"]
    assert any(t.sel == sel and bool(t.seharusnya) for t in kosong) is disarankan


# an amount beside a copied one


def test_pagu_tersalin_dari_baris_bawah_tidak_menyalahkan_realisasinya() -> None:
    rusak = data("barito_timur_dpmdsos_2023")
    rusak["anggaran"][0]["anggaran"] = rusak["anggaran"][1]["anggaran"]
    assert not [s for s in saran(temuan(rusak)) if (s.lembar, s.sel) == ("anggaran", "I6")]


def test_realisasi_yang_salah_di_sebelah_pagu_sendiri_dibetulkan() -> None:
    benar, rusak = buku("contoh", (("anggaran", 0, "realisasi"), "1.000"))
    semua = temuan(rusak)
    assert [s.sel for s in saran(semua)] == ["I6"]
    assert menyesatkan(semua, benar) == []


# how a figure is written


def test_rasio_yang_dibantah_tidak_diketik_ulang_seperti_terbaca() -> None:
    rusak = baca_json(next(x for x in SEMUA_DATA if x.stem == "kalumpang"))
    rusak["perjanjian_kinerja"][0]["target"] = "9:08"
    assert {
        t.seharusnya for t in di(temuan(rusak), "I104") if t.lembar == "perjanjian_kinerja"
    } <= {""}


def _teliti(*kolom: str) -> int:
    """The decimals that the first figure of a column is meant to have."""
    isian = [
        Isian("kinerja", "capaian_dilaporkan", f"K{n}", teks, baca_teks(teks))
        for n, teks in enumerate(kolom, 6)
    ]
    angka = penilai_desimal(lambda *_: isian)(isian[0])
    return angka.desimal if angka else -1


@pytest.mark.parametrize(
    ("kolom", "desimal"),
    [
        (("94%", "96,88%", "101,31%"), 2),  # all others have decimals
        (("94%", "96%", "101,31%"), 0),
        (("94%",), 0),
        (("100%", "100%", "99%"), 0),
        (("100%", "100%"), 2),  # 100% tells of no decimals
        (("9,5%", "96,88%"), 1),
    ],
)
def test_banyaknya_desimal_menurut_kolomnya(kolom: tuple[str, ...], desimal: int) -> None:
    assert _teliti(*kolom) == desimal


# the tree of programs


def test_pohon_yang_bergeser_satu_temuan() -> None:
    rusak = data("contoh")
    baris = rusak[POHON]
    kolom = [k for k in baris[2] if k.startswith(("anggaran", "realisasi", "rak"))]
    for n in range(len(baris) - 1, 0, -1):
        for k in kolom:
            baris[n][k] = baris[n - 1].get(k, "")
    semua = temuan(rusak)
    assert len(terhitung(semua)) == 1
    assert "keliru seluruhnya" in terhitung(semua)[0].dugaan
    assert not list(saran(semua))


@pytest.mark.parametrize(("banyak", "seluruhnya"), [(5, True), (1, False)])
def test_anggaran_dan_realisasi_pohon_tertukar(banyak: int, seluruhnya: bool) -> None:
    """The quarters tell; one row alone makes no column wrong."""
    rusak = data("contoh")
    berisi = [r for r in rusak[POHON] if r.get("anggaran") and r.get("realisasi")]
    for r in berisi[:banyak]:
        r["anggaran"], r["realisasi"] = r["realisasi"], r["anggaran"]
    utama = terhitung(temuan(rusak))
    assert any("keliru seluruhnya" in t.dugaan for t in utama) is seluruhnya
    assert not seluruhnya or len(utama) == 1


# names


def test_nama_salah_ketik_disandingkan_dengan_ejaan_terdekat() -> None:
    """The office writes one program shorter elsewhere: that is another matter."""
    rusak = data("daha_utara_2024")
    lama = rusak["renja"][22]["program"]
    rusak["renja"][22]["program"] = str(lama).replace("Kabupaten", "Kaubpaten")
    (t,) = [t for t in di(temuan(rusak), "I124") if t.sel == "B28"]
    assert "dianggap sama dengan '…Kabupaten…'" in t.pesan
    assert t.seharusnya in ("", lama)


# an empty sheet


@pytest.mark.parametrize("nama", ["loksado", "contoh"])
def test_lembar_anggaran_yang_kosong_satu_temuan(nama: str) -> None:
    _, rusak = buku(nama)
    rusak["anggaran"] = []
    assert [t.aturan for t in terhitung(temuan(rusak))] == ["S351"]


def test_satu_baris_anggaran_yang_hilang_bukan_lembar_kosong() -> None:
    _, rusak = buku("loksado")
    del rusak["anggaran"][7]
    assert [(t.aturan, t.lembar) for t in terhitung(temuan(rusak))] == [("S305", "renja")]


# budget and realisation swapped


@pytest.mark.parametrize(("baris", "aturan"), [(range(10), "I173"), ((4,), "S307")])
def test_anggaran_dan_realisasi_tertukar(baris: tuple[int, ...], aturan: str) -> None:
    benar, rusak = buku("loksado")
    for r in (rusak["anggaran"][n] for n in baris):
        r["anggaran"], r["realisasi"] = r["realisasi"], r["anggaran"]
    semua = temuan(rusak)
    assert [t.aturan for t in terhitung(semua)] == [aturan]
    assert menyesatkan(semua, benar) == []


# the agreement's total


@pytest.mark.parametrize("isi", ["Rp 30.000.000.000", "Rp 30.900.000"])
def test_satu_pagu_pk_yang_salah_dibetulkan(isi: str) -> None:
    benar, rusak = buku("contoh", (("perjanjian_program", 0, "anggaran"), isi))
    semua = temuan(rusak)
    assert [s.sel for s in saran(semua)] == ["B6"]
    assert menyesatkan(semua, benar) == []


def test_pagu_pk_yang_diubah_tidak_dipersoalkan() -> None:
    _, diubah = buku("contoh", (("perjanjian_program", 0, "anggaran"), "Rp 41.730.000"))
    diubah["perjanjian_program"][0]["anggaran_perubahan"] = "Rp 30.000.000"
    assert terhitung(temuan(diubah)) == []


# what speaks against a cell would agree with it in another row


def test_dua_baris_kinerja_program_yang_tertukar_tidak_menyalahkan_naskah() -> None:
    """What the text states of a program is what the neighbouring row gives."""
    rusak = data("barito_timur_dpmdsos_2023")
    tukar_baris(rusak, "kinerja_program", (8, 9), ("target", "realisasi", "capaian_dilaporkan"))
    assert ("pernyataan", "C74") not in {(s.lembar, s.sel) for s in saran(temuan(rusak))}


def test_capaian_naskah_yang_salah_ketik_dibetulkan() -> None:
    rusak = data("barito_timur_dpmdsos_2023")
    n = next(n for n, r in enumerate(rusak["pernyataan"]) if r.get("nilai") == "54,31%")
    rusak["pernyataan"][n]["nilai"] = "45,31%"
    assert ("pernyataan", f"C{n + 6}") in {(s.lembar, s.sel) for s in saran(temuan(rusak))}


def test_baris_anggaran_yang_tersalin_tidak_menyalahkan_jumlah_di_naskah() -> None:
    """All amounts of a row are those of the row above it, so its sum tells nothing."""
    rusak = data("barito_timur_dpmdsos_2023")
    for kolom in ("anggaran", "realisasi", "persen_dilaporkan"):
        rusak["anggaran"][33][kolom] = rusak["anggaran"][32][kolom]
    advis = {(s.lembar, s.sel) for s in saran(temuan(rusak))}
    assert advis.isdisjoint({("pernyataan", f"C{n}") for n in (177, 178, 182, 196, 197, 198)})


def test_baris_yang_tidak_cocok_dengan_persennya_tidak_menyalahkan_jumlah_di_naskah() -> None:
    rusak = data("barito_timur_dpmdsos_2023")
    rusak["anggaran"][4]["anggaran"] = "61.663.315"
    advis = {(s.lembar, s.sel) for s in saran(temuan(rusak))}
    assert advis.isdisjoint({("pernyataan", f"C{n}") for n in (6, 7, 183, 184, 185, 211, 212)})
    assert ("anggaran", "J10") not in advis, "only a percentage of disputed sums speaks for H10"


# figures that nobody would report


def test_penyerapan_di_atas_seratus_tidak_disarankan() -> None:
    """A digit of the budget is lost; its percentage, one digit from 999,73, is right."""
    rusak = data("barito_timur_dpmdsos_2023")
    rusak["anggaran"][2]["anggaran"] = "15.061.000"
    semua = temuan(rusak)
    assert [t.sel for t in di(semua, "I112")] == ["I8"]
    assert not [s for s in saran(semua) if (s.lembar, s.sel) == ("anggaran", "J8")]


def test_angka_sepuluh_kali_lipat_tidak_dipercaya() -> None:
    assert terlalu_jauh(Fraction(100), Fraction(10_000))
    assert terlalu_jauh(Fraction(100), Fraction(1))
    assert not terlalu_jauh(Fraction(100), Fraction(111))
    assert not terlalu_jauh(Fraction(28_000_000), Fraction(93)), "money for a percentage"


# one sheet against one other sheet


def test_dua_lembar_yang_berbeda_tanpa_saksi_hanya_ditanyakan() -> None:
    """In three rows Kinerja Program and Realisasi Anggaran state other counts; a row of the budget
    that is wrong for another reason decides none of them."""
    rusak = data("daha_utara_2024")
    rusak["anggaran"][24]["anggaran"] = "1.000,000"
    advis = [s.sel for s in saran(temuan(rusak)) if s.lembar == "kinerja_program"]
    assert not [sel for sel in advis if sel[0] in "FGH"]


# amounts in thousands, seen from a sheet that keeps to rupiah


@pytest.mark.parametrize("tanpa", ["pernyataan", "perjanjian_program", "renja"])
def test_anggaran_dalam_ribuan_tidak_menyalahkan_lembar_lain(tanpa: str) -> None:
    _, rusak = buku("loksado")
    rusak[tanpa] = []
    for r in rusak["anggaran"]:
        for kolom in ("anggaran", "realisasi"):
            r[kolom] = str(r[kolom])[:-4]
    assert [s for s in saran(temuan(rusak)) if s.lembar != "anggaran"] == []


def test_satu_angka_naskah_tanpa_tiga_nol_dibetulkan() -> None:
    _, rusak = buku("loksado")
    n = next(n for n, r in enumerate(rusak["pernyataan"]) if r.get("nilai") == "5.000.000")
    rusak["pernyataan"][n]["nilai"] = "5.000"
    assert [s.isi for s in saran(temuan(rusak))] == ["5.000.000"]


# a percentage that the other places hold as a fraction


def test_pecahan_disarankan_sebagai_pecahan() -> None:
    _, rusak = buku("contoh", (("kinerja", 0, "realisasi_lalu"), "50%"))
    assert {(s.sel, s.isi) for s in saran(temuan(rusak))} == {("N6", "0,25")}


# figures that stand in the row of another one


@pytest.mark.parametrize("rusak", [data("contoh"), buku("contoh_pohon")[1]], ids=("a", "b"))
def test_baris_judul_di_sebelah_sub_kegiatan_kosong_tidak_dijumlahkan(rusak: Masukan) -> None:
    """The amounts of a sub kegiatan stand in the next row, that of a program or kegiatan."""
    kolom = ("anggaran_renja", "anggaran", "realisasi")
    tukar_baris(rusak, POHON, (3, 4), kolom)
    judul = {(POHON, f"{k}10") for k in "FGI"}
    assert judul.isdisjoint({(s.lembar, s.sel) for s in saran(temuan(rusak))})


# figures cut off, copies against a formula, separators


def test_angka_yang_mungkin_dipotong_tidak_dibulatkan() -> None:
    """The report writes 74,06% for 74,0666 %, and cuts off three others."""
    rusak = data("barito_timur_dpmdsos_2023")
    rusak["kinerja"][5]["capaian_dilaporkan"] = "100%"
    semua = temuan(rusak)
    assert di(semua, "H201")
    assert ("kinerja", "K11") not in {(s.lembar, s.sel) for s in saran(semua)}


def test_salinan_lebih_dipercaya_dari_hitungan_desa() -> None:
    """The Renstra and the text say 1, the villages 0; last year's cell holds this year's figure."""
    rusak = data("daha_utara_2024")
    rusak["kinerja"][0]["realisasi_lalu"] = "0.36"
    semua = {(s.lembar, s.sel): s.isi for s in saran(temuan(rusak))}
    assert semua["kinerja", "N6"] == "1.00"
    assert semua.keys().isdisjoint({("pernyataan", "C13"), ("pernyataan", "C21")})


@pytest.mark.parametrize(
    ("tertulis", "dihitung", "desimal"),
    [
        ("9,791", Fraction(979123, 10_000), 2),
        ("-8,785", Fraction(-878512, 10_000), 2),
        ("9,791", Fraction(979168, 10_000), 2),
        ("9792", Fraction(979168, 10_000), 2),
        ("97,9", Fraction(979168, 10_000), 1),
        ("9,791", Fraction(94), 3),
    ],
)
def test_desimal_menurut_koma_yang_bergeser(
    tertulis: str, dihitung: Fraction, desimal: int
) -> None:
    angka = seteliti(baca_teks(tertulis).angka, dihitung)
    assert angka is not None
    assert angka.desimal == desimal


def test_persen_kecamatan_lain_yang_mungkin_tertukar_kolomnya_tidak_dibetulkan() -> None:
    """Ratios divided as hours, of an indicator whose own row has its columns swapped as well."""
    rusak = data("daha_utara_2024")
    for r in [r for r in rusak["pembanding"] if r["target"] != r["realisasi"]][:10]:
        r["target"], r["realisasi"] = r["realisasi"], r["target"]
    advis = {s.sel for s in saran(temuan(rusak)) if s.lembar == "pembanding"}
    assert advis.isdisjoint({"G6", "G7", "G9", "G14"})


def test_angka_dipotong_tidak_dibetulkan_bila_jumlahnya_dipersoalkan() -> None:
    """With the wrong amount 95,7 % looks like 95,79 % cut off; the total says that one is wrong."""
    rusak = data("loksado_2024")
    rusak["anggaran"][3]["realisasi"] = "24.925.000"
    assert ("pernyataan", "C70") not in {(s.lembar, s.sel) for s in saran(temuan(rusak))}


def test_target_dan_realisasi_yang_tertukar_disebut() -> None:
    _, rusak = buku("loksado")
    satu = rusak["kinerja"][2]
    satu["target"], satu["realisasi"] = satu["realisasi"], satu["target"]
    (t,) = terhitung(temuan(rusak))
    assert t.dugaan == "Mungkin isi E8 dan J8 tertukar."
