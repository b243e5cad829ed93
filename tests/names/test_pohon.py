"""Names of all tables joined: what is one, what stays two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from workbook_tools.names import kunci_nama
from workbook_tools.names.pohon import BarisNama, Pohon, tumbuhkan
from workbook_tools.names.sebutan import Cara

PENUNJANG = "Program Penunjang Urusan Pemerintahan Daerah"
UMUM = "Administrasi Umum"
LISTRIK, GAJI = "Penyediaan Listrik", "Penyediaan Gaji"


def tabel(lembar: str, *baris: tuple[str, ...]) -> list[BarisNama]:
    """Rows of program, kegiatan, sub kegiatan and, perhaps, a code; 6 is the first."""
    return [BarisNama(lembar, 6 + n, *b) for n, b in enumerate(baris)]


BERSIH = [
    *tabel("perjanjian_program", (PENUNJANG,)),
    *tabel("renja", (PENUNJANG, UMUM, LISTRIK), (PENUNJANG, UMUM, GAJI)),
    *tabel("anggaran", (PENUNJANG, UMUM, LISTRIK), (PENUNJANG, UMUM, GAJI)),
]


def banyak(p: Pohon) -> list[int]:
    """How many programs, kegiatan, sub kegiatan there are."""
    return [len(p.semua(t)) for t in ("program", "kegiatan", "sub_kegiatan")]


def ganti(lembar: str, nomor: int, **isi: str) -> list[BarisNama]:
    """The clean tables with one row changed."""
    return [
        replace(b, **isi) if (b.lembar, b.baris) == (lembar, nomor) else b  # type: ignore[arg-type]
        for b in BERSIH
    ]


def cara(p: Pohon) -> list[Cara]:
    return [e.cara for semua in p.ejaan.values() for e in semua if e.cara is not Cara.NAMA]


def test_nama_sama_di_semua_tabel() -> None:
    p = tumbuhkan(BERSIH)
    assert banyak(p) == [1, 1, 2]
    assert p.baris("anggaran", 6) == p.baris("renja", 6)


def test_satu_nama_di_bawah_dua_kegiatan_adalah_dua() -> None:
    isi = [("P", "Kegiatan SD", "Pengadaan Buku"), ("P", "Kegiatan SMP", "Pengadaan Buku")]
    p = tumbuhkan([*tabel("anggaran", *isi), *tabel("kinerja_program", *isi)])
    assert banyak(p) == [1, 2, 2]
    assert p.baris("anggaran", 7).sub_kegiatan == p.baris("kinerja_program", 7).sub_kegiatan
    assert len(p.cari("sub_kegiatan", "Pengadaan Buku")) == 2
    assert p.cari("sub_kegiatan", "Kegiatan SMP > Pengadaan Buku") == (
        p.baris("anggaran", 7).sub_kegiatan,
    )


def test_sub_kegiatan_di_kegiatan_lain_pada_tabel_lain_tetap_satu() -> None:
    p = tumbuhkan(ganti("anggaran", 6, kegiatan="Penyediaan Jasa"))
    assert banyak(p) == [1, 2, 2]
    assert p.baris("anggaran", 6).sub_kegiatan == p.baris("renja", 6).sub_kegiatan


SURAT = "Penyediaan Jasa Surat Menyurat Kantor"


@pytest.mark.parametrize(
    ("nama", "banyaknya"),
    [
        ("Penyediaan Jasa Surat Menyurat", 2),  # one word left out: the same thing
        ("Penyediaan Jasa Surat Menyurrat Kantor", 2),
        ("Penyediaan Jasa", 3),  # too little remains
        ("Jasa Surat Kantor", 3),
        ("Penyediaan Jasa Surat Menyurat Desa", 3),
    ],
)
def test_nama_yang_disingkat_di_bawah_program_lain(nama: str, banyaknya: int) -> None:
    p = tumbuhkan(
        [
            *tabel("anggaran", (PENUNJANG, UMUM, SURAT), (PENUNJANG, UMUM, GAJI)),
            *tabel(
                "kinerja_program", ("Program Layanan", "Layanan", nama), (PENUNJANG, UMUM, GAJI)
            ),
        ]
    )
    assert len(p.semua("sub_kegiatan")) == banyaknya


def test_kode_menang_atas_nama() -> None:
    a = tabel("renja", ("P", "K", "Apel", "7.01.01.2.01.01"))
    b = tabel("anggaran", ("P", "K", "Jambu", "7.01.01.2.01.0001"))
    p = tumbuhkan([*a, *b])
    assert banyak(p) == [1, 1, 1]
    assert cara(p) == [Cara.KODE]


def test_kode_ganda_di_satu_tabel_bukan_satu() -> None:
    isi = [("P", "K", "Apel", "7.01.01.2.01.01"), ("P", "K", "Jambu", "7.01.01.2.01.01")]
    assert banyak(tumbuhkan(tabel("anggaran", *isi))) == [1, 1, 2]


def test_dua_nama_berkode_sendiri_tetap_dua() -> None:
    a = tabel("renja", ("P", "K", "Penyediaan Listrik", "7.01.01.2.01.01"))
    b = tabel("anggaran", ("P", "K", "Penyediaan Listrk", "7.01.01.2.01.02"))
    assert banyak(tumbuhkan([*a, *b])) == [1, 1, 2]


def test_kode_di_depan_nama_bukan_bagian_nama() -> None:
    p = tumbuhkan(ganti("renja", 6, program=f"7.01.01 {PENUNJANG.upper()}"))
    assert banyak(p) == [1, 1, 2]
    assert not cara(p)
    assert p.semua("program")[0].nama == PENUNJANG


def test_disingkat_di_satu_baris_dari_tabel_yang_memuat_keduanya() -> None:
    p = tumbuhkan(ganti("anggaran", 6, program="Program Penunjang Urusan Pemerintahan"))
    assert banyak(p) == [1, 1, 2]
    assert cara(p) == [Cara.MIRIP]


def test_berdampingan_tanpa_bukti_tetap_dua() -> None:
    isi = [("P", "K", "Pemeliharaan Gedung Kantor"), ("P", "K", "Pemeliharaan Gedung Kantor Lama")]
    assert banyak(tumbuhkan(tabel("anggaran", *isi))) == [1, 1, 2]
    renja = tabel("renja", isi[0])
    assert banyak(tumbuhkan([*renja, *tabel("anggaran", *isi)])) == [1, 1, 2]


def test_dua_calon_yang_sama_baik_tidak_dipasangkan() -> None:
    renja = tabel("renja", ("P", "K", "Penyusunan Dokumen"))
    anggaran = tabel(
        "anggaran", ("P", "K", "Penyusunan Dokumen RKA"), ("P", "K", "Penyusunan Dokumen DPA")
    )
    assert banyak(tumbuhkan([*renja, *anggaran])) == [1, 1, 3]


def test_kata_yang_membedakan_tidak_disingkat() -> None:
    a = tabel("renja", ("P", "K", "Penyusunan Dokumen Anggaran"))
    b = tabel("anggaran", ("P", "K", "Penyusunan Dokumen Perubahan Anggaran"))
    assert banyak(tumbuhkan([*a, *b])) == [1, 1, 2]


def test_ejaan_resmi_menurut_suara_tabel() -> None:
    p = tumbuhkan(ganti("perjanjian_program", 6, program="Program Penunjamg Urusan Pemerintahan"))
    assert p.semua("program")[0].nama == PENUNJANG


def test_kegiatan_yang_isinya_sama_adalah_satu() -> None:
    isi = [(PENUNJANG, "Administrasi dan Urusan Umum Kantor", s) for s in (LISTRIK, GAJI)]
    lain = [b for b in BERSIH if b.lembar != "anggaran"]
    p = tumbuhkan([*lain, *tabel("anggaran", *isi)])
    assert banyak(p) == [1, 1, 2]


@given(st.permutations(BERSIH))
def test_urutan_baris_tidak_mengubah_apa_pun(baris: list[BarisNama]) -> None:
    assert banyak(tumbuhkan(baris)) == [1, 1, 2]


@given(st.data())
def test_satu_huruf_yang_salah_di_mana_pun_tidak_memisahkan(data: st.DataObject) -> None:
    korban = data.draw(st.sampled_from(BERSIH))
    kolom = data.draw(st.sampled_from([k for k in ("program", "kegiatan") if getattr(korban, k)]))
    nama = getattr(korban, kolom)
    letak = data.draw(st.integers(3, len(nama) - 1))
    salah = nama[:letak] + nama[letak + 1 :]
    baris = [replace(b, **{kolom: salah}) if b is korban else b for b in BERSIH]  # type: ignore[arg-type]
    assert banyak(tumbuhkan(baris)) == [1, 1, 2]


def test_nama_hampir_sama_sebanyak_apa_pun_tetap_sendiri_sendiri() -> None:
    huruf = [f"{a}{b}" for a in "ABCDEFGHIJKL" for b in "abcdefghij"]
    nama = [f"Pembangunan Jalan Lingkungan Blok {h}" for h in huruf]
    isi = [("P", "K", n) for n in nama]
    p = tumbuhkan([*tabel("renja", *isi), *tabel("anggaran", *isi)])
    assert banyak(p) == [1, 1, len(nama)]
    assert not cara(p)


def test_kata_yang_hilang_tidak_mengalahkan_yang_di_bawahnya() -> None:
    """'Administrasi Perangkat Daerah' may be either; what stands under it says which."""
    a, b = "Administrasi Keuangan Perangkat Daerah", "Administrasi Umum Perangkat Daerah"
    isi = [(PENUNJANG, a, GAJI), (PENUNJANG, b, LISTRIK)]
    hilang = [(PENUNJANG, "Administrasi Perangkat Daerah", GAJI), isi[1]]
    p = tumbuhkan([*tabel("renja", *isi), *tabel("anggaran", *hilang)])
    assert banyak(p) == [1, 2, 2]
    assert p.baris("anggaran", 6) == p.baris("renja", 6)


def test_kata_kegiatan_di_dalam_nama_bukan_sebutan_tingkatnya() -> None:
    utuh = (PENUNJANG, "Koordinasi Kegiatan Pemberdayaan Desa", GAJI)
    kurang = (PENUNJANG, "Kegiatan Pemberdayaan Desa", GAJI)
    assert banyak(tumbuhkan([*tabel("renja", utuh), *tabel("anggaran", kurang)])) == [1, 1, 1]


@pytest.mark.parametrize(
    ("nama", "sama"),
    [(f"{GAJI} (7.01.02)", True), (f"{GAJI} [7 01 02 2.01]", True), ("G (1.2)", False)],
)
def test_kode_di_belakang_nama(nama: str, sama: bool) -> None:
    assert (kunci_nama(nama) == kunci_nama(GAJI)) is sama
