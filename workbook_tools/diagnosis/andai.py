"""A workbook as it would be if one cell held something else."""

from dataclasses import fields, replace
from typing import Any, TypeVar

from workbook_tools.compute import hitung_semua
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak
from workbook_tools.numbers import baca_teks
from workbook_tools.records import Baris, Isian, Laporan
from workbook_tools.records.kebijakan import susun_kebijakan

B = TypeVar("B", bound=Baris)


def andai(k: Konteks, letak: Letak, isi: str) -> Konteks:
    """The same workbook with one cell of the records changed, its results computed anew.

    Tables and raw cells stay: only rules that read records may look at it.
    """
    laporan = k.laporan
    identitas = _ganti(laporan.identitas, letak, isi)
    daftar: dict[str, Any] = {
        f.name: [_ganti(b, letak, isi) for b in ada]
        for f in fields(laporan)
        if isinstance(ada := getattr(laporan, f.name), list)
    }
    kebijakan = susun_kebijakan(identitas, daftar["skala"])
    baru: Laporan = replace(laporan, identitas=identitas, kebijakan=kebijakan, **daftar)
    return replace(k, laporan=baru, hasil=hitung_semua(baru))


def _ganti(baris: B, letak: Letak, isi: str) -> B:
    for kolom in baris.LEMBAR.kolom:
        isian: Isian = baris.isian(kolom.id)
        if (isian.lembar, isian.sel) == letak:
            bacaan = baca_teks(isi) if isian.bacaan is not None or kolom.jenis.bilangan else None
            return baris.dengan({kolom.id: isian._replace(teks=isi, bacaan=bacaan, galat="")})
    return baris
