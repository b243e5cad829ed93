"""Where what a figure is said to be about may be wrong, the figure is not; every doubt has a twin
that decides."""

from tests.alat import data
from tests.diagnosis.test_saksi import Sel, buku, di, temuan
from tests.mutasi.taat import saran
from workbook_tools.model.temuan import Temuan, terhitung

NASKAH = "pernyataan"
STATUS = "jumlah_desa_status"
KEGIATAN = [
    {"acuan": "realisasi_kegiatan", "rincian": nama, "nilai": nilai, "lokasi": "Tabel 3.9"}
    for nama, nilai in (
        ("Koordinasi Kegiatan Pemberdayaan Desa", "Rp106.700.000"),
        ("Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum", "Rp46.560.000"),
    )
]
"""What a table of the report says of two kegiatan."""


def _nomor(nama: str, acuan: str, rincian: str = "") -> list[int]:
    """The statements of one thing, by number."""
    semua = buku(nama)[0][NASKAH]
    cocok = {"acuan": acuan} | ({"rincian": rincian} if rincian else {})
    return [n for n, p in enumerate(semua) if cocok.items() <= p.items()]


def _temuan(nama: str, *ubahan: tuple[Sel, str]) -> tuple[Temuan, ...]:
    return temuan(buku(nama, *ubahan)[1])


# a label of its own


def test_angka_yang_benar_bagi_indikator_lain_tidak_diganti() -> None:
    """With the label of IKU1 on it IKU1 stands once more than all others, IKU3 once less."""
    n = _nomor("contoh", "realisasi_indikator", "IKU3")[0]
    semua = _temuan("contoh", ((NASKAH, n, "rincian"), "IKU1"))
    assert di(semua, "P403")
    assert not [*saran(semua)]


def test_angka_indikator_lain_yang_tersalin_diganti() -> None:
    """All indicators are stated equally often: the figure is the wrong one."""
    n = _nomor("contoh", "realisasi_indikator", "IKU1")[0]
    lain = str(
        buku("contoh")[0][NASKAH][_nomor("contoh", "realisasi_indikator", "IKU3")[0]]["nilai"]
    )
    semua = _temuan("contoh", ((NASKAH, n, "nilai"), lain))
    assert len([*saran(semua)]) == 1


def test_rupiah_bukan_jumlah_desa() -> None:
    n = _nomor("loksado", "jumlah_desa")[0]
    semua = _temuan("loksado", ((NASKAH, n, "nilai"), "Rp369.490.000"))
    assert di(semua, "P407")
    assert not [*saran(semua)]


def test_yang_benar_sudah_tertulis_di_tempat_yang_sama() -> None:
    """The other figure there is that of something else, unless a slip of the finger explains it."""
    benar = buku("contoh")[0]
    n = _nomor("contoh", "realisasi_indikator", "IKU3")[0]
    for nilai, disarankan in (("55,20", False), ("86,17", True)):
        rusak = buku("contoh")[1]
        rusak[NASKAH].append({**benar[NASKAH][n], "nilai": nilai})
        semua = temuan(rusak)
        assert terhitung(semua)
        assert bool([*saran(semua)]) is disarankan


# budgets that name each other's indicator


def test_sasaran_dua_baris_tertukar_tidak_menyalahkan_naskah() -> None:
    """All that is stated together is what all rows make together."""
    semua = _temuan(
        "loksado", (("anggaran", 1, "sasaran"), "IKU1"), (("anggaran", 9, "sasaran"), "IKU3")
    )
    assert di(semua, "P401")
    assert not [s for s in saran(semua) if s.lembar == NASKAH]


def test_anggaran_satu_indikator_yang_salah_ketik_diganti() -> None:
    n = _nomor("loksado", "anggaran_sasaran", "IKU1")[0]
    semua = _temuan("loksado", ((NASKAH, n, "nilai"), "103.359.800"))
    assert [s.isi for s in saran(semua)] == ["103.395.800"]


# a row too many


def test_baris_yang_berlebih_tidak_dijadikan_nol() -> None:
    """A second row of a sub kegiatan with another amount: its sums ask for nothing there."""
    rusak = buku("loksado")[1]
    rusak["renja"].insert(2, {**rusak["renja"][1], "anggaran": "Rp 9.000.000"})
    semua = temuan(rusak)
    assert terhitung(semua)
    assert not [s for s in saran(semua) if s.lembar == "renja"]


# names of indicators, levels of rows


def test_nama_dua_indikator_tertukar_tidak_mengubah_sumbernya() -> None:
    nama = [str(r["indikator"]) for r in buku("loksado")[0]["indikator"]]
    semua = _temuan(
        "loksado",
        (("indikator", 0, "indikator"), nama[2]),
        (("indikator", 2, "indikator"), nama[0]),
    )
    assert [t.seharusnya for t in di(semua, "S323")] == [""]


def test_sumber_satu_indikator_yang_salah_diganti() -> None:
    semua = _temuan("contoh", (("indikator", 2, "sumber_realisasi"), "bumdes"))
    assert [t.seharusnya for t in di(semua, "S323")] == ["ikm"]


def test_sub_kegiatan_yang_bertingkat_program_tidak_ditambahkan_ke_pk() -> None:
    baris = buku("contoh_pohon")[0]["program_kegiatan"]
    n = next(n for n, r in enumerate(baris) if r["tingkat"] == "Sub Kegiatan")
    semua = _temuan("contoh_pohon", (("program_kegiatan", n, "tingkat"), "Program"))
    assert di(semua, "S304")
    assert not [s for s in saran(semua) if s.baris]


def test_kelompok_ribuan_ganda_bukan_koma_keliru() -> None:
    """No part of a rupiah is advised where all other amounts are whole."""
    semua = _temuan("loksado", (("anggaran", 4, "realisasi"), "62.370.800.800"))
    assert terhitung(semua)
    assert not [s for s in saran(semua) if "," in s.isi]


# one choice on a sheet


def test_status_satu_desa_tidak_mengubah_naskah() -> None:
    semua = _temuan("loksado", (("desa", 5, "status"), "Tertinggal"))
    assert di(semua, "P407")
    assert not [s for s in saran(semua) if s.lembar == NASKAH]


def test_jumlah_desa_berstatus_yang_jauh_diganti() -> None:
    """No one village's status explains it."""
    n = _nomor("loksado", "jumlah_desa_status", "Berkembang")[0]
    semua = _temuan("loksado", ((NASKAH, n, "nilai"), "18"))
    assert [s.isi for s in saran(semua)] == ["8"]


def test_efisiensi_dua_indikator_tidak_diganti_bila_sasarannya_mungkin_tertukar() -> None:
    semua = _temuan(
        "contoh", (("anggaran", 0, "sasaran"), "IKU3"), (("anggaran", 2, "sasaran"), "IKU1")
    )
    assert di(semua, "P406")
    assert not [s for s in saran(semua) if s.lembar == NASKAH]


def test_efisiensi_satu_indikator_yang_salah_ketik_diganti() -> None:
    n = _nomor("contoh", "efisiensi_sasaran", "IKU1")[0]
    semua = _temuan("contoh", ((NASKAH, n, "nilai"), "7,11"))
    assert [s.isi for s in saran(semua)] == ["1,11"]


def test_dua_label_tertukar_tidak_mengganti_angkanya() -> None:
    """A count and an index in different places of the report, each right for the other."""
    isi = data("contoh")
    dua = [p for p in isi["pernyataan"] if p["acuan"] in ("Jumlah desa", "Nilai IKM satu periode")]
    a, z = dua
    a["acuan"], z["acuan"] = z["acuan"], a["acuan"]
    semua = temuan(isi)
    assert len(di(semua, "P407")) == len(dua)
    assert not [s for s in saran(semua) if s.lembar == NASKAH]


def test_status_yang_tidak_tercantum_di_tempatnya() -> None:
    """The list of this place lacks the status that the count is right for."""
    semua = [n for n, p in enumerate(buku("loksado")[0][NASKAH]) if p["acuan"] == STATUS]
    pertama = next(n for n in semua if buku("loksado")[0][NASKAH][n]["rincian"] == "Berkembang")
    ditanya = _temuan("loksado", ((NASKAH, pertama, "rincian"), "Tertinggal"))
    assert di(ditanya, "P407")
    assert not [*saran(ditanya)]


def test_realisasi_yang_berlabel_anggaran_ditanyakan() -> None:
    """Of all kegiatan this one alone has no realisation, and just its figure stands as a budget."""
    isi = data("contoh")
    isi[NASKAH] = [*isi[NASKAH], *KEGIATAN]
    assert not di(temuan(isi), "P401")
    isi[NASKAH][-1] = {**KEGIATAN[1], "acuan": "anggaran_kegiatan"}
    (t,) = di(temuan(isi), "P401")
    assert not t.seharusnya
    assert t.perbaikan is None


def test_realisasi_di_tempat_anggaran_diganti() -> None:
    """The realisation stands there as well: its figure was copied."""
    isi = data("contoh")
    isi[NASKAH] = [*isi[NASKAH], *KEGIATAN, {**KEGIATAN[1], "acuan": "anggaran_kegiatan"}]
    (t,) = di(temuan(isi), "P401")
    assert t.seharusnya == "Rp48.000.000"
