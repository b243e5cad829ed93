"""Tables as other offices lay them out: nothing right is told as wrong, and a slip is found."""

from collections.abc import Sequence

import pytest

from tests.audit.alat import BAIK, CAPAIAN, IND, SAS, konteks, temuan
from tests.docx.alat import Bagian

NAMA = (
    "Program Penunjang Urusan Pemerintahan",
    "Administrasi Umum Perangkat Daerah",
    "Penyediaan Peralatan Kantor",
    "Penyediaan Bahan Logistik",
    "Perencanaan dan Evaluasi Kinerja",
    "Penyusunan Dokumen Perencanaan",
)
PAGU = ("900.000", "600.000", "400.000", "200.000", "300.000", "300.000")
TANDA = {
    "kode rekening": (
        *("7.01.01", "7.01.01.2.06", "7.01.01.2.06.02", "7.01.01.2.06.04"),
        *("7.01.01.2.01", "7.01.01.2.01.01"),
    ),
    "nomor bertingkat": ("1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1"),
    "romawi, angka, huruf": ("I", "1", "a", "b", "2", "a"),
    "huruf besar, angka, huruf kecil": ("A", "1", "a", "b", "2", "a"),
}


def belanja(
    tanda: Sequence[str], pagu: Sequence[str] = PAGU, jumlah: str = "900.000"
) -> list[list[str]]:
    """A table with all levels in one column."""
    kepala = "Kode" if "." in tanda[0] else "No"
    isi = [list(x) for x in zip(tanda, NAMA, pagu, PAGU, strict=True)]
    atas = [kepala, "Uraian Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi"]
    return [atas, *isi, ["", "Jumlah", jumlah, "900.000"]]


@pytest.mark.parametrize("tanda", TANDA.values(), ids=list(TANDA))
def test_jenjang_menurut_tanda_di_sampingnya(tanda: tuple[str, ...]) -> None:
    assert not temuan("N704", belanja(tanda))
    pagu = (*PAGU[:3], "250.000", *PAGU[4:])
    (satu,) = temuan("N704", belanja(tanda, pagu))
    assert (satu.sel, satu.nilai) == ("T1 B3 K3", "600.000")
    (total,) = temuan("N704", belanja(tanda, jumlah="950.000"))
    assert (total.sel, total.kunci) == ("T1 B8 K3", "Total")


def triwulan(realisasi: str, capaian: str) -> list[list[str]]:
    """The achievements of an indicator by quarter and of the year."""
    return [
        ["No", "Sasaran", "Indikator", "Target", "Realisasi Triwulan", "<", "Realisasi", "Capaian"],
        ["^", "^", "^", "^", "I", "II", "^", "^"],
        *([str(n), SAS[n], IND[n], "80", "20", "40", realisasi, capaian] for n in range(len(IND))),
    ]


def test_triwulan_bukan_angka_tahunannya() -> None:
    assert not temuan("N706", triwulan("60", "75%"))
    assert {t.nilai for t in temuan("N702", triwulan("60", "90%"))} == {"90%"}


def test_sebelum_perubahan_bukan_nilai_kedua() -> None:
    def tabel(akhir: str) -> list[list[str]]:
        return [
            ["Program", "Pagu", "<", "Realisasi", "%"],
            ["^", "Sebelum Perubahan", "Setelah Perubahan", "^", "^"],
            ["Program Penataan Desa", "1.000.000", akhir, "900.000", "75%"],
        ]

    assert not temuan("N706", tabel("1.200.000"))
    assert not temuan("N701", tabel("1.200.000"))
    assert temuan("N701", tabel("1.500.000"))


def test_perbandingan_tahun_bukan_masa_rencana() -> None:
    banding = [("Kapsi", f"Tabel 3.{n} Realisasi Tahun 2022 s.d. 2024") for n in (1, 2, 3)]
    assert konteks(*banding).identitas.periode == (2024, 2026)


@pytest.mark.parametrize(
    "judul", ["Sasaran Strategis / Indikator Kinerja", "Sasaran dan Indikator"]
)
def test_sasaran_dan_indikator_satu_kolom(judul: str) -> None:
    tabel = [
        ["No", judul, "Target", "Realisasi", "Capaian"],
        *([str(n), IND[n], *isi] for n, isi in enumerate(BAIK)),
    ]
    assert not temuan("N702", tabel)
    tabel[3][4] = "105%"
    (satu,) = temuan("N702", tabel)
    assert satu.sel == "T1 B4 K5"
    assert len(konteks(tabel).utama) == len(IND)


@pytest.mark.parametrize(
    ("kapsi", "satuan"),
    [
        ("Tabel 3.3 Realisasi Anggaran (dalam ribuan rupiah)", ""),
        ("Tabel 3.3 Realisasi", " (ribu)"),
    ],
)
@pytest.mark.parametrize(
    ("kalimat", "ada"),
    [
        ("Pagu anggaran sebesar Rp1.200.000.000,00.", False),
        ("Pagu anggaran sebesar Rp1.200.000.400,00.", False),  # rounded in the table
        ("Pagu anggaran sebesar Rp1.300.000.000,00.", True),
    ],
)
def test_ribuan_rupiah(kapsi: str, satuan: str, kalimat: str, ada: bool) -> None:
    isi: tuple[Bagian, ...] = (
        CAPAIAN,
        ("Kapsi", kapsi),
        [
            ["Program", f"Anggaran{satuan}", f"Realisasi{satuan}", "%"],
            ["Program Penataan Desa", "1.200.000", "900.000", "75%"],
            ["Jumlah", "1.200.000", "900.000", "75%"],
        ],
        kalimat,
    )
    assert bool(temuan("N706", *isi)) is ada


def test_rata_rata_yang_tetap_benar_bukan_salah() -> None:
    tabel = [list(b) for b in CAPAIAN]
    tabel[1][5], tabel[2][5] = "102%", "98%"  # both wrong, their mean is not
    assert not temuan("N705", [*tabel, ["", "Rata-rata", "", "", "", "100,33%"]])
    assert temuan("N705", [*tabel, ["", "Rata-rata", "", "", "", "105,33%"]])


def test_kemajuan_terhadap_target_akhir_bukan_capaian_kedua() -> None:
    tabel = [
        [*CAPAIAN[0], "Target Akhir Renstra", "Capaian thd Target Akhir"],
        *([*b, "100", "50%"] for b in CAPAIAN[1:]),
    ]
    assert not temuan("N706", tabel)
    assert not temuan("N702", tabel)


@pytest.mark.parametrize(
    ("sebutan", "ada"),
    [("Rp1,2 miliar", False), ("Rp 1.234 juta", False), ("Rp1,3 milyar", True), ("Rp1,2", True)],
)
def test_uang_dengan_kata_skala(sebutan: str, ada: bool) -> None:
    uang = [
        ["Program", "Anggaran", "Realisasi", "%"],
        ["Program Penataan Desa", "1.233.900.000", "1.000.000.000", "81,04%"],
        ["Jumlah", "1.233.900.000", "1.000.000.000", "81,04%"],
    ]
    kalimat = f"Pagu anggaran tahun 2024 sebesar {sebutan} untuk seluruh program."
    assert bool(temuan("N706", CAPAIAN, uang, kalimat)) is ada
