"""What a column of a report's table holds, from the words of its header."""

import re
from enum import Enum

from msgspec import Struct

from workbook_tools.audit.teks import normal, tahun_di
from workbook_tools.regex import regex


class Peran(Enum):
    """The notion that a column holds."""

    NO = "no"
    TUJUAN = "tujuan"
    SASARAN = "sasaran"
    INDIKATOR = "indikator"
    SATUAN = "satuan"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub_kegiatan"
    URAIAN = "uraian"  # program, kegiatan and sub kegiatan in one column
    UNIT = "unit"  # kecamatan, desa: the rows are offices or villages
    BUMDES = "bumdes"
    TARGET = "target"
    TARGET_AKHIR = "target_akhir"
    REALISASI = "realisasi"
    CAPAIAN = "capaian"
    KONDISI_AWAL = "kondisi_awal"
    ANGGARAN = "anggaran"
    REALISASI_ANGGARAN = "realisasi_anggaran"
    PENYERAPAN = "penyerapan"
    FISIK = "fisik"
    SISA = "sisa"
    EFISIENSI = "efisiensi"
    KATEGORI = "kategori"
    KETERANGAN = "keterangan"
    FORMULASI = "formulasi"
    SUMBER = "sumber"
    PENANGGUNG_JAWAB = "penanggung_jawab"
    REKOMENDASI = "rekomendasi"
    WAKTU = "waktu"
    BULAN = "bulan"
    RENTANG = "rentang"
    KODE = "kode"
    STANDAR = "standar"
    LAIN = "lain"

    __hash__ = object.__hash__


NAMA = (Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN, Peran.URAIAN, Peran.INDIKATOR)
ANGKA = frozenset(
    {
        Peran.TARGET,
        Peran.TARGET_AKHIR,
        Peran.REALISASI,
        Peran.CAPAIAN,
        Peran.KONDISI_AWAL,
        Peran.ANGGARAN,
        Peran.REALISASI_ANGGARAN,
        Peran.PENYERAPAN,
        Peran.FISIK,
        Peran.SISA,
        Peran.EFISIENSI,
        Peran.BULAN,
    }
)

_BULAN = (
    r"januari|jan|[fp]ebruari|[fp]eb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|ags?t|agu|"
    r"september|sept?|oktober|okt|no[vp]ember|no[vp]|desember|des"
)
_PERSEN = r"(?:%|per?sen\w*|prosen\w*|presen\w*)"
_TANDA = r"(?: ?\(%\))?"
_UANG = r"(?:anggaran|keuangan|belanja|pagu|dana)"
_POLA: tuple[tuple[Peran, str], ...] = (
    (Peran.NO, r"(?:no|n o|nomor|urut(?:an)?|no urut)\.?"),
    (Peran.BULAN, rf"(?:keuntungan |laba |pendapatan )?(?:bulan )?(?:{_BULAN})\.?"),
    (Peran.KODE, r"kode(?: rekening)?"),
    (Peran.RENTANG, r".*(?:rentang|interval).*"),
    (Peran.KATEGORI, r"(?:kategori|predikat|kriteria|interpretasi|peringkat kinerja)\b.*"),
    (
        Peran.STANDAR,
        r"standar nasional.*|(?:target|realisasi|capaian|rata ?-? ?rata) (?:nasional|provinsi)\b.*",
    ),
    (
        Peran.EFISIENSI,
        rf"(?:{_PERSEN}|tingkat|nilai)?\s*efisiensi(?: kinerja)?(?: anggaran)?{_TANDA}",
    ),
    (Peran.SISA, r"(?:sisa|selisih|silpa|lebih/kurang).*"),
    (Peran.FISIK, r"(?:realisasi )?fisik.*"),
    (Peran.PENYERAPAN, rf"(?:{_PERSEN}|tingkat)?\s*(?:\(?%?\)?)\s*(?:penyerapan|serapan|keu\b).*"),
    (Peran.PENYERAPAN, rf"{_PERSEN} (?:realisasi|capaian) {_UANG}.*|capaian {_UANG}.*"),
    (
        Peran.KONDISI_AWAL,
        r"(?:baseline.*|kondisi (?:kinerja )?(?:pada )?awal.*|(?:data|capaian) awal.*)",
    ),
    (
        Peran.TARGET_AKHIR,
        r"target (?:akhir|jangka menengah).*|kondisi (?:kinerja )?(?:pada )?akhir.*|akhir renstra",
    ),
    (
        Peran.ANGGARAN,
        r"(?:target (?:realisasi )?anggaran.*|dpp?a\b.*|alokasi|"
        r"(?:jumlah |nilai |alokasi |total |besaran? |plafon )?(?:pagu|anggaran|dana)\b.*)",
    ),
    (Peran.REALISASI_ANGGARAN, rf"(?:realisasi|penyerapan) {_UANG}.*"),
    (Peran.CAPAIAN, rf"rata ?-? ?rata (?:{_PERSEN} )?(?:tingkat )?capaian(?: kinerja)?{_TANDA}"),
    (Peran.CAPAIAN, rf"(?:{_PERSEN}|rasio)\s*(?:capaian|tingkat capaian|realisasi|kinerja).*"),
    (Peran.INDIKATOR, r"sasaran(?: strategis| kinerja| program)? ?(?:/|dan) ?indikator.*"),
    (Peran.TARGET, r"target\b.*|rencana(?: target| kinerja)?|(?:tahun )?20\d\d target"),
    (
        Peran.REALISASI,
        r"(?:jumlah |capaian )?realisasi\b.*|hasil|terealisasi|(?:tahun )?20\d\d realisasi",
    ),
    (Peran.CAPAIAN, r"(?:tingkat |rasio |nilai )?capaian\b.*|kinerja \(?%\)?"),
    (Peran.CAPAIAN, rf"\(?%\)?|{_PERSEN}{_TANDA}"),
    (
        Peran.URAIAN,
        r"(?:urusan ?/ ?)?program\s*[/,].*kegiatan.*|uraian.*|program,? dan kegiatan|"
        r"kegiatan\s*/\s*sub.*",
    ),
    (Peran.SUB_KEGIATAN, r"(?:nama )?sub[ -]?kegiatan"),
    (Peran.KEGIATAN, r"(?:nama )?kegiatan"),
    (Peran.PROGRAM, r"(?:nama )?program(?: pendukung)?"),
    (Peran.INDIKATOR, r"(?:uraian |nama )?indi[ck]ator.*|iku|tolok ukur kinerja"),
    (Peran.SASARAN, r"sasaran\b.*|kinerja utama|tujuan ?/ ?sasaran.*"),
    (Peran.TUJUAN, r"tujuan"),
    (Peran.SATUAN, r"sat|satuan.*"),
    (
        Peran.UNIT,
        r"(?:nama )?(?:kecamatan|kec|perangkat daerah|desa|d e s a|kelurahan|desa ?/ ?kelurahan)",
    ),
    (Peran.BUMDES, r"(?:nama )?bumdes\w*"),
    (
        Peran.FORMULASI,
        r".*(?:formula|rumus|penjelasan).*|cara (?:per|meng)?hitung\w*|definisi operasional.*",
    ),
    (Peran.SUMBER, r"sumber(?: data.*)?"),
    (Peran.PENANGGUNG_JAWAB, r"penanggung ?jawab.*"),
    (Peran.REKOMENDASI, r"rekomendasi.*"),
    (Peran.WAKTU, r"(?:waktu|jadwal).*"),
    (Peran.KETERANGAN, r"(?:ket|keterangan|status|progres|tindak lanjut)\b.*"),
)
_ATURAN = tuple((peran, regex(pola)) for peran, pola in _POLA)
_BAKU = {"pencapaian": "capaian", "tk": "tingkat"}
_SEBUTAN = regex(r"\b(?:pencapaian|tk\.?(?= ))")
"""Other words for the same, put into the usual one before a header is read."""
KEMAJUAN = regex(
    r"(?:th?d|terhadap|dari|dibanding\w*|pada)\.? (?:target )?"
    r"(?:akhir|renstra|rpj?md|rpd|jangka menengah|(?:tahun )?20[2-4]\d)\b"
)
_HEMAT = regex(r"(?:nilai )?efisiensi(?: anggaran)? \(rp")
"""What was saved, in rupiah."""
_DUA_TAHUN = regex(r"20\d\d ?(?:/|&|dan) ?(?:tahun )?20\d\d", re.IGNORECASE)
_TRIWULAN = regex(r"\b(?:triwulan|tri wulan|tw)(?:[1-4]|iv|i{1,3})?\b")
_SETAHUN = regex(
    r"(?:s ?[./]? ?d\.?|sampai(?: dengan)?) (?:akhir )?(?:triwulan|tri wulan|tw) (?:iv|4)\b"
)
_ARAB = regex(r"(?:tahun )?(?:ke ?-? ?)?([1-6])")


class Kolom(Struct, frozen=True):
    """A column: its place from 0, the header texts from top to bottom, notion, year.

    ``ke``: the year counted from the start of the plan ('Tahun 3'), 0 when none is told.
    ``panel``: tables set side by side count from 0.
    """

    indeks: int
    label: tuple[str, ...]
    peran: Peran
    tahun: int | None = None
    ke: int = 0
    panel: int = 0

    @property
    def judul(self) -> str:
        """The header as one text."""
        return " / ".join(self.label)


def peran_label(label: str) -> Peran:
    """The notion that one header text names."""
    teks = normal(label).replace("( ", "(")
    if _HEMAT.match(teks):
        return Peran.SISA
    bersih = re.sub(r"\((?:rp\.?|th|tahun|ribu|juta)[^)]*\)|\brp\.?(?: |$)", "", teks).strip(" .:")
    bersih = _SEBUTAN.sub(lambda m: _BAKU[m[0].rstrip(".")], bersih)
    for peran, pola in _ATURAN:
        if pola.fullmatch(bersih):
            return peran
    return Peran.LAIN


def susun_kolom(indeks: int, label: tuple[str, ...]) -> Kolom:
    """A column from its header texts; the lowest text that names a notion decides."""
    peran = _peran(label)
    tahun = next((t[-1] for t in map(tahun_di, reversed(label)) if t), None)
    ke = 0
    if label and tahun is None and (m := _ARAB.fullmatch(normal(label[-1]))):
        ke = int(m[1])
    return Kolom(indeks, label, peran, tahun, ke)


def _peran(label: tuple[str, ...]) -> Peran:
    semua = [peran_label(x) for x in label]
    bawah = next((p for p in reversed(semua) if p is not Peran.LAIN), Peran.LAIN)
    atas = normal(" ".join(label[:-1]))
    if bawah is Peran.CAPAIAN and KEMAJUAN.search(normal(" ".join(label))):
        return Peran.LAIN  # how much of the plan's last target is reached
    if bawah in ANGKA and _TRIWULAN.search(_SETAHUN.sub("", normal(" ".join(label)))):
        return Peran.LAIN  # a part of the year, no figure of the year
    if (
        label
        and _DUA_TAHUN.search(label[-1])
        and bawah in (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN)
    ):
        return Peran.LAIN  # the values of two years in one cell
    if bawah is Peran.CAPAIAN and Peran.FISIK in semua:
        return Peran.FISIK
    if bawah is Peran.CAPAIAN and re.search(r"anggaran|belanja|pagu", atas):
        return Peran.PENYERAPAN
    if bawah is Peran.REALISASI and re.search(r"anggaran|belanja|pagu", atas):
        return Peran.REALISASI_ANGGARAN
    return bawah


__all__ = ["ANGKA", "KEMAJUAN", "NAMA", "Kolom", "Peran", "peran_label", "susun_kolom"]
