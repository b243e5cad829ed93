"""Indikator: the indicators of the sasaran (IKU); their codes are used on the other sheets."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis, Pembantu, Rujukan

KODE_INDIKATOR = Rujukan("indikator", "kode")

NAMA_INDIKATOR = Pembantu(
    "nama_indikator", "Indikator", "kode", 26, dari=Rujukan("indikator", "indikator")
)
SATUAN_INDIKATOR = Pembantu(
    "satuan_indikator", "Satuan", "nama_indikator", 8, dari=Rujukan("indikator", "satuan")
)
"""What a code stands for, shown beside it on every sheet that takes codes."""


@lembar(
    "indikator",
    judul="Indikator",
    bantuan="Satu baris untuk setiap indikator sasaran (IKU). Kode dipakai di lembar lain.",
    kelompok="Perencanaan",
    baris_siap=15,
)
class BarisIndikator(Baris):
    """One row of Indikator."""

    kode: Isian = kolom("Kode", Jenis.KODE, "Kode singkat, misalnya IKU1.", wajib=True, lebar=7)
    tujuan: Isian = kolom("Tujuan", lebar=20)
    sasaran: Isian = kolom("Sasaran", wajib=True, lebar=24)
    indikator: Isian = kolom("Indikator", wajib=True, lebar=28)
    satuan: Isian = kolom("Satuan", bantuan="Persen, Rasio, Nilai, ...", wajib=True, lebar=9)
    arah: Isian = kolom(
        "Arah",
        Jenis.PILIHAN,
        "naik = makin besar makin baik; turun = makin kecil makin baik. Kosong = naik.",
        lebar=8,
        pilihan=("naik", "turun"),
        bawaan="naik",
    )
    agregasi: Isian = kolom(
        "Cara Menjumlah Triwulan",
        Jenis.PILIHAN,
        "Bagaimana triwulan menjadi angka setahun. akhir = angka triwulan IV; jumlah; rata-rata. "
        "Boleh kosong.",
        lebar=12,
        pilihan=("akhir", "jumlah", "rata-rata"),
        sejak=2,
    )
    formulasi: Isian = kolom("Formulasi", lebar=28)
    sumber_data: Isian = kolom("Sumber Data", lebar=16)
    penanggung_jawab: Isian = kolom("Penanggung Jawab", lebar=16)
    sumber_realisasi: Isian = kolom(
        "Sumber Realisasi",
        Jenis.PILIHAN,
        "Kosong = realisasi diketik. desa, bumdes, ikm = dibandingkan dengan lembar itu.",
        lebar=12,
        pilihan=("desa", "bumdes", "ikm"),
    )
    alasan_pemilihan: Isian = kolom(
        "Alasan Pemilihan", bantuan="Mengapa indikator ini dipilih.", lebar=26, sejak=2
    )
    waktu_pengukuran: Isian = kolom(
        "Waktu Pengukuran", bantuan="Misalnya tiap semester.", lebar=14, sejak=2
    )
