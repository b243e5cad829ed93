"""A report: the records of all input sheets, and the calculation policy."""

from collections.abc import Mapping
from fractions import Fraction
from typing import get_args

from msgspec import Struct, field

from workbook_tools.names import sebut_kantor
from workbook_tools.names.daftar import Daftar
from workbook_tools.names.pohon import Pohon, Silsilah
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.baris_lain import BarisLain
from workbook_tools.records.belanja import BarisBelanja
from workbook_tools.records.bumdes import BarisBumdes
from workbook_tools.records.dasar_hukum import BarisDasarHukum
from workbook_tools.records.deklarasi import Baris
from workbook_tools.records.desa import BarisDesa
from workbook_tools.records.dokumen_sakip import BarisDokumenSakip
from workbook_tools.records.gambar import BarisGambar
from workbook_tools.records.identitas import TRIWULAN, BarisIdentitas
from workbook_tools.records.ikm import BarisIkm
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.isu_strategis import BarisIsuStrategis
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.kinerja_program import BarisKinerjaProgram
from workbook_tools.records.langkah import BarisLangkah
from workbook_tools.records.nomenklatur import BarisNomenklatur
from workbook_tools.records.organisasi import BarisOrganisasi
from workbook_tools.records.pegawai import BarisPegawai
from workbook_tools.records.pembanding import BarisPembanding
from workbook_tools.records.perjanjian_kinerja import BarisPK
from workbook_tools.records.perjanjian_program import BarisPKProgram
from workbook_tools.records.pernyataan import BarisPernyataan
from workbook_tools.records.pilihan import pilihan
from workbook_tools.records.pk_pejabat import BarisPKPejabat
from workbook_tools.records.predikat import BarisPredikat
from workbook_tools.records.prestasi import BarisPrestasi
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.records.renja import BarisRenja
from workbook_tools.records.renstra import TAHUN_RENSTRA, BarisRenstra
from workbook_tools.records.sarpras import BarisSarpras
from workbook_tools.records.skala import BarisSkala
from workbook_tools.records.standar import BarisStandar
from workbook_tools.records.strategi import BarisStrategi
from workbook_tools.records.tindak_lanjut import BarisTindakLanjut
from workbook_tools.records.tugas_fungsi import BarisTugasFungsi
from workbook_tools.records.visi_misi import BarisVisiMisi
from workbook_tools.records.wilayah import BarisWilayah

TERPISAH = "terpisah"
DI_POHON = {
    "renja": "kolom Anggaran Renja",
    "anggaran": "Program Kegiatan",
    "kinerja_program": "Program Kegiatan",
}
"""What the sheets are called whose records Program Kegiatan gives."""


class Laporan(Struct, frozen=True):
    """All records of one workbook, in the order of the rows; the fields in that of the tabs.

    ``lain`` are the rows of a sheet that are no records: headings, totals, accounts, notes.
    """

    identitas: BarisIdentitas
    kebijakan: Kebijakan
    indikator: list[BarisIndikator] = field(default_factory=list)
    renstra: list[BarisRenstra] = field(default_factory=list)
    perjanjian_kinerja: list[BarisPK] = field(default_factory=list)
    perjanjian_program: list[BarisPKProgram] = field(default_factory=list)
    program_kegiatan: list[BarisProgramKegiatan] = field(default_factory=list)
    renja: list[BarisRenja] = field(default_factory=list)
    kinerja: list[BarisKinerja] = field(default_factory=list)
    anggaran: list[BarisAnggaran] = field(default_factory=list)
    kinerja_program: list[BarisKinerjaProgram] = field(default_factory=list)
    desa: list[BarisDesa] = field(default_factory=list)
    bumdes: list[BarisBumdes] = field(default_factory=list)
    ikm: list[BarisIkm] = field(default_factory=list)
    pembanding: list[BarisPembanding] = field(default_factory=list)
    tindak_lanjut: list[BarisTindakLanjut] = field(default_factory=list)
    prestasi: list[BarisPrestasi] = field(default_factory=list)
    pernyataan: list[BarisPernyataan] = field(default_factory=list)
    visi_misi: list[BarisVisiMisi] = field(default_factory=list)
    isu_strategis: list[BarisIsuStrategis] = field(default_factory=list)
    strategi: list[BarisStrategi] = field(default_factory=list)
    standar: list[BarisStandar] = field(default_factory=list)
    tugas_fungsi: list[BarisTugasFungsi] = field(default_factory=list)
    organisasi: list[BarisOrganisasi] = field(default_factory=list)
    pegawai: list[BarisPegawai] = field(default_factory=list)
    sarpras: list[BarisSarpras] = field(default_factory=list)
    wilayah: list[BarisWilayah] = field(default_factory=list)
    pk_pejabat: list[BarisPKPejabat] = field(default_factory=list)
    belanja: list[BarisBelanja] = field(default_factory=list)
    dokumen_sakip: list[BarisDokumenSakip] = field(default_factory=list)
    dasar_hukum: list[BarisDasarHukum] = field(default_factory=list)
    langkah: list[BarisLangkah] = field(default_factory=list)
    gambar: list[BarisGambar] = field(default_factory=list)
    nomenklatur: list[BarisNomenklatur] = field(default_factory=list)
    predikat: list[BarisPredikat] = field(default_factory=list)
    skala: list[BarisSkala] = field(default_factory=list)
    lain: dict[str, tuple[BarisLain, ...]] = field(default_factory=dict)
    nama: Pohon = field(default_factory=Pohon)
    daftar: Mapping[str, Daftar] = field(default_factory=dict)

    turunan: frozenset[str] = frozenset()
    """The sheets whose records are made of Program Kegiatan."""
    terpisah: dict[str, list[Baris]] = field(default_factory=dict)
    """Rows typed on such a sheet all the same, by sheet id."""
    diminta: int | None = None
    """The quarter (1 to 4) that the run asks for, whatever Identitas says."""

    def silsilah(self, baris: Baris) -> Silsilah:
        """Program, kegiatan and sub kegiatan of a row, joined over all sheets; of rows that name
        none, nothing."""
        return self.nama.baris(self.letak(baris), baris.nomor_baris)

    def letak(self, baris: Baris) -> str:
        """The table a row belongs to: its sheet's id, apart where the sheet's records were made
        of Program Kegiatan and the row was typed all the same."""
        lembar = baris.LEMBAR.id
        ganda = lembar in self.turunan and any(baris is b for b in self.terpisah.get(lembar, ()))
        return f"{lembar} {TERPISAH}" if ganda else lembar

    def baris(self, lembar: str) -> list[Baris]:
        """The records of an input sheet by its id, wherever they were typed."""
        if lembar == "identitas":
            return [self.identitas]
        return list(getattr(self, lembar))

    def diketik(self, lembar: str) -> list[Baris]:
        """The rows that were typed on a sheet, each in one sheet only."""
        if lembar in self.terpisah:
            return self.terpisah[lembar]
        return [] if self.dari_program_kegiatan(lembar) else self.baris(lembar)

    def judul(self, lembar: str) -> str:
        """A sheet's title as this office knows it: rows of Program Kegiatan stand on no other."""
        return DI_POHON[lembar] if lembar in self.turunan else KELAS_BARIS[lembar].LEMBAR.judul

    def dari_program_kegiatan(self, lembar: str) -> bool:
        """Whether the records of a sheet were made of Program Kegiatan."""
        return lembar in self.turunan

    @property
    def tahun(self) -> int | None:
        """The year of the report, None when it cannot be read."""
        return _tahun(self.identitas.tahun.nilai)

    @property
    def triwulan(self) -> int | None:
        """The quarter (1 to 4) up to which the report goes; None for the whole year."""
        dipilih = pilihan(self.identitas.triwulan)
        return self.diminta or (TRIWULAN.index(dipilih) + 1 if dipilih else None)

    @property
    def pemilik(self) -> str:
        """Whose report it is, in words; empty when office or year is not known."""
        d = self.identitas
        return sebut_kantor(d.perangkat_daerah.teks, d.kabupaten.teks, self.tahun)

    @property
    def renstra_awal(self) -> int | None:
        """First year of the Renstra."""
        return _tahun(self.identitas.renstra_awal.nilai)

    @property
    def renstra_akhir(self) -> int | None:
        """Last year of the Renstra."""
        return _tahun(self.identitas.renstra_akhir.nilai)

    @property
    def tahun_ke(self) -> int | None:
        """Which year of the Renstra the report is about: from 1, or None."""
        if self.tahun is None or self.renstra_awal is None:
            return None
        ke = self.tahun - self.renstra_awal + 1
        return ke if 1 <= ke <= TAHUN_RENSTRA else None


def _kelas_baris() -> dict[str, type[Baris]]:
    """The record class of every input sheet: the types of the fields that hold records."""
    jenis = {nama: (get_args(tipe) or (tipe,))[0] for nama, tipe in Laporan.__annotations__.items()}
    return {
        nama: kelas
        for nama, kelas in jenis.items()
        if isinstance(kelas, type) and issubclass(kelas, Baris)
    }


KELAS_BARIS = _kelas_baris()
"""The record class of every input sheet, in the order of the tabs."""


def _tahun(nilai: Fraction | None) -> int | None:
    if nilai is None or nilai.denominator != 1 or not 1900 <= nilai.numerator <= 2200:
        return None
    return int(nilai)
