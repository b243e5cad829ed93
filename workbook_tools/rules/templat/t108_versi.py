"""T108: the template version is missing or another one."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.schema import VERSI_DIKENAL, VERSI_TEMPLAT


@aturan("T108", Tingkat.INFO, "Versi templat berbeda")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa versi templat yang tersimpan di dalam buku kerja.

    Mengapa penting: templat versi lain mungkin punya kolom yang berbeda.

    Contoh: buku kerja dibuat dari templat tahun lalu, atau lembarnya disalin ke buku kosong.

    Cara memperbaiki: bila ada temuan T101 atau T102, pindahkan isian ke templat terbaru
    (lkj ekspor, lalu lkj isi). Bila tidak ada, tidak perlu berbuat apa-apa.
    """
    if not any(t.ada for t in k.tabel.values()) or k.buku.versi in VERSI_DIKENAL:
        return
    yield Temuan(
        "",
        "",
        "Versi templat buku kerja ini tidak tercatat atau berbeda dari versi program. Isian tetap "
        "dibaca menurut judul kolomnya.",
        nilai=k.buku.versi or "tidak tercatat",
        seharusnya=VERSI_TEMPLAT,
    )
