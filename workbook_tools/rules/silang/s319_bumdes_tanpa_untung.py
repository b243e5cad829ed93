"""S319: BUM Desa said to operate well without a single month of profit."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.records.bumdes import BULAN, BarisBumdes
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("S319", Tingkat.PERINGATAN, "BUMDes beroperasi baik tanpa keuntungan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari BUMDes yang dinyatakan beroperasi dengan baik, tetapi tidak untung satu bulan pun.

    Mengapa penting: pembaca melihat 100% BUMDes beroperasi baik, padahal hampir semua barisnya
    Nihil sepanjang tahun.

    Contoh: 19 BUMDes "beroperasi baik", hanya 4 yang pernah untung (21,05%).

    Cara memperbaiki: periksa kolom Beroperasi dengan Baik dan data keuntungannya. Bila "baik" punya
    ukuran lain, tulis ukurannya di naskah.
    """
    baik = [b for b in k.laporan.bumdes if pilihan(b.beroperasi_baik) == "ya"]
    tanpa = [b for b in baik if _tanpa_untung(b)]
    if not tanpa:
        return
    untung = len(baik) - len(tanpa)
    nama = sebutkan([b.bumdes.teks or b.desa.teks for b in tanpa], 2)
    yield temuan(
        tanpa[0].beroperasi_baik,
        tanpa[0],
        f"{len(tanpa)} dari {len(baik)} BUMDes yang dinyatakan beroperasi dengan baik tidak untung "
        f"satu bulan pun: {nama}. Yang pernah untung {untung} "
        f"({cetak_persen(Fraction(untung * 100, len(baik)))}). Tinjau kolom ini, atau tulis "
        "ukurannya.",
        terkait=tuple(tempat(b.beroperasi_baik) for b in tanpa[1:]),
    )


def _tanpa_untung(b: BarisBumdes) -> bool:
    """Profits are filled in, and none is above 0. What cannot be read tells nothing."""
    bulan = [b.isian(id_) for id_ in BULAN if b.isian(id_)]
    if not bulan or any(i.nilai is None and not i.belum_dinilai for i in bulan):
        return False
    terisi = [i.nilai for i in bulan if i.nilai is not None]
    return bool(terisi) and all(n <= 0 for n in terisi)
