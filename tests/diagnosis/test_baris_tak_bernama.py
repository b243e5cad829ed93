"""A sub kegiatan that the report counts and no sheet names."""

from tests.rules.alat import BERSIH, FASILITASI, PEMBINAAN, Masukan, hapus, semua_temuan

DUGAAN = (
    "Mungkin ada sub kegiatan yang belum dimasukkan: anggaran Rp10.000.000, realisasi Rp10.000.000."
)


def _tanpa_baris(persen: str) -> Masukan:
    """Pendampingan stands on no sheet; kegiatan and program are stated with it."""
    isi = BERSIH
    for lembar, nomor in (("renja", 7), ("anggaran", 7), ("kinerja_program", 8)):
        isi = hapus(isi, lembar, nomor)
    uang = (("anggaran", "30.000.000"), ("realisasi", "28.000.000"), ("persen", persen))
    tertulis = [
        {"acuan": f"{apa}_{tingkat}", "rincian": nama, "nilai": nilai}
        for tingkat, nama in (("kegiatan", FASILITASI), ("program", PEMBINAAN))
        for apa, nilai in uang
    ]
    return {**isi, "pernyataan": tertulis}


def test_satu_temuan_tanpa_nama() -> None:
    naskah = [t for t in semua_temuan(_tanpa_baris("93,33%")) if t.lembar == "pernyataan"]
    (induk,) = [t for t in naskah if t.induk is None]
    assert (induk.aturan, induk.sel, induk.dugaan) == ("P401", "C6", DUGAAN)
    assert {t.sel for t in naskah} == {"C6", "C7", "C8", "C9", "C10", "C11"}
    assert all(t.seharusnya == "" and t.perbaikan is None for t in naskah)


def test_persen_yang_lain_tidak_meneguhkan() -> None:
    assert all(t.dugaan != DUGAAN for t in semua_temuan(_tanpa_baris("90,00%")))
