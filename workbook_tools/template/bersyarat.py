"""Conditional formats of computed sheets: the look follows what a row says, not where it stands."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct, field
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from workbook_tools.records.skala import WARNA, WARNA_TEKS
from workbook_tools.schema.tata_letak import BARIS_WARNA_AKHIR
from workbook_tools.template import warna
from workbook_tools.template.gaya import Gaya
from workbook_tools.template.letak import LetakBlok, LetakLembar

KOLOM_KATEGORI = "kategori"

_BARIS: tuple[tuple[tuple[str, ...], dict[str, Any]], ...] = (
    (("total", "rata-rata", "jumlah"), {"bold": True, "bg_color": warna.TOTAL}),
    (("program", "indikator", "Perangkat daerah ini"), {"bold": True, "bg_color": warna.PROGRAM}),
    (("kegiatan",), {"italic": True, "bg_color": warna.KEGIATAN}),
)
"""Looks of a whole row by its level; Excel compares without case."""

_SEL: tuple[tuple[tuple[str, ...], tuple[str, str]], ...] = (
    (("Galat", "Tidak ada"), warna.SALAH),
    (("Peringatan", "Sebagian"), warna.AWAS),
    (("Info",), warna.TAHU),
    (("Lengkap", "Baik"), warna.BAIK),
    (("Kosong",), warna.SEPI),
)
"""Looks of the level cell alone."""


class _Daerah(Struct):
    """The columns whose look one column decides, from a row down to the last."""

    baris: int
    kolom: set[int] = field(default_factory=set)

    def gabung(self, baris: int, kolom: set[int]) -> None:
        self.baris = min(self.baris, baris)
        self.kolom |= kolom

    def alamat(self) -> str:
        """The ranges, one a run of neighbouring columns."""
        urut = sorted(self.kolom)
        awal = [k for k in urut if k - 1 not in self.kolom]
        akhir = [k for k in urut if k + 1 not in self.kolom]
        return " ".join(
            f"{_huruf(a)}{self.baris}:{_huruf(b)}{BARIS_WARNA_AKHIR}"
            for a, b in zip(awal, akhir, strict=True)
        )


def pasang_bersyarat(ws: Worksheet, letak: LetakLembar, gaya: Gaya) -> None:
    """Colours of categories first, so that they stay on top of the tint of a total row."""
    for kolom, daerah in _kumpulkan(letak, _daerah_warna).items():
        _nama_warna(ws, daerah, kolom, gaya)
    for kolom, daerah in _kumpulkan(letak, _daerah_tingkat).items():
        sel = _Daerah(daerah.baris, {kolom})
        for tingkat, (isi, teks) in _SEL:
            format_ = gaya.buat(bold=True, bg_color=isi, font_color=teks)
            _rumus(ws, sel, _sama(kolom, daerah.baris, tingkat), format_)
        for tingkat, sifat in _BARIS:
            _rumus(ws, daerah, _sama(kolom, daerah.baris, tingkat), gaya.buat(**sifat))


def pasang_warna_masukan(ws: Worksheet, baris: int, kolom: int, gaya: Gaya) -> None:
    """Show the named colours in a column where staff choose them; the first row of data."""
    _nama_warna(ws, _Daerah(baris, {kolom}), kolom, gaya)


def _nama_warna(ws: Worksheet, daerah: _Daerah, kolom: int, gaya: Gaya) -> None:
    for nama, isi in WARNA.items():
        teks = f"#{WARNA_TEKS.get(nama, '000000')}"
        format_ = gaya.buat(bg_color=f"#{isi}", font_color=teks)
        _rumus(ws, daerah, _sama(kolom, daerah.baris, (nama,)), format_)


def _daerah_warna(tempat: LetakBlok) -> tuple[int, set[int]] | None:
    if not tempat.blok.kolom_warna:
        return None
    penentu = tempat.kolom_dari(tempat.blok.kolom_warna)
    return penentu, {penentu, tempat.kolom_dari(KOLOM_KATEGORI)}


def _daerah_tingkat(tempat: LetakBlok) -> tuple[int, set[int]] | None:
    if not tempat.blok.kolom_tingkat:
        return None
    penentu = tempat.kolom_dari(tempat.blok.kolom_tingkat)
    return penentu, set(range(tempat.kolom, tempat.kolom_akhir + 1))


def _kumpulkan(
    letak: LetakLembar, daerah: Callable[[LetakBlok], tuple[int, set[int]] | None]
) -> dict[int, _Daerah]:
    """Areas by the column that decides; bands that share it share their rules."""
    hasil: dict[int, _Daerah] = {}
    for tempat in letak.blok:
        ada = daerah(tempat)
        if ada:
            penentu, kolom = ada
            hasil.setdefault(penentu, _Daerah(tempat.baris_kepala)).gabung(
                tempat.baris_kepala, kolom
            )
    return hasil


def _sama(kolom: int, baris: int, nilai: tuple[str, ...]) -> str:
    sel = f"${_huruf(kolom)}{baris}"
    uji = [f'{sel}="{n}"' for n in nilai]
    return f"={uji[0]}" if len(uji) == 1 else f"=OR({','.join(uji)})"


def _huruf(kolom: int) -> str:
    return str(xl_col_to_name(kolom - 1))


def _rumus(ws: Worksheet, daerah: _Daerah, rumus: str, format_: Format) -> None:
    rentang = daerah.alamat()
    aturan = {"type": "formula", "criteria": rumus, "format": format_}
    if " " in rentang:
        aturan["multi_range"] = rentang
    hasil = ws.conditional_format(rentang.split()[0], aturan)
    if hasil:
        raise ValueError(f"format bersyarat ditolak: {rumus}")
