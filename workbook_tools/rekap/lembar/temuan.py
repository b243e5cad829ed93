"""Findings: per kecamatan, per rule, across workbooks, and the whole list."""

from collections import Counter, defaultdict
from functools import partial

from workbook_tools.model.temuan import Tingkat
from workbook_tools.rekap.isi import (
    Kumpulan,
    baris_antarbuku,
    baris_buku,
    baris_temuan,
    jumlah_temuan,
)
from workbook_tools.rekap.tampil import Aliran, Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel
from workbook_tools.rules import semua_aturan

KANTOR_TERBANYAK = 40
"""Kecamatan that get a column of their own in the table per rule."""

TINGKAT = tuple(t.value for t in Tingkat)
KOLOM_KANTOR = (
    Kolom("kecamatan", "Kecamatan", Bentuk.TEKS, 24),
    Kolom("kabupaten", "Kabupaten/Kota", Bentuk.TEKS, 22),
    Kolom("tahun", "Tahun", Bentuk.TENGAH, 8),
    *(Kolom(t, t.capitalize(), Bentuk.BULAT, 12) for t in TINGKAT),
    Kolom("antarbuku", "Antarbuku", Bentuk.BULAT, 12),
    Kolom("jumlah", "Jumlah", Bentuk.BULAT, 12),
    Kolom("berkas", "Buku Kerja", Bentuk.TEKS, 36),
)
_RINCI = (
    Kolom("lembar", "Lembar", Bentuk.TEKS, 18),
    Kolom("sel", "Sel", Bentuk.TENGAH, 8),
    Kolom("kunci", "Baris", Bentuk.PANJANG, 16),
    Kolom("pesan", "Temuan", Bentuk.PANJANG, 70),
    Kolom("nilai", "Tertulis", Bentuk.PANJANG, 18),
    Kolom("seharusnya", "Seharusnya", Bentuk.PANJANG, 18),
    Kolom("dugaan", "Dugaan", Bentuk.PANJANG, 34),
)
_AWAL = (
    Kolom("aturan", "Aturan", Bentuk.TENGAH, 9),
    Kolom("tingkat", "Tingkat", Bentuk.BEDA, 12),
    Kolom("kecamatan", "Kecamatan", Bentuk.TEKS, 20),
)
_AKHIR = (Kolom("berkas", "Buku Kerja", Bentuk.TEKS, 34),)
KOLOM_ANTARBUKU = (
    *_AWAL,
    *_RINCI,
    Kolom("terkait", "Bandingkan", Bentuk.PANJANG, 46),
    *_AKHIR,
)
KOLOM_DAFTAR = (
    *_AWAL,
    *_RINCI,
    Kolom("diterima", "Diterima Karena", Bentuk.PANJANG, 28),
    *_AKHIR,
)


def lembar_temuan(k: Kumpulan) -> list[Lembar]:
    """Four sheets of findings."""
    return [
        _per_kantor(k),
        _per_aturan(k),
        Lembar(
            "Antarbuku",
            "Temuan Antarbuku Kerja",
            "Perbandingan buku kerja satu dengan yang lain (aturan B5xx). Kolom Bandingkan "
            "menyebut kedua pihak.",
            [Tabel(KOLOM_ANTARBUKU, Aliran(len(k.antarbuku), partial(baris_antarbuku, k)))],
            "#C00000",
        ),
        Lembar(
            "Daftar Temuan",
            "Semua Temuan di Setiap Buku Kerja",
            "Isi yang sama dengan lembar Pemeriksaan setiap buku kerja.",
            [Tabel(KOLOM_DAFTAR, Aliran(jumlah_temuan(k), partial(baris_temuan, k)))],
            "#C00000",
        ),
    ]


def _per_kantor(k: Kumpulan) -> Lembar:
    angka = (*TINGKAT, "antarbuku")
    baris = [{**r, "jumlah": sum(r[a] for a in angka)} for r in baris_buku(k)]
    baris.sort(key=lambda r: (-r["galat"], -r["jumlah"]))
    kaki: Rekam = {"kecamatan": "Jumlah"}
    kaki |= {a: sum(r[a] for r in baris) for a in (*angka, "jumlah")}
    grafik = Grafik("Temuan per kecamatan", "kecamatan", angka, bertumpuk=True)
    return Lembar(
        "Temuan",
        "Temuan per Kecamatan",
        "Galat harus diperbaiki sebelum laporan dikirim; peringatan mungkin salah; info perlu "
        "diketahui.",
        [Tabel(KOLOM_KANTOR, baris, [kaki] if baris else [], grafik=grafik)],
        "#C00000",
    )


def _per_aturan(k: Kumpulan) -> Lembar:
    """Rules down, kecamatan across while they are few."""
    jumlah: dict[str, Counter[str]] = defaultdict(Counter)  # by rule and kecamatan
    buku: dict[str, set[str]] = defaultdict(set)
    kantor: dict[str, None] = {}
    for r in baris_temuan(k):
        jumlah[r["aturan"]][r["kecamatan"] or ""] += 1
        buku[r["aturan"]].add(r["berkas"])
        if r["kecamatan"]:
            kantor[r["kecamatan"]] = None
    melebar = tuple(kantor) if len(kantor) <= KANTOR_TERBANYAK else ()
    kolom = [
        Kolom("aturan", "Aturan", Bentuk.TENGAH, 9),
        Kolom("judul", "Yang Diperiksa", Bentuk.PANJANG, 46),
        Kolom("jumlah", "Jumlah", Bentuk.BULAT, 10),
        Kolom("kecamatan_jumlah", "Kecamatan", Bentuk.BULAT, 12),
        *(Kolom(f"k:{n}", n, Bentuk.BULAT, 11) for n in melebar),
    ]
    aturan = semua_aturan()
    baris = [
        {
            "aturan": kode,
            "judul": aturan[kode].judul if kode in aturan else "",
            "jumlah": isi.total(),
            "kecamatan_jumlah": len(buku[kode]),
            **{f"k:{n}": isi[n] or None for n in melebar},
        }
        for kode, isi in sorted(jumlah.items())
    ]
    return Lembar(
        "Temuan per Aturan",
        "Temuan per Aturan",
        "Penjelasan setiap aturan: lkj aturan KODE.",
        [Tabel(kolom, baris, gradasi=())],
        "#C00000",
    )
