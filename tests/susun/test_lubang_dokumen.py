"""Holes stay visible in the document: what changes with an unread cell waits for it by name."""

import copy

import pytest

from tests.buku_utuh import BUKU, TAK_TERBACA
from tests.susun.alat import teks_blok
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_masukan import susun_masukan
from workbook_tools.pipeline import hitung
from workbook_tools.susun.kalimat import baca_katalog
from workbook_tools.susun.laporan import susun_laporan


def _baris(isi: dict[str, object]) -> set[str]:
    """All lines of the report."""
    o = hitung(buku_dari_masukan(susun_masukan(isi)))
    semua = susun_laporan(o.laporan, o.hasil, baca_katalog()).blok
    return {baris for b in semua for baris in teks_blok(b).splitlines()}


UTUH = _baris(BUKU)


@pytest.mark.parametrize(
    ("lembar", "n", "id_", "tanda"),
    [
        ("kinerja", 1, "realisasi", "[PERIKSA I102 Realisasi Kinerja "),
        ("program_kegiatan", 2, "realisasi", "[PERIKSA I102 Program Kegiatan "),
        ("renstra", 0, "target_akhir", "[PERIKSA I102 Renstra "),
        ("pembanding", 0, "target", "[PERIKSA I102 Kecamatan Lain "),
        ("desa", 0, "status", "[PERIKSA I108 Desa "),
        ("skala", 0, "batas_bawah", "[PERIKSA I102 Skala Nilai "),
    ],
)
def test_yang_bertumpu_pada_sel_tak_terbaca_menunggu(
    lembar: str, n: int, id_: str, tanda: str
) -> None:
    isi = copy.deepcopy(BUKU)
    isi[lembar][n][id_] = TAK_TERBACA
    baru = _baris(isi) - UTUH
    assert any(tanda in b for b in baru)
    diam = [b for b in baru if any(c.isdigit() for c in b) and "tidak terbaca" not in b]
    # Rows of a table that changed places are told by their figures alone.
    assert [b for b in diam if "PERIKSA" not in b and "Tabel" not in b and len(b) > 12] == []
