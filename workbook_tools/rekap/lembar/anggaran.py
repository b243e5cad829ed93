"""Anggaran: per kecamatan, and per program over all kecamatan."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from workbook_tools.names import kunci_nama
from workbook_tools.rekap.isi import Kumpulan, baris_anggaran
from workbook_tools.rekap.peringkat import Kaki, berpersen
from workbook_tools.rekap.tampil import Aliran, Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel
from workbook_tools.rekap.tumpukan import Tumpukan, tumpuk

_UANG = (
    Kolom("anggaran", "Anggaran (Rp)", Bentuk.RUPIAH, 20),
    Kolom("realisasi", "Realisasi (Rp)", Bentuk.RUPIAH, 20),
    Kolom("sisa", "Sisa (Rp)", Bentuk.RUPIAH, 18),
    Kolom("persen", "Realisasi (%)", Bentuk.PERSEN, 13),
)
UANG = ("anggaran", "realisasi", "sisa")
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
    total = tumpuk(baris_anggaran(k, "total"))
    program = _Program(baris_anggaran(k, "program"))
    rinci = Aliran(len(program.baris), program.rinci)
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
                Tabel(KOLOM_PROGRAM, program.jumlah(), _kaki(program.baris), "Semua Kecamatan"),
                Tabel(KOLOM_RINCI, rinci, (), "Per Kecamatan"),
            ],
            "#548235",
        ),
    ]


class _Setahun:
    """One program in one year, over all kecamatan."""

    def __init__(self) -> None:
        self.nama: Counter[Any] = Counter()
        self.kantor: set[str] = set()
        self.uang = Kaki(UANG)

    def tambah(self, r: Rekam) -> None:
        self.nama[r["program"]] += 1
        self.kantor.add(r["berkas"])
        self.uang.tambah(r)


class _Program:
    """The rows of programs, gathered by their names however these are written."""

    def __init__(self, semua: Iterable[Rekam]) -> None:
        self.baris = Tumpukan()
        self._nomor: dict[str, int] = {}
        self._nama: dict[str, Counter[Any]] = {}
        self._setahun: dict[tuple[Any, str], _Setahun] = {}
        for r in semua:
            kunci = kunci_nama(r["program"] or "")
            self.baris.tambah(self._nomor.setdefault(kunci, len(self._nomor)), r)
            self._nama.setdefault(kunci, Counter())[r["program"]] += 1
            self._setahun.setdefault((r["tahun"], kunci), _Setahun()).tambah(r)

    def jumlah(self) -> list[Rekam]:
        """Sums by year and program, the largest first."""
        hasil = [
            {
                "program": x.nama.most_common(1)[0][0],
                "kecamatan_jumlah": len(x.kantor),
                "tahun": tahun,
                **_berpersen(x.uang),
            }
            for (tahun, _), x in self._setahun.items()
        ]
        return sorted(hasil, key=lambda r: (r["tahun"] or 0, -(r["anggaran"] or 0)))

    def rinci(self) -> Iterator[Rekam]:
        """The rows program by program, each under its most frequent name."""
        for r in self.baris:
            nama = self._nama[kunci_nama(r["program"] or "")].most_common(1)[0][0]
            yield {**r, "program": nama}


def _kaki(baris: Iterable[Rekam]) -> list[Rekam]:
    uang = Kaki(UANG)
    for r in baris:
        uang.tambah(r)
    jumlah = {"kecamatan": "Jumlah", "program": "Jumlah", **_berpersen(uang)}
    return [jumlah] if uang.banyak else []


def _berpersen(uang: Kaki) -> Rekam:
    return berpersen(uang.hasil(), "persen", "realisasi", "anggaran")
