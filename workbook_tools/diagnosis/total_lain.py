"""The stated figure is another one: of another program, another table, another sentence."""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import partial
from itertools import islice

from msgspec import Struct

from workbook_tools.diagnosis.dasar import angka_penting, khas
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.facts.belanja import milik
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Jenis, Pernyataan, hitung_acuan, pernyataan
from workbook_tools.facts.pernyataan.rincian import (
    Rincian,
    cari_rincian,
    rincian_simpul,
    simpul_program,
)
from workbook_tools.facts.pernyataan.terbanding import sebut_acuan
from workbook_tools.facts.pernyataan.uang import PEMILIH
from workbook_tools.facts.sekali import sekali
from workbook_tools.numbers import Angka, cetak_persen, cetak_rupiah, tertulis_sebagai
from workbook_tools.records import Isian
from workbook_tools.records.perjanjian_program import BarisPKProgram
from workbook_tools.records.renja import BarisRenja

RIBUAN = 1000
MIN_DIGIT_PERSEN = 3
MIN_DIGIT_UANG = 2
MAKS_NASKAH = 150
"""So many stated figures are looked at."""
Kunci = tuple[str, str]
"""What a figure is about: (acuan, key of its rincian)."""
ANGGARAN = (
    "pk",
    "pk_awal",
    "renja",
    "anggaran_program",
    "total_anggaran",
    "total_anggaran_renja",
)


class AngkaLain(Struct, frozen=True):
    """A figure of the workbook with what it is in words: 'anggaran Program X di PK Program', told
    of the one among hundreds that fits."""

    kunci: Kunci
    nilai: Fraction
    sebut: Callable[[], str]
    naskah: bool = False  # only stated in the text, and perhaps as wrong


@sekali
def angka_lain(k: Konteks, jenis: Jenis) -> list[AngkaLain]:
    """All amounts (rupiah), or all percentages of budget: computed ones first, then stated."""
    hasil = [*_dihitung(k, jenis)]
    if jenis is Jenis.RUPIAH:
        hasil.extend(_perencanaan(k))
    for p in islice(pernyataan(k, _acuan(jenis)), MAKS_NASKAH):
        if p.angka is not None and p.rincian.ada:
            kunci = (p.acuan, p.rincian.kunci)
            hasil.append(AngkaLain(kunci, p.angka.nilai, partial(_di_naskah, p), True))
    return hasil


def _di_naskah(p: Pernyataan) -> str:
    return f"{p.sebutan} yang tertulis di {p.baris.nilai.sel} ({p.baris.nilai.teks})"


def duga_angka_lain(angka: Angka, milik: Kunci, semua: list[AngkaLain], teks: str) -> str:
    """Which other figure was written here; '' when none, or several different things, fit.

    Figures of the same program or indicator come first, and only what the sheets give: what the
    text itself says of it is wrong for the same cause. Round figures (100) tell nothing.
    """
    uang = angka.nilai >= RIBUAN
    if not uang and not khas(angka, MIN_DIGIT_PERSEN):
        return ""
    cocok = [x for x in semua if x.kunci != milik and tertulis_sebagai(x.nilai, angka)]
    serumpun = [x for x in cocok if x.kunci[1] == milik[1] and not x.naskah] if milik[1] else []
    if serumpun:
        return f"{teks} adalah {_kecil(serumpun[0].sebut())}."
    asing = [x for x in cocok if not milik[1] or x.kunci[1] != milik[1]]
    if len({_hakikat(x.kunci) for x in asing}) == 1 and khas(angka, MIN_DIGIT_UANG):
        return f"{teks} adalah {_kecil(asing[0].sebut())}."
    return ""


def _hakikat(kunci: Kunci) -> Kunci:
    """The same budget stands in PK Program, Rencana Kerja and Realisasi Anggaran."""
    acuan, nama = kunci
    return ("anggaran", nama) if acuan in ANGGARAN else kunci


def duga_slip(angka: Angka, milik: Kunci, dihitung: Fraction, semua: list[AngkaLain]) -> str:
    """A slip of the finger in the right figure, else in the only other one that is near."""
    if slip := salah_ketik(angka, dihitung):
        return f"Salah ketik: {slip}."
    lain: dict[Fraction, str] = {}
    for x in semua:
        if x.kunci != milik and (slip := salah_ketik(angka, x.nilai)) and x.nilai not in lain:
            lain[x.nilai] = f"Mungkin salah ketik dari {_kecil(x.sebut())}: {slip}."
    return next(iter(lain.values())) if len(lain) == 1 and angka_penting(angka) > 4 else ""


def _acuan(jenis: Jenis) -> list[str]:
    return [a for a in PEMILIH if (Jenis.PERSEN if "persen" in a else Jenis.RUPIAH) is jenis]


def _dihitung(k: Konteks, jenis: Jenis) -> Iterator[AngkaLain]:
    for acuan in _acuan(jenis):
        for r in _rincian(k, acuan):
            h = hitung_acuan(k, acuan, r)
            if h is None or h.nilai is None or not h.nilai.pasti:
                continue
            nilai = h.nilai.bawah
            yield AngkaLain((acuan, r.kunci), nilai, partial(_hasil_hitung, acuan, r, jenis, nilai))


def _hasil_hitung(acuan: str, r: Rincian, jenis: Jenis, nilai: Fraction) -> str:
    tulis = cetak_rupiah(nilai) if jenis is Jenis.RUPIAH else cetak_persen(nilai)
    return f"{sebut_acuan(acuan, r)} ({tulis})"


def _rincian(k: Konteks, acuan: str) -> list[Rincian]:
    if acuan.endswith("_program"):
        return [rincian_simpul(s) for s in simpul_program(k)]
    if acuan.endswith("_sasaran"):
        return [cari_rincian(k, acuan, i.kode.teks) for i in k.laporan.indikator]
    return [Rincian()]


def _perencanaan(k: Konteks) -> Iterator[AngkaLain]:
    """Budgets of the performance agreement, in force and before the change, and of the plan."""
    semua = k.laporan.perjanjian_program
    yield from _pk(k, ((b, b.berlaku) for b in semua), "pk", "")
    if any(b.anggaran_perubahan for b in semua):
        yield from _pk(k, ((b, b.anggaran) for b in semua), "pk_awal", " sebelum perubahan")
    for program in simpul_program(k):
        baris = milik(k, BarisRenja, program)
        nilai = sum((b.anggaran.nilai or Fraction(0) for b in baris), Fraction(0))
        if nilai:
            kunci = ("renja", rincian_simpul(program).kunci)
            apa = f"anggaran {program.nama} di {k.laporan.judul('renja')}"
            yield AngkaLain(kunci, nilai, partial(_bernilai, apa, nilai))


def _pk(
    k: Konteks, isi: Iterable[tuple[BarisPKProgram, Isian]], acuan: str, kapan: str
) -> Iterator[AngkaLain]:
    total = Fraction(0)
    for b, anggaran in isi:
        nilai = anggaran.nilai
        if nilai is None:
            continue
        total += nilai
        sebut = f"anggaran {b.program.teks} di PK Program{kapan} {anggaran.sel}"
        program = k.laporan.silsilah(b).program
        kunci = rincian_simpul(program).kunci if program else ""
        yield AngkaLain((acuan, kunci), nilai, partial(_bernilai, sebut, nilai))
    if total:
        sebut = f"jumlah anggaran di PK Program{kapan}"
        yield AngkaLain((acuan, ""), total, partial(_bernilai, sebut, total))


def _bernilai(apa: str, nilai: Fraction) -> str:
    return f"{apa} ({cetak_rupiah(nilai)})"


def _kecil(teks: str) -> str:
    return teks[:1].lower() + teks[1:]
