"""The pictures that the sheet Gambar names: found beside the workbook, made small enough."""

import io
from collections.abc import Iterable
from pathlib import Path

from workbook_tools.naskah import Gambar

SISI_TERPANJANG = 1600
"""Pixels; on half a page of A4 more cannot be seen."""
BYTE_TERBANYAK = 40_000_000
_AWAL = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"))


def baca_gambar(nama: Iterable[str], folder: Path) -> dict[str, Gambar]:
    """Pictures by the name that the sheet gives; what is missing or no picture is left out.

    Only files in the workbook's folder and below are looked at.
    """
    hasil = {}
    for satu in nama:
        data = _baca(folder / satu, folder) if satu else b""
        jenis = next((j for awal, j in _AWAL if data.startswith(awal)), "")
        if jenis:
            hasil[satu] = Gambar(kecilkan(data, jenis), jenis, satu)
    return hasil


def _baca(jalur: Path, folder: Path) -> bytes:
    try:
        asli = jalur.resolve()
        if not asli.is_relative_to(folder.resolve()) or not asli.is_file():
            return b""
        return asli.read_bytes() if asli.stat().st_size <= BYTE_TERBANYAK else b""
    except (OSError, ValueError):
        return b""


def kecilkan(data: bytes, jenis: str) -> bytes:
    """A picture of at most ``SISI_TERPANJANG`` pixels; as it is where Pillow is not installed."""
    try:
        from PIL import Image, ImageOps
    except ImportError:
        return data
    try:
        with Image.open(io.BytesIO(data)) as gambar:
            if max(gambar.size) <= SISI_TERPANJANG:
                return data
            tegak = ImageOps.exif_transpose(gambar)
            tegak.thumbnail((SISI_TERPANJANG, SISI_TERPANJANG))
            keluar = io.BytesIO()
            tegak.save(keluar, "PNG" if jenis == "png" else "JPEG", quality=85)
            return keluar.getvalue()
    except (OSError, ValueError, Image.DecompressionBombError):
        return data
