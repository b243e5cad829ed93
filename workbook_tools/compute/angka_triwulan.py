"""The figure that stands at the end of a quarter, made of the figures of its quarters."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct

from workbook_tools.compute.nilai import tak_terbaca
from workbook_tools.compute.ucapan import ucap
from workbook_tools.numbers import Angka, jumlah
from workbook_tools.numbers.cetak import desimal_perlu
from workbook_tools.numbers.konversi import setarakan
from workbook_tools.records import Baris, Isian
from workbook_tools.records.identitas import TRIWULAN

JUMLAH, RATA_RATA = "jumlah", "rata-rata"
_DESIMAL = 4


def empat_triwulan(baris: Baris, awalan: str) -> list[Isian]:
    """The cells of a row's four quarters: ``awalan`` with 1 to 4 behind it are their columns."""
    return [baris.isian(f"{awalan}{ke}") for ke in range(1, len(TRIWULAN) + 1)]


class AngkaTriwulan(Struct, frozen=True):
    """A target or realisation up to a quarter: the figure, or why there is none.

    ``sel`` are the cells that it rests on, ``cara`` the sum in words where one was made.
    """

    angka: Angka | None = None
    sel: tuple[Isian, ...] = ()
    cara: str = ""
    sebab: str = ""


def realisasi_sampai(
    triwulan: Sequence[Isian], ke: int, agregasi: str, setahun: Isian
) -> AngkaTriwulan:
    """The realisation up to quarter ``ke``: the sum or the mean of its quarters or, where each is
    the position reached, the last one. A quarter that says '-' was not assessed and is left out;
    an empty one before it makes the sum unknown.

    Without any quarterly figure the fourth quarter's is that of the year.
    """
    if ke == len(TRIWULAN) and not any(triwulan) and setahun:
        return AngkaTriwulan(setahun.angka, (setahun,))
    kini = triwulan[:ke]
    if kini[-1].belum_dinilai:
        return AngkaTriwulan(sebab=f"Realisasi {_sebut(ke)} belum diisi.")
    if agregasi not in (JUMLAH, RATA_RATA):
        return AngkaTriwulan(kini[-1].angka, (kini[-1],))
    for n, i in enumerate(kini, start=1):
        if not i:
            return AngkaTriwulan(sebab=f"Realisasi {_sebut(n)} belum diisi.")
    return _gabung([i for i in kini if not i.belum_dinilai], agregasi, "Realisasi")


def target_sampai(target: Sequence[Isian], ke: int, agregasi: str, setahun: Isian) -> AngkaTriwulan:
    """The target up to quarter ``ke`` from the four of PK Indikator: each quarter's own amount
    where the year is their sum, else the position to be reached.

    Without any quarterly target the fourth quarter's is that of the year.
    """
    if ke == len(TRIWULAN) and not any(target):
        sebab = "Belum ada target." if setahun.belum_dinilai else ""
        return AngkaTriwulan(setahun.angka, (setahun,), sebab=sebab)
    kini = target[:ke]
    if agregasi != JUMLAH:
        if kini[-1].belum_dinilai:
            return AngkaTriwulan(sebab=f"Target {_sebut(ke)} belum diisi di PK Indikator.")
        return AngkaTriwulan(kini[-1].angka, (kini[-1],))
    terisi = [i for i in kini if not i.belum_dinilai]
    kosong = [n for n, i in enumerate(kini, start=1) if not i]
    if not terisi or (kosong and not _genap(target, setahun.angka)):
        kata = _sebut((kosong or [ke])[-1])
        return AngkaTriwulan(sebab=f"Target {kata} belum diisi di PK Indikator.")
    return _gabung(terisi, JUMLAH, "Target")


def _genap(target: Sequence[Isian], setahun: Angka | None) -> bool:
    """Whether the filled quarters make the year's target, so that an empty one has none."""
    angka = [i.angka for i in target if not i.belum_dinilai]
    if setahun is None or not all(angka):
        return False
    return jumlah(setarakan(a, setahun).nilai for a in angka if a) == setahun.nilai


def _sebut(ke: int) -> str:
    return f"triwulan {TRIWULAN[ke - 1]}"


def _gabung(isi: Sequence[Isian], agregasi: str, kata: str) -> AngkaTriwulan:
    angka = [i.angka for i in isi if i.angka is not None]
    if len(angka) < len(isi):
        return AngkaTriwulan(sel=tuple(i for i in isi if tak_terbaca(i)))
    if any(a.predikat for a in angka):
        return AngkaTriwulan(sebab=f"{kata} berupa predikat: tidak dapat dijumlahkan.")
    bagi = len(angka) if agregasi == RATA_RATA else 1
    hasil = _hitung([setarakan(a, angka[-1]) for a in angka], bagi)
    return AngkaTriwulan(hasil, tuple(isi), _cara(kata, angka, bagi, hasil))


def _hitung(angka: Sequence[Angka], bagi: int) -> Angka:
    """Their sum, divided; the bounds of ranges by themselves."""
    if len(angka) == 1:
        return angka[0]
    nilai = jumlah(a.nilai for a in angka) / bagi
    rentang: tuple[Fraction, Fraction] | None = None
    if any(a.rentang for a in angka):
        batas = [a.rentang or (a.nilai, a.nilai) for a in angka]
        rentang = (jumlah(b for b, _ in batas) / bagi, jumlah(a for _, a in batas) / bagi)
    satuan = {a.satuan for a in angka}
    return Angka(
        nilai,
        max(desimal_perlu(nilai, _DESIMAL), *(a.desimal for a in angka)),
        persen=all(a.persen for a in angka),
        satuan=satuan.pop() if len(satuan) == 1 else "",
        rentang=rentang,
    )


def _cara(kata: str, angka: Sequence[Angka], bagi: int, hasil: Angka) -> str:
    if len(angka) == 1:
        return ""
    semua = " + ".join(map(ucap, angka))
    return f"{kata} {f'({semua}) ÷ {bagi}' if bagi > 1 else semua} = {ucap(hasil)}. "
