"""Reading input JSON: whatever is in the file, a sentence says what is wrong and where."""

import json
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from workbook_tools.errors import DataTakSah
from workbook_tools.keluaran import sebab_os

BYTE_TERBANYAK = 50 * 1024 * 1024
PANGKAT_TERBESAR = 30
"""Powers of ten of the largest and of the smallest figure; no report has any beyond."""
DIGIT_TERBANYAK = 60
_PANJANG_KUTIPAN = 40


def muat_json(jalur: Path) -> Any:
    """The parsed file; figures stay exact.

    Raises:
        DataTakSah: it cannot be read, is no JSON, or says something twice or without measure.
    """
    teks = _teks(jalur)
    try:
        return json.loads(
            teks,
            parse_int=_bulat,
            parse_float=_desimal,
            parse_constant=_bukan_angka,
            object_pairs_hook=_objek,
        )
    except DataTakSah as e:
        raise DataTakSah(f"{jalur}: {e}") from None
    except json.JSONDecodeError as e:
        raise DataTakSah(
            f"{jalur} bukan JSON yang sah: ada yang tidak terbaca di baris {e.lineno} kolom "
            f"{e.colno}. Periksa tanda kutip, koma, dan kurung di sekitarnya."
        ) from e
    except RecursionError as e:
        raise DataTakSah(f"{jalur} bukan data LKj: kurungnya bertumpuk terlalu dalam.") from e


def _teks(jalur: Path) -> str:
    try:
        if jalur.stat().st_size > BYTE_TERBANYAK:
            raise DataTakSah(f"{jalur} terlalu besar untuk data satu buku kerja.")
        isi = jalur.read_bytes()
    except OSError as e:
        raise DataTakSah(f"{jalur} tidak dapat dibaca: {sebab_os(e)}.") from e
    sandi = "utf-16" if isi.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return isi.decode(sandi)
    except UnicodeDecodeError as e:
        raise DataTakSah(
            f"{jalur} tidak terbaca sebagai teks. Simpan ulang dengan pengodean UTF-8."
        ) from e


def _bulat(teks: str) -> int:
    if len(teks) > DIGIT_TERBANYAK:
        raise DataTakSah(_tak_wajar(teks))
    return int(teks)


def _desimal(teks: str) -> Decimal:
    try:
        nilai = Decimal(teks)
    except InvalidOperation:
        raise DataTakSah(_tak_wajar(teks)) from None
    if len(teks) > DIGIT_TERBANYAK or (nilai and abs(nilai.adjusted()) > PANGKAT_TERBESAR):
        raise DataTakSah(_tak_wajar(teks))
    return nilai


def _tak_wajar(teks: str) -> str:
    kutipan = teks if len(teks) <= _PANJANG_KUTIPAN else teks[:_PANJANG_KUTIPAN] + "…"
    return f"bilangan {kutipan} di luar yang wajar. Tulis angkanya seperti di laporan."


def _bukan_angka(kata: str) -> Any:
    raise DataTakSah(f"{kata} bukan angka. Kosongkan, atau isi angkanya.")


def _objek(pasangan: list[tuple[str, Any]]) -> dict[str, Any]:
    hasil = dict(pasangan)
    if len(hasil) != len(pasangan):
        kunci = [k for k, _ in pasangan]
        ganda = next(k for k in kunci if kunci.count(k) > 1)
        raise DataTakSah(f"'{ganda}' tertulis dua kali di satu objek. Hapus salah satunya.")
    return hasil
