"""What only Beranda has: the band for buttons, the state of the workbook, and the steps."""

from collections.abc import Iterable

from xlsxwriter.worksheet import Worksheet

from workbook_tools.records import LEMBAR_MASUKAN, LEMBAR_TEMPLAT, LembarMasukan
from workbook_tools.schema import HITUNG, JUDUL_PETUNJUK, LABEL_SIDIK, LABEL_VERSI, Tampilan
from workbook_tools.schema.tata_letak import (
    BARIS_BERIKUT,
    BARIS_DATA,
    BARIS_KEPALA,
    BARIS_LANGKAH,
    BARIS_PANDUAN_AKHIR,
    BARIS_STATUS,
    BARIS_TOMBOL,
    KOLOM_DOKUMEN,
    KOLOM_ISIAN,
)
from workbook_tools.template import rumus_isian, warna
from workbook_tools.template.gaya import RUANG_KEPALA, Gaya
from workbook_tools.template.letak import LetakLembar
from workbook_tools.template.rumus_temuan import temuan_terbuka

TINGGI_TOMBOL = 40
"""Height of the row with the buttons, in points."""

_TANPA_TOMBOL = 8  # height of the same row where there are none

PETUNJUK_TOMBOL = "Isi lembar bertab biru, lalu klik Hitung. Angka di bawah ikut selagi mengisi."
PETUNJUK_TANPA_TOMBOL = (
    "Isi lembar bertab biru dan simpan; hasilnya dihitung oleh program lkj. Angka di bawah ikut "
    "selagi mengisi."
)
BELUM = ("Terakhir dihitung", "Belum pernah")

KEPALA_LANGKAH = ("Langkah", "Status Pengisian", "Terisi", "Masih Kosong", "Temuan Terbuka")
_KOLOM_LANGKAH = (1, 2, 4, 5, 6)
KEPALA_DOKUMEN = ("Lembar untuk Dokumen (boleh kosong)", "Isian")
_LEBAR_DOKUMEN = (36, 9)

KOSONG_SEMUA = "Buku kerja ini masih kosong."
KOSONG, SEBAGIAN, LENGKAP, BOLEH = "Kosong", "Sebagian", "Lengkap", "Boleh kosong"
TAK_DIPAKAI = "Tidak dipakai"
_WARNA = {
    KOSONG: warna.SALAH,
    SEBAGIAN: warna.AWAS,
    LENGKAP: warna.BAIK,
    BOLEH: warna.SEPI,
    TAK_DIPAKAI: warna.SEPI,
}

_AWAL, _AKHIR = BARIS_LANGKAH + 1, BARIS_PANDUAN_AKHIR
_STATUS = f"$B${_AWAL}:$B${_AKHIR}"


def lembar_langkah(lengkap: bool = False) -> dict[int, LembarMasukan]:
    """The input sheets that are steps, by the row of Beranda that tells about each; those of
    version 1 come last."""
    utama = [x for x in LEMBAR_TEMPLAT if x.utama and not x.isi_awal]
    cadangan = [x for x in LEMBAR_MASUKAN if x.cadangan]
    return dict(enumerate(utama + (cadangan if lengkap else []), start=_AWAL))


def lembar_dokumen() -> dict[int, LembarMasukan]:
    """The input sheets that only the document needs, by their row of Beranda."""
    dokumen = (x for x in LEMBAR_TEMPLAT if not x.utama and not x.isi_awal)
    return dict(enumerate(dokumen, start=_AWAL))


def tulis_beranda(
    ws: Worksheet, letak: LetakLembar, gaya: Gaya, *, bertombol: bool, lengkap: bool
) -> None:
    """Hint, state, next step, steps, and the first word on when it was computed."""
    baris_tombol, baris_petunjuk = BARIS_TOMBOL
    ws.set_row(baris_tombol - 1, TINGGI_TOMBOL if bertombol else _TANPA_TOMBOL)
    ws.set_row(baris_petunjuk - 1, 20)
    hint = gaya.buat(font_color=warna.HITUNG.tulisan, valign="vcenter", indent=1)
    kata = PETUNJUK_TOMBOL if bertombol else PETUNJUK_TANPA_TOMBOL
    ws.write_string(baris_petunjuk - 1, 0, kata, hint)
    ringkasan = letak.dari("ringkasan")
    for nomor, (kolom, isi) in enumerate(zip(ringkasan.blok.kolom, BELUM, strict=True)):
        tempat = (ringkasan.baris_data - 1, ringkasan.kolom - 1 + nomor)
        ws.write_string(*tempat, isi, gaya.hasil(kolom.tampilan))
    _langkah(ws, gaya, lengkap)
    _dokumen(ws, gaya)
    _keadaan(ws, gaya, _waktu(letak), bertombol)
    _redupkan(ws, letak, gaya)
    ws.activate()
    ws.set_first_sheet()


def _langkah(ws: Worksheet, gaya: Gaya, lengkap: bool) -> None:
    """A row for each sheet that figures come from: link, state, counts, findings."""
    _judul(ws, 1, "Langkah mengisi", gaya)
    _kepala(ws, zip(_KOLOM_LANGKAH, KEPALA_LANGKAH, strict=True), gaya)
    angka = gaya.hasil(Tampilan.BULAT)
    for nomor, (baris, lembar) in enumerate(lembar_langkah(lengkap).items(), start=1):
        _tautan(ws, baris, 1, lembar, f"{nomor}. {lembar.judul}", f"$D{baris}", gaya)
        n, k = f"$D{baris}", f"$E{baris}"
        kosong = f'IF({rumus_isian.tak_dipakai(lembar)},"{TAK_DIPAKAI}","{BOLEH}")'
        status = (
            f'=IFERROR(IF({n}=0,IF({rumus_isian.diperlukan(lembar, lengkap)},"{KOSONG}",{kosong}),'
            f'IF({k}>0,"{SEBAGIAN}","{LENGKAP}")),"Tidak ada")'
        )
        ws.write_formula(baris - 1, 1, status, gaya.hasil(Tampilan.PENDEK), "")
        isi = rumus_isian.baris_terisi(lembar), rumus_isian.masih_kosong(lembar)
        for kolom, rumus in zip((3, 4), isi, strict=True):
            ws.write_formula(baris - 1, kolom, f'=IFERROR({rumus},"?")', angka, "")
        ws.write_formula(baris - 1, 5, f"={temuan_terbuka(lembar.judul)}", angka, "")
    ws.write_formula(BARIS_PANDUAN_AKHIR - 1, 0, _rumus_tersembunyi(), gaya.catatan(), "")
    for kata, (isi_warna, tulisan) in _WARNA.items():
        format_ = gaya.buat(bold=True, bg_color=isi_warna, font_color=tulisan)
        _bersyarat(ws, f"B{_AWAL}:B{_AKHIR}", f'=$B{_AWAL}="{kata}"', gaya_sel=format_)


def _dokumen(ws: Worksheet, gaya: Gaya) -> None:
    """The sheets that only the document needs, and how many rows each has."""
    for nomor, lebar in enumerate(_LEBAR_DOKUMEN, start=KOLOM_DOKUMEN - 1):
        ws.set_column(nomor, nomor, lebar)
    ws.set_column(KOLOM_DOKUMEN - 2, KOLOM_DOKUMEN - 2, 2)
    _kepala(ws, enumerate(KEPALA_DOKUMEN, start=KOLOM_DOKUMEN), gaya)
    for baris, lembar in lembar_dokumen().items():
        terisi = f"$I{baris}"
        _tautan(ws, baris, KOLOM_DOKUMEN, lembar, lembar.judul, terisi, gaya)
        rumus = f'=IFERROR({rumus_isian.baris_terisi(lembar)},"?")'
        ws.write_formula(baris - 1, KOLOM_DOKUMEN, rumus, gaya.hasil(Tampilan.BULAT), "")


def _keadaan(ws: Worksheet, gaya: Gaya, waktu: str, bertombol: bool) -> None:
    """The state in a sentence, and the one next step as a link."""
    kalimat = gaya.buat(bold=True, font_size=12, valign="vcenter", indent=1, text_wrap=True)
    tinggi = 24
    ws.set_row(BARIS_STATUS - 1, tinggi)
    ws.set_row(BARIS_BERIKUT - 1, tinggi)
    ws.merge_range(BARIS_STATUS - 1, 0, BARIS_STATUS - 1, KOLOM_DOKUMEN, "", kalimat)
    ws.write_formula(BARIS_STATUS - 1, 0, _rumus_status(waktu), kalimat, "")
    langkah = gaya.buat(
        bold=True, font_size=12, font_color=warna.TAUTAN, underline=1, valign="vcenter", indent=1
    )
    ws.merge_range(BARIS_BERIKUT - 1, 0, BARIS_BERIKUT - 1, KOLOM_DOKUMEN, "", langkah)
    ws.write_formula(BARIS_BERIKUT - 1, 0, _rumus_berikut(waktu, bertombol), langkah, "")
    tempat = f"A{BARIS_STATUS}:{'ABCDEFGHIJ'[KOLOM_DOKUMEN]}{BARIS_STATUS}"
    # The colour follows the sentence: rules of colour that read other sheets are not for every
    # Excel.
    ada_temuan = f"AND({_memuat('terbuka.')},NOT({_memuat('tidak ada galat')}))"
    for uji, (isi, tulisan) in (
        (_memuat(KOSONG_SEMUA), warna.SEPI),
        (f"AND({ada_temuan},NOT({_memuat(': 0 galat')}))", warna.SALAH),
        (f"OR({ada_temuan},{_memuat('Baru ')},{_memuat('Belum dihitung')})", warna.AWAS),
        ("TRUE", warna.BAIK),
    ):
        format_ = gaya.buat(bg_color=isi, font_color=tulisan)
        _bersyarat(ws, tempat, f"={uji}", gaya_sel=format_, berhenti=True)


def _rumus_tersembunyi() -> str:
    """What became of the sheets that an office of this kind has no use for."""
    tidak = f'COUNTIF({_STATUS},"{TAK_DIPAKAI}")'
    jenis = rumus_isian.sel_identitas("jenis")
    return (
        f'=IF({tidak}=0,"","{TAK_DIPAKAI} oleh "&{jenis}&": "&{tidak}&" lembar. Bila tabnya '
        'tersembunyi dan ternyata perlu: klik kanan sebuah tab, lalu Tampilkan (Unhide).")'
    )


def _redupkan(ws: Worksheet, letak: LetakLembar, gaya: Gaya) -> None:
    """What only the program needs, at the end of Ringkasan, keeps out of the reader's way."""
    r = letak.dari("ringkasan")
    rentang = f"A{r.baris_data}:B{r.baris_akhir + _TUMBUH}"
    uji = f'=OR($A{r.baris_data}="{LABEL_SIDIK}",$A{r.baris_data}="{LABEL_VERSI}")'
    _bersyarat(ws, rentang, uji, gaya_sel=gaya.buat(font_color=warna.GARIS))


_TUMBUH = 10
"""Rows that Ringkasan may grow by."""

BELUM_TEKS = f'"{BELUM[1]}"'


def _waktu(letak: LetakLembar) -> str:
    """When it was computed last, as Ringkasan says."""
    r = letak.dari("ringkasan")
    tabel = f"$A${r.baris_kepala}:$B${r.baris_akhir + _TUMBUH}"
    return f'IFERROR(VLOOKUP("{BELUM[0]}",{tabel},2,FALSE),{BELUM_TEKS})'


def _memuat(kata: str) -> str:
    """Whether the sentence on the state holds these words (a condition)."""
    return f'ISNUMBER(SEARCH("{kata}",$A${BARIS_STATUS}))'


def _belum() -> str:
    """How many needed sheets are not complete."""
    return f'(COUNTIF({_STATUS},"{KOSONG}")+COUNTIF({_STATUS},"{SEBAGIAN}"))'


def _rumus_status(waktu: str) -> str:
    perlu = f'({_belum()}+COUNTIF({_STATUS},"{LENGKAP}"))'
    sisa = f'SUMIF({_STATUS},"{SEBAGIAN}",$E${_AWAL}:$E${_AKHIR})'
    isian = (
        f'IF({_belum()}=0,"Isian lengkap.","Baru "&({perlu}-{_belum()})&" dari "&{perlu}&'
        f'" lembar yang dipakai sudah lengkap"&IF({sisa}>0,"; "&{sisa}&'
        f'" isian masih kosong.","."))'
    )
    galat, awas = temuan_terbuka(tingkat="Galat"), temuan_terbuka(tingkat="Peringatan")
    hasil = (
        f'IF({waktu}={BELUM_TEKS}," Belum dihitung."," Dihitung "&{waktu}&": "&'
        f'IF({galat}+{awas}=0,"tidak ada galat dan peringatan terbuka.",({galat})&" galat dan "&'
        f'({awas})&" peringatan terbuka."))'
    )
    kosong = f"SUM($D${_AWAL}:$D${_AKHIR})=0"
    return f'=IF({kosong},"{KOSONG_SEMUA}",{isian}&{hasil})'


def _rumus_berikut(waktu: str, bertombol: bool) -> str:
    """One link: the first sheet that is not complete, then to compute, then the findings."""
    nama = f"$A${_AWAL}:$A${_AKHIR}"
    kosong, sebagian = (f'IFERROR(MATCH("{x}",{_STATUS},0),99)' for x in (KOSONG, SEBAGIAN))
    ke = f"MIN({kosong},{sebagian})"
    sebut = f"INDEX({nama},{ke})"
    judul = f'MID({sebut},FIND(". ",{sebut})+2,50)'
    beranda, pemeriksaan = (HITUNG[x].judul for x in ("beranda", "pemeriksaan"))
    terbuka = f"({temuan_terbuka(tingkat='Galat')}+{temuan_terbuka(tingkat='Peringatan')})"
    hitung = "klik Hitung" if bertombol else "simpan, lalu hitung dengan program lkj"
    tujuan = (
        f'IF({_belum()}>0,"#\'"&{judul}&"\'!A{BARIS_KEPALA}",IF({waktu}={BELUM_TEKS},'
        f"\"#'{beranda}'!A{BARIS_TOMBOL[1]}\",IF({terbuka}>0,\"#'{pemeriksaan}'!A1\","
        f"\"#'{JUDUL_PETUNJUK}'!A1\")))"
    )
    kata = (
        f'IF({_belum()}>0,"isi lembar "&{judul},IF({waktu}={BELUM_TEKS},"{hitung}",'
        f'IF({terbuka}>0,"periksa "&{terbuka}&" temuan di lembar {pemeriksaan}",'
        f'"buat dokumen LKj; caranya di lembar {JUDUL_PETUNJUK}")))'
    )
    return f'=HYPERLINK({tujuan},"Langkah berikut: "&{kata})'


def _tautan(
    ws: Worksheet,
    baris: int,
    kolom: int,
    lembar: LembarMasukan,
    kata: str,
    terisi: str,
    gaya: Gaya,
) -> None:
    """A link to the first empty row of a sheet. A formula, since the links of this sheet belong
    to the program that fills it."""
    if lembar.tegak:
        tempat = f"\"#'{lembar.judul}'!{'AB'[KOLOM_ISIAN - 1]}{BARIS_DATA}\""
    else:
        tempat = f"\"#'{lembar.judul}'!A\"&({BARIS_DATA}+N({terisi}))"
    format_ = gaya.hasil(Tampilan.TEKS, font_color=warna.TAUTAN, underline=1)
    ws.write_formula(baris - 1, kolom - 1, f'=HYPERLINK({tempat},"{kata}")', format_, kata)


def _judul(ws: Worksheet, kolom: int, kata: str, gaya: Gaya) -> None:
    ws.write_string(BARIS_LANGKAH - 2, kolom - 1, kata, gaya.subjudul(warna.HITUNG))


def _kepala(ws: Worksheet, isi: Iterable[tuple[int, str]], gaya: Gaya) -> None:
    ws.set_row(BARIS_LANGKAH - 1, 30 + RUANG_KEPALA)
    for kolom, kata in isi:
        ws.write_string(BARIS_LANGKAH - 1, kolom - 1, kata, gaya.kepala(warna.HITUNG))


def _bersyarat(
    ws: Worksheet, rentang: str, rumus: str, *, gaya_sel: object, berhenti: bool = False
) -> None:
    aturan = {
        "type": "formula",
        "criteria": rumus,
        "format": gaya_sel,
        "stop_if_true": berhenti,
    }
    if ws.conditional_format(rentang, aturan):
        raise ValueError(f"format bersyarat ditolak: {rumus}")
