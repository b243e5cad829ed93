"""A workbook as it would be if some cells held something else."""

from collections.abc import Container, Mapping, Sequence
from typing import Any, TypeVar

from msgspec.structs import asdict, astuple, replace

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak
from workbook_tools.numbers import baca_teks
from workbook_tools.records import Baris, Isian, Laporan
from workbook_tools.records.kebijakan import susun_kebijakan

B = TypeVar("B", bound=Baris)


def andai(k: Konteks, isi: Mapping[Letak, str]) -> Konteks:
    """The same workbook with some cells of the records changed.

    Tables, raw cells and results stay: only rules that read records may look at it.
    """
    laporan = k.laporan
    lembar, alamat = ({c[n] for c in isi} for n in (0, 1))
    identitas = _ganti(laporan.identitas, isi, alamat)
    daftar: dict[str, Any] = {
        nama: [_ganti(b, isi, alamat) for b in ada]
        for nama, ada in asdict(laporan).items()
        if isinstance(ada, list) and _asal(ada) & lembar
    }
    kebijakan = susun_kebijakan(identitas, daftar.get("skala", laporan.skala))
    baru: Laporan = replace(laporan, identitas=identitas, kebijakan=kebijakan, **daftar)
    return replace(k, laporan=baru)


def _asal(baris: Sequence[Baris]) -> set[str]:
    """The sheets that some records come from; those of Program Kegiatan are made of others."""
    return {b.isian(b.LEMBAR.kolom[-1].id).lembar for b in baris[:1]} | {
        b.LEMBAR.id for b in baris[:1]
    }


def _ganti(baris: B, isi: Mapping[Letak, str], alamat: Container[str]) -> B:
    """``alamat``: the addresses among ``isi``, which few cells have."""
    baru: dict[str, Isian] = {}
    for kolom, isian in zip(baris.LEMBAR.kolom, astuple(baris)[1:], strict=False):
        teks = isi.get((isian.lembar, isian.sel)) if isian.sel in alamat else None
        if teks is not None:
            bacaan = baca_teks(teks) if kolom.jenis.bilangan else None
            baru[kolom.id] = replace(isian, teks=teks, bacaan=bacaan, galat="")
    return baris.dengan(baru) if baru else baris
