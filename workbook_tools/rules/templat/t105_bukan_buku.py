"""T105: the file is no readable workbook. Found while opening, not among the cells."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("T105", Tingkat.GALAT, "Berkas tidak dapat dibaca")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah berkas benar-benar buku kerja Excel (.xlsx atau .xlsm) yang utuh.

    Mengapa penting: berkas yang rusak, terpotong saat disalin, atau hanya berganti nama tidak
    dapat dihitung. Berkas lain dalam folder yang sama tetap diolah.

    Contoh: berkas .docx yang diganti namanya menjadi .xlsx; unduhan yang terputus.

    Cara memperbaiki: pakai salinan yang masih baik, atau buka di Excel lalu simpan ulang sebagai
    .xlsx.
    """
    yield from ()
