"""What the overview of an earlier round says: the findings of each office, to be compared."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from workbook_tools.errors import LkjError
from workbook_tools.facts.antarbuku import kunci_kabupaten
from workbook_tools.formats.json_temuan import judul_tab
from workbook_tools.keluaran import REKAP, buatan
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung
from workbook_tools.names.wilayah import kunci_kecamatan
from workbook_tools.rekap.bagi import LANJUTAN
from workbook_tools.rekap.daftar import baca_tanggal
from workbook_tools.rekap.tabel_bebas import Baris, Sebutan, baca_lembar, cari_kepala, teks

KunciKantor = tuple[str, str]
"""The matching keys of kabupaten and kecamatan."""
DIBETULKAN = frozenset({Tingkat.GALAT.value, Tingkat.PERINGATAN.value})
"""The severities that an office is asked to work through."""

_TEMUAN = {
    n: (n,)
    for n in ("Aturan", "Tingkat", "Kecamatan", "Lembar", "Sel", "Baris", "Tertulis", "Buku Kerja")
}
_KECAMATAN = {
    "Kecamatan": ("Kecamatan",),
    "Kabupaten": ("Kabupaten/Kota",),
    "Berkas": ("Buku Kerja",),
}
_PENERIMAAN = {n: (n,) for n in ("Kantor", "Putusan", "Tanggal Berkas", "Buku Kerja")}


class Jejak(NamedTuple):
    """What a finding is known by from one round to the next."""

    aturan: str
    lembar: str
    sel: str
    kunci: str
    nilai: str


class Perubahan(Struct, frozen=True):
    """Findings of the earlier round, how many of them are gone, how many are new. ``tetap`` is
    the date of the file where it is still the same one; ``terbaca`` is False where the earlier
    file could not be read, so that there is nothing to compare with."""

    lama: int
    dibetulkan: int
    baru: int
    tetap: date | None = None
    terbaca: bool = True


class KirimanLama(Struct, frozen=True):
    """What an office had sent in the earlier round; ``tanggal`` is that of its file, where the
    overview had a sheet Penerimaan."""

    jejak: tuple[Jejak, ...] = ()
    tanggal: date | None = None
    terbaca: bool = True


Lama = dict[KunciKantor, KirimanLama]
_DIBACA = ("Kecamatan", "Penerimaan", "Daftar Temuan")


def baca_rekap_lama(jalur: Path) -> Lama:
    """What every office had sent, with its galat and peringatan, by an overview. Of several
    workbooks of an office only the one that counted.

    Raises:
        LkjError: the file cannot be read, or is no overview of this program.
    """
    lembar = dict(baca_lembar(jalur, lambda nama: any(_bagian(nama, x) for x in _DIBACA)))
    if buatan(jalur) != REKAP or not {"Kecamatan", "Daftar Temuan"} <= lembar.keys():
        raise LkjError(f"{jalur} bukan rekap yang dibuat dengan lkj rekap.")
    berkas: dict[KunciKantor, str] = {}
    kabupaten: dict[str, str] = {}
    for r in _semua(lembar, "Kecamatan", _KECAMATAN, "Berkas"):
        if r["Berkas"]:
            kabupaten[r["Berkas"]] = kunci_kabupaten(r["Kabupaten"])
            kunci = kabupaten[r["Berkas"]], kunci_kecamatan(r["Kecamatan"])
            berkas.setdefault(kunci, r["Berkas"])
    tanggal: dict[str, date | None] = {}
    for r in _semua(lembar, "Penerimaan", _PENERIMAAN, "Putusan"):
        if r["Buku Kerja"]:
            tanggal[r["Buku Kerja"]] = baca_tanggal(r["Tanggal Berkas"])
            kunci = kabupaten.get(r["Buku Kerja"], ""), kunci_kecamatan(r["Kantor"])
            berkas[kunci] = r["Buku Kerja"]
    jejak = _jejak_berkas(lembar)
    return {
        kunci: KirimanLama(tuple(jejak[satu]), tanggal.get(satu), satu in kabupaten)
        for kunci, satu in berkas.items()
    }


def _jejak_berkas(lembar: dict[str, list[Baris]]) -> dict[str, list[Jejak]]:
    hasil: dict[str, list[Jejak]] = defaultdict(list)
    for r in _semua(lembar, "Daftar Temuan", _TEMUAN, "Aturan"):
        if r["Tingkat"] in DIBETULKAN:
            jejak = Jejak(r["Aturan"], r["Lembar"], r["Sel"], r["Baris"], r["Tertulis"])
            hasil[r["Buku Kerja"]].append(jejak)
    return hasil


def _semua(
    lembar: dict[str, list[Baris]], judul: str, sebutan: Sebutan, wajib: str
) -> Iterator[dict[str, str]]:
    """The rows of a sheet and of those on which it goes on."""
    for nama, isi in lembar.items():
        if _bagian(nama, judul):
            yield from _rekam(isi, sebutan, wajib)


def _bagian(nama: str, judul: str) -> bool:
    """Whether a tab is a sheet or one on which it goes on."""
    return nama == judul or nama.startswith(f"{judul}{LANJUTAN}")


def bandingkan(lama: Iterable[Jejak], temuan: Iterable[Temuan]) -> Perubahan:
    """A finding is the same when rule and cell are; or, where rows were moved, when rule, sheet,
    row and what is written are."""
    dulu = list(lama)
    kini = [_jejak(t) for t in pekerjaan(temuan)]
    sisa_dulu, sisa_kini = _tanpa_pasangan(dulu, kini, lambda j: j[:3])
    sisa_dulu, sisa_kini = _tanpa_pasangan(
        sisa_dulu, sisa_kini, lambda j: (j.aturan, j.lembar, j.kunci, j.nilai)
    )
    return Perubahan(len(dulu), len(sisa_dulu), len(sisa_kini))


def pekerjaan(temuan: Iterable[Temuan]) -> list[Temuan]:
    """What an office is asked to mend: galat and peringatan that no other finding explains."""
    return [t for t in terhitung(temuan) if t.tingkat and t.tingkat.value in DIBETULKAN]


def _jejak(t: Temuan) -> Jejak:
    return Jejak(t.aturan, judul_tab(t.lembar) or "", t.sel, teks(t.kunci), teks(t.nilai))


def _tanpa_pasangan(
    dulu: list[Jejak], kini: list[Jejak], kunci: Callable[[Jejak], tuple[str, ...]]
) -> tuple[list[Jejak], list[Jejak]]:
    """What is left of both when each one is put beside one of the other list."""
    return _sisa(dulu, kini, kunci), _sisa(kini, dulu, kunci)


def _sisa(
    isi: list[Jejak], lain: list[Jejak], kunci: Callable[[Jejak], tuple[str, ...]]
) -> list[Jejak]:
    ada = Counter(map(kunci, lain))
    hasil = []
    for j in isi:
        if ada[kunci(j)]:
            ada[kunci(j)] -= 1
        else:
            hasil.append(j)
    return hasil


def _rekam(baris: list[Baris], sebutan: Sebutan, wajib: str) -> list[dict[str, str]]:
    kepala, kolom = cari_kepala(baris, sebutan, wajib)
    if kepala < 0:
        return []
    return [
        {id_: teks(b[n]) if n < len(b) else "" for id_, n in kolom.items()}
        for b in baris[kepala + 1 :]
    ]
