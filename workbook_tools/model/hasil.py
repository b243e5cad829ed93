"""Results of a report. Figures are exact; percentages in percent, money in rupiah.

``None`` means: not assessed, or cannot be computed. ``cara_hitung`` is the sum in words.
"""

from fractions import Fraction

from msgspec import Struct, field

from workbook_tools.model.lubang import BerLubang, BerRagu, Ragu
from workbook_tools.model.temuan import Temuan
from workbook_tools.model.triwulan import Triwulan
from workbook_tools.names.pohon import Simpul
from workbook_tools.numbers import Angka

Bilangan = Fraction | None


class Capaian(Struct, frozen=True):
    """Achievement of one indicator."""

    kode: str
    sasaran: str
    indikator: str
    satuan: str
    arah: str
    target: Angka | None
    realisasi: Angka | None
    capaian: Bilangan
    capaian_dibatasi: Bilangan
    kategori: str | None
    warna: str | None
    celah: bool  # the value lies in a gap of the printed scale
    cara_hitung: str
    baris: int  # row on Realisasi Kinerja, 0 when the indicator has none
    target_tertulis: str = ""  # as typed
    realisasi_tertulis: str = ""
    lubang: BerLubang = ()
    ragu: BerRagu = ()


class BandingTahun(Struct, frozen=True):
    """This year beside last year."""

    kode: str
    indikator: str
    target_lalu: Angka | None
    realisasi_lalu: Angka | None
    capaian_lalu: Bilangan
    target: Angka | None
    realisasi: Angka | None
    capaian: Bilangan
    perubahan_realisasi: Bilangan
    perubahan_capaian: Bilangan  # points
    arah: str | None  # naik, turun, tetap; None where the years cannot be compared
    cara_hitung: str
    alasan: str = ""  # why they cannot
    cara_lalu: str = ""  # the sum of last year's achievement alone
    target_lalu_tertulis: str = ""
    realisasi_lalu_tertulis: str = ""
    target_tertulis: str = ""
    realisasi_tertulis: str = ""
    lubang: BerLubang = ()


class TahunRenstra(Struct, frozen=True):
    """One year of the Renstra."""

    tahun: int
    target: Angka | None
    realisasi: Angka | None
    capaian: Bilangan
    lubang: BerLubang = ()
    target_tertulis: str = ""
    realisasi_tertulis: str = ""


class BandingRenstra(Struct, frozen=True):
    """Progress towards the final target of the Renstra."""

    kode: str
    indikator: str
    satuan: str
    kondisi_awal: Angka | None
    target_akhir: Angka | None
    realisasi: Angka | None
    kemajuan: Bilangan
    sisa: Bilangan
    per_tahun: tuple[TahunRenstra, ...]
    cara_hitung: str
    lubang: BerLubang = ()
    target_akhir_tertulis: str = ""
    realisasi_tertulis: str = ""


class BandingKecamatan(Struct, frozen=True):
    """One kecamatan's achievement of one indicator and its rank among all; where another one's
    achievement is not known, the rank may only have bounds."""

    kode: str
    indikator: str
    kecamatan: str
    target: Angka | None
    realisasi: Angka | None
    capaian: Bilangan
    peringkat: int | None
    sendiri: bool
    cara_hitung: str
    lubang: BerLubang = ()
    target_tertulis: str = ""
    realisasi_tertulis: str = ""


class CapaianProgram(Struct, frozen=True):
    """Achievement of one indicator of a program, kegiatan or sub kegiatan."""

    tingkat: str
    program: str
    kegiatan: str | None
    sub_kegiatan: str | None
    indikator: str | None
    satuan: str
    target: Angka | None
    realisasi: Angka | None
    capaian: Bilangan
    kategori: str | None
    warna: str | None
    cara_hitung: str
    baris: int
    simpul: Simpul | None = None  # what it is about, joined over all sheets
    target_tertulis: str = ""
    realisasi_tertulis: str = ""
    lubang: BerLubang = ()


class Anggaran(Struct, frozen=True):
    """Budget at one level. What rests on cells that cannot be read is None, with its bounds in
    ``lubang``; ``tak_terbaca`` counts the cells."""

    tingkat: str  # program, kegiatan, sub_kegiatan, total
    program: str | None
    kegiatan: str | None
    sub_kegiatan: str | None
    anggaran: Bilangan
    realisasi: Bilangan
    persen: Bilangan
    sisa: Bilangan
    cara_hitung: str
    tak_terbaca: int = 0
    baris: tuple[int, ...] = ()
    simpul: Simpul | None = None
    lubang: BerLubang = ()


class Efisiensi(Struct, frozen=True):
    """Efficiency at one level; ratio, or difference in points, by policy."""

    tingkat: str  # sasaran, program, kegiatan, sub_kegiatan
    kode: str | None
    nama: str
    program: str | None
    kegiatan: str | None
    sub_kegiatan: str | None
    capaian: Bilangan
    penyerapan: Bilangan
    efisiensi: Bilangan
    kategori: str | None  # efisien, sesuai, tidak efisien
    cara_hitung: str
    simpul: Simpul | None = None
    lubang: BerLubang = ()


class StatusDesa(Struct, frozen=True):
    """Villages with one status; ``kumulatif`` counts this status and the better ones."""

    status: str
    jumlah: int
    jumlah_lalu: int
    kumulatif: int
    rasio: Bilangan  # cumulative count over all villages, 0 to 1
    lubang: BerLubang = ()  # counts stand with their bounds, the ratio is None


class RasioDesa(Struct, frozen=True):
    """The ratio that an indicator asks for: at or above the status that its name gives."""

    kode: str
    status: str
    jumlah: int
    rasio: Bilangan
    cara_hitung: str
    lubang: BerLubang = ()


class Desa(Struct, frozen=True):
    """Villages by status."""

    jumlah: int
    per_status: tuple[StatusDesa, ...] = ()
    indikator: tuple[RasioDesa, ...] = ()


class UntungBumdes(Struct, frozen=True):
    """One BUM Desa: months with profit, total profit in rupiah."""

    desa: str
    bumdes: str
    aktif: bool | None
    beroperasi_baik: bool | None
    bulan_untung: int
    keuntungan: Bilangan
    lubang: BerLubang = ()  # months stand with their bounds, the profit is None


class Bumdes(Struct, frozen=True):
    """BUM Desa that operate well, on all and on the active ones (percent)."""

    jumlah: int
    aktif: int
    baik: int
    baik_aktif: int
    persen_semua: Bilangan
    persen_aktif: Bilangan
    rincian: tuple[UntungBumdes, ...] = ()
    lubang: BerLubang = ()  # counts stand with their bounds, percentages are None


class Ikm(Struct, frozen=True):
    """Satisfaction index of one period: exact ninths, and with the rounded printed weights."""

    periode: str
    responden: Bilangan
    nilai: Bilangan
    mutu: str | None
    kinerja: str | None
    nilai_011: Bilangan
    nilai_0111: Bilangan
    nilai_dilaporkan: Bilangan
    cara_hitung: str
    baris: int
    lubang: BerLubang = ()


class Ringkasan(Struct, frozen=True):
    """The figures of the executive summary."""

    rata_rata_capaian: Bilangan
    rata_rata_dibatasi: Bilangan
    kategori: str | None
    warna: str | None
    jumlah_indikator: int
    belum_dinilai: int
    total_anggaran: Bilangan
    total_realisasi: Bilangan
    persen_realisasi: Bilangan
    efisiensi_sasaran: Bilangan
    efisiensi_program: Bilangan
    efisiensi_kegiatan: Bilangan
    efisiensi_sub_kegiatan: Bilangan
    lubang: BerLubang = ()
    ragu: BerRagu = ()


class Kekurangan(Struct, frozen=True):
    """Something that is missing: a sheet, or a cell of it (``sel`` '' for a row that is not there).
    ``kunci`` says whose: an indicator's code, a sub kegiatan."""

    lembar: str
    sel: str = ""
    kolom: str = ""
    kunci: str = ""


class Kelengkapan(Struct, frozen=True):
    """How complete a report is; whether it is right is another question."""

    perlu: int = 0
    kurang: tuple[Kekurangan, ...] = ()

    @property
    def lengkap(self) -> bool:
        """Whether nothing is missing."""
        return not self.kurang

    @property
    def persen(self) -> Fraction:
        """What is there, in percent of what is needed."""
        return (
            Fraction(100 * (self.perlu - len(self.kurang)), self.perlu)
            if self.perlu
            else Fraction(0)
        )


class Hasil(Struct, frozen=True):
    """Everything computed from one workbook."""

    ringkasan: Ringkasan
    capaian: tuple[Capaian, ...] = ()
    banding_tahun: tuple[BandingTahun, ...] = ()
    banding_renstra: tuple[BandingRenstra, ...] = ()
    banding_kecamatan: tuple[BandingKecamatan, ...] = ()
    capaian_program: tuple[CapaianProgram, ...] = ()
    anggaran: tuple[Anggaran, ...] = ()
    efisiensi: tuple[Efisiensi, ...] = ()
    desa: Desa = field(default_factory=lambda: Desa(0))
    bumdes: Bumdes = field(default_factory=lambda: Bumdes(0, 0, 0, 0, None, None))
    ikm: tuple[Ikm, ...] = ()
    kelengkapan: Kelengkapan = field(default_factory=Kelengkapan)
    triwulan: Triwulan | None = None
    temuan: tuple[Temuan, ...] = ()
    ragu: tuple[Ragu, ...] = ()  # all that anything above rests on
