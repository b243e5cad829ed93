"""Signature of the head of the office."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, Lowong, blok
from workbook_tools.susun.tabel import paragraf

GAYA = "LKj Tanda Tangan"


@blok("tanda_tangan", "Tanda tangan")
def tanda_tangan(b: Bahan) -> Keluaran:
    """Place, date, office, name, rank and NIP as Identitas has them."""
    i = b.laporan.identitas
    yield paragraf(", ".join(t.teks for t in (i.tempat, i.tanggal) if t), GAYA)
    yield paragraf(f"{i.kepala_jabatan.teks or 'Kepala'},\n\n\n", GAYA)
    yield paragraf(i.kepala_nama.teks, GAYA)
    yield paragraf(i.kepala_pangkat.teks, GAYA)
    yield paragraf(f"NIP {i.kepala_nip.teks}" if i.kepala_nip else "", GAYA)
    if not (i.kepala_nama and i.kepala_nip):
        yield Lowong(b.tulis("isi.kepala"))
