"""S330: a village is worse off than the year before."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records.desa import STATUS_DESA, BarisDesa
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("S330", Tingkat.INFO, "Status desa turun dari tahun lalu")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari desa yang statusnya lebih rendah daripada tahun lalu.

    Mengapa penting: status jarang turun; biasanya satu pilihan keliru, atau kedua kolomnya
    tertukar. Bila memang turun, laporan harus menjelaskannya.

    Contoh: tahun lalu Mandiri, tahun ini Maju.

    Cara memperbaiki: cocokkan kedua status dengan keputusan menteri. Bila benar, jelaskan di
    naskah.
    """
    turun = [b for b in k.laporan.desa if _turun(b)]
    if not turun:
        return
    urai = [f"{b.desa.teks} ({b.status_lalu.teks} ke {b.status.teks})" for b in turun]
    yield temuan(
        turun[0].status,
        turun[0],
        f"Status lebih rendah daripada tahun lalu: {sebutkan(urai)}. Cocokkan kedua kolom; bila "
        "memang turun, jelaskan di naskah.",
        terkait=tuple(
            tempat(s) for b in turun for s in (b.status_lalu, b.status) if s is not turun[0].status
        ),
    )


def _turun(b: BarisDesa) -> bool:
    lalu, kini = pilihan(b.status_lalu), pilihan(b.status)
    if lalu not in STATUS_DESA or kini not in STATUS_DESA:
        return False
    return STATUS_DESA.index(kini) > STATUS_DESA.index(lalu)
