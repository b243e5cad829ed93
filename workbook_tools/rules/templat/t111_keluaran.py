"""T111: an output path that may not be written. Found before writing, not among the cells."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("T111", Tingkat.GALAT, "Tempat keluaran tidak boleh ditulis")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah hasil boleh ditulis di tempat yang diminta.

    Mengapa penting: berkas yang sudah ada di sana akan hilang. Yang diganti tanpa ditanya hanya
    hasil perintah yang sama untuk kantor yang sama, yang tidak diubah sejak dibuat.

    Contoh: --keluaran menunjuk folder yang sudah berisi buku kerja kantor lain dengan nama sama.

    Cara memperbaiki: pilih folder atau nama lain, pindahkan dulu berkas itu, atau tambahkan
    --timpa bila memang boleh diganti.
    """
    yield from ()
