"""I120: a total made by hand below the records."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import rapikan
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.susun import baris_jumlah


@aturan("I120", Tingkat.INFO, "Baris jumlah di lembar isian")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari baris "TOTAL" atau "Jumlah" yang ditambahkan sendiri di bawah isian.

    Mengapa penting: baris itu tidak dihitung sebagai isian, karena program menjumlah sendiri.
    Bila jumlahnya salah, H209 yang melaporkannya.

    Contoh: baris TOTAL di bawah daftar sub kegiatan Realisasi Anggaran.

    Cara memperbaiki: boleh dibiarkan, boleh dihapus; hasil penjumlahan ada di lembar Rekap
    Anggaran.
    """
    for tabel in k.tabel.values():
        for b in tabel.baris:
            if baris_jumlah(tabel, b):
                yield _temuan(tabel, b)


def _temuan(tabel: Tabel, b: BarisSel) -> Temuan:
    bilangan = {kolom.id for kolom in tabel.lembar.kolom if kolom.jenis.bilangan}
    kolom, sel = next((id_, s) for id_, s in b.sel.items() if id_ not in bilangan)
    teks = rapikan(sel.mentah)
    return Temuan(
        tabel.lembar.id,
        tabel.alamat(b.nomor, kolom),
        f"Baris {b.nomor} '{teks}' dianggap baris jumlah dan tidak dihitung sebagai isian. Boleh "
        "dihapus: program menjumlah sendiri.",
        kolom=kolom,
        nilai=teks,
    )
