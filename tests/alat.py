"""Small helpers that tests share: a table in, a report or results out."""

from fractions import Fraction
from pathlib import Path
from typing import Any

from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_masukan import Masukan, baca_json, susun_masukan
from workbook_tools.pipeline import Olahan, hitung

AKAR = Path(__file__).parent.parent
DATA = AKAR / "samples" / "data"
SEMUA_DATA = sorted(DATA.rglob("*.json"))

IDENTITAS = {
    "perangkat_daerah": "Kecamatan Contoh",
    "kabupaten": "Contoh",
    "tahun": 2024,
    "renstra_awal": 2024,
    "renstra_akhir": 2026,
}


def olah(isi: dict[str, Any]) -> Olahan:
    """Input JSON as a dict, through the whole pipeline. Identitas is filled in when left out."""
    lengkap = {"identitas": IDENTITAS, **isi}
    lengkap["identitas"] = {**IDENTITAS, **lengkap["identitas"]}
    return hitung(buku_dari_masukan(susun_masukan(lengkap)))


def data(nama: str) -> Masukan:
    """The input data of a sample."""
    return baca_json(DATA / f"{nama}.json")


def olah_contoh(nama: str) -> Olahan:
    """A sample through the whole pipeline."""
    return hitung(buku_dari_masukan(data(nama)))


def iku(kode: str = "IKU1", **lain: Any) -> dict[str, Any]:
    """An indicator row."""
    sebutan = {"sasaran": "S", "indikator": f"Indikator {kode}", "satuan": "%"}
    return {"kode": kode, **sebutan, **lain}


def satu_indikator(target: object, realisasi: object, **lain: Any) -> dict[str, Any]:
    """A report of one indicator, with its ``arah`` and ``satuan``; the rest goes into Identitas."""
    milik = {k: lain.pop(k) for k in ("arah", "satuan") if k in lain}
    return {
        "identitas": lain,
        "indikator": [iku(**milik)],
        "kinerja": [{"kode": "IKU1", "target": target, "realisasi": realisasi}],
    }


def f(teks: str) -> Fraction:
    """An exact number from decimal notation."""
    return Fraction(teks)
