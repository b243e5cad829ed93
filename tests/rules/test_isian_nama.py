"""I116, I117, I124-I128, I130: spellings, units, villages, follow-ups, achievements, ratios."""

import pytest

from tests.alat import olah
from tests.rules.alat import (
    ADMINISTRASI,
    BERSIH,
    FASILITASI,
    PENDAMPINGAN,
    PENUNJANG,
    Masukan,
    tambah,
    temuan,
    ubah,
)
from workbook_tools.model.temuan import Tingkat


def test_i116_ejaan_program_berbeda() -> None:
    lain = f"{PENUNJANG} Kabupaten/Kota"
    (t,) = temuan(ubah(BERSIH, "anggaran", 8, "program", lain), "I116")
    assert (t.lembar, t.sel, t.tingkat) == ("anggaran", "B8", Tingkat.INFO)
    assert t.seharusnya == PENUNJANG
    assert [x.lembar for x in t.terkait] == ["perjanjian_program"]


def test_i116_tiga_ejaan_satu_temuan() -> None:
    tiga = ubah(BERSIH, "anggaran", 8, "program", f"{PENUNJANG} Kabupaten/Kota")
    (t,) = temuan(ubah(tiga, "renja", 8, "program", f"{PENUNJANG} Kabupaten /Kota"), "I116")
    assert "3 ejaan" in t.pesan
    assert len(t.terkait) == 2


def test_i116_huruf_besar_dan_spasi_ganda_bukan_ejaan_lain() -> None:
    assert temuan(ubah(BERSIH, "anggaran", 8, "program", PENUNJANG.upper()), "I116") == []
    ganda = PENUNJANG.replace(" ", "  ")
    assert temuan(ubah(BERSIH, "anggaran", 8, "program", ganda), "I116") == []


def test_i116_satu_kode_rekening_dua_nama() -> None:
    kode = "7.01.06.2.01.02"
    isi = ubah(BERSIH, "renja", 6, "kode_rekening", kode)
    isi = ubah(isi, "anggaran", 7, "kode_rekening", "7.01.06.2.01.0002")
    (t,) = temuan(isi, "I116")
    assert (t.lembar, t.sel, t.tingkat) == ("anggaran", "A7", Tingkat.PERINGATAN)


@pytest.mark.parametrize(
    ("target", "realisasi", "sel"),
    [
        ("70 Poin", "64,70%", "G6"),  # points against percent
        ("90%", "0,9", "G6"),  # a hundredfold
        ("12 Dokumen", "12 Bulan", "F6"),  # neither is what the unit column says
    ],
)
def test_i117_satuan_target_dan_realisasi(target: str, realisasi: str, sel: str) -> None:
    isi = ubah(BERSIH, "kinerja_program", 6, "target", target)
    (t,) = temuan(ubah(isi, "kinerja_program", 6, "realisasi", realisasi), "I117")
    assert (t.lembar, t.tingkat) == ("kinerja_program", Tingkat.PERINGATAN)


def test_i117_satuan_rasio_dengan_persen() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 6, "realisasi", "50%"), "I117")
    assert (t.lembar, t.sel) == ("kinerja", "J6")
    assert "Rasio" in t.pesan
    assert [x.sel for x in t.terkait] == ["E6", "E6"]


def test_i117_satuan_indikator_yang_salah_satu_temuan() -> None:
    (t,) = temuan(ubah(BERSIH, "indikator", 7, "satuan", "Nilai"), "I117")
    assert (t.lembar, t.sel) == ("indikator", "E7")
    assert "dalam persen" in t.pesan
    assert [x.lembar for x in t.terkait] == ["renstra", "perjanjian_kinerja", "kinerja"]


def test_i117_tanpa_kolom_satuan() -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 6, "realisasi_kinerja", "100%"), "I117")
    assert (t.lembar, t.sel) == ("anggaran", "G6")


@pytest.mark.parametrize(
    ("satuan", "target", "realisasi"),
    [
        ("%", "100", "100%"),  # the column says percent
        ("Persentase", "4%", "9"),
        ("Persen (%)", "90%", "85"),
        ("Dokumen", "12 Dok", "12"),
        ("Bulan", "12 Bln", "12 Bulan"),
        ("Nilai", "84 Poin", "90"),
        ("Rasio", "3:19", "0,15"),
        ("Lembaga Kemasyarakatan", "6 Lembaga", "6 Lembaga Kemasyarakatan"),
        ("", "5", "-"),
    ],
)
def test_i117_satuan_yang_cocok(satuan: str, target: str, realisasi: str) -> None:
    isi = ubah(BERSIH, "kinerja_program", 6, "satuan", satuan)
    isi = ubah(isi, "kinerja_program", 6, "target", target)
    assert temuan(ubah(isi, "kinerja_program", 6, "realisasi", realisasi), "I117") == []


def test_i124_nama_hampir_sama_satu_info() -> None:
    salah = ADMINISTRASI.replace("Administrasi", "Adminstrasi")
    (t,) = temuan(ubah(BERSIH, "kinerja_program", 7, "sub_kegiatan", salah), "I124")
    assert (t.lembar, t.sel, t.tingkat) == ("kinerja_program", "C7", Tingkat.INFO)
    assert t.seharusnya == ADMINISTRASI


def test_i124_salah_ketik_di_samping_nama_yang_benar() -> None:
    salah = FASILITASI.replace("Pembinaan", "Pembinan")
    (t,) = temuan(ubah(BERSIH, "anggaran", 7, "kegiatan", salah), "I124")
    assert (t.lembar, t.sel, t.seharusnya) == ("anggaran", "C7", FASILITASI)


def test_i124_dua_nama_mirip_yang_ada_di_beberapa_lembar() -> None:
    isi = BERSIH
    for lembar, baris in (("renja", 7), ("anggaran", 7), ("kinerja_program", 8)):
        isi = ubah(isi, lembar, baris, "sub_kegiatan", f"{ADMINISTRASI}nya")
    assert temuan(isi, "I124") == []


def test_i124_nama_yang_memang_lain() -> None:
    lain = ADMINISTRASI.replace("Desa", "Kelurahan")
    assert temuan(ubah(BERSIH, "kinerja_program", 7, "sub_kegiatan", lain), "I124") == []


def test_i124_kata_yang_kurang_di_samping_nama_lain_tidak_digabung() -> None:
    barang = "Penadaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah"
    jasa = "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah"
    anggaran = [
        {
            "program": "Program Penunjang",
            "kegiatan": kegiatan,
            "sub_kegiatan": sub,
            "anggaran": "1.000.000",
        }
        for kegiatan, sub in ((barang, "Pengadaan Mebel"), (jasa, "Penyediaan Surat Menyurat"))
    ]
    kinerja = [{k: v for k, v in anggaran[1].items() if k != "anggaran"} | {"indikator": "Surat"}]
    isi = {"identitas": BERSIH["identitas"], "anggaran": anggaran, "kinerja_program": kinerja}
    assert temuan(isi, "I124") == []


def test_i125_desa_dua_kali() -> None:
    (t,) = temuan(tambah(BERSIH, "desa", desa="Desa melati", status="Maju"), "I125")
    assert (t.lembar, t.sel, t.tingkat) == ("desa", "A10", Tingkat.PERINGATAN)


def test_i125_dua_bumdes_di_satu_desa_hanya_ditanyakan() -> None:
    dua = tambah(BERSIH, "bumdes", desa="Melati", bumdes="Karya Baru", aktif="ya")
    (t,) = temuan(dua, "I125")
    assert (t.sel, t.tingkat) == ("A8", Tingkat.INFO)
    assert "?" in t.pesan


@pytest.mark.parametrize("salah", ["Melti", "elati", "Meklati", "Mealti"])
def test_i124_satu_huruf_salah_di_nama_desa_yang_pendek(salah: str) -> None:
    isi = ubah(BERSIH, "bumdes", 6, "desa", salah)
    (t,) = temuan(isi, "I124")
    assert (t.lembar, t.sel) == ("bumdes", "A6")
    assert temuan(isi, "S324") == []


def test_i124_desa_yang_berdampingan_tetap_dua() -> None:
    isi = tambah(BERSIH, "desa", desa="Melata", status="Maju")
    assert temuan(isi, "I124") == []


@pytest.mark.parametrize("lembar", ["renja", "anggaran", "kinerja_program"])
def test_i124_tabel_yang_namanya_bernomor_semua(lembar: str) -> None:
    isi = BERSIH
    for kolom in ("program", "kegiatan", "sub_kegiatan"):
        for n, rekam in enumerate(BERSIH[lembar]):
            if rekam.get(kolom):
                isi = ubah(isi, lembar, 6 + n, kolom, f"{n + 1} {rekam[kolom]}")
    assert olah(isi).hasil.temuan == ()


def test_i124_satu_nama_bernomor_tetap_dikatakan() -> None:
    (t,) = temuan(ubah(BERSIH, "renja", 7, "sub_kegiatan", f"2 {PENDAMPINGAN}"), "I124")
    assert (t.sel, t.seharusnya) == ("D7", PENDAMPINGAN)


def test_i116_titik_di_akhir_bukan_ejaan_lain() -> None:
    assert temuan(ubah(BERSIH, "renja", 7, "sub_kegiatan", f"{PENDAMPINGAN}."), "I116") == []


def test_nama_lain_dengan_kode_yang_sama_satu_temuan() -> None:
    isi = BERSIH
    for lembar in ("renja", "anggaran"):
        isi = ubah(isi, lembar, 6, "kode_rekening", "7.01.06.2.01.0001")
    isi = ubah(isi, "anggaran", 6, "sub_kegiatan", "Tertib Arsip Kampung")
    isi = ubah(isi, "kinerja_program", 7, "sub_kegiatan", ADMINISTRASI)
    semua = [t.aturan for t in olah(isi).hasil.temuan if t.aturan in ("I116", "I124")]
    assert semua == ["I124"]


LURAH = "Fasilitasi Pemberdayaan Masyarakat dan Sarana Kelurahan"


def test_i116_satu_kode_untuk_dua_kegiatan() -> None:
    isi = BERSIH
    for lembar in ("renja", "anggaran"):
        for baris in (6, 7):
            isi = ubah(isi, lembar, baris, "kode_rekening", f"7.01.06.2.01.000{baris}")
        isi = ubah(isi, lembar, 7, "kegiatan", LURAH)
    isi = ubah(isi, "kinerja_program", 8, "kegiatan", LURAH)
    (t,) = temuan(isi, "I116")
    assert (t.sel, t.tingkat) == ("C7", Tingkat.INFO)
    assert temuan(isi, "I124") == []


def _waktu(*waktu: str) -> Masukan:
    return {**BERSIH, "tindak_lanjut": [{"rekomendasi": "Cascading", "waktu": w} for w in waktu]}


def test_i126_tindak_lanjut_sebelum_tahun_laporan() -> None:
    (t,) = temuan(_waktu("Jan - Des 2023", "Mei 2024", "2022-2023"), "I126")
    assert (t.lembar, t.sel, t.tingkat) == ("tindak_lanjut", "D6", Tingkat.PERINGATAN)
    assert "2 baris" in t.pesan and t.seharusnya == ""
    assert [x.sel for x in t.terkait][1:] == ["D8"]


@pytest.mark.parametrize(
    "waktu",
    ["Jan - Des 2024", "Desember 2023 - Maret 2024", "2025", "Triwulan I", "", "NIP 120233"],
)
def test_i126_waktu_yang_wajar(waktu: str) -> None:
    assert temuan(_waktu(waktu), "I126") == []


def _prestasi(*nama: tuple[str, str]) -> Masukan:
    return {**BERSIH, "prestasi": [{"prestasi": p, "tingkat": t} for p, t in nama]}


def test_i127_prestasi_dua_kali() -> None:
    dua = _prestasi(("Juara I Lomba Duta Gendre", "Provinsi"), ("Juara I Duta Genre", "Provinsi"))
    (t,) = temuan(dua, "I127")
    assert (t.lembar, t.sel, t.tingkat) == ("prestasi", "A7", Tingkat.INFO)
    assert [x.sel for x in t.terkait] == ["A6"]


@pytest.mark.parametrize(
    ("satu", "dua"),
    [
        (("Juara I Lomba Posyandu", "Provinsi"), ("Juara I Lomba Posyandu", "Kabupaten")),
        (("Juara I Lomba Posyandu", "Provinsi"), ("Juara II Lomba Posyandu", "Provinsi")),
        (("Juara I PIK Remaja", "Provinsi"), ("Juara I Yel-Yel PIK Remaja", "Provinsi")),
        (("Juara I Bina Keluarga Remaja", ""), ("Juara I Bina Keluarga Balita", "")),
    ],
)
def test_i127_dua_prestasi(satu: tuple[str, str], dua: tuple[str, str]) -> None:
    assert temuan(_prestasi(satu, dua), "I127") == []


def _banding(*target: str) -> Masukan:
    rekam = [
        {"kode": "IKU1", "kecamatan": f"Kecamatan {n}", "target": t} for n, t in enumerate(target)
    ]
    return {**BERSIH, "pembanding": rekam}


def test_i128_rasio_di_samping_desimal() -> None:
    (t,) = temuan(_banding("4:18", "0,27", "9:19", "0,5"), "I128")
    assert (t.lembar, t.sel, t.tingkat) == ("pembanding", "E7", Tingkat.INFO)
    assert [x.sel for x in t.terkait] == ["E6", "E9"]


@pytest.mark.parametrize("target", [("4:18", "9:19"), ("0,27", "0,5"), ("4:18", "1"), ("4:18", "")])
def test_i128_satu_cara_menulis(target: tuple[str, ...]) -> None:
    assert temuan(_banding(*target), "I128") == []


def _sebelah(kode: str, realisasi: str) -> Masukan:
    return tambah(BERSIH, "pembanding", kode=kode, kecamatan="Sebelah", realisasi=realisasi)


@pytest.mark.parametrize(
    ("kode", "realisasi", "kata"),
    [
        ("IKU1", "0,98", "paling sedikit 40 desa"),
        ("IKU1", "98%", "paling sedikit 40 desa"),
        ("IKU2", "99,00%", "paling sedikit 100 BUMDes"),
        ("IKU1", "0,3514", "paling sedikit 37 desa"),
    ],
)
def test_i130_rasio_yang_tidak_mungkin(kode: str, realisasi: str, kata: str) -> None:
    (t,) = temuan(_sebelah(kode, realisasi), "I130")
    assert (t.lembar, t.sel, t.tingkat) == ("pembanding", "F8", Tingkat.INFO)
    assert kata in t.pesan


@pytest.mark.parametrize(
    ("kode", "realisasi"),
    [
        ("IKU1", "0,36"),  # 7 of 19, cut off
        ("IKU1", "0,37"),  # 7 of 19, rounded
        ("IKU1", "0,9"),
        ("IKU1", "49:50"),
        ("IKU1", "98"),  # a count
        ("IKU2", "100%"),
        ("IKU2", "96,55%"),  # 28 of 29
        ("IKU3", "98%"),  # no share of villages
    ],
)
def test_i130_rasio_yang_mungkin(kode: str, realisasi: str) -> None:
    assert temuan(_sebelah(kode, realisasi), "I130") == []


@pytest.mark.parametrize(
    ("nama", "satuan", "banyak"),
    [
        ("Persentase desa tertib", "Nilai", 1),
        ("Persentase desa tertib", "Rasio", 1),
        ("Prosentase desa tertib", "persen (%)", 0),
        ("Persentase desa tertib", "100%", 0),
        ("Indeks Kepuasan", "%", 1),
        ("Indeks Kepuasan", "Dokumen", 1),
        ("Nilai SAKIP", "Predikat", 0),
        ("Nilai investasi", "Rupiah", 0),
        ("Rasio desa maju", "Dokumen", 1),
        ("Rasio desa maju", "Angka", 0),
        ("Jumlah laporan", "%", 1),
        ("Jumlah laporan", "Laporan", 0),
        ("Dokumen AKIP yang memenuhi aspek kualitas", "%", 0),
    ],
)
def test_i135_satuan_menurut_kata_pertama(nama: str, satuan: str, banyak: int) -> None:
    isi = ubah(BERSIH, "kinerja_program", 6, "indikator", nama)
    isi = ubah(isi, "kinerja_program", 6, "satuan", satuan)
    assert len(temuan(isi, "I135")) == banyak


def test_i117_satuan_yang_dituduh_satu_temuan() -> None:
    """Figures of other kecamatan under a unit that is wrong itself are not told as well."""
    lain = {"kode": "IKU2", "kecamatan": "Utara", "target": "100%", "realisasi": "90%"}
    isi = tambah(BERSIH, "pembanding", **lain)
    (t,) = temuan(ubah(isi, "indikator", 7, "satuan", "Nilai"), "I117")
    assert t.lembar == "indikator"
    salah = tambah(BERSIH, "pembanding", **{**lain, "realisasi": "90 Orang"})
    assert [t.lembar for t in temuan(salah, "I117")] == ["pembanding"]
