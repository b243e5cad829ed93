"""T1xx that are seen in the cells. Those that are seen in the file: ``berkas``."""

from msgspec.structs import replace

from tests.rules.alat import BERSIH, buku
from tests.rules.pasangan.bentuk import Pasangan, sel, tanpa_tab
from workbook_tools.model.sel import BukuSel, JenisSel, Sel
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.jejak import sidik_isian


def _teks(isi: str) -> Sel:
    return Sel(JenisSel.TEKS, isi, "@")


def _berjudul(judul: str) -> BukuSel:
    """The clean workbook with a further column on Realisasi Kinerja."""
    return sel("Realisasi Kinerja", (5, 40), _teks(judul))


def _bersidik(*ganti: tuple[int, int]) -> BukuSel:
    """Computed, and changed afterwards at these cells."""
    isi = buku(BERSIH)
    isi.sidik = sidik_isian(susun_tabel(isi))
    for baris, kolom in ganti:
        isi.lembar["Realisasi Kinerja"].kisi[baris][kolom] = _teks("87")
    return isi


PASANGAN: dict[str, Pasangan] = {
    "T101": (tanpa_tab("Realisasi Kinerja"), BERSIH),
    "T102": (
        sel("Realisasi Kinerja", (5, 10), _teks("Capai 2024")),
        sel("Realisasi Kinerja", (5, 10), _teks("REALISASI\n(%)")),
    ),
    "T103": (_berjudul("Realisasi"), _berjudul("Catatan kami")),
    "T104": (tanpa_tab("Efisiensi"), BERSIH),
    "T108": (replace(buku(BERSIH), versi="99"), replace(buku(BERSIH), versi="1")),
    "T110": (_bersidik((8, 7)), _bersidik()),
}
