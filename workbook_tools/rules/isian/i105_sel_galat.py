"""I105: an Excel error cell."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_terisi, label
from workbook_tools.model.sel import RUMUS_BELUM_DIHITUNG
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

ARTI = {
    "#REF!": "rumusnya menunjuk sel yang sudah dihapus",
    "#DIV/0!": "rumusnya membagi dengan nol",
    "#VALUE!": "rumusnya menghitung teks seolah angka",
    "#N/A": "rumusnya mencari sesuatu yang tidak ada",
    "#NAME?": "nama fungsi di rumusnya salah ketik",
    "#NUM!": "hasil rumusnya bukan angka yang sah",
    "#NULL!": "rentang di rumusnya salah",
    RUMUS_BELUM_DIHITUNG: "rumusnya belum dihitung; buka berkasnya di Excel lalu simpan",
}


@aturan("I105", Tingkat.GALAT, "Sel galat Excel")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa sel isian yang menampilkan galat Excel seperti #REF! atau #DIV/0!.

    Mengapa penting: sel itu tidak punya angka; program tidak menganggapnya kosong atau nol.

    Contoh: #REF! setelah sebuah baris yang dirujuk rumus dihapus.

    Cara memperbaiki: ketik isinya langsung, atau betulkan rumusnya.
    """
    for baris, isian, _ in isian_terisi(k):
        if isian.galat:
            arti = ARTI.get(isian.galat, "rumusnya bermasalah")
            yield temuan(
                isian,
                baris,
                f"{label(isian)} menampilkan {isian.galat}: {arti}. Ketik isinya langsung, atau "
                "betulkan rumusnya.",
            )
