"""Files of separated values, as Excel of either language and SIPD write them."""

import csv
import io
from pathlib import Path

from workbook_tools.errors import LkjError
from workbook_tools.keluaran import sebab_os
from workbook_tools.model.sel import BATAS_BARIS, JenisSel, LembarSel, Sel

_SANDI = ("utf-8-sig", "cp1252")
_PEMISAH = ";,\t|"
_BARIS_CONTOH = 30


def baca_csv(jalur: Path) -> LembarSel:
    """The cells, all of them text: what they mean is read later, with its doubts.

    Raises:
        LkjError: it cannot be read, or is no text.
    """
    teks = _teks(jalur)
    baris = csv.reader(io.StringIO(teks), delimiter=_pemisah(teks))
    lembar = LembarSel(jalur.stem)
    for nomor, isi in enumerate(baris, start=1):
        sel = {k: Sel(JenisSel.TEKS, t.strip()) for k, t in enumerate(isi, start=1) if t.strip()}
        if sel:
            lembar.kisi[nomor] = sel
        if len(lembar.kisi) > BATAS_BARIS:
            raise LkjError(f"{jalur.name} berisi lebih dari {BATAS_BARIS} baris.")
    return lembar


def _teks(jalur: Path) -> str:
    try:
        isi = jalur.read_bytes()
    except OSError as e:
        raise LkjError(f"{jalur} tidak dapat dibaca: {sebab_os(e)}.") from e
    if b"\0" in isi:
        raise LkjError(f"{jalur.name} bukan berkas teks. Simpan ulang sebagai CSV.")
    for sandi in _SANDI:
        try:
            return isi.decode(sandi)
        except UnicodeDecodeError:
            continue
    return isi.decode("latin-1")


def _pemisah(teks: str) -> str:
    """The mark that stands in most of the first rows, equally often; ``;`` wins over ``,``,
    which also stands inside figures."""
    contoh = [b for b in teks.splitlines() if b.strip()][:_BARIS_CONTOH]
    return max(_PEMISAH, key=lambda p: (sum(p in b for b in contoh), -_PEMISAH.index(p)))
