"""Every text of a document, of paragraphs and of cells, with its place."""

from collections.abc import Iterator

from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.audit.sel import sel_berbeda
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Tempat


def semua_teks(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """Each text once: tables that are pasted as paragraphs are told as these."""
    for a in dok.alinea:
        yield a.teks, Tempat(a.lembar, f"P{a.urutan}")
    for t in (t for t in dok.tabel if t.urutan):
        lembar = t.lembar
        for b in (*t.kepala, *t.baris):
            for s in sel_berbeda(b):  # a cell over several columns is one text
                if s.awal:
                    yield s.teks, Tempat(lembar, s.tempat)


def sempitkan(t: Tempat, awal: int, akhir: int, nilai: str) -> Tempat:
    """The place of a piece of a text: characters of a paragraph, the whole of a cell."""
    if t.sel.startswith("P"):
        return Tempat(t.lembar, tempat_alinea(int(t.sel[1:]), awal, akhir), nilai)
    return Tempat(t.lembar, t.sel, nilai)
