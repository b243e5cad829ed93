"""Findings on things of staff that could not simply go along with a computed table."""

from collections.abc import Iterable

from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_judul
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.schema import LEMBAR_HITUNG
from workbook_tools.workbook.ikut import Catatan
from workbook_tools.workbook.ikut.dasar import Perihal

KODE_RUJUKAN = "T120"

_ID = {
    **{kunci_judul(x.judul): x.id for x in LEMBAR_HITUNG},
    **{kunci_judul(x.judul): x.id for x in LEMBAR_MASUKAN},
}
_PESAN = {
    Perihal.PUTUS: "{benda} {isi} menunjuk baris yang tidak ada lagi pada lembar hitungan, "
    "sehingga menjadi #REF!. Arahkan ke baris yang dimaksud, atau hapus bila tidak dipakai lagi.",
    Perihal.TERTINGGAL: "{benda} {isi} menyebut sel lembar hitungan yang berpindah karena "
    "tabelnya bertambah atau berkurang, tetapi tidak dapat diikutkan. Periksa sel yang "
    "ditunjuknya.",
    Perihal.PINDAH: "{benda} kehilangan barisnya karena baris itu tidak ada lagi, dan kini "
    "berada di {sel}. Pindahkan atau hapus bila tidak dipakai lagi.",
    Perihal.LEPAS: "{benda} pada {sel} tidak dipasang lagi karena baris-barisnya tidak ada lagi. "
    "Pasang kembali bila masih diperlukan.",
}
_TINGKAT = {Perihal.PUTUS: Tingkat.PERINGATAN, Perihal.TERTINGGAL: Tingkat.PERINGATAN}


def temuan_rujukan(catatan: Iterable[Catatan]) -> list[Temuan]:
    """One finding for each thing; what was there before stands in it, so that nothing is lost."""
    urut = sorted(set(catatan), key=lambda c: (c.judul, c.sel, c.benda, c.isi))
    return [_temuan(c) for c in urut]


def _temuan(c: Catatan) -> Temuan:
    lembar = _ID.get(kunci_judul(c.judul), "")
    benda = c.benda[:1].upper() + c.benda[1:]
    pesan = _PESAN[c.perihal].format(benda=benda, isi=c.isi, sel=c.sel)
    if c.judul and not lembar:
        tempat = f"Lembar {c.judul}" + (f", sel {c.sel}" if c.sel else "")
        pesan = f"{tempat}: {pesan[:1].lower()}{pesan[1:]}"
    return Temuan(
        lembar,
        c.sel if lembar and " " not in c.sel else "",
        pesan,
        nilai=c.isi,
        aturan=KODE_RUJUKAN,
        tingkat=_TINGKAT.get(c.perihal, Tingkat.INFO),
    )
