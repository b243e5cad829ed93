"""Inputs as JSON (contract section 4): read and checked, and written from a workbook."""

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite
from pathlib import Path
from typing import Any

from workbook_tools.errors import DataTakSah
from workbook_tools.formats.json_masuk import muat_json
from workbook_tools.keluaran.teks import bilangan
from workbook_tools.model.sel import BATAS_BARIS, PANJANG_SEL, JenisSel, Sel
from workbook_tools.model.tabel import Tabel
from workbook_tools.numbers import Golongan, JenisAngka, baca_bilangan, cetak_tepat, golongan_format
from workbook_tools.records import MASUKAN, Jenis, LembarMasukan

Nilai = str | int | Decimal
Rekam = dict[str, Nilai]
Masukan = dict[str, list[Rekam]]
"""Records by sheet id; Identitas, too, is a list of one record. Empty values are left out."""

ALIAS_BULAN = {"agt": "agu", "ags": "agu", "agust": "agu", "nop": "nov", "peb": "feb"}


def baca_json(jalur: Path) -> Masukan:
    """Read an input file; numbers stay exact.

    Raises:
        DataTakSah: not JSON, or a sheet, column or value that the schema does not know; the
            message names every one of them.
    """
    return susun_masukan(muat_json(jalur))


def susun_masukan(isi: Any) -> Masukan:
    """Check parsed JSON against the schema.

    Raises:
        DataTakSah: see ``baca_json``.
    """
    if not isinstance(isi, dict):
        raise DataTakSah('Isi JSON harus berupa objek: {"identitas": {...}, "indikator": [...]}.')
    salah: list[str] = []
    masukan: Masukan = {}
    for id_, data in isi.items():
        lembar = MASUKAN.get(id_)
        if lembar is None:
            salah.append(f"lembar '{id_}' tidak dikenal (yang ada: {', '.join(MASUKAN)})")
        else:
            masukan[id_] = _lembar(lembar, data, salah)
    if salah:
        raise DataTakSah("Data JSON tidak sesuai: " + "; ".join(salah) + ".")
    return masukan


def butuh_lengkap(masukan: Masukan) -> bool:
    """Whether the data fill sheets that the blank template does not show."""
    return any(MASUKAN[id_].cadangan for id_ in masukan)


def _lembar(lembar: LembarMasukan, data: Any, salah: list[str]) -> list[Rekam]:
    if lembar.tegak:
        data = [data]
    if not isinstance(data, list) or not all(isinstance(r, dict) for r in data):
        bentuk = "satu objek" if lembar.tegak else "daftar objek"
        salah.append(f"isi '{lembar.id}' harus berupa {bentuk}")
        return []
    if len(data) > BATAS_BARIS:
        salah.append(f"isi '{lembar.id}' lebih dari {BATAS_BARIS} baris")
        return []
    return [_rekam(lembar, r, nomor, salah) for nomor, r in enumerate(data, start=1)]


def _rekam(lembar: LembarMasukan, rekam: dict[str, Any], nomor: int, salah: list[str]) -> Rekam:
    dikenal = {k.id for k in lembar.kolom}
    hasil: Rekam = {}
    for kunci, nilai in rekam.items():
        kolom = ALIAS_BULAN.get(kunci, kunci) if lembar.id == "bumdes" else kunci
        tempat = f"{lembar.id}.{kunci}" if lembar.tegak else f"{lembar.id}[{nomor}].{kunci}"
        if kolom not in dikenal:
            salah.append(f"kolom '{tempat}' tidak dikenal")
        elif isinstance(nilai, bool):
            hasil[kolom] = "ya" if nilai else "tidak"
        elif isinstance(nilai, str) and len(nilai) > PANJANG_SEL:
            salah.append(f"teks '{tempat}' lebih dari {PANJANG_SEL} huruf, yang muat di satu sel")
        elif isinstance(nilai, (str, int, Decimal)):
            if nilai != "":
                hasil[kolom] = nilai
        elif isinstance(nilai, float) and isfinite(nilai):  # a workbook's own, not read from JSON
            hasil[kolom] = Decimal(repr(nilai))
        elif nilai is not None:
            salah.append(f"nilai '{tempat}' harus teks atau bilangan")
    return hasil


def ekspor(tabel: Mapping[str, Tabel]) -> dict[str, Any]:
    """The inputs of a workbook as JSON-ready data, in the form that ``isi`` takes.

    Text comes back to the letter, numbers with the precision they show. Rows that the
    blank template already holds are left out unless staff changed them.
    """
    hasil: dict[str, Any] = {}
    for id_, t in tabel.items():
        rekam = [_ekspor_baris(t, b.sel) for b in t.baris]
        rekam = [r for r in rekam if r]
        if not rekam or (t.lembar.isi_awal and _isi_awal(t)):
            continue
        hasil[id_] = rekam[0] if t.lembar.tegak else rekam
    return hasil


def _ekspor_baris(t: Tabel, sel: Mapping[str, Sel]) -> dict[str, Any]:
    return {k.id: nilai_json(sel[k.id]) for k in t.lembar.kolom if k.id in sel}


def nilai_json(sel: Sel) -> str | int | float:
    """One cell for JSON: plain numbers as numbers, all else as the user sees it."""
    if sel.jenis is JenisSel.LOGIKA:
        return "ya" if sel.mentah == "1" else "tidak"
    if sel.jenis is not JenisSel.BILANGAN:
        return sel.mentah
    bacaan = baca_bilangan(sel.mentah, sel.format, JenisAngka.NILAI)
    if bacaan.angka is None:
        return sel.mentah
    khusus = golongan_format(sel.format) in (Golongan.PERSEN, Golongan.JAM, Golongan.TANGGAL)
    if khusus:
        return cetak_tepat(bacaan.angka)
    nilai = bilangan(bacaan.angka.nilai)
    return sel.mentah if nilai is None else nilai


def _isi_awal(t: Tabel) -> bool:
    """Whether the rows are those of the blank template, untouched."""
    kolom = [k.id for k in t.lembar.kolom]
    isi = [tuple(str(_ekspor_baris(t, b.sel).get(k, "")) for k in kolom) for b in t.baris]
    persen = [k.id for k in t.lembar.kolom if k.jenis is Jenis.PERSEN]
    teks = any(b.sel[k].jenis is JenisSel.TEKS for b in t.baris for k in persen if k in b.sel)
    return not teks and isi == list(t.lembar.isi_awal)
