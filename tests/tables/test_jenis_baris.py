"""Kinds of rows: exports of every layout give the right total, and nothing is found wrong."""

from itertools import product

import pytest

from tests.alat import iku, olah
from tests.tables.ekspor import Gaya, buat

SALAH = {"H209", "I101", "I102", "I103", "I107", "I110", "I112", "I117", "T199"}

GAYA = [
    Gaya(kode, nama, induk, rekening, di_rekening, jumlah, nomor, catatan, sen)
    for n, (kode, nama, induk, rekening, di_rekening) in enumerate(
        product(
            ("kolom", "nama", "tidak ada"),
            ("semua", "sendiri", "gabung"),
            (True, False),
            (True, False),
            (True, False),
        )
    )
    for jumlah, nomor, catatan, sen in [
        (
            ("JUMLAH", "T O T A L", "Jumlah Keseluruhan", "TOTAL BELANJA", "")[n % 5],
            n % 2 == 0,
            n % 3 == 0,
            n % 4 == 0,
        )
    ]
]


@pytest.mark.parametrize("gaya", GAYA, ids=lambda g: f"{g.kode}-{g.nama}-{g.induk}-{g.rekening}")
def test_jumlah_tepat_sampai_sen(gaya: Gaya) -> None:
    ekspor = buat(gaya, benih=len(gaya.jumlah))
    o = olah({"anggaran": ekspor.baris})
    total = o.hasil.anggaran[-1]
    assert len(o.laporan.anggaran) == ekspor.sub_kegiatan
    assert (total.anggaran, total.realisasi) == (ekspor.anggaran, ekspor.realisasi)
    assert [t for t in o.hasil.temuan if t.aturan in SALAH] == []
    assert all(b.program.teks and b.kegiatan.teks for b in o.laporan.anggaran)


def test_subtotal_yang_salah_ditemukan() -> None:
    ekspor = buat(Gaya(), benih=3)
    ekspor.baris[0]["anggaran"] = "1.000.000"
    temuan = [t for t in olah({"anggaran": ekspor.baris}).hasil.temuan if t.aturan == "H209"]
    assert [(t.sel, t.nilai) for t in temuan] == [("H6", "1.000.000")]


def test_rekening_yang_kurang_ditemukan() -> None:
    ekspor = buat(Gaya(rekening=True), benih=3)
    kurang = next(n for n, b in enumerate(ekspor.baris) if "5.1.02.01.01" in b["kode_rekening"])
    del ekspor.baris[kurang]
    assert any(t.aturan == "H209" for t in olah({"anggaran": ekspor.baris}).hasil.temuan)


def test_satu_kalimat_setiap_tabel() -> None:
    ekspor = buat(Gaya(rekening=True, jumlah="JUMLAH", catatan=True, nomor_kolom=True))
    (t,) = [t for t in olah({"anggaran": ekspor.baris}).hasil.temuan if t.aturan == "I120"]
    for kata in ("rekening dijumlahkan ke", "subtotal", "jumlah", "nomor kolom", "catatan"):
        assert kata in t.pesan


@pytest.mark.parametrize(
    ("nama", "desa"),
    [
        ("JUMLAH", 2),
        ("Sub Total", 2),
        ("Jumlah Desa", 2),
        ("Sumber: Dinas PMD", 2),
        ("Keterangan: data sementara", 2),
        ("Sumber Agung", 3),  # a village
        ("Sumberjo", 3),
        ("Totalan", 3),
    ],
)
def test_di_bawah_tabel_desa(nama: str, desa: int) -> None:
    baris = [{"desa": "Alfa", "status": "Maju"}, {"desa": "Beta", "status": "Maju"}, {"desa": nama}]
    assert len(olah({"desa": baris}).laporan.desa) == desa


SUB = [
    {"program": "P", "kegiatan": "K", "sub_kegiatan": f"Sub {n}", "anggaran": "5", "realisasi": "4"}
    for n in "ABC"
]


@pytest.mark.parametrize(
    "kata",
    ["Jlh", "Jml.", "JUMLAH (I+II)", "Jumlah I + II", "Total Belanja Daerah", "Semuanya menjadi"],
)
def test_jumlah_dengan_kata_lain(kata: str) -> None:
    o = olah({"anggaran": [*SUB, {"program": kata, "anggaran": "15", "realisasi": "12"}]})
    assert (len(o.laporan.anggaran), o.hasil.ringkasan.total_anggaran) == (3, 15)
    assert [t.aturan for t in o.hasil.temuan if t.aturan in SALAH] == []


def test_baris_terakhir_yang_bukan_jumlah() -> None:
    o = olah({"anggaran": [*SUB, {"program": "Semuanya menjadi", "anggaran": "14"}]})
    assert len(o.laporan.anggaran) == 4


def test_kode_program_di_depan_sub_kegiatan_yang_senama_kegiatannya() -> None:
    akhir = {"program": "Makam", "kegiatan": "Taman Makam", "sub_kegiatan": "7.01.02 Taman Makam"}
    o = olah({"anggaran": [*SUB, {**akhir, "anggaran": "7"}]})
    assert (len(o.laporan.anggaran), o.hasil.ringkasan.total_anggaran) == (4, 22)


@pytest.mark.parametrize("teks", ["Camat Teladan", "NIP. 19700101 199001 1 001", "Ttd"])
def test_tanda_tangan_tepat_di_bawah_tabel(teks: str) -> None:
    o = olah({"anggaran": [*SUB, {"program": teks}]})
    assert len(o.laporan.anggaran) == 3
    assert [t.aturan for t in o.hasil.temuan if t.aturan in SALAH] == []


def test_prestasi_camat_bukan_tanda_tangan() -> None:
    isi = [{"prestasi": "Lomba Desa"}, {"prestasi": "Camat Terbaik I Tingkat Provinsi"}]
    assert len(olah({"prestasi": isi}).laporan.prestasi) == 2


def test_kolom_bernomor_huruf() -> None:
    huruf = dict(zip(SUB[0], "abcde", strict=True))
    assert len(olah({"anggaran": [huruf, *SUB]}).laporan.anggaran) == 3


def test_isian_di_bawah_catatan_disebut() -> None:
    baris = [
        {
            "program": "Program A",
            "kegiatan": "Kegiatan A",
            "sub_kegiatan": "Sub A",
            "anggaran": "5",
        },
        {"program": "Catatan: belum diaudit"},
        {
            "program": "Program A",
            "kegiatan": "Kegiatan A",
            "sub_kegiatan": "Sub B",
            "anggaran": "7",
        },
    ]
    o = olah({"anggaran": baris})
    (t,) = [t for t in o.hasil.temuan if t.aturan == "I151"]
    assert (t.sel, len(o.laporan.anggaran)) == ("B8", 1)


def test_tanpa_catatan_tidak_disebut() -> None:
    assert not [
        t for t in olah({"anggaran": buat(Gaya()).baris}).hasil.temuan if t.aturan == "I151"
    ]


def test_baris_bernomor_di_bawah_judul() -> None:
    bernomor = {"kode": "(1)", "target": "(2)", "realisasi": "(3)"}
    o = olah({"kinerja": [bernomor, {"kode": "1", "target": "2", "realisasi": "3"}]})
    assert [b.kode.teks for b in o.laporan.kinerja] == ["1"]


def test_baris_renstra_tanpa_kode_bukan_jumlah() -> None:
    """Its realisasi are six columns, no sum of money; the row is told as one without a code."""
    rencana = [{"kode": f"IKU{n}", "target_1": "10"} for n in range(1, 5)]
    olahan = olah({"indikator": [iku("IKU1")], "renstra": [*rencana, {"target_1": "40"}]})
    assert len(olahan.laporan.renstra) == 5
    assert "I101" in [t.aturan for t in olahan.hasil.temuan if t.lembar == "renstra"]


def test_jabatan_bukan_tanda_tangan() -> None:
    """On sheets of posts, 'Camat' is a row, not the signature that ends the table."""
    isi = olah(
        {
            "organisasi": [
                {"jabatan": "Kasi"},
                {"jabatan": "Sekretaris Camat"},
                {"jabatan": "Camat"},
            ],
            "pegawai": [
                {"kelompok": "jabatan", "rincian": "Kasi", "jumlah": "2"},
                {"kelompok": "jabatan", "rincian": "Camat", "jumlah": "1"},
            ],
        }
    ).laporan
    assert [x.jabatan.teks for x in isi.organisasi] == ["Kasi", "Sekretaris Camat", "Camat"]
    assert len(isi.pegawai) == 2


@pytest.mark.parametrize(
    "nama", ["SILPA", "Sisa Anggaran", "Persentase Realisasi", "Terbilang: satu juta"]
)
def test_yang_dihitung_di_bawah_tabel_bukan_anggaran(nama: str) -> None:
    ekspor = buat(Gaya(), benih=3)
    bersih = olah({"anggaran": ekspor.baris}).hasil
    lebih = [*ekspor.baris, {"program": nama, "anggaran": "5.000.000", "realisasi": "5.000.000"}]
    hasil = olah({"anggaran": lebih}).hasil
    assert hasil.anggaran[-1] == bersih.anggaran[-1]
    assert [t.aturan for t in hasil.temuan] == [t.aturan for t in bersih.temuan]


def test_pendapatan_di_atas_belanja_bukan_program() -> None:
    ekspor = buat(Gaya(), benih=3)
    atas = [("4", "PENDAPATAN DAERAH"), ("4.1", "Pendapatan Asli Daerah")]
    baris = [{"kode_rekening": k, "program": n, "anggaran": "9.000"} for k, n in atas]
    hasil = olah({"anggaran": [*baris, *ekspor.baris]}).hasil
    assert hasil.anggaran[-1].anggaran == ekspor.anggaran
    assert [t for t in hasil.temuan if t.aturan in SALAH] == []
