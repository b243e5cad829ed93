"""T106: an old .xls or an encrypted file. Found while opening, not among the cells."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("T106", Tingkat.GALAT, "Format lama atau berkata sandi")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah berkas memakai format Excel lama (.xls) atau dilindungi kata sandi.

    Mengapa penting: isinya tidak dapat dibaca oleh program.

    Contoh: berkas .xls yang diganti namanya menjadi .xlsx; buku kerja dengan sandi pembuka.

    Cara memperbaiki: buka di Excel, hapus kata sandinya, simpan sebagai Buku Kerja Excel (.xlsx).
    """
    yield from ()
