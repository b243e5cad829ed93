"""Formulas that tell, while people type, how far an input sheet is filled.

They agree with what the program finds (``compute.kelengkapan`` and the required cells) and use
functions that every Excel since 2007 and LibreOffice know; none is an array formula.
"""

from xlsxwriter.utility import xl_col_to_name

from workbook_tools.records import MASUKAN, LembarMasukan
from workbook_tools.schema.tata_letak import (
    BARIS_DATA,
    BARIS_KEPALA,
    BARIS_VALIDASI_AKHIR,
    KOLOM_ISIAN,
)

SEGAR = "0*NOW()"
"""Added to a count: without it LibreOffice would show what the file last held."""

PERLU = (
    "identitas",
    "indikator",
    "renstra",
    "perjanjian_kinerja",
    "perjanjian_program",
    "program_kegiatan",
    "kinerja",
)
"""The sheets without which there is no report; ``compute.kelengkapan`` names their records."""

SUMBER = ("desa", "bumdes", "ikm")
"""The sheets that are needed once an indicator takes its realisation from them."""

_BERTITIK_LIMA = '"*.*.*.*.*.*"'
"""The code of a sub kegiatan: 7.01.02.2.01.0001."""


def baris_terisi(lembar: LembarMasukan) -> str:
    """The number of rows that hold anything; of an upright sheet, of keys."""
    if lembar.tegak:
        return f"COUNTA({_isian(lembar)})+{SEGAR}"
    semua = _rentang(lembar, lembar.kolom[0].id)
    return f"ROWS({semua})-1-{_baris_kosong(lembar)}+{SEGAR}"


def masih_kosong(lembar: LembarMasukan) -> str:
    """The number of cells that a complete report needs and that are empty."""
    if lembar.id == "program_kegiatan":
        return f"{_uang_pohon(lembar)}+{SEGAR}"
    wajib = [k.id for k in lembar.kolom if k.wajib and not k.berumus]
    if lembar.tegak:
        kosong = "+".join(f'({_kunci(lembar, id_)}="")' for id_ in wajib)
        return f"{kosong}+{SEGAR}"
    kosong = _wajib_kosong(lembar, wajib)
    if lembar.id in _LAIN:
        kosong = f"MAX({kosong},{_LAIN[lembar.id](lembar)})"
    return f"{kosong}+{SEGAR}"


def diperlukan(lembar: LembarMasukan, lengkap: bool) -> str:
    """Whether a complete report needs the sheet (a condition). ``lengkap``: the workbook also has
    the sheets of version 1, and money may stand there."""
    if lembar.id == "program_kegiatan" and lengkap:
        return f"{baris_terisi(MASUKAN['anggaran'])}=0"
    if lembar.id in PERLU:
        return "TRUE"
    if lembar.id in SUMBER:
        return f'COUNTIF({_rentang(MASUKAN["indikator"], "sumber_realisasi")},"{lembar.id}")>0'
    return "FALSE"


def tak_dipakai(lembar: LembarMasukan) -> str:
    """Whether an office of the kind on Identitas has no use for the sheet (a condition)."""
    if not lembar.untuk:
        return "FALSE"
    jenis = sel_identitas("jenis")
    lain = ",".join(f'ISERROR(SEARCH("{x}",{jenis}))' for x in lembar.untuk)
    return f'AND({jenis}<>"",{lain})'


def sel_identitas(kolom: str) -> str:
    """The cell of a key on Identitas."""
    return _kunci(MASUKAN["identitas"], kolom)


def _rentang(lembar: LembarMasukan, kolom: str) -> str:
    """A column from its header down, so that rows put in above the first one are counted."""
    huruf = xl_col_to_name(lembar.letak[kolom] - 1)
    return f"'{lembar.judul}'!${huruf}${BARIS_KEPALA}:${huruf}${BARIS_VALIDASI_AKHIR}"


def _isian(lembar: LembarMasukan) -> str:
    huruf = xl_col_to_name(KOLOM_ISIAN - 1)
    akhir = BARIS_DATA + len(lembar.kolom) - 1
    return f"'{lembar.judul}'!${huruf}${BARIS_DATA}:${huruf}${akhir}"


def _kunci(lembar: LembarMasukan, kolom: str) -> str:
    """The cell of a key on an upright sheet."""
    huruf = xl_col_to_name(KOLOM_ISIAN - 1)
    return f"'{lembar.judul}'!${huruf}${BARIS_DATA + lembar.letak[kolom] - 1}"


def _hitung(lembar: LembarMasukan, syarat: dict[str, str]) -> str:
    """COUNTIFS over columns of a sheet; a criterion of '""' asks for empty cells."""
    isi = ",".join(f"{_rentang(lembar, k)},{uji}" for k, uji in syarat.items())
    return f"COUNTIFS({isi})"


def _baris_kosong(lembar: LembarMasukan) -> str:
    return _hitung(lembar, {k.id: '""' for k in lembar.kolom})


def _wajib_kosong(lembar: LembarMasukan, wajib: list[str]) -> str:
    """Empty required cells in rows that hold something."""
    kosong = "+".join(_hitung(lembar, {id_: '""'}) for id_ in wajib)
    return f"({kosong}-{len(wajib)}*{_baris_kosong(lembar)})"


def _kinerja_kosong(lembar: LembarMasukan) -> str:
    """Target and realisation of every indicator: empty ones, and two for each missing row; of a
    sheet without any row nothing, since it is the sheet that is missing."""
    kode, ada = _rentang(MASUKAN["indikator"], "kode"), _rentang(lembar, "kode")
    hilang = f'SUMPRODUCT(({kode}<>"")*ISNA(MATCH({kode},{ada},0)))*(COUNTA({ada})>1)'
    sel = "+".join(_hitung(lembar, {"kode": '"<>"', k: '""'}) for k in ("target", "realisasi"))
    return f"(2*{hilang}+{sel})"


def _uang_baris(lembar: LembarMasukan) -> str:
    """Budgets and realisations on a sheet with one sub kegiatan a row."""
    ada = {"sub_kegiatan": '"<>"'}
    anggaran = _hitung(lembar, ada | {"anggaran": '""', "anggaran_perubahan": '""'})
    realisasi = _hitung(lembar, ada | {"realisasi": '""'})
    return f"({anggaran}+{realisasi})"


_LAIN = {"kinerja": _kinerja_kosong, "anggaran": _uang_baris}
"""What is missing besides required cells."""


def _uang_pohon(lembar: LembarMasukan) -> str:
    """Budgets and realisations of the sub kegiatan that say anything of money.

    A sub kegiatan is known by its code, or by the column Tingkat where the code says nothing.
    """
    tingkat = (
        {"kode_rekening": _BERTITIK_LIMA},
        {"tingkat": '"Sub Kegiatan"', "kode_rekening": '"<>*.*.*.*.*.*"'},
    )
    anggaran = {"anggaran": '""', "anggaran_perubahan": '""'}
    ada_lain = (
        {"persen_dilaporkan": '"<>"'},
        {"persen_dilaporkan": '""', "sasaran": '"<>"', "anggaran_renja": '""'},
    )
    tanpa_anggaran = [{"realisasi": '"<>"'}, *({"realisasi": '""'} | a for a in ada_lain)]
    tanpa_realisasi = [
        {"anggaran": '"<>"'},
        {"anggaran": '""', "anggaran_perubahan": '"<>"'},
        *(anggaran | a for a in ada_lain),
    ]
    syarat = [anggaran | s for s in tanpa_anggaran]
    syarat += [{"realisasi": '""'} | s for s in tanpa_realisasi]
    return "+".join(_hitung(lembar, t | s) for t in tingkat for s in syarat)
