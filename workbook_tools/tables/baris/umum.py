"""Kinds of rows that any table can have: numbers of columns, header again, total, notes."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from workbook_tools.records import MASUKAN, Baris, Jenis
from workbook_tools.records.baris_lain import JenisBaris
from workbook_tools.records.pilihan import pilihan
from workbook_tools.tables.baris.kata import (
    bernomor,
    jumlah_milik,
    kata_catatan,
    kata_jumlah,
    kata_kelompok_desa,
    kata_sasaran,
    kata_sisa,
    kata_survei,
    kata_tanda_tangan,
    kata_tiada,
    kata_wilayah_luas,
    nomor_kolom,
)
from workbook_tools.tables.baris.tabel_lain import BERKODE, mulai_tabel_lain
from workbook_tools.tables.label import normal

_NAMA = frozenset({
    "kode", "kode_rekening", "program", "kegiatan", "sub_kegiatan", "nama", "unit", "tujuan",
    "sasaran", "desa", "bumdes", "kecamatan", "periode", "rekomendasi", "prestasi", "jenis",
    "kelompok", "rincian", "jabatan", "pejabat", "nomor",
})  # fmt: skip
"""Columns that say what a row is about; words of totals elsewhere (a formula, an indicator called
'Jumlah desa') say nothing of the row."""
_BERACUAN = frozenset({"pernyataan", "skala", "predikat"})
_BERJABATAN = frozenset({"organisasi", "pegawai", "pk_pejabat"})
"""Sheets whose rows are posts: 'Camat' or 'Sekretaris Camat' is no signature below them."""
_BERUANG = frozenset({"renja", "anggaran", "program_kegiatan", "perjanjian_program"})
_BULAN = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_BERANGKA = frozenset({"kode", "kode_rekening", "nomor"})
_SEL_CATATAN = 2


@lru_cache(maxsize=64)
def kolom_nama(lembar: str) -> tuple[str, ...]:
    """The columns in which a total or a note may be written."""
    if lembar in _BERACUAN:
        return ()
    return tuple(
        k.id
        for k in MASUKAN[lembar].kolom
        if k.id in _NAMA and not k.jenis.bilangan and k.jenis is not Jenis.PILIHAN
    )


def jenis_umum(lembar: str, baris: Sequence[Baris]) -> Iterator[JenisBaris]:
    """The kind of every row, as far as it does not depend on levels."""
    habis = lain = False
    rekaman = 0
    for ke, b in enumerate(baris):
        lain = lain or (rekaman > 0 and mulai_tabel_lain(lembar, baris, ke))
        jenis = JenisBaris.TABEL_LAIN if lain else _satu(lembar, b, rekaman)
        if habis and not lain:
            jenis = JenisBaris.DI_BAWAH if _mirip_rekaman(lembar, b) else JenisBaris.CATATAN
        elif jenis is JenisBaris.CATATAN:
            habis = True
        rekaman += jenis is JenisBaris.REKAMAN
        yield jenis


def _satu(lembar: str, b: Baris, rekaman: int) -> JenisBaris:
    semua = ((i.teks, label) for id_, label in _label(lembar) if (i := getattr(b, id_)))
    awal = next(semua, None)
    if awal is not None and (_berlabel(*awal) or bernomor(awal[0])):  # hardly any row
        terisi = [awal, *semua]
        if _kepala(terisi):
            return JenisBaris.KEPALA
        polos = not rekaman and awal[1] in _label_nama(lembar)
        if nomor_kolom([teks for teks, _ in terisi], polos):
            return JenisBaris.NOMOR_KOLOM
    nama: list[str] = [t for k in kolom_nama(lembar) if (t := getattr(b, k).teks)]
    if any(map(kata_jumlah, nama)) or (len(nama) == 1 and jumlah_milik(nama[0])):
        return JenisBaris.JUMLAH
    if lembar == "pegawai" and kata_jumlah(b.isian("kelompok").teks):
        return JenisBaris.JUMLAH
    if lembar in _BERJABATAN:
        return JenisBaris.REKAMAN
    if _di_sela(lembar, b, rekaman):
        return JenisBaris.SELA
    if rekaman and nama and len(nama) <= _SEL_CATATAN and kata_catatan(nama[0]):
        return JenisBaris.CATATAN
    if rekaman and len(nama) == 1 and kata_tanda_tangan(nama[0]) and _sendirian(lembar, b):
        return JenisBaris.CATATAN
    if rekaman and not nama and kolom_nama(lembar) and _ditandatangani(lembar, b):
        return JenisBaris.CATATAN
    return JenisBaris.REKAMAN


def _di_sela(lembar: str, b: Baris, rekaman: int) -> bool:
    """Whether a row between the others is no record: a sasaran above its indicators, what is left
    of the budgets above it (without a code), a kabupaten beside its kecamatan, a village without
    BUM Desa, a heading of villages, what is worked out of a survey."""
    if lembar in BERKODE:
        return kata_sasaran(b.isian("kode").teks) and _terisi(lembar, b) == 1
    if lembar == "indikator":
        return _terisi(lembar, b) == 1 and (
            bool(b.isian("sasaran") or b.isian("tujuan")) or kata_sasaran(b.isian("kode").teks)
        )
    if lembar == "desa":
        judul = not b.isian("status") and kata_kelompok_desa(b.isian("desa").teks)
        return judul or kata_sisa(b.isian("desa").teks)
    if lembar == "ikm":
        return kata_survei(b.isian("periode").teks)
    if lembar == "pembanding":
        return kata_wilayah_luas(b.isian("kecamatan").teks)
    if lembar == "bumdes":
        ada = any(i.nilai for i in map(b.isian, _BULAN)) or pilihan(b.isian("aktif")) == "ya"
        return not ada and bool(b.isian("bumdes")) and kata_tiada(b.isian("bumdes").teks)
    nama = [t for k in kolom_nama(lembar) if (t := b.isian(k).teks)]
    return bool(rekaman) and lembar in _BERUANG and len(nama) == 1 and kata_sisa(nama[0])


def _ditandatangani(lembar: str, b: Baris) -> bool:
    """Whether a row without a name holds but words of a signature, which forms print below the
    columns of money: 'Contoh, 5 Januari 2025', 'Camat'."""
    terisi = [(i, k.jenis.bilangan) for k in MASUKAN[lembar].kolom if (i := getattr(b, k.id))]
    return all(bilangan and i.angka is None and not i.galat for i, bilangan in terisi) and any(
        kata_catatan(i.teks) or kata_tanda_tangan(i.teks) for i, _ in terisi
    )


def _sendirian(lembar: str, b: Baris) -> bool:
    """Whether only one cell is filled; where a record needs no more, it may be one."""
    return _terisi(lembar, b) == 1 < sum(k.wajib for k in MASUKAN[lembar].kolom)


def _terisi(lembar: str, b: Baris) -> int:
    return sum(bool(getattr(b, k.id)) for k in MASUKAN[lembar].kolom)


@lru_cache(maxsize=64)
def _label(lembar: str) -> tuple[tuple[str, str], ...]:
    """Its columns with their labels as they are compared."""
    return tuple((k.id, normal(k.label)) for k in MASUKAN[lembar].kolom)


@lru_cache(maxsize=64)
def _label_nama(lembar: str) -> frozenset[str]:
    """The labels of the columns of names, in which a row of plain figures is no record; codes and
    numbers of rows may be such figures."""
    nama = set(kolom_nama(lembar)) - _BERANGKA
    return frozenset(normal(k.label) for k in MASUKAN[lembar].kolom if k.id in nama)


def _kepala(terisi: Sequence[tuple[str, str]]) -> bool:
    """The header again, as on the next printed page. ``terisi``: what stands in the row, with the
    labels above it."""
    return len(terisi) > 1 and all(_berlabel(*x) for x in terisi)


def _berlabel(teks: str, label: str) -> bool:
    return normal(teks) == label


def _mirip_rekaman(lembar: str, b: Baris) -> bool:
    """Whether all that a record must have is there, figures where they belong."""
    return all(
        (i := b.isian(k.id)) and (not k.jenis.bilangan or any(map(str.isdigit, i.teks)))
        for k in MASUKAN[lembar].kolom
        if k.wajib
    )
