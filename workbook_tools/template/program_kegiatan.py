"""What only Program Kegiatan has: names by their code, live sums, looks by level."""

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from workbook_tools.records import MASUKAN, Jenis, LembarMasukan
from workbook_tools.schema.tata_letak import BARIS_DATA, BARIS_VALIDASI_AKHIR
from workbook_tools.template import warna
from workbook_tools.template.gaya import Gaya

_AKHIR = BARIS_VALIDASI_AKHIR
_TITIK_PROGRAM, _TITIK_KEGIATAN, _TITIK_SUB = 2, 4, 5
"""Points in a code of each level: 7.01.02, 7.01.02.2.01, 7.01.02.2.01.0001."""


def tulis_program_kegiatan(ws: Worksheet, lembar: LembarMasukan, gaya: Gaya) -> None:
    """Formulas of the prepared rows, the list of codes, and colours and indents by level."""
    huruf = {id_: str(xl_col_to_name(n - 1)) for id_, n in lembar.letak.items()}
    angka = gaya.tampak(num_format="#,##0", align="right")
    persen = gaya.tampak(num_format="0.00%", align="right")
    for p in lembar.pembantu:
        nomor = lembar.letak[p.id] - 1
        ws.set_column(nomor, nomor, p.lebar)
        for baris in range(BARIS_DATA, BARIS_DATA + lembar.baris_siap):
            rumus = _RUMUS[p.id](huruf, baris)
            ws.write_formula(baris - 1, nomor, rumus, persen if p.persen else angka, "")
    for baris in range(BARIS_DATA, BARIS_DATA + lembar.baris_siap):
        nama = lembar.letak["nama"] - 1
        ws.write_formula(baris - 1, nama, _nama(huruf, baris), gaya.isian(Jenis.TEKS), "")
    _tawarkan_kode(ws, lembar)
    _warnai(ws, lembar, huruf, gaya)


def _titik(huruf: dict[str, str], baris: int) -> str:
    """The number of points in a row's code."""
    kode = f"${huruf['kode_rekening']}{baris}"
    return f'LEN({kode})-LEN(SUBSTITUTE({kode},".",""))'


def _nama(huruf: dict[str, str], baris: int) -> str:
    """The official name of the row's code, whose last part may have two digits or four."""
    daftar = MASUKAN["nomenklatur"]
    kode = f"${huruf['kode_rekening']}{baris}"
    panjang = f'IF(LEN({kode})=15,LEFT({kode},13)&"00"&RIGHT({kode},2),{kode})'
    tabel = f"'{daftar.judul}'!$A${BARIS_DATA}:$B${_AKHIR}"
    return f'=IF({kode}="","",IFERROR(VLOOKUP({panjang},{tabel},2,FALSE),""))'


def _jumlah(huruf: dict[str, str], baris: int, kolom: str, sendiri: str) -> str:
    """The sum of the sub kegiatan below a program or kegiatan, by their codes; else its own."""
    kode = f"${huruf['kode_rekening']}{baris}"
    bawah = f"{huruf[kolom]}{baris + 1}:{huruf[kolom]}${_AKHIR}"
    kode_bawah = f"${huruf['kode_rekening']}{baris + 1}:${huruf['kode_rekening']}${_AKHIR}"
    titik = _titik(huruf, baris)
    return (
        f'=IF({titik}={_TITIK_PROGRAM},SUMIFS({bawah},{kode_bawah},{kode}&".?.??.*"),'
        f'IF({titik}={_TITIK_KEGIATAN},SUMIFS({bawah},{kode_bawah},{kode}&".*"),{sendiri}))'
    )


def _jumlah_anggaran(huruf: dict[str, str], baris: int) -> str:
    murni, ubah = (f"{huruf[k]}{baris}" for k in ("anggaran", "anggaran_perubahan"))
    sendiri = f'IF(ISNUMBER({ubah}),{ubah},IF(ISNUMBER({murni}),{murni},""))'
    return _jumlah(huruf, baris, "jumlah_anggaran", sendiri)


def _jumlah_realisasi(huruf: dict[str, str], baris: int) -> str:
    sel = f"{huruf['realisasi']}{baris}"
    return _jumlah(huruf, baris, "jumlah_realisasi", f'IF(ISNUMBER({sel}),{sel},"")')


def _serapan(huruf: dict[str, str], baris: int) -> str:
    a, r = (f"{huruf[k]}{baris}" for k in ("jumlah_anggaran", "jumlah_realisasi"))
    return f'=IF(AND(ISNUMBER({a}),ISNUMBER({r})),IF({a}<>0,{r}/{a},""),"")'


_RUMUS = {
    "jumlah_anggaran": _jumlah_anggaran,
    "jumlah_realisasi": _jumlah_realisasi,
    "serapan": _serapan,
}


def _tawarkan_kode(ws: Worksheet, lembar: LembarMasukan) -> None:
    """Codes of the nomenclature, beginning with the one that follows the row above: behind a
    program its kegiatan are offered first."""
    daftar = MASUKAN["nomenklatur"]
    kolom = xl_col_to_name(daftar.letak["kode"] - 1)
    pertama = f"'{daftar.judul}'!${kolom}${BARIS_DATA}"
    semua = f"{pertama}:${kolom}${_AKHIR}"
    atas = f"{xl_col_to_name(lembar.letak['kode_rekening'] - 1)}{BARIS_DATA - 1}"
    letak = f"IFERROR(MATCH({atas},{semua},0),0)"
    ws.data_validation(
        BARIS_DATA - 1,
        lembar.letak["kode_rekening"] - 1,
        _AKHIR - 1,
        lembar.letak["kode_rekening"] - 1,
        {
            "validate": "list",
            "source": f"=OFFSET({pertama},{letak},0,MAX(1,COUNTA({semua})-{letak}),1)",
            "show_error": False,
            "input_title": "Kode",
            "input_message": "Pilih atau ketik kodenya. Nama yang kosong diambil dari lembar "
            "Nomenklatur. Urusan lain boleh ditambahkan di sana.",
        },
    )


def _warnai(ws: Worksheet, lembar: LembarMasukan, huruf: dict[str, str], gaya: Gaya) -> None:
    titik = _titik(huruf, BARIS_DATA)
    tingkat = f"${huruf['tingkat']}{BARIS_DATA}"
    nama = f"{huruf['nama']}{BARIS_DATA}:{huruf['nama']}{_AKHIR}"
    semua = f"A{BARIS_DATA}:{xl_col_to_name(len(lembar.letak) - 1)}{_AKHIR}"
    for sebut, banyak, mundur, rupa in (
        ("Program", _TITIK_PROGRAM, "", {"bold": True, "bg_color": warna.PROGRAM}),
        ("Kegiatan", _TITIK_KEGIATAN, "   ", {"italic": True, "bg_color": warna.KEGIATAN}),
        ("Sub Kegiatan", _TITIK_SUB, "      ", {}),
    ):
        uji = f'=OR({tingkat}="{sebut}",AND({tingkat}="",{titik}={banyak}))'
        if mundur:
            _pasang(ws, nama, uji, gaya.buat(num_format=f'"{mundur}"@'))
        if rupa:
            _pasang(ws, semua, uji, gaya.buat(**rupa))


def _pasang(ws: Worksheet, rentang: str, rumus: str, format_: Format) -> None:
    aturan = {"type": "formula", "criteria": rumus, "format": format_}
    if ws.conditional_format(rentang, aturan):
        raise ValueError(f"format bersyarat ditolak: {rumus}")
