"""What `lkj ambil` finds in the words of a report, and what it says it concluded."""

from pathlib import Path

import pytest

from tests.audit.alat import BAIK, IND, P1, P2, SAMPUL, SAS, anggaran, capaian
from tests.docx.alat import Bagian, docx
from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.docx.baca import baca_docx
from workbook_tools.telaah.ambil import HasilAmbil, ambil

UANG = anggaran([*P1, "1.000.000", "900.000", "90%"], [*P2, "2.000.000", "2.000.000", "100%"])


@pytest.fixture
def petik(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Takes a report of these parts."""

    def satu(*bagian: Bagian) -> HasilAmbil:
        jalur = docx(tmp_path / "lkj.docx", *SAMPUL, capaian(*BAIK), *bagian)
        return ambil(susun_konteks(baca_docx(jalur)))

    return satu


def kolom(hasil: HasilAmbil, lembar: str, nama: str) -> list[object]:
    """A column of a sheet."""
    return [r.get(nama, "") for r in hasil.masukan.get(lembar, [])]


def pernyataan(hasil: HasilAmbil, acuan: str) -> list[tuple[object, object]]:
    """The stated figures of a kind."""
    isi = hasil.masukan.get("pernyataan", [])
    return [(r.get("rincian", ""), r["nilai"]) for r in isi if r["acuan"] == acuan]


def test_penanda_tangan(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        "Suka Maju, 2 Januari 2025",
        "Plt. Camat,",
        "SITI CONTOH",
        "Penata",
        "NIP 19870101 201001 2 001",
    )
    i = hasil.masukan["identitas"][0]
    assert (i["tempat"], i["tanggal"]) == ("Suka Maju", "2 Januari 2025")
    assert (i["kepala_jabatan"], i["kepala_nama"]) == ("Plt. Camat", "SITI CONTOH")
    assert (i["kepala_pangkat"], i["kepala_nip"]) == ("Penata", "198701012010012001")


def test_desa_dan_banyaknya_di_kalimat(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        "Tercapai 100% dari target yang ditetapkan atau terdapat 2 desa dengan status maju "
        "(desa Hulu dan Hilir) dari total 5 desa yang ada di Kecamatan Suka Maju.",
        "Tahun 2023 terdapat 1 desa (Hulu) yang memiliki status maju.",
    )
    assert kolom(hasil, "desa", "desa") == ["Hulu", "Hilir"]
    assert kolom(hasil, "desa", "status") == ["Maju", "Maju"]
    assert kolom(hasil, "desa", "status_lalu") == ["Maju", ""]
    assert pernyataan(hasil, "jumlah_desa_status") == [("Maju", "2")]
    assert pernyataan(hasil, "jumlah_desa") == [("", "5")]


def test_desa_yang_hanya_dihitung_mendapat_nama_sementara(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        "Terdapat 2 desa dengan status maju (desa Hulu dan Hilir) dan 1 desa dengan status "
        "berkembang dari total 3 desa yang ada di Kecamatan Suka Maju.",
    )
    assert kolom(hasil, "desa", "desa") == ["Hulu", "Hilir", "Desa 03"]
    assert kolom(hasil, "desa", "status") == ["Maju", "Maju", "Berkembang"]
    nama, status = [s for s in hasil.simpulan if s.lembar == "desa"]
    assert (nama.kolom, nama.isi, status.kolom, status.isi) == (
        *("desa", "Desa 03", "status", "Berkembang"),
    )
    assert nama.sebab.endswith("tanpa namanya; ganti dengan nama desanya")
    (pertama, *_) = hasil.masukan["indikator"]
    assert pertama["sumber_realisasi"] == "desa"


def test_desa_yang_hanya_dihitung_bernama_bila_disebut_di_tempat_lain(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        "Terdapat 1 desa dengan status maju (desa Hulu) dan 3 desa dengan status berkembang dari "
        "total 4 desa yang ada di Kecamatan Suka Maju.",
        "Akses jalan masih rusak (desa Tepi dan Sungai Raya). Pembinaan di Desa Hulu Kecamatan "
        "Suka Maju, rapat di Desa Kabupaten.",
    )
    assert kolom(hasil, "desa", "desa") == ["Hulu", "Tepi", "Sungai Raya", "Desa 04"]
    assert kolom(hasil, "desa", "status") == ["Maju", *["Berkembang"] * 3]
    assert {(s.isi, s.kolom) for s in hasil.simpulan if s.lembar == "desa"} == {
        *(("Berkembang", "status"), ("Tepi", "desa"), ("Sungai Raya", "desa"), ("Desa 04", "desa")),
    }


LALU = "Tahun 2023 terdapat 1 desa (Hulu) dengan status mandiri."


@pytest.mark.parametrize(
    ("lalu", "kata", "status"),
    [
        ("1", "", ["Mandiri"] * 3),  # all had it
        ("0,33", LALU, ["Mandiri", "Maju", "Maju"]),
        ("0,67", LALU, ["Mandiri", "", ""]),
        ("0,33", "", ["", "", ""]),  # nobody says which
    ],
)
def test_status_desa_tahun_lalu_menurut_rasionya(  # type: ignore[no-untyped-def]
    petik,
    lalu: str,
    kata: str,
    status: list[str],
) -> None:
    hasil = petik(
        [
            ["No", "Indikator Kinerja", "Target 2023", "Realisasi 2023", "Capaian 2023"],
            ["1", IND[0], "1", lalu, lalu],
        ],
        "Terdapat 2 desa dengan status mandiri (desa Hulu dan Hilir) dan 1 desa dengan status "
        "maju dari total 3 desa yang ada di Kecamatan Suka Maju.",
        kata,
    )
    assert kolom(hasil, "desa", "status_lalu") == status


def test_desa_menurut_tabel_jumlah_per_status(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        [["Status Desa", "Jumlah 2023", "Jumlah 2024"], ["Mandiri", "0", "1"], ["Maju", "2", "1"]]
    )
    assert hasil.masukan["desa"] == [
        {"desa": "Desa 01", "status": "Mandiri", "status_lalu": "Maju"},
        {"desa": "Desa 02", "status": "Maju", "status_lalu": "Maju"},
    ]
    assert {s.kolom for s in hasil.simpulan if s.lembar == "desa"} == {
        *("desa", "status", "status_lalu")
    }


def test_bumdes_tanpa_bulan(petik) -> None:  # type: ignore[no-untyped-def]
    kepala = ["No", "Desa", "BUMDes", "Aktif", "Beroperasi Baik", "Keuntungan (Rp)"]
    hasil = petik([kepala, ["1", "Hulu", "Maju Jaya", "ya", "Tidak", "100.000"]])
    assert hasil.masukan["bumdes"] == [
        {"desa": "Hulu", "bumdes": "Maju Jaya", "aktif": "ya", "beroperasi_baik": "tidak"}
    ]


def test_sub_kegiatan_di_bawah_kegiatan_lain_di_tabel_campuran(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        ("H2", "B. Anggaran"),
        UANG,
        ("H2", "C. Capaian"),
        [
            ["Tingkat", "Program/Kegiatan/Sub Kegiatan", "Indikator", "Target", "Realisasi"],
            ["Program", P2[0], "Persentase ketertiban", "100%", "100%"],
            ["Kegiatan", P2[1], "Jumlah rapat", "4", "4"],
            ["Sub Kegiatan", P1[2], "Jumlah desa binaan", "5", "4"],
            ["Sub Kegiatan", P2[2], "Jumlah patroli", "12", "12"],
        ],
    )
    isi = [(r.get("program"), r.get("kegiatan")) for r in hasil.masukan["kinerja_program"][2:]]
    assert isi == [P1[:2], P2[:2]]


def test_tabel_pendukung_milik_satu_indikator(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        ("H2", "B. Anggaran"),
        UANG,
        ("H2", IND[1]),
        "Tabel 3.2 Program, Kegiatan, dan Anggaran Pendukung Persentase BUMDes aktif berjalan",
        [
            ["No", "Program", "Kegiatan", "Sub Kegiatan", "Anggaran (Rp)"],
            ["1", *P1, "1.000.000"],
            ["2", *P2, "2.000.000"],
        ],
    )
    assert kolom(hasil, "anggaran", "sasaran") == ["IKU2", "IKU2"]


@pytest.mark.parametrize(
    ("judul", "sasaran"),
    [
        (f"Program, Kegiatan, dan Anggaran Pendukung {IND[2]}", "IKU2, IKU3"),
        ("Kegiatan yang Menunjang Keberhasilan Pencapaian", "IKU2"),
    ],
)
def test_sub_kegiatan_dua_indikator(petik, judul: str, sasaran: str) -> None:  # type: ignore[no-untyped-def]
    """A table that names its indicator; one that does not adds none to what others say."""
    tabel = [
        ["No", "Program", "Kegiatan", "Sub Kegiatan", "Anggaran (Rp)"],
        ["1", *P1, "1.000.000"],
    ]
    hasil = petik(
        ("H2", "B. Anggaran"),
        UANG,
        ("H2", IND[1]),
        f"Tabel 3.2 Program, Kegiatan, dan Anggaran Pendukung {IND[1]}",
        tabel,
        ("H2", IND[2]),
        f"Tabel 3.3 {judul}",
        tabel,
    )
    assert kolom(hasil, "anggaran", "sasaran")[0] == sasaran


def test_ejaan_desa_lain_di_tabel_bumdes_disebut(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        "Terdapat 1 desa dengan status maju (desa Halunuk) dari total 1 desa yang ada.",
        [["No", "Desa", "Nama BUMDes", "Januari"], ["1", "HALLUNUK", "Maju", "Rp 100.000"]],
    )
    assert [(b.lembar, b.dipakai, b.lain) for b in hasil.beda] == [
        ("bumdes", "HALLUNUK", "Halunuk")
    ]


def test_tujuan_yang_lebih_sering_disebut_dipakai(petik) -> None:  # type: ignore[no-untyped-def]
    sebut = "tujuan Kecamatan Suka Maju adalah “Meningkatnya kepuasan masyarakat luas”"
    tabel = [
        ["No", "Tujuan", "Sasaran", "Indikator Kinerja", "Target"],
        ["1", "Terwujudnya tata kelola yang baik", SAS[0], IND[0], "0,50"],
    ]
    for banyak, pakai in ((1, "Terwujudnya tata"), (2, "Meningkatnya kepuasan")):
        hasil = petik(tabel, *[f"Adapun {sebut}."] * banyak)
        assert str(kolom(hasil, "indikator", "tujuan")[0]).startswith(pakai)
        assert [b.kolom for b in hasil.beda] == ["tujuan"] * len(hasil.beda) != []


def test_tingkat_prestasi_menurut_penyelenggaranya(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        ("H2", "C. Daftar Prestasi"), "1. Juara I Lomba Desa Kab. Contoh Raya", "2. Juara II Catur"
    )
    assert kolom(hasil, "prestasi", "tingkat") == ["Kabupaten", ""]
    assert [s.kolom for s in hasil.simpulan if s.lembar == "prestasi"] == ["tingkat"]


@pytest.mark.parametrize(
    "lain",
    [
        "dari total 5 desa yang ada di Kecamatan Suka Maju.",  # two villages of unknown status
        "sebagaimana tahun lalu.",  # no number of all villages
        "dari total 3 desa. Tercatat 1 desa berstatus maju dari total 2 desa.",  # two totals
    ],
)
def test_desa_yang_tidak_genap_tidak_dikarang(petik, lain: str) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        "Terdapat 2 desa dengan status maju (desa Hulu dan Hilir) dan 1 desa dengan status "
        f"berkembang {lain}"
    )
    assert kolom(hasil, "desa", "desa") == ["Hulu", "Hilir"]


def test_sebagian_desa_bukan_sumber_realisasi(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik("Terdapat 1 desa dengan status maju (desa Hulu) dari total 5 desa.")
    assert "sumber_realisasi" not in hasil.masukan["indikator"][0]


def test_butir_bergambar_di_daftar_prestasi(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(("H2", "C. Daftar Prestasi"), "❖ Juara I Lomba Desa", "\uf0d8 Juara II Lomba PKK")
    assert kolom(hasil, "prestasi", "prestasi") == ["Juara I Lomba Desa", "Juara II Lomba PKK"]


def test_tabel_desa(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik([["No", "Desa", "Status 2023", "Status 2024"], ["1", "Hulu", "Maju", "MANDIRI"]])
    assert hasil.masukan["desa"] == [{"desa": "Hulu", "status_lalu": "Maju", "status": "Mandiri"}]


def test_poster_survei(petik) -> None:  # type: ignore[no-untyped-def]
    baris = ["INDEKS KEPUASAN MASYARAKAT (IKM)", "SEMESTER I TAHUN 2024", "NILAI IKM", "89,80"]
    ekor = [
        "JUMLAH : 100 orang",
        "JENIS KELAMIN : L = 57 orang",
        ": P = 43 orang",
        ": S1 = 9 orang",
    ]
    hasil = petik(*baris, *ekor)
    assert hasil.masukan["ikm"] == [
        {
            "periode": "Semester I",
            "nilai_dilaporkan": "89,80",
            "responden": "100",
            "laki_laki": "57",
            "perempuan": "43",
            "s1": "9",
        }
    ]


def test_kategori_di_kalimat_dan_yang_lain_disebut(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        f'{IND[1]} mencapai 100% dengan kategori "Sangat Tinggi".',
        f'{IND[1]} mencapai 100% dengan kategori "Tinggi".',
    )
    assert kolom(hasil, "kinerja", "kategori_dilaporkan") == ["", "Sangat Tinggi", ""]
    (beda,) = [b for b in hasil.beda if b.kolom == "kategori_dilaporkan"]
    assert (beda.dipakai, beda.lain) == ("Sangat Tinggi", "Tinggi")


def test_satu_sel_beberapa_indikator(petik) -> None:  # type: ignore[no-untyped-def]
    pk = [
        ["No", "Sasaran", "Indikator Kinerja", "Target"],
        ["1", "Beberapa sasaran", f"a. {IND[0]} b. {IND[1]} c. {IND[2]}", "0,50 80% 90"],
    ]
    hasil = petik(("H1", "BAB II"), ("H2", "B. Perjanjian Kinerja"), pk)
    assert kolom(hasil, "perjanjian_kinerja", "target") == ["0,50", "80%", "90"]


def test_banyak_angka_yang_tidak_cocok_dibiarkan(petik) -> None:  # type: ignore[no-untyped-def]
    pk = [
        ["No", "Sasaran", "Indikator Kinerja", "Target"],
        ["1", "Beberapa sasaran", f"a. {IND[0]} b. {IND[1]} c. {IND[2]}", "0,50 80%"],
    ]
    hasil = petik(("H1", "BAB II"), ("H2", "B. Perjanjian Kinerja"), pk)
    assert "perjanjian_kinerja" not in hasil.masukan


def test_perjanjian_yang_diubah(petik) -> None:  # type: ignore[no-untyped-def]
    pk = [
        ["No", "Sasaran", "Indikator Kinerja", "Target"],
        *[
            [str(n), SAS[n - 1], IND[n - 1], t]
            for n, t in enumerate(("0,40", "80%", "90"), start=1)
        ],
    ]
    baru = [pk[0], ["1", SAS[0], IND[0], "0,50"], *pk[2:]]
    hasil = petik(
        ("H1", "BAB II"),
        ("H2", "B. Perjanjian Kinerja"),
        pk,
        "LAMPIRAN PERJANJIAN KINERJA CAMAT TAHUN 2024 (PERUBAHAN)",
        baru,
    )
    assert kolom(hasil, "perjanjian_kinerja", "target") == ["0,40", "80%", "90"]
    assert kolom(hasil, "perjanjian_kinerja", "target_perubahan") == ["0,50", "80%", "90"]


def test_yang_disimpulkan_disebut(petik) -> None:  # type: ignore[no-untyped-def]
    bumdes = [["No", "Desa", "Nama BUMDes", "Januari"], ["1", "Hulu", "Maju Jaya", "Rp 100.000"]]
    hasil = petik(bumdes, "Terdapat 1 BUMDes yang dapat beroperasi dengan baik.")
    assert kolom(hasil, "bumdes", "aktif") == ["ya"]
    simpulan = {(s.lembar, s.nama, s.kolom) for s in hasil.simpulan}
    assert {("bumdes", "Maju Jaya", "aktif"), ("indikator", "IKU3", "arah")} <= simpulan


def test_arah_dari_rumus_capaian(tmp_path: Path) -> None:
    turun = capaian(["10", "8", "120%"], ["80%", "84%", "105%"], ["90", "90,9", "101%"])
    jalur = docx(tmp_path / "lkj.docx", *SAMPUL, turun)
    hasil = ambil(susun_konteks(baca_docx(jalur)))
    assert kolom(hasil, "indikator", "arah") == ["turun", "naik", "naik"]


def test_sasaran_dari_program_yang_disebut(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        ("H2", f"a. Capaian {IND[2]}"),
        f"Sasaran ini didukung {P2[0]} dengan baik.",
        ("H2", "B. Realisasi Anggaran"),
        UANG,
    )
    assert kolom(hasil, "anggaran", "sasaran") == ["", "IKU3"]


def test_uang_dalam_ribuan_ditulis_penuh_dan_disebut(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(("Kapsi", "Tabel 3.3 Realisasi Anggaran (dalam ribuan rupiah)"), UANG)
    assert kolom(hasil, "anggaran", "anggaran") == ["Rp1.000.000.000", "Rp2.000.000.000"]
    assert kolom(hasil, "anggaran", "persen_dilaporkan") == ["90%", "100%"]
    sebab = {s.sebab for s in hasil.simpulan if s.lembar == "anggaran"}
    assert sebab == {"Tabel 3.3 menulis uangnya dalam ribuan rupiah"}


def test_arah_tidak_disimpulkan_dari_rumus_yang_terbalik(tmp_path: Path) -> None:
    terbalik = capaian(["40", "32", "125%"], *BAIK[1:])
    hasil = ambil(susun_konteks(baca_docx(docx(tmp_path / "lkj.docx", *SAMPUL, terbalik))))
    assert "arah" not in hasil.masukan["indikator"][0]
    assert hasil.masukan["indikator"][2]["arah"] == "naik"


def test_arah_dari_rumus_tahun_ini_di_samping_tahun_lalu(tmp_path: Path) -> None:
    tabel = [
        ["No", "Sasaran", "Indikator", "Realisasi 2023", "Target", "Realisasi", "Capaian"],
        [
            "1",
            "Meningkatnya ketenteraman",
            "Jumlah gangguan kamtibmas",
            "15",
            "12",
            "10",
            "116,67%",
        ],
        ["2", SAS[1], IND[1], "70%", "80%", "80%", "100%"],
    ]
    hasil = ambil(susun_konteks(baca_docx(docx(tmp_path / "lkj.docx", *SAMPUL, tabel))))
    assert kolom(hasil, "indikator", "arah") == ["turun", "naik"]
