"""Blocks of figures in the wrong rows, columns or unit: one finding, and no advice on right cells.

Rows are counted from the first record (0, which is row 6 of the tab).
"""

from collections.abc import Callable, Iterator
from copy import deepcopy

import pytest

from tests.mutasi.bersih import BUKU, olah_masukan
from tests.mutasi.nilai import sama
from tests.mutasi.perusak import sel
from tests.mutasi.taat import letak, saran
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan, terhitung

TERTIMPA = 2
"""So many figures of these blocks were pasted over, and nothing else tells them."""
ANGKA = ("target_kinerja", "realisasi_kinerja", "anggaran", "realisasi", "persen_dilaporkan")
Ubah = Callable[[list[dict[str, object]]], None]


def geser(kolom: str, langkah: int, awal: int = 0, akhir: int | None = None) -> Ubah:
    """Figures pasted some rows lower (or higher); what stands at the block's beginning stays."""

    def ubah(baris: list[dict[str, object]]) -> None:
        lama = [r.get(kolom) for r in baris]
        batas = range(awal, len(baris) if akhir is None else akhir + 1)
        for n in batas:
            if n - langkah in batas:
                baris[n][kolom] = lama[n - langkah]

    return ubah


def geser_baris(*kolom: str) -> Ubah:
    """Whole rows of figures pasted one row lower."""

    def ubah(baris: list[dict[str, object]]) -> None:
        for k in kolom:
            geser(k, 1)(baris)

    return ubah


def tukar(a: str, b: str) -> Ubah:
    """Two columns hold each other's figures."""

    def ubah(baris: list[dict[str, object]]) -> None:
        for r in baris:
            r[a], r[b] = r[b], r[a]

    return ubah


def kali_seribu(kolom: str) -> Ubah:
    """Three noughts too many in a whole column."""

    def ubah(baris: list[dict[str, object]]) -> None:
        for r in baris:
            r[kolom] = f"{r[kolom]}.000"

    return ubah


KASUS = (
    ("loksado", "anggaran", geser("realisasi", 1), "bergeser satu baris ke bawah mulai dari I7"),
    ("loksado", "anggaran", geser("anggaran", -1), "bergeser satu baris ke atas mulai dari H7"),
    ("loksado", "anggaran", geser("realisasi", 2, 2), "bergeser dua baris ke bawah mulai dari"),
    ("loksado", "anggaran", geser_baris(*ANGKA), "bergeser satu baris ke bawah mulai dari F7"),
    ("loksado", "kinerja_program", geser("realisasi", 1), "bergeser satu baris ke bawah"),
    ("loksado", "pernyataan", geser("nilai", 1, 5, 60), "bergeser satu baris ke bawah mulai dari"),
    ("contoh", "kinerja", geser("target", 1), "bergeser satu baris ke bawah mulai dari E7"),
    ("contoh", "anggaran", kali_seribu("anggaran"), "1.000 kali terlalu besar"),
    ("loksado", "pembanding", tukar("target", "realisasi"), "keduanya tertukar"),
)


@pytest.fixture(scope="module", params=KASUS, ids=lambda k: f"{k[0]} {k[1]} {k[3]}")
def kasus(request: pytest.FixtureRequest) -> tuple[Masukan, Masukan, tuple[Temuan, ...], str]:
    """The clean book, the spoilt one, its findings, and how the cause must be told."""
    buku, lembar, ubah, sebab = request.param
    benar = BUKU[buku]()
    rusak = deepcopy(benar)
    ubah(rusak[lembar])
    return benar, rusak, olah_masukan(rusak).hasil.temuan, sebab


TAK_TERISI = ("bergeser dua baris ke bawah mulai dari", "bergeser satu baris ke bawah")
Kasus = tuple[Masukan, Masukan, tuple[Temuan, ...], str]


def test_satu_temuan_yang_pertama(kasus: Kasus) -> None:
    """Beside the block only what was pasted over is told."""
    _, _, temuan, sebab = kasus
    utama = terhitung(temuan)
    assert utama[0].aturan == "I173"
    assert sebab in utama[0].dugaan
    assert len(utama) <= 3, [(t.aturan, t.sel, t.pesan) for t in utama]


def test_sel_yang_benar_tidak_diubah(kasus: Kasus) -> None:
    benar, _, temuan, _ = kasus
    salah = [
        (s.lembar, s.sel, s.isi, seharusnya)
        for s in saran(temuan)
        for n, kolom in [letak(s)]
        if not sama(s.isi, seharusnya := str(benar[s.lembar][n].get(kolom, "")))
    ]
    assert salah == []


def test_hampir_semua_dikembalikan(kasus: Kasus) -> None:
    """All but what was pasted over has a mend of its own; nothing has one where a figure that
    totals rest on was pasted over, and nothing tells it."""
    benar, rusak, temuan, sebab = kasus
    mend = {(t.perbaikan.lembar, t.perbaikan.sel) for t in temuan if t.perbaikan is not None}
    if sebab in TAK_TERISI:
        assert mend == set()
    else:
        assert len({*_berubah(benar, rusak)} - mend) <= TERTIMPA


def _berubah(benar: Masukan, rusak: Masukan) -> Iterator[tuple[str, str]]:
    for lembar, baris in benar.items():
        for n, r in enumerate(baris):
            for kolom, isi in r.items():
                if not sama(str(rusak[lembar][n].get(kolom, "")), str(isi)):
                    yield lembar, sel(lembar, n, kolom)


def test_baris_yang_hanya_mirip_bukan_geseran() -> None:
    """One figure copied from the row above is no block."""
    rusak = deepcopy(BUKU["loksado"]())
    rusak["anggaran"][7]["realisasi"] = rusak["anggaran"][6]["realisasi"]
    assert "I173" not in {t.aturan for t in olah_masukan(rusak).hasil.temuan}
