"""B508: two workbooks would be written to one file. Found when a run is planned."""

from collections.abc import Iterator

from workbook_tools.facts.antarbuku import KonteksAntarbuku
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("B508", Tingkat.GALAT, "Dua buku kerja menuju berkas keluaran yang sama")
def periksa(k: KonteksAntarbuku) -> Iterator[Temuan]:
    """Memeriksa, sebelum menghitung ke folder keluaran, apakah dua buku kerja akan ditulis ke
    berkas yang sama.

    Mengapa penting: yang kedua akan menimpa yang pertama tanpa ada yang tahu. Karena itu yang
    kedua tidak dihitung.

    Contoh: lkj hitung kec_a/LKj.xlsx kec_b/LKj.xlsx --keluaran hasil; keduanya menuju
    hasil/LKj.xlsx.

    Cara memperbaiki: sebut folder di atasnya (lkj hitung . --keluaran hasil) supaya letaknya
    dipertahankan, atau beri nama berkas yang berbeda.
    """
    yield from ()
