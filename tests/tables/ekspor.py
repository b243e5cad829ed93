"""Budget tables as offices export them, with the truth known."""

from dataclasses import dataclass
from fractions import Fraction
from random import Random

from workbook_tools.numbers import cetak_angka

Baris = dict[str, str]


@dataclass(frozen=True)
class Gaya:
    """How a table is laid out; every combination is found in practice."""

    kode: str = "kolom"  # kolom, nama, tidak ada
    nama: str = "semua"  # in all name cells, only in the row's own, merged (first row only)
    induk: bool = True  # rows of programs and kegiatan with subtotals
    rekening: bool = False
    uang_di_rekening: bool = False  # the sub kegiatan row itself has no money
    jumlah: str = ""  # words of the total below
    nomor_kolom: bool = False
    catatan: bool = False
    sen: bool = False


@dataclass
class Ekspor:
    """Rows as typed, the sums they should give (rupiah), the sub kegiatan in it."""

    baris: list[Baris]
    anggaran: Fraction
    realisasi: Fraction
    sub_kegiatan: int


KOLOM = ("kode_rekening", "program", "kegiatan", "sub_kegiatan", "anggaran", "realisasi")


def buat(gaya: Gaya, benih: int = 0, banyak: int = 3) -> Ekspor:
    """A table of ``banyak`` programs with one to three kegiatan and sub kegiatan each."""
    acak = Random(benih)
    pembuat = _Pembuat(gaya, acak)
    if gaya.nomor_kolom:
        pembuat.baris.append({k: str(n) for n, k in enumerate(KOLOM, start=1)})
    total = [pembuat.program(p) for p in range(1, banyak + 1)]
    anggaran, realisasi = (sum((t[n] for t in total), Fraction(0)) for n in (0, 1))
    if gaya.jumlah:
        pembuat.baris.append({"program": gaya.jumlah, **pembuat.uang(anggaran, realisasi)})
    if gaya.catatan:
        pembuat.baris.append({"program": "Sumber: DPA Perubahan"})
        pembuat.baris.append({"program": "Mengetahui,"})
        pembuat.baris.append({"program": "Camat", "anggaran": "2"})
    return Ekspor(pembuat.baris, anggaran, realisasi, pembuat.sub)


class _Pembuat:
    def __init__(self, gaya: Gaya, acak: Random) -> None:
        self.gaya, self.acak = gaya, acak
        self.baris: list[Baris] = []
        self.sub = 0

    def program(self, p: int) -> tuple[Fraction, Fraction]:
        kode, nama = f"7.01.{p:02}", {"program": f"Program Nomor {_abjad(p)}"}
        tempat = self._induk(kode, nama, "program")
        isi = [self.kegiatan(kode, nama, g) for g in range(1, self.acak.randint(1, 3) + 1)]
        return self._subtotal(tempat, isi)

    def kegiatan(self, kode: str, atas: Baris, g: int) -> tuple[Fraction, Fraction]:
        kode = f"{kode}.2.{g:02}"
        nama = {**atas, "kegiatan": f"Kegiatan {_abjad(g)} dari {atas['program']}"}
        tempat = self._induk(kode, nama, "kegiatan")
        isi = [self.sub_kegiatan(kode, nama, s) for s in range(1, self.acak.randint(1, 3) + 1)]
        return self._subtotal(tempat, isi)

    def sub_kegiatan(self, kode: str, atas: Baris, s: int) -> tuple[Fraction, Fraction]:
        kode = f"{kode}.{s:04}"
        nama = {**atas, "sub_kegiatan": f"Penyediaan {_abjad(s)} untuk {atas['kegiatan']}"}
        self.sub += 1
        rekening = [self._rupiah() for _ in range(self.acak.randint(1, 3))]
        anggaran = sum((a for a, _ in rekening), Fraction(0))
        realisasi = sum((r for _, r in rekening), Fraction(0))
        uang = {} if self.gaya.uang_di_rekening else self.uang(anggaran, realisasi)
        self.baris.append(self._nama(kode, nama, "sub_kegiatan") | uang)
        if self.gaya.rekening or self.gaya.uang_di_rekening:
            self._rekening(rekening, anggaran, realisasi)
        return anggaran, realisasi

    def uang(self, anggaran: Fraction, realisasi: Fraction) -> Baris:
        desimal = 2 if self.gaya.sen else 0
        return {
            "anggaran": cetak_angka(anggaran, desimal),
            "realisasi": cetak_angka(realisasi, desimal),
        }

    def _rekening(
        self, isi: list[tuple[Fraction, Fraction]], anggaran: Fraction, realisasi: Fraction
    ) -> None:
        atas = {"kode_rekening": "5.1.02.01", "sub_kegiatan": "Belanja Barang"}
        self.baris.append(atas | self.uang(anggaran, realisasi))
        for n, (a, r) in enumerate(isi, start=1):
            kode = {"kode_rekening": f"5.1.02.01.01.{n:04}", "sub_kegiatan": f"Belanja {_abjad(n)}"}
            self.baris.append(kode | self.uang(a, r))

    def _rupiah(self) -> tuple[Fraction, Fraction]:
        anggaran = Fraction(self.acak.randint(1_000, 90_000)) * 1000
        sen = Fraction(self.acak.randint(1, 99), 100) if self.gaya.sen else Fraction(0)
        return anggaran + sen, anggaran * self.acak.randint(50, 100) / 100

    def _induk(self, kode: str, nama: Baris, tingkat: str) -> int | None:
        if not self.gaya.induk:
            return None
        self.baris.append(self._nama(kode, nama, tingkat))
        return len(self.baris) - 1

    def _subtotal(
        self, tempat: int | None, isi: list[tuple[Fraction, Fraction]]
    ) -> tuple[Fraction, Fraction]:
        anggaran, realisasi = (sum((t[n] for t in isi), Fraction(0)) for n in (0, 1))
        if tempat is not None:
            self.baris[tempat] |= self.uang(anggaran, realisasi)
        return anggaran, realisasi

    def _nama(self, kode: str, nama: Baris, tingkat: str) -> Baris:
        hasil = dict(nama)
        if self.gaya.nama == "sendiri" and self.gaya.induk:
            hasil = {tingkat: nama[tingkat]}
        elif self.gaya.nama == "gabung":
            tampak = {k: self._terakhir(k) for k in ("program", "kegiatan")}
            hasil = {k: v for k, v in nama.items() if k == tingkat or tampak.get(k) != v}
        if self.gaya.kode == "kolom":
            hasil["kode_rekening"] = kode
        elif self.gaya.kode == "nama":
            hasil[tingkat] = f"{kode} {nama[tingkat]}"
        return hasil

    def _terakhir(self, kolom: str) -> str:
        """The name that a reader still sees in a column, without its code."""
        for b in reversed(self.baris):
            teks = b.get(kolom, "")
            if teks and not b.get("kode_rekening", "").startswith("5.1"):
                return teks.split(" ", 1)[-1] if teks[0].isdigit() else teks
        return ""


def _abjad(n: int) -> str:
    return ("Alfa", "Beta", "Gama", "Delta", "Eta", "Zeta", "Teta", "Iota", "Kapa")[n - 1]
