"""The list of offices from which a workbook is expected: name, due date, contact."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from workbook_tools.errors import LkjError
from workbook_tools.facts.antarbuku import kunci_kabupaten
from workbook_tools.keluaran import disimpan_pada
from workbook_tools.names.wilayah import kunci_kecamatan, tanpa_kecamatan
from workbook_tools.numbers.tanggal import BULAN
from workbook_tools.regex import regex
from workbook_tools.rekap.tabel_bebas import Baris, baca_lembar, cari_kepala, teks

SEBUTAN = {
    "kantor": (
        *("Kecamatan", "Nama Kecamatan", "Perangkat Daerah", "Nama Perangkat Daerah", "OPD"),
        *("SKPD", "Kantor", "Nama Kantor", "Unit Kerja", "Instansi", "Nama"),
    ),
    "kabupaten": ("Kabupaten", "Kabupaten/Kota", "Kab/Kota", "Kab", "Kota"),
    "tenggat": (
        *("Tenggat", "Batas Waktu", "Jatuh Tempo", "Batas Akhir", "Batas Pengiriman"),
        *("Tanggal Batas", "Paling Lambat", "Deadline"),
    ),
    "kontak": (
        *("Kontak", "Narahubung", "Contact Person", "CP", "No HP", "Nomor HP", "HP", "Telepon"),
        *("No Telp", "Telp", "WA", "WhatsApp", "Email", "E-mail", "Surel"),
    ),
}
_ANGKA = regex(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_ISO = regex(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_KATA = regex(r"(\d{1,2})[- ]([A-Za-z]{3,})\.?[- ](\d{4})")


class Kantor(Struct, frozen=True):
    """An office on the list; ``baris`` is its row there."""

    nama: str
    kabupaten: str = ""
    tenggat: date | None = None
    kontak: str = ""
    baris: int = 0
    jenis: str = ""  # Kecamatan, where the column is called so

    @property
    def sebutan(self) -> str:
        """The office as a letter calls it: 'Kecamatan Loksado'."""
        polos = tanpa_kecamatan(self.nama)
        jenis = self.jenis if polos == self.nama else "Kecamatan"  # however the list shortens it
        return f"{jenis} {polos}".strip()

    @property
    def kunci(self) -> tuple[str, str]:
        """The matching keys of kabupaten ('' when the list does not say) and office."""
        return kunci_kabupaten(self.kabupaten), kunci_kecamatan(self.nama)


class Daftar(Struct, frozen=True):
    """The list, and what about it could not be understood, in words."""

    kantor: tuple[Kantor, ...] = ()
    catatan: tuple[str, ...] = ()


def baca_daftar(jalur: Path) -> Daftar:
    """Read the list from the first tab that has a column of offices.

    Raises:
        LkjError: the file cannot be read, or no tab has such a column.
    """
    for _, baris in baca_lembar(jalur):
        kepala, kolom = cari_kepala(baris, SEBUTAN, "kantor")
        if kepala >= 0:
            return _susun(baris, kepala, kolom)
    raise LkjError(
        f"{jalur}: tidak ada kolom kantor. Beri judul kolom Kecamatan (atau Perangkat Daerah); "
        "kolom Tenggat, Kontak, dan Kabupaten boleh menyusul."
    )


def baca_tanggal(nilai: Any) -> date | None:
    """A date cell, or a text: 31-01-2025, 31/1/2025, 2025-01-31, 31 Januari 2025; else None."""
    if isinstance(nilai, datetime):
        return nilai.date()
    if isinstance(nilai, date):
        return nilai
    isi = teks(nilai)
    try:
        if cocok := _ISO.match(isi):
            return date(int(cocok[1]), int(cocok[2]), int(cocok[3]))
        if cocok := _ANGKA.fullmatch(isi):
            return date(int(cocok[3]), int(cocok[2]), int(cocok[1]))
        if (cocok := _KATA.fullmatch(isi)) and (bulan := _bulan(cocok[2])):
            return date(int(cocok[3]), bulan, int(cocok[1]))
    except ValueError:
        return None
    return None


def tanggal_berkas(jalur: Path) -> date | None:
    """The day on which people last saved a file; None when it is not there any more."""
    saat = disimpan_pada(jalur)
    try:
        return None if saat is None else date.fromtimestamp(saat)
    except (OSError, ValueError, OverflowError):
        return None


def _bulan(kata: str) -> int:
    cocok = [n for n, b in enumerate(BULAN, 1) if b.casefold().startswith(kata.casefold())]
    return cocok[0] if len(cocok) == 1 else 0


def _susun(baris: Sequence[Baris], kepala: int, kolom: dict[str, int]) -> Daftar:
    kantor: dict[tuple[str, str], Kantor] = {}
    catatan = []
    label = teks(baris[kepala][kolom["kantor"]]).casefold()
    jenis = "Kecamatan" if "kecamatan" in label else ""
    for nomor, b in enumerate(baris[kepala + 1 :], start=kepala + 2):
        isi = {id_: b[n] if n < len(b) else None for id_, n in kolom.items()}
        satu = _kantor(isi, nomor, jenis)
        if not satu.kunci[1]:
            continue
        if lama := kantor.get(satu.kunci):
            catatan.append(f"{satu.nama} disebut dua kali, di baris {lama.baris} dan {nomor}.")
            continue
        kantor[satu.kunci] = satu
        if teks(isi.get("tenggat")) and satu.tenggat is None:
            catatan.append(
                f"{satu.nama} (baris {nomor}): tenggat '{teks(isi['tenggat'])}' bukan tanggal yang "
                "dikenal; tulis seperti 31-01-2025."
            )
    return Daftar(tuple(kantor.values()), tuple(catatan))


def _kantor(isi: dict[str, Any], nomor: int, jenis: str) -> Kantor:
    return Kantor(
        teks(isi["kantor"]),
        teks(isi.get("kabupaten")),
        baca_tanggal(isi.get("tenggat")),
        teks(isi.get("kontak")),
        nomor,
        jenis,
    )
