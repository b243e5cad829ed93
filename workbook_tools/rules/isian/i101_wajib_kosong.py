"""I101: a required cell of a filled row is empty."""

from collections.abc import Iterator

from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.dasar import Konteks, aturan
from workbook_tools.rules.sebut import label, semua_isian, temuan


@aturan("I101", Tingkat.GALAT, "Isian wajib masih kosong")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah kolom bertanda bintang (*) terisi pada setiap baris yang dipakai.

    Mengapa penting: tanpa isian itu barisnya tidak dapat dihitung atau dipasangkan dengan lembar
    lain.

    Contoh: baris Realisasi Anggaran tanpa nama program, karena di naskah selnya digabung.

    Cara memperbaiki: isi selnya. Nama program dan kegiatan diulang di setiap baris, tidak cukup di
    baris pertama.
    """
    for baris, isian, kolom in semua_isian(k):
        if kolom.wajib and not isian and isian.sel:
            yield temuan(
                isian,
                baris,
                f"{label(isian)} wajib diisi, tetapi sel {isian.sel} kosong. Isi sel itu, atau "
                "hapus barisnya bila tidak dipakai.",
                nilai="(kosong)",
            )
