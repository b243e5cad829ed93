"""A table, or some of its rows, one column to the right of where it belongs: what explains that
almost no cell fits its column. The workbook is judged as it is, and once more with it put back."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.diagnosis.bawah_geseran import terjelaskan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.model.sel import BukuSel, Kisi, Sel, baris_alamat
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.model.temuan import Temuan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Status
from workbook_tools.records import Baris, Isian, Jenis, Kolom
from workbook_tools.records.pilihan import baca_pilihan
from workbook_tools.tables.baris.kata import kata_catatan, kata_jumlah
from workbook_tools.tables.baris.tabel_lain import BERKODE
from workbook_tools.tables.susun import susun_semua

KODE = "I174"
"""The rule that tells it."""
CONTOH = 6
"""Rows that are read first: of a table in its place none of them holds what does not fit."""
MIN_JANGGAL = 3
MIN_SEBARIS = 2
LEBIH_SEDIKIT = 3
"""Put back, at most a third as many cells may not fit."""


class GeserKolom(Struct, frozen=True):
    """A table one column too far to the right; ``bernomor``: its own numbers stand in front. Where
    not all of it does, ``baris`` are the rows that do."""

    lembar: str
    bernomor: bool
    baris: tuple[int, ...]
    semua: bool = True


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
        if (bernomor or not any(isi)) and _seluruhnya(k, tabel):
            yield GeserKolom(id_, bernomor, tuple(b.nomor for b in tabel.baris))
        elif baris := tuple(_baris_bergeser(k, tabel)):
            yield GeserKolom(id_, False, baris, semua=False)


def _seluruhnya(k: Konteks, tabel: Tabel) -> bool:
    """Whether hardly a cell of the table fits, and most do with the table put back."""
    if not _janggal(susun_semua(tabel, tabel.baris[:CONTOH])):
        return False
    kini = _janggal(susun_semua(tabel, tabel.baris))
    if kini < max(MIN_JANGGAL, len(tabel.baris)):
        return False
    return _janggal(susun_semua(tabel, _kembali(k, tabel, tabel.baris))) * LEBIH_SEDIKIT <= kini


def _urut(isi: Sequence[Sel | None]) -> bool:
    return [s.mentah for s in isi if s] == [str(n + 1) for n in range(len(isi))]


def _baris_bergeser(k: Konteks, tabel: Tabel) -> Iterator[int]:
    """The rows that alone stand one column too far: their first cell is empty, which others have
    filled, and several do not fit; put back all of them do."""
    kisi = k.buku.lembar[tabel.judul].kisi
    letak = sorted(tabel.letak, key=tabel.letak.__getitem__)
    terisi = (x for x in letak if 2 * sum(x in b.sel for b in tabel.baris) >= len(tabel.baris))
    awal = next(terisi, letak[0])
    for b in (x for x in tabel.baris if awal not in x.sel):
        sebelah = kisi[b.nomor].get(tabel.letak[awal] + 1)
        if sebelah is None or _bukan_isian(sebelah.mentah):
            continue
        kurang = _cukup(k, tabel, sebelah.mentah)
        if _janggal(susun_semua(tabel, [b])) >= kurang and not _janggal(
            susun_semua(tabel, _kembali(k, tabel, [b]))
        ):
            yield b.nomor


def _bukan_isian(teks: str) -> bool:
    return kata_jumlah(teks) or kata_catatan(teks)


def _cukup(k: Konteks, tabel: Tabel, teks: str) -> int:
    """How many cells must not fit: one where the next cell holds a code that the sheet lacks."""
    if tabel.lembar.id not in BERKODE:
        return MIN_SEBARIS
    kode = {kunci_kode(b.kode.teks) for b in k.laporan.indikator}
    ada = {kunci_kode(b.isian("kode").teks) for b in k.laporan.baris(tabel.lembar.id)}
    return 1 if kunci_kode(teks) in kode - ada else MIN_SEBARIS


def _kembali(k: Konteks, tabel: Tabel, baris: Iterable[BarisSel]) -> Iterator[BarisSel]:
    """The rows with each column's cell taken from the next one."""
    kisi = k.buku.lembar[tabel.judul].kisi
    for b in baris:
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


def gantungkan_kolom(
    k: Konteks, temuan: Sequence[Temuan], sesudah: Sequence[Temuan]
) -> list[Temuan]:
    """The findings with those that go once the tables are put back under the one that tells it;
    what else is wrong is told as it is then."""
    geser = {(g.lembar, n) for g in geser_kolom(k) for n in g.baris}
    kolom = {t.lembar: t for t in temuan if t.aturan == KODE}
    utama = next(iter(kolom.values()))
    sisa = [t for t in temuan if t.aturan != KODE]
    hasil = [*kolom.values()]
    for id_, induk in kolom.items():
        milik = [t for t in sisa if t.lembar == id_ or (induk is utama and t.lembar not in kolom)]
        hasil += map(_tanpa_saran, terjelaskan(milik, sesudah, induk))
    return [
        *hasil,
        *(_tanpa_saran(t) if (t.lembar, baris_alamat(t.sel)) in geser else t for t in sesudah),
    ]


def _tanpa_saran(t: Temuan) -> Temuan:
    """A finding whose cell holds something else as long as the table is where it is."""
    return replace(t, seharusnya="", perbaikan=None)
