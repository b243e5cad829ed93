"""D690: parts of the document that could not be read."""

from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("D690", Tingkat.INFO, "Bagian dokumen yang tidak terbaca")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menyebut halaman dan bagian yang tidak dapat dibaca: halaman hasil pindai tanpa teks, tabel
    tanpa garis di PDF, makro.

    Mengapa penting: yang tidak terbaca tidak diperiksa. Tanpa temuan di bagian itu bukan berarti
    benar.

    Contoh: halaman 33 memuat 600 angka tanpa garis tabel.

    Cara memperbaiki: periksa halaman itu dengan mata, atau minta dokumennya sebagai .docx.
    """
    for kalimat in k.dok.tak_terbaca:
        yield Temuan("", "", kalimat)
