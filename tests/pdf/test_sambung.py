"""Words that a narrow column broke are joined; words that stand side by side are not."""

from collections import Counter

import pytest

from workbook_tools.pdf.sambung import gabung

KATA = Counter(
    {"capaian": 9, "penyelenggaraan": 3, "desa": 5, "persen": 4, "persentase": 2, "semesteran": 1}
)


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("% Capaia n", "% Capaian"),
        ("penyelengg araan urusan", "penyelenggaraan urusan"),
        ("Capaian n", "Capaian n"),  # a footnote behind a whole word
        ("desa dan kota", "desa dan kota"),
        ("persen tase", "persen tase"),  # both halves are words here
        ("di a", "di a"),
        ("Bulanan/Seme steran SKPD", "Bulanan/Semesteran SKPD"),
    ],
)
def test_kata_terpotong(teks: str, hasil: str) -> None:
    assert gabung(teks, KATA) == hasil
