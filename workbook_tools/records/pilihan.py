"""Choices: what a cell of a choice column stands for."""

import re
from functools import lru_cache

from workbook_tools.names import rapikan
from workbook_tools.numbers import Status, baca_teks
from workbook_tools.records.deklarasi import LEMBAR
from workbook_tools.records.isian import Isian
from workbook_tools.regex import regex

YA_TIDAK = ("ya", "tidak")

_YA_TIDAK = {
    "ya": "ya", "y": "ya", "iya": "ya", "v": "ya", "√": "ya", "✓": "ya", "✔": "ya", "☑": "ya",
    "1": "ya", "x": "", "true": "ya", "benar": "ya", "ada": "ya", "aktif": "ya", "baik": "ya",
    "tidak": "tidak", "t": "tidak", "tdk": "tidak", "tak": "tidak", "no": "tidak", "0": "tidak",
    "false": "tidak", "salah": "tidak", "tidakada": "tidak", "tidakaktif": "tidak",
    "sehat": "ya", "sangatbaik": "ya", "beroperasi": "ya", "berjalan": "ya", "nonaktif": "tidak",
    "non-aktif": "tidak", "vakum": "tidak", "macet": "tidak", "matisuri": "tidak",
    "belumaktif": "tidak", "kurangbaik": "tidak", "tidakbaik": "tidak", "kurangsehat": "tidak",
    "tidaksehat": "tidak", "tidakberoperasi": "tidak", "belumberoperasi": "tidak",
    "tidakberjalan": "tidak", "belumberjalan": "tidak",
    "✗": "tidak", "✘": "tidak", "☐": "tidak", "☒": "", "yes": "ya",
}  # fmt: skip
"""Marks for yes and no, by matching key; '' for those that some offices use for the one and some
for the other."""

_SINGKATAN = {
    "kel": "Kelurahan", "ds": "Desa", "1": "I", "2": "II", "3": "III", "4": "IV", "tw1": "I",
    "tw2": "II", "tw3": "III", "tw4": "IV", "triwulan1": "I", "triwulan2": "II",
    "triwulan3": "III", "triwulan4": "IV", "semesteri": "II", "semester1": "II",
    "semesterii": "IV", "semester2": "IV",
}  # fmt: skip
"""Short for a choice, by matching key."""
_SEARTI = {
    "meningkat": "naik", "positif": "naik", "maximize": "naik",
    "maksimasi": "naik", "↑": "naik",
    "semakintinggisemakinbaik": "naik", "makintinggimakinbaik": "naik",
    "semakinbesarsemakinbaik": "naik", "makinbesarmakinbaik": "naik",
    "indikatorpositif": "naik",
    "menurun": "turun", "negatif": "turun", "minimize": "turun",
    "minimasi": "turun", "↓": "turun",
    "semakinrendahsemakinbaik": "turun", "makinrendahmakinbaik": "turun",
    "semakinkecilsemakinbaik": "turun", "makinkecilmakinbaik": "turun",
    "indikatornegatif": "turun",
    "posisiakhir": "akhir", "kondisiakhir": "akhir", "akhirtahun": "akhir",
    "penjumlahan": "jumlah", "dijumlahkan": "jumlah", "dijumlah": "jumlah", "sum": "jumlah",
    "rerata": "rata-rata", "ratarata": "rata-rata", "average": "rata-rata",
    "nagari": "Desa", "kampung": "Desa", "gampong": "Desa", "pekon": "Desa", "tiyuh": "Desa",
    "kalurahan": "Desa", "lembang": "Desa", "desaadat": "Desa", "desadinas": "Desa",
    "desapersiapan": "Desa",
    "p": "Program", "k": "Kegiatan", "keg": "Kegiatan", "sk": "Sub Kegiatan",
    "subkeg": "Sub Kegiatan", "prog": "Program",
    "pangkat/golongan": "golongan", "golongan/pangkat": "golongan", "pangkat": "golongan",
    "golongan/ruang": "golongan", "pangkat/golonganruang": "golongan",
    "lembarikm": "ikm", "surveikepuasanmasyarakat": "ikm", "survei": "ikm", "skm": "ikm",
    "lembardesa": "desa", "datadesa": "desa", "indeksdesa": "desa", "idm": "desa",
    "lembarbumdes": "bumdes", "databumdes": "bumdes", "bumdesa": "bumdes",
    "tingkatpendidikan": "pendidikan", "pendidikanterakhir": "pendidikan",
    "statuskepegawaian": "status", "eselon": "jabatan", "jenisjabatan": "jabatan",
}  # fmt: skip
"""What forms call a choice, by matching key; none may mean another choice of its column."""
_KATA_DEPAN = regex(r"^(?:status|kategori|desa|kelurahan|triwulan|tw)\b[ :.]*", re.IGNORECASE)
_PERATURAN = regex(r" no(?:mor)?\b\.?(?= ?\d)| tahun(?= \d)", re.IGNORECASE)
_TANPA_ARTI = regex(r"[x×*]100%?|[()x×*]")
_DIBAGI_TARGET = regex(r"(2t-r)/t")
_KURUNG = regex(r"\s*(?:\([^()]*[0-9][^()]*\)|[/|:;,-]\s*[0-9]+(?:[.,][0-9]+)?)$")
"""A score behind a choice: 'Maju (0,7345)', 'Maju / 0,7345'."""


def pilihan(isian: Isian) -> str:
    """The chosen value in its standard spelling; the default when empty or unknown."""
    return baca_pilihan(isian) or LEMBAR[isian.lembar].cari(isian.kolom).bawaan


def baca_pilihan(isian: Isian) -> str | None:
    """The chosen value; '' when the cell is empty or says that nothing is known yet ('-').

    None when something stands there that is none of the choices: unread, which is not 'no'.
    """
    kolom = LEMBAR[isian.lembar].cari(isian.kolom)
    return baca_kata(isian.teks, kolom.pilihan, kolom.sebutan) if not isian.galat else None


@lru_cache(maxsize=4096)
def baca_kata(teks: str, semua: tuple[str, ...], sebutan: tuple[str, ...] = ()) -> str | None:
    """What a text stands for among choices; see ``baca_pilihan``.

    'MAJU', 'Desa Maju' and 'Maju (0,7345)' are Maju; for yes and no the usual marks serve.
    ``sebutan``: other words for the choices, one each.
    """
    if not teks or baca_teks(teks).status in (Status.BELUM_DINILAI, Status.KOSONG):
        return ""
    dikenal = {kunci_pilihan(baku): baku for baku in semua}
    dikenal |= {kunci_pilihan(kata): baku for baku, kata in zip(semua, sebutan, strict=False)}
    semua_calon = (teks, _KATA_DEPAN.sub("", teks), _KURUNG.sub("", _KATA_DEPAN.sub("", teks)))
    for calon in (*semua_calon, _PERATURAN.sub(_garis, teks), _rumus(teks)):
        if (baku := dikenal.get(kunci_pilihan(calon))) is not None:
            return baku
    kunci = kunci_pilihan(teks).rstrip(".")
    if (singkat := _SINGKATAN.get(kunci) or searti(teks, semua)) in semua:
        return singkat
    if semua == YA_TIDAK:
        return _YA_TIDAK.get(kunci) or None
    return None


def searti(teks: str, semua: tuple[str, ...]) -> str:
    """The choice that a text means without being one of the choices; '' for any other text."""
    kata = _SEARTI.get(kunci_pilihan(teks).rstrip("."), "")
    return kata if kata in semua else ""


def _garis(kata: re.Match[str]) -> str:
    """Of a regulation's number: 'No. 86 Tahun 2017' is 86/2017."""
    return "/" if "tahun" in kata[0].casefold() else ""


def _rumus(teks: str) -> str:
    """A formula without what says nothing: '(2T - R) / T x 100%' is 2T-R."""
    rapi = _TANPA_ARTI.sub("", kunci_pilihan(teks))
    return _DIBAGI_TARGET.sub(r"\1", rapi.replace("target", "t").replace("realisasi", "r"))


@lru_cache(maxsize=4096)
def kunci_pilihan(teks: str) -> str:
    """Choices are compared without case, spaces and the kind of dash: '2T − R' is '2t-r'."""
    return rapikan(teks).casefold().replace(" ", "").replace("−", "-").replace("–", "-")
