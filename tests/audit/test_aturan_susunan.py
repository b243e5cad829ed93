"""D6xx: every rule fires on a small report that is wrong, and is silent on one that is right."""

from tests.audit.alat import (
    CAPAIAN,
    IND,
    P1,
    P2,
    SAS,
    anggaran,
    berkode,
    capaian,
    konteks,
    temuan,
    uji_pasangan,
)
from tests.docx.alat import Bagian
from workbook_tools.audit.periksa import periksa_dokumen

K = "Kapsi"
T = [["No", "Uraian", "Target"], ["1", "Satu", "10"]]
SKALA = ["No", "Rentang Capaian", "Kategori"]
DAFTAR = ("H1", "DAFTAR TABEL")
ISI = ("H1", "DAFTAR ISI")
BAB = (("H1", "BAB I PENDAHULUAN"), ("H2", "A. Latar Belakang"), ("H2", "B. Isu Strategis"))
PERBUP = "Peraturan Bupati Nomor 78 Tahun 2016"
REKOMENDASI = ["No", "Rekomendasi", "Waktu Pelaksanaan"]

KASUS: dict[str, tuple[tuple[Bagian, ...], str, tuple[Bagian, ...]]] = {
    "D601": (
        ((K, "Tabel 3.1 Skala"), T, (K, "Tabel 3.1 Capaian"), T),
        "P4; P5",
        ((K, "Tabel 3.1 Skala"), T, (K, "Tabel 3.2 Capaian"), T),
    ),
    "D602": (
        ((K, "Tabel 3.1 Skala"), T, (K, "Tabel 3.3 Capaian"), T),
        "P5; P4",
        ((K, "Tabel 3.1 Skala"), T, (K, "Tabel 3.2 Capaian"), T),
    ),
    "D603": (
        (
            DAFTAR,
            "Tabel 2.1 Indikator Utama ....\t5",
            ("H1", "BAB I PENDAHULUAN"),
            (K, "Tabel 2.1 Rencana Kerja"),
            T,
        ),
        "P5",
        (
            DAFTAR,
            "Tabel 2.1 Rencana Kerja ....\t5",
            ("H1", "BAB I PENDAHULUAN"),
            (K, "Tabel 2.1 Rencana Kerja"),
            T,
        ),
    ),
    "D604": (
        (
            ISI,
            "BAB I PENDAHULUAN....\t1",
            "Latar Belakang....\t1",
            "Struktur Organisasi....\t2",
            *BAB,
        ),
        "P7",
        (ISI, "BAB I PENDAHULUAN....\t1", "Latar Belakang....\t1", "Isu Strategis....\t2", *BAB),
    ),
    "D605": (
        (
            (K, "Tabel 3.1 Skala"),
            T,
            "Perbandingan antarkecamatan tahun ini dapat dilihat di bawah:",
            CAPAIAN,
        ),
        "T2",
        ((K, "Tabel 3.1 Skala"), T, (K, "Tabel 3.2 Capaian"), CAPAIAN),
    ),
    "D606": (((K, "Tabel 3.1"), T), "P4", ((K, "Tabel 3.1 Skala"), T)),
    "D607": (
        (
            [
                ["No", "Program", "Target", "Realisasi", "Capaian"],
                ["1", "2", "3", "5", "6"],
                ["1", "A", "1", "1", "100%"],
            ],
        ),
        "T1 B2",
        (
            [
                ["No", "Program", "Target", "Realisasi", "Capaian"],
                ["1", "2", "3", "4", "5"],
                ["1", "A", "1", "1", "100%"],
            ],
        ),
    ),
    "D608": (
        ([T[0], ["1", "A", "5"], ["2", "B", "6"], ["2", "C", "7"]],),
        "T1 B4 K1",
        ([T[0], ["1", "A", "5"], ["2", "B", "6"], ["3", "C", "7"]],),
    ),
    "D609": (
        ("a. Kepala Dinas;", "b. Sekretariat;", "c. Bidang Desa;", "b. Bidang Sosial;"),
        "P7",
        ("a. Kepala Dinas;", "b. Sekretariat;", "c. Bidang Desa;", "d. Bidang Sosial;"),
    ),
    "D610": (
        ((K, "Tabel 3.1 Skala"), T, "Seperti terlihat pada tabel 3.9 di atas."),
        "P5:23-31",
        ((K, "Tabel 3.1 Skala"), T, "Seperti terlihat pada tabel 3.1 di atas."),
    ),
    "D614": (
        ("Capaian program (Tambahi tabel indikator)",),
        "P4:17-41",
        ("Capaian program (tahun 2024)",),
    ),
    "D615": (
        ("Rencana Kerja Tahun 2032 telah disusun.",),
        "P4:15-24",
        ("Rencana Kerja Tahun 2025 telah disusun.",),
    ),
    "D616": (
        (PERBUP, PERBUP, PERBUP, "Peraturan Bupati Nomor 78 Tahun 2026"),
        "P7:24-36",
        (PERBUP, PERBUP, PERBUP, PERBUP),
    ),
    "D617": (("Administrasi Administrasi Kepegawaian",), "P4:1-25", ("Administrasi Kepegawaian",)),
    "D618": (
        ("Terdapat 19 (Enam) BUMDes.",),
        "P4:10-18",
        ("Terdapat 19 (sembilan belas) BUMDes.",),
    ),
    "D619": (
        ("Mandiri itu perlu.", "Kemandirian desa.", "Perkembangan keMandirian kinerja."),
        "P6:14-24",
        ("Mandiri itu perlu.", "Perkembangan kemandirian kinerja."),
    ),
    "D620": (
        (anggaran((*P1, "50.850,000", "50.850.000", "100")),),
        "T1 B2 K4",
        (anggaran((*P1, "50.850.000", "50.850.000", "100")),),
    ),
    "D621": (
        (capaian(["9:09", "9:09", "100%"]),),
        "T1 B2 K4; T1 B2 K5",
        (capaian(["9:9", "9:9", "100%"]),),
    ),
    "D625": (
        (
            [
                SKALA,
                ["1", "91% - 100%", "Tinggi"],
                ["2", "76% - 90%", "Sedang"],
                ["3", "51% - 75%", "Rendah"],
            ],
        ),
        "T1 B2 K2; T1 B3 K2; T1 B4 K2",
        (
            [
                SKALA,
                ["1", "> 90%", "Tinggi"],
                ["2", "> 60% - 90%", "Sedang"],
                ["3", "≤ 60%", "Rendah"],
            ],
        ),
    ),
    "D626": (
        (("H2", "a. Sasaran 3 : Mutu pelayanan"), "Kinerja sasaran 1 yaitu mutu pelayanan."),
        "P5:1-17",
        (("H2", "a. Sasaran 3 : Mutu pelayanan"), "Kinerja sasaran 3 yaitu mutu pelayanan."),
    ),
    "D628": (
        (("H2", "a. Satu"), ("H2", "b. Dua"), ("H2", "C. Tiga")),
        "P4; P5; P6",
        (("H2", "a. Satu"), ("H2", "b. Dua"), ("H2", "c. Tiga")),
    ),
    "D630": (
        ("BUMDes Maju", "Bumdes Karya", "BUMDes Jaya"),
        "P5:1-6",
        ("BUMDes Maju", "BUMDes Karya", "BUMDes Jaya"),
    ),
}


test_aturan_menyala, test_aturan_diam = uji_pasangan(berkode(KASUS))


def test_tindak_lanjut_tidak_mendahului_evaluasi() -> None:
    tabel = [REKOMENDASI, ["1", "Susun pohon kinerja", "Jan - Des 2023"]]
    (t,) = temuan("D615", tabel)
    assert t.sel == "T1 B2 K3"


def test_target_akhir_renstra_tahun_lain() -> None:
    kepala = ["Target Akhir Renstra TA. 2024", "<", "<"]
    tabel = [kepala, ["Sasaran", "Indikator", "Target"], [SAS[0], IND[0], "1"]]
    (t,) = temuan("D615", tabel)
    assert (t.sel, t.seharusnya) == ("T1 B1 K1", "2026")


def test_angka_tak_utuh_lebih_berat() -> None:
    (t,) = temuan("D620", anggaran((*P2, "230.000.000", "215.888.35", "93,86")))
    assert t.tingkat is not None
    assert t.tingkat.value == "galat"


def test_tabel_yang_ditempel_sebagai_teks_tidak_mematikan_aturan() -> None:
    kepala = "No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian"
    baris = [kepala, *[f"{n}\tBumdes {n} aktif\t1\t1\t100%" for n in (1, 2, 3)]]
    semua = periksa_dokumen(konteks("BUMDes Jaya", *baris))
    assert "T199" not in {t.aturan for t in semua}
    (satu,) = [t for t in semua if t.aturan == "D630"]
    assert satu.sel.startswith("P6:3-8")


def test_sel_yang_ditunggu_satu_temuan_dengan_semua_tempatnya() -> None:
    tanda = "[PERIKSA I102 Realisasi Anggaran H12]"
    (satu,) = temuan("D614", f"Realisasi {tanda} dari {tanda}.", [["Program", "Rp"], ["A", tanda]])
    assert satu.nilai == tanda
    assert [satu.sel, *(t.sel for t in satu.terkait)] == ["P4:11-47", "P4:54-90", "T1 B2 K2"]


def test_yang_harus_diisi_satu_satu() -> None:
    assert len(temuan("D614", "Upaya: [ISI: upaya].", "Upaya: [ISI: upaya].")) == 2
