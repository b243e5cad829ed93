"""I104: a ratio that the spreadsheet turned into a clock time."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan, cetak
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("I104", Tingkat.PERINGATAN, "Rasio berubah menjadi jam")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa rasio seperti 9:9 yang oleh Excel diubah menjadi jam 09:09.

    Mengapa penting: jam yang dibagi jam memberi hasil keliru. Di sebuah laporan terbit, 4:18
    dibagi 18:18 sebagai jam menghasilkan 23,50%.

    Contoh: "9:09" di kolom Target; program membacanya kembali sebagai 9:9.

    Cara memperbaiki: beri format Teks pada selnya, lalu ketik ulang 9:9; atau ketik pecahannya,
    misalnya 0,27.
    """
    jam = [
        (baris, isian)
        for baris, isian, _, b in isian_bercatatan(k)
        if b.angka is not None and Catatan.JAM in b.catatan
    ]
    if jam:
        yield _temuan(*jam[0], [isian for _, isian in jam[1:]])


def _temuan(baris: Baris, isian: Isian, lain: list[Isian]) -> Temuan:
    """One habit, told once with its places."""
    sel = sebutkan([f"{judul(x.lembar)} {x.sel} ({_rasio(x)})" for x in lain], 3)
    juga = f" Begitu pula {sel}." if lain else ""
    return temuan(
        isian,
        baris,
        f"{label(isian)} tertulis sebagai jam ({isian.teks}), dibaca sebagai rasio "
        f"{_rasio(isian)}.{juga} Beri format Teks pada selnya, lalu ketik ulang.",
        seharusnya=_rasio(isian),
        terkait=tuple(tempat(x, f"{x.teks}, maksudnya {_rasio(x)}") for x in lain),
    )


def _rasio(isian: Isian) -> str:
    return cetak(isian.angka) if isian.angka else isian.teks
