"""K807: an indicator that was promised is not reported, or left out of a table of all."""

from collections.abc import Iterator

from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan, singkat

BAGIAN = 0.6
MIN_INDIKATOR = 3
"""From so many of a list, and this part of it, on the rest is missing rather than elsewhere."""
_KATA = regex(r"[A-Za-z*]")
HASIL = ("realisasi", "capaian")


@aturan("K807", Tingkat.PERINGATAN, "Indikator tidak dilaporkan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari indikator Perjanjian Kinerja tanpa realisasi di mana pun, indikator yang dilaporkan
    tetapi tidak diperjanjikan, dan tabel indikator utama yang tidak memuat semuanya.

    Mengapa penting: yang diperjanjikan harus dipertanggungjawabkan semuanya; indikator yang hilang
    dari tabel kemajuan Renstra tidak dapat dinilai.

    Contoh: delapan indikator utama di tabel capaian, enam di tabel perbandingan Renstra.

    Cara memperbaiki: tambahkan barisnya, atau jelaskan mengapa tidak dilaporkan.
    """
    dilaporkan = {f.kunci for f in k.fakta if f.lingkup == INDIKATOR and f.jenis in HASIL}
    dilaporkan |= {k.pemilik(c)[1] for c in k.catatan if c.lingkup == INDIKATOR and _berkata(c)}
    janji = [c for c in k.catatan if c.lingkup == INDIKATOR and _perjanjian(c.tabel)]
    yield from _tanpa_realisasi(k, janji, dilaporkan)
    yield from _tak_dijanjikan(k, janji)
    yield from _tabel_kurang(k)


def _perjanjian(t: TabelDok) -> bool:
    judul = (x for x in t.jalur if not normal(x).startswith("bab "))
    kata = normal(" ".join((*judul, t.judul)))
    hasil = t.milik(Peran.REALISASI, Peran.CAPAIAN)
    return "perjanjian kinerja" in kata and bool(t.milik(Peran.TARGET)) and not hasil


def _berkata(c: Catatan) -> bool:
    """A result that is no figure: a grade (BB), 'belum rilis', the mark of a note below."""
    return any(_KATA.search(s.teks) for p in (Peran.REALISASI, Peran.CAPAIAN) for _, s in c.isi(p))


def _tanpa_realisasi(
    k: KonteksDokumen, janji: list[Catatan], dilaporkan: set[str]
) -> Iterator[Temuan]:
    per_tabel = kelompokkan((c.tabel.letak, c) for c in janji if k.pemilik(c)[1])
    hilang = []
    for isi in per_tabel.values():
        tanpa = [c for c in isi if k.pemilik(c)[1] not in dilaporkan]
        if len(tanpa) <= (1 - BAGIAN) * len(isi):
            hilang += tanpa
    if hilang:
        yield Temuan(
            hilang[0].tabel.lembar,
            "; ".join(c.sel_nama.tempat for c in hilang),
            f"{len(hilang)} indikator Perjanjian Kinerja tanpa realisasi di laporan ini: "
            f"{sebutkan([singkat(c.nama) for c in hilang], 4)}. Laporkan, atau jelaskan.",
            kunci=hilang[0].nama,
            nilai=hilang[0].nama,
            terkait=tuple(
                Tempat(c.tabel.lembar, s.tempat, s.teks.strip())
                for c in hilang
                for _, s in c.isi(Peran.TARGET)
            ),
        )


def _tak_dijanjikan(k: KonteksDokumen, janji: list[Catatan]) -> Iterator[Temuan]:
    """Rows of a table of results that no agreement has, where most of its rows are agreed."""
    kunci = {k.pemilik(c)[1] for c in janji}
    per_tabel = kelompokkan(
        (c.tabel.letak, c)
        for c in k.catatan
        if c.lingkup == INDIKATOR and c.isi(Peran.REALISASI) and c.isi(Peran.TARGET)
    )
    for isi in per_tabel.values():
        lain = [c for c in isi if k.pemilik(c)[1] not in kunci]
        if len(isi) >= MIN_INDIKATOR and 0 < len(lain) <= (1 - BAGIAN) * len(isi):
            yield Temuan(
                lain[0].tabel.lembar,
                "; ".join(c.sel_nama.tempat for c in lain),
                f"{len(lain)} indikator dilaporkan tetapi tidak ada di Perjanjian Kinerja: "
                f"{sebutkan([singkat(c.nama) for c in lain], 4)}. Cocokkan dengan PK.",
                kunci=lain[0].nama,
                nilai=lain[0].nama,
                tingkat=Tingkat.INFO,
            )


def _tabel_kurang(k: KonteksDokumen) -> Iterator[Temuan]:
    """A table of the main indicators without some of them."""
    for t in k.dok.tabel:
        isi = t.milik(Peran.REALISASI, Peran.FORMULASI, Peran.TARGET_AKHIR)
        if not isi or t.milik(Peran.PROGRAM, Peran.KEGIATAN):
            continue
        ada = {k.pemilik(c)[1] for c in k.catatan if c.tabel is t and c.lingkup == INDIKATOR}
        hilang = [u for u in k.utama if u not in ada]
        cukup = max(MIN_INDIKATOR, BAGIAN * len(k.utama))
        if not hilang or len(k.utama) - len(hilang) < cukup or len(ada) > len(k.utama):
            continue
        yield Temuan(
            t.lembar,
            t.tempat,
            f"{t.sebutan[0].upper()}{t.sebutan[1:]} memuat {len(k.utama) - len(hilang)} dari "
            f"{len(k.utama)} indikator utama; tidak ada: "
            f"{sebutkan([singkat(k.nama.indikator.nama(u)) for u in hilang], 4)}. Tambahkan "
            "barisnya, atau jelaskan.",
            kunci=k.nama.indikator.nama(hilang[0]),
            nilai=k.nama.indikator.nama(hilang[0]),
            terkait=tuple(c.tempat for u in hilang for c in _letak(k, u)),
        )


def _letak(k: KonteksDokumen, kunci: str) -> list[Catatan]:
    semua = (c for c in k.catatan if c.lingkup == INDIKATOR and k.pemilik(c)[1] == kunci)
    return [c for c in semua if c.isi(Peran.REALISASI)][:1]
