"""A small clean workbook, ways to spoil it, and the findings of one rule.

``BERSIH`` gives no finding at all. Rows are counted as on the tab: 6 is the first record.
"""

from copy import deepcopy
from typing import Any

from workbook_tools.formats.buku_json import BARIS_KEPALA, buku_dari_masukan
from workbook_tools.formats.json_masukan import susun_masukan
from workbook_tools.model.sel import BukuSel, JenisSel, Sel
from workbook_tools.model.temuan import Temuan
from workbook_tools.pipeline import hitung

Masukan = dict[str, Any]

PEMBINAAN = "Program Pembinaan dan Pengawasan Pemerintahan Desa"
PENUNJANG = "Program Penunjang Urusan Pemerintahan Daerah"
FASILITASI = "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa"
PERENCANAAN = "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah"
ADMINISTRASI = "Fasilitasi Administrasi Tata Pemerintahan Desa"
PENDAMPINGAN = "Koordinasi Pendampingan Desa di Wilayahnya"
DOKUMEN = "Penyusunan Dokumen Perencanaan Perangkat Daerah"

_BULAN = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")


def _sub(program: str, kegiatan: str, sub_kegiatan: str, **lain: str) -> dict[str, str]:
    return {"program": program, "kegiatan": kegiatan, "sub_kegiatan": sub_kegiatan, **lain}


BERSIH: Masukan = {
    "identitas": {
        "perangkat_daerah": "Kecamatan Contoh",
        "jenis": "Kecamatan",
        "kabupaten": "Teladan",
        "tahun": "2024",
        "renstra_awal": "2023",
        "renstra_akhir": "2026",
    },
    "indikator": [
        {
            "kode": "IKU1",
            "sasaran": "Meningkatnya desa dengan status maju",
            "indikator": "Rasio Desa Maju terhadap jumlah desa",
            "satuan": "Rasio",
            "sumber_realisasi": "desa",
        },
        {
            "kode": "IKU2",
            "sasaran": "Meningkatnya BUMDes yang beroperasi dengan baik",
            "indikator": "Persentase BUMDes yang beroperasi dengan baik",
            "satuan": "Persen",
            "sumber_realisasi": "bumdes",
        },
        {
            "kode": "IKU3",
            "sasaran": "Meningkatnya kualitas pelayanan publik",
            "indikator": "Indeks Kepuasan Masyarakat",
            "satuan": "Nilai",
            "sumber_realisasi": "ikm",
        },
    ],
    "renstra": [
        {
            "kode": "IKU1",
            "kondisi_awal": "0,25",
            "target_1": "0,25",
            "target_2": "0,50",
            "target_3": "0,75",
            "target_4": "1",
            "target_akhir": "1",
            "realisasi_1": "0,25",
            "realisasi_2": "0,50",
        },
        {
            "kode": "IKU2",
            "kondisi_awal": "50%",
            "target_1": "50%",
            "target_2": "100%",
            "target_3": "100%",
            "target_4": "100%",
            "target_akhir": "100%",
            "realisasi_1": "50%",
            "realisasi_2": "100%",
        },
        {
            "kode": "IKU3",
            "kondisi_awal": "84,00",
            "target_1": "84",
            "target_2": "85",
            "target_3": "87",
            "target_4": "88",
            "target_akhir": "88",
            "realisasi_1": "84,50",
            "realisasi_2": "86,11",
        },
    ],
    "perjanjian_kinerja": [
        {"kode": "IKU1", "target": "0,50"},
        {"kode": "IKU2", "target": "100%"},
        {"kode": "IKU3", "target": "85"},
    ],
    "perjanjian_program": [
        {"program": PEMBINAAN, "anggaran": "Rp 30.000.000"},
        {"program": PENUNJANG, "anggaran": "Rp 8.000.000"},
    ],
    "renja": [
        _sub(PEMBINAAN, FASILITASI, ADMINISTRASI, anggaran="20.000.000"),
        _sub(PEMBINAAN, FASILITASI, PENDAMPINGAN, anggaran="10.000.000"),
        _sub(PENUNJANG, PERENCANAAN, DOKUMEN, anggaran="8.000.000"),
    ],
    "kinerja": [
        {
            "kode": "IKU1",
            "target": "0,50",
            "realisasi": "0,50",
            "capaian_dilaporkan": "100%",
            "kategori_dilaporkan": "Sangat Tinggi",
            "target_lalu": "0,25",
            "realisasi_lalu": "0,25",
        },
        {
            "kode": "IKU2",
            "target": "100%",
            "realisasi": "100%",
            "capaian_dilaporkan": "100%",
            "kategori_dilaporkan": "Sangat Tinggi",
            "target_lalu": "50%",
            "realisasi_lalu": "50%",
        },
        {
            "kode": "IKU3",
            "target": "85",
            "realisasi": "86,11",
            "capaian_dilaporkan": "101,31%",
            "kategori_dilaporkan": "Sangat Tinggi",
            "target_lalu": "84",
            "realisasi_lalu": "84,50",
        },
    ],
    "anggaran": [
        _sub(
            PEMBINAAN,
            FASILITASI,
            ADMINISTRASI,
            sasaran="IKU1",
            target_kinerja="12 Dokumen",
            realisasi_kinerja="12 Dokumen",
            anggaran="20.000.000",
            realisasi="18.000.000",
            persen_dilaporkan="90%",
        ),
        _sub(
            PEMBINAAN,
            FASILITASI,
            PENDAMPINGAN,
            sasaran="IKU2",
            target_kinerja="4 Laporan",
            realisasi_kinerja="4 Laporan",
            anggaran="10.000.000",
            realisasi="10.000.000",
            persen_dilaporkan="100%",
        ),
        _sub(
            PENUNJANG,
            PERENCANAAN,
            DOKUMEN,
            sasaran="IKU3",
            target_kinerja="5 Dokumen",
            realisasi_kinerja="5 Dokumen",
            anggaran="8.000.000",
            realisasi="8.000.000",
            persen_dilaporkan="100%",
        ),
    ],
    "kinerja_program": [
        {
            "program": PEMBINAAN,
            "indikator": "Persentase desa tertib administrasi",
            "satuan": "%",
            "target": "100%",
            "realisasi": "100%",
            "capaian_dilaporkan": "100%",
        },
        _sub(
            PEMBINAAN,
            FASILITASI,
            ADMINISTRASI,
            indikator="Jumlah dokumen administrasi desa",
            satuan="Dokumen",
            target="12 Dokumen",
            realisasi="12 Dokumen",
        ),
        _sub(
            PEMBINAAN,
            FASILITASI,
            PENDAMPINGAN,
            indikator="Jumlah laporan pendampingan",
            satuan="Laporan",
            target="4 Laporan",
            realisasi="4 Laporan",
        ),
        _sub(
            PENUNJANG,
            PERENCANAAN,
            DOKUMEN,
            indikator="Jumlah dokumen perencanaan",
            satuan="Dokumen",
            target="5 Dokumen",
            realisasi="5 Dokumen",
        ),
    ],
    "desa": [
        {"desa": "Melati", "status_lalu": "Mandiri", "status": "Mandiri"},
        {"desa": "Kenanga", "status_lalu": "Berkembang", "status": "Maju"},
        {"desa": "Cempaka", "status_lalu": "Berkembang", "status": "Berkembang"},
        {"desa": "Anggrek", "status_lalu": "Tertinggal", "status": "Berkembang"},
    ],
    "bumdes": [
        {
            "desa": desa,
            "bumdes": nama,
            "aktif": "ya",
            "beroperasi_baik": "ya",
            **dict.fromkeys(_BULAN, "Rp 500.000"),
        }
        for desa, nama in (("Melati", "Maju Bersama"), ("Kenanga", "Sumber Rejeki"))
    ],
    "ikm": [
        {
            "periode": "Semester II",
            "responden": "100",
            "laki_laki": "40",
            "perempuan": "60",
            "sd": "10",
            "smp": "20",
            "sma": "40",
            "diploma": "10",
            "s1": "18",
            "s2": "2",
            **{f"u{ke}": "3,4" for ke in range(1, 6)},
            **{f"u{ke}": "3,5" for ke in range(6, 10)},
            "nilai_dilaporkan": "86,11",
        }
    ],
    "pembanding": [
        {"kode": "IKU3", "kecamatan": "Contoh", "target": "85", "realisasi": "86,11"},
        {"kode": "IKU3", "kecamatan": "Sebelah", "target": "85", "realisasi": "85,50"},
    ],
    "pernyataan": [
        {"acuan": "capaian_indikator", "rincian": "IKU3", "nilai": "101,31%", "lokasi": "BAB III"},
        {"acuan": "total_anggaran", "nilai": "Rp 38.000.000", "lokasi": "BAB III"},
    ],
}


def semua_temuan(masukan: Masukan) -> list[Temuan]:
    """Every finding of a workbook filled with these inputs."""
    return list(hitung(buku(masukan)).hasil.temuan)


def temuan(masukan: Masukan, kode: str) -> list[Temuan]:
    """The findings of one rule, without the further cells of the same mistake."""
    return [
        t
        for t in semua_temuan(masukan)
        if t.aturan == kode and (t.induk is None or t.induk.aturan != kode)
    ]


def buku(masukan: Masukan) -> BukuSel:
    """The cells of a template filled with these inputs."""
    return buku_dari_masukan(susun_masukan(masukan))


def temuan_sel(
    masukan: Masukan, kode: str, judul: str, letak: tuple[int, int], sel: Sel | str
) -> list[Temuan]:
    """As ``temuan``, with one cell (row, column) of a tab replaced by what a file may hold."""
    isi = buku(masukan)
    nomor, kolom = letak
    baris = isi.lembar[judul].kisi.setdefault(nomor, {})
    baris[kolom] = Sel(JenisSel.TEKS, sel, "@") if isinstance(sel, str) else sel
    return [t for t in hitung(isi).hasil.temuan if t.aturan == kode]


def ubah(masukan: Masukan, lembar: str, baris: int, kolom: str, nilai: object) -> Masukan:
    """A copy with one value changed; None empties it. ``baris`` counts for tables only."""
    hasil = deepcopy(masukan)
    rekam = hasil[lembar]
    if isinstance(rekam, list):
        rekam = rekam[_urutan(baris)]
    if nilai is None:
        rekam.pop(kolom, None)
    else:
        rekam[kolom] = nilai
    return hasil


def tambah(masukan: Masukan, lembar: str, **rekam: object) -> Masukan:
    """A copy with one record more at the end of a table."""
    hasil = deepcopy(masukan)
    hasil.setdefault(lembar, []).append(rekam)
    return hasil


def hapus(masukan: Masukan, lembar: str, baris: int) -> Masukan:
    """A copy with one record of a table less."""
    hasil = deepcopy(masukan)
    del hasil[lembar][_urutan(baris)]
    return hasil


def _urutan(baris: int) -> int:
    return baris - BARIS_KEPALA - 1
