"""D633: the words in front of an abbreviation are not those that it stands for."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.semua_teks import sempitkan, semua_teks
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names.padanan import kemiripan
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_SINGKATAN = regex(r"\(\s*([A-Z]{3,7})\s*\)")
_KATA = regex(r"[A-Za-z]+")
_SAMBUNG = frozenset({"dan", "atas", "di", "yang", "untuk", "bagi", "pada", "dalam", "ke", "dari"})
"""Words that give no letter."""
MIN_KALI = 2
"""Times that a long form stands from which on it is the usual one."""
EJAAN = 80
"""Likeness from which on another word is the same one, mistyped (D632 tells of it)."""


class _Sebut(Struct, frozen=True):
    """An abbreviation with the words in front of it, and where these begin in the text."""

    singkatan: str
    depan: tuple[str, ...]
    mulai: tuple[int, ...]
    akhir: int
    teks: str
    tempat: Tempat

    def bentuk(self, banyak: int) -> tuple[str, ...]:
        """The last words in front."""
        return self.depan[-banyak:] if banyak <= len(self.depan) else ()

    def di(self, banyak: int) -> Tempat:
        """The place of the last words and the abbreviation."""
        awal = self.mulai[-min(banyak, len(self.mulai))]
        isi = " ".join(self.teks[awal : self.akhir].split())
        return sempitkan(self.tempat, awal, self.akhir, isi)


class _Maksud(Struct, frozen=True):
    """What was meant: the usual long form and its abbreviation, and how many words stand here."""

    bentuk: tuple[str, ...]
    singkatan: str
    banyak: int


@aturan("D633", Tingkat.INFO, "Kepanjangan tidak sesuai singkatannya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan kepanjangan di depan setiap singkatan dengan kepanjangan yang biasa dipakai
    laporan ini: satu katanya lain, satu katanya tertinggal, atau singkatannya yang salah huruf.

    Mengapa penting: pembaca tidak tahu apakah yang dimaksud hal yang sama.

    Contoh: "Data Terpadu Kesejahteraan Keluarga (DTKS)", di tempat lain "Data Terpadu Kesejahteraan
    Sosial (DTKS)"; "Penyandang Masalah Kesejahteraan Sosial (PMS)" untuk PMKS.

    Cara memperbaiki: pakai satu kepanjangan dengan satu singkatan di semua tempat.
    """
    semua = list(_sebut(k))
    biasa = _biasa(semua)
    for s in semua:
        if _panjang(s) is None and (maksud := _maksud(s, biasa)):
            yield _temuan(s.di(maksud.banyak), maksud, semua)


def _temuan(di: Tempat, m: _Maksud, semua: list[_Sebut]) -> Temuan:
    sama = [x for x in semua if x.singkatan == m.singkatan and _panjang(x) == m.bentuk]
    return Temuan(
        di.lembar,
        di.sel,
        f"'{di.nilai}': di {len(sama)} tempat lain '{sama[0].di(len(m.bentuk)).nilai}'. Samakan.",
        kunci=m.singkatan,
        nilai=di.nilai,
        terkait=tuple(x.di(len(m.bentuk)) for x in sama[:5]),
    )


def _sebut(k: KonteksDokumen) -> Iterator[_Sebut]:
    for teks, tempat in semua_teks(k.dok):
        for m in _SINGKATAN.finditer(teks):
            kata = [*_KATA.finditer(teks, max(0, m.start() - 120), m.start())][-9:]
            if kata:
                depan = tuple(x[0].casefold() for x in kata)
                mulai = tuple(x.start() for x in kata)
                yield _Sebut(m[1], depan, mulai, m.end(), teks, tempat)


def _panjang(s: _Sebut) -> tuple[str, ...] | None:
    """The words in front whose first letters are the abbreviation."""
    huruf = s.singkatan.casefold()
    for n in range(len(huruf), len(s.depan) + 1):
        isi = s.bentuk(n)
        awal = "".join(x[0] for x in isi if x not in _SAMBUNG)
        if huruf in (awal, "".join(x[0] for x in isi)) and isi[0] not in _SAMBUNG:
            return isi
    return None


def _biasa(semua: list[_Sebut]) -> dict[str, tuple[str, ...]]:
    """The usual long form of each abbreviation."""
    hitung: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for s in semua:
        if isi := _panjang(s):
            hitung[s.singkatan][isi] += 1
    terbanyak = {x: isi.most_common(1)[0] for x, isi in hitung.items()}
    return {x: bentuk for x, (bentuk, kali) in terbanyak.items() if kali >= MIN_KALI}


def _maksud(s: _Sebut, biasa: dict[str, tuple[str, ...]]) -> _Maksud | None:
    bentuk = biasa.get(s.singkatan)
    if bentuk is not None:
        banyak = _hampir(s, bentuk)
        return _Maksud(bentuk, s.singkatan, banyak) if banyak else None
    for singkatan, isi in biasa.items():
        if s.bentuk(len(isi)) == isi and _sehuruf(s.singkatan, singkatan):
            return _Maksud(isi, singkatan, len(isi))
    return None


def _hampir(s: _Sebut, bentuk: tuple[str, ...]) -> int:
    """How many words stand for the long form: one of them is another, or one behind the first
    is left out; 0 when they are no such form."""
    penuh = s.bentuk(len(bentuk))
    beda = [(a, b) for a, b in zip(penuh, bentuk, strict=False) if a != b]
    if penuh and penuh[0] == bentuk[0] and len(beda) == 1:
        return len(bentuk) if kemiripan(*beda[0]) < EJAAN else 0
    kurang = s.bentuk(len(bentuk) - 1)
    ringkas = {bentuk[:n] + bentuk[n + 1 :] for n in range(1, len(bentuk))}
    return len(kurang) if len(kurang) > 1 and kurang in ringkas else 0


def _sehuruf(a: str, b: str) -> bool:
    """Whether two abbreviations differ by one letter."""
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1
    pendek, panjang = sorted((a, b), key=len)
    return any(panjang[:n] + panjang[n + 1 :] == pendek for n in range(len(panjang)))
