"""Input sheets of the template."""

from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from workbook_tools.records import Jenis, Kolom, LembarMasukan
from workbook_tools.records.indikator import NAMA_INDIKATOR
from workbook_tools.records.skala import WARNA
from workbook_tools.schema.tata_letak import (
    BARIS_DATA,
    BARIS_KEPALA,
    BARIS_TAHUN,
    BARIS_VALIDASI_AKHIR,
    KOLOM_ISIAN,
    KOLOM_PERTAMA,
    KOLOM_PETUNJUK,
    KOLOM_URAIAN,
    LEBAR_TEGAK,
    TINGGI_BAKU,
    tinggi_baris,
)
from workbook_tools.template import validasi, warna
from workbook_tools.template.bersyarat import pasang_warna_masukan
from workbook_tools.template.cetak import siapkan_cetak
from workbook_tools.template.gaya import RUANG_KEPALA, Gaya
from workbook_tools.template.kepala_masukan import tulis_kepala
from workbook_tools.template.pembantu import sel_tawaran, tulis_pembantu
from workbook_tools.template.program_kegiatan import tulis_program_kegiatan
from workbook_tools.template.rumus_isian import sel_identitas

_SENDIRI = {("program_kegiatan", "kode_rekening")}
"""Columns whose choices ``template/`` makes by itself."""
_BEKU = {"program_kegiatan": 3, "indikator": 4, "bumdes": 2}
"""Columns that stay in sight: the name beside the figures."""
_LEBAR_BEKU = 130  # characters; wider sheets keep their first column in sight
_LEBAR_BEKU_KOLOM = 40
_LEBAR_TENGAH = 20
_RUANG_TEGAK = 4  # points of air in a row


def label_kepala(kolom: Kolom) -> str:
    """The header cell of a column: its label, marked when it must be filled."""
    return f"{kolom.label} *" if kolom.wajib else kolom.label


def kepala_kolom(lembar: LembarMasukan) -> list[tuple[str, int]]:
    """Header and width of every column of the template, in their order."""
    label = {k.id: (label_kepala(k), k.lebar) for k in lembar.kolom}
    label |= {p.id: (p.label, p.lebar) for p in lembar.pembantu}
    return [label[id_] for id_ in lembar.letak]


def _lebar(lembar: LembarMasukan) -> list[int]:
    return list(LEBAR_TEGAK.values()) if lembar.tegak else [x for _, x in kepala_kolom(lembar)]


def tulis_masukan(
    ws: Worksheet, lembar: LembarMasukan, gaya: Gaya, panjang: validasi.DaftarPanjang
) -> None:
    """Write one input sheet."""
    tulis_kepala(ws, lembar, _lebar(lembar), gaya)
    if lembar.tegak:
        _tegak(ws, lembar, gaya, panjang)
    else:
        _mendatar(ws, lembar, gaya, panjang)


def _mendatar(
    ws: Worksheet, lembar: LembarMasukan, gaya: Gaya, panjang: validasi.DaftarPanjang
) -> None:
    tinggi = tinggi_baris((label, lebar) for label, lebar in kepala_kolom(lembar))
    ws.set_row(BARIS_KEPALA - 1, RUANG_KEPALA + tinggi)
    letak = lembar.letak
    for kolom in lembar.kolom:
        nomor = letak[kolom.id]
        # The rest of the column is formatted too: what is typed below stays what was typed.
        ws.set_column(nomor - 1, nomor - 1, kolom.lebar, gaya.isian(kolom.jenis, bingkai=False))
        sel = gaya.isian(kolom.jenis, **_rata(kolom))
        for baris in range(BARIS_DATA, BARIS_DATA + lembar.baris_siap):
            ws.write_blank(baris - 1, nomor - 1, None, sel)
        validasi.pasang_bantuan(
            ws, BARIS_KEPALA, nomor, kolom.label, validasi.bantuan_kepala(kolom)
        )
        if (lembar.id, kolom.id) not in _SENDIRI:
            di = (BARIS_DATA, nomor, BARIS_VALIDASI_AKHIR, nomor)
            validasi.pasang(ws, di, kolom, panjang, sel_tawaran(lembar, kolom.id))
        if kolom.pilihan == tuple(WARNA):
            pasang_warna_masukan(ws, BARIS_DATA, nomor, gaya)
        if kolom.tahun_ke:
            _tahun(ws, nomor, kolom.tahun_ke, gaya)
    tulis_pembantu(ws, lembar, gaya)
    _isi_awal(ws, lembar, gaya)
    if lembar.id == "program_kegiatan":
        tulis_program_kegiatan(ws, lembar, gaya)
    _tabel(ws, lembar, gaya)
    _tutup(ws, lembar)


def _rata(kolom: Kolom) -> dict[str, Any]:
    """Short choices stand in the middle, so that they keep apart from figures beside them."""
    tengah = kolom.jenis is Jenis.PILIHAN and kolom.lebar <= _LEBAR_TENGAH
    return {"align": "center", "indent": 0} if tengah else {}


def _tahun(ws: Worksheet, nomor: int, ke: int, gaya: Gaya) -> None:
    """The year above a Renstra column; blank as long as the first year is unknown."""
    awal = sel_identitas("renstra_awal")
    rumus = f'=IFERROR(IF({awal}="","",{awal}+{ke - 1}),"")'
    ws.set_row(BARIS_TAHUN - 1, 18)
    gaya_tahun = gaya.buat(
        num_format="0",
        bold=True,
        align="center",
        valign="vcenter",
        font_color=warna.MASUKAN.tulisan,
    )
    ws.write_formula(BARIS_TAHUN - 1, nomor - 1, rumus, gaya_tahun, "")


def _isi_awal(ws: Worksheet, lembar: LembarMasukan, gaya: Gaya) -> None:
    for baris, rekam in enumerate(lembar.isi_awal, start=BARIS_DATA):
        teks = zip(rekam, (k.lebar for k in lembar.kolom), strict=True)
        if (tinggi := tinggi_baris(teks)) > TINGGI_BAKU:
            ws.set_row(baris - 1, tinggi)
        for kolom, isi in zip(lembar.kolom, rekam, strict=True):
            nomor = lembar.letak[kolom.id] - 1
            if kolom.jenis is Jenis.PERSEN:
                bulat = gaya.isian(kolom.jenis, num_format="0%")
                ws.write_number(baris - 1, nomor, int(isi.removesuffix("%")) / 100, bulat)
            else:
                sel = gaya.isian(kolom.jenis, **_rata(kolom))
                ws.write_string(baris - 1, nomor, isi, sel)


def _tabel(ws: Worksheet, lembar: LembarMasukan, gaya: Gaya) -> None:
    """An Excel table over header and prepared rows, so that it grows when one types below."""
    tampak = {p.id for p in lembar.pembantu}
    kepala = [gaya.kepala(warna.PETUNJUK if x in tampak else warna.MASUKAN) for x in lembar.letak]
    hasil = ws.add_table(
        BARIS_KEPALA - 1,
        KOLOM_PERTAMA - 1,
        BARIS_DATA + lembar.baris_siap - 2,
        KOLOM_PERTAMA + len(lembar.letak) - 2,
        {
            "name": f"tbl_{lembar.id}",
            "style": "Table Style Light 15",
            "banded_rows": False,
            "autofilter": False,
            "columns": [
                {"header": label, "header_format": rupa}
                for (label, _), rupa in zip(kepala_kolom(lembar), kepala, strict=True)
            ],
        },
    )
    if hasil:
        raise ValueError(f"tabel {lembar.id} ditolak")


def _tutup(ws: Worksheet, lembar: LembarMasukan) -> None:
    akhir = KOLOM_PERTAMA + len(lembar.letak) - 2
    kolom_beku = _kolom_beku(lembar)
    ws.freeze_panes(BARIS_KEPALA, kolom_beku)
    ws.set_selection(BARIS_DATA - 1, 0, BARIS_DATA - 1, 0)
    ws.ignore_errors(
        {
            "number_stored_as_text": f"A{BARIS_DATA}:"
            + xl_rowcol_to_cell(BARIS_VALIDASI_AKHIR - 1, akhir)
        }
    )
    ulang = BARIS_TAHUN if any(k.tahun_ke for k in lembar.kolom) else BARIS_KEPALA
    siapkan_cetak(
        ws,
        tegak=False,
        lebar=_lebar(lembar),
        baris_ulang=(ulang, BARIS_KEPALA),
        kolom_ulang=kolom_beku,
    )


def _kolom_beku(lembar: LembarMasukan) -> int:
    """How many columns stay in sight, on a sheet that is wider than a screen."""
    if sum(_lebar(lembar)) <= _LEBAR_BEKU:
        return 0
    if NAMA_INDIKATOR.id in lembar.letak:
        return lembar.letak[NAMA_INDIKATOR.id]
    return _BEKU.get(lembar.id, 1 if lembar.kolom[0].lebar <= _LEBAR_BEKU_KOLOM else 0)


def _tegak(
    ws: Worksheet, lembar: LembarMasukan, gaya: Gaya, panjang: validasi.DaftarPanjang
) -> None:
    for nomor, lebar in LEBAR_TEGAK.items():
        ws.set_column(nomor - 1, nomor - 1, lebar)
    ws.set_row(BARIS_KEPALA - 1, 24)
    kepala = gaya.kepala(warna.MASUKAN)
    for nomor, label in enumerate(("Uraian", "Isian", "Petunjuk"), start=KOLOM_URAIAN):
        ws.write_string(BARIS_KEPALA - 1, nomor - 1, label, kepala)
    uraian = gaya.kotak(bold=True, bg_color=warna.MASUKAN.lembut)
    petunjuk = gaya.kotak(font_color=warna.CATATAN)
    for baris, kolom in enumerate(lembar.kolom, start=BARIS_DATA):
        tinggi = tinggi_baris([(kolom.bantuan, LEBAR_TEGAK[KOLOM_PETUNJUK])])
        ws.set_row(baris - 1, tinggi + _RUANG_TEGAK)
        ws.write_string(baris - 1, KOLOM_URAIAN - 1, label_kepala(kolom), uraian)
        ws.write_blank(
            baris - 1,
            KOLOM_ISIAN - 1,
            None,
            gaya.isian(kolom.jenis, align="left", indent=1, valign="vcenter"),
        )
        ws.write_string(baris - 1, KOLOM_PETUNJUK - 1, kolom.bantuan, petunjuk)
        validasi.pasang(ws, (baris, KOLOM_ISIAN, baris, KOLOM_ISIAN), kolom, panjang)
    ws.freeze_panes(BARIS_KEPALA, 0)
    ws.set_selection(BARIS_DATA - 1, KOLOM_ISIAN - 1, BARIS_DATA - 1, KOLOM_ISIAN - 1)
    sel_isian = xl_rowcol_to_cell(BARIS_DATA - 1, KOLOM_ISIAN - 1)
    ws.ignore_errors({"number_stored_as_text": f"{sel_isian}:B{BARIS_VALIDASI_AKHIR}"})
    siapkan_cetak(
        ws, tegak=True, lebar=LEBAR_TEGAK.values(), baris_ulang=(BARIS_KEPALA, BARIS_KEPALA)
    )
