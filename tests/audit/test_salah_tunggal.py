"""One slip in the document of a clean workbook is found at its place, whatever kind it is of.

Slips are drawn from all places of their kind where the document itself can tell, so others come
when the sample changes.
"""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.audit.periksa import periksa_dokumen
from workbook_tools.cli import main
from workbook_tools.model.temuan import Temuan
from workbook_tools.naskah import Naskah, Paragraf, SelTabel, Tabel
from workbook_tools.telaah.buka import buka

CONTOH = Path("samples/contoh.xlsx")
BANYAK = 1
"""Slips of each kind."""
Salah = tuple[str, Naskah]
"""The place, and the document with the slip."""
LAWAN = {
    "melampaui": "belum mencapai",
    "kurang 12,5": "lebih 12,5",
    "sudah memenuhi": "belum memenuhi",
    "membaik": "memburuk",
    "berada di atas": "berada di bawah",
    "tertinggi di": "terendah di",
    "Unsur terendah": "Unsur tertinggi",
    "menyerap kurang": "menyerap lebih",
    "capaian turun": "capaian naik",
}


@pytest.fixture(scope="module")
def bersih(tmp_path_factory: pytest.TempPathFactory) -> Naskah:
    jalur = tmp_path_factory.mktemp("dok") / "lkj.docx"
    main(["dokumen", str(CONTOH), "-o", str(jalur)])
    return buka(jalur)


def _temuan(naskah: Naskah) -> list[Temuan]:
    return list(periksa_dokumen(susun_konteks(naskah)))


def _tulis(p: Paragraf, teks: str) -> Paragraf:
    return replace(p, ruas=(replace(p.ruas[0], teks=teks),))


def _ganti(n: Naskah, lama: object, baru: Paragraf | Tabel) -> Naskah:
    return replace(n, bagian=tuple(baru if b is lama else b for b in n.bagian))


def _angka_lain(acak: random.Random, teks: str) -> str:
    letak = acak.choice([m.start() for m in re.finditer(r"\d", teks)])
    lain = acak.choice([x for x in "123456789" if x != teks[letak]])
    return teks[:letak] + lain + teks[letak + 1 :]


def _di_kalimat(n: Naskah, pola: str) -> Iterator[tuple[Paragraf, re.Match[str]]]:
    for b in n.bagian:
        if isinstance(b, Paragraf) and b.ruas:
            yield from ((b, m) for m in re.finditer(pola, b.teks))


def _kalimat(n: Naskah, acak: random.Random, pola: str) -> Iterator[Salah]:
    """Another digit in a piece of a sentence."""
    for p, m in acak.sample(list(_di_kalimat(n, pola)), BANYAK):
        salah = _angka_lain(acak, m[1])
        yield (
            f"P{p.urutan}",
            _ganti(n, p, _tulis(p, p.teks[: m.start(1)] + salah + p.teks[m.end(1) :])),
        )


def _sel(n: Naskah, acak: random.Random, pola: str) -> Iterator[Salah]:
    """Another digit in a cell that begins so."""
    tabel = [b for b in n.bagian if isinstance(b, Tabel) and b.kepala]
    ada = [
        (t, s) for t in tabel for s in t.sel if s.baris > t.kepala and re.fullmatch(pola, s.teks)
    ]
    for t, s in acak.sample(ada, BANYAK):
        yield _tempat(t, s), _ganti(n, t, _isi(t, s, _angka_lain(acak, s.teks)))


def _nama(n: Naskah, acak: random.Random, _: str) -> Iterator[Salah]:
    """Another word in the name of a program, kegiatan or sub kegiatan of a table of money."""
    tabel = [
        b for b in n.bagian if isinstance(b, Tabel) and any(s.teks == "Sub Kegiatan" for s in b.sel)
    ]
    ada = [(t, s) for t in tabel for s in t.sel if s.baris > 1 and len(s.teks.split()) > 3]
    for t, s in acak.sample(ada, BANYAK):
        kata = acak.choice(s.teks.split()[1:-1])
        yield _tempat(t, s), _ganti(n, t, _isi(t, s, s.teks.replace(kata, "Pertanian", 1)))


def _baris(n: Naskah, acak: random.Random, _: str) -> Iterator[Salah]:
    """A row is missing from the middle of a numbered table."""
    ada = [
        (b, baris)
        for b in n.bagian
        if isinstance(b, Tabel) and b.sel[0].teks == "No" and all(s.tinggi == 1 for s in b.sel)
        for baris in range(3, b.baris)
        if any(s.baris == baris and s.kolom == 1 and s.teks for s in b.sel)
    ]
    for t, baris in acak.sample(ada, BANYAK):
        sel = [replace(s, baris=s.baris - (s.baris > baris)) for s in t.sel if s.baris != baris]
        yield f"T{t.urutan}", _ganti(n, t, replace(t, sel=tuple(sel), baris=t.baris - 1))


def _isi(t: Tabel, s: SelTabel, teks: str) -> Tabel:
    baru = replace(s, isi=(_tulis(s.isi[0], teks),))
    return replace(t, sel=tuple(baru if x is s else x for x in t.sel))


def _tempat(t: Tabel, s: SelTabel) -> str:
    return f"T{t.urutan} B{s.baris} K{s.kolom}"


JENIS: dict[str, tuple[Callable[[Naskah, random.Random, str], Iterator[Salah]], str]] = {
    "rupiah di kalimat": (_kalimat, r"Rp(\d[\d.]*\d)"),
    "persen di kalimat": (_kalimat, r"capaian (\d+,\d\d)%"),
    "hitungan di kalimat": (_kalimat, r"didukung (\d) program"),
    "tahun di kalimat": (_kalimat, r"^Sumber: .* tahun (20\d\d)\.$"),
    "nomor judul tabel": (_kalimat, r"^Tabel [\dL]\.(\d+) "),
    "rupiah di tabel": (_sel, r"\d{1,3}(?:\.\d{3}){2}"),
    "persen di tabel": (_sel, r"\d+,\d\d%"),
    "cara hitung": (_sel, r"[^=]+ × 100 = .*"),
    "nama": (_nama, ""),
    "baris": (_baris, ""),
}


@pytest.mark.parametrize("jenis", JENIS)
def test_salah_tunggal_ditemukan(bersih: Naskah, jenis: str) -> None:
    rusak, pola = JENIS[jenis]
    for tempat, naskah in rusak(bersih, random.Random(jenis), pola):
        ada = {
            x for t in _temuan(naskah) for x in (*t.sel.split("; "), *(y.sel for y in t.terkait))
        }
        assert any(re.match(rf"{tempat}(?!\d)", x) for x in ada), tempat


def test_kata_yang_berlawanan_ditemukan(bersih: Naskah) -> None:
    """All words at once: each is in a sentence of its own."""
    naskah, tempat = bersih, set()
    for kata, lawan in LAWAN.items():
        p = next(p for p, _ in _di_kalimat(naskah, re.escape(kata)) if f"P{p.urutan}" not in tempat)
        tempat.add(f"P{p.urutan}")
        naskah = _ganti(naskah, p, _tulis(p, p.teks.replace(kata, lawan, 1)))
    ada = {x.partition(":")[0] for t in _temuan(naskah) for x in t.sel.split("; ")}
    assert tempat <= ada


def test_yang_bersih_tanpa_temuan(bersih: Naskah) -> None:
    assert _temuan(bersih) == []
