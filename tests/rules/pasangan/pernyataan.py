"""P4xx: figures of the written report."""

from tests.rules.alat import BERSIH, PEMBINAAN, Masukan, tambah
from tests.rules.pasangan.bentuk import Pasangan, baris


def _naskah(*isi: tuple[str, str, str], dari: Masukan = BERSIH) -> Masukan:
    for acuan, rincian, nilai in isi:
        dari = tambah(dari, "pernyataan", acuan=acuan, rincian=rincian, nilai=nilai)
    return dari


def _lalu(target: str | None) -> Masukan:
    isi = baris("renstra", 8, target_1=target)
    isi = baris("kinerja", 8, dari=isi, target_lalu=target)
    return _naskah(("capaian_lalu_indikator", "IKU3", "100,60%"), dari=isi)


PASANGAN: dict[str, Pasangan] = {
    "P401": (
        _naskah(("total_realisasi", "", "36.100.000")),
        _naskah(("total_realisasi", "", "Rp. 36.000.000,-")),
    ),
    "P402": (
        _naskah(("persen_program", PEMBINAAN, "95%")),
        _naskah(("persen_program", PEMBINAAN, "93,3%")),
    ),
    "P403": (
        _naskah(("target_indikator", "IKU3", "84")),
        _naskah(("target_indikator", "IKU1", "1:2")),
    ),
    "P404": (
        _naskah(("kategori_indikator", "IKU3", "Tinggi")),
        _naskah(("kategori_indikator", "IKU3", "sangat tinggi")),
    ),
    "P405": (
        _naskah(("rata_rata_capaian", "", "102,32%")),
        _naskah(("rata_rata_capaian", "", "100,44%")),
    ),
    "P406": (
        _naskah(("efisiensi_sasaran", "IKU1", "1,2")),
        _naskah(("efisiensi_sasaran", "IKU1", "1,1")),
    ),
    "P407": (_naskah(("jumlah_desa", "", "5")), _naskah(("jumlah_desa", "", "4 (empat)"))),
    "P408": (
        _naskah(("target_indikator", "IKU9", "85")),
        _naskah(("target_indikator", "iku-3", "85")),
    ),
    "P409": (
        _naskah(("capaian_indikator", "IKU3", "101,3")),
        _naskah(("capaian_indikator", "IKU3", "101,31")),
    ),
    "P410": (_lalu(None), _lalu("84")),
}
