"""I113: the years of the report and of the Renstra do not fit together."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I113", Tingkat.GALAT, "Tahun tidak cocok")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa tahun laporan terhadap tahun awal dan akhir Renstra.

    Mengapa penting: target tahun ini di lembar Renstra dicari menurut tahun. Bila tahunnya
    meleset, yang dibandingkan adalah target tahun lain.

    Contoh: laporan tahun 2024 dengan Renstra 2018-2023; awal dan akhir Renstra tertukar.

    Cara memperbaiki: betulkan tahunnya di lembar Identitas. Renstra di templat ini memuat paling
    banyak enam tahun.
    """
    bukan = list(_bukan_tahun(k))
    yield from bukan
    laporan, i = k.laporan, k.laporan.identitas
    awal, akhir, tahun = laporan.renstra_awal, laporan.renstra_akhir, laporan.tahun
    if awal is None or akhir is None:
        return
    terkait = (tempat(i.renstra_awal), tempat(i.renstra_akhir))
    if akhir < awal:
        yield temuan(
            i.renstra_akhir,
            i,
            f"Tahun akhir Renstra ({akhir}) mendahului tahun awalnya ({awal}). Betulkan, mungkin "
            "keduanya tertukar.",
            terkait=terkait[:1],
        )
        return
    if akhir - awal + 1 > TAHUN_RENSTRA:
        yield temuan(
            i.renstra_akhir,
            i,
            f"Renstra {awal}-{akhir} memuat {akhir - awal + 1} tahun, sedangkan lembar Renstra "
            f"hanya menampung {TAHUN_RENSTRA}. Periksa kedua tahunnya.",
            terkait=terkait[:1],
        )
    if tahun is not None and not awal <= tahun <= akhir:
        yield temuan(
            i.tahun,
            i,
            f"Tahun laporan {tahun} berada di luar masa Renstra {awal}-{akhir}, jadi target tahun "
            "itu tidak ada di lembar Renstra. Betulkan tahun laporan atau masa Renstra.",
            terkait=terkait,
        )


def _bukan_tahun(k: Konteks) -> Iterator[Temuan]:
    """A number that can be read, but is no year: 24, 20224."""
    laporan, i = k.laporan, k.laporan.identitas
    for isian, terbaca in (
        (i.tahun, laporan.tahun),
        (i.renstra_awal, laporan.renstra_awal),
        (i.renstra_akhir, laporan.renstra_akhir),
    ):
        if isian.nilai is not None and terbaca is None:
            yield temuan(
                isian,
                i,
                f"{label(isian)} '{isian.teks}' bukan tahun yang wajar. Tulis empat angka, "
                "misalnya 2024.",
            )
