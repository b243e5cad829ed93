"""D638: a time of another year than the table's title, or than what is already done."""

import re
from collections import Counter
from collections.abc import Iterator

from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, TabelDok
from workbook_tools.audit.teks import normal, tahun_di
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_LHE = regex(r"\b(?:lhe|evaluasi|lkj|sakip)\b[^\d]{0,40}(20\d\d)\b", re.IGNORECASE)
_PERIODE = regex(
    r"\s*(?:triwulan|tw|semester|bulan|sepanjang|akhir|awal|januari|februari|maret|april|mei|juni|"
    r"juli|agustus|september|oktober|november|desember)\b",
    re.IGNORECASE,
)
_SELESAI = frozenset({"selesai", "sudah selesai", "selesai ditindaklanjuti"})
MIN_SESUAI = 2
"""Rows of the title's year, beside which the one of another is odd."""


@aturan("D638", Tingkat.PERINGATAN, "Waktu di luar tahun tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan tahun di kolom waktu dengan tahun di judul tabelnya, dan mencari satu waktu
    tanpa tahun di antara yang bertahun, tindak lanjut yang sudah selesai tetapi bertanggal sesudah
    tahun laporan, dan satu rekomendasi dari evaluasi tahun lain.

    Mengapa penting: jadwal yang salah tahun tidak dapat ditagih.

    Contoh: "Triwulan I 2025" di tabel "Langkah Perbaikan Tahun 2026".

    Cara memperbaiki: cocokkan waktunya dengan rencana aksi.
    """
    for t in k.dok.tabel:
        for kolom in t.milik(Peran.WAKTU):
            yield from _judul(t, kolom.indeks)
            yield from _tanpa_tahun(t, kolom.indeks)
            if t.milik(Peran.REKOMENDASI) and k.identitas.tahun:
                yield from _selesai(t, kolom.indeks, k.identitas.tahun)
        for kolom in t.milik(Peran.REKOMENDASI):
            yield from _evaluasi(t, kolom.indeks)


def _judul(t: TabelDok, kolom: int) -> Iterator[Temuan]:
    judul = tahun_di(t.judul)
    sel = [s for b in t.baris if b.jenis == DATA and (s := b.sel[kolom]) is not None]
    bertahun = [(s, tahun_di(s.teks)) for s in sel if tahun_di(s.teks)]
    lain = [s for s, tahun in bertahun if judul[0] not in tahun] if len(judul) == 1 else []
    if len(lain) == 1 and len(bertahun) - 1 >= MIN_SESUAI:
        s = lain[0]
        yield t.temuan(
            s,
            f"Waktu '{s.teks.strip()}' di {t.sebutan}, yang judulnya bertahun {judul[0]}. Periksa "
            "tahunnya.",
            terkait=(Tempat(t.lembar, t.kapsi or t.tempat, t.judul),),
        )


def _tanpa_tahun(t: TabelDok, kolom: int) -> Iterator[Temuan]:
    """'Triwulan II' in one row, 'Triwulan I 2026' in all others."""
    sel = [s for b in t.baris if b.jenis == DATA and (s := b.sel[kolom]) is not None and s.awal]
    isi = [s for s in sel if normal(s.teks).strip("- ")]
    polos = [s for s in isi if not tahun_di(s.teks)]
    if len(polos) == 1 and len(isi) > MIN_SESUAI and _PERIODE.match(polos[0].teks):
        s = polos[0]
        yield t.temuan(
            s,
            f"Waktu '{s.teks.strip()}' di {t.sebutan} tanpa tahun, sedangkan baris lain bertahun. "
            "Lengkapi.",
            tingkat=Tingkat.INFO,
        )


def _evaluasi(t: TabelDok, kolom: int) -> Iterator[Temuan]:
    """'LHE 2024' in one row of recommendations, 'LHE 2023' in all others."""
    sel = [s for b in t.baris if b.jenis == DATA and (s := b.sel[kolom]) is not None and s.awal]
    isi = [(s, m[1]) for s in sel if (m := _LHE.search(s.teks))]
    kali = Counter(tahun for _, tahun in isi)
    lain = [(s, tahun) for s, tahun in isi if kali[tahun] == 1]
    if len(kali) == 2 and len(lain) == 1 and len(isi) > MIN_SESUAI:
        s, tahun = lain[0]
        yield t.temuan(
            s,
            f"Rekomendasi evaluasi {tahun} di antara rekomendasi evaluasi "
            f"{max(kali, key=kali.__getitem__)}. Periksa tahunnya.",
            nilai=tahun,
            terkait=tuple(Tempat(t.lembar, x.tempat, y) for x, y in isi if x is not s),
            tingkat=Tingkat.INFO,
        )


def _selesai(t: TabelDok, kolom: int, laporan: int) -> Iterator[Temuan]:
    status = t.milik(Peran.KETERANGAN)
    for b in t.baris if len(status) == 1 else ():
        s, selesai = b.sel[kolom], b.sel[status[0].indeks]
        if s is None or selesai is None or normal(selesai.teks) not in _SELESAI:
            continue
        if max(tahun_di(s.teks), default=0) > laporan:
            yield Temuan(
                t.lembar,
                f"{s.tempat}; {selesai.tempat}",
                f"Tindak lanjut berstatus '{selesai.teks.strip()}', padahal waktunya "
                f"{s.teks.strip()}, sesudah tahun laporan {laporan}. Periksa tahun atau statusnya.",
                nilai=s.teks.strip(),
            )
