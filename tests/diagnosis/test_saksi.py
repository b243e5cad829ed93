"""Witnesses that are in doubt themselves decide nothing; what goes wrong together is told once.

Every mistake stands beside a twin that looks like it and must be told otherwise.
"""

from collections.abc import Iterable
from copy import deepcopy
from fractions import Fraction
from functools import partial

import pytest

from tests.mutasi.bersih import BUKU, olah_masukan
from tests.mutasi.nilai import sama
from tests.mutasi.taat import letak, saran
from workbook_tools.diagnosis.wajar import penilai_uang
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_di, isian_sekolom
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan, terhitung
from workbook_tools.numbers import baca_teks
from workbook_tools.records import Isian
from workbook_tools.wording.rasio import bentuk_lain, rasio_terbalik

Sel = tuple[str, int, str]
"""A sheet, a record (from 0), a column."""


def buku(nama: str, *ubahan: tuple[Sel, str]) -> tuple[Masukan, Masukan]:
    """A clean workbook, and the same with some cells holding something else."""
    benar = BUKU[nama]()
    rusak = deepcopy(benar)
    for (lembar, n, kolom), isi in ubahan:
        rusak[lembar][n][kolom] = isi
    return benar, rusak


def temuan(isi: Masukan) -> tuple[Temuan, ...]:
    """What is found."""
    return olah_masukan(isi).hasil.temuan


def menyesatkan(semua: Iterable[Temuan], benar: Masukan) -> list[tuple[str, str, str]]:
    """Advice that is not what the clean workbook holds."""
    hasil = []
    for s in saran(semua):
        n, kolom = letak(s)
        if not sama(s.isi, str(benar[s.lembar][n].get(kolom, ""))):
            hasil.append((s.lembar, s.sel, s.isi))
    return hasil


def di(semua: Iterable[Temuan], aturan: str) -> list[Temuan]:
    """The findings of a rule."""
    return [t for t in semua if t.aturan == aturan]


# amounts in another unit


def test_rencana_kerja_seribu_kali_satu_temuan() -> None:
    benar, rusak = buku("loksado")
    for r in rusak["renja"]:
        r["anggaran"] = f"{r['anggaran']}.000"
    semua = temuan(rusak)
    assert terhitung(semua)[0].aturan == "I173"
    assert len(terhitung(semua)) <= 2
    assert menyesatkan(semua, benar) == []


def test_seluruh_realisasi_anggaran_dalam_ribuan_hanya_ditanyakan() -> None:
    """Nothing says which of the two sheets is in the right unit: PK Program is empty."""
    _, rusak = buku("loksado")
    rusak["perjanjian_program"], rusak["pernyataan"] = [], []
    for r in rusak["anggaran"]:
        for kolom in ("anggaran", "realisasi"):
            r[kolom] = str(r[kolom])[:-4]
    semua = temuan(rusak)
    assert [t.perbaikan for t in di(semua, "S307")] == [None]
    assert not [s for s in saran(semua) if s.lembar in ("renja", "anggaran")]


# columns that are wrong as a whole


def test_kolom_yang_bergeser_di_tabel_pendek_satu_temuan() -> None:
    benar, rusak = buku("contoh")
    kolom = ("target", "realisasi")
    for n in range(len(rusak["kinerja_program"]) - 1, 0, -1):
        for k in kolom:
            rusak["kinerja_program"][n][k] = benar["kinerja_program"][n - 1][k]
    semua = temuan(rusak)
    assert 0 < len(terhitung(semua)) <= 3
    assert menyesatkan(semua, benar) == []


def test_satu_baris_yang_salah_tetap_diberi_saran() -> None:
    benar, rusak = buku("contoh", (("kinerja", 1, "target"), "10%"))
    semua = temuan(rusak)
    assert [(t.sel, t.perbaikan and t.perbaikan.isi) for t in terhitung(semua)] == [("E7", "100%")]
    assert menyesatkan(semua, benar) == []


# a figure in doubt


def test_tiga_angka_yang_berlainan_ditanyakan() -> None:
    """Which of the others was copied is unknown."""
    _, rusak = buku(
        "contoh",
        (("kinerja", 1, "target"), "40%"),
        (("perjanjian_kinerja", 1, "target"), "60%"),
        (("renstra", 1, "target_2"), "80%"),
    )
    sel = {("kinerja", "E7"), ("perjanjian_kinerja", "E7"), ("renstra", "F7")}
    assert not [s for s in saran(temuan(rusak)) if (s.lembar, s.sel) in sel]


def test_persen_tidak_dihaluskan_bila_jumlahnya_dipertanyakan() -> None:
    """92,00% is cut off from 92,01% only because a row is wrong by Rp8.000."""
    benar, rusak = buku("loksado", (("anggaran", 5, "realisasi"), "99.518.000"))
    semua = temuan(rusak)
    assert di(semua, "P401")
    assert menyesatkan(semua, benar) == []


def test_bentuk_tidak_disarankan_bila_angkanya_diragukan() -> None:
    """An hour for a ratio is to be typed anew; but which ratio, so far from the target?"""
    _, ragu = buku("loksado", (("kinerja", 0, "realisasi"), "11:01"))
    (jam,) = di(temuan(ragu), "I104")
    assert jam.seharusnya == ""


def test_bentuk_disarankan_bila_angkanya_cocok() -> None:
    _, jam = buku("loksado")
    jam["pembanding"][2]["realisasi"] = jam["pembanding"][2]["target"] = "9:09"
    jam["pembanding"][2]["capaian_dilaporkan"] = "100%"
    semua = di(temuan(jam), "I104")
    assert [t.seharusnya for t in semua] == ["9:9"]


# rows that stand twice, or have changed places


def test_desa_yang_tercatat_dua_kali_tidak_menyalahkan_naskah() -> None:
    _, rusak = buku("loksado")
    rusak["desa"].append(deepcopy(rusak["desa"][2]))
    semua = temuan(rusak)
    (ganda,) = di(semua, "I125")
    assert {(t.seharusnya, t.induk) for t in di(semua, "P407")} == {("", ganda.sebagai_induk)}


def test_jumlah_desa_yang_salah_di_naskah_diperbaiki() -> None:
    _, rusak = buku("loksado")
    n = next(n for n, r in enumerate(rusak["pernyataan"]) if r["acuan"] == "jumlah_desa")
    rusak["pernyataan"][n]["nilai"] = "12"
    assert [t.seharusnya for t in di(temuan(rusak), "P409") + di(temuan(rusak), "P407")][:1] == [
        "11"
    ]


def test_dua_baris_anggaran_tertukar_seluruhnya() -> None:
    """Their percentages are right; only sums and the plan tell."""
    benar, rusak = buku("loksado")
    for kolom in (
        "target_kinerja",
        "realisasi_kinerja",
        "anggaran",
        "realisasi",
        "persen_dilaporkan",
    ):
        if kolom in benar["anggaran"][4]:
            for n, m in ((4, 5), (5, 4)):
                rusak["anggaran"][n][kolom] = benar["anggaran"][m][kolom]
    semua = temuan(rusak)
    assert "Mungkin angka baris 10 dan 11 tertukar." in {t.dugaan for t in terhitung(semua)}
    assert menyesatkan(semua, benar) == []


def test_dua_anggaran_rencana_kerja_tertukar() -> None:
    benar, rusak = buku("loksado")
    a, z = (benar["renja"][n]["anggaran"] for n in (4, 5))
    rusak["renja"][4]["anggaran"], rusak["renja"][5]["anggaran"] = z, a
    semua = temuan(rusak)
    assert {s.lembar for s in saran(semua)} == {"renja"}
    assert menyesatkan(semua, benar) == []


# target over realisation, or two columns swapped


def test_kolom_yang_tertukar_bukan_rumus_yang_terbalik() -> None:
    """Nothing else tells target or realisation: the percentages may well be right."""
    _, rusak = buku("loksado")
    rusak["pernyataan"] = []
    for r in rusak["kinerja_program"]:
        r["target"], r["realisasi"] = "80%", "100%"
        r["capaian_dilaporkan"] = "80%"
    for r in rusak["anggaran"]:
        r.pop("target_kinerja", None)
        r.pop("realisasi_kinerja", None)
    assert not [s for s in saran(temuan(rusak)) if s.lembar == "kinerja_program"]


def test_rumus_terbalik_bila_target_disebut_lembar_lain() -> None:
    _, rusak = buku("loksado", (("kinerja", 2, "capaian_dilaporkan"), "100,08%"))
    assert [s.sel for s in saran(temuan(rusak)) if s.lembar == "kinerja"] == ["K8"]


# an empty sheet


def test_angka_yang_menunggu_lembar_kosong_ikut_temuannya() -> None:
    _, rusak = buku("loksado")
    rusak["renstra"] = []
    semua = temuan(rusak)
    lembar = next(t for t in di(semua, "S351") if not t.sel)
    akhir = [t for t in di(semua, "P410") if "akhir Renstra" in t.pesan]
    assert akhir
    assert {t.induk for t in akhir} == {lembar.sebagai_induk}


# how a figure is written


def _isian(teks: str) -> Isian:
    return Isian("kinerja", "target", "E6", teks, baca_teks(teks))


@pytest.mark.parametrize(
    ("ada", "lain", "jadi"),
    [
        ("19:7", "0,36", "7:19"),  # cut off
        ("19 : 7", "0,37", "7 : 19"),  # rounded
        ("19:7", "0,5", ""),
        ("17:19", "1", ""),  # 1 tells no ratio
        ("0:7", "0,5", ""),
    ],
)
def test_rasio_terbalik(ada: str, lain: str, jadi: str) -> None:
    assert rasio_terbalik(_isian(ada), _isian(lain)) == jadi


@pytest.mark.parametrize(
    ("ada", "lain", "beda"),
    [
        ("7:19", "0,36", True),
        ("7:19", "8:19", False),
        ("0,36", "7:19", False),
        ("1", "17:19", True),
    ],
)
def test_bentuk_lain(ada: str, lain: str, beda: bool) -> None:
    assert bentuk_lain(_isian(ada), _isian(lain)) is beda


@pytest.mark.parametrize(
    ("rupiah", "masuk_akal"),
    [
        (Fraction(12_000_000), True),
        (Fraction(10_200), False),  # the smallest is a hundred times larger
        (Fraction(9_000_000_000), False),
        (Fraction(15_723_829, 1000), False),  # parts of a rupiah
    ],
)
def test_uang_yang_tidak_diketik_orang(rupiah: Fraction, masuk_akal: bool) -> None:
    o = olah_masukan(BUKU["loksado"]())
    k = Konteks(o.buku, o.tabel, o.laporan, o.hasil)
    wajar = penilai_uang(isian_di(k), partial(isian_sekolom, k))
    assert wajar(("anggaran", "H6"), rupiah) is masuk_akal
