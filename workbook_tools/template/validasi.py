"""Choices and hints of input cells."""

from typing import Any

from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from workbook_tools.records import MASUKAN, Kolom, Rujukan
from workbook_tools.schema.tata_letak import (
    BARIS_DATA,
    BARIS_RUJUKAN_AKHIR,
)

_BATAS_JUDUL = 32
_BATAS_PESAN = 255
_BATAS_DAFTAR = 255

Rentang = tuple[int, int, int, int]
"""First row, first column, last row, last column, from 1."""

DaftarPanjang = dict[tuple[str, ...], str]
"""Lists of choices too long for a validation itself, and the range that holds each."""


def pasang(
    ws: Worksheet, di: Rentang, kolom: Kolom, panjang: DaftarPanjang, tawaran: str | None = None
) -> None:
    """Give data cells the choices and the hint of their column. ``tawaran`` is the cell beside
    the first one that offers a value; any other may be typed."""
    aturan = _pilihan(kolom, panjang) | _bisikan(kolom.label, kolom.bantuan)
    if tawaran:
        aturan |= {"validate": "list", "source": tawaran, "show_error": False}
    if aturan:
        _tulis(ws, di, {"validate": "any", "ignore_blank": True} | aturan)


def pasang_bantuan(ws: Worksheet, baris: int, kolom: int, judul: str, pesan: str) -> None:
    """Give one cell a hint that shows when it is chosen; none when there is nothing to say."""
    aturan = _bisikan(judul, pesan)
    if aturan:
        _tulis(ws, (baris, kolom, baris, kolom), {"validate": "any"} | aturan)


def bantuan_kepala(kolom: Kolom) -> str:
    """The hint of a header cell: what the column is for, and whether it must be filled."""
    return " ".join(p for p in ("Wajib diisi." if kolom.wajib else "", kolom.bantuan) if p)


def perlu_rentang(pilihan: tuple[str, ...]) -> bool:
    """Whether these choices do not fit into a validation itself."""
    return len(",".join(pilihan)) > _BATAS_DAFTAR


def _pilihan(kolom: Kolom, panjang: DaftarPanjang) -> dict[str, Any]:
    if kolom.pilihan:
        pilihan = kolom.ditawarkan
        sumber = panjang[pilihan] if perlu_rentang(pilihan) else list(pilihan)
        return {"validate": "list", "source": sumber} | (
            _tolak(kolom) if kolom.tegas else {"show_error": False}
        )
    if kolom.rujukan:
        return {"validate": "list", "source": _rumus_rujukan(kolom.rujukan)} | _ragu(kolom.rujukan)
    return {}


def _tolak(kolom: Kolom) -> dict[str, Any]:
    contoh = "Pilih dari daftar."
    if not perlu_rentang(kolom.ditawarkan):
        contoh = f"Pilih salah satu: {', '.join(kolom.ditawarkan)}."
    return {
        "error_type": "stop",
        "error_title": "Isian tidak dikenal",
        "error_message": contoh[:_BATAS_PESAN],
    }


def _ragu(rujukan: Rujukan) -> dict[str, Any]:
    """A name that its own sheet lacks is doubtful, not forbidden."""
    judul = MASUKAN[rujukan.lembar].judul
    return {
        "error_type": "warning",
        "error_title": "Belum ada di daftar",
        "error_message": f"Isian ini tidak ada di lembar {judul}. Pilih Ya untuk tetap memakainya.",
    }


def _rumus_rujukan(rujukan: Rujukan) -> str:
    """The filled part of the owning column. The whole prepared range would make Excel open the
    list at its blank end."""
    lembar = MASUKAN[rujukan.lembar]
    letak = lembar.letak[rujukan.kolom] - 1
    kolom = xl_range_abs(BARIS_DATA - 1, letak, BARIS_RUJUKAN_AKHIR - 1, letak)
    awal = xl_range_abs(BARIS_DATA - 1, letak, BARIS_DATA - 1, letak)
    tab = f"'{lembar.judul}'!"
    return f"=OFFSET({tab}{awal},0,0,MAX(1,COUNTA({tab}{kolom})),1)"


def _bisikan(judul: str, pesan: str) -> dict[str, Any]:
    if not pesan:
        return {}
    return {"input_title": _potong(judul, _BATAS_JUDUL), "input_message": pesan[:_BATAS_PESAN]}


def _potong(teks: str, batas: int) -> str:
    """The text, cut at a word when it is too long."""
    return teks if len(teks) <= batas else teks[: batas + 1].rsplit(" ", 1)[0]


def _tulis(ws: Worksheet, di: Rentang, aturan: dict[str, Any]) -> None:
    hasil = ws.data_validation(*(n - 1 for n in di), aturan)
    if hasil:  # XlsxWriter warns and leaves the rule out; a template without it is wrong
        raise ValueError(f"validasi ditolak: {aturan}")
