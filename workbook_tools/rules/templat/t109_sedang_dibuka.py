"""T109: the file is open elsewhere. Found while opening, not among the cells."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("T109", Tingkat.GALAT, "Berkas sedang dibuka atau tidak boleh ditulis")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah berkas sedang dibuka program lain atau tidak boleh ditulis.

    Mengapa penting: menulis ke berkas yang sedang dibuka dapat menghilangkan pekerjaan. Karena
    itu tidak ada yang diubah.

    Contoh: buku kerja masih terbuka di Excel; berkas hanya-baca.

    Cara memperbaiki: simpan dan tutup di Excel, lalu ulangi; atau tulis ke folder lain dengan
    --keluaran.
    """
    yield from ()
