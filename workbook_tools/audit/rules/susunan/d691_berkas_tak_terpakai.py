"""D691: the file is no document that can be used; reported by the readers."""

from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("D691", Tingkat.GALAT, "Dokumen tidak dapat dibaca")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Muncul bila berkas bukan dokumen Word atau PDF yang utuh: format .doc lama, berkata sandi,
    rusak, atau tidak wajar besarnya.

    Mengapa penting: dokumen itu tidak diperiksa sama sekali.

    Contoh: laporan lama yang masih .doc.

    Cara memperbaiki: buka di Word, hapus kata sandinya, simpan sebagai .docx, lalu ulangi.
    """
    yield from ()
