"""Holes stay visible: every input cell of figures is made unreadable in turn, and whatever changes
with it must be unknown and say so, in results, sheets, charts and tables across workbooks."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from tests.buku_utuh import BUKU, TAK_TERBACA
from workbook_tools.compute import hitung_semua
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_hasil import hasil_json
from workbook_tools.formats.json_masukan import susun_masukan
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.pipeline import Olahan
from workbook_tools.records import MASUKAN
from workbook_tools.rekap.isi import BARIS, Kumpulan
from workbook_tools.rekap.peringkat import GELAP
from workbook_tools.rekap.petik import petik
from workbook_tools.sheets import susun_lembar
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.susun import susun_laporan

PILIHAN = ("arah", "status", "status_lalu", "aktif", "beroperasi_baik")
"""Choices that figures rest on."""


TETAP = {
    ("identitas", "toleransi"),
    ("identitas", "tahun"),
    ("identitas", "renstra_awal"),
    ("identitas", "renstra_akhir"),
}
"""Years: without them the tables of years are not there at all."""


def _olah(isi: dict[str, Any]) -> Olahan:
    """Computed, not judged."""
    buku = buku_dari_masukan(susun_masukan(isi))
    tabel = susun_tabel(buku)
    laporan = susun_laporan(tabel)
    return Olahan(buku, tabel, laporan, hitung_semua(laporan))


def sel_angka() -> Iterator[tuple[str, int, str]]:
    """A cell of every column of figures, and of choices that figures rest on; each column in
    another row."""
    for lembar, isi in BUKU.items():
        baris = [isi] if lembar == "identitas" else isi
        for ke, kolom in enumerate(MASUKAN[lembar].kolom):
            terisi = [n for n, b in enumerate(baris) if b.get(kolom.id)]
            dipakai = kolom.jenis.bilangan or kolom.id in PILIHAN
            if terisi and dipakai and (lembar, kolom.id) not in TETAP:
                yield lembar, terisi[ke % len(terisi)], kolom.id


def _rusak(lembar: str, n: int, id_: str) -> dict[str, Any]:
    isi = copy.deepcopy(BUKU)
    baris = isi[lembar] if lembar == "identitas" else isi[lembar][n]
    baris[id_] = TAK_TERBACA
    return isi


UTUH = _olah(BUKU)
LAIN = _olah({**BUKU, "identitas": {**BUKU["identitas"], "perangkat_daerah": "Kecamatan Lain"}})
KUNCI = (
    *("kode", "kecamatan", "tingkat", "program", "kegiatan", "sub_kegiatan", "indikator"),
    *("status", "periode", "tahun", "desa", "berkas"),
)


def _kunci(rekam: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(rekam.get(k)) for k in KUNCI if k in rekam)


def _json(o: Olahan) -> dict[str, Any]:
    hasil: dict[str, Any] = hasil_json("x", o.laporan, o.hasil, o.tabel)
    return {k: v for k, v in hasil.items() if k not in ("identitas", "kelengkapan", "temuan")}


def _salah_json(dulu: Any, kini: Any, jalur: str) -> Iterator[str]:
    """The figures that changed without a word."""
    if isinstance(dulu, dict):
        tanda = (*kini.get("tak_terbaca_di", {}), "tak_terbaca")
        for k, v in dulu.items():
            if v != kini[k] and k not in tanda and not _diam(jalur, k, v, kini[k]):
                yield f"{jalur}.{k}: {v} -> {kini[k]}"
            yield from _salah_json(v, kini[k], f"{jalur}.{k}")
    elif isinstance(dulu, list) and dulu and isinstance(dulu[0], dict):
        menurut = {_kunci(x): x for x in kini}
        for x in dulu:
            yield from _salah_json(x, menurut[_kunci(x)], jalur)


def _diam(jalur: str, nama: str, dulu: Any, kini: Any) -> bool:
    """Whether a change need not be marked: it says itself why, it is told beside, or it holds
    figures of its own."""
    if isinstance(dulu, dict | list) or nama.endswith("_tertulis"):
        return True
    if kini is None:
        return isinstance(dulu, str) or jalur == ".desa.jumlah_status"
    return isinstance(kini, str) and "tidak terbaca" in kini


def _lembar(o: Olahan) -> dict[tuple[str, ...], Any]:
    """Every cell of the computed sheets by sheet, block, row and column."""
    hasil = {}
    for satu in susun_lembar(o, "", "", {}):
        if satu.lembar.id != "pemeriksaan":
            hasil.update(_isi(satu))
    return hasil


def _isi(satu: LembarTerisi) -> Iterator[tuple[tuple[str, ...], Any]]:
    for pita in satu.pita:
        for blok in pita:
            for n, baris in enumerate(blok.baris):
                kunci = _letak(baris) or str(n)
                for id_, sel in baris.items():
                    yield (satu.lembar.id, blok.blok.id, kunci, id_), sel.nilai


def _letak(baris: Any) -> str:
    """What a row is known by where rows change places, or may be left out."""
    sel = [baris[k] for k in ("kecamatan", "kode") if "kecamatan" in baris] or [baris.get("label")]
    return " ".join(str(s.nilai).removesuffix(" ?") for s in sel if s)


def _rekap(o: Olahan) -> dict[str, list[dict[str, Any]]]:
    k = Kumpulan((petik(o, "a.xlsx"), petik(LAIN, "b.xlsx")), ())
    return {id_: list(BARIS[id_](k)) for id_ in BARIS}


JSON, LEMBAR, REKAP = _json(UTUH), _lembar(UTUH), _rekap(UTUH)


def _angka(nilai: Any) -> bool:
    return nilai is not None and not isinstance(nilai, str | bool | tuple)


@pytest.mark.parametrize(("lembar", "n", "id_"), list(sel_angka()))
def test_yang_bertumpu_pada_sel_tak_terbaca_tidak_diketahui(lembar: str, n: int, id_: str) -> None:
    o = _olah(_rusak(lembar, n, id_))
    assert list(_salah_json(JSON, _json(o), "")) == []
    kini = _lembar(o)
    diam = {k: (v, kini[k]) for k, v in LEMBAR.items() if v != kini[k] and _angka(kini[k])}
    assert diam == {}
    assert list(_salah_rekap(_rekap(o))) == []


def _salah_rekap(kini: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    for id_, dulu in REKAP.items():
        menurut = {_kunci(r): r for r in kini[id_]}
        for r in dulu:
            baru = menurut[_kunci(r)]
            for k, v in r.items():
                if _angka(v) and v != baru[k] and k not in (*baru.get(GELAP, ()), "urut"):
                    yield f"{id_}.{k}: {v} -> {baru[k]}"
