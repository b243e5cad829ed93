"""The writer's output, part by part, against golden files."""

import pytest

from tests.emas.lembar import FOLDER, lembar_tertulis

TERTULIS = lembar_tertulis()


def test_setiap_lembar_hitungan_punya_berkas_emas() -> None:
    assert {p.name for p in FOLDER.glob("*.xml")} == set(TERTULIS)


@pytest.mark.parametrize("nama", TERTULIS)
def test_sama_dengan_berkas_emas(nama: str) -> None:
    # When this fails and the change is meant: python -m tests.emas
    emas = (FOLDER / nama).read_text(encoding="utf-8").splitlines()
    assert TERTULIS[nama].splitlines() == emas
