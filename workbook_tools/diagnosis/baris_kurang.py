"""A row that a sheet lacks, where another sheet and a total prove what it must hold.

The amount stands on the other sheet; a total (stated, or agreed for the program) lacks exactly it.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from workbook_tools.diagnosis.ramai import Kolom, kolom_letak
from workbook_tools.diagnosis.usul import Usul
from workbook_tools.facts.baris_tak_bernama import baris_tak_bernama
from workbook_tools.facts.belanja import Bagian, jumlah_rupiah, milik, pasangkan, sub_kegiatan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Gugus, Jumlah
from workbook_tools.facts.pernyataan import pernyataan
from workbook_tools.model.sel import baris_alamat
from workbook_tools.model.temuan import Perbaikan
from workbook_tools.names.pohon import Simpul
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records import Baris, Isian
from workbook_tools.records.laporan import KELAS_BARIS
from workbook_tools.records.perjanjian_program import BarisPKProgram
from workbook_tools.wording.kata import judul, letak, singkat
from workbook_tools.wording.kosong import TERLEWAT
from workbook_tools.wording.tulisan import tulis_rupiah

PANJANG_INDUK = 50
NAMA = ("kode_rekening", "program", "kegiatan", "sub_kegiatan", "unit")
TOTAL = {
    ("renja", "anggaran"): "total_anggaran_renja",
    ("anggaran", "anggaran"): "total_anggaran",
    ("anggaran", "realisasi"): "total_realisasi",
}


def duga_tak_bernama(isian: Isian, k: Konteks) -> str:
    """That a stated amount counts a sub kegiatan which nothing names; '' where it does not."""
    for x in baris_tak_bernama(k):
        if (isian.lembar, isian.sel) in x.sel:
            return (
                f"Mungkin ada sub kegiatan di bawah {singkat(x.nama, PANJANG_INDUK)} yang belum "
                f"dimasukkan: anggaran {cetak_rupiah(x.anggaran)}, realisasi "
                f"{cetak_rupiah(x.realisasi)}."
            )
    return ""


def mungkin_kurang(
    u: Usul,
    butir: Sequence[Butir],
    kolom: Mapping[Kolom, Mapping[int, Fraction]],
    *,
    selip: bool,
) -> bool:
    """Whether sums alone ask for more in all amounts of a row, which are not those of another one,
    or, with no slip, in the only row under its heading: then a row may be missing. ``kolom``: the
    figures of every column, by row."""
    if not u.dari_rumus:
        return False
    if any(isinstance(b.kanan, Gugus) or b.fakta.hal.tingkat == "baris" for b in butir):
        return False
    if len(u.letak) == 1 and (selip or not any(_satu_suku(b) for b in butir)):
        return False
    senilai: list[set[int]] = []
    for c, nilai in u.ubahan.items():
        isi = kolom.get(kolom_letak(c), {})
        kini = isi.get(baris_alamat(c[1]))
        if kini is None or not isinstance(nilai, Fraction) or nilai <= kini:
            return False
        senilai.append({n for n, x in isi.items() if x == kini})
    return len(set.intersection(*senilai)) == 1


def _satu_suku(b: Butir) -> bool:
    """Whether a pair puts a heading beside the only row under it."""
    rumus = None if isinstance(b.kanan, Gugus) else b.kanan[0]
    return isinstance(rumus, Jumlah) and len(rumus.suku) == 1


def usul_baris(k: Konteks, ada: Bagian, tujuan: str) -> Perbaikan | None:
    """The row that ``tujuan`` lacks, as the other sheet has it; None where its amounts are not
    proven, or where the sheet is made from Program Kegiatan."""
    if tujuan in k.laporan.turunan or len(ada.baris) != 1:
        return None
    nilai = jumlah_rupiah(ada.sel("anggaran"))
    if not nilai or not _terbukti_kurang(k, ada, tujuan, nilai):
        return None
    isi = dict.fromkeys(("anggaran",), nilai)
    if tujuan == "anggaran":
        realisasi = {n for n in kurang(k, tujuan, "realisasi", None) if 0 <= n <= nilai}
        if len(realisasi) != 1:
            return None
        isi["realisasi"] = realisasi.pop()
    return Perbaikan(tujuan, tambah_baris=(*_nama(ada.baris[0], tujuan), *_uang(k, tujuan, isi)))


def sebab_kurang(k: Konteks, ada: Bagian, tujuan: str) -> str:
    """Whether a total of ``tujuan`` lacks just this row: then it was left out, or deleted; or
    another row has just as much more: then both are in one."""
    nilai = jumlah_rupiah(ada.sel("anggaran"))
    if nilai and (lain := _digabung(k, ada, tujuan, nilai)) is not None:
        return (
            f"Mungkin digabung dengan '{singkat(lain.nama, PANJANG_INDUK)}' "
            f"({letak(lain.sel('anggaran')[0])}): lebihnya persis {cetak_rupiah(nilai)}."
        )
    if not nilai or not _terbukti_kurang(k, ada, tujuan, nilai):
        return ""
    if k.laporan.dari_program_kegiatan(tujuan):
        return TERLEWAT
    return f"Mungkin barisnya terhapus: jumlah {judul(tujuan)} kurang persis {cetak_rupiah(nilai)}."


def _terbukti_kurang(k: Konteks, ada: Bagian, tujuan: str, nilai: Fraction) -> bool:
    """Whether a total lacks just this amount, and none, nor another row, has it already."""
    if not all(kurang(k, tujuan, "anggaran", None)):
        return False
    kurangnya = kurang(k, tujuan, "anggaran", ada.silsilah.program)
    return nilai in kurangnya and _digabung(k, ada, tujuan, nilai) is None


def _digabung(k: Konteks, ada: Bagian, tujuan: str, nilai: Fraction) -> Bagian | None:
    """What has just so much more on the sheet that lacks a row than on the one that has it."""
    semua = pasangkan(sub_kegiatan(k, ada.lembar), sub_kegiatan(k, tujuan)).pasang
    lebih = (p.b for p in semua if _uang_bagian(p.b) - _uang_bagian(p.a) == nilai)
    return next(lebih, None)


def _uang_bagian(b: Bagian) -> Fraction:
    return jumlah_rupiah(b.sel("anggaran")) or Fraction(0)


def usul_program(k: Konteks, semua: Sequence[Bagian]) -> Perbaikan | None:
    """The program that PK Program lacks, where both budget sheets have it with the same sum, and PK
    Program no row of that amount that is read as a part of another one."""
    jumlah = {jumlah_rupiah(b.sel("anggaran")) for b in semua}
    if len(semua) != len(TOTAL) - 1 or len(jumlah) != 1:
        return None
    nilai = jumlah.pop()
    lain = (x.baris for x in k.laporan.lain.get("perjanjian_program", ()))
    if not nilai or any(b.berlaku.nilai == nilai for b in lain if isinstance(b, BarisPKProgram)):
        return None
    isi = _uang(k, "perjanjian_program", {"anggaran": nilai})
    nama = semua[0].nama
    return Perbaikan("perjanjian_program", tambah_baris=(("program", nama), *isi))


def kurang(k: Konteks, lembar: str, kolom: str, program: Simpul | None) -> Iterator[Fraction]:
    """What the sums of a sheet fall short of their stated totals, and of the agreement (rupiah)."""
    semua = k.laporan.baris(lembar)
    total = jumlah_rupiah(b.yang_berlaku(kolom) for b in semua)
    for p in pernyataan(k, (TOTAL[lembar, kolom],)):
        if p.angka is not None and total is not None:
            yield p.angka.nilai - total
    if program is None:
        return
    pk = jumlah_rupiah(b.berlaku for b in milik(k, BarisPKProgram, program))
    di_lembar = jumlah_rupiah(b.yang_berlaku(kolom) for b in milik(k, KELAS_BARIS[lembar], program))
    if pk and di_lembar is not None:
        yield pk - di_lembar


def _nama(b: Baris, tujuan: str) -> Iterator[tuple[str, str]]:
    """The names of a row, for the columns that the other sheet has, too."""
    for kolom in NAMA:
        if any(x.id == kolom for x in b.LEMBAR.kolom) and b.isian(kolom).teks:
            yield kolom, b.isian(kolom).teks


def _uang(k: Konteks, lembar: str, isi: dict[str, Fraction]) -> Iterator[tuple[str, str]]:
    """Amounts as the sheet itself writes them."""
    for kolom, nilai in isi.items():
        contoh = next((s for b in k.laporan.baris(lembar) if (s := b.isian(kolom)).angka), None)
        yield kolom, tulis_rupiah(nilai, contoh)
