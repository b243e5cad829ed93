"""Findings as JSON-ready data (contract section 5)."""

from collections.abc import Mapping, Sequence
from typing import Any

from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Perbaikan, Temuan, nomor_induk
from workbook_tools.records import MASUKAN
from workbook_tools.schema import HITUNG


def daftar_json(
    temuan: Sequence[Temuan], tabel: Mapping[str, Tabel] | None = None
) -> list[dict[str, Any]]:
    """All findings; ``induk`` is the place in this list (from 0) of the one that explains it."""
    nomor = nomor_induk(temuan)
    return [
        temuan_json(t, tabel) | {"induk": nomor.get(t.induk) if t.induk else None} for t in temuan
    ]


def temuan_json(t: Temuan, tabel: Mapping[str, Tabel] | None = None) -> dict[str, Any]:
    """One finding. ``lembar`` is the tab's title as in the workbook, ``lembar_id`` the sheet id,
    ``kolom`` the column id, ``berkas`` the file of a related place that is another one,
    ``perbaikan`` the one mend that the program is sure of, ``diterima`` the office's reason why it
    is right as it stands (only where it gave one)."""
    return {
        "aturan": t.aturan,
        "tingkat": t.tingkat.value if t.tingkat else None,
        "lembar": judul_tab(t.lembar, tabel),
        "lembar_id": t.lembar or None,
        "sel": t.sel or None,
        "kolom": t.kolom or None,
        "kunci": t.kunci or None,
        "pesan": t.pesan,
        "nilai": t.nilai or None,
        "seharusnya": t.seharusnya or None,
        "dugaan": t.dugaan or None,
        "terkait": [
            {"lembar": judul_tab(x.lembar, tabel), "sel": x.sel or None, "nilai": x.nilai or None}
            | ({"berkas": x.berkas} if x.berkas else {})
            for x in t.terkait
        ],
        "perbaikan": _perbaikan(t.perbaikan, tabel),
    } | ({"diterima": t.diterima} if t.diterima else {})


def _perbaikan(p: Perbaikan | None, tabel: Mapping[str, Tabel] | None) -> dict[str, Any] | None:
    if p is None:
        return None
    if p.tambah_baris:
        return {"lembar": judul_tab(p.lembar, tabel), "tambah_baris": dict(p.tambah_baris)}
    return {"lembar": judul_tab(p.lembar, tabel), "sel": p.sel, "isi": p.isi}


def judul_tab(id_: str, tabel: Mapping[str, Tabel] | None = None) -> str | None:
    """The tab title of a sheet id, as it stands in the workbook where that is known."""
    if tabel and id_ in tabel:
        return tabel[id_].judul
    if id_ in MASUKAN:
        return MASUKAN[id_].judul
    if id_ in HITUNG:
        return HITUNG[id_].judul
    return id_ or None
