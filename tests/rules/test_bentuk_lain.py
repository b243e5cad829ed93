"""Cells as offices write them: predicates in words, years among words, amounts in another scale,
units that convert, elements of a survey in another form, dates and numbers of persons."""

from typing import Any

import pytest

from tests.alat import olah, satu_indikator
from tests.rules.pasangan.bentuk import sel
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import JenisAngka, baca_bilangan
from workbook_tools.pipeline import hitung


def _temuan(isi: dict[str, Any], *kode: str) -> list[Temuan]:
    return [t for t in olah(isi).hasil.temuan if t.aturan in kode]


def _anggaran(*baris: tuple[str, str]) -> dict[str, Any]:
    nama = {"program": "P", "kegiatan": "K"}
    return {
        "anggaran": [
            {**nama, "sub_kegiatan": f"Sub {n}", "anggaran": a, "realisasi": r}
            for n, (a, r) in enumerate(baris)
        ]
    }


@pytest.mark.parametrize(
    ("satuan", "kata"), [("Predikat", "AA, A, BB, B, CC, C, D"), ("Kategori", "Satuan di lembar")]
)
def test_kata_bukan_angka_satu_temuan_tiap_indikator(satuan: str, kata: str) -> None:
    isi = satu_indikator("Hebat", "Hebat Sekali", satuan=satuan)
    isi["renstra"] = [{"kode": "IKU1", "target_1": "Hebat"}]
    (t,) = _temuan(isi, "I102")
    assert kata in t.pesan and "2 sel lain" in t.pesan


@pytest.mark.parametrize("isi", ["Tahun Anggaran 2024", "2024 dan 2026"])
def test_tahun_di_antara_kata(isi: str) -> None:
    (t,) = _temuan({"identitas": {"renstra_awal": isi}}, "I102")
    assert "Mungkin maksudnya 2024" in t.pesan


@pytest.mark.parametrize(
    ("baris", "dugaan"),
    [
        ([("60.000.000", "55.000"), ("40.000.000", "40.000")], "ribuan"),
        ([("60.000.000", "55.000"), ("40.000.000", "39.000.000")], ""),
        ([("60.000.000", "55.000"), ("40.000.000", "41.000")], ""),
        ([("60.000.000", "55.000")], ""),
    ],
)
def test_realisasi_sekolom_dalam_skala_lain(baris: list[tuple[str, str]], dugaan: str) -> None:
    temuan = _temuan(_anggaran(*baris), "I111")
    assert [dugaan in t.dugaan for t in temuan] == ([True] if dugaan else [])


def test_sen_dari_rumus_bukan_seribu_kali_terlalu_kecil() -> None:
    assert "SERIBU_KALI_KECIL" not in [
        c.name for c in baca_bilangan("55000000.4", "General", JenisAngka.RUPIAH).catatan
    ]


def test_capaian_di_bawah_nol_tanpa_pembanding() -> None:
    assert _temuan(satu_indikator("83", "(84)"), "T199") == []


@pytest.mark.parametrize(("target", "realisasi"), [("1 Tahun", "12 Bulan"), ("60 Menit", "1 Jam")])
def test_satuan_yang_disetarakan_bukan_angka_ganjil(target: str, realisasi: str) -> None:
    isi = satu_indikator(target, realisasi, satuan=target.split()[1])
    isi["renstra"] = [{"kode": "IKU1", "target_1": target, "target_2": target, "target_3": target}]
    isi["perjanjian_kinerja"] = [{"kode": "IKU1", "target": target}]
    assert _temuan(isi, "I171", "I172") == []


def _ikm(unsur: str, nilai: str) -> dict[str, Any]:
    return {
        "ikm": [
            {"periode": "I", "nilai_dilaporkan": nilai, **{f"u{n}": unsur for n in range(1, 10)}}
        ]
    }


@pytest.mark.parametrize(
    ("unsur", "nilai", "dugaan"),
    [
        ("84", "84", "sudah dikali 25"),
        ("33,6", "84", "kehilangan komanya"),
        ("336", "84", "kehilangan komanya"),
        ("0,373", "84", "bobot"),
        ("84", "", "sudah dikali 25"),
        ("336", "", ""),
    ],
)
def test_unsur_ikm_dalam_bentuk_lain(unsur: str, nilai: str, dugaan: str) -> None:
    temuan = _temuan(_ikm(unsur, nilai), "I114", "H210", "H213")
    assert temuan[0].aturan == "I114" or temuan[0].induk is not None
    (t,) = [t for t in temuan if t.induk is None]
    assert t.aturan == "I114" and (dugaan in t.dugaan if dugaan else not t.dugaan)


def test_delapan_unsur_dibagi_sembilan() -> None:
    isi = _ikm("3,36", "74,67")
    isi["ikm"][0]["u9"] = "-"
    (t,) = [t for t in _temuan(isi, "H210", "H213") if t.induk is None]
    assert (t.aturan, t.dugaan) == ("H210", "Jumlah 8 unsur dibagi 9, bukan 8.")


@pytest.mark.parametrize("realisasi", ["83,12", "83,13"])
def test_rata_rata_triwulan_yang_dipotong(realisasi: str) -> None:
    isi = satu_indikator("83", realisasi)
    isi["kinerja"][0] |= {"tw1": "83,5", "tw2": "84", "tw3": "82", "tw4": "83"}
    assert _temuan(isi, "H205") == []


@pytest.mark.parametrize(
    ("lain", "tingkat"), [("", Tingkat.INFO), ("100%", None)], ids=["sendiri", "di samping persen"]
)
def test_pecahan_satu_satunya(lain: str, tingkat: Tingkat | None) -> None:
    isi = _anggaran(("60.000.000", "55.000.000"), ("40.000.000", "40.000.000"))
    isi["anggaran"][0]["persen_dilaporkan"] = "0,9167"
    isi["anggaran"][1]["persen_dilaporkan"] = lain
    (t,) = _temuan(isi, "H202")
    assert t.tingkat is (tingkat or Tingkat.GALAT)


@pytest.mark.parametrize(
    ("isi", "usul"),
    [("Mdr", "Mandiri"), ("ST", "Sangat Tertinggal"), ("M", ""), ("Swadaya", "")],
)
def test_singkatan_status_desa(isi: str, usul: str) -> None:
    (t,) = _temuan({"desa": [{"desa": "A", "status": isi}]}, "I108")
    assert (f"Mungkin maksudnya {usul}?" in t.pesan) is bool(usul)


def test_kolom_skor_di_tempat_status_satu_temuan() -> None:
    desa = [{"desa": n, "status": s} for n, s in (("A", "0,8512"), ("B", "0,7345"))]
    (t,) = _temuan({"desa": desa}, "I108")
    assert "skor IDM" in t.pesan and len(t.terkait) == 1


@pytest.mark.parametrize(
    ("tulisan", "betul"),
    [("12 Januri 2025", "12 Januari 2025"), ("Teladan, 3 March 2025", "Teladan, 3 Maret 2025")],
)
def test_nama_bulan_yang_salah(tulisan: str, betul: str) -> None:
    (t,) = _temuan({"identitas": {"tanggal": tulisan}}, "I142")
    assert t.seharusnya == betul


@pytest.mark.parametrize("isi", ["31 Februari 2025", "12 Januari 20225", "12/13/2025"])
def test_tanggal_yang_tidak_ada(isi: str) -> None:
    (t,) = _temuan({"identitas": {"tanggal": isi}}, "I142")
    assert t.seharusnya == ""


@pytest.mark.parametrize(
    "isi",
    ["12 Jan 2025", "3 Agt. 2025", "10 Pebruari 2025", "XX Januari 2025", "Januari 2025"],
)
def test_tanggal_yang_biasa(isi: str) -> None:
    assert _temuan({"identitas": {"tanggal": isi}}, "I142") == []


@pytest.mark.parametrize("isi", ["19680101 199003 1 00", "19681301 199003 1 001", "1,97E+17"])
def test_nip_yang_tidak_mungkin(isi: str) -> None:
    assert len(_temuan({"identitas": {"kepala_nip": isi}}, "I143")) == 1


@pytest.mark.parametrize("isi", ["", "-", "0" * 18, "NIP 19680101.199003.1.001"])
def test_nip_yang_mungkin(isi: str) -> None:
    assert _temuan({"identitas": {"kepala_nip": isi}}, "I143") == []


@pytest.mark.parametrize(
    ("satuan", "target", "realisasi", "sel"),
    [
        ("Desa", "90,50", "97,12", "E6"),
        ("Persen", "1.000.000", "1.250.000", "E6"),
        ("Rupiah", "90,50", "97,12", "E6"),
        ("Desa", "9", "9,5", "J6"),
        ("Desa", "2:9", "7:9", ""),
        ("Persen", "90,5", "97,12", ""),
        ("Tahun", "1,5", "2", ""),
    ],
)
def test_satuan_menurut_angkanya(satuan: str, target: str, realisasi: str, sel: str) -> None:
    isi = satu_indikator(target, realisasi, satuan=satuan)
    isi["perjanjian_kinerja"] = [{"kode": "IKU1", "target": target}]
    assert [t.sel for t in _temuan(isi, "I144")] == ([sel] if sel else [])


def test_rata_rata_orang_boleh_berdesimal() -> None:
    isi = satu_indikator("12,5", "13", satuan="Orang")
    isi["indikator"][0]["indikator"] = "Rata-rata peserta tiap pertemuan"
    assert _temuan(isi, "I144") == []


@pytest.mark.parametrize(
    ("judul", "sel_temuan"), [("Angaran", "E5"), ("Anggaran (Juta Rp)", "E5"), ("Lain", "A5")]
)
def test_judul_yang_diganti(judul: str, sel_temuan: str) -> None:
    isi = sel("Rencana Kerja", (5, 5), Sel(JenisSel.TEKS, judul))
    (t,) = [t for t in hitung(isi).hasil.temuan if t.aturan == "T102"]
    assert (t.sel, bool(t.dugaan)) == (sel_temuan, judul != "Lain")
    assert ("rupiah selengkapnya" in t.pesan) is ("Juta" in judul)


def test_kategori_dengan_angka_di_belakangnya() -> None:
    isi = satu_indikator("83", "84")
    isi["kinerja"][0]["kategori_dilaporkan"] = "Sangat Tinggi (101,20%)"
    assert _temuan(isi, "H203") == []


@pytest.mark.parametrize(
    ("skor", "status", "beda"),
    [
        ("0,70", "Mandiri", True),
        ("0,71", "Berkembang", False),  # rounded: may be 0,7051
        ("0,8512", "Mandiri", False),
        ("0,4907", "Sangat Tertinggal", False),
        ("81,20", "Maju", False),  # Indeks Desa
    ],
)
def test_skor_dan_status_desa(skor: str, status: str, beda: bool) -> None:
    temuan = _temuan({"desa": [{"desa": "A", "status": status, "skor": skor}]}, "S332")
    assert bool(temuan) is beda


@pytest.mark.parametrize(("perubahan", "sebab"), [("20", "belum diisi"), ("11", "belum diisi")])
def test_pk_diubah_sedangkan_rinciannya_belum(perubahan: str, sebab: str) -> None:
    isi = _anggaran(("6.000.000", "5.000.000"), ("4.000.000", "4.000.000"))
    pk = {"program": "P", "anggaran": "10.000.000", "anggaran_perubahan": f"{perubahan}.000.000"}
    (t,) = _temuan(isi | {"perjanjian_program": [pk]}, "S304")
    assert sebab in t.dugaan and t.seharusnya == ""


@pytest.mark.parametrize(("nilai", "kata"), [("", "pilih '100 bila 0'"), ("100 bila 0", "hanya")])
def test_saran_target_nol_menurut_kebijakan(nilai: str, kata: str) -> None:
    (t,) = _temuan(satu_indikator("0", "2", target_nol=nilai), "I109")
    assert kata in t.pesan


@pytest.mark.parametrize(
    ("persen", "dugaan"),
    [("55.000.000", "dalam rupiah"), ("8,33%", "persen sisa anggaran"), ("0%", "")],
)
def test_persen_yang_bukan_serapan(persen: str, dugaan: str) -> None:
    isi = _anggaran(("60.000.000", "55.000.000"))
    isi["anggaran"][0]["persen_dilaporkan"] = persen
    (t,) = _temuan(isi, "H202")
    assert dugaan in t.dugaan if dugaan else not t.dugaan


@pytest.mark.parametrize(
    ("isi", "tanya"),
    [("91,67%", "rupiah, bukan persen"), ("6.000/65.000", "rupiah, bukan"), ("5O.000", "")],
)
def test_persen_atau_rasio_di_kolom_uang(isi: str, tanya: str) -> None:
    (t,) = _temuan(_anggaran(("60.000.000", isi)), "I102")
    assert tanya in t.pesan and ("bukan persen" in t.pesan) is bool(tanya)


@pytest.mark.parametrize(("aturan", "isi"), [("I102", "83 | 84"), ("I150", "> 83")])
def test_isi_yang_sama_satu_temuan(aturan: str, isi: str) -> None:
    rekam = satu_indikator(isi, "84", satuan="Nilai")
    rekam["perjanjian_kinerja"] = [{"kode": "IKU1", "target": isi}]
    (t,) = _temuan(rekam, aturan)
    assert "1 sel lain" in t.pesan and len(t.terkait) == 1


@pytest.mark.parametrize(("realisasi", "dugaan"), [("3,36", "belum dikali 25"), ("5,1", "")])
def test_nilai_unsur_di_samping_indeks(realisasi: str, dugaan: str) -> None:
    isi = satu_indikator("84", realisasi, satuan="Nilai")
    isi["renstra"] = [{"kode": "IKU1", "target_1": "83", "target_2": "84", "target_3": "85"}]
    (t,) = _temuan(isi, "I171")
    assert dugaan in t.dugaan if dugaan else not t.dugaan


@pytest.mark.parametrize(
    ("indikator", "realisasi", "seharusnya"),
    [
        ("Jumlah desa mandiri", "2 dari 3", None),
        ("Jumlah desa maju", "1 Desa", ""),
        ("Jumlah desa mandiri", "0 Desa", "2 Desa"),
    ],
)
def test_desa_menurut_status(indikator: str, realisasi: str, seharusnya: str | None) -> None:
    isi = satu_indikator("2 Desa", realisasi, satuan="Desa")
    isi["indikator"][0] |= {"indikator": indikator, "sumber_realisasi": "desa"}
    status = ("Maju", "Mandiri", "Mandiri")
    isi["desa"] = [{"desa": f"Desa {n}", "status": s} for n, s in enumerate(status)]
    assert [t.seharusnya for t in _temuan(isi, "S309")] == (
        [] if seharusnya is None else [seharusnya]
    )


@pytest.mark.parametrize("kata", ["Vakum", "Sehat", "Non Aktif", "kurang baik", "Entah"])
def test_keadaan_bumdes_dalam_kata(kata: str) -> None:
    isi = {"bumdes": [{"desa": "A", "bumdes": "B", "aktif": kata}]}
    assert [t.aturan for t in _temuan(isi, "I108")] == (["I108"] if kata == "Entah" else [])


@pytest.mark.parametrize(("nilai", "banyak"), [("84,00 (A)", 1), ("84,00 (B)", 0), ("84", 0)])
def test_mutu_di_samping_nilainya(nilai: str, banyak: int) -> None:
    assert len(_temuan(_ikm("3,36", nilai), "H213")) == banyak


@pytest.mark.parametrize(("akhir", "banyak"), [("0003", 1), ("0002", 0), ("02", 0)])
def test_satu_sub_kegiatan_dua_kode(akhir: str, banyak: int) -> None:
    nama = {"program": "P", "kegiatan": "K", "sub_kegiatan": "Penyediaan Jasa"}
    isi = {
        "renja": [{**nama, "kode_rekening": "7.01.01.2.01.0002"}],
        "anggaran": [{**nama, "kode_rekening": f"7.01.01.2.01.{akhir}"}],
    }
    assert len(_temuan(isi, "I116")) == banyak


@pytest.mark.parametrize(("perubahan", "dugaan"), [("5.000.000", True), ("50.000.000", False)])
def test_perubahan_yang_hanya_tambahannya(perubahan: str, dugaan: bool) -> None:
    isi = _anggaran(("60.000.000", "55.000.000"))
    isi["anggaran"][0]["anggaran_perubahan"] = perubahan
    (t,) = _temuan(isi, "I112")
    assert ("tambahannya" in t.dugaan) is dugaan


@pytest.mark.parametrize(
    ("sampai", "temuan"), [("Triwulan II", 0), ("2", 0), ("Semester I", 0), ("V", 1)]
)
def test_triwulan_dalam_kata(sampai: str, temuan: int) -> None:
    isi = {"identitas": {"triwulan": sampai}}
    assert len(_temuan(isi, "I108")) == temuan


def test_jumlah_pegawai_bukan_pegawai() -> None:
    pegawai = [{"kelompok": "Golongan", "rincian": "IV", "jumlah": "3"}, {"kelompok": "JUMLAH"}]
    assert _temuan({"pegawai": pegawai}, "I101", "I108") == []


@pytest.mark.parametrize(("nilai", "dugaan"), [("30,24", "jumlah unsur"), ("31,24", "")])
def test_jumlah_unsur_sebagai_indeks(nilai: str, dugaan: str) -> None:
    (t,) = _temuan(_ikm("3,36", nilai), "H210")
    assert dugaan in t.dugaan if dugaan else "jumlah" not in t.dugaan
