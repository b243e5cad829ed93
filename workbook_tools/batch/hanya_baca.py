"""Runs that only read: findings, results as JSON. Results come in the order of the files."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.henti import Henti
from workbook_tools.batch.jalankan import Kerja, jalankan
from workbook_tools.batch.rencana import Tugas, mutlak, rencanakan
from workbook_tools.batch.ringkas import temuan_gagal
from workbook_tools.errors import catat_kesalahan
from workbook_tools.formats.json_hasil import hasil_json
from workbook_tools.formats.json_keluar import json_teks
from workbook_tools.formats.json_temuan import temuan_json
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Temuan
from workbook_tools.records import MASUKAN
from workbook_tools.workbook.olah import BerkasOlahan, periksa_berkas

if TYPE_CHECKING:
    from concurrent.futures import Executor

T = TypeVar("T")
R = TypeVar("R")


class Terperiksa(Struct, frozen=True):
    """The findings of one workbook. ``judul`` holds the tab titles by sheet id; a file that
    could not be used is not ``terpakai``, and its reason is the only finding."""

    jalur: Path
    temuan: tuple[Temuan, ...]
    judul: tuple[tuple[str, str], ...] = ()
    terpakai: bool = True

    @property
    def tabel(self) -> dict[str, Tabel]:
        """Tables without rows, for naming tabs as they stand in the workbook."""
        return {id_: Tabel(MASUKAN[id_], judul) for id_, judul in self.judul}


class HasilTeks(Struct, frozen=True):
    """The results of one workbook as JSON text."""

    jalur: Path
    teks: str
    terpakai: bool = True


def periksa_semua(
    sasaran: Iterable[Sasaran],
    *,
    proses: int | None = None,
    pelaksana: "Executor | None" = None,
    henti: Henti | None = None,
    triwulan: int | None = None,
) -> Iterator[Terperiksa]:
    """The findings of every workbook, in the order given; nothing is written."""
    return _berurutan(
        Kerja(periksa_satu, _mati_periksa), sasaran, proses, pelaksana, henti, triwulan
    )


def json_semua(
    sasaran: Iterable[Sasaran],
    *,
    proses: int | None = None,
    pelaksana: "Executor | None" = None,
    henti: Henti | None = None,
    triwulan: int | None = None,
) -> Iterator[HasilTeks]:
    """The results of every workbook as JSON text, in the order given; nothing is written."""
    return _berurutan(Kerja(json_satu, _mati_json), sasaran, proses, pelaksana, henti, triwulan)


def baca_aman(jalur: Path, triwulan: int | None = None) -> BerkasOlahan:
    """Compute and check a file, whatever happens."""
    try:
        return periksa_berkas(jalur, triwulan)
    except Exception as e:  # one workbook must not take the run down
        catat_kesalahan(f"{jalur} gagal diperiksa")
        pesan = f"Berkas {jalur.name} tidak dapat diperiksa ({type(e).__name__})."
        return BerkasOlahan(jalur, None, (temuan_gagal("T105", pesan),))


def periksa_satu(t: Tugas) -> Terperiksa:
    """One workbook's findings, in whatever process."""
    o = baca_aman(t.jalur, t.triwulan)
    judul = tuple((id_, tabel.judul) for id_, tabel in (o.tabel or {}).items())
    return Terperiksa(t.jalur, o.temuan, judul, o.olahan is not None)


def json_satu(t: Tugas) -> HasilTeks:
    """One workbook's results as JSON text, in whatever process."""
    o = baca_aman(t.jalur, t.triwulan)
    if o.olahan is None:
        return _json_gagal(t.jalur, o.temuan)
    try:
        isi = hasil_json(str(t.jalur), o.olahan.laporan, o.olahan.hasil, o.olahan.tabel)
        return HasilTeks(t.jalur, json_teks(isi))
    except Exception as e:  # one workbook must not take the run down
        catat_kesalahan(f"{t.jalur} gagal ditulis sebagai JSON")
        pesan = f"Hasil {t.jalur.name} tidak dapat dicetak (kesalahan program {type(e).__name__})."
        return _json_gagal(t.jalur, (temuan_gagal("T105", pesan),))


def _json_gagal(jalur: Path, temuan: tuple[Temuan, ...]) -> HasilTeks:
    isi = {"berkas": str(jalur), "temuan": [temuan_json(x) for x in temuan]}
    return HasilTeks(jalur, json_teks(isi), terpakai=False)


def _mati_periksa(t: Tugas, pesan: str) -> Terperiksa:
    return Terperiksa(t.jalur, (temuan_gagal("T107", f"{t.jalur.name}: {pesan}"),), terpakai=False)


def _mati_json(t: Tugas, pesan: str) -> HasilTeks:
    return _json_gagal(t.jalur, (temuan_gagal("T107", f"{t.jalur.name}: {pesan}"),))


def _berurutan(
    kerja: Kerja[Tugas, R],
    sasaran: Iterable[Sasaran],
    proses: int | None,
    pelaksana: "Executor | None",
    henti: Henti | None,
    triwulan: int | None,
) -> Iterator[R]:
    semua_sasaran = sasaran if pelaksana is None else mutlak(sasaran)
    tugas, _ = rencanakan(semua_sasaran, None, triwulan=triwulan)
    semua = jalankan(kerja, tugas, proses=proses, pelaksana=pelaksana, henti=henti)
    return urutkan(semua, lambda t: t.nomor)


def urutkan(hasil: Iterable[tuple[T, R]], nomor: Callable[[T], int]) -> Iterator[R]:
    """Results in the order of their tasks' numbers; at the end, whatever is left."""
    terlalu_cepat: dict[int, R] = {}
    giliran = 0
    for tugas, satu in hasil:
        terlalu_cepat[nomor(tugas)] = satu
        while giliran in terlalu_cepat:
            yield terlalu_cepat.pop(giliran)
            giliran += 1
    for n in sorted(terlalu_cepat):
        yield terlalu_cepat[n]
