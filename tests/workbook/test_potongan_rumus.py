"""Formulas cut into pieces and filled down, held against openpyxl, which knows all the grammar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.formula.tokenizer import Token, Tokenizer
from openpyxl.formula.translate import Translator

from workbook_tools.workbook.potongan_rumus import potong_rumus
from workbook_tools.workbook.salinan_rumus import salin_rumus

_SEL = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "$"]),
    st.sampled_from(["C", "K", "AB"]),
    st.sampled_from(["", "$"]),
    st.integers(5, 400),
)
_TAB = st.sampled_from(["", "Capaian!", "'Rekap Anggaran'!", "'Jum''at'!"])
_RUJUKAN = st.builds("{}{}{}".format, _TAB, _SEL, st.one_of(st.just(""), _SEL.map(":{}".format)))
_LAIN = st.sampled_from(
    ['"A1 dan ""B2"""', "12.5", "TRUE", "pagu_2024", "Tabel[[#This Row],[Nilai (A1)]]", "{1,2;3}"]
)
_TANDA = st.sampled_from([" + ", "-", "*", "/", "&", "<>", ">=", ","])


def _sambung(bagian: list[str], tanda: str) -> str:
    return tanda.join(bagian)


_RUMUS = st.recursive(
    st.one_of(_RUJUKAN, _LAIN),
    lambda isi: st.one_of(
        st.builds(_sambung, st.lists(isi, min_size=1, max_size=3), _TANDA),
        st.builds("SUM({})".format, isi),
        st.builds("({})%".format, isi),
    ),
    max_leaves=8,
)


@given(_RUMUS)
def test_potongannya_sama_dengan_openpyxl(rumus: str) -> None:
    lain = [x for x in Tokenizer(f"={rumus}").items if x.type in (Token.OPERAND, Token.FUNC)]
    isi = [x.value for x in lain if x.subtype in (Token.RANGE, Token.TEXT, Token.OPEN)]
    hasil = [x.isi for x in potong_rumus(rumus) if x.isi not in ("12.5", "1", "2", "3", "TRUE")]
    assert hasil == isi
    assert all(rumus.startswith(x.isi, x.letak) for x in potong_rumus(rumus))


@given(_RUMUS, st.sampled_from(["C9", "B7", "D5", "A1", "M400"]))
def test_salinannya_sama_dengan_openpyxl(rumus: str, tujuan: str) -> None:
    rumus = rumus.replace(" + ", "+")  # openpyxl drops spaces
    lain = Translator(f"={rumus}", origin="C5").translate_formula(tujuan)
    assert f"={salin_rumus(rumus, 'C5', tujuan)}" == lain


@pytest.mark.parametrize(
    ("rumus", "jadi"),
    [
        ("SUM(A:C,$A:D,1:3,$1:5)", "SUM(B:D,$A:E,3:5,$1:7)"),
        ("A1:OFFSET(B2,1,1)", "B3:OFFSET(C4,1,1)"),
        ("Jan:Mar!B2+Sheet1!pagu", "Jan:Mar!C4+Sheet1!pagu"),
        ("ZZZ1+a2 + #REF!A1", "ZZZ1+B4 + #REF!A1"),
        ("A1048576+XFD1", "#REF!+#REF!"),
    ],
)
def test_yang_lain_daripada_openpyxl(rumus: str, jadi: str) -> None:
    assert salin_rumus(rumus, "A1", "B3") == jadi


@pytest.mark.parametrize("rumus", ['"tanpa akhir', "'Lembar!A1", "Tabel[Nilai", "A1]", "A1#"])
def test_yang_bukan_rumus_ditolak(rumus: str) -> None:
    with pytest.raises(ValueError):
        potong_rumus(rumus)
