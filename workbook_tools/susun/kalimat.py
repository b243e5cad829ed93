"""The catalogue of sentences: read from a file that people can reword, filled with figures."""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from workbook_tools.errors import LkjError
from workbook_tools.naskah import Ruas
from workbook_tools.regex import regex

BAWAAN = Path(__file__).with_name("kalimat.toml")
_KATA = regex(r"\{(\w+)\}")

Isi = str | Ruas | Iterable[Ruas]
"""What a word in braces is replaced by."""


class Katalog(Struct, frozen=True):
    """Sentences by key: ``N01.utama``. A key may hold several, one a paragraph."""

    teks: Mapping[str, tuple[str, ...]]

    def susun(self, kunci: str, **isi: Isi) -> tuple[Ruas, ...]:
        """One sentence with its words in place; figures that are in doubt keep their mark."""
        return susun(self.teks[kunci][0], isi)

    def tulis(self, kunci: str, **isi: Isi) -> str:
        """The same as plain text."""
        return "".join(r.teks for r in self.susun(kunci, **isi))

    def semua(self, kunci: str, **isi: Isi) -> list[tuple[Ruas, ...]]:
        """All paragraphs of a key."""
        return [susun(t, isi) for t in self.teks[kunci]]


def baca_katalog(jalur: Path | None = None) -> Katalog:
    """The program's sentences, some of them replaced by those of an office's own file.

    Raises:
        LkjError: the file cannot be read, or names a sentence or a word that does not exist.
    """
    bawaan = _ratakan(tomllib.loads(BAWAAN.read_text(encoding="utf-8")), "")
    if jalur is None:
        return Katalog(bawaan)
    try:
        sendiri = _ratakan(tomllib.loads(jalur.read_text(encoding="utf-8-sig")), "")
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as e:
        raise LkjError(f"{jalur}: berkas kalimat tidak dapat dibaca ({e}).") from e
    for kunci, teks in sendiri.items():
        _periksa(jalur, kunci, teks, bawaan)
    return Katalog({**bawaan, **sendiri})


def _ratakan(isi: Mapping[str, object], awalan: str) -> dict[str, tuple[str, ...]]:
    hasil: dict[str, tuple[str, ...]] = {}
    for kunci, nilai in isi.items():
        if isinstance(nilai, Mapping):
            hasil |= _ratakan(nilai, f"{awalan}{kunci}.")
        else:
            hasil[f"{awalan}{kunci}"] = (
                tuple(map(str, nilai)) if isinstance(nilai, list) else (str(nilai),)
            )
    return hasil


def _periksa(
    jalur: Path, kunci: str, teks: tuple[str, ...], bawaan: Mapping[str, tuple[str, ...]]
) -> None:
    if kunci not in bawaan:
        raise LkjError(f"{jalur}: kalimat {kunci} tidak dikenal. Lihat daftarnya di kalimat.toml.")
    if not teks:
        raise LkjError(f"{jalur}: kalimat {kunci} kosong.")
    dikenal = set(_KATA.findall(" ".join(bawaan[kunci])))
    lain = [k for k in _KATA.findall(" ".join(teks)) if k not in dikenal]
    if lain:
        boleh = ", ".join(f"{{{k}}}" for k in sorted(dikenal)) or "tidak ada"
        raise LkjError(
            f"{jalur}: kalimat {kunci} memakai {{{lain[0]}}}, yang tidak tersedia untuk kalimat "
            f"itu. Yang tersedia: {boleh}."
        )


def susun(teks: str, isi: Mapping[str, Isi]) -> tuple[Ruas, ...]:
    """A sentence as runs: plain text, and the runs that were given for its words."""
    hasil: list[Ruas] = []
    letak = 0
    for cocok in _KATA.finditer(teks):
        hasil.append(Ruas(teks[letak : cocok.start()]))
        hasil.extend(_ruas(isi[cocok[1]]))
        letak = cocok.end()
    hasil.append(Ruas(teks[letak:]))
    return _satukan(hasil)


def _ruas(isi: Isi) -> Iterable[Ruas]:
    if isinstance(isi, str):
        return (Ruas(isi),)
    return (isi,) if isinstance(isi, Ruas) else isi


def _satukan(ruas: list[Ruas]) -> tuple[Ruas, ...]:
    """Plain neighbours become one run; the first letter of a sentence is a capital."""
    hasil: list[Ruas] = []
    for r in ruas:
        if not r.teks and not r.rujuk:
            continue
        if hasil and r == Ruas(r.teks) and hasil[-1] == Ruas(hasil[-1].teks):
            hasil[-1] = Ruas(hasil[-1].teks + r.teks)
        else:
            hasil.append(r)
    if hasil and hasil[0] == Ruas(hasil[0].teks):
        hasil[0] = Ruas(hasil[0].teks[:1].upper() + hasil[0].teks[1:])
    return tuple(hasil)
