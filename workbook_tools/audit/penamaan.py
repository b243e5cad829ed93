"""Where names stand in sentences."""

from msgspec import Struct

from workbook_tools.regex import regex

_BUKAN = regex(r"[\W_]+")
_AKHIRAN = (" kabupaten kota", " kab kota")
_AWALAN = ("program ", "kegiatan ", "sub kegiatan ")
MIN_HURUF = 8


class Sebutan(Struct, frozen=True):
    """A name in a text: kind, key, range from 0, end excluded."""

    lingkup: str
    kunci: str
    awal: int
    akhir: int


def ratakan(teks: str) -> tuple[str, list[int]]:
    """The words in lower case with single spaces, and where each character came from."""
    huruf: list[str] = []
    letak: list[int] = []
    spasi = True
    for n, h in enumerate(teks):
        if h.isalnum():
            huruf.append(h.lower())
            letak.append(n)
            spasi = False
        elif not spasi:
            huruf.append(" ")
            letak.append(n)
            spasi = True
    # The goal is written both ways, with as many letters.
    return "".join(huruf).replace("meningkatkan", "meningkatnya"), letak


class PencariNama:
    """Finds the names of a document in its sentences, the longest first."""

    def __init__(self) -> None:
        self._nama: list[tuple[str, str, str]] = []
        self._ingat: dict[str, list[Sebutan]] = {}

    def tambah(self, lingkup: str, nama: str, kunci: str) -> None:
        """Look for one more name."""
        rata = f"{ratakan(nama)[0].strip()}"
        for awalan in _AWALAN:
            if lingkup != "indikator" and rata.startswith(awalan):
                rata = rata[len(awalan) :]
        for akhiran in _AKHIRAN:
            rata = rata.removesuffix(akhiran)
        if len(rata) >= MIN_HURUF and " " in rata:
            self._nama.append((rata, lingkup, kunci))

    def selesai(self) -> None:
        """Call once when all names are in."""
        self._nama = sorted(set(self._nama), key=lambda x: (-len(x[0]), x))

    def cari(self, teks: str) -> list[Sebutan]:
        """Every name in a text, in order; one inside another is left out."""
        if teks not in self._ingat:
            self._ingat[teks] = self._cari(teks)
        return self._ingat[teks]

    def _cari(self, teks: str) -> list[Sebutan]:
        rata, letak = ratakan(teks)
        rata = f" {rata} "
        hasil: list[Sebutan] = []
        terisi: list[tuple[int, int]] = []
        for nama, lingkup, kunci in self._nama:
            mulai = rata.find(f" {nama} ")
            while mulai >= 0:
                a, b = mulai, mulai + len(nama)
                if not any(x < b and a < y for x, y in terisi):
                    terisi.append((a, b))
                    hasil.append(Sebutan(lingkup, kunci, letak[a], letak[b - 1] + 1))
                mulai = rata.find(f" {nama} ", mulai + 1)
        return sorted(hasil, key=lambda s: s.awal)
