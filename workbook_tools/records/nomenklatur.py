"""Nomenklatur: codes and names of programs, kegiatan and sub kegiatan, offered elsewhere."""

from collections.abc import Iterable

from msgspec import Struct

from workbook_tools.names.kode_rekening import bagian_kode
from workbook_tools.names.kunci import kunci_nama
from workbook_tools.names.nomenklatur import daftar_nomenklatur
from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis


@lembar(
    "nomenklatur",
    judul="Nomenklatur",
    bantuan="Kode dan nama resmi urusan kecamatan (7.01). Urusan lain boleh ditambahkan di "
    "bawahnya.",
    kelompok="Umum",
    baris_siap=len(daftar_nomenklatur()) + 5,
    isi_awal=daftar_nomenklatur(),
    sejak=2,
    boleh_tiada=True,
)
class BarisNomenklatur(Baris):
    """One row of Nomenklatur."""

    kode: Isian = kolom("Kode", Jenis.KODE, wajib=True, lebar=20)
    nama: Isian = kolom("Nama", wajib=True, lebar=90)
    keterangan: Isian = kolom(
        "Keterangan",
        bantuan="'belum diperiksa': kode atau namanya belum dicocokkan dengan sumbernya.",
        lebar=18,
    )


class NamaResmi(Struct, frozen=True):
    """The name of a code; ``pasti`` when it was checked against its source."""

    nama: str
    pasti: bool


class Nomenklatur:
    """Names by code, whatever width the last part has."""

    def __init__(self, baris: Iterable[BarisNomenklatur]) -> None:
        isi = [(b.kode.teks, b.nama.teks, b.keterangan.teks) for b in baris]
        self._nama = {
            bagian_kode(kode): NamaResmi(nama, not keterangan)
            for kode, nama, keterangan in reversed(isi or daftar_nomenklatur())
            if bagian_kode(kode)
        }
        self._program = {kode[:3] for kode in self._nama}

    def cari(self, kode: str) -> NamaResmi | None:
        """The official name of a code; None when the list has no such code."""
        return self._nama.get(bagian_kode(kode))

    def mengenal(self, kode: str) -> bool:
        """Whether the list holds the urusan of a code, so that its codes should be there."""
        return bagian_kode(kode)[:2] in {p[:2] for p in self._program}

    def kode(self, nama: str, program: tuple[str, ...]) -> list[tuple[str, ...]]:
        """The codes under a program that have this official name, in parts."""
        kunci = kunci_nama(nama)
        calon = ((kode, resmi) for kode, resmi in self._nama.items() if kode[:3] == program)
        return [kode for kode, resmi in calon if kunci_nama(resmi.nama) == kunci]
