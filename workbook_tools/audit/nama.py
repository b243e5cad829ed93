"""One name for all spellings of a thing in a document."""

from collections import Counter
from collections.abc import Iterable

from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import sama_maksud

MAKS_BEDA_PANJANG = 0.35
MAKS_NAMA = 400
MAKS_KOLOM = 150
MIN_KATA_LAIN = 3
"""Words that two names of one column do not share; a slip makes two at most."""


class Kamus:
    """Names of one kind; spellings that mean the same have one key.

    The key is that of the most frequent spelling, so it does not hang on the order of the text.
    """

    def __init__(self, kelompok: Iterable[Iterable[str]]) -> None:
        """``kelompok``: the names of each column; two in one column that differ by more than a
        slip of the pen are two things."""
        self._bersama: set[tuple[str, str]] = set()
        hitung: Counter[str] = Counter()
        for isi in kelompok:
            nama = [n for n in map(nama_bersih, isi) if len(kunci_nama(n)) > 3]
            hitung.update(nama)
            semua = sorted({kunci_nama(n) for n in nama})
            if len(semua) <= MAKS_KOLOM:
                self._bersama |= {(a, b) for a in semua for b in semua if a != b}
        self._wakil: dict[str, str] = {}
        self._nama: dict[str, str] = {}
        self._ejaan = list(hitung)
        for n, _ in sorted(hitung.items(), key=lambda x: (-x[1], -len(x[0]), x[0])):
            kunci = kunci_nama(n)
            if kunci in self._wakil:
                continue
            self._wakil[kunci] = self._cari(n) or kunci
            self._nama.setdefault(self._wakil[kunci], n)

    def kunci(self, nama: str) -> str:
        """The key of a name, '' when it is none of them."""
        return self._wakil.get(kunci_nama(nama_bersih(nama)), "")

    def nama(self, kunci: str) -> str:
        """The usual spelling."""
        return self._nama.get(kunci, "")

    def semua(self) -> dict[str, str]:
        """The usual spellings by key."""
        return dict(self._nama)

    def rincian(self) -> list[tuple[str, str]]:
        """Every spelling with its key; for finding names in sentences."""
        return [(n, self._wakil[kunci_nama(n)]) for n in self._ejaan]

    def _cari(self, nama: str) -> str:
        if len(self._nama) > MAKS_NAMA:
            return ""
        for kunci, lain in self._nama.items():
            if (kunci_nama(nama), kunci) in self._bersama and _lain(nama, lain):
                continue
            panjang = max(len(nama), len(lain))
            if (
                abs(len(nama) - len(lain)) <= MAKS_BEDA_PANJANG * panjang
                and (kunci_nama(nama), kunci_nama(lain)) not in self._bersama
                and sama_maksud(nama, lain)
            ):
                return kunci
        return ""


def _lain(satu: str, dua: str) -> bool:
    a, b = (set(normal(x).split()) for x in (satu, dua))
    return len(a ^ b) >= MIN_KATA_LAIN
