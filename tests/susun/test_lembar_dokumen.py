"""Blocks of the sheets that only the document needs: rows in, text of the block out."""

import itertools
from typing import Any

import pytest

from tests.alat import iku, olah
from tests.susun.alat import blok, satu, teks_blok
from workbook_tools.naskah import Gambar, SelTabel
from workbook_tools.susun.bagan import bagan
from workbook_tools.susun.kalimat import baca_katalog
from workbook_tools.susun.laporan import susun_laporan

CAMAT = ("Camat", "", "A")
SEKRETARIS = ("Sekretaris", "Camat", "B")

ISI: list[tuple[str, dict[str, Any], list[str]]] = [
    (
        "b1.wilayah",
        {
            "identitas": {"batas_utara": "Kecamatan U"},
            "wilayah": [
                {"desa": "A", "luas_km2": "1,5", "laki_laki": "10", "perempuan": "20", "rt": "2"},
                {"desa": "B", "luas_km2": "2,5", "laki_laki": "1.000", "perempuan": "5"},
            ],
        },
        ["sebelah utara dengan Kecamatan U", "2 (dua) desa/kelurahan", "1.035", "\n4\n"],
    ),
    (
        "b1.tugas",
        {"tugas_fungsi": [{"jenis": "fungsi", "uraian": "f1"}, {"jenis": "Tugas", "uraian": "t1"}]},
        ["mempunyai tugas:\nt1\nDalam", "fungsi:\nf1"],
    ),
    (
        "b1.pegawai",
        {
            "pegawai": [
                {"kelompok": "jabatan", "rincian": "Camat", "laki_laki": "1"},
                {"kelompok": "jabatan", "rincian": "Lurah", "laki_laki": "2", "perempuan": "1"},
            ]
        },
        ["Camat", "Lurah", "Jumlah\n3\n1\n4"],
    ),
    (
        "b1.sarpras",
        {"sarpras": [{"nama": "Komputer", "jumlah": "5", "kondisi": "baik"}]},
        ["Komputer\n5"],
    ),
    ("b1.isu", {"isu_strategis": [{"isu": "Layanan", "tindak_lanjut": "Loket"}]}, ["Loket"]),
    (
        "b1.dasar_hukum",
        {"dasar_hukum": [{"jenis": "UU", "nomor": "6", "tahun": "2014", "tentang": "Desa"}]},
        ["UU Nomor 6 Tahun 2014 tentang Desa;"],
    ),
    (
        "b2.visi_misi",
        {
            "visi_misi": [
                {"jenis": "misi", "nomor": "2", "uraian": "Layanan", "didukung": "ya"},
                {"jenis": "visi", "uraian": "Maju"},
            ]
        },
        ["Visi:\nMaju\nMisi:\n2. Layanan", "mendukung misi 2."],
    ),
    ("b2.strategi", {"strategi": [{"kode": "IKU1", "strategi": "Dampingi"}]}, ["\nS\nDampingi"]),
    (
        "b2.pk_pejabat",
        {
            "pk_pejabat": [
                {"pejabat": "Sekretaris Camat", "indikator": "I", "target": "12 Bulan"},
                {"pejabat": "Kasi", "indikator": "J", "target": "2:9"},
            ]
        },
        ["Sekretaris Camat", "12 Bulan", "Kasi", "2:9"],
    ),
    (
        "b3.belanja",
        {
            "belanja": [
                {"kelompok": "Modal", "jenis": "Mesin", "anggaran": "200", "realisasi": "100"},
                {"kelompok": "Modal", "jenis": "Gedung", "anggaran": "200", "realisasi": "200"},
            ]
        },
        ["Modal\n400\n300\n75,00%", "Jumlah\n400\n300\n75,00%"],
    ),
    (
        "b3.IKU1.nasional",
        {"standar": [{"kode": "IKU1", "standar": "Rata-rata nasional", "nilai": "95"}]},
        ["Realisasi 90 berada di bawah Rata-rata nasional (95)."],
    ),
    (
        "b3.IKU1.nasional",
        {"standar": [{"kode": "iku 1", "alasan_tidak_ada": "hanya lokal."}]},
        ["pembanding: hanya lokal."],
    ),
    ("b4.langkah", {"langkah": [{"langkah": "Evaluasi"}]}, ["Seluruh sasaran\nEvaluasi"]),
    ("lamp.sakip", {"dokumen_sakip": [{"dokumen": "Renstra", "nomor": "7"}]}, ["Renstra\n7"]),
]


@pytest.mark.parametrize(("id_", "isi", "kata"), ISI)
def test_blok_memuat_isi_lembarnya(id_: str, isi: dict[str, Any], kata: list[str]) -> None:
    teks = teks_blok(blok({**satu("100", "90"), **isi}, id_))
    assert [k for k in kata if k not in teks] == []


@pytest.mark.parametrize("id_", sorted({i for i, _, _ in ISI} - {"b1.dasar_hukum"}))
def test_lembar_kosong_tanpa_blok(id_: str) -> None:
    assert not blok({**satu("100", "90"), "dasar_hukum": []}, id_).bagian


def kotak(sel: tuple[SelTabel, ...]) -> dict[str, tuple[int, int]]:
    return {s.teks.partition("\n")[0]: (s.baris, s.kolom) for s in sel if s.teks}


def test_bagan_menaruh_atasan_di_atas_dan_di_tengah() -> None:
    t = bagan([CAMAT, SEKRETARIS, ("Kasi", "camat", ""), ("Subbag", "Sekretaris", "")])
    assert t is not None
    letak = kotak(t.sel)
    assert letak["Camat"][0] < letak["Sekretaris"][0] == letak["Kasi"][0] < letak["Subbag"][0]
    assert letak["Sekretaris"][1] < letak["Camat"][1] < letak["Kasi"][1]
    # Every row fills the whole width, without overlap.
    for baris in range(1, t.baris + 1):
        isi = sorted((s.kolom, s.lebar) for s in t.sel if s.baris == baris)
        assert isi[0][0] == 1
        assert all(a + n == b for (a, n), (b, _) in itertools.pairwise(isi))
        assert sum(n for _, n in isi) == t.kolom


@pytest.mark.parametrize(
    "jabatan",
    [
        [CAMAT, ("Lurah", "", "")],  # two heads
        [("A", "B", ""), ("B", "A", "")],  # a circle
        [CAMAT, CAMAT],
        [CAMAT, *((f"Kasi {n}", "Camat", "") for n in range(12))],  # too wide
        [],
    ],
)
def test_tanpa_bagan_bila_bukan_pohon(jabatan: list[tuple[str, str, str]]) -> None:
    assert bagan(jabatan) is None


def test_gambar_di_bloknya_yang_lain_di_lampiran_yang_hilang_disebut() -> None:
    o = olah(
        {
            "indikator": [iku()],
            "gambar": [
                {"blok": "IKU1", "urutan": "2", "berkas": "b.png", "keterangan": "Kedua"},
                {"blok": "iku1", "urutan": "1", "berkas": "a.png", "keterangan": "Pertama"},
                {"blok": "lain", "berkas": "c.png", "keterangan": "Ketiga", "sumber": "Humas"},
                {"blok": "IKU1", "berkas": "tiada.png", "keterangan": "Hilang"},
            ],
        }
    )
    gambar = {f"{n}.png": Gambar(n.encode(), "png", n) for n in "abc"}
    tersusun = susun_laporan(o.laporan, o.hasil, baca_katalog(), gambar)
    semua = {b.id: b for b in tersusun.blok}
    foto = semua["b3.IKU1.foto"]
    assert [g.keterangan for g in foto.bagian if isinstance(g, Gambar)] == ["Pertama", "Kedua"]
    assert ["tiada.png" in p.teks for p in foto.isian] == [True]
    assert "Ketiga (Sumber angka: Humas.)" in teks_blok(semua["lamp.dokumentasi"])
