"""Formulas of staff that name cells of a table which grows and shrinks: rows in, references out.

Rows 6, 7, 8 … of Capaian hold the indicators A, B, C …
"""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workbook.lembar import lembar
from tests.workbook.rujukan import (
    KEPALA,
    REKAP,
    buku_rujukan,
    pemindah,
    peta_capaian,
    rumus_rekap,
    tumbuh,
)
from workbook_tools.workbook.rumus import HasilRumus, Tempat

BAWAH = {"I12": "Camat", "I13": "Bupati"}


@pytest.mark.parametrize(
    ("lama", "baru", "rumus", "jadi"),
    [
        # what stands below the table
        ("A B C", "A B C D E", "=Capaian!I12", "=Capaian!I14"),
        ("A B C", "A", "=Capaian!I12", "=Capaian!I10"),
        ("A B C", "A B C D", "=Capaian!$I$12&Identitas!I12", "=Capaian!$I$13&Identitas!I12"),
        ("A B C", "A B C D", "='Capaian'!I$12", "='Capaian'!I$13"),
        ("A B C", "A B C D", "=capaian!I12", "=capaian!I13"),
        # an indicator, wherever its row goes
        ("A B C", "A B C D", "=Capaian!I7", "=Capaian!I7"),
        ("A B C", "A X B C", "=Capaian!I7", "=Capaian!I8"),
        ("A B C", "X A B C", "=Capaian!I6", "=Capaian!I7"),
        ("A B C", "B C", "=Capaian!I7", "=Capaian!I6"),
        ("A B C", "A C", "=Capaian!I7", "=#REF!"),
        ("A B C", "A X C", "=Capaian!I7", "=Capaian!I7"),
        # over the whole table
        ("A B C", "A B C D", "=AVERAGE(Capaian!I6:I8)", "=AVERAGE(Capaian!I6:I9)"),
        ("A B C", "X A B C", "=AVERAGE(Capaian!I6:I8)", "=AVERAGE(Capaian!I6:I9)"),
        ("A B C", "A", "=AVERAGE(Capaian!I6:I8)", "=AVERAGE(Capaian!I6:I6)"),
        ("A B C", "X Y Z W", "=AVERAGE(Capaian!I6:I8)", "=AVERAGE(Capaian!I6:I9)"),
        ("A", "A B C", "=SUM(Capaian!I6:I6)", "=SUM(Capaian!I6:I8)"),
        ("A B C", "A B C D", "=ROWS(Capaian!$A$5:$M$8)", "=ROWS(Capaian!$A$5:$M$9)"),
        ("A B C", "A B C D", "=SUM(Capaian!I:I)", "=SUM(Capaian!I:I)"),
        ("A B C", "A B C D", "=SUM(Capaian!I6:I900)", "=SUM(Capaian!I6:I900)"),
        ("A B C", "A B C D", "=SUM(Capaian!A1:I12)", "=SUM(Capaian!A1:I13)"),
        # over a part of it
        ("A B C D", "A B X C D", "=SUM(Capaian!I7:I8)", "=SUM(Capaian!I7:I9)"),
        ("A B C D", "A C D", "=SUM(Capaian!I6:I7)", "=SUM(Capaian!I6:I6)"),
        ("A B C D", "A D", "=SUM(Capaian!I7:I8)", "=SUM(#REF!)"),
        ("A B C D", "A B C", "=SUM(Capaian!I8:I9)", "=SUM(Capaian!I8:I8)"),
        # beside: columns of staff stay where they are
        ("A B C", "A B C D", "=Capaian!P12", "=Capaian!P12"),
        ("A B C", "A X B C", "=Capaian!P7", "=Capaian!P7"),
        # a place where nothing stood keeps its address
        ("A B C", "A B C D E", "=Capaian!I9", "=Capaian!I9"),
        # what is no reference into this sheet
        ("A B C", "A B C D", '="Capaian!I12"&Capaian!I12', '="Capaian!I12"&Capaian!I13'),
        ("A B C", "A B C D", "=[1]Capaian!I12", "=[1]Capaian!I12"),
        ("A B C", "A B C D", "='[b.xlsx]Capaian'!I12", "='[b.xlsx]Capaian'!I12"),
        ("A B C", "A B C D", "=Tabel1[Capaian]+I12", "=Tabel1[Capaian]+I12"),
        ("A B C", "A B C D", "=IF(A1>0,  Capaian!I12 ,0)", "=IF(A1>0,  Capaian!I13 ,0)"),
        ("A B C", "A B C D", "=SUM(Capaian!I6:INDEX(Capaian!I:I,12))",
         "=SUM(Capaian!I6:INDEX(Capaian!I:I,12))"),
        ("A B C", "X A B C", "=SUM(Capaian!I7:INDEX(Capaian!I:I,12))",
         "=SUM(Capaian!I8:INDEX(Capaian!I:I,12))"),
        ("A B C", "A B C D", "=SUM(Capaian!12:13)", "=SUM(Capaian!13:14)"),
    ],
)  # fmt: skip
def test_rujukan_dari_lembar_lain(lama: str, baru: str, rumus: str, jadi: str) -> None:
    hasil = pemindah(lama, baru, BAWAH).pindahkan(rumus[1:], Tempat(REKAP))
    assert f"={hasil.rumus}" == jadi
    assert bool(hasil.putus) == ("#REF!" in jadi)
    assert hasil.tertinggal == ()


@pytest.mark.parametrize(
    ("rumus", "sebutan"),
    [
        ('INDIRECT("Capaian!I12")', "Capaian!I12"),
        ("INDIRECT(\"'Capaian'!I\"&A1)", "'Capaian'!I"),
        ('HYPERLINK("#Capaian!I12","lihat")', "Capaian!I12"),
        ("SUM(Identitas:Efisiensi!I12)", "Identitas:Efisiensi!I12"),
        ("SUM('Identitas:Efisiensi'!I12)", "'Identitas:Efisiensi'!I12"),
    ],
)
def test_yang_tidak_dapat_diikuti_diceritakan(rumus: str, sebutan: str) -> None:
    hasil = pemindah("A B C", "A B C D", BAWAH).pindahkan(rumus, Tempat(REKAP))
    assert hasil.rumus == rumus
    assert [x.lstrip("#") for x in hasil.tertinggal] == [sebutan]


@pytest.mark.parametrize(
    "rumus",
    [
        'INDIRECT("Identitas!I12")',
        'HYPERLINK("#Capaian!A1","ke Capaian")',
        'INDIRECT("I12")',
        "SUM(Identitas:Efisiensi!A1)",
        '"Capaian naik"&I12',
        "Tabel1[[#This Row],[Capaian]]",
    ],
)
def test_yang_tidak_bergerak_tidak_diceritakan(rumus: str) -> None:
    hasil = pemindah("A B C", "A B C D", BAWAH).pindahkan(rumus, Tempat(REKAP))
    assert hasil == HasilRumus(rumus)


@pytest.mark.parametrize(
    ("sel", "rumus", "jadi"),
    [
        ((7, 16), "I7*2", "I7*2"),  # a column of staff beside the table reads its own row again
        ((7, 16), "$I7+I$7", "$I7+I$8"),
        ((7, 16), "I7-I8", "I7-I9"),
        ((12, 9), "I7+I12", "I8+I13"),
    ],
)
def test_rumus_di_lembar_itu_sendiri(sel: tuple[int, int], rumus: str, jadi: str) -> None:
    hasil = pemindah("A B C", "A X B C", BAWAH).pindahkan(rumus, Tempat("Capaian", *sel))
    assert hasil.rumus == jadi


KODE = st.lists(st.sampled_from("ABCDEFGH"), unique=True, min_size=1).map(" ".join)


@given(KODE, KODE, st.integers(1, 12))
def test_sel_yang_sama_tetap_yang_ditunjuk(lama: str, baru: str, jarak: int) -> None:
    """Codes that keep their order are followed to their rows, and so is what stands below."""
    bawah = KEPALA + len(lama.split()) + jarak
    peta = peta_capaian(lama, baru, {f"I{bawah}": "x"})
    assert peta.sel(bawah, 9) == KEPALA + len(baru.split()) + jarak
    baru_di = {k: n for n, k in enumerate(baru.split(), start=KEPALA + 1)}
    tujuan = [peta.titik(n, 9) for n, _ in enumerate(lama.split(), start=KEPALA + 1)]
    ada = [t for t in tujuan if t is not None]
    assert ada == sorted(set(ada))
    if [k for k in lama.split() if k in baru_di] == [k for k in baru.split() if k in lama]:
        for k, t in zip(lama.split(), tujuan, strict=True):
            assert k not in baru_di or t == baru_di[k]


@given(KODE, KODE)
def test_rentang_seluruh_tabel_tetap_seluruhnya(lama: str, baru: str) -> None:
    akhir_lama, akhir = KEPALA + len(lama.split()), KEPALA + len(baru.split())
    hasil = pemindah(lama, baru, {}).pindahkan(f"SUM(Capaian!I6:I{akhir_lama})", Tempat(REKAP))
    assert hasil.rumus == f"SUM(Capaian!I6:I{akhir})"


@pytest.mark.parametrize("baru", ["A B C D E F", "X A Y B Z C"])
def test_di_berkas_kembali_seperti_semula(baru: str, tmp_path: Path) -> None:
    """A table that grows and shrinks back leaves the references as they were."""
    rumus = ["=Capaian!I12", "=Capaian!I13*2", "=SUM(Capaian!I6:I8)", "=Capaian!$A$1", "=1+1"]
    jalur = buku_rujukan(tmp_path, "A B C", rumus, {"I12": "Camat", "I13": "=SUM(I6:I8)"})
    tumbuh(jalur, baru)
    assert rumus_rekap(jalur)[:3] == ["=Capaian!I15", "=Capaian!I16*2", "=SUM(Capaian!I6:I11)"]
    assert lembar(jalur, "Capaian")["I16"].value == "=SUM(I6:I11)"
    tumbuh(jalur, "A B C")
    assert rumus_rekap(jalur) == rumus


@pytest.mark.parametrize(
    ("rumus", "judul", "terkait"),
    [
        ("I6*2", "Capaian", True),
        ("SUM($I$2:I900)", "Capaian", True),
        ("SUM(2:9)", "Capaian", True),
        ("$A$1&B2", "Capaian", False),  # above the table
        ("SUM(Identitas!$A$5:$A$1000)", "Capaian", False),
        ("SUM($'Rekap Saya'.$A$5:$A$1000)", "Capaian", False),  # as LibreOffice writes it
        ("SUM('Rekap Saya'!5:900)", "Capaian", False),
        ("Capaian!A1", "Identitas", True),
        ("$Capaian.$A$1", "Identitas", True),
        ("I6", "Identitas", False),
    ],
)
def test_hanya_yang_menyebut_baris_yang_dapat_pindah(rumus: str, judul: str, terkait: bool) -> None:
    """The live sheets ask the office program for the formulas of which this is true."""
    assert pemindah("A B C", "A B C D", {}).terkait(rumus, judul) is terkait
