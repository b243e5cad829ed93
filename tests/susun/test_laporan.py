"""Blocks as a whole: the outline names each of them, ids are safe, text is never interpreted."""

import pytest

from tests.alat import iku, olah, olah_contoh
from tests.susun.alat import blok, satu, teks_blok
from workbook_tools.docx.jangkar import PANJANG_TERBANYAK
from workbook_tools.susun.dasar import KODE, semua_blok, slug
from workbook_tools.susun.kalimat import baca_katalog
from workbook_tools.susun.kerangka import urutan_blok
from workbook_tools.susun.laporan import susun_laporan
from workbook_tools.susun.tabel import ATAS, KIRI, Baris, Kolom, kisi


def test_kerangka_memuat_setiap_blok_sekali() -> None:
    assert sorted(urutan_blok()) == sorted(semua_blok())


@pytest.mark.parametrize("kode", ["IKU 1", "1.1.2", "Ü/ß", "X" * 60, "a b", "ab", ""])
def test_id_blok_muat_dan_bersih(kode: str) -> None:
    assert slug(kode).isascii()
    terpanjang = max(len(i.replace(KODE, slug(kode))) for i in semua_blok())
    assert terpanjang <= PANJANG_TERBANYAK


def test_kode_yang_mirip_tidak_bertabrakan() -> None:
    kode = ["A/1", "A1", "A-1", "A\\1", "X" * 30 + "1", "X" * 30 + "2"]
    assert len({slug(k) for k in kode}) == len(kode)


def test_sel_gabung_ke_kiri_dan_ke_atas() -> None:
    t = kisi(
        [Kolom("A", 1), Kolom("B", 1)], [Baris(["x", KIRI]), Baris(["y", "1"]), Baris([ATAS, "2"])]
    )
    ukuran = {s.teks: (s.lebar, s.tinggi) for s in t.sel}
    assert ukuran == {"A": (1, 1), "B": (1, 1), "x": (2, 1), "y": (1, 2), "1": (1, 1), "2": (1, 1)}


def test_lembar_kosong_tidak_memberi_blok() -> None:
    o = olah({"indikator": [iku()]})
    semua = {b.id: b for b in susun_laporan(o.laporan, o.hasil, baca_katalog()).blok}
    for id_ in ("b2.renja", "b3.anggaran", "b3.prestasi", "b3.tindak_lanjut", "b3.efisiensi"):
        assert not semua[id_].bagian


def test_buku_kosong_tetap_memberi_laporan() -> None:
    o = olah({"identitas": {"perangkat_daerah": "", "tahun": ""}})
    assert susun_laporan(o.laporan, o.hasil, baca_katalog()).blok


def test_analisis_kosong_menunggu_orang() -> None:
    b = blok(satu("1", "1", faktor_pendorong="Kerja sama desa"), "b3.IKU1.analisis")
    assert teks_blok(b) == "Faktor pendorong: Kerja sama desa"
    assert [p.teks for p in b.isian] == [
        "[ISI: Faktor penghambat Indikator IKU1]",
        "[ISI: Upaya perbaikan Indikator IKU1]",
    ]


def test_masukan_sama_hasil_sama() -> None:
    def semua() -> object:
        o = olah_contoh("barito_timur_dpmdsos_2023")
        return susun_laporan(o.laporan, o.hasil, baca_katalog())

    assert semua() == semua()
