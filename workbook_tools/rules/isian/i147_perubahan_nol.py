"""I147: amendments that are 0 in every row."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.perubahan_nol import KOLOM, LEMBAR, bernilai_nol
from workbook_tools.wording.sebut import temuan


@aturan("I147", Tingkat.INFO, "Anggaran Perubahan berisi 0 di semua baris")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memberi tahu bila kolom Anggaran Perubahan berisi 0 di semua baris, padahal anggarannya ada.

    Mengapa penting: angka di kolom itu menggantikan anggaran; 0 di semua baris berarti tidak ada
    perubahan, bukan anggaran yang hilang. Kolomnya dianggap kosong.

    Contoh: tabel dari SIPD dengan kolom "Bertambah/(Berkurang)" yang berisi 0.

    Cara memperbaiki: kosongkan kolomnya, atau isi anggaran sesudah perubahan.
    """
    for lembar in LEMBAR:
        nol = [b for b in k.laporan.diketik(lembar) if bernilai_nol(b)]
        if nol:
            isian = nol[0].isian(KOLOM)
            yield temuan(
                isian,
                nol[0],
                f"{label(isian)} berisi 0 di semua {len(nol)} baris, jadi dianggap tidak ada "
                "perubahan. Kosongkan, atau isi anggaran sesudah perubahan.",
                terkait=tuple(tempat(b.isian(KOLOM)) for b in nol[1:]),
            )
