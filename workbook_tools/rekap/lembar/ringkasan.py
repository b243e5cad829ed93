"""Ringkasan: the kabupaten at a glance, and what needs attention."""

from collections import Counter

from workbook_tools.compute import nilai
from workbook_tools.facts.antarbuku import Kelompok
from workbook_tools.model.temuan import Tingkat
from workbook_tools.rekap.isi import Kumpulan
from workbook_tools.rekap.peringkat import berpersen, kaki, tandai
from workbook_tools.rekap.tampil import Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel
from workbook_tools.rules import semua_aturan

KABUPATEN = (
    Kolom("kabupaten", "Kabupaten/Kota", Bentuk.TEKS, 58),
    Kolom("tahun", "Tahun", Bentuk.TENGAH, 14),
    Kolom("jumlah", "Buku Kerja", Bentuk.BULAT, 12),
    Kolom("capaian", "Rata-rata Capaian", Bentuk.PERSEN, 14),
    Kolom("anggaran", "Anggaran (Rp)", Bentuk.RUPIAH, 20),
    Kolom("realisasi", "Realisasi (Rp)", Bentuk.RUPIAH, 20),
    Kolom("persen", "Realisasi (%)", Bentuk.PERSEN, 13),
    Kolom("efisiensi", "Rata-rata Efisiensi Sasaran", Bentuk.DESIMAL, 14),
    Kolom("galat", "Galat", Bentuk.BULAT, 10),
    Kolom("peringatan", "Peringatan", Bentuk.BULAT, 12),
    Kolom("antarbuku", "Temuan Antarbuku", Bentuk.BULAT, 12),
    Kolom("ragu", "Capaian Diragukan", Bentuk.BULAT, 12),
)
PERHATIAN = (
    Kolom("berkas", "Berkas", Bentuk.PANJANG, 58),
    Kolom("aturan", "Aturan", Bentuk.TENGAH, 14),
    Kolom("sebab", "Mengapa", Bentuk.TEKS, 12),
)
ANTARBUKU = (
    Kolom("aturan", "Aturan", Bentuk.TEKS, 58),
    Kolom("tingkat", "Tingkat", Bentuk.BEDA, 14),
    Kolom("jumlah", "Jumlah", Bentuk.BULAT, 12),
)


def lembar_ringkasan(k: Kumpulan, waktu: str) -> Lembar:
    """One row per kabupaten and year; findings across workbooks by rule; unusable files."""
    kabupaten = [_kabupaten(k, x) for x in k.kelompok]
    tabel = [Tabel(KABUPATEN, kabupaten, _kaki(kabupaten), "Per Kabupaten/Kota dan Tahun")]
    tabel.append(Tabel(ANTARBUKU, _antarbuku(k), (), "Temuan Antarbuku Kerja", _grafik(k)))
    if k.tak_terpakai:
        isi = [{"berkas": b, "aturan": t.aturan, "sebab": t.pesan} for b, t in k.tak_terpakai]
        tabel.append(Tabel(PERHATIAN, isi, (), "Berkas yang Tidak Dapat Dipakai"))
    return Lembar(
        "Ringkasan",
        "Rekap Laporan Kinerja",
        f"{len(k.buku)} buku kerja, dihitung {waktu}. Rata-rata memakai indikator yang dinilai; "
        "setiap kantor dihitung satu kali.",
        tabel,
        "#1F4E78",
    )


def _kabupaten(k: Kumpulan, x: Kelompok) -> Rekam:
    r = [b.ringkasan for b in x.buku]
    tingkat = sum((k.nilai_buku[b.berkas][0] for b in x.buku), Counter[Tingkat | None]())
    milik = {b.berkas for b in (*x.buku, *x.kembar)}
    angka = {
        "capaian": nilai.rata_rata(nilai.medan(s, "rata_rata_capaian") for s in r),
        "anggaran": nilai.jumlah(nilai.medan(s, "total_anggaran") for s in r),
        "realisasi": nilai.jumlah(nilai.medan(s, "total_realisasi") for s in r),
        "efisiensi": nilai.rata_rata(nilai.medan(s, "efisiensi_sasaran") for s in r),
    }
    isi = {
        "kabupaten": x.kabupaten or "(tidak disebut)",
        "tahun": str(x.tahun or "(tidak terbaca)"),
        "jumlah": len(x.buku),
        "galat": tingkat[Tingkat.GALAT],
        "peringatan": tingkat[Tingkat.PERINGATAN],
        "antarbuku": sum(k.antarbuku_buku[berkas] for berkas in milik),
        "ragu": sum(1 for b in x.buku if k.nilai_buku[b.berkas][1]),
        **{nama: n.pasti for nama, n in angka.items()},
        **tandai(nama for nama, n in angka.items() if n.sel),
    }
    return berpersen(isi, "persen", "realisasi", "anggaran")


def _kaki(baris: list[Rekam]) -> list[Rekam]:
    if len(baris) < 2:
        return []
    jumlah = (
        *("jumlah", "anggaran", "realisasi", "galat", "peringatan", "antarbuku"),
        "ragu",
    )
    isi = berpersen(kaki(baris, jumlah), "persen", "realisasi", "anggaran")
    return [{"kabupaten": "Jumlah", **isi}]


def _antarbuku(k: Kumpulan) -> list[Rekam]:
    aturan = semua_aturan()
    hitung = Counter((t.aturan, t.tingkat) for t in k.antarbuku)
    return [
        {
            "aturan": f"{kode} {aturan[kode].judul}" if kode in aturan else kode,
            "tingkat": tingkat.value if tingkat else None,
            "jumlah": n,
        }
        for (kode, tingkat), n in hitung.items()
    ]


def _grafik(k: Kumpulan) -> Grafik | None:
    return Grafik("Temuan antarbuku", "aturan", ("jumlah",), mendatar=True) if k.antarbuku else None
