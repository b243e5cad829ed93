"""I119: a figure and its words differ."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan, cetak
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I119", Tingkat.GALAT, "Angka dan kata berbeda", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa angka yang diikuti bilangan dengan kata di dalam kurung.

    Mengapa penting: pembaca tidak tahu mana yang benar, dan di dokumen resmi kata lebih dipercaya.

    Contoh: "19 (Enam)": angkanya sembilan belas, katanya enam.

    Cara memperbaiki: tentukan mana yang benar, lalu samakan keduanya.
    """
    for baris, isian, _, b in isian_bercatatan(k):
        if Catatan.KATA_BERBEDA not in b.catatan:
            continue
        arti = " atau ".join(cetak(p) for p in b.pilihan)
        dipakai = f" Untuk sementara dipakai {cetak(b.angka)}." if b.angka else ""
        yield temuan(
            isian,
            baris,
            f"{label(isian)} '{isian.teks}': angka dan katanya berbeda, {arti}?{dipakai} Samakan "
            "keduanya.",
        )
