"""Grafik: the figures that the template's charts read."""

from fractions import Fraction

from workbook_tools.model.hasil import BandingRenstra, Hasil
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.numbers import Angka, persentase
from workbook_tools.records import Laporan
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import Polos, blok, kepala

SERATUS = Fraction(100)
PANJANG_LABEL = 48


def lembar_grafik(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """Achievement per indicator, budget per program, Renstra years in percent of the target."""
    lembar = HITUNG["grafik"]
    isi = {
        "grafik_capaian": _capaian(hasil),
        "grafik_program": _program(hasil),
        "grafik_renstra": [b for r in hasil.banding_renstra for b in _renstra(r)],
    }
    pita = tuple(tuple(blok(b, isi[b.id], laporan) for b in baris) for baris in lembar.pita)
    return LembarTerisi(lembar, kepala(lembar, laporan), pita)


def _capaian(hasil: Hasil) -> list[dict[str, Polos]]:
    return [
        {"label": c.kode, "capaian": c.capaian, "batas": SERATUS}
        for c in hasil.capaian
        if c.capaian is not None
    ]


def _program(hasil: Hasil) -> list[dict[str, Polos]]:
    return [
        {"label": _pendek(a.program or ""), "anggaran": a.anggaran, "realisasi": a.realisasi}
        for a in hasil.anggaran
        if a.tingkat == "program"
    ]


def _renstra(r: BandingRenstra) -> list[dict[str, Polos]]:
    if r.target_akhir is None or not r.target_akhir.nilai:
        return []
    akhir = r.target_akhir.nilai
    return [
        {
            "label": f"{r.kode} {t.tahun}",
            "target": _persen(t.target, akhir),
            "realisasi": _persen(t.realisasi, akhir),
        }
        for t in r.per_tahun
        if t.target is not None or t.realisasi is not None
    ]


def _persen(angka: Angka | None, akhir: Fraction) -> Fraction | None:
    return None if angka is None else persentase(angka.nilai, akhir)


def _pendek(nama: str) -> str:
    nama = nama[8:] if nama.casefold().startswith("program ") else nama
    return nama if len(nama) <= PANJANG_LABEL else nama[: PANJANG_LABEL - 1].rstrip() + "…"
