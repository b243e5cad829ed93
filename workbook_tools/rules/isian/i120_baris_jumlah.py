"""I120: rows that are no records: totals, headings, accounts, numbers of columns, notes."""

from collections.abc import Iterator, Sequence

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.records.baris_lain import BarisLain, JenisBaris
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.baris.rekening import daun, milik_rekaman
from workbook_tools.wording.kata import sebutkan

_SEBUTAN = {
    JenisBaris.INDUK: "baris program atau kegiatan dipakai sebagai subtotal",
    JenisBaris.RINCIAN: "baris kegiatan atau sub kegiatan dibaca sebagai rincian programnya",
    JenisBaris.UNIT: "baris urusan atau unit di atas program tidak ikut dijumlahkan",
    JenisBaris.JUMLAH: "baris jumlah tidak ikut dijumlahkan",
    JenisBaris.NOMOR_KOLOM: "baris nomor kolom dilewati",
    JenisBaris.KEPALA: "judul kolom yang berulang dilewati",
    JenisBaris.CATATAN: "baris catatan atau tanda tangan di bawah tabel dilewati",
    JenisBaris.SELA: "baris judul atau keterangan di antara isian dilewati",
    JenisBaris.TABEL_LAIN: "baris tabel lain di bawah tabel ini tidak dibaca",
}
_TERBANYAK = 20


@aturan("I120", Tingkat.INFO, "Baris jumlah di lembar isian")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memberi tahu baris mana yang bukan isian: jumlah, subtotal, rekening, nomor kolom, catatan.

    Mengapa penting: baris itu tidak dihitung sebagai isian, karena program menjumlah sendiri.
    Bila jumlahnya salah, H209 yang melaporkannya.

    Contoh: baris TOTAL di bawah daftar sub kegiatan; baris program dan rekening belanja pada tabel
    yang ditempel dari SIPD; "Mengetahui, Camat" di bawah tabel.

    Cara memperbaiki: boleh dibiarkan, boleh dihapus. Bila sebuah baris ternyata isian, lengkapi
    kodenya atau namanya.
    """
    for id_, lain in k.laporan.lain.items():
        dilewati = [x for x in lain if x.jenis is not JenisBaris.DI_BAWAH]
        if dilewati:
            yield _temuan(k.tabel[id_], dilewati)


def _temuan(tabel: Tabel, lain: Sequence[BarisLain]) -> Temuan:
    tempat = [_tempat(tabel, x) for x in lain]
    baris = "Baris" if len(lain) == 1 else f"{len(lain)} baris, mulai baris"
    return Temuan(
        tabel.lembar.id,
        tempat[0].sel,
        f"{baris} {lain[0].baris.nomor_baris}, bukan isian: {sebutkan(_sebutan(lain))}.",
        nilai=tempat[0].nilai,
        terkait=tuple(tempat[1:_TERBANYAK]),
    )


def _sebutan(lain: Sequence[BarisLain]) -> list[str]:
    hasil = []
    milik = milik_rekaman(lain)
    rekening = [x for x in lain if x.jenis is JenisBaris.REKENING]
    if milik:
        banyak = sum(len(daun(isi)) for isi in milik.values())
        hasil.append(f"{banyak} baris rekening dijumlahkan ke {len(milik)} sub kegiatan")
    lepas = sum(not x.anggota for x in rekening)
    if lepas:
        hasil.append(f"{lepas} baris rekening tanpa sub kegiatan di atasnya tidak dihitung")
    for jenis, kata in _SEBUTAN.items():
        banyak = sum(x.jenis is jenis for x in lain)
        if banyak:
            hasil.append(f"{banyak} {kata}")
    return hasil


def _tempat(tabel: Tabel, x: BarisLain) -> Tempat:
    """The first filled cell of a row."""
    for kolom in tabel.lembar.kolom:
        isian = x.baris.isian(kolom.id)
        if isian.teks:
            return Tempat(tabel.lembar.id, isian.sel, isian.teks)
    return Tempat(tabel.lembar.id, tabel.alamat(x.baris.nomor_baris, tabel.lembar.kolom[0].id))
