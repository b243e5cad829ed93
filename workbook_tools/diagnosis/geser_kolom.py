"""A table that was pasted one column to the right of where it belongs: what explains that almost no
cell fits its column. The workbook is judged as it is, and once more with the table put back."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.diagnosis.bawah_geseran import terjelaskan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.model.sel import BukuSel, Kisi, Sel
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.model.temuan import Temuan
from workbook_tools.numbers import Status
from workbook_tools.records import Baris, Isian, Jenis, Kolom
from workbook_tools.records.pilihan import baca_pilihan
from workbook_tools.tables.susun import susun_semua

KODE = "I174"
"""The rule that tells it."""
CONTOH = 6
"""Rows that are read first: of a table in its place none of them holds what does not fit."""
MIN_JANGGAL = 3
LEBIH_SEDIKIT = 3
"""Put back, at most a third as many cells may not fit."""


class GeserKolom(Struct, frozen=True):
    """A table one column too far to the right; ``bernomor``: its own numbers stand in front."""

    lembar: str
    bernomor: bool
    baris: tuple[int, ...]


@sekali
def geser_kolom(k: Konteks) -> tuple[GeserKolom, ...]:
    """The tables that stand one column too far to the right."""
    return tuple(_bergeser(k))


def _bergeser(k: Konteks) -> Iterator[GeserKolom]:
    for id_, tabel in k.tabel.items():
        if tabel.lembar.tegak or not tabel.baris or not tabel.letak:
            continue
        awal = min(tabel.letak, key=tabel.letak.__getitem__)
        isi = [b.sel.get(awal) for b in tabel.baris]
        bernomor = isi[0] is not None and isi[0].mentah == "1" and _urut(isi)
        if not bernomor and any(isi):
            continue
        if not _janggal(susun_semua(tabel, tabel.baris[:CONTOH])):
            continue
        kini = _janggal(susun_semua(tabel, tabel.baris))
        if kini < max(MIN_JANGGAL, len(isi)):
            continue
        nanti = _janggal(susun_semua(tabel, _kembali(k, tabel)))
        if nanti * LEBIH_SEDIKIT <= kini:
            yield GeserKolom(id_, bernomor, tuple(b.nomor for b in tabel.baris))


def _urut(isi: Sequence[Sel | None]) -> bool:
    return [s.mentah for s in isi if s] == [str(n + 1) for n in range(len(isi))]


def _kembali(k: Konteks, tabel: Tabel) -> Iterator[BarisSel]:
    """The rows with each column's cell taken from the next one."""
    kisi = k.buku.lembar[tabel.judul].kisi
    for b in tabel.baris:
        isi = kisi[b.nomor]
        yield BarisSel(b.nomor, {x: isi[n + 1] for x, n in tabel.letak.items() if n + 1 in isi})


def _janggal(baris: Iterable[Baris]) -> int:
    """How many cells do not fit their columns."""
    return sum(_tak_cocok(k, b.isian(k.id)) for b in baris for k in b.LEMBAR.kolom)


def _tak_cocok(kolom: Kolom, isian: Isian) -> bool:
    if not isian:
        return kolom.wajib
    if kolom.jenis is Jenis.PILIHAN:
        return baca_pilihan(isian) is None
    if kolom.jenis.bilangan:
        return isian.bacaan is None or isian.bacaan.status is Status.TAK_TERBACA
    return kolom.jenis is Jenis.TEKS and isian.teks.isdigit()


def dikembalikan_kolom(k: Konteks) -> BukuSel:
    """The workbook with these tables put back."""
    baru: dict[str, Kisi] = {}
    for g in geser_kolom(k):
        tabel = k.tabel[g.lembar]
        kiri = min(tabel.letak.values())
        kisi = baru.setdefault(tabel.judul, dict(k.buku.lembar[tabel.judul].kisi))
        for nomor in g.baris:
            kisi[nomor] = {n - 1: s for n, s in kisi[nomor].items() if n > kiri}
    return k.buku.dengan_kisi(baru)


def gantungkan_kolom(temuan: Sequence[Temuan], sesudah: Sequence[Temuan]) -> list[Temuan]:
    """The findings with those that go once the tables are put back under the one that tells it;
    what else is wrong is told as it is then."""
    kolom = {t.lembar: t for t in temuan if t.aturan == KODE}
    utama = next(iter(kolom.values()))
    sisa = [t for t in temuan if t.aturan != KODE]
    hasil = [*kolom.values()]
    for id_, induk in kolom.items():
        milik = [t for t in sisa if t.lembar == id_ or (induk is utama and t.lembar not in kolom)]
        hasil += map(_tanpa_saran, terjelaskan(milik, sesudah, induk))
    return [*hasil, *(_tanpa_saran(t) if t.lembar in kolom else t for t in sesudah)]


def _tanpa_saran(t: Temuan) -> Temuan:
    """A finding whose cell holds something else as long as the table is where it is."""
    return replace(t, seharusnya="", perbaikan=None)
