"""Anggaran: per kecamatan, and per program over all kecamatan."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from workbook_tools.facts.antarbuku import kelompokkan, terbanyak
from workbook_tools.names import kunci_nama
from workbook_tools.rekap.isi import Kumpulan, baris_anggaran
from workbook_tools.rekap.peringkat import berpersen, kaki
from workbook_tools.rekap.tampil import Aliran, Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel

_UANG = (
    Kolom("anggaran", "Anggaran (Rp)", Bentuk.RUPIAH, 20),
    Kolom("realisasi", "Realisasi (Rp)", Bentuk.RUPIAH, 20),
    Kolom("sisa", "Sisa (Rp)", Bentuk.RUPIAH, 18),
    Kolom("persen", "Realisasi (%)", Bentuk.PERSEN, 13),
)
_KANTOR = (
    Kolom("kecamatan", "Kecamatan", Bentuk.TEKS, 24),
    Kolom("kabupaten", "Kabupaten/Kota", Bentuk.TEKS, 22),
    Kolom("tahun", "Tahun", Bentuk.TENGAH, 8),
)
KOLOM = (*_KANTOR, *_UANG)
KOLOM_PROGRAM = (
    Kolom("program", "Program", Bentuk.PANJANG, 52),
    Kolom("kecamatan_jumlah", "Kecamatan", Bentuk.BULAT, 22),
    Kolom("tahun", "Tahun", Bentuk.TENGAH, 8),
    *_UANG,
)
KOLOM_RINCI = (
    Kolom("program", "Program", Bentuk.PANJANG, 52),
    Kolom("kecamatan", "Kecamatan", Bentuk.TEKS, 22),
    Kolom("tahun", "Tahun", Bentuk.TENGAH, 8),
    *_UANG,
)


def lembar_anggaran(k: Kumpulan) -> list[Lembar]:
    """Budget and absorption per kecamatan; per program in total and by kecamatan."""
    # The rows of kegiatan and sub kegiatan are many; they are never held together.
    baris = [r for r in baris_anggaran(k) if r["tingkat"] in ("total", "program")]
    total = [r for r in baris if r["tingkat"] == "total"]
    program = [r for r in baris if r["tingkat"] == "program"]
    rinci = Aliran(len(program), partial(_rinci, program))
    grafik = Grafik("Anggaran dan realisasi", "kecamatan", ("anggaran", "realisasi"))
    return [
        Lembar(
            "Anggaran",
            "Anggaran dan Realisasi per Kecamatan",
            "Jumlah seluruh sub kegiatan di lembar Realisasi Anggaran; persen dihitung dari "
            "jumlah, bukan rata-rata persen.",
            [Tabel(KOLOM, total, _kaki(total), grafik=grafik, gradasi=("persen",))],
            "#548235",
        ),
        Lembar(
            "Anggaran Program",
            "Anggaran dan Realisasi per Program",
            "Ejaan program yang berbeda disatukan di bawah ejaan yang paling sering dipakai.",
            [
                Tabel(KOLOM_PROGRAM, _per_program(program), _kaki(program), "Semua Kecamatan"),
                Tabel(KOLOM_RINCI, rinci, (), "Per Kecamatan"),
            ],
            "#548235",
        ),
    ]


def _per_program(baris: list[Rekam]) -> list[Rekam]:
    hasil = []
    kelompok = kelompokkan(baris, lambda r: (r["tahun"], kunci_nama(r["program"] or "")))
    for (tahun, _), isi in kelompok.items():
        hasil.append(
            {
                "program": terbanyak(r["program"] for r in isi),
                "kecamatan_jumlah": len({r["berkas"] for r in isi}),
                "tahun": tahun,
                **_uang(isi),
            }
        )
    return sorted(hasil, key=lambda r: (r["tahun"] or 0, -(r["anggaran"] or 0)))


def _rinci(baris: list[Rekam]) -> Iterator[Rekam]:
    for isi in kelompokkan(baris, lambda r: kunci_nama(r["program"] or "")).values():
        nama: Any = terbanyak(r["program"] for r in isi)
        yield from ({**r, "program": nama} for r in isi)


def _kaki(baris: list[Rekam]) -> list[Rekam]:
    return [{"kecamatan": "Jumlah", "program": "Jumlah", **_uang(baris)}] if baris else []


def _uang(baris: list[Rekam]) -> Rekam:
    return berpersen(
        kaki(baris, ("anggaran", "realisasi", "sisa")), "persen", "realisasi", "anggaran"
    )
