"""I103: a number that can be read in two ways."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan, Status, cetak
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I103", Tingkat.PERINGATAN, "Angka dapat dibaca dengan dua cara")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa angka yang pemisah ribuan dan desimalnya membingungkan.

    Mengapa penting: salah baca berarti selisih seribu kali lipat.

    Contoh: "50.850,000" dapat berarti 50.850.000 atau 50.850. Di kolom rupiah dipakai
    50.850.000, karena rupiah tidak memakai tiga angka di belakang koma; temuan ini meminta
    kepastian.

    Cara memperbaiki: ketik ulang tanpa keraguan: 50.850.000 untuk ribuan, 50.850 bila memang itu.
    """
    for baris, isian, _, b in isian_bercatatan(k):
        if b.status is not Status.AMBIGU or Catatan.KATA_BERBEDA in b.catatan:
            continue
        arti = " atau ".join(cetak(p) for p in b.pilihan)
        dipakai = (
            f"Untuk sementara dipakai {cetak(b.angka)}" if b.angka else "Angka ini tidak dipakai"
        )
        yield temuan(
            isian,
            baris,
            f"{label(isian)} '{isian.teks}' dapat dibaca {arti}. {dipakai}; ketik ulang supaya "
            "jelas: ribuan dipisah titik, desimal dengan koma.",
            seharusnya=cetak(b.angka) if b.angka else "",
        )
