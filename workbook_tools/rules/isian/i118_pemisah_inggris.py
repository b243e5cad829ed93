"""I118: thousands separated by commas, as in English."""

from collections.abc import Iterator
from itertools import groupby

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan, cetak
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("I118", Tingkat.INFO, "Pemisah ribuan gaya Inggris")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa angka yang ribuannya dipisah koma.

    Mengapa penting: dalam laporan berbahasa Indonesia koma adalah tanda desimal. Angkanya tetap
    terbaca, tetapi pembaca naskah dapat keliru.

    Contoh: "8,000,000"; seharusnya 8.000.000.

    Cara memperbaiki: ganti koma dengan titik, di buku kerja ini dan di naskah.
    """
    semua = [
        (baris, isian)
        for baris, isian, _, b in isian_bercatatan(k)
        if b.angka is not None and Catatan.PEMISAH_INGGRIS in b.catatan
    ]
    for lembar, isi in groupby(semua, key=lambda x: x[1].lembar):
        sel = list(isi)
        baris, isian = sel[0]
        contoh = sebutkan([f"{i.sel} ({i.teks})" for _, i in sel], 3)
        yield temuan(
            isian,
            baris,
            f"{len(sel)} angka di lembar {judul(lembar)} memakai koma sebagai pemisah ribuan: "
            f"{contoh}. Ganti komanya dengan titik.",
            seharusnya=cetak(isian.angka) if isian.angka else "",
            terkait=tuple(tempat(i) for _, i in sel[1:]),
        )
