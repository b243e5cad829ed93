"""Skala Nilai: category scales.

Rows are data: a kabupaten's own scale is more rows, not more code.
"""

from collections.abc import Iterable
from fractions import Fraction

from msgspec import Struct

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis
from workbook_tools.records.pilihan import YA_TIDAK, kunci_pilihan, pilihan

SKALA_BAWAAN = "Permendagri 86/2017"
SKALA_EMPAT = "Empat tingkat"

WARNA = {
    "Hijau Tua": "1E7B34",
    "Hijau Muda": "92D050",
    "Kuning Tua": "F2B200",
    "Kuning Muda": "FFF2A8",
    "Merah": "E0393E",
}
"""The colour names of the performance scale and the fill (RRGGBB) that shows them."""

WARNA_TEKS = {"Hijau Tua": "FFFFFF", "Merah": "FFFFFF"}
"""Text colour on the dark fills; black elsewhere."""

_ISI_AWAL = (
    # Permendagri 86/2017, Lampiran, Skala Nilai Peringkat Kinerja.
    ("Permendagri 86/2017", "91%", "ya", "Sangat Tinggi", "Hijau Tua"),
    ("Permendagri 86/2017", "76%", "ya", "Tinggi", "Hijau Muda"),
    ("Permendagri 86/2017", "66%", "ya", "Sedang", "Kuning Tua"),
    ("Permendagri 86/2017", "51%", "ya", "Rendah", "Kuning Muda"),
    ("Permendagri 86/2017", "0%", "ya", "Sangat Rendah", "Merah"),
    # The four-level scale printed by many dinas: over 90, over 80, over 60, 60 and less.
    ("Empat tingkat", "90%", "tidak", "Sangat Baik/Sangat Berhasil", "Hijau Tua"),
    ("Empat tingkat", "80%", "tidak", "Baik/Berhasil", "Hijau Muda"),
    ("Empat tingkat", "60%", "tidak", "Cukup Berhasil", "Kuning Tua"),
    ("Empat tingkat", "0%", "ya", "Kurang Berhasil", "Merah"),
)


@lembar(
    "skala",
    judul="Skala Nilai",
    bantuan="Skala kategori capaian. Skala kabupaten sendiri cukup ditambahkan sebagai baris baru.",
    kelompok="Umum",
    isi_awal=_ISI_AWAL,
)
class BarisSkala(Baris):
    """One row of Skala Nilai."""

    skala: Isian = kolom(
        "Skala", bantuan="Nama skala, sama di tiap barisnya.", wajib=True, lebar=26
    )
    batas_bawah: Isian = kolom("Batas Bawah", Jenis.PERSEN, wajib=True, lebar=13)
    inklusif: Isian = kolom(
        "Batas Termasuk",
        Jenis.PILIHAN,
        "ya: tepat di batas sudah masuk kategori ini. tidak: harus lebih dari batas.",
        lebar=11,
        pilihan=YA_TIDAK,
        bawaan="ya",
    )
    kategori: Isian = kolom("Kategori", wajib=True, lebar=30)
    warna: Isian = kolom(
        "Warna",
        Jenis.PILIHAN,
        "Pilih nama warna, atau ketik kode #RRGGBB.",
        pilihan=tuple(WARNA),
        tegas=False,
    )


class Jenjang(Struct, frozen=True):
    """One step of a scale: from this lower bound (percent) on, this category."""

    batas_bawah: Fraction
    inklusif: bool
    kategori: str
    warna: str


class Skala(Struct, frozen=True):
    """A category scale, highest step first."""

    nama: str
    jenjang: tuple[Jenjang, ...]


def cari_skala(nama: str, baris: Iterable[BarisSkala]) -> Skala:
    """The scale with this name; the prefilled one when the sheet has no such rows. Where one of the
    bounds cannot be read it has no steps: nobody knows which category a value falls in."""
    milik = [b for b in baris if kunci_pilihan(b.skala.teks) == kunci_pilihan(nama)]
    jenjang = [
        Jenjang(b.batas_bawah.nilai, pilihan(b.inklusif) != "tidak", b.kategori.teks, b.warna.teks)
        for b in milik
        if b.batas_bawah.nilai is not None
    ]
    if jenjang and any(b.batas_bawah and b.batas_bawah.nilai is None for b in milik):
        return Skala(nama, ())
    return Skala(nama, _urut(jenjang)) if jenjang else skala_bawaan(nama)


def skala_bawaan(nama: str) -> Skala:
    """A prefilled scale by name; Permendagri 86/2017 when there is none of that name."""
    isi = BarisSkala.LEMBAR.isi_awal
    dikenal = {kunci_pilihan(i[0]) for i in isi}
    nama_ada = nama if kunci_pilihan(nama) in dikenal else SKALA_BAWAAN
    jenjang = [
        Jenjang(Fraction(batas.rstrip("%")), inklusif == "ya", kategori, warna)
        for skala, batas, inklusif, kategori, warna in isi
        if kunci_pilihan(skala) == kunci_pilihan(nama_ada)
    ]
    return Skala(nama_ada, _urut(jenjang))


def _urut(jenjang: list[Jenjang]) -> tuple[Jenjang, ...]:
    return tuple(sorted(jenjang, key=lambda j: j.batas_bawah, reverse=True))
