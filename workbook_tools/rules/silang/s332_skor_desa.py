"""S332: the status of a village is not that of its score."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records.desa import STATUS_DESA, BarisDesa
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

BATAS = tuple(Fraction(b, 10_000) for b in (8155, 7072, 5989, 4907))
"""Above so much a village is Mandiri, Maju, Berkembang, Tertinggal (Permendesa 2/2016)."""


@aturan("S332", Tingkat.PERINGATAN, "Status desa berbeda dari skornya")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan status desa dengan skor IDM di barisnya. Skor di luar 0 sampai 1 (Indeks Desa)
    tidak dibandingkan.

    Mengapa penting: status desa biasanya indikator kinerja; status dan skor yang bertentangan
    berarti salah satunya tersalin dari tahun atau desa lain.

    Contoh: skor 0,70 berstatus Mandiri; menurut Permendesa 2/2016 skor itu Berkembang.

    Cara memperbaiki: cocokkan keduanya dengan keputusan menteri tentang status desa.
    """
    beda = [(b, menurut) for b in k.laporan.desa if (menurut := _menurut_skor(b))]
    if not beda:
        return
    urai = [f"{b.desa.teks} {b.status.teks}, skor {b.skor.teks} ({m})" for b, m in beda]
    pertama, *lain = [b for b, _ in beda]
    yield temuan(
        pertama.status,
        pertama,
        f"Status berbeda dari skor IDM-nya: {sebutkan(urai, 2)}. Cocokkan dengan keputusan "
        "menteri.",
        terkait=(tempat(pertama.skor), *(tempat(b.status) for b in lain)),
    )


def _menurut_skor(b: BarisDesa) -> str:
    """The status of a score where the row has another one, however the score was rounded; ''."""
    angka, status = b.skor.angka, pilihan(b.status)
    if angka is None or not 0 < angka.nilai < 1 or status not in STATUS_DESA:
        return ""
    separuh = Fraction(1, 2 * 10**angka.desimal)
    mungkin = [_status(angka.nilai + beda) for beda in (0, -separuh, separuh)]
    return "" if status in mungkin else mungkin[0]


def _status(skor: Fraction) -> str:
    ke = next((n for n, batas in enumerate(BATAS) if skor > batas), len(BATAS))
    return STATUS_DESA[ke]
