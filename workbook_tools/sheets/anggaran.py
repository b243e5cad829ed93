"""Rekap Anggaran: by program with subtotals, and by the indicator that the budget supports."""

from workbook_tools.compute.anggaran import Serapan
from workbook_tools.compute.penyerapan import hitung_penyerapan
from workbook_tools.model.hasil import Anggaran, Capaian, Hasil
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.records import Laporan
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import (
    Polos,
    blok,
    dengan_ragu,
    kepala,
    medan_atau_gelap,
    nilai_atau_gelap,
)
from workbook_tools.sheets.program import SEBUTAN_TINGKAT

_TOTAL = ("total_anggaran", "total_realisasi", "persen_realisasi")
UANG = ("anggaran", "realisasi", "persen", "sisa")


def lembar_rekap_anggaran(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """Budget and realisation (rupiah) with subtotals and total, then per indicator."""
    lembar = HITUNG["rekap_anggaran"]
    (rekap,), (per_sasaran,) = lembar.pita
    isi, nomor = [], 0
    for a in hasil.anggaran:
        nomor += a.tingkat == "program"
        isi.append(_baris(a, nomor))
        if a.tingkat == "total":
            isi[-1]["cara_hitung"] = dengan_ragu(a.cara_hitung, hasil.ringkasan.ragu, *_TOTAL)
    sasaran = [b for c in hasil.capaian for b in _sasaran(c, laporan, hasil)]
    return LembarTerisi(
        lembar,
        kepala(lembar, laporan),
        ((blok(rekap, isi, laporan),), (blok(per_sasaran, sasaran, laporan),)),
    )


def _baris(a: Anggaran, nomor: int) -> dict[str, Polos]:
    return {
        "tingkat": SEBUTAN_TINGKAT[a.tingkat],
        "no": str(nomor) if a.tingkat == "program" else None,
        "program": {"program": a.program, "total": "TOTAL"}.get(a.tingkat),
        "kegiatan": a.kegiatan if a.tingkat == "kegiatan" else None,
        "sub_kegiatan": a.sub_kegiatan,
        **_angka(a),
    }


def _angka(a: Anggaran) -> dict[str, Polos]:
    return {
        **medan_atau_gelap(a, *UANG),
        "cara_hitung": a.cara_hitung,
    }


def _sasaran(c: Capaian, laporan: Laporan, hasil: Hasil) -> list[dict[str, Polos]]:
    """The indicator's sub kegiatan and, as its first row, their sum."""
    penyerapan = hitung_penyerapan(laporan, c.kode)
    milik = set(penyerapan.baris)
    rinci: list[dict[str, Polos]] = [
        {
            "tingkat": SEBUTAN_TINGKAT[a.tingkat],
            "program": a.program,
            "kegiatan": a.kegiatan,
            "sub_kegiatan": a.sub_kegiatan,
            **_angka(a),
        }
        for a in hasil.anggaran
        if a.tingkat == "sub_kegiatan" and milik.intersection(a.baris)
    ]
    return [_jumlah(c, penyerapan.serapan), *rinci]


def _jumlah(c: Capaian, s: Serapan) -> dict[str, Polos]:
    isi: dict[str, Polos] = {"tingkat": "indikator", "no": c.kode, "program": c.indikator}
    if not s.anggaran.ada:
        return {**isi, "cara_hitung": "Belum ada anggaran yang mendukung indikator ini."}
    return {
        **isi,
        **{nama: nilai_atau_gelap(getattr(s, nama)) for nama in UANG},
        "cara_hitung": s.cara_hitung,
    }
