"""I140: a budget row stands twice."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.facts.sel_cacat import baris_ganda
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import singkat
from workbook_tools.wording.sebut import kunci, temuan


@aturan("I140", Tingkat.PERINGATAN, "Baris anggaran tertulis dua kali")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari baris Rencana Kerja, Realisasi Anggaran, atau PK Program yang sama dengan baris lain:
    sub kegiatan atau program, unit, dan angkanya.

    Mengapa penting: baris yang tersalin dua kali dijumlahkan dua kali; total, persen, dan
    efisiensinya ikut salah.

    Contoh: "Pembinaan Persatuan dan Kesatuan Bangsa" Rp35.137.500 di baris 13 dan 17.

    Cara memperbaiki: hapus salah satunya. Bila memang dua bagian dari satu sub kegiatan, jumlahkan
    menjadi satu baris, atau isi unitnya.
    """
    sudah: set[tuple[str, int]] = set()
    for pertama, b in baris_ganda(k):
        baris = k.laporan.letak(b), b.nomor_baris
        if baris in sudah:  # Program Kegiatan holds the amounts of Rencana Kerja and of the DPA
            continue
        sudah.add(baris)
        isian, nama = b.yang_berlaku("anggaran"), kunci(b, b.LEMBAR.id)
        yield temuan(
            isian,
            b,
            f"Baris {singkat(nama)} ({cetak_rupiah(isian.nilai or 0)}) sama dengan baris "
            f"{pertama.nomor_baris}, jadi dijumlahkan dua kali. Hapus salah satunya"
            f"{', atau bedakan unitnya' if 'unit' in b.LEMBAR.letak else ''}.",
            dugaan="Mungkin barisnya tersalin dua kali.",
            terkait=(tempat(pertama.yang_berlaku("anggaran")),),
        )
