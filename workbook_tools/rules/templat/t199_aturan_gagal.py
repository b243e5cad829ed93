"""T199: a rule that itself failed. Found while opening, not among the cells."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("T199", Tingkat.PERINGATAN, "Pemeriksaan tidak dapat dijalankan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Menandai pemeriksaan yang gagal dijalankan karena kesalahan di dalam program.

    Mengapa penting: temuan dari pemeriksaan itu mungkin ada tetapi tidak tampak. Pemeriksaan lain
    tidak terpengaruh.

    Contoh: isian yang sangat tidak biasa, yang belum pernah dipikirkan pembuat program.

    Cara memperbaiki: laporkan kepada pengembang bersama buku kerjanya.
    """
    yield from ()
