"""This year beside last year."""

from fractions import Fraction

from workbook_tools.compute.capaian import Rumus, hitung_capaian, rumus_kantor
from workbook_tools.model.hasil import BandingTahun, Capaian
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Laporan
from workbook_tools.records.kinerja import BarisKinerja


def hitung_banding_tahun(
    laporan: Laporan, capaian: tuple[Capaian, ...]
) -> tuple[BandingTahun, ...]:
    """Target, realisation and achievement of both years, and the change.

    ``perubahan_realisasi`` is in the indicator's own unit, ``perubahan_capaian`` in points.
    """
    kinerja: dict[str, BarisKinerja] = {}
    for baris in laporan.kinerja:
        kinerja.setdefault(kunci_kode(baris.kode.teks), baris)
    return tuple(
        _satu(c, kinerja.get(kunci_kode(c.kode)), rumus_kantor(laporan.kebijakan)) for c in capaian
    )


def _satu(c: Capaian, baris: BarisKinerja | None, rumus: Rumus) -> BandingTahun:
    target_lalu = baris.target_lalu.angka if baris else None
    realisasi_lalu = baris.realisasi_lalu.angka if baris else None
    lalu = hitung_capaian(target_lalu, realisasi_lalu, c.arah, rumus)
    perubahan = None
    if c.realisasi is not None and realisasi_lalu is not None:
        perubahan = c.realisasi.nilai - realisasi_lalu.nilai
    return BandingTahun(
        kode=c.kode,
        indikator=c.indikator,
        target_lalu=target_lalu,
        realisasi_lalu=realisasi_lalu,
        capaian_lalu=lalu.persen,
        target=c.target,
        realisasi=c.realisasi,
        capaian=c.capaian,
        perubahan_realisasi=perubahan,
        perubahan_capaian=_selisih(c.capaian, lalu.persen),
        arah=_arah(perubahan),
        cara_hitung=f"Tahun lalu: {lalu.cara_hitung}",
    )


def _selisih(kini: Fraction | None, lalu: Fraction | None) -> Fraction | None:
    return None if kini is None or lalu is None else kini - lalu


def _arah(perubahan: Fraction | None) -> str | None:
    if perubahan is None:
        return None
    if perubahan == 0:
        return "tetap"
    return "naik" if perubahan > 0 else "turun"
