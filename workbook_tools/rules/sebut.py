"""Small words that many rules say: cells, rows, places."""

from workbook_tools.model.baris import Baris
from workbook_tools.model.isian import Isian
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import Bacaan, Status
from workbook_tools.rules.dasar import Konteks
from workbook_tools.rules.sekali import sekali
from workbook_tools.schema import MASUKAN, Kolom

_KOLOM_KUNCI = {
    "anggaran": "sub_kegiatan",
    "renja": "sub_kegiatan",
    "pernyataan": "acuan",
    "pembanding": "kecamatan",
    "kinerja_program": "program",
}


def label(isian: Isian) -> str:
    """The header label of a cell's column."""
    return kolom_isian(isian).label


def kolom_isian(isian: Isian) -> Kolom:
    """The schema column of a cell."""
    return MASUKAN[isian.lembar].cari(isian.kolom)


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
        "kunci": kunci(baris, isian.lembar),
        "nilai": isian.teks or isian.galat,
    }
    isi.update(lain)
    return Temuan(isian.lembar, isian.sel, pesan, **isi)  # type: ignore[arg-type]


def tempat(isian: Isian, nilai: str | None = None) -> Tempat:
    """A cell as the other place of a disagreement."""
    return Tempat(isian.lembar, isian.sel, isian.teks if nilai is None else nilai)


@sekali
def isian_terisi(k: Konteks) -> tuple[tuple[Baris, Isian, Kolom], ...]:
    """Every filled input cell of the workbook with its row and schema column."""
    return tuple(
        (baris, isian, kolom)
        for lembar in MASUKAN.values()
        for baris in k.laporan.baris(lembar.id)
        for kolom in lembar.kolom
        if (isian := getattr(baris, kolom.id)).teks or isian.galat
    )


@sekali
def isian_bercatatan(k: Konteks) -> tuple[tuple[Baris, Isian, Kolom, Bacaan], ...]:
    """Those among them whose number was read with a doubt or a note: few, and several rules
    look for one."""
    return tuple(
        (baris, isian, kolom, b)
        for baris, isian, kolom in isian_terisi(k)
        if (b := isian.bacaan) is not None and (b.catatan or b.status is not Status.TERBACA)
    )


__all__ = [
    "Tingkat",
    "isian_bercatatan",
    "isian_terisi",
    "kolom_isian",
    "kunci",
    "label",
    "tempat",
    "temuan",
]
