"""Figures of one row that are all another row's: one finding, and the report is not blamed.

Rows are counted as on the tab: 6 is the first record.
"""

from copy import deepcopy

from tests.mutasi.bersih import contoh, contoh_pohon, olah_masukan
from tests.mutasi.nilai import sama
from tests.mutasi.taat import letak, saran
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan, terhitung
from workbook_tools.records import MASUKAN


def _angka(lembar: str) -> list[str]:
    return [k.id for k in MASUKAN[lembar].kolom if k.jenis.bilangan]


def _salin(isi: Masukan, lembar: str, ke: int, dari: int, asal: Masukan) -> None:
    """The figures of one row put into another one."""
    for kolom in _angka(lembar):
        isi[lembar][ke - 6].pop(kolom, None)
        if kolom in asal[lembar][dari - 6]:
            isi[lembar][ke - 6][kolom] = asal[lembar][dari - 6][kolom]


def _menyesatkan(temuan: tuple[Temuan, ...], benar: Masukan) -> list[tuple[str, str, str]]:
    hasil = []
    for s in saran(temuan):
        n, kolom = letak(s)
        if not sama(s.isi, str(benar[s.lembar][n].get(kolom, ""))):
            hasil.append((s.lembar, s.sel, s.isi))
    return hasil


def test_dua_baris_tertukar() -> None:
    benar = contoh()
    isi = deepcopy(benar)
    _salin(isi, "kinerja", 7, 8, benar)
    _salin(isi, "kinerja", 8, 7, benar)
    temuan = olah_masukan(isi).hasil.temuan
    assert [t.dugaan for t in terhitung(temuan)] == [
        "Mungkin angka atau kode baris 7 dan 8 tertukar."
    ]
    mend = {t.perbaikan.sel: t.perbaikan.isi for t in temuan if t.perbaikan is not None}
    assert (mend["E7"], mend["J7"], mend["E8"], mend["J8"]) == ("100%", "100%", "85", "86,11")
    assert _menyesatkan(temuan, benar) == []


def test_baris_tersalin_dari_tetangganya() -> None:
    benar = contoh()
    isi = deepcopy(benar)
    _salin(isi, "anggaran", 8, 7, benar)
    temuan = olah_masukan(isi).hasil.temuan
    assert "Mungkin angka baris 7 tersalin ke baris ini." in {t.dugaan for t in temuan}
    assert len(terhitung(temuan)) <= 2
    assert _menyesatkan(temuan, benar) == []


def test_naskah_tidak_disalahkan_karena_pagu_yang_kosong() -> None:
    """The budget of a sub kegiatan went into the row above: sums lack it, the report is right."""
    benar = contoh_pohon()
    isi = deepcopy(benar)
    _salin(isi, "program_kegiatan", 11, 12, benar)
    _salin(isi, "program_kegiatan", 12, 11, benar)
    temuan = olah_masukan(isi).hasil.temuan
    assert [s for s in _menyesatkan(temuan, benar) if s[0] == "pernyataan"] == []
