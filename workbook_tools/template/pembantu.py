"""Columns that only show: what a code stands for, and the target that another sheet has."""

from collections.abc import Iterable

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from workbook_tools.records import MASUKAN, LembarMasukan, Rujukan
from workbook_tools.records.jenis import Pembantu
from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.schema.tata_letak import (
    BARIS_DATA,
    BARIS_KEPALA,
    BARIS_VALIDASI_AKHIR,
)
from workbook_tools.template.gaya import Gaya
from workbook_tools.template.rumus_isian import sel_identitas

_KODE = "kode"


def tulis_pembantu(ws: Worksheet, lembar: LembarMasukan, gaya: Gaya) -> None:
    """The columns of a sheet that show something of another one, on its prepared rows."""
    for p in _dari_lembar_lain(lembar):
        nomor = lembar.letak[p.id] - 1
        ws.set_column(nomor, nomor, p.lebar)
        kode = xl_col_to_name(lembar.letak[_KODE] - 1)
        for baris in range(BARIS_DATA, BARIS_DATA + lembar.baris_siap):
            rumus = _tampilkan(p.dari, f"${kode}{baris}") if p.dari else ""
            ws.write_formula(baris - 1, nomor, rumus, _rupa(p, gaya), "")


def sel_tawaran(lembar: LembarMasukan, kolom: str) -> str | None:
    """The cell beside the first prepared one of a column that offers it a value."""
    for p in _dari_lembar_lain(lembar):
        if p.tawaran == kolom:
            huruf = xl_col_to_name(lembar.letak[p.id] - 1)
            return f"=${huruf}{BARIS_DATA}:${huruf}{BARIS_DATA}"
    return None


def _dari_lembar_lain(lembar: LembarMasukan) -> Iterable[Pembantu]:
    return (p for p in lembar.pembantu if p.dari is not None)


def _rupa(p: Pembantu, gaya: Gaya) -> Format:
    sisi = {"align": "right"} if p.tawaran else {"align": "left", "indent": 1}
    return gaya.tampak(text_wrap=True, **sisi)


def _tampilkan(dari: Rujukan, kode: str) -> str:
    """What another sheet says of a code; nothing while it says nothing."""
    baris = f"MATCH({kode},{_rentang(dari.lembar, _KODE)},0)"
    if dari == Rujukan("renstra", "target"):
        isi = _target_renstra(baris)
    elif dari == Rujukan("perjanjian_kinerja", "target"):
        ubah, murni = (_petik(_sel(dari.lembar, k, baris)) for k in ("target_perubahan", "target"))
        isi = f'IF({_sel(dari.lembar, "target_perubahan", baris)}<>"",{ubah},{murni})'
    else:
        isi = f'{_sel(dari.lembar, dari.kolom, baris)}&""'
    return f'=IF({kode}="","",IFERROR({isi},""))'


def _target_renstra(baris: str) -> str:
    """The target of the report's year, by the first year of the Renstra."""
    ke = f"({sel_identitas('tahun')}-{sel_identitas('renstra_awal')}+1)"
    kolom = [_kolom("renstra", f"target_{n}") for n in (1, TAHUN_RENSTRA)]
    semua = f"'{MASUKAN['renstra'].judul}'!${kolom[0]}${BARIS_KEPALA}:${kolom[1]}${_AKHIR}"
    nilai = _petik(f"INDEX({semua},{baris},{ke})")
    return f'IF(AND({ke}>=1,{ke}<={TAHUN_RENSTRA}),{nilai},"")'


def _petik(sel: str) -> str:
    """A value as it is seen: 27% and not 0,27."""
    return f'IF(LEFT(CELL("format",{sel}))="P",ROUND({sel}*100,6)&"%",{sel}&"")'


def _sel(lembar: str, kolom: str, baris: str) -> str:
    return f"INDEX({_rentang(lembar, kolom)},{baris})"


def _rentang(lembar: str, kolom: str) -> str:
    huruf = _kolom(lembar, kolom)
    return f"'{MASUKAN[lembar].judul}'!${huruf}${BARIS_KEPALA}:${huruf}${_AKHIR}"


def _kolom(lembar: str, kolom: str) -> str:
    return str(xl_col_to_name(MASUKAN[lembar].letak[kolom] - 1))


_AKHIR = BARIS_VALIDASI_AKHIR
