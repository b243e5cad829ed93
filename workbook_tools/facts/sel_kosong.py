"""Cells left empty in a column that the other rows of their table fill."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.facts.konteks import Konteks
from workbook_tools.records import Baris, Isian
from workbook_tools.records.desa import BarisDesa
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.pilihan import pilihan
from workbook_tools.records.renstra import TAHUN_RENSTRA

KALI = 2
"""So many times more rows must be filled than are empty; as many where the row itself has the
other one of target and realisation."""
KOLOM = {
    "renstra": ("target_akhir",),
    "kinerja": ("target_lalu", "realisasi_lalu"),
    "program_kegiatan": ("target", "realisasi_kinerja"),
    "renja": ("anggaran",),
    "anggaran": ("target_kinerja", "realisasi_kinerja"),
    "kinerja_program": ("target", "realisasi"),
    "desa": ("status_lalu", "status"),
    "bumdes": ("aktif", "beroperasi_baik"),
    "ikm": ("responden", "laki_laki", "perempuan", "nilai_dilaporkan"),
    "pembanding": ("target", "realisasi"),
}
"""Columns whose emptiness is no answer; where nothing was assessed people write a dash."""
TAHUNAN = range(1, TAHUN_RENSTRA + 1)


class Kosong(Struct, frozen=True):
    """The empty cells of a column, each with its row; how many rows are filled, and whether that is
    the habit."""

    sel: tuple[tuple[Baris, Isian], ...]
    terisi: int
    ganjil: bool


def kolom_bolong(k: Konteks) -> Iterator[Kosong]:
    """Columns that are filled in some rows only."""
    for lembar, kolom in KOLOM.items():
        semua = [b for b in k.laporan.diketik(lembar) if lembar != "program_kegiatan" or _daun(b)]
        for id_ in (*kolom, *_tahunan(k)) if lembar == "renstra" else kolom:
            isi = [(b, b.isian(id_)) for b in semua if _perlu(b, id_)]
            kosong = tuple((b, i) for b, i in isi if i.sel and not i)
            terisi = len(isi) - len(kosong)
            if kosong and terisi:
                kali = 1 if all(_sebelah(b, id_) for b, _ in kosong) else KALI
                yield Kosong(kosong, terisi, terisi >= kali * len(kosong))


def jarang(k: Konteks, b: Baris, kolom: str) -> bool:
    """Whether a row of the Renstra gives less than half of the years of this column's figure."""
    apa, _, ke = kolom.rpartition("_")
    tahunan = [b.isian(x) for x in _tahunan(k) if x.startswith(f"{apa}_")] if ke.isdigit() else []
    return 2 * sum(map(bool, tahunan)) < len(tahunan)


def _daun(b: Baris) -> bool:
    """Whether a row of Program Kegiatan has a budget of its own and an indicator: sub kegiatan."""
    return bool(b.isian("anggaran")) and bool(b.isian("indikator"))


def _perlu(b: Baris, kolom: str) -> bool:
    """Whether a row has what a column is about: last year's figures of the same indicator, the
    status of a village and no kelurahan, the Renstra's years of a row that gives any."""
    if isinstance(b, BarisKinerja):
        return not b.indikator_lalu
    if isinstance(b, BarisDesa):
        return pilihan(b.jenis) != "Kelurahan"
    apa, _, ke = kolom.rpartition("_")
    return not ke.isdigit() or any(b.isian(f"{apa}_{n}") for n in TAHUNAN)


def _sebelah(b: Baris, kolom: str) -> bool:
    """Whether a row has the other one of target and realisation."""
    lawan = {"target": "realisasi", "realisasi": "target"}
    apa, _, akhiran = kolom.partition("_")
    ada = next(
        (k.id for k in b.LEMBAR.kolom if k.id == f"{lawan.get(apa)}_{akhiran}".rstrip("_")), ""
    )
    return bool(ada) and b.isian(ada).nilai is not None


def _tahunan(k: Konteks) -> Iterator[str]:
    """The years of the Renstra: a target each, a realisation up to the report's year."""
    awal, akhir, ke = k.laporan.renstra_awal, k.laporan.renstra_akhir, k.laporan.tahun_ke
    if awal is not None and akhir is not None:
        yield from (f"target_{n}" for n in range(1, min(akhir - awal + 1, TAHUN_RENSTRA) + 1))
    yield from (f"realisasi_{n}" for n in range(1, min(ke or 0, TAHUN_RENSTRA) + 1))
