"""I104: a ratio that the spreadsheet turned into a clock time."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan, cetak
from workbook_tools.rules.registry import aturan
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
    for baris, isian, _, b in isian_bercatatan(k):
        if b.angka is None or Catatan.JAM not in b.catatan:
            continue
        yield temuan(
            isian,
            baris,
            f"{label(isian)} tertulis sebagai jam ({isian.teks}). Dibaca sebagai rasio "
            f"{cetak(b.angka)}; beri format Teks pada sel lalu ketik ulang supaya tetap rasio.",
            seharusnya=cetak(b.angka),
        )
