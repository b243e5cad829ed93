"""A figure copied from the wrong place: another year, target for realisation."""

from collections.abc import Iterator

from workbook_tools.diagnosis.dasar import khas
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.tahun_lain import Sebutan, realisasi_lain, target_lain
from workbook_tools.diagnosis.terbukti import penjelas
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Hitungan, Pernyataan
from workbook_tools.facts.pernyataan.kinerja import baris_kinerja
from workbook_tools.records import MASUKAN

MIN_DIGIT = 2
BIASA = (0, 1, 100)
"""Such figures stand everywhere: that another cell holds them, too, tells nothing."""


@penjelas(
    *(f"{apa}{lalu}_indikator" for apa in ("target", "realisasi") for lalu in ("", "_lalu")),
    "target_akhir_indikator",
)
def duga_salinan(p: Pernyataan, h: Hitungan, k: Konteks) -> str:
    """Which other figure of the same indicator was written; '' when none fits.

    A figure of the same kind (target, realisasi) is believed first; of other kinds only one may
    fit.
    """
    if p.angka is None or h.lembar is None:
        return ""
    nilai = p.angka.nilai
    khusus = nilai != h.lembar.nilai and nilai not in BIASA
    sama = [s for s in _lain(p, k) if s[1].nilai == nilai] if khusus else []
    sejenis = [s for s in sama if _jenis(s) == p.acuan.split("_")[0]]
    if sejenis or len({_jenis(s) for s in sama}) == 1:
        sebut, isian = (sejenis or sama)[0]
        letak = f"{MASUKAN[isian.lembar].judul} {isian.sel}"
        return f"{p.baris.nilai.teks} adalah {sebut.removesuffix(' di Renstra')} ({letak})."
    slip = salah_ketik(p.angka, h.lembar.nilai) if khas(p.angka, MIN_DIGIT) else ""
    return f"Salah ketik: {slip}." if slip else ""


def _lain(p: Pernyataan, k: Konteks) -> Iterator[Sebutan]:
    """All figures of the indicator, of both years and of the Renstra."""
    kode, lalu = p.rincian.nama, "_lalu_" in p.acuan
    target, realisasi = [*target_lain(k, kode, lalu)], [*realisasi_lain(k, kode, lalu)]
    baris = baris_kinerja(k, p.rincian)
    if baris is not None:
        sendiri = "tahun lalu" if lalu else "tahun ini"
        akhiran = "_lalu" if lalu else ""
        target.append((f"target {sendiri}", baris.isian(f"target{akhiran}")))
        realisasi.append((f"realisasi {sendiri}", baris.isian(f"realisasi{akhiran}")))
    yield from target
    yield from realisasi


def _jenis(sebutan: Sebutan) -> str:
    return sebutan[0].split()[0]
