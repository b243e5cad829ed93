"""S304 to S308, S315, S316, S318: budgets and sub kegiatan across sheets."""

import pytest

from tests.alat import data
from tests.rules.alat import (
    ADMINISTRASI,
    BERSIH,
    DOKUMEN,
    FASILITASI,
    PEMBINAAN,
    PENDAMPINGAN,
    PENUNJANG,
    PERENCANAAN,
    Masukan,
    hapus,
    semua_temuan,
    tambah,
    temuan,
    ubah,
)
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.model.temuan import Tingkat
from workbook_tools.pipeline import hitung


def test_s304_pk_bukan_jumlah_sub_kegiatan() -> None:
    (t,) = temuan(ubah(BERSIH, "perjanjian_program", 6, "anggaran", "Rp 30.500.000"), "S304")
    assert (t.lembar, t.sel, t.tingkat) == ("perjanjian_program", "B6", Tingkat.PERINGATAN)
    assert t.seharusnya == "Rp 30.000.000"
    assert [(x.lembar, x.sel) for x in t.terkait] == [("renja", "E6"), ("anggaran", "H6")]
    assert "Rp500.000" in t.pesan


def test_s304_anggaran_perubahan_yang_berlaku() -> None:
    berubah = ubah(BERSIH, "perjanjian_program", 6, "anggaran_perubahan", "31.000.000")
    (t,) = temuan(berubah, "S304")
    assert t.sel == "C6"


def test_s304_hanya_satu_lembar_yang_beda() -> None:
    (t,) = temuan(ubah(BERSIH, "renja", 7, "anggaran", "9.000.000"), "S304")
    assert (t.sel, t.seharusnya) == ("B6", "")
    assert "Realisasi Anggaran" not in t.pesan


def test_s304_ikut_sel_yang_salah() -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 8, "anggaran", "8.100.000"), "S304")
    assert t.induk is not None and (t.induk.lembar, t.induk.sel) == ("anggaran", "H8")
    assert t.dugaan == ""


def tabel_kedua(tambahan: int, dasar: Masukan = BERSIH) -> Masukan:
    """PK Program with its header and its programs once more, with other amounts."""
    hasil = tambah(dasar, "perjanjian_program", program="Program", anggaran="Anggaran")
    for b in dasar["perjanjian_program"]:
        anggaran = int(b["anggaran"].removeprefix("Rp ").replace(".", "")) + tambahan
        hasil = tambah(hasil, "perjanjian_program", program=b["program"], anggaran=str(anggaran))
    return hasil


def test_s304_tabel_kedua_di_bawah_yang_pertama() -> None:
    semua = temuan(tabel_kedua(1_250_000), "S304")
    assert [(t.sel, t.terkait[0].sel) for t in semua] == [("B6", "B9"), ("B7", "B10")]
    assert all(t.dugaan.startswith("Mungkin tabelnya ditulis dua kali") for t in semua)


def test_s304_tabel_kedua_dengan_banyak_program_disebut_sekali() -> None:
    nama = {
        "program": "Program Ketiga",
        "kegiatan": "Kegiatan Ketiga",
        "sub_kegiatan": "Sub Ketiga",
    }
    dasar = tambah(BERSIH, "renja", **nama, anggaran="9.000.000")
    dasar = tambah(dasar, "anggaran", **nama, anggaran="9.000.000", realisasi="9.000.000")
    dasar = tambah(dasar, "perjanjian_program", program="Program Ketiga", anggaran="9.000.000")
    utama, *ikut = temuan(tabel_kedua(1_250_000, dasar), "S304")
    assert "Begitu pula B7 dan B8" in utama.pesan
    assert [t.induk for t in ikut] == [utama.sebagai_induk] * len(ikut)


def test_s304_dua_baris_yang_tidak_satu_pun_cocok_bukan_tabel_kedua() -> None:
    rusak = tambah(BERSIH, "perjanjian_program", **BERSIH["perjanjian_program"][1])
    for baris in (7, 8):
        rusak = ubah(rusak, "perjanjian_program", baris, "anggaran", "5.250.000")
    (t,) = temuan(rusak, "S304")
    assert "dua kali" not in t.dugaan


def test_s304_program_pk_tanpa_baris() -> None:
    (t,) = temuan(tambah(BERSIH, "perjanjian_program", program="Program X", anggaran=1000), "S304")
    assert t.sel == "B8"
    assert "tidak ada barisnya" in t.pesan


@pytest.mark.parametrize(
    ("anggaran", "sel"), [("30.000.000", ["A6"]), ("31.000.000", ["B6", "B6"])]
)
def test_s304_satu_program_dengan_dua_nama(anggaran: str, sel: list[str]) -> None:
    lain = ubah(BERSIH, "perjanjian_program", 6, "program", "Program Binwas")
    semua = temuan(ubah(lain, "perjanjian_program", 6, "anggaran", anggaran), "S304")
    assert [t.sel for t in semua] == sel
    assert all(t.perbaikan is None and not t.seharusnya for t in semua)


def test_s304_program_tidak_ada_di_pk() -> None:
    (t,) = temuan(hapus(BERSIH, "perjanjian_program", 7), "S304")
    assert (t.lembar, t.sel, t.kunci) == ("renja", "B8", PENUNJANG)
    assert [x.lembar for x in t.terkait] == ["anggaran"]


def test_s304_angka_tak_terbaca_tidak_dijumlahkan() -> None:
    assert temuan(ubah(BERSIH, "renja", 6, "anggaran", "20.000.00"), "S304") == []


def test_s304_ejaan_program_lain_tetap_dipasangkan() -> None:
    lain = ubah(BERSIH, "perjanjian_program", 7, "program", f"{PENUNJANG} Kabupaten/Kota")
    assert temuan(lain, "S304") == []


def test_s304_program_salah_ketik_di_satu_baris_tetap_dijumlahkan() -> None:
    salah = ubah(BERSIH, "anggaran", 7, "program", PEMBINAAN.replace("Pembinaan", "Pmbinaan"))
    assert {t.aturan for t in semua_temuan(salah)} == {"I124"}


def _dengan_tamu(lembar: str) -> Masukan:
    return tambah(
        BERSIH,
        lembar,
        program=PENUNJANG,
        kegiatan=PERENCANAAN,
        sub_kegiatan="Fasilitasi Kunjungan Tamu",
        anggaran="5.000.000",
    )


def test_s305_hanya_di_rencana_kerja() -> None:
    (t,) = temuan(_dengan_tamu("renja"), "S305")
    assert (t.lembar, t.sel, t.tingkat) == ("renja", "D9", Tingkat.PERINGATAN)
    assert "Rp5.000.000" in t.pesan


def test_s305_hanya_di_realisasi_anggaran() -> None:
    (t,) = temuan(_dengan_tamu("anggaran"), "S305")
    assert (t.lembar, t.sel) == ("anggaran", "D9")


def test_s305_satu_kegiatan_hilang_satu_temuan() -> None:
    isi = ubah(BERSIH, "renja", 8, "kegiatan", "Administrasi Umum")
    isi = ubah(isi, "renja", 8, "sub_kegiatan", "Penyediaan Bahan Logistik")
    isi = tambah(
        isi,
        "renja",
        program=PENUNJANG,
        kegiatan="Administrasi Umum",
        sub_kegiatan="Rapat Koordinasi",
    )
    hanya_renja = [t for t in temuan(isi, "S305") if t.lembar == "renja"]
    assert [(t.sel, [x.sel for x in t.terkait]) for t in hanya_renja] == [("D8", ["D9"])]


def test_s305_nama_yang_diganti_satu_temuan_dengan_usul() -> None:
    lain = "Penyusunan Dokumen Anggaran Perangkat Daerah"
    (t,) = temuan(ubah(BERSIH, "renja", 8, "sub_kegiatan", lain), "S305")
    assert (t.lembar, t.sel) == ("anggaran", "D8")
    assert lain in t.dugaan


def test_s305_salah_ketik_bukan_baris_hilang() -> None:
    salah = ADMINISTRASI.replace("Fasilitasi", "Fasiltasi")
    hasil = semua_temuan(ubah(BERSIH, "renja", 6, "sub_kegiatan", salah))
    assert [t.aturan for t in hasil] == ["I124"]


def test_s305_kode_rekening_menang_atas_nama() -> None:
    isi = ubah(BERSIH, "renja", 6, "kode_rekening", "7.01.06.2.01.02")
    isi = ubah(isi, "anggaran", 6, "kode_rekening", "7.01.06.2.01.0002")
    assert temuan(ubah(isi, "renja", 6, "sub_kegiatan", "Nama lama"), "S305") == []


def test_s306_tanpa_kinerja() -> None:
    (t,) = temuan(hapus(BERSIH, "kinerja_program", 8), "S306")
    assert (t.lembar, t.sel, t.kunci) == ("anggaran", "D7", PENDAMPINGAN)


def test_s306_satu_kegiatan_satu_temuan() -> None:
    (t,) = temuan(hapus(hapus(BERSIH, "kinerja_program", 8), "kinerja_program", 7), "S306")
    assert (t.sel, [x.sel for x in t.terkait]) == ("D6", ["D7"])


def test_s306_kinerja_tanpa_anggaran() -> None:
    isi = tambah(
        BERSIH,
        "kinerja_program",
        program=PENUNJANG,
        kegiatan=PERENCANAAN,
        sub_kegiatan="Fasilitasi Kunjungan Tamu",
        target="12 Bulan",
        realisasi="12 Bulan",
    )
    (t,) = temuan(isi, "S306")
    assert (t.lembar, t.sel) == ("kinerja_program", "C10")


def test_s306_kinerja_program_tanpa_rincian_sub_kegiatan() -> None:
    hanya_program = {**BERSIH, "kinerja_program": BERSIH["kinerja_program"][:1]}
    assert temuan(hanya_program, "S306") == []


def test_s307_anggaran_beda() -> None:
    (t,) = temuan(ubah(BERSIH, "renja", 8, "anggaran", "8.500.000"), "S307")
    assert (t.lembar, t.sel, t.tingkat) == ("anggaran", "H8", Tingkat.INFO)
    assert [(x.lembar, x.sel) for x in t.terkait] == [("renja", "E8")]
    assert "kurang Rp500.000" in t.pesan


def test_s307_pergeseran_antarsub_kegiatan() -> None:
    geser = ubah(BERSIH, "renja", 6, "anggaran", "20.700.000")
    (t,) = temuan(ubah(geser, "renja", 7, "anggaran", "9.300.000"), "S307")
    assert [t.sel, *(x.sel for x in t.terkait)] == ["H6", "E6", "H7", "E7"]
    assert t.dugaan == "Mungkin pergeseran Rp700.000."


def test_s307_tertukar_satu_temuan() -> None:
    """Either sheet's rows may have changed places: nothing else tells the amounts."""
    tukar = ubah(BERSIH, "renja", 6, "anggaran", "10.000.000")
    (t,) = semua_temuan(ubah(tukar, "renja", 7, "anggaran", "20.000.000"))
    assert [t.sel, *(x.sel for x in t.terkait)] == ["H6", "E6", "H7", "E7"]
    assert (t.dugaan, t.seharusnya) == ("Mungkin tertukar.", "")


def test_s307_hampir_semua_beda_satu_temuan() -> None:
    isi = BERSIH
    for n in range(6):
        sub = {"program": PENUNJANG, "kegiatan": PERENCANAAN, "sub_kegiatan": f"Urusan {n}x"}
        isi = tambah(tambah(isi, "renja", **sub, anggaran=1000), "anggaran", **sub, anggaran=2000)
    (t,) = temuan(isi, "S307")
    assert len(t.terkait) == 6
    assert "perubahan" in t.dugaan


def test_s307_satu_sub_kegiatan_dua_baris_dijumlahkan() -> None:
    isi = ubah(BERSIH, "anggaran", 8, "anggaran", "5.000.000")
    sub = {"program": PENUNJANG, "kegiatan": PERENCANAAN, "sub_kegiatan": DOKUMEN}
    assert temuan(tambah(isi, "anggaran", **sub, anggaran="3.000.000"), "S307") == []


def test_s308_kegiatan_beda() -> None:
    isi = BERSIH
    for baris in (7, 8):
        isi = ubah(isi, "kinerja_program", baris, "kegiatan", "Administrasi Keuangan Daerah")
    (t,) = temuan(isi, "S308")
    assert (t.lembar, t.sel) == ("kinerja_program", "B7")
    assert t.seharusnya == FASILITASI
    assert [x.sel for x in t.terkait] == ["C6", "C7", "B8"]


def test_s306_kegiatan_berindikator_tanpa_anggaran() -> None:
    lain = {"program": PENUNJANG, "kegiatan": "Pelayanan Umum Terpadu", "indikator": "Layanan"}
    (t,) = temuan(tambah(BERSIH, "kinerja_program", **lain, target="4", realisasi="4"), "S306")
    assert t.lembar == "kinerja_program" and t.pesan.startswith("Kegiatan 'Pelayanan Umum")
    sama = {**lain, "kegiatan": PERENCANAAN}
    assert (
        temuan(tambah(BERSIH, "kinerja_program", **sama, target="4", realisasi="4"), "S306") == []
    )


def test_s306_nama_di_dua_kegiatan_tanpa_kegiatannya() -> None:
    dua = {"program": PENUNJANG, "kegiatan": "Pelayanan Umum", "sub_kegiatan": DOKUMEN}
    isi = tambah(ubah(BERSIH, "kinerja_program", 9, "kegiatan", ""), "anggaran", **dua)
    pesan = [t.pesan for t in temuan(isi, "S306") if t.lembar == "kinerja_program"]
    assert len(pesan) == 1 and "tanpa kegiatannya" in pesan[0]


@pytest.mark.parametrize(
    ("lembar", "sel"), [("renja", "C6"), ("anggaran", "C6"), ("kinerja_program", "B7")]
)
def test_s308_yang_sendirian_yang_dituduh(lembar: str, sel: str) -> None:
    isi = ubah(BERSIH, lembar, int(sel[1:]), "kegiatan", "Pelayanan Umum Terpadu")
    (t,) = temuan(isi, "S308")
    assert (t.lembar, t.sel, t.seharusnya) == (lembar, sel, FASILITASI)


def test_s308_program_beda() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja_program", 9, "program", PEMBINAAN), "S308")
    assert (t.sel, t.seharusnya) == ("A9", PENUNJANG)


def test_s308_ejaan_kegiatan_bukan_kegiatan_lain() -> None:
    glued = FASILITASI.replace("Rekomendasi dan", "Rekomendasidan")
    assert temuan(ubah(BERSIH, "kinerja_program", 7, "kegiatan", glued), "S308") == []


def test_s315_indikator_tanpa_anggaran() -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 7, "sasaran", "IKU1"), "S315")
    assert (t.lembar, t.sel, t.tingkat) == ("indikator", "A7", Tingkat.PERINGATAN)


def test_s315_kolom_sasaran_kosong_semua() -> None:
    isi = BERSIH
    for baris in (6, 7, 8):
        isi = ubah(isi, "anggaran", baris, "sasaran", None)
    (t,) = temuan(isi, "S315")
    assert (t.lembar, t.sel, t.tingkat) == ("anggaran", "E6", Tingkat.INFO)
    assert temuan(isi, "S316") == []


def test_s315_beberapa_kode_dalam_satu_sel() -> None:
    gabung = ubah(
        ubah(BERSIH, "anggaran", 6, "sasaran", "iku 1; IKU2"), "anggaran", 7, "sasaran", ""
    )
    assert temuan(gabung, "S315") == []


def test_s316_baris_terlewat() -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 7, "sasaran", None), "S316")
    assert (t.lembar, t.sel, t.tingkat) == ("anggaran", "E7", Tingkat.PERINGATAN)
    assert PENDAMPINGAN in t.pesan


def test_s316_program_penunjang_hanya_info() -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 8, "sasaran", None), "S316")
    assert (t.sel, t.tingkat) == ("E8", Tingkat.INFO)


def test_s318_target_kinerja_beda() -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 8, "target_kinerja", "10 Dok"), "S318")
    assert (t.lembar, t.sel, t.seharusnya) == ("kinerja_program", "F9", "")
    assert [(x.lembar, x.sel) for x in t.terkait] == [("anggaran", "F8")]


def test_s318_satuan_beda_dikelompokkan() -> None:
    isi = BERSIH
    for baris in (6, 7):
        for kolom in ("target_kinerja", "realisasi_kinerja"):
            isi = ubah(isi, "anggaran", baris, kolom, "100%")
        for kolom in ("target", "realisasi"):
            isi = ubah(isi, "kinerja_program", baris + 1, kolom, "12 Bulan")
    (t,) = temuan(isi, "S318")
    assert "2 sub kegiatan" in t.pesan


def test_s318_singkatan_satuan_bukan_beda() -> None:
    singkat = ubah(BERSIH, "anggaran", 8, "target_kinerja", "5 dok")
    assert temuan(ubah(singkat, "anggaran", 7, "target_kinerja", "4"), "S318") == []


def test_s318_cukup_satu_indikator_yang_cocok() -> None:
    isi = tambah(
        BERSIH,
        "kinerja_program",
        program=PENUNJANG,
        kegiatan=PERENCANAAN,
        sub_kegiatan=DOKUMEN,
        indikator="Persentase dokumen tepat waktu",
        target="100%",
        realisasi="100%",
    )
    assert temuan(isi, "S318") == []


def test_s304_dan_s307_anggaran_dalam_ribuan() -> None:
    isi = BERSIH
    for baris in range(6, 6 + len(BERSIH["anggaran"])):
        for kolom in ("anggaran", "realisasi"):
            nilai = BERSIH["anggaran"][baris - 6][kolom]
            isi = ubah(isi, "anggaran", baris, kolom, nilai.removesuffix(".000"))
    for aturan in ("S304", "S307"):
        assert all("ribuan rupiah" in t.dugaan for t in temuan(isi, aturan)), aturan
        assert temuan(isi, aturan)


@pytest.mark.parametrize("sama", [True, False])
def test_s304_nama_program_tersalin(sama: bool) -> None:
    """The amount tells whose it is; another amount may be a second part of the program."""
    isi = data("contoh")
    baris = isi["perjanjian_program"]
    baris[1] = {**baris[1], "program": baris[0]["program"]}
    if not sama:
        baris[1]["anggaran"] = "45.000.100"
    semua = [t for t in hitung(buku_dari_masukan(isi)).hasil.temuan if t.sel == "A7"]
    nama = "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik"
    assert [t.perbaikan and t.perbaikan.isi for t in semua] == [nama] * sama
