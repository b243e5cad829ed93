"""Why a stated percentage of budget is not the sum of realisations over the sum of budgets."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.diagnosis.dasar import LAIN, Kemungkinan, khas, memberi, pilih
from workbook_tools.diagnosis.rata_rata import dari
from workbook_tools.diagnosis.rumus import bulat_dulu
from workbook_tools.diagnosis.terbukti import penjelas, terbukti
from workbook_tools.diagnosis.total_lain import angka_lain, duga_angka_lain, duga_slip
from workbook_tools.facts.belanja import milik
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Hitungan, Jenis, Pernyataan, pernyataan
from workbook_tools.facts.pernyataan.uang import PEMILIH, jumlah_acuan
from workbook_tools.numbers import cetak_rupiah, persentase
from workbook_tools.numbers import jumlah as jumlahkan_angka
from workbook_tools.records.perjanjian_program import BarisPKProgram
from workbook_tools.records.renja import BarisRenja

Nilai = tuple[Fraction, str]
"""An amount in rupiah and where it comes from ('' for the sheet itself)."""

MIN_DIGIT_RATA = 2
MAKS_TERTULIS = 12
"""One thing that the text states in more different ways explains nothing."""
PASANGAN = {
    "persen_realisasi": ("total_anggaran", "total_realisasi"),
    **{
        f"persen_{tingkat}": (f"anggaran_{tingkat}", f"realisasi_{tingkat}")
        for tingkat in ("program", "kegiatan", "sub_kegiatan", "sasaran")
    },
}


@penjelas(*PASANGAN)
def duga_persen_naskah(p: Pernyataan, h: Hitungan, k: Konteks) -> str:
    """The most specific explanation of a stated percentage; '' when none fits."""
    if p.angka is None or h.nilai is None:
        return ""
    semua = angka_lain(k, Jenis.PERSEN)
    milik = (p.acuan, p.rincian.kunci)
    return (
        pilih(p.angka, _kemungkinan(p, h, k))
        or duga_angka_lain(p.angka, milik, semua, p.baris.nilai.teks)
        or (duga_slip(p.angka, milik, h.nilai.bawah, []) if h.nilai.pasti else "")
    )


def _kemungkinan(p: Pernyataan, h: Hitungan, k: Konteks) -> Iterator[Kemungkinan]:
    teks = p.baris.nilai.teks
    if p.angka is None or h.nilai is None:
        return
    anggaran, realisasi = _anggaran(p, k), _realisasi(p, k)
    for r, asal_r in realisasi:
        for a, asal_a in anggaran:
            if a and r and (asal_a or asal_r) and memberi(persentase(r, a), p.angka):
                kata = " dan ".join(x for x in (asal_r, asal_a) if x)
                sebab = f"{cetak_rupiah(r)} ÷ {cetak_rupiah(a)} × 100 = {teks}: memakai {kata}."
                yield Kemungkinan(sebab, persentase(r, a))
    if h.nilai.pasti and h.nilai.bawah:
        yield from bulat_dulu(h.nilai.bawah, p.angka, teks)
        kebalikan = 10000 / h.nilai.bawah
        yield Kemungkinan(f"{teks} adalah anggaran ÷ realisasi: terbalik.", kebalikan, LAIN)
        if khas(p.angka):
            sisa = 100 - h.nilai.bawah
            yield Kemungkinan(f"{teks} adalah persen sisa, 100 − serapan.", sisa, LAIN)
    if khas(p.angka, MIN_DIGIT_RATA):
        yield from _rata(p, k)


def _anggaran(p: Pernyataan, k: Konteks) -> list[Nilai]:
    """Budgets of the same thing: on the sheet, in the text, in PK Program and Rencana Kerja."""
    jumlah = jumlah_acuan(k, p.acuan, p.rincian, "anggaran")
    hasil: list[Nilai] = []
    if jumlah.nilai is not None and jumlah.nilai.pasti:
        hasil.append((jumlah.nilai.bawah, ""))
    hasil.extend(_tertulis(p, k, PASANGAN[p.acuan][0]))
    if p.acuan == "persen_sasaran":
        return hasil
    program = p.rincian.simpul
    pk = [b.berlaku.nilai for b in milik(k, BarisPKProgram, program)]
    renja = [b.berlaku.nilai for b in milik(k, BarisRenja, program)]
    for isi, asal in ((pk, "anggaran PK Program"), (renja, "anggaran Renja")):
        ada = [n for n in isi if n is not None]
        if ada:
            hasil.append((jumlahkan_angka(ada), asal))
    return hasil


def _realisasi(p: Pernyataan, k: Konteks) -> list[Nilai]:
    jumlah = jumlah_acuan(k, p.acuan, p.rincian, "realisasi")
    hasil: list[Nilai] = []
    if jumlah.nilai is not None and jumlah.nilai.pasti:
        hasil.append((jumlah.nilai.bawah, ""))
    elif jumlah.tak_terbaca:
        hasil.append((jumlah.terbaca, "realisasi tanpa angka yang tidak terbaca"))
    hasil.extend(_tertulis(p, k, PASANGAN[p.acuan][1]))
    return hasil


def _tertulis(p: Pernyataan, k: Konteks, acuan: str) -> Iterator[Nilai]:
    """Amounts that the text states for the same thing, each value once."""
    sudah: set[Fraction] = set()
    for s in pernyataan(k, (acuan,)):
        if s.rincian.kunci != p.rincian.kunci or s.angka is None or s.angka.nilai in sudah:
            continue
        if len(sudah) == MAKS_TERTULIS:
            return
        if not terbukti(k, [s.baris.nilai]):
            continue
        sudah.add(s.angka.nilai)
        apa = "realisasi" if "realisasi" in acuan else "anggaran"
        yield s.angka.nilai, f"{apa} yang tertulis di {s.baris.nilai.sel}"


def _rata(p: Pernyataan, k: Konteks) -> list[Kemungkinan]:
    """The mean of the rows' percentages, each row weighing the same."""
    baris = PEMILIH[p.acuan](k, p.rincian)
    persen = [
        persen_serapan(b.berlaku.nilai, b.isian("realisasi").nilai)
        for b in baris
        if b.isian("realisasi").nilai is not None
    ]
    ada = [n for n in persen if n is not None]
    kata = "rata-rata persen baris, bukan jumlah realisasi ÷ jumlah anggaran"
    return dari(ada, kata, LAIN) if len(ada) > 1 else []
