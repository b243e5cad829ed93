"""Kecamatan: one row per office, ranked."""

from workbook_tools.rekap.isi import Kumpulan, baris_buku, dokumen_kantor
from workbook_tools.rekap.peringkat import berpersen, kaki, sebut_ragu
from workbook_tools.rekap.tampil import Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel

KOLOM = (
    Kolom("peringkat", "Peringkat", Bentuk.URUT, 10),
    Kolom("kecamatan", "Kecamatan", Bentuk.TEKS, 22),
    Kolom("kabupaten", "Kabupaten/Kota", Bentuk.TEKS, 22),
    Kolom("tahun", "Tahun", Bentuk.TENGAH, 8),
    Kolom("rata_rata_capaian", "Rata-rata Capaian", Bentuk.PERSEN, 12),
    Kolom("rata_rata_dibatasi", "Rata-rata Dibatasi", Bentuk.PERSEN, 12),
    Kolom("kategori", "Kategori", Bentuk.KATEGORI, 16),
    Kolom("belum_dinilai", "Belum Dinilai", Bentuk.BULAT, 9),
    Kolom("lengkap", "Kelengkapan", Bentuk.PERSEN, 12),
    Kolom("keadaan", "Keadaan", Bentuk.TENGAH, 14),
    Kolom("tanpa_galat", "Tanpa Galat", Bentuk.TENGAH, 9),
    Kolom("anggaran", "Anggaran (Rp)", Bentuk.RUPIAH, 17),
    Kolom("realisasi", "Realisasi (Rp)", Bentuk.RUPIAH, 17),
    Kolom("persen_realisasi", "Realisasi (%)", Bentuk.PERSEN, 11),
    Kolom("efisiensi_sasaran", "Efisiensi Sasaran", Bentuk.DESIMAL, 10),
    Kolom("galat", "Galat", Bentuk.BULAT, 8),
    Kolom("peringatan", "Peringatan", Bentuk.BULAT, 11),
    Kolom("antarbuku", "Antarbuku", Bentuk.BULAT, 10),
    Kolom("ragu", "Peringkat Diragukan", Bentuk.PANJANG, 40),
    Kolom("berkas", "Buku Kerja", Bentuk.TEKS, 36),
)


KOLOM_DOKUMEN = (
    Kolom("dokumen_galat", "Galat Dokumen", Bentuk.BULAT, 10),
    Kolom("dokumen_peringatan", "Peringatan Dokumen", Bentuk.BULAT, 12),
    Kolom("dokumen", "Dokumen LKj", Bentuk.TEKS, 36),
)
"""Only where finished reports were audited, too."""


def _dokumen(k: Kumpulan, baris: Rekam) -> Rekam:
    d = dokumen_kantor(k, baris)
    if d is None:
        return {}
    isi = {"dokumen_galat": d.galat, "dokumen_peringatan": d.peringatan}
    return {**isi, "dokumen": d.berkas}


def lembar_kecamatan(k: Kumpulan) -> Lembar:
    """Offices by kabupaten, year and rank; an office's second workbook is listed unranked."""
    semua = [{**r, **_dokumen(k, r)} for r in baris_buku(k)]
    isi = sorted(
        semua,
        key=lambda r: (r["kabupaten"], r["tahun"] or 0, r.get("urut") or len(semua) + 1),
    )
    dihitung = [r for r in semua if r["dihitung"]]
    return Lembar(
        "Kecamatan",
        "Capaian, Anggaran, dan Temuan per Kecamatan",
        "Peringkat menurut rata-rata capaian di kabupaten dan tahun yang sama. Tanpa peringkat: "
        "belum ada capaian, atau buku kerja kedua dari kantor yang sama. Peringkat Diragukan: "
        "bertumpu pada angka yang tidak terbaca, ditemukan salah, atau tidak wajar, "
        "atau buku kerjanya dihitung sampai triwulan, sedangkan di sini angka setahun.",
        [
            Tabel(
                (*KOLOM, *KOLOM_DOKUMEN) if k.audit else KOLOM,
                isi,
                [_kaki(dihitung)] if dihitung else [],
                grafik=Grafik(
                    "Rata-rata capaian dan realisasi anggaran",
                    "kecamatan",
                    ("rata_rata_capaian", "persen_realisasi"),
                ),
                gradasi=("persen_realisasi",),
            )
        ],
        "#2E75B6",
    )


def _kaki(baris: list[Rekam]) -> Rekam:
    jumlah = ("belum_dinilai", "anggaran", "realisasi", "galat", "peringatan", "antarbuku")
    rata = ("rata_rata_capaian", "rata_rata_dibatasi", "efisiensi_sasaran")
    isi = berpersen(kaki(baris, jumlah, rata), "persen_realisasi", "realisasi", "anggaran")
    return {"kecamatan": f"{len(baris)} kecamatan", **isi, "ragu": sebut_ragu(baris)}
