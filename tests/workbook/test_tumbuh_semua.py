"""Whatever points at a row of any computed table stays at that row, whichever tables of a sheet
grow or shrink, stacked or side by side: one formula for each name that stands once in its column,
before and after the data change."""

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.alat import DATA
from tests.workbook.alat import buat_buku
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_masukan import susun_masukan
from workbook_tools.model.sel import huruf_kolom
from workbook_tools.pipeline import hitung
from workbook_tools.schema import HITUNG
from workbook_tools.sheets import susun_lembar
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan
from workbook_tools.workbook.tulis_hitungan import tulis_hitungan

Isi = dict[str, Any]
Letak = dict[str, dict[tuple[int, str], int | None]]

LEMBAR = [x.judul for x in HITUNG.values() if x.id not in ("beranda", "pemeriksaan", "grafik")]
NAMA = ("kode", "program", "sub_kegiatan", "desa", "bumdes", "kecamatan", "periode", "indikator")
BANYAK = ("indikator", "anggaran", "kinerja_program", "desa", "bumdes", "ikm", "pembanding")
PENUNJUK = "Penunjuk"


def tumbuh(isi: Isi) -> Isi:
    """Three more rows of every kind, below the first."""
    return isi | {
        bagian: [
            isi[bagian][0],
            *(
                {k: f"{x} baru {n}" if k in NAMA else x for k, x in isi[bagian][0].items()}
                for n in range(3)
            ),
            *isi[bagian][1:],
        ]
        for bagian in BANYAK
    }


def susut(isi: Isi) -> Isi:
    """The second row of every kind is gone."""
    return isi | {b: [isi[b][0], *isi[b][2:]] for b in BANYAK}


def campur(isi: Isi) -> Isi:
    """Every second kind grows, the others shrink."""
    return susut(isi) | {b: tumbuh(isi)[b] for b in BANYAK[::2]}


def _tulis(jalur: Path, isi: Isi) -> None:
    """The computed sheets of these data, into the file."""
    olahan = hitung(buku_dari_masukan(susun_masukan(isi)))
    with Paket(jalur) as paket:
        hasil = tulis_hitungan(paket, susun_lembar(olahan, "", ""))
        simpan(paket, hasil.perubahan, jalur, hasil.dibuang)


def nama_baris(isi: Isi) -> set[str]:
    """All names that rows carry in these data."""
    return {str(r[k]) for b in BANYAK for r in isi[b] for k in NAMA if r.get(k)}


def letak(jalur: Path, nama: set[str]) -> Letak:
    """By sheet: the row of each name of a column; None for one that stands there twice."""
    buku = openpyxl.load_workbook(jalur)
    hasil: Letak = {}
    for judul in LEMBAR:
        sel = [
            ((c.column, c.value), c.row)
            for r in buku[judul].iter_rows()
            for c in r
            if c.value in nama
        ]
        kali = Counter(kunci for kunci, _ in sel)
        hasil[judul] = {kunci: baris if kali[kunci] == 1 else None for kunci, baris in sel}
    return hasil


def tunjuk(jalur: Path, letak: Letak) -> dict[str, tuple[str, int, str]]:
    """One formula for each of these cells on a sheet of the office's own; which stands where."""
    buku = openpyxl.load_workbook(jalur)
    ws = buku.create_sheet(PENUNJUK)
    hasil = {}
    for judul, sel in letak.items():
        for (kolom, nama), baris in sel.items():
            if baris is None:
                continue
            n = len(hasil) + 1
            ws.cell(n, 1).value = f"='{judul}'!{huruf_kolom(kolom)}{baris}"
            hasil[f"A{n}"] = (judul, kolom, nama)
    buku.save(jalur)
    return hasil


def _sasaran(rumus: str) -> int:
    """The row that a formula points at; 0 when it lost it."""
    return 0 if "#REF!" in rumus else int(re.search(r"(\d+)$", rumus).group(1))  # type: ignore[union-attr]


@pytest.mark.parametrize("ubah", [tumbuh, susut, campur])
@pytest.mark.parametrize("contoh", ["loksado_2024", "daha_utara_2024"])
def test_setiap_penunjuk_tetap_pada_barisnya(
    contoh: str, ubah: Callable[[Isi], Isi], tmp_path: Path
) -> None:
    isi = json.loads((DATA / f"{contoh}.json").read_text())
    jalur = buat_buku(tmp_path / "buku.xlsx")
    _tulis(jalur, isi)
    penunjuk = tunjuk(jalur, letak(jalur, nama_baris(isi)))
    assert len(penunjuk) > 60

    _tulis(jalur, ubah(isi))

    baru = letak(jalur, nama_baris(isi))
    ws = openpyxl.load_workbook(jalur)[PENUNJUK]
    salah = [
        f"{judul} {nama}: {ws[sel].value}"
        for sel, (judul, kolom, nama) in penunjuk.items()
        # A program whose rows were parted stands there twice: either is right.
        if baru[judul].get((kolom, nama), 0) not in (None, _sasaran(ws[sel].value))
    ]
    assert salah == []
