"""T107: absurdly large or hostile packages. Found while opening, not among the cells."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("T107", Tingkat.GALAT, "Berkas tak wajar besarnya")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah isi berkas wajar: jumlah bagian, besar setiap lembar, dan susunan XML-nya.

    Mengapa penting: berkas yang mengembang ratusan kali saat dibuka dapat menghabiskan ingatan
    komputer; biasanya karena format diterapkan ke sejuta baris, atau berkas itu dibuat untuk
    merusak.

    Contoh: lembar dengan sejuta baris kosong yang berbingkai.

    Cara memperbaiki: hapus baris dan kolom yang tidak dipakai, lalu simpan ulang.
    """
    yield from ()
