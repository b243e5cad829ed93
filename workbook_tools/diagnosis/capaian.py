"""Why a stated achievement is not the computed one."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.compute.capaian import hitung_capaian, persen_nilai, rumus_kantor, suku_capaian
from workbook_tools.compute.ucapan import ucap
from workbook_tools.diagnosis.dasar import KHUSUS, LAIN, Kemungkinan, pilih
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.operan import geser_suku, satu_digit, sebut_operan
from workbook_tools.diagnosis.rumus import (
    SERATUS,
    bagian_majemuk,
    batas_seratus,
    bulat_dulu,
    jam,
    rumus_lain,
)
from workbook_tools.diagnosis.sendiri import baris_sendiri
from workbook_tools.diagnosis.tahun_lain import realisasi_lain, target_lain
from workbook_tools.diagnosis.wajar import terlalu_jauh
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian, tak_dibatasi
from workbook_tools.facts.konteks import Konteks
from workbook_tools.numbers import Angka, persentase
from workbook_tools.records import Isian

BUKAN_NOL = "0 sering berarti belum dinilai; bila begitu tulis tanda -, bukan 0."


class SoalCapaian(Struct, frozen=True):
    """A stated achievement and what it is said to be made of.

    ``kode`` of the indicator ('' for programs), ``lalu``: it is about last year.
    """

    dilaporkan: Isian
    target: Isian
    realisasi: Isian
    arah: str
    kode: str = ""
    lalu: bool = False


def duga_capaian(p: PerbandinganCapaian, k: Konteks) -> str:
    """The one explanation that gives the stated figure; '' when none or several fit."""
    kode = p.baris.isian("kode").teks if p.isian.lembar == "kinerja" else ""
    lalu = p.isian.kolom == "capaian_lalu_dilaporkan"
    soal = SoalCapaian(p.isian, p.target, p.realisasi, p.arah, kode, lalu)
    return jelaskan(soal, k, [*baris_sendiri(p, k)])


def jelaskan(soal: SoalCapaian, k: Konteks, tambahan: list[Kemungkinan] | None = None) -> str:
    """The explanation of a stated achievement; ``tambahan`` are more things to try."""
    tertulis, t, r = soal.dilaporkan.angka, soal.target.angka, soal.realisasi.angka
    if tertulis is None or t is None or r is None:
        return ""
    semua = [*_kemungkinan(soal, t, r, k), *(tambahan or [])]
    return _geser(soal, tertulis, t, r) or pilih(tertulis, semua) or _digit(soal, tertulis, t, r, k)


def _geser(soal: SoalCapaian, tertulis: Angka, t: Angka, r: Angka) -> str:
    """A term ten, a hundred or a thousand times too large or too small."""
    if soal.arah == "turun" or not t.nilai:
        return ""
    return geser_suku(tertulis, persentase(r.nilai, t.nilai), ("realisasi", "target"))


def _kemungkinan(soal: SoalCapaian, t: Angka, r: Angka, k: Konteks) -> Iterator[Kemungkinan]:
    teks = soal.dilaporkan.teks
    rumus = k.laporan.kebijakan.rumus_turun
    yield from rumus_lain(t, r, soal.arah, rumus, teks)
    yield from jam(t, r, teks)
    yield from bagian_majemuk(t, r, teks)
    dihitung = hitung_capaian(t, r, soal.arah, rumus_kantor(k.laporan.kebijakan)).persen
    if dihitung is not None:
        mungkin = not terlalu_jauh(
            SERATUS, dihitung
        ) and soal.dilaporkan.lembar not in tak_dibatasi(k)
        if mungkin and not salah_ketik(r, t.nilai, pasti=True):  # then it may be 100% as stated
            yield from batas_seratus(dihitung, teks)
        if soal.dilaporkan.angka is not None:
            yield from bulat_dulu(dihitung, soal.dilaporkan.angka, teks)
    if not soal.kode:
        return
    yield from _tahun_lain(soal, t, r, k)


def _tahun_lain(soal: SoalCapaian, t: Angka, r: Angka, k: Konteks) -> Iterator[Kemungkinan]:
    """Targets and realisations of other years; those outside the Renstra are believed first. That
    a figure by itself is 100% says nothing."""
    for sebutan, lain in target_lain(k, soal.kode, soal.lalu):
        if lain.angka and lain.angka.nilai and lain.angka.nilai not in (t.nilai, r.nilai):
            sebab = f"{ucap(r)} ÷ {ucap(lain.angka)} × 100 = {soal.dilaporkan.teks}: dibagi "
            peringkat = LAIN if lain.lembar == "renstra" else KHUSUS
            yield Kemungkinan(
                f"{sebab}{sebutan}.", persentase(r.nilai, lain.angka.nilai), peringkat
            )
    for sebutan, lain in realisasi_lain(k, soal.kode, soal.lalu):
        if lain.angka and t.nilai and lain.angka.nilai not in (r.nilai, t.nilai):
            sebab = f"{ucap(lain.angka)} ÷ {ucap(t)} × 100 = {soal.dilaporkan.teks}: memakai "
            yield Kemungkinan(f"{sebab}{sebutan}.", persentase(lain.angka.nilai, t.nilai), LAIN)


def _digit(soal: SoalCapaian, tertulis: Angka, t: Angka, r: Angka, k: Konteks) -> str:
    """Slips of the finger in the figure itself, or in one of its terms."""
    rumus = k.laporan.kebijakan.rumus_turun

    def bagi(suku: dict[str, Fraction]) -> tuple[Fraction, Fraction]:
        return suku_capaian(suku["target"], suku["realisasi"], soal.arah, rumus)

    dihitung = persen_nilai(t.nilai, r.nilai, soal.arah, rumus)
    if dihitung is not None and (slip := salah_ketik(tertulis, dihitung)):
        return f"Salah ketik: {slip}."
    if dihitung is not None and salah_ketik(tertulis, dihitung, pasti=True):
        return ""  # a short figure: the slip may be in it, or in a term
    lain = satu_digit(tertulis, {"target": t, "realisasi": r}, bagi)
    if lain is None:
        return ""
    nama, angka = lain
    return sebut_operan(
        nama, ucap({"target": t, "realisasi": r}[nama]), angka, soal.dilaporkan.teks
    )


__all__ = ["BUKAN_NOL", "SoalCapaian", "duga_capaian", "jelaskan"]
