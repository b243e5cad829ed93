"""What one wrong input, or one row missing, merged or misplaced, explains accuses no figure of the
text; every doubt has a twin that decides."""

from copy import deepcopy

from tests.alat import data
from tests.diagnosis.test_saksi import buku, di, menyesatkan, temuan
from tests.mutasi.taat import saran
from tests.rules.alat import BERSIH, PEMBINAAN, PENUNJANG, PERENCANAAN, tambah
from tests.rules.alat import semua_temuan as temuan_bersih
from workbook_tools.model.temuan import Temuan, terhitung

NASKAH = "pernyataan"
ANGKA = ("anggaran", "realisasi")


# one input behind several figures of the text


def test_pagu_yang_salah_di_dua_lembar_tidak_menyalahkan_naskah() -> None:
    """Both sheets hold one slip; sums of the text at two levels are off by just as much."""
    _, rusak = buku("contoh", (("anggaran", 1, "anggaran"), "20.000.000"))
    rusak["renja"][1]["anggaran"] = "20.000.000"
    semua = temuan(rusak)
    assert di(semua, "P401")
    assert list(saran(semua)) == []


def test_satu_angka_naskah_yang_salah_tetap_dibetulkan() -> None:
    benar, rusak = buku("contoh", ((NASKAH, 34, "nilai"), "Rp39.000.000"))
    semua = temuan(rusak)
    assert [(s.lembar, s.isi) for s in saran(semua)] == [(NASKAH, benar[NASKAH][34]["nilai"])]


def test_sub_kegiatan_yang_namanya_tertukar_tidak_menyalahkan_lembar_lain() -> None:
    _, rusak = buku("contoh")
    a, z = rusak["anggaran"][:2]
    a["sub_kegiatan"], z["sub_kegiatan"] = z["sub_kegiatan"], a["sub_kegiatan"]
    semua = temuan(rusak)
    assert terhitung(semua)
    assert not [s for s in saran(semua) if s.lembar in ("renja", NASKAH)]


def test_desa_yang_terhapus_tidak_menyalahkan_jumlahnya() -> None:
    """All desa and those of one status are one fewer than the text counts."""
    rusak = data("daha_utara_2024")
    rusak["desa"].pop(15)
    semua = temuan(rusak)
    assert {"C26", "C150"} <= {t.sel for t in di(semua, "P407")}
    assert not [s for s in saran(semua) if s.sel in ("C26", "C150")]


# a column that is in question


def test_persen_dari_realisasi_yang_dibulatkan_tidak_dibetulkan() -> None:
    benar, rusak = buku("loksado")
    for r in rusak["anggaran"]:
        juta = round(int(r["realisasi"].replace(".", "")) / 10**6)
        r["realisasi"] = f"{juta}.000.000"
    semua = temuan(rusak)
    assert [t for t in di(semua, "H202") if t.kolom == "persen_dilaporkan"]
    assert menyesatkan(semua, benar) == []


def test_realisasi_strip_bukan_nol_dalam_persen() -> None:
    rusak = data("loksado_2024")
    rusak["anggaran"][9]["realisasi"] = "-"
    dulu = set(saran(temuan(data("loksado_2024"))))
    assert not [s for s in saran(temuan(rusak)) if s.lembar == NASKAH and s not in dulu]


def test_capaian_nol_dari_realisasi_kosong_tidak_diganti_strip() -> None:
    """The Renstra has the realisation: it is missing, and what follows from it is not wrong."""
    rusak = data("barito_timur_dpmdsos_2023")
    rusak["kinerja"][1]["realisasi"] = ""
    semua = temuan(rusak)
    assert [s.isi for s in saran(semua) if s.sel == "J7"] == ["0"]
    assert not [s for s in saran(semua) if s.isi == "-"]
    assert all(t.induk is not None for t in di(semua, "S317") if t.sel == "K7")


# rows in one, or in the wrong place


def test_baris_yang_digabung_tidak_ditambah_lagi() -> None:
    benar, rusak = buku("loksado")
    a, z = rusak["anggaran"][1:3]
    for k in ANGKA:
        jumlah = sum(int(x[k].replace(".", "")) for x in (a, z))
        a[k] = f"{jumlah:,}".replace(",", ".")
    rusak["anggaran"].remove(z)
    (t,) = di(temuan(rusak), "S305")
    assert t.perbaikan is None
    assert t.dugaan.startswith("Mungkin digabung dengan 'Evaluasi Kinerja")

    terhapus = deepcopy(benar)
    terhapus["anggaran"].pop(2)
    (t,) = di(temuan(terhapus), "S305")
    assert t.perbaikan is not None
    assert t.perbaikan.tambah_baris


def test_baris_di_bawah_program_lain_satu_temuan() -> None:
    _, rusak = buku("loksado")
    baris = rusak["anggaran"]
    benar, baris[6]["program"] = baris[6]["program"], baris[9]["program"]
    (t,) = terhitung(temuan(rusak))
    assert (t.aturan, t.sel, t.seharusnya) == ("S308", "B12", benar)


def test_isian_kosong_hanya_diisi_menurut_lebih_dari_satu_jumlah() -> None:
    """One total of the text lacks a row that nothing names: what it leaves is not this one's."""
    rusak = data("barito_timur_dpmdsos_2023")
    for k in ANGKA:
        rusak["anggaran"][31][k] = ""
    semua = temuan(rusak)
    assert di(semua, "S351")
    assert not [s for s in saran(semua) if s.sel in ("H37", "I37")]


# one habit, one finding


def test_kolom_yang_terisi_angka_kolom_lain_satu_temuan() -> None:
    benar, rusak = buku("loksado")
    for r in rusak["kinerja"]:
        r["target"] = r["target_lalu"]
    semua = temuan(rusak)
    (t,) = terhitung(semua)
    assert t.dugaan == "Mungkin kolom Target terisi angka kolom Target Tahun Lalu."
    assert {s.sel for s in saran(semua)} == {"E6", "E7", "E8"}
    assert menyesatkan(semua, benar) == []


def test_dua_kolom_yang_tertukar_di_dua_baris_dibetulkan() -> None:
    """Small figures, but five places of each row agree once they are put back."""
    benar = data("barito_timur_dpmdsos_2023")
    rusak = deepcopy(benar)
    for r in rusak["kinerja"][1:3]:
        r["target"], r["realisasi"] = r["realisasi"], r["target"]
    semua = temuan(rusak)
    assert len(di(terhitung(semua), "I173")) == 1
    assert {s.sel for s in saran(semua) if s.lembar == "kinerja"} >= {"E7", "J7", "E8", "J8"}


def test_kolom_yang_bergeser_dan_sel_kosong_bukan_kolom_tertukar() -> None:
    """What a figure would say in the empty cell of the other column is weighed as well."""
    rusak = data("daha_utara_2024")
    baris = rusak["kinerja"]
    for r, asal in zip(baris[:0:-1], baris[-2::-1], strict=True):
        r["realisasi"] = asal["realisasi"]
    baris[0]["realisasi"] = ""
    assert di(temuan(rusak), "I173") == []


def test_salinan_ke_bawah_satu_temuan() -> None:
    _, rusak = buku("loksado")
    for n in (4, 5, 6):
        rusak["anggaran"][n]["realisasi"] = rusak["anggaran"][3]["realisasi"]
    semua = [t for t in terhitung(temuan(rusak)) if t.aturan == "H202"]
    assert len(semua) == 1
    assert "Begitu pula" in semua[0].pesan


def test_satu_selip_sekolom_satu_temuan() -> None:
    """All targets typed as fractions."""
    rusak = data("barito_timur_dpmdsos_2023")
    for n, teks in ((1, "0,1"), (2, "0,9"), (5, "0,75"), (6, "0,75"), (7, "0,9")):
        rusak["kinerja"][n]["target"] = teks
    semua = [t for t in terhitung(temuan(rusak)) if (t.lembar, t.kolom) == ("kinerja", "target")]
    assert len(semua) == 1
    assert "Begitu pula" in semua[0].pesan


def test_kolom_yang_hanya_jumlahnya_menyebut_salah_tidak_dibetulkan_per_sel() -> None:
    """Budgets rounded to millions: each sum takes the other rounded ones for right."""
    benar, rusak = buku("loksado")
    for r in rusak["anggaran"]:
        juta = round(int(r["anggaran"].replace(".", "")) / 10**6)
        r["anggaran"] = f"{juta}.000.000"
    semua = temuan(rusak)
    assert "dibulatkan" in terhitung(semua)[0].dugaan
    assert len(terhitung(semua)) <= 4
    assert menyesatkan(semua, benar) == []


def test_dua_kode_yang_tertukar_satu_temuan() -> None:
    """Figures or codes: only where nothing that agrees is unsettled the figures are advised."""
    rusak = data("barito_timur_dpmdsos_2023")
    a, z = rusak["kinerja"][6:8]
    a["kode"], z["kode"] = z["kode"], a["kode"]
    dulu = {t.sebagai_induk for t in temuan(data("barito_timur_dpmdsos_2023"))}
    semua = temuan(rusak)
    baru = [t for t in terhitung(semua) if t.sebagai_induk not in dulu]
    assert [(t.aturan, t.dugaan) for t in baru] == [
        ("I173", "Mungkin angka atau kode baris 12 dan 13 tertukar.")
    ]
    assert not [s for s in saran(semua) if s.lembar == "kinerja" and s.sel in ("E12", "E13")]


def test_angka_dua_baris_renstra_yang_tertukar_dikembalikan() -> None:
    benar, rusak = buku("contoh")
    a, z = rusak["renstra"][:2]
    for kolom in {*a, *z} - {"kode"}:
        a[kolom], z[kolom] = z.get(kolom, ""), a.get(kolom, "")
    semua = temuan(rusak)
    (t,) = terhitung(semua)
    assert t.aturan == "I173"
    assert menyesatkan(semua, benar) == []


def test_realisasi_yang_menjadi_anggaran_satu_temuan() -> None:
    _, rusak = buku("loksado")
    for r in rusak["anggaran"]:
        r["realisasi"] = r["anggaran"]
    semua = temuan(rusak)
    (t,) = terhitung(semua)
    assert "isi kolom lain tertempel" in t.dugaan
    assert list(saran(semua)) == []


def test_nama_yang_tertukar_antarprogram_tidak_memindahkan_baris() -> None:
    _, rusak = buku("loksado")
    a, z = rusak["anggaran"][2:4]
    a["sub_kegiatan"], z["sub_kegiatan"] = z["sub_kegiatan"], a["sub_kegiatan"]
    semua = temuan(rusak)
    assert {t.dugaan for t in di(semua, "S308")} == {"Mungkin nama kedua sub kegiatan tertukar."}
    assert not [s for s in saran(semua) if s.sel in ("B8", "B9")]


def _hilang(anggaran: str) -> tuple[Temuan, list[Temuan]]:
    """The plan has a row of one program that Realisasi Anggaran lacks; figures of the text about
    this program, another one and the whole are wrong."""
    renja = tambah(BERSIH, "renja", **SUB_BARU, anggaran=anggaran)
    for acuan, rincian in (
        ("realisasi_program", PENUNJANG),
        ("realisasi_program", PEMBINAAN),
        ("total_realisasi", ""),
    ):
        renja = tambah(renja, NASKAH, acuan=acuan, rincian=rincian, nilai="1.234.567")
    semua = temuan_bersih(renja)
    return di(semua, "S305")[0], [t for t in di(semua, "P401") if t.nilai == "1.234.567"]


SUB_BARU = {"program": PENUNJANG, "kegiatan": PERENCANAAN, "sub_kegiatan": "Rapat Akbar Tahunan"}


def test_baris_yang_hilang_hanya_menjelaskan_yang_memuatnya() -> None:
    induk, naskah = _hilang("3.500.000")
    di_bawah = {t.kunci.rpartition(": ")[2] for t in naskah if t.induk == induk.sebagai_induk}
    assert di_bawah == {PENUNJANG, "total_realisasi"}


def test_baris_tanpa_anggaran_yang_hilang_tidak_menjelaskan_apa_pun() -> None:
    _, naskah = _hilang("")
    assert len(naskah) == 3 and all(t.induk is None for t in naskah)
