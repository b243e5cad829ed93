"""Finds the blocks of a computed sheet by their header labels, never by fixed addresses."""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbook_tools.names import rapikan
from workbook_tools.schema.jenis import Blok, LembarHitung
from workbook_tools.workbook.lembar_lama import LembarLama

_TAHUN = re.compile(r"\\\{tahun_\d\\\}")


@dataclass(frozen=True, slots=True)
class BlokDitemukan:
    """Where a block stands: columns, and the styles to write with, by column id."""

    blok: Blok
    kolom: dict[str, int]
    gaya_kepala: dict[str, str | None]
    gaya_data: dict[str, str | None]
    kolom_judul: int
    gaya_judul: str | None


@dataclass(frozen=True, slots=True)
class PitaDitemukan:
    """A band: its header row, its heading row (0: none), its last prepared or filled row."""

    blok: tuple[BlokDitemukan, ...]
    baris_kepala: int
    baris_judul: int
    baris_akhir: int

    @property
    def awal(self) -> int:
        """The first row of the band."""
        return self.baris_judul or self.baris_kepala


def temukan_pita(lembar: LembarHitung, lama: LembarLama) -> list[PitaDitemukan | None]:
    """Every band of the sheet; None where its headers are gone."""
    hasil: list[PitaDitemukan | None] = []
    setelah = 0
    for pita in lembar.pita:
        kepala = _cari_kepala(pita, lama, setelah)
        if kepala is None:
            hasil.append(None)
            continue
        nomor, letak = kepala
        hasil.append(_pita(pita, letak, nomor, lama))
        setelah = nomor
    return hasil


def _cari_kepala(
    pita: tuple[Blok, ...], lama: LembarLama, setelah: int
) -> tuple[int, list[dict[str, int]]] | None:
    """The row that holds most labels of the band, every block with at least two of its own."""
    terbaik: tuple[int, list[dict[str, int]]] | None = None
    jumlah_terbaik = 0
    for nomor, isi in lama.sel.items():
        if nomor <= setelah:
            continue
        teks = [(k, normal(s.teks)) for k, s in sorted(isi.items()) if s.teks]
        letak = _pasangkan(pita, teks)
        cukup = all(len(x) >= min(2, len(b.kolom)) for b, x in zip(pita, letak, strict=True))
        jumlah = sum(map(len, letak))
        if cukup and jumlah > jumlah_terbaik:
            terbaik, jumlah_terbaik = (nomor, letak), jumlah
    return terbaik


def _pasangkan(pita: tuple[Blok, ...], teks: list[tuple[int, str]]) -> list[dict[str, int]]:
    """Columns by id for each block; cells go from left to right to the first block that still
    lacks such a label, so that blocks with equal labels can stand side by side."""
    letak: list[dict[str, int]] = [{} for _ in pita]
    for kolom, label in teks:
        for blok, milik in zip(pita, letak, strict=True):
            id_ = next(
                (k.id for k in blok.kolom if k.id not in milik and _pola(k.label).fullmatch(label)),
                None,
            )
            if id_ is not None:
                milik[id_] = kolom
                break
    return letak


@lru_cache(maxsize=1024)
def _pola(label: str) -> re.Pattern[str]:
    """Matches a label; a Renstra year in it may be any year or 'Tahun ke-k'."""
    return re.compile(_TAHUN.sub(r"(?:\\d{4}|tahun ke-\\d)", re.escape(normal(label))))


@lru_cache(maxsize=4096)
def normal(label: str) -> str:
    """A label without case, doubled spaces and the mark of required columns."""
    return rapikan(label.replace("*", " ")).casefold()


def _pita(
    pita: tuple[Blok, ...], letak: list[dict[str, int]], kepala: int, lama: LembarLama
) -> PitaDitemukan:
    berjudul = [b for b in pita if b.judul]
    atas = lama.sel.get(kepala - 1, {})
    judul = {normal(b.judul) for b in berjudul}
    baris_judul = kepala - 1 if any(normal(s.teks) in judul for s in atas.values()) else 0
    blok = tuple(_blok(b, x, kepala, baris_judul, lama) for b, x in zip(pita, letak, strict=True))
    milik = {k for x in letak for k in x.values()}
    return PitaDitemukan(blok, kepala, baris_judul, _baris_akhir(kepala, milik, lama))


def _blok(
    blok: Blok, kolom: dict[str, int], kepala: int, baris_judul: int, lama: LembarLama
) -> BlokDitemukan:
    def gaya(baris: int) -> dict[str, str | None]:
        isi = lama.sel.get(baris, {})
        return {id_: isi[k].gaya if k in isi else None for id_, k in kolom.items()}

    kiri = min(kolom.values())
    judul = lama.sel.get(baris_judul, {})
    letak_judul = next(
        (k for k, s in judul.items() if blok.judul and normal(s.teks) == normal(blok.judul)), kiri
    )
    gaya_judul = judul[letak_judul].gaya if letak_judul in judul else None
    return BlokDitemukan(blok, kolom, gaya(kepala), gaya(kepala + 1), letak_judul, gaya_judul)


def _baris_akhir(kepala: int, milik: set[int], lama: LembarLama) -> int:
    """The last row of the run of prepared or filled rows below the header."""
    nomor = kepala
    while milik & lama.sel.get(nomor + 1, {}).keys():
        nomor += 1
    return nomor
