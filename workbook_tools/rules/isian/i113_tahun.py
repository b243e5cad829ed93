"""I113: the years of the report and of the Renstra do not fit together."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.facts.tahun_geser import tahun_geser
from workbook_tools.facts.tanggal import tahun_tanda_tangan
from workbook_tools.model.temuan import Perbaikan, Temuan, Tingkat
from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I113", Tingkat.GALAT, "Tahun tidak cocok")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa tahun laporan terhadap tahun awal dan akhir Renstra, dan terhadap angka Renstra.

    Mengapa penting: target tahun ini di lembar Renstra dicari menurut tahun. Bila tahunnya
    meleset, yang dibandingkan adalah target tahun lain.

    Contoh: laporan tahun 2024 dengan Renstra 2018-2023; awal dan akhir Renstra tertukar; semua
    target dan realisasi cocok dengan kolom tahun sesudahnya di Renstra.

    Cara memperbaiki: betulkan tahunnya di lembar Identitas. Renstra di templat ini memuat paling
    banyak enam tahun.
    """
    yield from _bukan_tahun(k)
    yield from _geser(k)
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
    if tahun is not None and not awal <= tahun <= akhir and not tahun_geser(k):
        yield temuan(
            i.tahun,
            i,
            f"Tahun laporan {tahun} berada di luar masa Renstra {awal}-{akhir}, jadi target tahun "
            "itu tidak ada di lembar Renstra. Betulkan tahun laporan atau masa Renstra.",
            terkait=terkait,
        )


def _geser(k: Konteks) -> Iterator[Temuan]:
    """The whole Renstra agrees one column further: the year of the report is off, or its first one;
    the date of signing tells which."""
    geser, i, tahun, awal = (
        tahun_geser(k),
        k.laporan.identitas,
        k.laporan.tahun,
        k.laporan.renstra_awal,
    )
    if not geser or tahun is None or awal is None:
        return
    benar = {i.tahun.sel: tahun + geser, i.renstra_awal.sel: awal - geser}
    bertanggal = [n for n in (tahun, tahun + geser) if tahun_tanda_tangan(i.tanggal, n + 1)]
    tertuduh = i.renstra_awal if bertanggal == [tahun] else i.tahun
    isi = str(benar[tertuduh.sel]) if len(bertanggal) == 1 else ""
    lain = i.tahun if tertuduh is i.renstra_awal else i.renstra_awal
    saran = f"Menurut tanggal penandatanganan seharusnya {isi}." if isi else "Periksa keduanya."
    di_luar = not awal <= tahun <= (k.laporan.renstra_akhir or tahun)
    yield temuan(
        tertuduh,
        i,
        f"{label(tertuduh)} {tertuduh.teks}, {label(lain)} {lain.teks}: semua angka Renstra cocok "
        f"dengan kolom {_kolom_lain(geser)}. {saran}",
        tingkat=Tingkat.GALAT if isi or di_luar else Tingkat.PERINGATAN,
        seharusnya=isi,
        terkait=(tempat(lain), *((tempat(i.tanggal),) if isi else ())),
        perbaikan=Perbaikan(tertuduh.lembar, tertuduh.sel, isi) if isi else None,
    )


def _kolom_lain(geser: int) -> str:
    arah = "sesudahnya" if geser > 0 else "sebelumnya"
    return f"tahun {arah}" if abs(geser) == 1 else f"{abs(geser)} tahun {arah}"


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
