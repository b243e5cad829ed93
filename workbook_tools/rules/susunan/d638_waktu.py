"""D638: a time of another year than the table's title, or than what is already done."""

from collections.abc import Iterator

from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, TabelDok
from workbook_tools.audit.teks import normal, tahun_di
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan_dokumen

_SELESAI = frozenset({"selesai", "sudah selesai", "selesai ditindaklanjuti"})
MIN_SESUAI = 2
"""Rows of the title's year, beside which the one of another is odd."""


@aturan_dokumen("D638", Tingkat.PERINGATAN, "Waktu di luar tahun tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan tahun di kolom waktu dengan tahun di judul tabelnya, dan mencari tindak lanjut
    yang sudah selesai tetapi bertanggal sesudah tahun laporan.

    Mengapa penting: jadwal yang salah tahun tidak dapat ditagih.

    Contoh: "Triwulan I 2025" di tabel "Langkah Perbaikan Tahun 2026".

    Cara memperbaiki: cocokkan waktunya dengan rencana aksi.
    """
    for t in k.dok.tabel:
        for kolom in t.milik(Peran.WAKTU):
            yield from _judul(t, kolom.indeks)
            if t.milik(Peran.REKOMENDASI) and k.identitas.tahun:
                yield from _selesai(t, kolom.indeks, k.identitas.tahun)


def _judul(t: TabelDok, kolom: int) -> Iterator[Temuan]:
    judul = tahun_di(t.judul)
    sel = [s for b in t.baris if b.jenis == DATA and (s := b.sel[kolom]) is not None]
    bertahun = [(s, tahun_di(s.teks)) for s in sel if tahun_di(s.teks)]
    lain = [s for s, tahun in bertahun if judul[0] not in tahun] if len(judul) == 1 else []
    if len(lain) == 1 and len(bertahun) - 1 >= MIN_SESUAI:
        s = lain[0]
        yield Temuan(
            t.lembar,
            s.tempat,
            f"Waktu '{s.teks.strip()}' di {t.sebutan}, yang judulnya bertahun {judul[0]}. Periksa "
            "tahunnya.",
            nilai=s.teks.strip(),
            terkait=(Tempat(t.lembar, t.kapsi or t.tempat, t.judul),),
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
