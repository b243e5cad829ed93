""".xls and .ods through python-calamine; it gives values, no number formats."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from workbook_tools.errors import LkjError
from workbook_tools.model.sel import BATAS_BARIS, JenisSel, LembarSel, Sel

_DETIK_SEHARI = 86_400
_AWAL_EXCEL = datetime(1899, 12, 30)


def baca_kalkulator(jalur: Path) -> list[LembarSel]:
    """The tabs of a file.

    Raises:
        LkjError: it cannot be read, or is too large.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(str(jalur)) as buku:
            return [
                _lembar(nama, buku.get_sheet_by_name(nama).to_python(skip_empty_area=False))
                for nama in buku.sheet_names
            ]
    except (CalamineError, OSError, ValueError) as e:
        raise LkjError(
            f"{jalur.name} tidak dapat dibaca. Buka di Excel atau LibreOffice, lalu simpan ulang "
            "sebagai .xlsx."
        ) from e


def _lembar(nama: str, baris: Sequence[Sequence[object]]) -> LembarSel:
    lembar = LembarSel(nama)
    for nomor, isi in enumerate(baris, start=1):
        sel = {k: s for k, nilai in enumerate(isi, start=1) if (s := _sel(nilai)) is not None}
        if sel:
            lembar.kisi[nomor] = sel
        if len(lembar.kisi) > BATAS_BARIS:
            raise LkjError(f"Lembar {nama} berisi lebih dari {BATAS_BARIS} baris.")
    return lembar


def _sel(nilai: object) -> Sel | None:
    if isinstance(nilai, bool):
        return Sel(JenisSel.LOGIKA, "1" if nilai else "0")
    if isinstance(nilai, int | float):
        # The shortest decimal that is this number is the one that was typed.
        return Sel(JenisSel.BILANGAN, format(Decimal(repr(nilai)), "f"))
    if isinstance(nilai, datetime | date):
        hari = datetime(nilai.year, nilai.month, nilai.day) - _AWAL_EXCEL
        return Sel(JenisSel.BILANGAN, str(hari.days), "dd/mm/yyyy")
    if isinstance(nilai, time | timedelta):
        detik = _detik(nilai)
        return Sel(JenisSel.BILANGAN, format(Decimal(detik) / _DETIK_SEHARI, "f"), "h:mm")
    teks = str(nilai).strip() if nilai is not None else ""
    return Sel(JenisSel.TEKS, teks) if teks else None


def _detik(nilai: time | timedelta) -> int:
    if isinstance(nilai, timedelta):
        return int(nilai.total_seconds())
    return (nilai.hour * 60 + nilai.minute) * 60 + nilai.second
