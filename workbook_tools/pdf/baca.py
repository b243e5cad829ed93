"""A PDF report as a plain document: paragraphs and tables page by page, in reading order.

A page that cannot be read (a scan, or columns of figures without lines) is said, never skipped
in silence.
"""

import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.errors import BerkasTakTerpakai, LkjError
from workbook_tools.naskah import Bagian, Naskah, Paragraf, Ruas, Tabel
from workbook_tools.pdf.kisi import Kata, Kotak, baris_kata, susun_kisi
from workbook_tools.pdf.lanjut import lanjutkan
from workbook_tools.pdf.sambung import sambung_kata
from workbook_tools.regex import regex

KODE = "D691"
MAKS_HALAMAN = 1_000
MAKS_BERKAS = 300_000_000
MAKS_SISI = 5_000
"""Points; the longer side of A0 has 3,370."""
TEPI = 0.07
"""The part of a page at its top and bottom where numbers and running titles stand."""
PADAT = 500
"""Words of a page without drawn tables from which on a table without lines is likely."""

_PINDAI = "tidak memuat teks (hasil pindai?)"
_SEMUA_PINDAI = "tidak memuat teks: tampaknya hasil pindai."

_BAB = regex(
    r"\s*(?:BAB\s+[IVX\d]+|DAFTAR (?:ISI|TABEL|GAMBAR)|KATA PENGANTAR|(?:IKHTISAR|RINGKASAN) "
    r"EKSEKUTIF)"
)
_JUDUL = (
    (2, regex(r"\s*(?:[A-Z]\.|\d\.\d\.?(?!\d))\s+\S")),
    (3, regex(r"\s*(?:\d{1,2}\.|\d\.\d\.\d{1,2}\.?)\s+\S")),
    (4, regex(r"\s*[a-z]\.\s+\S")),
)
_BUTIR = regex(r"\s*(?:\(?\d{1,2}[.)]|[a-z][.)]|[\u2022\u25a0-\u27bf\ue000-\uf8ff–-])\s+\S")
_KAPSI = regex(r"\s*(?:Tabel|Gambar|Grafik)\s+[\dIVX]", re.IGNORECASE)


class _Baris(Struct):
    teks: str
    x0: float
    x1: float
    atas: float
    bawah: float
    tebal: bool


def baca_pdf(jalur: Path) -> Naskah:
    """Read a report.

    Raises:
        BerkasTakTerpakai: no PDF, encrypted, damaged, or of absurd size.
        LkjError: the extra ``pdf`` is not installed.
    """
    try:
        import pdfplumber

        from workbook_tools.pdf.jaga import banyak_rujukan, terbatas
    except ImportError as e:
        raise LkjError(
            "pembaca PDF tidak ikut terpasang. Minta berkas .docx aslinya, atau buka PDF itu di "
            "Word (File, Open), simpan sebagai .docx, lalu periksa yang .docx. Bila lkj dipasang "
            "dengan pip: pip install 'workbook-tools[pdf]'."
        ) from e
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    if jalur.stat().st_size > MAKS_BERKAS or banyak_rujukan(jalur):
        raise BerkasTakTerpakai(KODE, f"{jalur.name} tidak dapat dibaca: tidak wajar besarnya.")
    try:
        with terbatas(), pdfplumber.open(jalur) as pdf:
            return _baca(pdf, jalur.name)
    except LkjError:
        raise
    except Exception as e:  # pdfminer raises many kinds on damaged files
        sebab = (
            "berkata sandi. Buka dengan sandinya, simpan salinan tanpa sandi, lalu ulangi"
            if "PDFPasswordIncorrect" in repr(e)
            else "bukan PDF yang utuh"
        )
        raise BerkasTakTerpakai(KODE, f"{jalur.name} tidak dapat dibaca: {sebab}.") from e


def _baca(pdf: Any, nama: str) -> Naskah:
    from pdfminer.pdfpage import PDFPage

    # pdf.pages makes all of them first; so many are counted that tell whether there are too many
    if sum(1 for _ in islice(PDFPage.create_pages(pdf.doc), MAKS_HALAMAN + 1)) > MAKS_HALAMAN:
        raise BerkasTakTerpakai(
            KODE, f"{nama} tidak dapat dibaca: lebih dari {MAKS_HALAMAN} halaman."
        )
    bagian: list[Bagian] = []
    tak_terbaca: list[str] = []
    for n, halaman in enumerate(pdf.pages, start=1):
        isi, keluhan = _satu_halaman(halaman, n)
        tak_terbaca += keluhan
        _tambah(bagian, isi)
        halaman.close()
    if not bagian:
        rusak = [x for x in tak_terbaca if _PINDAI not in x]
        sebab = f"tidak dapat dibaca. {rusak[0]}" if rusak else _SEMUA_PINDAI
        raise BerkasTakTerpakai(KODE, f"{nama} {sebab} Pakai .docx, atau PDF dari Word.")
    utuh = sambung_kata(_tanpa_kepala_berulang(bagian))
    return Naskah(tuple(_nomori(utuh)), tuple(tak_terbaca))


def _satu_halaman(halaman: Any, n: int) -> tuple[list[Bagian], list[str]]:
    """A page; one that is damaged does not take the others with it."""
    if max(halaman.width, halaman.height) > MAKS_SISI:
        return [], [f"Halaman {n} tidak wajar besarnya; isinya tidak diperiksa."]
    try:
        return _halaman(halaman, n)
    except Exception:  # pdfminer raises many kinds
        return [], [f"Halaman {n} rusak, atau tidak wajar isinya; isinya tidak diperiksa."]


def _halaman(halaman: Any, n: int) -> tuple[list[Bagian], list[str]]:
    kata: list[Kata] = halaman.extract_words(extra_attrs=["fontname"], keep_blank_chars=False)
    if not kata:
        return [], [f"Halaman {n} {_PINDAI}; isinya tidak diperiksa."]
    tabel = [t for t in halaman.find_tables() if len(t.cells) >= 4]
    sisa = [w for w in kata if not any(_di_dalam(w, t.bbox) for t in tabel)]
    urut: list[tuple[float, Bagian]] = []
    for t in tabel:
        milik = [w for w in kata if _di_dalam(w, t.bbox)]
        urut.append((t.bbox[1], susun_kisi([tuple(c) for c in t.cells], milik, n)))
    batas = [t.bbox[1] for t in tabel]
    for atas, p in _paragraf(sisa, n, float(halaman.height), float(halaman.width), batas):
        urut.append((atas, p))
    keluhan = []
    angka = sum(bool(re.fullmatch(r"[\d.,%]+", w["text"])) for w in sisa)
    if not tabel and len(kata) > PADAT and angka > len(kata) * 0.3:
        keluhan.append(
            f"Halaman {n} memuat {angka} angka tanpa garis tabel; tabelnya tidak terbaca."
        )
    return [b for _, b in sorted(urut, key=lambda x: x[0])], keluhan


def _di_dalam(w: Kata, kotak: Kotak) -> bool:
    x, y = (w["x0"] + w["x1"]) / 2, (w["top"] + w["bottom"]) / 2
    return bool(kotak[0] <= x <= kotak[2] and kotak[1] <= y <= kotak[3])


def _paragraf(
    kata: list[Kata], n: int, tinggi: float, lebar: float, batas: list[float]
) -> Iterator[tuple[float, Paragraf]]:
    kumpulan: list[_Baris] = []
    semua = list(_baris(kata))
    for b in semua:
        pinggir = b.bawah < tinggi * TEPI or b.atas > tinggi * (1 - TEPI)
        if (pinggir or b in (semua[0], semua[-1])) and re.fullmatch(
            r"[\W\dIVXLivxl]{1,8}|.{0,40}\bhal(?:aman)?\b.{0,10}", b.teks
        ):
            continue
        if kumpulan and _baru(kumpulan[-1], b, lebar, batas):
            yield _jadi(kumpulan, n)
            kumpulan = []
        kumpulan.append(b)
    if kumpulan:
        yield _jadi(kumpulan, n)


def _baris(kata: list[Kata]) -> Iterator[_Baris]:
    kelompok: list[list[Kata]] = []
    for w in sorted(kata, key=lambda w: (w["top"], w["x0"])):
        if kelompok and abs(w["top"] - kelompok[-1][0]["top"]) < (w["bottom"] - w["top"]) * 0.6:
            kelompok[-1].append(w)
        else:
            kelompok.append([w])
    for isi in kelompok:
        yield _Baris(
            baris_kata(isi)[0],
            min(w["x0"] for w in isi),
            max(w["x1"] for w in isi),
            min(w["top"] for w in isi),
            max(w["bottom"] for w in isi),
            all("bold" in str(w["fontname"]).casefold() for w in isi),
        )


def _baru(lalu: _Baris, b: _Baris, lebar: float, batas: list[float]) -> bool:
    """Whether a line begins a paragraph: after a gap, a short line, another weight, a list mark."""
    tinggi = lalu.bawah - lalu.atas
    if any(lalu.bawah <= y <= b.atas + 1 for y in batas) or b.atas - lalu.bawah > tinggi * 0.95:
        return True
    if b.tebal != lalu.tebal or _BUTIR.match(b.teks) or _KAPSI.match(b.teks):
        return True
    return lalu.x1 < lebar * 0.72 and not (lalu.tebal and b.tebal)


def _jadi(isi: list[_Baris], n: int) -> tuple[float, Paragraf]:
    teks = " ".join(b.teks for b in isi)
    tebal = all(b.tebal for b in isi)
    gaya = "caption" if _KAPSI.match(teks) and len(teks) < 250 else ""
    return isi[0].atas, Paragraf(
        (Ruas(teks, tebal),), gaya, 0 if gaya else _tingkat(teks, tebal), halaman=n
    )


def _tingkat(teks: str, tebal: bool) -> int:
    if not tebal or len(teks) > 160:
        return 0
    if _BAB.match(teks) and teks.isupper():
        return 1
    return next((t for t, pola in _JUDUL if pola.match(teks)), 0)


def _tambah(bagian: list[Bagian], isi: list[Bagian]) -> None:
    """Add a page; a table at its top that goes on with the one at the end of the page before is
    put under it, its repeated header left out, and so is a paragraph that was broken."""
    if bagian and isi:
        lalu, awal = bagian[-1], isi[0]
        if isinstance(lalu, Tabel) and isinstance(awal, Tabel) and lalu.kolom == awal.kolom:
            bagian[-1] = lanjutkan(lalu, awal)
            isi = isi[1:]
        elif (
            isinstance(lalu, Paragraf)
            and isinstance(awal, Paragraf)
            and not lalu.tingkat
            and not awal.tingkat
            and re.search(r"[a-z,]$", lalu.teks)
            and re.match(r"[a-z]", awal.teks)
        ):
            bagian[-1] = replace(lalu, ruas=(Ruas(f"{lalu.teks} {awal.teks}", lalu.ruas[0].tebal),))
            isi = isi[1:]
    bagian += isi


def _tanpa_kepala_berulang(bagian: list[Bagian]) -> list[Bagian]:
    """Running titles: short lines that stand on many pages."""
    hitung = Counter(b.teks for b in bagian if isinstance(b, Paragraf) and len(b.teks) < 90)
    halaman = max((b.halaman for b in bagian if isinstance(b, Paragraf | Tabel)), default=1)
    ulang = {t for t, n in hitung.items() if n > max(5, halaman * 0.5)}
    return [b for b in bagian if not (isinstance(b, Paragraf) and b.teks in ulang)]


def _nomori(bagian: Iterable[Bagian]) -> Iterator[Bagian]:
    paragraf = tabel = 0
    kapsi = False
    for b in bagian:
        if isinstance(b, Paragraf):
            paragraf += 1
            judul = kapsi and not b.tingkat and not b.gaya and len(b.teks) < 200 and b.ruas[0].tebal
            yield replace(b, urutan=paragraf, gaya="caption" if judul else b.gaya)
            kapsi = bool(b.gaya) and len(b.teks) < 14  # a number alone; its title is the next line
        elif isinstance(b, Tabel):
            tabel += 1
            yield replace(b, urutan=tabel)
        else:
            yield b
