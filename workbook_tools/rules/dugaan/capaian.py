"""Why a stated achievement is not the computed one."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.indikator import kunci_kode
from workbook_tools.model.baris import BarisKinerja
from workbook_tools.model.isian import Isian
from workbook_tools.rules.banding import Cocok, bandingkan
from workbook_tools.rules.capaian_dilaporkan import PerbandinganCapaian
from workbook_tools.rules.dasar import Konteks


def duga_capaian(p: PerbandinganCapaian, k: Konteks) -> str:
    """The one explanation that gives the stated figure; '' when none or several fit."""
    cocok = {sebab for sebab, nilai in _kemungkinan(p, k) if _sama(p, nilai, k)}
    return cocok.pop() if len(cocok) == 1 else ""


def _kemungkinan(p: PerbandinganCapaian, k: Konteks) -> Iterator[tuple[str, Fraction]]:
    r = p.realisasi.nilai
    if r is None:
        return
    for sebutan, lain in _target_lain(p, k):
        if lain.nilai:
            sebab = f"{p.realisasi.teks} ÷ {lain.teks} × 100 = {p.isian.teks}: dibagi {sebutan}."
            yield sebab, r / lain.nilai * 100


def _target_lain(p: PerbandinganCapaian, k: Konteks) -> Iterator[tuple[str, Isian]]:
    """Targets of other years of the same indicator."""
    if not isinstance(p.baris, BarisKinerja):
        return
    if p.isian.kolom == "capaian_dilaporkan":
        yield "target tahun lalu", p.baris.target_lalu
    else:
        yield "target tahun ini", p.baris.target
    for b in k.laporan.renstra:
        if kunci_kode(b.kode.teks) == kunci_kode(p.baris.kode.teks):
            for ke in range(1, 6):
                if ke != k.laporan.tahun_ke:
                    yield f"target tahun ke-{ke} Renstra", b.target(ke)


def _sama(p: PerbandinganCapaian, nilai: Fraction, k: Konteks) -> bool:
    if p.isian.angka is None:
        return False
    return bandingkan(p.isian.angka, nilai, k.laporan.kebijakan.toleransi) is not Cocok.BEDA
