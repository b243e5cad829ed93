"""The overview workbook: which sheets it has, in which order."""

from collections.abc import Iterator
from datetime import datetime

from workbook_tools.keluaran import Keluar, Tertulis
from workbook_tools.rekap.isi import Kumpulan
from workbook_tools.rekap.lembar.anggaran import lembar_anggaran
from workbook_tools.rekap.lembar.desa import lembar_desa
from workbook_tools.rekap.lembar.efisiensi import lembar_efisiensi
from workbook_tools.rekap.lembar.indikator import lembar_indikator
from workbook_tools.rekap.lembar.kecamatan import lembar_kecamatan
from workbook_tools.rekap.lembar.penerimaan import lembar_penerimaan
from workbook_tools.rekap.lembar.ringkasan import lembar_ringkasan
from workbook_tools.rekap.lembar.temuan import lembar_temuan
from workbook_tools.rekap.penerimaan import Penerimaan
from workbook_tools.rekap.tampil import Lembar
from workbook_tools.rekap.tulis import tulis_buku


def tulis_rekap(
    k: Kumpulan,
    keluar: Keluar,
    penerimaan: Penerimaan | None = None,
) -> Tertulis:
    """Write the overview of all workbooks; with ``penerimaan`` its first sheet says who has sent.

    Raises:
        KeluaranDitolak, BerkasTerkunci, LkjError: see ``Keluar.tulis``.
    """
    return keluar.tulis(
        lambda f: tulis_buku(semua_lembar(k, penerimaan), f, "Rekap Laporan Kinerja"),
        pemilik=_pemilik(k),
    )


def _pemilik(k: Kumpulan) -> str:
    """Every kabupaten with its year: the overview of one never replaces that of another."""
    milik = {f"{x.kabupaten} {x.tahun or ''}".strip() for x in k.kelompok}
    return ", ".join(sorted(milik))


def semua_lembar(k: Kumpulan, penerimaan: Penerimaan | None = None) -> Iterator[Lembar]:
    """All sheets in their order: Penerimaan where a list of offices was given, Ringkasan, …"""
    if penerimaan is not None:
        yield lembar_penerimaan(penerimaan)
    waktu = datetime.now().strftime("%d-%m-%Y %H:%M")
    yield lembar_ringkasan(k, waktu)
    yield lembar_kecamatan(k)
    yield from lembar_indikator(k)
    yield from lembar_anggaran(k)
    yield lembar_efisiensi(k)
    yield from lembar_desa(k)
    yield from lembar_temuan(k)
