"""K8xx, and the rules about supporters: they fire and stay silent."""

from tests.audit.alat import CAPAIAN, IND, P1, P2, SAS, berkode, capaian, temuan, uji_pasangan
from tests.docx.alat import Bagian

SUB = ["Program", "Kegiatan", "Sub Kegiatan", "Anggaran"]
PK = [["No", "Program", "Anggaran"], ["1", P1[0], "Rp 10.000.000"], ["2", P2[0], "Rp 20.000.000"]]
H = tuple(("H2", f"Sasaran {n} : {s}") for n, s in enumerate(SAS, start=1))
DUKUNG = [["No", "Program", "Target", "Realisasi", "Capaian"], ["1", P1[0], "100%", "100%", "100%"]]
SEMUA = [
    ("H1", "IKHTISAR EKSEKUTIF"),
    ("H1", "BAB I PENDAHULUAN"),
    ("H1", "BAB II PERENCANAAN KINERJA"),
    ("H2", "Perjanjian Kinerja"),
    ("H1", "BAB III AKUNTABILITAS KINERJA"),
    ("H2", "Capaian Kinerja"),
    ("H2", "Realisasi Anggaran"),
    ("H1", "BAB IV PENUTUP"),
]
FORMULA = ["No", "Sasaran", "Indikator", "Penjelasan / Formulasi", "Sumber Data"]
STANDAR = ["Indikator", "Capaian 2024", "Standar Nasional"]


def _sub(*nama: str) -> list[list[str]]:
    return [SUB, *[[*P1[:2], n, "1.000.000"] for n in nama]]


def _dukung(*nama: str) -> list[list[str]]:
    return [SUB[:3], *[[*P1[:2], n] for n in nama]]


JANJI = [
    ["No", "Sasaran", "Indikator", "Target"],
    *[[str(n), SAS[n], IND[n], t] for n, t in enumerate(("0,50", "80%", "90"))],
    ["4", "Terbinanya kelompok usaha", "Banyaknya kelompok usaha binaan", "10 Klp"],
]
A, B, C = "Pendampingan Desa Binaan", "Evaluasi Perkembangan Desa", "Penetapan Batas Desa"

KASUS: dict[str, tuple[tuple[Bagian, ...], str, tuple[Bagian, ...]]] = {
    "K801": (tuple(SEMUA[1:]), "", (*SEMUA, "Laporan ini telah direviu.")),
    "K802": (
        ([FORMULA, ["1", SAS[0], IND[0], "", "Laporan"]],),
        "T1 B2 K4",
        ([FORMULA, ["1", SAS[0], IND[0], "Desa mandiri / desa", "Laporan"]],),
    ),
    "K803": (
        (CAPAIAN, _sub(A, B, C), H[0], _dukung(A), H[1], _dukung(B)),
        "T3; T4; T2 B4 K3",
        (CAPAIAN, _sub(A, B, C), H[0], _dukung(A), H[1], _dukung(B, C)),
    ),
    "K804": (
        (CAPAIAN, H[0], DUKUNG, H[1], DUKUNG, H[2], "Uraian."),
        "P6",
        (CAPAIAN, H[0], DUKUNG, H[1], DUKUNG, H[2], DUKUNG),
    ),
    "K805": ((PK,), "T1", ([*PK, ["", "Jumlah", "Rp 30.000.000"]],)),
    "K806": (
        ([STANDAR, [IND[0], "1", "Tidak Diketahui"]],),
        "T1 B2 K3",
        ([STANDAR, [IND[0], "1", "0,8"]], "Dibandingkan standar nasional."),
    ),
    "K807": (
        (("H2", "Perjanjian Kinerja"), JANJI, ("H2", "Capaian"), CAPAIAN),
        "T1 B5 K3",
        (("H2", "Perjanjian Kinerja"), JANJI[:4], ("H2", "Capaian"), CAPAIAN),
    ),
    "N728": (
        (CAPAIAN, H[0], DUKUNG, H[1], DUKUNG),
        "T2 B2 K2; T3 B2 K2",
        (CAPAIAN, H[0], _dukung(A), H[1], _dukung(B)),
    ),
}


test_aturan_menyala, test_aturan_diam = uji_pasangan(berkode(KASUS))


def test_kolom_hasil_yang_kosong_seluruhnya() -> None:
    kosong = capaian(["1", "", ""], ["2", "", ""])
    assert [t.sel for t in temuan("K802", kosong)] == ["T1 B2 K5; T1 B3 K5; T1 B2 K6; T1 B3 K6"]


def test_kalimat_menyebut_lebih_sedikit_daripada_tabel() -> None:
    kalimat = f"Sasaran ini didukung dengan sub kegiatan {A} tahun ini."
    (t,) = [
        x for x in temuan("N728", CAPAIAN, H[0], kalimat, _dukung(A, B)) if "Kalimat" in x.pesan
    ]
    assert B in t.pesan
