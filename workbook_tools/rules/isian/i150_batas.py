"""I150: a figure written as a bound."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan, cetak
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I150", Tingkat.INFO, "Angka ditulis sebagai batas")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memberi tahu bila sebuah angka ditulis sebagai batas, misalnya "≥ 85" atau "minimal 90%".

    Mengapa penting: yang dihitung adalah angkanya. Arah batasnya sudah dinyatakan kolom Arah.

    Contoh: target "≥ 85" dibaca 85.

    Cara memperbaiki: tidak perlu, asal angkanya benar. Supaya rapi, ketik angkanya saja.
    """
    sel = [
        (baris, isian)
        for baris, isian, _, bacaan in isian_bercatatan(k)
        if Catatan.BATAS in bacaan.catatan and isian.angka is not None
    ]
    if sel:  # one habit, told once
        yield _temuan(*sel[0], [isian for _, isian in sel[1:]])


def _temuan(baris: Baris, isian: Isian, lain: list[Isian]) -> Temuan:
    dibaca = cetak(isian.angka) if isian.angka else ""
    juga = f" Begitu pula {len(lain)} sel lain." if lain else ""
    return temuan(
        isian,
        baris,
        f"{label(isian)} '{isian.teks}' dibaca {dibaca}.{juga}",
        terkait=tuple(tempat(x) for x in lain),
    )
