"""What offices do all the time, and do alike: understood, or told once and not for every cell."""

from typing import Any

import pytest

from tests.alat import iku, olah, satu_indikator
from tests.rules.alat import BERSIH, PEMBINAAN, buku, semua_temuan, temuan, ubah
from tests.rules.pasangan.bentuk import baris, sel
from workbook_tools.diagnosis.ikutan import gantung
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.pipeline import hitung
from workbook_tools.records import MASUKAN
from workbook_tools.records.pilihan import pilihan
from workbook_tools.tables.label import normal

POHON: list[dict[str, Any]] = [
    {"kode_rekening": "7.01.06", "nama": "Program Pembinaan"},
    {"kode_rekening": "7.01.06.2.01", "nama": "Fasilitasi Pembinaan"},
    {"kode_rekening": "7.01.06.2.01.0001", "nama": "Fasilitasi Administrasi", "anggaran": 7000000},
    {"kode_rekening": "7.01.06.2.01.0002", "nama": "Fasilitasi Keuangan", "anggaran": 3000000},
]


def _semua(isi: dict[str, Any], *kode: str) -> list[tuple[str, str]]:
    tercatat = (t for t in olah(isi).hasil.temuan if t.induk is None)
    return [(t.aturan, t.sel) for t in tercatat if not kode or t.aturan in kode]


def test_sumber_dana_bukan_bagian_nama() -> None:
    for akhiran in ("(DAU)", "(DAK Non Fisik)", "(Sumber Dana: PAD)"):
        isi = ubah(BERSIH, "perjanjian_program", 6, "program", f"{PEMBINAAN} {akhiran}")
        assert [t.aturan for t in semua_temuan(isi) if t.induk is None] == ["I116"]
    isi = ubah(BERSIH, "perjanjian_program", 6, "program", f"{PEMBINAAN} (Luar Daerah)")
    assert temuan(isi, "S304") and not temuan(isi, "I116")


def test_tanda_di_sekitar_nama_bukan_ejaan_lain() -> None:
    lain = PEMBINAAN.replace(" dan ", " / ")
    for nama, kode in ((f"“{PEMBINAAN}”", []), (f"{PEMBINAAN} *)", []), (lain, ["I116"])):
        isi = ubah(BERSIH, "perjanjian_program", 6, "program", nama)
        assert [t.aturan for t in semua_temuan(isi)] == kode


def test_nama_dengan_kata_disingkat() -> None:
    for singkat, kode in (("Pemb. dan Peng. Pem. Desa", ["I124"]), ("Pel. Umum Desa", ["S304"])):
        isi = ubah(BERSIH, "perjanjian_program", 6, "program", f"Prog. {singkat}")
        assert [t.aturan for t in semua_temuan(isi) if t.induk is None][:1] == kode


@pytest.mark.parametrize(("batas", "persen"), [("1", 100), ("1,2", 120), ("100", 100), ("1%", 1)])
def test_batas_sebagai_pecahan(batas: str, persen: int) -> None:
    o = olah(baris("identitas", batas_capaian=batas))
    assert o.laporan.kebijakan.batas_capaian == persen
    assert [t.sel for t in o.hasil.temuan if t.aturan == "I150"] == ["B21"] * (
        batas in ("1", "1,2")
    )


@pytest.mark.parametrize("tingkat", ["Program", "Kegiatan"])
def test_tingkat_yang_dibantah_kode(tingkat: str) -> None:
    isi = {"program_kegiatan": [*POHON[:3], {**POHON[3], "tingkat": tingkat}]}
    assert _semua(isi, "I160", "H220", "S304") == [("I160", "A9")]
    assert olah(isi).hasil.ringkasan.total_anggaran == 10_000_000


def test_tingkat_tertulis_bila_kode_tersalin_dari_atasnya() -> None:
    salin = {**POHON[3], "kode_rekening": "7.01.06.2.01", "tingkat": "Sub Kegiatan"}
    isi = {"program_kegiatan": [*POHON[:3], salin]}
    assert olah(isi).hasil.ringkasan.total_anggaran == 10_000_000


@pytest.mark.parametrize(
    ("arah", "tingkat"), [("Positif", [Tingkat.INFO]), ("Entah", [Tingkat.GALAT]), ("NAIK", [])]
)
def test_arah_dalam_kata_lain(arah: str, tingkat: list[Tingkat]) -> None:
    isi = BERSIH
    for n in (6, 7, 8):
        isi = ubah(isi, "indikator", n, "arah", arah)
    assert [t.tingkat for t in temuan(isi, "I108") if t.induk is None] == tingkat


@pytest.mark.parametrize(
    ("nama", "banyak"),
    [(("TW I", "Triwulan 1"), 1), (("Smt. II", "Semester 2"), 1), (("TW I", "TW II"), 0)],
)
def test_periode_dalam_singkatan(nama: tuple[str, str], banyak: int) -> None:
    assert len(_semua({"ikm": [{"periode": p} for p in nama]}, "I141")) == banyak


def test_kata_di_semua_bulan_satu_temuan() -> None:
    bulan = dict.fromkeys(("jan", "feb", "mar", "apr", "mei"), "belum operasional")
    isi = {"bumdes": [{"desa": "A", "bumdes": "B", **bulan}]}
    assert _semua(isi, "I102") == [("I102", "E6")]


def test_ejaan_yang_berbeda_dengan_cara_sama() -> None:
    nama = ("Pembinaan Desa", "Pelayanan Publik", "Ketertiban Umum")
    pohon = [{"nama": f"Program {n}", "tingkat": "Program", "anggaran": "1"} for n in nama]
    isi = {"program_kegiatan": pohon, "perjanjian_program": [{"program": n} for n in nama]}
    assert len(_semua(isi, "I116")) == 1


@pytest.mark.parametrize(("anggaran", "banyak"), [("10.000.000", 0), ("10.500.000", 1)])
def test_kegiatan_di_pk_program(anggaran: str, banyak: int) -> None:
    pk = [
        {"program": "Program Pembinaan", "anggaran": "10.000.000"},
        {"program": "1. Fasilitasi Pembinaan", "anggaran": anggaran},
    ]
    isi = {"program_kegiatan": POHON, "perjanjian_program": pk}
    assert _semua(isi, "S304") == [("S304", "B7")] * banyak
    assert ("I120", "A7") in _semua(isi)


@pytest.mark.parametrize(("jumlah", "banyak"), [("4", 1), ("3", 0), ("-", 0)])
def test_jumlah_pegawai_tiap_kelompok(jumlah: str, banyak: int) -> None:
    pegawai = [
        {"kelompok": "golongan", "rincian": "III", "laki_laki": "1", "perempuan": "2"},
        {"kelompok": "pendidikan", "rincian": "S1", "jumlah": jumlah},
    ]
    assert len(_semua({"pegawai": pegawai}, "I146")) == banyak


def _sekantor(kali: int) -> dict[str, Any]:
    sub = [
        {"kode_rekening": f"7.01.06.2.01.000{n}", "nama": f"Sub {n}", "anggaran": n * kali}
        for n in range(1, 6)
    ]
    return {"program_kegiatan": [*POHON[:2], *sub]}


@pytest.mark.parametrize(("kali", "dugaan"), [(10_000, "ribuan"), (100, "jutaan"), (10**6, "")])
def test_seluruh_kantor_dalam_ribuan(kali: int, dugaan: str) -> None:
    naskah = [{"acuan": "Jumlah seluruh anggaran", "nilai": "Rp150.000.000", "lokasi": "Bab III"}]
    isi = {**_sekantor(kali), "pernyataan": naskah}
    semua = [t for t in olah(isi).hasil.temuan if t.aturan in ("I111", "P401") and not t.induk]
    assert [(t.aturan, dugaan in t.dugaan) for t in semua] == [("I111" if dugaan else "P401", True)]


def test_ribuan_tidak_menuduh_yang_rupiah() -> None:
    isi = _sekantor(10_000)
    isi["perjanjian_program"] = [{"program": "Program Pembinaan", "anggaran": "150.000.000"}]
    tercatat = [t for t in olah(isi).hasil.temuan if t.lembar == "perjanjian_program"]
    assert all(not t.seharusnya and t.perbaikan is None for t in tercatat)


@pytest.mark.parametrize(("nol", "total"), [(("0", "0"), 10_000_000), (("0", ""), 3_000_000)])
def test_perubahan_nol_di_semua_baris(nol: tuple[str, str], total: int) -> None:
    pohon = [{**b, "anggaran_perubahan": n} for b, n in zip(POHON[2:], nol, strict=True)]
    isi = {"program_kegiatan": [*POHON[:2], *pohon]}
    assert olah(isi).hasil.ringkasan.total_anggaran == total
    assert len(_semua(isi, "I147")) == (nol == ("0", "0"))


@pytest.mark.parametrize(
    ("nama", "total"), [("KECAMATAN CONTOH", 10_000_000), ("Program Lain", 20_000_000)]
)
def test_nama_kantor_di_atas_program(nama: str, total: int) -> None:
    isi = {"program_kegiatan": [{"nama": nama, "anggaran": 10_000_000}, *POHON]}
    assert olah(isi).hasil.ringkasan.total_anggaran == total


def _desa(*kolom: str) -> dict[str, Any]:
    isi = (("Melati", "Desa", "Maju"), ("Mawar", "Desa", "Mandiri"), ("Anggrek", "Desa", "Maju"))
    return {"desa": [dict(zip(kolom, x, strict=False)) for x in isi]}


def test_tabel_bergeser_satu_kolom() -> None:
    geser = _desa("jenis", "status_lalu", "status")
    assert _semua(geser, "I101", "I108", "I174") == [("I174", "A6")]
    urut = {"desa": [{"desa": str(n + 1), **b} for n, b in enumerate(geser["desa"])]}
    assert _semua(urut, "I101", "I108", "I174") == [("I174", "A6")]
    assert _semua(_desa("desa", "jenis", "status_lalu"), "I174") == []


@pytest.mark.parametrize(
    ("lembar", "nomor"),
    [
        ("kinerja", 7),
        ("perjanjian_program", 7),
        ("desa", 8),
        ("bumdes", 6),
        ("renstra", 8),
        ("perjanjian_kinerja", 6),
        ("pembanding", 7),
        ("pernyataan", 6),
        ("anggaran", 6),
    ],
)
@pytest.mark.parametrize("jauh", [1, 2])
def test_satu_baris_bergeser_satu_kolom(lembar: str, nomor: int, jauh: int) -> None:
    isi = buku(BERSIH)
    kisi = isi.lembar[MASUKAN[lembar].judul].kisi
    kisi[nomor] = {kolom + jauh: sel for kolom, sel in kisi[nomor].items()}
    semua = [t for t in hitung(isi).hasil.temuan if t.induk is None]
    if jauh == 1:
        assert [(t.aturan, t.sel) for t in semua] == [("I174", f"A{nomor}")]
    assert all(t.aturan != "I174" for t in semua) == (jauh > 1)


def test_baris_ganda_di_program_kegiatan_satu_temuan() -> None:
    dua_kali = [{**b, "anggaran_renja": b["anggaran"]} for b in (*POHON[2:], POHON[3])]
    assert _semua({"program_kegiatan": [*POHON[:2], *dua_kali]}, "I140") == [("I140", "F10")]


def test_indikator_yang_tidak_ada_di_satu_lembar_sekaligus() -> None:
    isi = {k: v for k, v in BERSIH.items() if k != "pernyataan"}
    isi = ubah(
        ubah(ubah(isi, "kinerja", 6, "kode", "X1"), "kinerja", 7, "kode", "X2"),
        "kinerja",
        8,
        "kode",
        "X3",
    )
    assert len([t for t in temuan(isi, "S303") if t.induk is None]) <= 1


@pytest.mark.parametrize("status", ["Maju / 0,7345", "Maju (0,7345)", "Desa Maju"])
def test_status_dengan_skornya(status: str) -> None:
    assert _semua({"desa": [{"desa": "A", "status": status}]}, "I108") == []


def _dua_indikator(tahun: int) -> dict[str, Any]:
    target = {"A": ("98,1", "98,5", "99"), "B": ("60", "62", "64")}
    return {
        "identitas": {"tahun": tahun, "renstra_awal": 2023, "renstra_akhir": 2025},
        "indikator": [iku(kode, satuan="Nilai") for kode in target],
        "renstra": [
            {"kode": kode, **{f"target_{n + 1}": x for n, x in enumerate(semua)}}
            for kode, semua in target.items()
        ],
        "perjanjian_kinerja": [{"kode": kode, "target": x[1]} for kode, x in target.items()],
        "kinerja": [
            {"kode": kode, "target": x[1], "realisasi": x[1]} for kode, x in target.items()
        ],
    }


@pytest.mark.parametrize(("tahun", "temuan"), [(2025, ["I113"]), (2024, [])])
def test_tahun_salah_di_buku_tipis(tahun: int, temuan: list[str]) -> None:
    tercatat = [t for t in olah(_dua_indikator(tahun)).hasil.temuan if t.induk is None]
    assert [t.aturan for t in tercatat if t.aturan in ("I113", "S301", "S302")] == temuan


@pytest.mark.parametrize(("satuan", "banyak"), [("Orang/bulan", 0), ("Nilai", 1)])
def test_ribuan_menurut_satuan(satuan: str, banyak: int) -> None:
    isi = {"satuan": satuan, "target": "5.400", "realisasi_kinerja": "5.380"}
    pohon = [*POHON[:2], {**POHON[2], "indikator": "Jumlah", **isi}]
    assert len(_semua({"program_kegiatan": pohon}, "I103")) == banyak


def test_mutu_di_belakang_nilai_bukan_satuan() -> None:
    isi = satu_indikator("68 (B)", "70,15 (BB)", satuan="Nilai")
    assert _semua(isi, "I117") == []
    assert _semua(satu_indikator("68 (Kasus)", "70 (Orang)", satuan="Nilai"), "I117")


def test_panah_di_belakang_angka() -> None:
    assert _semua(satu_indikator("98,5", "98,72 ↑"), "I102") == []


@pytest.mark.parametrize(
    ("nilai", "kategori"), [("95", "Tinggi"), ("60", "Sedang"), ("30", "Rendah")]
)
def test_batas_skala_sebagai_rentang(nilai: str, kategori: str) -> None:
    isi = satu_indikator("100", nilai, skala="Kabupaten")
    batas = (("≥ 90", "Tinggi"), ("50 - 89,99", "Sedang"), ("≤ 50", "Rendah"))
    isi["skala"] = [{"skala": "Kabupaten", "batas_bawah": b, "kategori": x} for b, x in batas]
    assert [c.kategori for c in olah(isi).hasil.capaian] == [kategori]


@pytest.mark.parametrize(
    ("capaian", "tingkat"),
    [(("1", "0,8571"), [Tingkat.INFO]), (("1", "85,71"), [Tingkat.GALAT]), (("100", "85,71"), [])],
)
def test_capaian_sebagai_pecahan(capaian: tuple[str, str], tingkat: list[Tingkat]) -> None:
    nilai = zip("AB", ("100", "85,71"), capaian, strict=True)
    isi = {
        "indikator": [iku("A"), iku("B")],
        "kinerja": [
            {"kode": n, "target": "100", "realisasi": r, "capaian_dilaporkan": c}
            for n, r, c in nilai
        ],
    }
    assert [t.tingkat for t in olah(isi).hasil.temuan if t.aturan == "H201"] == tingkat


@pytest.mark.parametrize(("kategori", "banyak"), [("ST", 0), ("T", 1), ("SANGAT TINGGI", 0)])
def test_kategori_disingkat(kategori: str, banyak: int) -> None:
    isi = satu_indikator("100", "100")
    isi["kinerja"][0]["kategori_dilaporkan"] = kategori
    assert len(_semua(isi, "H203")) == banyak


def test_temuan_yang_saling_bergantung_tidak_hilang() -> None:
    a, b, c = (Temuan("kinerja", f"B{n}", "x", aturan="S302") for n in (6, 7, 8))
    hasil = gantung([a, b, c], [(a, b), (b, a), (c, b)])
    assert [t.induk is None for t in hasil] == [True, False, False]


def test_dua_target_dalam_satu_sel_renstra() -> None:
    isi = ubah(BERSIH, "renstra", 8, "target_2", "84 / 85")
    assert [t.sel for t in semua_temuan(isi) if t.induk is None] == ["F8"]


@pytest.mark.parametrize("nama", ["1. Kecamatan Contoh", "2) Kec. Contoh", "Contoh"])
def test_nomor_di_depan_kecamatan(nama: str) -> None:
    isi = BERSIH
    for n, b in enumerate(BERSIH["pembanding"], start=6):
        if b["kecamatan"] == "Contoh":
            isi = ubah(isi, "pembanding", n, "kecamatan", nama)
    assert temuan(isi, "S326") == []


@pytest.mark.parametrize(("nama", "banyak"), [("Jumlah 10 Desa", 1), ("Jumlah Mulya", 2)])
def test_jumlah_desa_bukan_desa(nama: str, banyak: int) -> None:
    isi = {"desa": [{"desa": "Melati", "status": "Maju"}, {"desa": nama}]}
    assert len(olah(isi).laporan.desa) == banyak


def test_judul_triwulan_disingkat() -> None:
    assert normal("TW. I") == normal("Triwulan I *") != normal("TW II")


def test_rumus_rusak_di_banyak_kolom() -> None:
    rusak = Sel(JenisSel.GALAT, "#N/A")
    buku = sel("Realisasi Kinerja", (6, 6), rusak)
    for kolom in (7, 8, 9):
        buku.lembar["Realisasi Kinerja"].kisi[6][kolom] = rusak
    tercatat = hitung(buku).hasil.temuan
    assert len([t for t in tercatat if t.aturan == "I105" and t.induk is None]) == 1


@pytest.mark.parametrize(
    ("kelompok", "banyak"),
    [(("golongan", "", "pendidikan", ""), 0), (("golongan", "golongan", "", "status"), 1)],
)
def test_kelompok_hanya_di_baris_pertamanya(kelompok: tuple[str, ...], banyak: int) -> None:
    pegawai = [{"kelompok": x, "rincian": f"R{n}", "jumlah": "1"} for n, x in enumerate(kelompok)]
    assert len(_semua({"pegawai": pegawai}, "I101")) == banyak


@pytest.mark.parametrize(("sumber", "baku"), [("Lembar IKM", "ikm"), ("BUM Desa", "bumdes")])
def test_sumber_dalam_kata_lain(sumber: str, baku: str) -> None:
    isi = {"indikator": [iku(sumber_realisasi=sumber)]}
    assert pilihan(olah(isi).laporan.indikator[0].sumber_realisasi) == baku


def test_tanda_petik_di_depan_angka() -> None:
    assert _semua({"identitas": {"renstra_awal": "'2024"}}, "I102") == []


@pytest.mark.parametrize(
    ("kode", "banyak"), [("Sasaran 1: Meningkatnya pelayanan", 0), ("S1", 1), ("IKU9", 1)]
)
def test_sasaran_di_atas_indikatornya(kode: str, banyak: int) -> None:
    isi = satu_indikator("100", "100")
    isi["kinerja"].insert(0, {"kode": kode})
    assert len(_semua(isi, "I107")) == banyak
