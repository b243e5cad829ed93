"""Beside every figure of the inputs in the results stands how it was typed."""

from tests.rules.alat import BERSIH, buku
from workbook_tools.formats.json_hasil import hasil_json
from workbook_tools.pipeline import hitung


def test_tahun_renstra_dan_kecamatan_lain_membawa_tulisannya() -> None:
    o = hitung(buku(BERSIH))
    isi = hasil_json("", o.laporan, o.hasil, o.tabel)
    (satu,) = [b for b in isi["banding_renstra"] if b["kode"] == "IKU2"]
    assert (satu["target_akhir_tertulis"], satu["realisasi_tertulis"]) == ("100%", "100%")
    assert [t["target_tertulis"] for t in satu["per_tahun"]] == ["50%", "100%", "100%", "100%"]
    assert [t["realisasi_tertulis"] for t in satu["per_tahun"]][:2] == ["50%", "100%"]
    lain = {b["kecamatan"]: b["realisasi_tertulis"] for b in isi["banding_kecamatan"]}
    assert lain == {"Contoh": "86,11", "Sebelah": "85,50"}
