"""A headline that rests on a cell which is probably wrong says so wherever it is printed."""

import copy
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.alat import data, olah, satu_indikator
from workbook_tools.batch.ringkas import ringkas
from workbook_tools.facts.keraguan import ragukan
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_hasil import hasil_json
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.rekap.isi import Kumpulan
from workbook_tools.rekap.lembar.kecamatan import lembar_kecamatan
from workbook_tools.rekap.lembar.ringkasan import lembar_ringkasan
from workbook_tools.rekap.petik import petik
from workbook_tools.rekap.ragu import ragu_buku
from workbook_tools.rules import aturan_kewajaran
from workbook_tools.sheets import susun_lembar
from workbook_tools.susun.kalimat import baca_katalog
from workbook_tools.susun.laporan import susun_laporan
from workbook_tools.workbook.olah import BerkasOlahan


def _loksado(realisasi: str) -> Olahan:
    isi = copy.deepcopy(data("loksado_2024"))
    isi["kinerja"][2]["realisasi"] = realisasi
    return hitung(buku_dari_masukan(isi))


@pytest.fixture(scope="module")
def keliru() -> Olahan:
    """Loksado, whose IKU3 reached 9043 in place of 90,43."""
    return _loksado("9043")


@pytest.fixture(scope="module")
def sel(keliru: Olahan) -> str:
    """Where it stands."""
    return keliru.laporan.kinerja[2].realisasi.sel


def test_json(keliru: Olahan, sel: str) -> None:
    o = keliru
    hasil = hasil_json("x", o.laporan, o.hasil, o.tabel)
    ragu = [{"lembar": "Realisasi Kinerja", "sel": sel, "nilai": "9043", "aturan": "I171"}]
    medan = ("rata_rata_capaian", "rata_rata_dibatasi", "kategori", "efisiensi_sasaran")
    assert hasil["ringkasan"]["diragukan_di"] == dict.fromkeys(medan, ragu)
    assert [c["kode"] for c in hasil["capaian"] if "diragukan_di" in c] == ["IKU3"]


def test_lembar(keliru: Olahan, sel: str) -> None:
    lembar = {x.lembar.id: x for x in susun_lembar(keliru, "", "", {})}
    beranda = {str(b["uraian"].nilai): b["isi"].nilai for b in lembar["beranda"].pita[0][0].baris}
    assert beranda["Rata-rata capaian"] == f"3.397,42% (diragukan: {sel} tertulis 9043)"
    assert beranda["Kategori"] == f"Sangat Tinggi (diragukan: {sel} tertulis 9043)"
    assert beranda["Persen realisasi"] == "92,00%"
    cara = [str(b["cara_hitung"].nilai) for b in lembar["capaian"].pita[0][0].baris]
    assert [f"Diragukan: {sel} tertulis 9043" in c for c in cara] == [False, False, True, True]


def test_ringkas_dan_rekap(keliru: Olahan, sel: str) -> None:
    jalur = Path("loksado.xlsx")
    (catatan,) = ringkas(BerkasOlahan(jalur, keliru, keliru.hasil.temuan)).catatan
    assert catatan == (
        "loksado.xlsx: rata-rata capaian, kategori diragukan, "
        f"Realisasi Kinerja {sel} tertulis 9043 (I171)."
    )
    assert f"IKU3: realisasi {sel} diragukan (9043, I171)" in ragu_buku(petik(keliru, "x"))


def test_dokumen(keliru: Olahan, sel: str) -> None:
    blok = susun_laporan(keliru.laporan, keliru.hasil, baca_katalog()).blok
    ikhtisar = next(b for b in blok if b.id == "ikhtisar")
    teks = [getattr(x, "teks", "") for x in ikhtisar.bagian]
    assert f"adalah [PERIKSA I171 Realisasi Kinerja {sel}], kategori [PERIKSA" in teks[0]
    assert "9.992" not in "".join(teks)


def test_yang_diterima_tidak_diragukan(keliru: Olahan) -> None:
    semua = (replace(t, diterima="Memang begitu.") for t in keliru.hasil.temuan)
    hasil = replace(keliru.hasil, temuan=tuple(semua))
    polos = replace(hasil, ringkasan=replace(hasil.ringkasan, ragu=()), ragu=())
    assert ragukan(keliru.laporan, polos, aturan_kewajaran()).ringkasan.ragu == ()


@pytest.mark.parametrize(
    ("target", "realisasi", "ragu"),
    [
        ("90,5", "90,43", False),
        ("90,5", "904,3", True),  # nothing else is known of it: I172
        ("2", "5", False),  # few, and more than twice as many: that happens
        ("80%", "0,9", True),  # a fraction beside percent: I117
        ("90,5", "215.888.35", False),  # unread is unknown, not doubtful
    ],
)
def test_hanya_yang_tidak_wajar(target: str, realisasi: str, ragu: bool) -> None:
    ringkasan = olah(satu_indikator(target, realisasi)).hasil.ringkasan
    assert ("rata_rata_capaian" in dict(ringkasan.ragu)) is ragu


@pytest.mark.parametrize(("kosong", "ragu"), [(None, True), ("-", False), ("Nihil", False)])
def test_jumlah_tanpa_satu_realisasi(kosong: str | None, ragu: bool) -> None:
    """One realisation is missing beside its budget: the sum stands, and says what it lacks."""
    isi = satu_indikator("10", "9")
    kolom = ("program", "kegiatan", "sub_kegiatan", "sasaran", "anggaran", "realisasi")
    isi["anggaran"] = [
        dict(zip(kolom, ("P", "K", "S1", "IKU1", "100.000.000", "90.000.000"), strict=True)),
        dict(zip(kolom, ("P", "K", "S2", "IKU1", "100.000.000", kosong), strict=True)),
    ]
    hasil = olah(isi).hasil
    assert hasil.ringkasan.total_realisasi == 90_000_000
    semua = dict(hasil.ringkasan.ragu).get("persen_realisasi", ())
    assert [r.kata.partition(" ")[2] for r in semua] == ["kosong"] * ragu


def test_uang() -> None:
    """Realisation over the budget: the total, its share and every efficiency rest on it."""
    isi = satu_indikator("10", "9")
    kolom = ("program", "kegiatan", "sub_kegiatan", "sasaran", "anggaran", "realisasi")
    baris = ("Program A", "Kegiatan A", "Rapat", "IKU1", "100.000.000", "910.000.000")
    isi["anggaran"] = [dict(zip(kolom, baris, strict=True))]
    ragu = dict(olah(isi).hasil.ringkasan.ragu)
    assert set(ragu) == {"total_realisasi", "persen_realisasi", "efisiensi_sasaran"}
    assert {r.aturan for r in ragu["persen_realisasi"]} == {"I112"}


def test_rata_rata_rekap_menyebut_yang_diragukan(keliru: Olahan) -> None:
    k = Kumpulan((petik(keliru, "a.xlsx"),), ())
    (tabel,) = lembar_kecamatan(k).tabel
    assert tabel.kaki[0]["ragu"] == "Diragukan: Loksado"
    ringkasan = lembar_ringkasan(k, "").tabel[0]
    assert ringkasan.baris[0]["ragu"] == 1


def test_kode_sasaran_yang_tak_dikenal_meragukan_efisiensi() -> None:
    """The budget may support any indicator."""
    isi = copy.deepcopy(data("loksado_2024"))
    isi["anggaran"][0]["sasaran"] = "IKU9"
    ragu = dict(hitung(buku_dari_masukan(isi)).hasil.ringkasan.ragu)
    assert [(r.sel, r.teks) for r in ragu["efisiensi_sasaran"]] == [("E6", "IKU9")]
