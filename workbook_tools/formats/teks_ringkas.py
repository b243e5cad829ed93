"""The summary table of a run: one line per workbook."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

from workbook_tools.model.ringkas import Keadaan, Ringkas
from workbook_tools.numbers import cetak_persen

JUDUL = ("Berkas", "Capaian", "Kategori", "Realisasi", "Galat", "Peringatan", "Info", "Lengkap")


def tabel_ringkas(hasil: Iterable[Ringkas], jumlah: int | None = None) -> Iterator[str]:
    """Aligned lines: file, mean achievement, category, absorption, findings; then what could
    not be used, and totals. ``jumlah`` is how many there should have been: fewer means that
    the run was stopped."""
    daftar = sorted(hasil, key=lambda r: r.jalur)
    baris = [JUDUL, *(_baris(r) for r in daftar if r.keadaan is not Keadaan.GAGAL)]
    lebar = [max(len(b[k]) for b in baris) for k in range(len(JUDUL))]
    if len(baris) > 1:
        for b in baris:
            yield "  ".join(isi.ljust(lebar[k]) for k, isi in enumerate(b)).rstrip()
    for r in daftar:
        if r.sebab is not None:
            yield f"TIDAK DIPAKAI  {r.jalur} [{r.sebab.aturan}]: {r.sebab.pesan}"
    for r in daftar:
        yield from (f"PERHATIAN  {kata}" for kata in r.catatan)
    yield from _jumlah(daftar, len(daftar) if jumlah is None else jumlah)


def _baris(r: Ringkas) -> tuple[str, ...]:
    return (
        _nama(r.tertulis or r.jalur),
        _persen(r.capaian),
        r.kategori or "-",
        _persen(r.realisasi),
        str(r.galat),
        str(r.peringatan),
        str(r.info),
        "-" if r.lengkap is None else cetak_persen(r.lengkap, 0),
    )


def _nama(jalur: Path) -> str:
    return str(jalur)


def _persen(nilai: Fraction | None) -> str:
    return "-" if nilai is None else cetak_persen(nilai)


def _jumlah(daftar: list[Ringkas], jumlah: int) -> Iterator[str]:
    per = {k: sum(1 for r in daftar if r.keadaan is k) for k in Keadaan}
    dilewati = per[Keadaan.DILEWATI]
    lewat = f", {dilewati} tidak berubah dan dilewati" if dilewati else ""
    gagal = f", {per[Keadaan.GAGAL]} tidak dapat dipakai" if per[Keadaan.GAGAL] else ""
    yield f"{per[Keadaan.SELESAI]} dari {jumlah} buku kerja selesai dihitung{lewat}{gagal}."
    if len(daftar) < jumlah:
        yield (
            f"Dihentikan: {jumlah - len(daftar)} buku kerja belum dihitung. Yang sudah selesai "
            "utuh; lanjutkan dengan perintah yang sama ditambah --lanjut."
        )
