"""The words of the Petunjuk sheet."""

from workbook_tools.records import LEMBAR_TEMPLAT
from workbook_tools.records.skala import SKALA_BAWAAN, BarisSkala
from workbook_tools.schema import VERSI_TEMPLAT

JUDUL = "Petunjuk Pengisian"
CATATAN = f"Templat Laporan Kinerja (LKj), versi {VERSI_TEMPLAT}."

Pasangan = tuple[tuple[str, str], ...]


def _lembar(kelompok: str, selain: str = "") -> str:
    milik = (x.judul for x in LEMBAR_TEMPLAT if x.kelompok == kelompok)
    return ", ".join(judul for judul in milik if judul != selain)


LANGKAH: Pasangan = (
    (
        "1. Identitas",
        "Isi nama perangkat daerah, tahun laporan, masa Renstra, dan cara menghitung.",
    ),
    ("2. Perencanaan", f"Isi Indikator lebih dulu, lalu {_lembar('Perencanaan', 'Indikator')}."),
    ("3. Pelaksanaan", f"Isi {_lembar('Pelaksanaan')}."),
    ("4. Data pendukung", f"Isi yang Anda punya saja: {_lembar('Data Pendukung')}."),
    ("5. Dokumen", f"Isi bila dokumen laporan dibuat dari buku ini: {_lembar('Dokumen')}."),
    (
        "6. Hitung",
        "Simpan berkas ini. Bila ada tombol Hitung di lembar Beranda, klik tombol itu. Bila tidak, "
        "tutup berkasnya lalu jalankan perintah: lkj hitung NAMA_BERKAS.xlsx",
    ),
    (
        "7. Periksa",
        "Buka lembar Pemeriksaan. Setiap temuan menunjuk selnya dan memberi saran. Perbaiki yang "
        "perlu, lalu hitung lagi.",
    ),
    (
        "8. Dokumen LKj",
        "Klik tombol Dokumen di lembar Beranda, atau tutup berkasnya lalu jalankan perintah: "
        "lkj dokumen NAMA_BERKAS.xlsx -o LKj.docx. Ulangi kapan saja: angkanya diperbarui, tulisan "
        "Anda di dokumen itu tetap.",
    ),
)

TAB: Pasangan = (
    ("Biru", "Lembar isian. Anda yang mengisi; program hanya membaca."),
    (
        "Hijau",
        "Lembar hasil. Program yang mengisi; yang diketik di sini hilang saat dihitung lagi, "
        "kecuali kolom Selesai? di Pemeriksaan.",
    ),
    ("Abu-abu", "Petunjuk ini."),
)

NILAI: Pasangan = (
    ("0,27", "Bilangan desimal, boleh juga 0.27."),
    ("2:9", "Rasio dua banding sembilan, disimpan persis seperti diketik."),
    ("100%", "Persen, dengan tanda %."),
    ("12 Bulan", "Nilai dengan satuannya: 5 Dokumen, 101 Desa, dan sebagainya."),
    ("8.000.000", "Rupiah, boleh juga Rp 8.000.000. Di Excel berbahasa Inggris ketik tanpa titik."),
    ("-", "Belum dinilai, sama dengan sel kosong: tidak ikut rata-rata dan bukan 0."),
    ("Nihil", "Nol: sudah ada hasilnya, dan hasilnya 0."),
)

KEBIASAAN: Pasangan = (
    ("Tanda *", "Kolom yang wajib diisi pada setiap baris yang dipakai."),
    (
        "Boleh",
        "Menambah baris, kolom, dan lembar sendiri; melebarkan atau memindah kolom; "
        "mengosongkan baris.",
    ),
    (
        "Jangan",
        "Mengganti nama lembar dan judul kolom, sebab program mencari isian dengan nama itu.",
    ),
    ("Bantuan", "Klik sebuah sel isian atau judul kolom; penjelasannya muncul di dekatnya."),
)


_RINCIAN = (
    ("rasio_renstra", "kode indikator dan tahun, misalnya IKU1 2023"),
    ("rata_rata_", ""),
    ("_indikator", "kode indikator, misalnya IKU1"),
    ("_sasaran", "kode indikator, misalnya IKU1"),
    ("_sub_kegiatan", "nama sub kegiatan"),
    ("_kegiatan", "nama kegiatan"),
    ("_program", "nama program"),
    ("_status", "status desa, misalnya Maju"),
    ("_ikm", "periode, misalnya Semester II"),
)
"""What Rincian says, by a part of the id."""


def rincian_acuan(id_: str) -> str:
    """What belongs into Rincian beside a choice of Acuan."""
    isi = next((arti for bagian, arti in _RINCIAN if bagian in id_), "")
    return f"Rincian: {isi}." if isi else "Rincian dikosongkan."


def kategori() -> tuple[tuple[str, str, str], ...]:
    """The default scale for the legend: colour name, category, and its range in words."""
    tingkat = [
        dict(zip((k.id for k in BarisSkala.LEMBAR.kolom), r, strict=True))
        for r in BarisSkala.LEMBAR.isi_awal
    ]
    tingkat = [t for t in tingkat if t["skala"] == SKALA_BAWAAN]
    hasil = []
    atas = ""
    for t in tingkat:
        bawah = t["batas_bawah"]
        if not atas:
            rentang = f"{bawah} ke atas"
        elif bawah == "0%":
            rentang = f"di bawah {atas}"
        else:
            rentang = f"{bawah} sampai di bawah {atas}"
        hasil.append((t["warna"], t["kategori"], f"Capaian {rentang} ({t['warna'].lower()})."))
        atas = bawah
    return tuple(hasil)
