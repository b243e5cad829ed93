"""Grafik: the figures that the template's charts read."""

from fractions import Fraction

from workbook_tools.compute.nilai import TIADA, Nilai, medan
from workbook_tools.model.hasil import BandingRenstra, Hasil, TahunRenstra
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.numbers import Angka, persentase
from workbook_tools.records import Laporan
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import GELAP, Polos, blok, kepala

SERATUS = Fraction(100)
PANJANG_LABEL = 48
_ANGKA = ("target", "realisasi")


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
        {"label": _label(c.kode, nilai), "capaian": nilai.pasti, "batas": SERATUS}
        for c in hasil.capaian
        if (nilai := medan(c, "capaian")).ada
    ]


def _label(nama: str, *nilai: Nilai) -> str:
    """A name with the mark behind it where a figure is not known: a gap in the chart is no zero."""
    return f"{nama} {GELAP}" if any(n.sel for n in nilai) else nama


def _program(hasil: Hasil) -> list[dict[str, Polos]]:
    return [
        {
            "label": _label(_pendek(a.program or ""), medan(a, "anggaran"), medan(a, "realisasi")),
            "anggaran": a.anggaran,
            "realisasi": a.realisasi,
        }
        for a in hasil.anggaran
        if a.tingkat == "program"
    ]


def _renstra(r: BandingRenstra) -> list[dict[str, Polos]]:
    akhir = r.target_akhir.nilai if r.target_akhir else None
    gelap = medan(r, "target_akhir") if akhir is None else TIADA
    if not akhir and not gelap.ada:
        return []
    return [
        {
            "label": _label(f"{r.kode} {t.tahun}", gelap, *(_gelap(t, n) for n in _ANGKA)),
            "target": _persen(t.target, akhir),
            "realisasi": _persen(t.realisasi, akhir),
        }
        for t in r.per_tahun
        if t.target is not None or t.realisasi is not None or t.lubang
    ]


def _gelap(t: TahunRenstra, nama: str) -> Nilai:
    """A figure of a year, only if it cannot be read."""
    return medan(t, nama) if nama in dict(t.lubang) else TIADA


def _persen(angka: Angka | None, akhir: Fraction | None) -> Fraction | None:
    return None if angka is None or not akhir else persentase(angka.nilai, akhir)


def _pendek(nama: str) -> str:
    nama = nama[8:] if nama.casefold().startswith("program ") else nama
    return nama if len(nama) <= PANJANG_LABEL else nama[: PANJANG_LABEL - 1].rstrip() + "…"
