"""S329: a BUM Desa said not to operate well that earns in most months."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records.bumdes import BULAN, BarisBumdes
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("S329", Tingkat.INFO, "BUMDes untung sebanyak yang baik, tetapi dinyatakan tidak baik")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari BUMDes yang dinyatakan tidak beroperasi dengan baik, padahal bulan untungnya sama
    banyak atau lebih banyak daripada semua BUMDes yang dinyatakan baik.

    Mengapa penting: BUMDes yang sama keadaannya harus dinilai sama; satu pilihan yang keliru
    mengubah persentase indikatornya.

    Contoh: untung 12 bulan, tetapi kolom Beroperasi dengan Baik 'tidak'; dua BUMDes yang 'ya'
    untung 8 dan 10 bulan.

    Cara memperbaiki: tinjau kolom Beroperasi dengan Baik, atau tulis ukuran lain di naskah.
    """
    baik = [_bulan_untung(b) for b in k.laporan.bumdes if pilihan(b.beroperasi_baik) == "ya"]
    batas = max(1, max(baik, default=0))
    kena = [
        b
        for b in k.laporan.bumdes
        if pilihan(b.beroperasi_baik) == "tidak" and _bulan_untung(b) >= batas
    ]
    if not kena:
        return
    urai = [f"{b.bumdes.teks or b.desa.teks} ({_bulan_untung(b)} bulan)" for b in kena]
    yield temuan(
        kena[0].beroperasi_baik,
        kena[0],
        f"Dinyatakan tidak beroperasi dengan baik, padahal untung: {sebutkan(urai)}; yang "
        f"dinyatakan baik paling banyak {max(baik, default=0)} bulan. Tinjau kolom ini.",
        dugaan="Mungkin salah pilih pada kolom Beroperasi dengan Baik.",
        terkait=tuple(tempat(b.beroperasi_baik) for b in kena[1:]),
    )


def _bulan_untung(b: BarisBumdes) -> int:
    return sum(1 for id_ in BULAN if (b.isian(id_).nilai or 0) > 0)
