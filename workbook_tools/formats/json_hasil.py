"""Results as JSON-ready data (contract section 5). The only place where figures become floats."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from workbook_tools.formats.json_temuan import daftar_json, judul_tab
from workbook_tools.keluaran.teks import bilangan
from workbook_tools.model.hasil import Desa, Hasil
from workbook_tools.model.lubang import BerLubang, BerRagu
from workbook_tools.model.tabel import Tabel
from workbook_tools.numbers import Angka
from workbook_tools.records import Jenis, Laporan

Json = Any

_BUKAN_KELUARAN = frozenset({"baris", "simpul", "lubang", "ragu"})


def hasil_json(berkas: str, laporan: Laporan, hasil: Hasil, tabel: Mapping[str, Tabel]) -> Json:
    """One workbook's results. Percentages as 99.92, ratios as their value, None as null."""
    return {
        "berkas": berkas,
        "identitas": identitas_json(laporan),
        "ringkasan": _rekam(hasil.ringkasan),
        "capaian": [_rekam(x) for x in hasil.capaian],
        "banding_tahun": [_rekam(x) for x in hasil.banding_tahun],
        "banding_renstra": [_rekam(x) for x in hasil.banding_renstra],
        "banding_kecamatan": [_rekam(x) for x in hasil.banding_kecamatan],
        "capaian_program": [_rekam(x) for x in hasil.capaian_program],
        "anggaran": [_rekam(x) for x in hasil.anggaran],
        "efisiensi": [_rekam(x) for x in hasil.efisiensi],
        "desa": _desa(hasil.desa),
        "bumdes": _rekam(hasil.bumdes),
        "ikm": [_rekam(x) for x in hasil.ikm],
        "triwulan": _rekam(hasil.triwulan) if hasil.triwulan else None,
        "kelengkapan": {
            "lengkap": hasil.kelengkapan.lengkap,
            "persen": bilangan(hasil.kelengkapan.persen),
            "kurang": [
                {**asdict(x), "lembar": judul_tab(x.lembar)} for x in hasil.kelengkapan.kurang
            ],
        },
        "temuan": daftar_json(hasil.temuan, tabel),
    }


def identitas_json(laporan: Laporan) -> Json:
    """Identitas as filled, with whole years as numbers."""
    isi = {}
    for kolom in laporan.identitas.LEMBAR.kolom:
        isian = laporan.identitas.isian(kolom.id)
        tahun = kolom.jenis is Jenis.TAHUN and isian.nilai is not None
        isi[kolom.id] = bilangan(isian.nilai) if tahun else isian.teks or None
    return isi


def _desa(desa: Desa) -> Json:
    isi = _rekam(desa)
    gelap = {s.status for s in desa.per_status if "jumlah" in dict(s.lubang)}
    isi["jumlah_status"] = {
        s.status: None if s.status in gelap else s.jumlah for s in desa.per_status
    }
    return isi


def _rekam(rekam: Struct) -> dict[str, Json]:
    isi = {
        nama: _nilai(getattr(rekam, nama))
        for nama in rekam.__struct_fields__
        if nama not in _BUKAN_KELUARAN
    }
    lubang: BerLubang = getattr(rekam, "lubang", ())
    ragu: BerRagu = getattr(rekam, "ragu", ())
    return isi | (_lubang(lubang) if lubang else {}) | (_ragu(ragu) if ragu else {})


def _lubang(lubang: BerLubang) -> dict[str, Json]:
    """The fields that rest on unread cells: how many cells, which, and the bounds."""
    return {
        "tak_terbaca": len({s for _, satu in lubang for s in satu.sel}),
        "tak_terbaca_di": {
            medan: {
                "sel": [{"lembar": judul_tab(s.lembar), "sel": s.sel} for s in satu.sel],
                "bawah": _nilai(satu.bawah),
                "atas": _nilai(satu.atas),
            }
            for medan, satu in lubang
        },
    }


def _ragu(ragu: BerRagu) -> dict[str, Json]:
    """The fields that rest on cells which are probably wrong: which, and the rule that says so."""
    return {
        "diragukan_di": {
            medan: [
                {"lembar": judul_tab(r.lembar), "sel": r.sel, "nilai": r.teks, "aturan": r.aturan}
                for r in satu
            ]
            for medan, satu in ragu
        }
    }


def _nilai(nilai: Any) -> Json:
    if isinstance(nilai, Angka):
        return bilangan(nilai.nilai)
    if isinstance(nilai, Fraction):
        return bilangan(nilai)
    if isinstance(nilai, tuple):
        return [_nilai(x) for x in nilai]
    if isinstance(nilai, Struct):
        return _rekam(nilai)
    return nilai
