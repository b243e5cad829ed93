"""The declarations of the input sheets hold together."""

from workbook_tools.records import KELAS_BARIS, MASUKAN, Laporan
from workbook_tools.schema import HITUNG


def test_medan_laporan_bernama_lembarnya() -> None:
    assert {id_: kelas.LEMBAR.id for id_, kelas in KELAS_BARIS.items()} == {
        id_: id_ for id_ in MASUKAN
    }
    bukan_lembar = {"kebijakan", "lain", "turunan", "terpisah", "nama", "daftar", "diminta"}
    assert set(Laporan.__struct_fields__) - bukan_lembar == set(MASUKAN)


def test_setiap_medan_adalah_kolom() -> None:
    for kelas in KELAS_BARIS.values():
        nama = [medan for medan in kelas.__struct_fields__ if medan != "asal"]
        assert nama == ["nomor_baris", *(k.id for k in kelas.LEMBAR.kolom)]


def test_judul_dan_label_tidak_kembar() -> None:
    judul = [x.judul.casefold() for x in (*MASUKAN.values(), *HITUNG.values())]
    assert len(set(judul)) == len(judul)
    assert all(len(j) <= 31 for j in judul)  # Excel's limit for a tab
    for lembar in MASUKAN.values():
        label = [k.label.casefold() for k in lembar.kolom]
        assert len(set(label)) == len(label), lembar.id


def test_isi_awal_sepanjang_kolom() -> None:
    for lembar in MASUKAN.values():
        assert all(len(isi) == len(lembar.kolom) for isi in lembar.isi_awal)
