"""Results as pandas tables. Columns and their types are those of the results' own fields."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any, get_args, get_type_hints

import pandas as pd

from workbook_tools.errors import LkjError
from workbook_tools.formats.json_temuan import daftar_json
from workbook_tools.keluaran.teks import bilangan
from workbook_tools.model import hasil as m
from workbook_tools.model.triwulan import CapaianTriwulan, SerapanTriwulan
from workbook_tools.numbers import Angka
from workbook_tools.pipeline import Olahan

TAK_TERBACA = "tak_terbaca"
DIRAGUKAN = "diragukan"
_JENIS: dict[Any, str] = {
    str: "string",
    int: "Int64",
    bool: "boolean",
    Fraction: "Float64",
    Angka: "Float64",
}
_TEMUAN = (
    *("aturan", "tingkat", "lembar", "lembar_id", "sel", "kolom", "kunci", "pesan", "nilai"),
    *("seharusnya", "dugaan", "terkait"),
)
_BUKAN_KOLOM = frozenset({"baris", TAK_TERBACA})

Kolom = dict[str, str]
"""The type of each column by its id."""
Baris = dict[str, Any]


def bingkai(nama: str, olahan: Olahan) -> pd.DataFrame:
    """One part of the results.

    Raises:
        LkjError: there is none of that name.
    """
    if nama not in _TABEL:
        raise LkjError(f"Tidak ada tabel bernama {nama}. Yang ada: {', '.join(_TABEL)}.")
    kolom, baris = _TABEL[nama](olahan)
    isi = list(baris)
    return pd.DataFrame(
        {id_: pd.Series([r[id_] for r in isi], dtype=jenis) for id_, jenis in kolom.items()}
    )


def _rekam(kelas: type, ambil: Callable[[m.Hasil], Iterable[Any]]) -> Callable[[Olahan], Any]:
    """The table of a class of results, one row for each."""
    kolom = _kolom(kelas)
    return lambda o: (kolom, (_baris(x, kolom) for x in ambil(o.hasil)))


def _kolom(kelas: type) -> Kolom:
    hasil = {}
    medan = get_type_hints(kelas)
    for nama, tipe in medan.items():
        # ``str | None`` is a text that may be missing.
        jenis = next((_JENIS[j] for j in (tipe, *get_args(tipe)) if j in _JENIS), None)
        if jenis and nama not in _BUKAN_KOLOM:
            hasil[nama] = jenis
    tambahan = ((TAK_TERBACA, "lubang"), (DIRAGUKAN, "ragu"))
    return hasil | {id_: "Int64" for id_, asal in tambahan if asal in medan}


def _baris(rekam: Any, kolom: Kolom) -> Baris:
    bukan = (TAK_TERBACA, DIRAGUKAN)
    isi = {id_: _polos(getattr(rekam, id_)) for id_ in kolom if id_ not in bukan}
    if TAK_TERBACA in kolom:
        isi[TAK_TERBACA] = len({s for _, satu in rekam.lubang for s in satu.sel})
    if DIRAGUKAN in kolom:
        isi[DIRAGUKAN] = len({s for _, satu in rekam.ragu for s in satu})
    return isi


def _polos(nilai: Any) -> Any:
    if isinstance(nilai, Angka):
        nilai = nilai.nilai
    return bilangan(nilai) if isinstance(nilai, Fraction) else nilai


def _per_tahun(o: Olahan) -> tuple[Kolom, Iterable[Baris]]:
    kolom = _kolom(m.TahunRenstra)
    baris = (
        {"kode": b.kode, **_baris(t, kolom)} for b in o.hasil.banding_renstra for t in b.per_tahun
    )
    return {"kode": "string", **kolom}, baris


def _temuan(o: Olahan) -> tuple[Kolom, Iterable[Baris]]:
    kolom = dict.fromkeys(_TEMUAN, "string") | {"induk": "Int64"}
    baris = (
        {**t, "terkait": "\n".join(map(_tempat, t["terkait"])) or None}
        for t in daftar_json(o.hasil.temuan, o.tabel)
    )
    return kolom, baris


def _tempat(x: Baris) -> str:
    letak = " ".join(filter(None, (x["lembar"], x["sel"])))
    return f"{letak} = {x['nilai'] or '(kosong)'}"


_TABEL: dict[str, Callable[[Olahan], Any]] = {
    "ringkasan": _rekam(m.Ringkasan, lambda h: [h.ringkasan]),
    "capaian": _rekam(m.Capaian, lambda h: h.capaian),
    "banding_tahun": _rekam(m.BandingTahun, lambda h: h.banding_tahun),
    "banding_renstra": _rekam(m.BandingRenstra, lambda h: h.banding_renstra),
    "renstra_per_tahun": _per_tahun,
    "banding_kecamatan": _rekam(m.BandingKecamatan, lambda h: h.banding_kecamatan),
    "capaian_program": _rekam(m.CapaianProgram, lambda h: h.capaian_program),
    "anggaran": _rekam(m.Anggaran, lambda h: h.anggaran),
    "efisiensi": _rekam(m.Efisiensi, lambda h: h.efisiensi),
    "desa": _rekam(m.StatusDesa, lambda h: h.desa.per_status),
    "bumdes": _rekam(m.UntungBumdes, lambda h: h.bumdes.rincian),
    "ikm": _rekam(m.Ikm, lambda h: h.ikm),
    "triwulan": _rekam(CapaianTriwulan, lambda h: h.triwulan.capaian if h.triwulan else ()),
    "serapan_triwulan": _rekam(
        SerapanTriwulan, lambda h: h.triwulan.anggaran if h.triwulan else ()
    ),
    "temuan": _temuan,
}
