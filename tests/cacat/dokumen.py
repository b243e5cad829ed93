"""The generated document of a complete, consistent workbook, as the reader gives it."""

import json
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.mutasi.bersih import bersih
from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.audit.periksa import periksa_dokumen
from workbook_tools.cli import main
from workbook_tools.docx.baca import baca_docx
from workbook_tools.model.temuan import Temuan
from workbook_tools.naskah import Naskah, Paragraf, Ruas, SelTabel, Tabel
from workbook_tools.telaah.ambil import sebagai_json

SISA = {"D614"}
"""What waits for people: the [ISI …] that a new document holds."""


@lru_cache(maxsize=1)
def naskah_bersih() -> Naskah:
    """The document that `lkj dokumen` writes."""
    with TemporaryDirectory() as folder:
        data, buku, lkj = (str(Path(folder) / n) for n in ("a.json", "a.xlsx", "a.docx"))
        Path(data).write_text(json.dumps(sebagai_json(bersih())), encoding="utf-8")
        assert main(["isi", data, "-o", buku]) == 0
        assert main(["dokumen", buku, "-o", lkj]) in (0, 1)
        return baca_docx(Path(lkj))


def audit(naskah: Naskah) -> tuple[Temuan, ...]:
    """The findings on a document."""
    return periksa_dokumen(susun_konteks(naskah))


@lru_cache(maxsize=1)
def semula() -> frozenset[tuple[str, str, str]]:
    """What is found on the document as it is."""
    return frozenset(sidik(t) for t in audit(naskah_bersih()))


def sidik(t: Temuan) -> tuple[str, str, str]:
    """A finding without its other places."""
    return t.aturan, t.sel, t.pesan


def dengan_paragraf(naskah: Naskah, n: int, teks: str) -> Naskah:
    """The document with another text in its n-th part."""
    lama = naskah.bagian[n]
    assert isinstance(lama, Paragraf)
    ruas = (Ruas(teks, lama.ruas[0].tebal if lama.ruas else False),)
    baru = Paragraf(ruas, lama.gaya, lama.tingkat, lama.nomor, lama.urutan, lama.halaman)
    return Naskah((*naskah.bagian[:n], baru, *naskah.bagian[n + 1 :]), naskah.tak_terbaca)


def dengan_tabel(naskah: Naskah, n: int, sel: tuple[SelTabel, ...], baris: int) -> Naskah:
    """The document with other cells in the table that is its n-th part."""
    lama = naskah.bagian[n]
    assert isinstance(lama, Tabel)
    baru = Tabel(
        sel,
        baris,
        lama.kolom,
        lama.kepala,
        lama.gaya,
        lama.lebar_kolom,
        lama.urutan,
        lama.halaman,
    )
    return Naskah((*naskah.bagian[:n], baru, *naskah.bagian[n + 1 :]), naskah.tak_terbaca)
