"""Findings as SARIF 2.1.0 (OASIS), for the tools of reviewers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workbook_tools import __version__
from workbook_tools.formats.json_temuan import judul_tab, temuan_json
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules import Aturan, semua_aturan

SKEMA = "https://json.schemastore.org/sarif-2.1.0.json"

_TINGKAT = {Tingkat.GALAT: "error", Tingkat.PERINGATAN: "warning", Tingkat.INFO: "note"}

Berkas = tuple[str, Sequence[Temuan], Mapping[str, Tabel] | None]
"""A workbook's path, its findings, and its tables (for the tabs' names)."""


def sarif(berkas: Iterable[Berkas]) -> dict[str, Any]:
    """One run over all workbooks; cells are logical locations 'Tab!C5'."""
    daftar = semua_aturan()
    nomor = {kode: n for n, kode in enumerate(daftar)}
    hasil = [_hasil(t, jalur, tabel, nomor) for jalur, temuan, tabel in berkas for t in temuan]
    return {
        "$schema": SKEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "lkj",
                        "version": __version__,
                        "language": "id",
                        "rules": [_aturan(a) for a in daftar.values()],
                    }
                },
                "results": hasil,
            }
        ],
    }


def _aturan(a: Aturan) -> dict[str, Any]:
    return {
        "id": a.kode,
        "shortDescription": {"text": a.judul},
        "fullDescription": {"text": a.penjelasan},
        "defaultConfiguration": {"level": _TINGKAT[a.tingkat]},
    }


def _hasil(
    t: Temuan, jalur: str, tabel: Mapping[str, Tabel] | None, nomor: Mapping[str, int]
) -> dict[str, Any]:
    pesan = t.pesan if not t.dugaan else f"{t.pesan} Dugaan: {t.dugaan}"
    hasil: dict[str, Any] = {
        "ruleId": t.aturan,
        "level": _TINGKAT[t.tingkat or Tingkat.PERINGATAN],
        "message": {"text": pesan},
        "locations": [_tempat(jalur, judul_tab(t.lembar, tabel), t.sel)],
    }
    if t.aturan in nomor:
        hasil["ruleIndex"] = nomor[t.aturan]
    if sifat := _sifat(t, tabel):
        hasil["properties"] = sifat
    if t.terkait:
        hasil["relatedLocations"] = [
            {**_tempat(jalur, judul_tab(x.lembar, tabel), x.sel), "message": {"text": x.nilai}}
            for x in t.terkait
        ]
    return hasil


def _sifat(t: Temuan, tabel: Mapping[str, Tabel] | None) -> dict[str, Any]:
    """What SARIF has no word for: the mend (its own fixes replace text) and what explains it."""
    isi = temuan_json(t, tabel)
    induk = " ".join(t.induk) if t.induk is not None else ""
    return {k: v for k, v in (("perbaikan", isi["perbaikan"]), ("induk", induk)) if v}


def _tempat(jalur: str, judul: str | None, sel: str) -> dict[str, Any]:
    tempat: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": jalur.replace("\\", "/")}}
    }
    if judul or sel:
        nama = "!".join(x for x in (judul, sel) if x)
        tempat["logicalLocations"] = [{"fullyQualifiedName": nama, "kind": "member"}]
    return tempat
