"""No verdict on the facts is asked where no finding puts two places beside each other."""

import pytest

from tests.rules.alat import BERSIH, Masukan, buku, ubah
from tests.rules.pasangan.silang import PASANGAN
from workbook_tools.diagnosis import akar
from workbook_tools.diagnosis.gantungan import bersengketa
from workbook_tools.diagnosis.sifat import SENDIRI
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan
from workbook_tools.pipeline import hitung
from workbook_tools.rules import aturan_buku

CAPAIAN_SALAH = ubah(BERSIH, "kinerja", 8, "capaian_dilaporkan", "106,96%")


def _temuan(*aturan: str) -> list[Temuan]:
    return [Temuan("kinerja", "E8", "pesan", aturan=kode) for kode in aturan]


@pytest.mark.parametrize(
    ("aturan", "ya"),
    [
        ((), False),
        (("I118",), False),
        (("S350", "S314", "I118"), False),
        (("S350", "H201"), True),
        (("S314", "I113"), True),  # the year on Identitas may be why
        (("S350", "I140"), True),  # the row stands twice
        (("I140",), False),
    ],
)
def test_yang_mungkin_bersebab_sama(aturan: tuple[str, ...], ya: bool) -> None:
    assert bersengketa(_temuan(*aturan)) is ya


def test_kode_yang_berdiri_sendiri_ada() -> None:
    assert aturan_buku().keys() >= SENDIRI


@pytest.mark.parametrize(("isi", "ya"), [(PASANGAN["S325"][0], False), (CAPAIAN_SALAH, True)])
def test_buku_besar_disusun_bila_perlu(
    isi: Masukan, ya: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli, ditanya = akar.buku_besar, list[Konteks]()
    monkeypatch.setattr(akar, "buku_besar", lambda k: ditanya.append(k) or asli(k))
    assert hitung(buku(isi)).hasil.temuan
    assert bool(ditanya) is ya
