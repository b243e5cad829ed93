"""Findings across workbooks, and what was filled in, as plain text."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Protocol

from workbook_tools.formats.json_temuan import judul_tab
from workbook_tools.formats.teks_temuan import ringkas
from workbook_tools.model.temuan import Temuan, Tingkat

TEMUAN_TERBANYAK = 100
"""Findings told on the screen; the overview workbook lists all."""
BANDINGAN_TERBANYAK = 4
"""Places named per finding on the screen; the overview workbook names all."""


class Isian(Protocol):
    """One row of Kecamatan Lain that was changed."""

    @property
    def kode(self) -> str: ...
    @property
    def kecamatan(self) -> str: ...
    @property
    def target(self) -> str | None: ...
    @property
    def realisasi(self) -> str | None: ...
    @property
    def target_lama(self) -> str: ...
    @property
    def realisasi_lama(self) -> str: ...


class HasilIsi(Protocol):
    """What was filled into one workbook."""

    @property
    def jalur(self) -> Path: ...
    @property
    def dibetulkan(self) -> Sequence[Isian]: ...
    @property
    def ditambah(self) -> int: ...
    @property
    def dilewati(self) -> Sequence[str]: ...
    @property
    def sebab(self) -> str: ...


def tulis_antarbuku(
    temuan: Sequence[Temuan], tak_terpakai: Sequence[tuple[str, Temuan]], jumlah: int
) -> Iterator[str]:
    """Findings across workbooks, gravest first; then the files that could not be used.

    Information is counted only: the overview workbook lists it.
    """
    yield f"Antarbuku: {ringkas(temuan)} ({jumlah} buku kerja)"
    penting = sum(t.tingkat is not Tingkat.INFO for t in temuan)
    for t in islice(temuan, min(penting, TEMUAN_TERBANYAK)):
        yield from _satu(t)
    sisa = penting - TEMUAN_TERBANYAK
    if sisa > 0:
        yield f"  ... dan {sisa} galat atau peringatan lain; semuanya ada di lembar Antarbuku."
    info = len(temuan) - penting
    if info:
        yield f"  {info} info tidak ditampilkan di sini; lihat lembar Antarbuku."
    for berkas, t in tak_terpakai:
        yield f"TIDAK DIPAKAI  {berkas} [{t.aturan}]: {t.pesan}"


def _satu(t: Temuan) -> Iterator[str]:
    letak = " ".join(p for p in (judul_tab(t.lembar), t.sel) if p)
    tingkat = t.tingkat.value.upper() if t.tingkat else ""
    yield f"  {tingkat} [{t.aturan}] {t.berkas}: {letak}"
    yield f"      {t.pesan}"
    if t.dugaan:
        yield f"      Dugaan: {t.dugaan}"
    for x in t.terkait[:BANDINGAN_TERBANYAK]:
        letak = " ".join(p for p in (judul_tab(x.lembar), x.sel) if p)
        yield f"      Bandingkan: {x.berkas or t.berkas}: {letak} = {x.nilai or '(kosong)'}"
    sisa = len(t.terkait) - BANDINGAN_TERBANYAK
    if sisa > 0:
        yield f"      ... dan {sisa} sel lain; semuanya ada di lembar Antarbuku."


def tulis_isian(hasil: Sequence[HasilIsi], jumlah: int) -> Iterator[str]:
    """What --isi-pembanding changed, workbook by workbook."""
    for h in hasil:
        if h.sebab:
            yield f"TIDAK DIISI  {h.jalur}: {h.sebab}"
            continue
        yield f"{h.jalur}: {len(h.dibetulkan)} baris dibetulkan, {h.ditambah} baris ditambah"
        for i in h.dibetulkan:
            yield f"    {i.kode} {i.kecamatan}: {_perubahan(i)}"
        for sel in h.dilewati:
            yield f"    {sel} berisi rumus dan dibiarkan"
    terisi = sum(1 for h in hasil if not h.sebab)
    yield f"Kecamatan Lain diisi di {terisi} dari {jumlah} buku kerja."
    if terisi:
        yield "Baris untuk kantor sendiri dan kecamatan tanpa buku kerja tidak diubah."
        yield "Lembar hitungannya kini kedaluwarsa: jalankan lkj hitung."


def _perubahan(i: Isian) -> str:
    pasangan = (
        ("target", i.target_lama, i.target),
        ("realisasi", i.realisasi_lama, i.realisasi),
    )
    return ", ".join(f"{n} {lama or '(kosong)'} → {baru}" for n, lama, baru in pasangan if baru)
