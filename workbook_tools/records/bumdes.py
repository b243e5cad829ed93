"""BUMDes: village-owned enterprises (BUM Desa) and their monthly profit."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis
from workbook_tools.records.pilihan import YA_TIDAK


@lembar(
    "bumdes",
    judul="BUMDes",
    bantuan="Satu baris setiap BUM Desa, dengan keuntungan tiap bulan (rupiah). Nihil = 0.",
    kelompok="Data Pendukung",
    baris_siap=25,
    untuk=("Kecamatan",),
)
class BarisBumdes(Baris):
    """One row of BUMDes."""

    desa: Isian = kolom("Desa", wajib=True, lebar=17)
    bumdes: Isian = kolom("Nama BUMDes", lebar=20)
    aktif: Isian = kolom("Aktif", Jenis.PILIHAN, lebar=7, pilihan=YA_TIDAK, tahun_baru=KOSONG)
    beroperasi_baik: Isian = kolom(
        "Beroperasi dengan Baik", Jenis.PILIHAN, pilihan=YA_TIDAK, tahun_baru=KOSONG, lebar=11
    )
    jan: Isian = kolom("Januari", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    feb: Isian = kolom("Februari", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    mar: Isian = kolom("Maret", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    apr: Isian = kolom("April", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    mei: Isian = kolom("Mei", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    jun: Isian = kolom("Juni", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    jul: Isian = kolom("Juli", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    agu: Isian = kolom("Agustus", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    sep: Isian = kolom("September", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    okt: Isian = kolom("Oktober", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    nov: Isian = kolom("November", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)
    des: Isian = kolom("Desember", Jenis.RUPIAH, lebar=11, tahun_baru=KOSONG)

    @property
    def bulanan(self) -> tuple[Isian, ...]:
        """The profits of the months, January first."""
        return tuple(self.isian(bulan) for bulan in BULAN)


BULAN = {k.id: k.label for k in BarisBumdes.LEMBAR.kolom if k.jenis is Jenis.RUPIAH}
"""The columns of the months, January first, with their names."""
