"""The gate: a value is printed only when everything that it rests on could be read."""

from collections.abc import Iterable

from workbook_tools.model.lubang import KOSONG, Ragu
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.naskah import Ruas
from workbook_tools.numbers import Status
from workbook_tools.records import MASUKAN, Isian

GAYA = "LKj Periksa"
_DISEBUT = 3
_TAK_TERBACA, _DUA_ARTI = "I102", "I103"


class Gerbang:
    """Knows which cells are in doubt: unread ones, those with a galat of family I1xx, and those
    whose figure such a rule holds to be hardly possible; and empty ones that a sum lacks."""

    def __init__(self, temuan: Iterable[Temuan], ragu: Iterable[Ragu]) -> None:
        self._galat: dict[tuple[str, str], str] = {}
        for r in ragu:
            if r.aturan.startswith("I1") or r.aturan == KOSONG:
                self._galat[r.lembar, r.sel] = r.aturan
        for t in temuan:
            if t.aturan.startswith("I1") and t.tingkat is Tingkat.GALAT and t.sel:
                self._galat.setdefault((t.lembar, t.sel), t.aturan)

    def tanda(self, dasar: Iterable[Isian]) -> str:
        """'' when all cells are sound, else '[PERIKSA I102 Realisasi Anggaran I22]'."""
        ragu = dict.fromkeys(s for i in dasar if (s := self._sebut(i)))
        if not ragu:
            return ""
        sebut = list(ragu)
        lebih = f"; dan {len(sebut) - _DISEBUT} sel lain" if len(sebut) > _DISEBUT else ""
        return f"[PERIKSA {'; '.join(sebut[:_DISEBUT])}{lebih}]"

    def cetak(self, teks: str, dasar: Iterable[Isian]) -> Ruas:
        """The text, or the mark in its place."""
        tanda = self.tanda(dasar)
        return Ruas(tanda, gaya=GAYA) if tanda else Ruas(teks)

    def _sebut(self, isian: Isian) -> str:
        aturan = self._galat.get((isian.lembar, isian.sel)) or _tak_terbaca(isian)
        return f"{aturan} {MASUKAN[isian.lembar].judul} {isian.sel}" if aturan else ""


def _tak_terbaca(isian: Isian) -> str:
    if isian.galat:
        return _TAK_TERBACA
    if isian.bacaan is None or isian.nilai is not None:
        return ""
    status = isian.bacaan.status
    return {Status.TAK_TERBACA: _TAK_TERBACA, Status.AMBIGU: _DUA_ARTI}.get(status, "")
