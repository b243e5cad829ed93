"""I126: a follow-up dated before the year of the report."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_TAHUN = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@aturan("I126", Tingkat.PERINGATAN, "Waktu tindak lanjut sebelum tahun laporan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa tahun di kolom Waktu pada lembar Tindak Lanjut.

    Mengapa penting: rekomendasi atas laporan tahun lalu baru dapat ditindaklanjuti sesudah
    evaluasinya selesai, yaitu di tahun laporan ini atau sesudahnya.

    Contoh: laporan tahun 2024, waktu tindak lanjut "Jan - Des 2023".

    Cara memperbaiki: betulkan tahunnya; biasanya tersalin dari laporan tahun lalu.
    """
    tahun = k.laporan.tahun
    if tahun is None:
        return
    lama = [(b, t) for b in k.laporan.tindak_lanjut if (t := _tahun_akhir(b.waktu.teks)) < tahun]
    if not lama:
        return
    baris, terakhir = lama[0]
    banyak = f" di {len(lama)} baris" if len(lama) > 1 else ""
    yield temuan(
        baris.waktu,
        baris,
        f"Waktu tindak lanjut '{baris.waktu.teks}'{banyak} berakhir di tahun {terakhir}, sebelum "
        f"tahun laporan {tahun}. Evaluasi atas laporan {tahun - 1} tidak dapat ditindaklanjuti "
        "sebelum terbit. Betulkan tahunnya.",
        terkait=(tempat(k.laporan.identitas.tahun), *(tempat(b.waktu) for b, _ in lama[1:])),
    )


def _tahun_akhir(waktu: str) -> int:
    """The latest year that is named; a time without one is in no year before any report."""
    return max(map(int, _TAHUN.findall(waktu)), default=9999)
