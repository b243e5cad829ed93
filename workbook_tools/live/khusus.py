"""The few things for which xlwings has no word of its own, host by host.

Each falls back to doing nothing: none of them is worth stopping a computation for.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import xlwings


_MAC = sys.platform == "darwin"
"""There Excel is spoken to by AppleScript's names."""
_PANJANG_ALAMAT = 255


def _bukan_excel(apa: xlwings.Book | xlwings.Sheet | xlwings.Range) -> bool:
    """Whether another host holds a workbook, a tab or a range (``mesin/``)."""
    return hasattr(apa.impl, "papan")


def alamat_buku(book: xlwings.Book) -> str:
    """Path or address of a workbook as the program tells it; xlwings would guess a path for an
    address."""
    if _bukan_excel(book):
        return str(book.fullname)
    return str(book.api.full_name.get() if _MAC else book.api.FullName)


def simpan_salinan(book: xlwings.Book, jalur: Path) -> bool:
    """Let Excel save a copy of the workbook as it is now, without a question to the user; False
    where the program has no word for it, or could not."""
    if _MAC or _bukan_excel(book):
        return False
    app = book.app.api
    bertanya = app.DisplayAlerts
    app.DisplayAlerts = False
    try:
        book.api.SaveCopyAs(str(jalur))
    finally:
        app.DisplayAlerts = bertanya
    return True


def nilai_blok(daerah: xlwings.Range) -> Any:
    """The values of a block as the program hands them out, without xlwings' questions about it."""
    if _MAC and not _bukan_excel(daerah):  # only xlwings knows its words for errors
        return daerah.options(ndim=2, err_to_str=True).value
    return daerah.raw_value


def isi_semua(book: xlwings.Book, batas: int) -> Sequence[Sequence[Any]] | None:
    """All tabs in one request: title, first row and column of the used area, how many rows it has,
    its values, and what the formula bar shows of each cell. None where the program does not answer.

    A tab of ``batas`` rows or more may come without cells.
    """
    if hasattr(book.impl, "isi_semua"):
        with contextlib.suppress(Exception):  # a host that was installed before
            return list(book.impl.isi_semua(batas))
    tab: Sequence[Sequence[Any]] | None = _lewat_makro(book, "LKjIsi.SemuaTab")
    return tab


def bentuk_lembar(
    book: xlwings.Book, judul: Sequence[str]
) -> dict[str, tuple[list[list[int]], list[list[int]]]]:
    """Of tabs: runs of hidden rows (first, last), and the cells that are merged over several rows
    (first and last row, first column), in one request; nothing where the program has no word for
    it."""
    with contextlib.suppress(Exception):  # other programs, and a host that was installed before
        semua: Sequence[Any] = book.impl.bentuk(list(judul))
        return {x: (baris, gabung) for x, (baris, gabung) in zip(judul, semua, strict=True)}
    return {}


def nama_semua(book: xlwings.Book) -> dict[str, str]:
    """The defined names with what they stand for (``=Tab!$A$1``)."""
    if semua := _lewat_makro(book, "LKjIsi.SemuaNama"):
        return {str(nama): str(isi) for nama, isi in semua}
    return {n.name: str(n.refers_to) for n in book.names}


def rumus_sel(sheet: xlwings.Sheet, titik: Sequence[tuple[int, int]]) -> list[str] | None:
    """The formulas of some cells in Excel's words; None where they cost one request each."""
    with contextlib.suppress(Exception):  # other programs, and a host that was installed before
        return list(sheet.impl.rumus_sel(titik))
    return None


def rumus_blok(daerah: xlwings.Range) -> Any:
    """The formula bar of each cell in Excel's words. Where Excel knows formulas that spill over
    several cells it is asked for them as such; ``Formula`` would make others of them."""
    with contextlib.suppress(Exception):
        return daerah.impl.formula2
    return daerah.impl.formula


def pasang_rumus(daerah: xlwings.Range, rumus: str) -> None:
    """Give a cell a formula as ``rumus_blok`` tells them; one cell of an array keeps its own."""
    with contextlib.suppress(Exception):
        daerah.impl.formula2 = rumus
        return
    try:
        daerah.impl.formula = rumus
    except Exception:
        if not _di_larik(daerah):
            raise


def _di_larik(daerah: xlwings.Range) -> bool:
    """Whether a cell is part of an array; taken for granted where the program does not say."""
    return _MAC or _bukan_excel(daerah) or bool(daerah.api.HasArray)


def tulis_blok(daerah: xlwings.Range, isi: list[list[Any]]) -> None:
    """Write a block that has exactly its size; ``None`` empties a cell."""
    if _MAC and not _bukan_excel(daerah):
        daerah.value = isi
        return
    daerah.raw_value = [["" if x is None else x for x in baris] for baris in isi]


def tautkan(sheet: xlwings.Sheet, isi: Sequence[tuple[str, str, str, str]]) -> None:
    """Give cells their links: cell, place in the workbook (``'Tab'!C5``), words, tip."""
    if hasattr(sheet.impl, "tautkan"):
        sheet.impl.tautkan([(sel, f"#{tujuan}", kata) for sel, tujuan, kata, _ in isi])
        return
    if _MAC:
        for sel, tujuan, kata, bisikan in isi:
            sheet.range(sel).add_hyperlink(f"#{tujuan}", kata, bisikan)
        return
    # The words stand in the cells already, and stay.
    perlu = [(sel, tujuan, bisikan) for sel, tujuan, _, bisikan in isi]
    daftar = map(list, zip(*perlu, strict=True))
    if not perlu or _lewat_makro(sheet.book, "LKjTautan.Tautkan", sheet.name, *daftar) == len(
        perlu
    ):
        return
    lembar = sheet.api
    tautan = lembar.Hyperlinks
    for sel, tujuan, bisikan in perlu:
        tautan.Add(lembar.Range(sel), "", tujuan, bisikan)


def _lewat_makro(book: xlwings.Book, nama: str, *argumen: Any) -> Any:
    """What a macro of the workbook answers: inside Excel a loop costs one request. None where the
    workbook has no such macro, or it failed."""
    if _MAC or _bukan_excel(book):
        return None
    with contextlib.suppress(Exception):
        judul = book.name.replace("'", "''")
        return book.api.Application.Run(f"'{judul}'!{nama}", *argumen)
    return None


def hitung_tautan(daerah: xlwings.Range) -> int | None:
    """How many links a block has; None where the program does not say."""
    with contextlib.suppress(Exception):
        return int(daerah.api.Hyperlinks.Count)
    return None


def tautan_di_dalam_teks(sheet: xlwings.Sheet) -> bool:
    """Whether a link is part of a cell's text, so that writing the cell takes it away."""
    return hasattr(sheet.impl, "tautkan")


def lepas_tautan(daerah: xlwings.Range) -> None:
    """Take links away and keep looks (``Hyperlinks.Delete`` of Excel would reset the looks)."""
    if hasattr(daerah.impl, "lepas_tautan"):
        daerah.impl.lepas_tautan()
        return
    with contextlib.suppress(Exception):
        daerah.api.clear_hyperlinks() if _MAC else daerah.api.ClearHyperlinks()


def sisipkan(daerah: xlwings.Range, *, dari_bawah: bool, melebar: bool) -> None:
    """Insert cells that look like those above, or below. ``melebar``: ranges that end or begin
    there take them in, where the program can do that."""
    if hasattr(daerah.impl, "sisipkan"):
        daerah.impl.sisipkan(dari_bawah, melebar)
        return
    rupa = "format_from_right_or_below" if dari_bawah else "format_from_left_or_above"
    daerah.insert(shift="down", copy_origin=rupa)


def lepas_saringan(sheet: xlwings.Sheet) -> None:
    """Show the rows that a filter hides; an old choice would hide new rows at random."""
    if hasattr(sheet.impl, "lepas_saringan"):
        sheet.impl.lepas_saringan()
        return
    with contextlib.suppress(Exception):
        if _MAC and sheet.api.filter_mode.get():
            sheet.api.show_all_data()
        elif not _MAC and sheet.api.FilterMode:
            sheet.api.ShowAllData()


def sesuaikan_tinggi(sheet: xlwings.Sheet, baris: Sequence[tuple[int, int]]) -> None:
    """Let rows, first and last of each run, fit their wrapped text."""
    if _MAC or _bukan_excel(sheet):
        for awal, akhir in baris:
            sheet.range(f"A{awal}:A{akhir}").rows.autofit()
        return
    for satu in _gabung([f"{awal}:{akhir}" for awal, akhir in baris]):
        sheet.api.Range(satu).AutoFit()


def warnai(sheet: xlwings.Sheet, daerah: Sequence[str], warna: str | None) -> None:
    """Give ranges one fill (``#RRGGBB``), or none."""
    satu_satu = _MAC or _bukan_excel(sheet)
    for satu in daerah if satu_satu else _gabung(daerah):
        sheet.range(satu).color = warna


def _gabung(daerah: Sequence[str]) -> Iterator[str]:
    """Ranges as Excel takes them: several in one address of so many letters at most."""
    kini = ""
    for satu in daerah:
        if kini and len(kini) + 1 + len(satu) > _PANJANG_ALAMAT:
            yield kini
            kini = ""
        kini = f"{kini},{satu}" if kini else satu
    if kini:
        yield kini


def terkunci(sheet: xlwings.Sheet) -> bool:
    """Whether a tab is protected; False where the program does not say."""
    if _bukan_excel(sheet):
        return bool(sheet.impl.terkunci)
    with contextlib.suppress(Exception):
        return bool(sheet.api.ProtectContents)
    with contextlib.suppress(Exception):
        mac: Any = sheet.api.protect_contents
        return bool(mac.get())
    return False


def komentar(sheet: xlwings.Sheet) -> dict[tuple[int, int], str]:
    """The notes of a tab by row and column."""
    if hasattr(sheet.impl, "komentar"):
        return {(baris, kolom): teks for baris, kolom, teks in sheet.impl.komentar()}
    hasil = {}
    with contextlib.suppress(Exception):
        for satu in sheet.api.Comments:
            hasil[int(satu.Parent.Row), int(satu.Parent.Column)] = str(satu.Text())
    return hasil


def komentari(sheet: xlwings.Sheet, tempat: tuple[int, int], teks: str) -> None:
    """Give a cell a note."""
    daerah = sheet.range(tempat)
    if hasattr(daerah.impl, "komentari"):
        daerah.impl.komentari(teks)
        return
    with contextlib.suppress(Exception):
        daerah.api.add_comment(comment_text=teks) if _MAC else daerah.api.AddComment(teks)
