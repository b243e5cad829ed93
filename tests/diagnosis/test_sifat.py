"""What the rules tell is told of rules that there are."""

import re

from workbook_tools.diagnosis import sifat
from workbook_tools.rules.registry import aturan_buku

_KODE = re.compile(r"[A-Z]\d{3}")


def _kode(isi: object) -> list[str]:
    semua = (
        [isi] if isinstance(isi, str) else list(isi) if isinstance(isi, tuple | frozenset) else []
    )
    return [str(x) for x in semua]


def test_setiap_kode_ada_aturannya() -> None:
    disebut = {x for n, isi in vars(sifat).items() if n.isupper() for x in _kode(isi)}
    assert len(disebut) > 40
    assert not {x for x in disebut if _KODE.fullmatch(x)} - aturan_buku().keys()
