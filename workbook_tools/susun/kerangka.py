"""The outline of the master template: headings, the places of blocks, what people write."""

from workbook_tools.naskah import AKHIR_BAGIAN, Paragraf, Ruas

JUDUL, JUDUL_DAFTAR = "LKj Judul", "LKj Judul Daftar"
KEPALA_HALAMAN = "Laporan Kinerja {perangkat_daerah} Tahun {tahun}"

_INDIKATOR = """
4 Target dan Realisasi Tahun {tahun}
= b3.KODE.capaian
4 Perbandingan dengan Tahun Sebelumnya
= b3.KODE.tahun
= b3.KODE.renstra
= b3.KODE.kecamatan
4 Perbandingan dengan Standar Nasional
= b3.KODE.nasional
4 Analisis Keberhasilan dan Kegagalan
= b3.KODE.analisis
= b3.KODE.pendukung
= b3.KODE.foto
"""

KERANGKA = f"""
= sampul
J KATA PENGANTAR
= pengantar
= tanda_tangan
J IKHTISAR EKSEKUTIF
= ikhtisar
J DAFTAR ISI
= daftar.isi
J DAFTAR TABEL
= daftar.tabel
J DAFTAR GAMBAR
= daftar.gambar
|
1 PENDAHULUAN
2 Latar Belakang
= b1.latar
2 Dasar Hukum
= b1.dasar_hukum
= b1.wilayah
= b1.tugas
= b1.struktur
= b1.pegawai
= b1.sarpras
= b1.isu
2 Sistematika Penyajian
= b1.sistematika
1 PERENCANAAN KINERJA
= b2.visi_misi
2 Rencana Strategis
= b2.renstra
= b2.strategi
2 Indikator Kinerja Utama
= b2.iku
= b2.renja
2 Perjanjian Kinerja Tahun {{tahun}}
= b2.pk
= b2.pk_pejabat
2 Skala Penilaian
= b2.skala
1 AKUNTABILITAS KINERJA
2 Capaian Kinerja Organisasi
3 Capaian Indikator Kinerja Utama
= b3.capaian
= ulang indikator
3 {{indikator}}
{_INDIKATOR.strip()}
= akhir
= b3.program
= b3.efisiensi
= b3.tindak_lanjut
2 Realisasi Anggaran
= b3.anggaran
= b3.belanja
= b3.prestasi
1 PENUTUP
2 Simpulan
= b4.simpulan
2 Langkah Perbaikan
= b4.langkah
J LAMPIRAN
D Pengukuran Kinerja
= lamp.pengukuran
= lamp.sakip
= lamp.dokumentasi
J PERNYATAAN TELAH DIREVIU
= lamp.reviu
"""
"""One line a paragraph: ``=`` the place of a block, a figure the level of a heading, ``J`` a
heading without number, ``D`` a smaller one that the list of contents leaves out, ``|`` the end
of the pages before chapter I."""


def kerangka() -> list[Paragraf]:
    """The paragraphs of the master template."""
    return [_paragraf(baris) for baris in KERANGKA.splitlines() if baris]


def urutan_blok() -> list[str]:
    """The ids of the blocks in the order of a report."""
    kata = [b[2:] for b in KERANGKA.splitlines() if b.startswith("= ")]
    return [k for k in kata if not k.startswith(("ulang", "akhir"))]


def _paragraf(baris: str) -> Paragraf:
    tanda, _, teks = baris.partition(" ")
    if tanda == "=":
        return Paragraf((Ruas(f"[lkj {teks}]"),))
    if tanda == "|":
        return Paragraf(gaya=AKHIR_BAGIAN)
    if tanda.isdigit():
        return Paragraf((Ruas(teks),), tingkat=int(tanda))
    return Paragraf((Ruas(teks),), {"J": JUDUL, "D": JUDUL_DAFTAR}[tanda])
