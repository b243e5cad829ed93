"""How findings name rows and cells."""

from workbook_tools.model.temuan import Temuan
from workbook_tools.records import MASUKAN, Baris, Isian

_KOLOM_KUNCI = {
    "anggaran": "sub_kegiatan",
    "renja": "sub_kegiatan",
    "pernyataan": "acuan",
    "pembanding": "kecamatan",
    "kinerja_program": "program",
    "program_kegiatan": "nama",
}


def kunci(baris: Baris, lembar: str) -> str:
    """What a reader knows the row by: its code, its program, its village."""
    if lembar == "identitas":
        return ""
    if lembar == "pernyataan":
        rincian = baris.isian("rincian").teks
        return f"{baris.isian('acuan').teks}{': ' if rincian else ''}{rincian}"
    if lembar == "pembanding":
        return f"{baris.isian('kode').teks} {baris.isian('kecamatan').teks}".strip()
    if lembar == "kinerja_program":
        for kolom in ("indikator", "sub_kegiatan", "kegiatan", "program"):
            if baris.isian(kolom).teks:
                return baris.isian(kolom).teks
    return baris.isian(_KOLOM_KUNCI.get(lembar, MASUKAN[lembar].kolom[0].id)).teks


def temuan(isian: Isian, baris: Baris, pesan: str, **lain: object) -> Temuan:
    """A finding at a cell; the row's name, the column and the value seen are put in."""
    isi: dict[str, object] = {
        "kolom": isian.kolom,
        "kunci": kunci(baris, baris.LEMBAR.id),
        "nilai": isian.teks or isian.galat,
    }
    isi.update(lain)
    return Temuan(isian.lembar, isian.sel, pesan, **isi)  # type: ignore[arg-type]
