"""I133: a minus sign before a figure of performance that cannot be below zero."""

import re
from collections.abc import Iterator

from workbook_tools.diagnosis.saksi_tak_terbaca import isi_menurut_salinan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_negatif, isian_terisi, label, tempat
from workbook_tools.model.temuan import Perbaikan, Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Baris, Isian, Jenis
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak
from workbook_tools.wording.sebut import kunci, temuan
from workbook_tools.wording.tulisan import tulis_seperti

LEMBAR = (
    "renstra",
    "perjanjian_kinerja",
    "kinerja",
    "anggaran",
    "kinerja_program",
    "program_kegiatan",
    "pembanding",
    "ikm",
)
BOLEH = regex(
    r"pertumbuhan|laju|inflasi|deflasi|deviasi|selisih|perubahan|kenaikan|penurunan|"
    r"peningkatan|surplus|defisit",
    re.IGNORECASE,
)
"""Indicators that may rightly fall below zero."""
_Sel = tuple[Baris, Isian]


@aturan("I133", Tingkat.PERINGATAN, "Angka kinerja bertanda minus", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari target, realisasi, skor, atau persen anggaran yang kurang dari nol, sedangkan angka
    lain indikator itu tidak.

    Mengapa penting: tanda minus membalik capaian dan menarik turun rata-ratanya. Biasanya itu
    tanda hubung atau daftar berstrip yang ikut tersalin.

    Contoh: realisasi "-90,43" di samping target 90,5.

    Cara memperbaiki: hapus tanda minusnya. Indikator yang memang dapat negatif (pertumbuhan, laju,
    inflasi, selisih) tidak ditanyakan.
    """
    if not isian_negatif(k):
        return
    nama = {kunci_kode(i.kode.teks): i.indikator.teks for i in k.laporan.indikator}
    for semua in _per_indikator(k).values():
        minus = [x for x in semua if (x[1].nilai or 0) < 0]
        if minus and len(minus) < len(semua) and not BOLEH.search(_nama(minus[0][0], nama)):
            yield _temuan(k, minus)


def _per_indikator(k: Konteks) -> dict[tuple[str, str], list[_Sel]]:
    """The figures of performance, those of one indicator or row together."""
    hasil: dict[tuple[str, str], list[_Sel]] = {}
    for baris, isian, kolom in isian_terisi(k):
        if isian.lembar not in LEMBAR or isian.nilai is None:
            continue
        if kolom.jenis in (Jenis.NILAI, Jenis.SKOR) or kolom.id == "persen_dilaporkan":
            hasil.setdefault(_pemilik(baris, isian), []).append((baris, isian))
    return hasil


def _pemilik(baris: Baris, isian: Isian) -> tuple[str, str]:
    if baris.LEMBAR.id in ("anggaran", "kinerja_program", "program_kegiatan", "ikm"):
        return baris.LEMBAR.id, str(baris.nomor_baris)
    return "", kunci_kode(baris.isian("kode").teks)


def _nama(baris: Baris, nama: dict[str, str]) -> str:
    """What the indicator of a row is called."""
    if baris.LEMBAR.id in ("kinerja_program", "program_kegiatan"):
        return baris.isian("indikator").teks
    if baris.LEMBAR.id in ("anggaran", "ikm"):
        return ""
    return nama.get(kunci_kode(baris.isian("kode").teks), "")


def _temuan(k: Konteks, minus: list[_Sel]) -> Temuan:
    baris, isian = minus[0]
    banyak = f" Begitu pula {len(minus) - 1} sel lain." if len(minus) > 1 else ""
    awal = f"{label(isian)} {kunci(baris, isian.lembar)} tertulis {isian.teks}, kurang dari nol."
    terkait = tuple(tempat(i) for _, i in minus[1:])
    asal = isi_menurut_salinan(isian, baris, k) if len(minus) == 1 else None
    if asal is None or asal.nilai is None or asal.nilai != -(isian.nilai or 0):
        pesan = f"{awal}{banyak} Hapus tanda minusnya bila itu hanya tanda hubung."
        return temuan(isian, baris, pesan, terkait=terkait)
    isi = tulis_seperti(isian, asal.nilai, asal)
    return temuan(
        isian,
        baris,
        f"{awal} Menurut {letak(asal)} seharusnya {isi}.",
        tingkat=Tingkat.GALAT,
        seharusnya=isi,
        terkait=(tempat(asal),),
        perbaikan=Perbaikan(isian.lembar, isian.sel, isi),
    )
