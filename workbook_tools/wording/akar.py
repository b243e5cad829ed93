"""How the finding about a root cause is worded."""

from collections.abc import Sequence

from workbook_tools.facts.sel import label
from workbook_tools.records import Isian
from workbook_tools.wording.kata import daftar_letak, sebutkan, singkat

MAKS_SAKSI = 4


def pesan_akar(isian: Isian, kunci: str, baru: str, saksi: Sequence[Isian], banyak: int) -> str:
    """'Realisasi IKU3 tertulis 9043. Menurut PK B6 dan Renstra C8 seharusnya 90,43. ...'"""
    nama = f"{label(isian)} {singkat(kunci)}".strip()
    # Those that are named are of as many sheets as there are; only then they are put together.
    disebut = len(saksi) if len(saksi) <= MAKS_SAKSI + 1 else MAKS_SAKSI
    lain = [s.sel for s in saksi[disebut:]]
    sebut = sebutkan([*daftar_letak(saksi[:disebut]), *lain], MAKS_SAKSI)
    menurut = f"Menurut {sebut} seharusnya {baru}." if baru else f"Itu tidak cocok dengan {sebut}."
    temuan = f" {banyak} temuan lain ikut hilang bila sel ini betul." if banyak else ""
    ada = f"tertulis {isian.teks}" if isian else "kosong"
    return f"{nama} {ada}. {menurut}{temuan}"


def pesan_serupa(isian: Isian, kunci: str, baru: str) -> str:
    """The further cell of the same mistake: a copy, or the other of two that changed places."""
    nama = (
        f"{label(isian)} {singkat(kunci)}".strip()
        if isian.lembar != "pernyataan"
        else "Di sini juga"
    )
    return f"{nama} tertulis {isian.teks or '(kosong)'}; seharusnya {baru}, sebabnya sama."
