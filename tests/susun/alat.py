"""The material of a small report, and its sentences as text."""

from collections.abc import Iterable
from typing import Any

from tests.alat import iku, olah
from workbook_tools.naskah import Blok, Paragraf, Ruas, Tabel
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.kalimat import baca_katalog
from workbook_tools.susun.laporan import susun_laporan


def bahan(isi: dict[str, Any]) -> Bahan:
    """Input JSON as a dict, through the whole pipeline."""
    o = olah(isi)
    return Bahan(o.laporan, o.hasil, baca_katalog())


def satu(target: object, realisasi: object, **lain: Any) -> dict[str, Any]:
    """One indicator of last year and this year; keys of Identitas in ``identitas``."""
    satuan = "Rasio" if ":" in str(target) else str(target).partition(" ")[2] or "%"
    return {
        "identitas": lain.pop("identitas", {}),
        "indikator": [iku(arah=lain.pop("arah", "naik"), satuan=satuan)],
        "kinerja": [{"kode": "IKU1", "target": target, "realisasi": realisasi, **lain}],
    }


def teks(ruas: Iterable[Ruas]) -> str:
    """A sentence."""
    return "".join(r.teks for r in ruas)


def blok(isi: dict[str, Any], id_: str) -> Blok:
    """One block of a report."""
    o = olah(isi)
    semua = susun_laporan(o.laporan, o.hasil, baca_katalog()).blok
    return next(b for b in semua if b.id == id_)


def teks_blok(b: Blok) -> str:
    """All text of a block, cells too."""
    hasil = []
    for g in b.bagian:
        if isinstance(g, Paragraf):
            hasil.append(g.teks)
        elif isinstance(g, Tabel):
            hasil += [s.teks for s in g.sel]
    return "\n".join(hasil)
