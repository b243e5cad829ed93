"""Which column of a sheet a foreign label means. What is known stands in ``padanan.toml``."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

from msgspec import Struct

from workbook_tools.names import rapikan
from workbook_tools.records import MASUKAN
from workbook_tools.regex import regex
from workbook_tools.tables.label import normal

DIABAIKAN = "-"
NAMA_INDIKATOR = "nama_indikator"
"""A column that names the indicator of a row, on sheets that know it by its code."""
BERKODE = frozenset(
    id_
    for id_, x in MASUKAN.items()
    if x.kolom[0].id == "kode" and id_ not in ("indikator", "nomenklatur")
)
"""The sheets whose rows are known by the code of an indicator."""
BATAS_DIPAKAI = 92
"""Likeness (0-100) from which a label is taken for a known one."""
BATAS_USUL = 75
"""Likeness from which it is worth asking about."""

BULAN = (
    *("januari", "februari", "maret", "april", "mei", "juni"),
    *("juli", "agustus", "september", "oktober", "november", "desember"),
)
_SINGKAT = {b[:3]: b for b in BULAN} | {"agt": "agustus", "ags": "agustus", "nop": "november"}
_SINGKAT |= {"pebruari": "februari", "nopember": "november"}
_ISI = {"{n}": ("1", "2", "3", "4"), "{unsur}": tuple("123456789"), "{bulan}": BULAN}
_ROMAWI = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_TAHUN = regex(r"\b(?:tahun anggaran|ta|tahun)?\s*20\d\d\b|\btahun anggaran\b|\bt\.? ?a\.? ")
_SD = regex(r"\bs\s?[./]\s?d\.?(?=\W|$)|\bsampai dengan\b")
_TW = regex(r"\b(?:triwulan|tri wulan|trw|trwl|tw|triw|q|tribulan)\b\.?\s*(?:ke)?[ -]*")
_SATU_TAHUN = regex(r"\b20\d\d\b")
_UANG = regex(r"\b(?:rp|rupiah|pagu|anggaran|dana)\b", re.IGNORECASE)
_BUKAN_KATA = regex(r"[^\w%]+")


class Aturan(Struct, frozen=True):
    """One column with the labels that mean it."""

    kolom: str
    sama: tuple[str, ...] = ()
    memuat: tuple[tuple[str, ...], ...] = ()
    tanpa: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)
def bersih(label: str) -> str:
    """A label for comparing: small letters, no marks, no years, quarters as 'tw 1'."""
    teks = rapikan(label.replace("_", " ")).casefold().replace("(rp)", " rp ")
    teks = _SD.sub(" sd ", teks)
    teks = _TAHUN.sub(" ", teks)
    teks = _TW.sub(" tw ", " " + _BUKAN_KATA.sub(" ", teks) + " ")
    teks = re.sub(r"\btw(?:\s+rp)?\s+(iv|i{1,3}|[1-4])\b", _triwulan, teks)
    return " ".join(_SINGKAT.get(k, k) for k in teks.replace("rupiah", "rp").split())


def _triwulan(cocok: re.Match[str]) -> str:
    return f"tw {_ROMAWI.get(cocok[1], cocok[1])}"


@lru_cache(maxsize=64)
def aturan_kelompok(kelompok: str) -> tuple[Aturan, ...]:
    """The labels known for a group of tables: 'pohon', or the id of an input sheet, whose own
    labels always count."""
    tertulis = [*_dari_berkas(kelompok)]
    if kelompok not in MASUKAN:
        return tuple(tertulis)
    sendiri = [
        Aturan(k.id, tuple(dict.fromkeys((bersih(k.label), bersih(normal(k.label))))))
        for k in MASUKAN[kelompok].kolom
    ]
    berkode = _dari_berkas("berkode") if kelompok in BERKODE else ()
    return (*sendiri, *tertulis, *berkode)


def cocokkan_label(label: str, kelompok: str) -> str:
    """The column that a label means; '' where none, '-' where it is known and not wanted."""
    teks = bersih(label)
    if not teks and kelompok != "renstra":
        return ""
    aturan = aturan_kelompok(kelompok)
    if kelompok == "renstra" and (tahun := _tahun_renstra(label)):
        return tahun
    for a in aturan:
        if teks in a.sama:
            return a.kolom
    kata = set(teks.split())
    for a in aturan:
        if not (kata & a.tanpa) and any(_memuat(teks, kata, m) for m in a.memuat):
            return a.kolom
    return _mirip(teks, kelompok, BATAS_DIPAKAI)


def _tahun_renstra(label: str) -> str:
    """'target@2022', 'realisasi@2022': what a column of a table by years holds; '' where its label
    names no single year, or more than one of them."""
    tahun = _SATU_TAHUN.findall(label)
    kata = label.casefold()
    if len(tahun) != 1 or _UANG.search(label) or "kondisi" in kata or "akhir" in kata:
        return ""
    return f"{'realisasi' if 'realisasi' in kata or 'capaian' in kata else 'target'}@{tahun[0]}"


def usul_label(label: str, kelompok: str) -> str:
    """The column that an unknown label may mean; '' where nothing is near."""
    return _mirip(bersih(label), kelompok, BATAS_USUL).replace(DIABAIKAN, "")


def _memuat(teks: str, kata: set[str], semua: tuple[str, ...]) -> bool:
    return all(m in kata if " " not in m else f" {m} " in f" {teks} " for m in semua)


@lru_cache(maxsize=4096)
def _mirip(teks: str, kelompok: str, batas: float) -> str:
    from rapidfuzz import fuzz, process

    if len(teks) < 5 or any(k.isdigit() for k in teks.split()):
        return ""  # a quarter or a month is never guessed
    pilihan = {s: a.kolom for a in aturan_kelompok(kelompok) for s in a.sama if len(s) >= 5}
    cocok = process.extractOne(teks, list(pilihan), scorer=fuzz.ratio, score_cutoff=batas)
    return pilihan[cocok[0]] if cocok else ""


def _dari_berkas(kelompok: str) -> Iterator[Aturan]:
    for isi in _berkas().get(kelompok, ()):
        penanda = next((p for p in _ISI if p in str(isi)), "")
        for ke, kata in enumerate(_ISI.get(penanda, ("",)), start=1):
            yield _satu(isi, penanda, kata, str(ke))


def _satu(isi: Mapping[str, object], penanda: str, kata: str, ke: str) -> Aturan:
    def ganti(teks: object) -> str:
        return str(teks).replace(penanda, kata) if penanda else str(teks)

    sama, memuat, tanpa = (isi.get(k, ()) for k in ("sama", "memuat", "tanpa"))
    assert isinstance(sama, list | tuple)
    assert isinstance(memuat, list | tuple)
    assert isinstance(tanpa, list | tuple)
    return Aturan(
        str(isi["kolom"]).replace(penanda, ke) if penanda else str(isi["kolom"]),
        tuple(ganti(s) for s in sama),
        tuple(tuple(ganti(k) for k in m) for m in memuat),
        frozenset(map(str, tanpa)),
    )


@lru_cache(maxsize=1)
def _berkas() -> dict[str, list[dict[str, object]]]:
    isi: dict[str, list[dict[str, object]]] = tomllib.loads(
        (files(__package__) / "padanan.toml").read_text(encoding="utf-8")
    )
    return isi
