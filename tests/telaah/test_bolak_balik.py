"""What a sample's own report prints is taken back from it, cell by cell."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.alat import AKAR
from workbook_tools.audit.fakta import baca, sama
from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.cli import main
from workbook_tools.names import kunci_nama
from workbook_tools.telaah.ambil import HasilAmbil, ambil, sebagai_json
from workbook_tools.telaah.buka import buka

SAMPEL = ("contoh", "loksado_2024", "daha_utara_2024", "barito_timur_dpmdsos_2023")
TERCETAK = {
    "indikator": ("sasaran", "indikator", "satuan"),
    "renstra": ("kondisi_awal", *(f"target_{n}" for n in range(1, 7))),
    "perjanjian_kinerja": ("target",),
    "kinerja": ("target", "realisasi"),
    "anggaran": ("sub_kegiatan", "anggaran", "realisasi"),
    "renja": ("sub_kegiatan", "anggaran"),
    "pembanding": ("kecamatan", "target", "realisasi"),
    "prestasi": ("prestasi", "tingkat"),
}
"""Columns that the report prints as they were typed."""
MIN_SAMA = 0.95
UANG = frozenset({"anggaran", "realisasi"})

Rekam = dict[str, Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bolak_balik")


@cache
def _diambil(nama: str, folder: Path) -> HasilAmbil:
    lkj = folder / f"{nama}.docx"
    main(["dokumen", str(AKAR / "samples" / f"{nama}.xlsx"), "-o", str(lkj), "--draf"])
    return ambil(susun_konteks(buka(lkj)))


def _isian(nama: str) -> dict[str, list[Rekam]]:
    """A sample's inputs, under the codes that a report gives and with its three tables of money."""
    isi = json.loads((AKAR / "samples" / "data" / f"{nama}.json").read_text(encoding="utf-8"))
    kode = {r["kode"]: f"IKU{n}" for n, r in enumerate(isi["indikator"], 1)}
    hasil = {
        id_: [{**r, "kode": kode.get(r.get("kode"), r.get("kode"))} for r in baris]
        for id_, baris in isi.items()
        if isinstance(baris, list)
    }
    uang = [{**r, "sub_kegiatan": r["nama"]} for r in hasil.get("program_kegiatan", [])]
    hasil.setdefault("anggaran", [r for r in uang if r.get("anggaran")])
    # The office's own row of a comparison is printed from Kinerja.
    kantor = kunci_nama(isi["identitas"]["perangkat_daerah"])
    lain = [r for r in hasil.get("pembanding", []) if kunci_nama(r["kecamatan"]) not in kantor]
    return {**hasil, "pembanding": lain}


def _kunci(id_: str, r: Rekam) -> tuple[str, ...]:
    """What makes a row the same row."""
    nama = {"anggaran": "sub_kegiatan", "renja": "sub_kegiatan", "prestasi": "prestasi"}.get(id_)
    if nama:
        return (kunci_nama(str(r.get(nama, ""))),)
    return str(r.get("kode")), kunci_nama(str(r.get("kecamatan", "")))


def _sama(id_: str, kolom: str, satu: object, dua: object) -> bool:
    jenis = "anggaran" if kolom in UANG and id_ in ("anggaran", "renja") else "target"
    a, b = (baca(str(x), jenis).angka for x in (satu, dua))
    if a is not None and b is not None:
        return sama(a, b)
    return kunci_nama(str(satu)) == kunci_nama(str(dua))


def _sel(nama: str, h: HasilAmbil) -> Iterator[tuple[str, str, object, object]]:
    """Each printed cell: sheet, column, what was typed, what was taken."""
    diambil: dict[str, Any] = sebagai_json(h.masukan)
    for id_, baris in _isian(nama).items():
        ada = {_kunci(id_, r): r for r in diambil.get(id_, ())} if id_ in TERCETAK else {}
        for r in baris if id_ in TERCETAK else ():
            for kolom in (k for k in TERCETAK[id_] if r.get(k) not in (None, "")):
                yield id_, kolom, r[kolom], ada.get(_kunci(id_, r), {}).get(kolom, "")


@pytest.mark.parametrize("nama", SAMPEL)
def test_sel_tercetak_diambil_kembali(nama: str, folder: Path) -> None:
    sel = list(_sel(nama, _diambil(nama, folder)))
    beda = [x for x in sel if not _sama(*x)]
    assert len(sel) > 100
    assert len(beda) <= (1 - MIN_SAMA) * len(sel), beda


@pytest.mark.parametrize("nama", SAMPEL)
def test_sel_yang_salah_disebut(nama: str, folder: Path) -> None:
    h = _diambil(nama, folder)
    disebut = {x.dipakai for x in h.beda} | {x.lain for x in h.beda}
    salah = [x for x in _sel(nama, h) if x[3] not in ("", None) and not _sama(*x)]
    assert [x for x in salah if x[3] not in disebut] == []
