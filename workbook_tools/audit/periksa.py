"""The rules of documents, run on one."""

import re

from msgspec.structs import replace

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Temuan
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan_dokumen, jalankan_aturan, urutan_tingkat


def periksa_dokumen(konteks: KonteksDokumen) -> tuple[Temuan, ...]:
    """The findings on a document: gravest first, then by place."""
    temuan: list[Temuan] = []
    for a in aturan_dokumen().values():
        temuan.extend(map(_sel_utuh, jalankan_aturan(a, konteks)))
    return tuple(sorted(temuan, key=_urutan))


def _sel_utuh(t: Temuan) -> Temuan:
    """With whole cells as places: which of several figures in one is the audit's own matter."""
    if not _BUTIR.search(t.sel) and not any(_BUTIR.search(x.sel) for x in t.terkait):
        return t
    terkait = tuple(replace(x, sel=_BUTIR.sub("", x.sel)) for x in t.terkait)
    sel = "; ".join(dict.fromkeys(_BUTIR.sub("", t.sel).split("; ")))
    return replace(t, sel=sel, terkait=terkait)


_BUTIR = regex(r" \(\d+\)(?=;|$)")


def _urutan(t: Temuan) -> tuple[int, str, tuple[int, ...]]:
    angka = tuple(int(n) for n in re.findall(r"\d+", t.sel)[:3])
    return urutan_tingkat(t), t.aturan, angka
