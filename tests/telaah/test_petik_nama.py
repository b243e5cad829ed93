"""Rows that a report calls by other words: known by their sasaran, their number, their header."""

from pathlib import Path

import pytest

from tests.audit.alat import BAIK, IND, P1, P2, SAMPUL, SAS, anggaran, capaian
from tests.docx.alat import Bagian, docx
from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.docx.baca import baca_docx
from workbook_tools.telaah.ambil import HasilAmbil, ambil
from workbook_tools.telaah.padan_sub import BarisTujuan, padankan

SUB = ("Penyediaan Jasa Surat Menyurat", "Penyediaan Jasa Listrik", "Rujukan Anak Terlantar")


@pytest.fixture
def petik(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Takes a report of these parts."""

    def satu(*bagian: Bagian) -> HasilAmbil:
        return ambil(susun_konteks(baca_docx(docx(tmp_path / "lkj.docx", *SAMPUL, *bagian))))

    return satu


@pytest.mark.parametrize(
    ("teks", "nama"),
    [
        ("Tersedianya Jasa Surat Menyurat", SUB[0]),
        ("Terpenuhinya kebutuhan. Persentase penyediaan listrik", SUB[1]),
        ("Terfasilitasinya rujukan anak-anak terlanta", SUB[2]),
        ("Meningkatnya jasa", None),
    ],
)
def test_sub_kegiatan_menurut_kata(teks: str, nama: str | None) -> None:
    assert padankan([BarisTujuan(teks, (SUB,))]).get(0) == nama


def test_satu_sub_kegiatan_tidak_dipakai_dua_baris() -> None:
    baris = [BarisTujuan(f"Tersedianya Jasa {x}", (SUB,)) for x in ("Surat Menyurat", "Surat")]
    assert padankan(baris) == {0: SUB[0]}


def test_yang_terakhir_di_kegiatannya() -> None:
    dua = ("Penyediaan Makanan", "Peningkatan kapasitas lembaga adat, RT, RW, PKK, dan Posyandu")
    baris = [
        BarisTujuan("Tersedianya makanan", (dua, SUB)),
        BarisTujuan("Meningkatnya kapasitas LKD", (dua, SUB)),
    ]
    assert padankan(baris) == dict(enumerate(dua))


def test_kinerja_di_bawah_judul_kegiatan(petik) -> None:  # type: ignore[no-untyped-def]
    keluaran = [
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Capaian", "% Capaian"],
        [P1[1], "<", "<", "<", "<", "<"],
        ["1", f"Terlaksananya {P1[2]}", "Jumlah laporan", "5 Laporan", "5 Laporan", "100%"],
    ]
    hasil = petik(
        capaian(*BAIK),
        anggaran([*P1, "1.000", "900", "90%"], [*P2, "2.000", "2.000", "100%"]),
        ("H2", "C. Pengukuran Kinerja Kegiatan/Sub Kegiatan"),
        keluaran,
    )
    (baris,) = hasil.masukan["kinerja_program"]
    assert (baris["program"], baris["kegiatan"], baris["sub_kegiatan"]) == tuple(P1)
    assert ("kinerja_program", "sub_kegiatan", P1[2]) in {
        (s.lembar, s.kolom, s.isi) for s in hasil.simpulan
    }


EFISIENSI = ["No", "Indikator Kinerja", "Capaian", "Realisasi Anggaran", "Efisiensi"]


def efisiensi(*nama: str) -> list[list[str]]:
    """A table of efficiencies with these names."""
    return [EFISIENSI, *([str(n), x, "100%", "90%", "1,1"] for n, x in enumerate(nama, start=1))]


def test_nama_lain_dikenal_dari_nomornya(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(capaian(*BAIK), efisiensi(IND[0], IND[1], "Tingkat Kepuasan Pelayanan"))
    ada = {r["rincian"] for r in hasil.masukan["pernyataan"] if r["acuan"] == "efisiensi_sasaran"}
    assert ada == {"IKU1", "IKU2", "IKU3"}
    assert {s.isi for s in hasil.simpulan if s.lembar == "pernyataan"} == {"IKU3"}


def test_nomor_tidak_dipakai_bila_urutannya_lain(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(capaian(*BAIK), efisiensi(IND[1], IND[0], "Tingkat Kepuasan Pelayanan"))
    ada = {r["rincian"] for r in hasil.masukan["pernyataan"] if r["acuan"] == "efisiensi_sasaran"}
    assert ada == {"IKU1", "IKU2"}


def test_kepala_menyebut_tingkatnya(petik) -> None:  # type: ignore[no-untyped-def]
    tabel = [
        ["No", "Program", "Capaian Kinerja Program", "Kegiatan", "Sub Kegiatan"],
        ["1", P1[0], "97", P1[1], P1[2]],
    ]
    hasil = petik(capaian(*BAIK), anggaran([*P1, "1.000", "900", "90%"]), tabel)
    ada = [r for r in hasil.masukan["pernyataan"] if r["acuan"] == "capaian_program"]
    assert [(r["rincian"], r["nilai"]) for r in ada] == [(P1[0], "97")]


def test_target_akhir_di_tahun_terakhir(petik) -> None:  # type: ignore[no-untyped-def]
    """A plan that ends in the report's year: its last column is the end, not the year's target."""
    rencana = [
        ["No", "Indikator Kinerja", "Target", "<", "<", "Target Akhir Renstra"],
        ["^", "^", "2022", "2023", "2024", "^"],
        *([str(n), x, "1", "2", "3", "4"] for n, x in enumerate(IND, start=1)),
    ]
    hasil = petik("Rencana Strategis Tahun 2022-2024", capaian(*BAIK), rencana, rencana)
    ada = {r["acuan"]: r["nilai"] for r in hasil.masukan["pernyataan"]}
    assert ada["target_akhir_indikator"] == "4"


def test_kalimat_keuangan_dan_efisiensi(petik) -> None:  # type: ignore[no-untyped-def]
    hasil = petik(
        capaian(*BAIK),
        "Hasil pengukuran kinerja keuangan pada Kecamatan Suka Maju Tahun 2024 adalah 92,42 %.",
        f"Tingkat efisiensi untuk indikator {IND[1]} yaitu (-7,85). Hal ini karena honor.",
        "Rata-rata capaian program dan kegiatan adalah 98%.",
    )
    ada = {(r["acuan"], r.get("rincian", ""), r["nilai"]) for r in hasil.masukan["pernyataan"]}
    assert ("persen_realisasi", "", "92,42 %") in ada
    assert ("efisiensi_sasaran", "IKU2", "-7,85") in ada
    assert "rata_rata_capaian" not in {x for x, _, _ in ada}


def test_tabel_bertab_tidak_menghentikan(petik) -> None:  # type: ignore[no-untyped-def]
    """A table that was pasted as lines with tabs has no rows of its own to count."""
    hasil = petik(capaian(*BAIK), *("\t".join(b) for b in efisiensi(*IND)))
    assert len(hasil.masukan["indikator"]) == len(SAS)


def test_uraian_dan_realisasi_tahun_tahun_lalu(tmp_path: Path) -> None:
    rencana = [
        ["No", "Indikator Kinerja", "Target", "<", "<"],
        ["^", "^", "2023", "2024", "2025"],
        *([str(n), x, "0,30", "0,50", "0,60"] for n, x in enumerate(IND, start=1)),
    ]
    banding = [
        ["No", "Indikator Kinerja", "Realisasi 2023", "Realisasi 2024"],
        ["1", IND[0], "0,25", "0,50"],
    ]
    bagian: tuple[Bagian, ...] = (
        *SAMPUL[:2],
        "Renstra 2023-2025",
        capaian(*BAIK),
        rencana,
        banding,
        ("H2", f"1. {IND[0]}"),
        "Faktor pendorong: kader desa aktif.",
        "Upaya perbaikan: [ISI: upaya]",
    )
    hasil = ambil(susun_konteks(baca_docx(docx(tmp_path / "lkj.docx", *bagian))))
    assert hasil.masukan["renstra"][0]["realisasi_1"] == "0,25"
    assert hasil.masukan["kinerja"][0]["faktor_pendorong"] == "kader desa aktif."
    assert "solusi" not in hasil.masukan["kinerja"][0]
