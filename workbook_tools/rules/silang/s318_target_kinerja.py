"""S318: target or realisation of a sub kegiatan differs between two sheets."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.facts.angka_sama import banding_angka
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.belanja import Pasang, pasangkan, sub_kegiatan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger.kinerja_program import KOLOM, sama_satuan
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers.konversi import setarakan
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan, singkat
from workbook_tools.wording.sebut import temuan


class _Beda(Struct, frozen=True):
    """A sub kegiatan with the cells that differ; ``satuan``: their units differ, too."""

    pasang: Pasang
    baris: Baris
    sel: tuple[tuple[Isian, Isian], ...]
    satuan: bool


@aturan("S318", Tingkat.PERINGATAN, "Target kinerja sub kegiatan berbeda antarlembar")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan target dan realisasi sub kegiatan di Kinerja Program dan Realisasi Anggaran.

    Mengapa penting: satu sub kegiatan dengan dua target membuat capaiannya tidak dapat dipercaya.

    Contoh: 15 Dok di Kinerja Program, 10 Dok di Realisasi Anggaran; 12 Bulan di satu lembar, 100%
    di lembar lain.

    Cara memperbaiki: pakai target dan satuan dari DPA di kedua lembar.
    """
    pasangan = pasangkan(sub_kegiatan(k, "anggaran"), sub_kegiatan(k, "kinerja_program"))
    beda = [b for p in pasangan.pasang if (b := _bandingkan(p)) is not None]
    for b in beda:
        if not b.satuan:
            yield _angka(b)
    kelompok: dict[tuple[str, ...], list[_Beda]] = {}
    for b in beda:
        if b.satuan:
            kunci = tuple(i.teks.casefold() for pasang in b.sel for i in pasang)
            kelompok.setdefault(kunci, []).append(b)
    for isi in kelompok.values():
        yield _satuan(isi)


def _bandingkan(p: Pasang) -> _Beda | None:
    """The row of Kinerja Program that agrees best; None when one agrees in everything."""
    terbaik: _Beda | None = None
    for baris in p.b.baris:
        sel, satuan = [], False
        for kinerja, anggaran in KOLOM:
            a, b = baris.isian(kinerja), p.a.baris[0].isian(anggaran)
            if a.angka is None or b.angka is None:
                continue
            setara = setarakan(b.angka, a.angka)
            lain = setara is b.angka and not sama_satuan(a, b, baris)
            if lain or banding_angka(a.angka, setara) in (None, Cocok.BEDA):
                sel.append((a, b))
                satuan = satuan or lain
        if not sel:
            return None
        if terbaik is None or len(sel) < len(terbaik.sel):
            terbaik = _Beda(p, baris, tuple(sel), satuan)
    return terbaik


def _angka(b: _Beda) -> Temuan:
    return _temuan(b, f"sub kegiatan '{singkat(b.pasang.a.nama)}'", _terkait(b))


def _satuan(isi: list[_Beda]) -> Temuan:
    """Sub kegiatan that differ in one and the same way."""
    nama = sebutkan([f"'{singkat(b.pasang.a.nama, 40)}'" for b in isi], 1)
    banyak = f"{len(isi)} sub kegiatan ({nama})" if len(isi) > 1 else f"sub kegiatan {nama}"
    terkait = [*_terkait(isi[0])]
    for b in isi[1:]:
        terkait += [b.sel[0][0], *_terkait(b)]
    return _temuan(isi[0], banyak, terkait)


def _terkait(b: _Beda) -> list[Isian]:
    """All its cells but the first."""
    return [i for pasang in b.sel for i in pasang][1:]


def _temuan(b: _Beda, nama: str, terkait: list[Isian]) -> Temuan:
    beda: dict[str, list[str]] = {}  # what is said of target and realisasi alike is said once
    for a, c in b.sel:
        sebut = f"{a.teks} di {judul(a.lembar)}, {c.teks} di {judul(c.lembar)}"
        beda.setdefault(sebut, []).append("target" if a.kolom == "target" else "realisasi")
    urai = "; ".join(f"{' dan '.join(apa)} {sebut}" for sebut, apa in beda.items())
    isian = b.sel[0][0]
    return temuan(
        isian,
        b.baris,
        f"Kinerja {nama} berbeda: {urai}. Ikuti DPA di kedua lembar.",
        kunci=b.pasang.a.nama,
        terkait=tuple(tempat(i) for i in terkait),
    )
