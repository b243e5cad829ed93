"""I124: two names that are nearly the same."""

from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.nama_resmi import LETAK, SEBUTAN, Ejaan, ejaan_menurut_nama
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import Cara, cocokkan, kunci_nama
from workbook_tools.names.padanan import BATAS_MIRIP, beda_huruf, semua_mirip
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak
from workbook_tools.wording.sebut import temuan


@aturan("I124", Tingkat.INFO, "Nama hampir sama")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari nama yang hanya berbeda beberapa huruf dari nama di lembar lain.

    Mengapa penting: program menganggapnya nama yang sama supaya barisnya tetap berpasangan. Bila
    memang dua hal berbeda, hasil pencocokannya keliru.

    Contoh: "Fasilitasi Adminstrasi Tata Pemerintahan Desa" di Kinerja Program, "Fasilitasi
    Administrasi Tata Pemerintahan Desa" di Realisasi Anggaran.

    Cara memperbaiki: samakan ejaannya dengan DPA.
    """
    for jenis in ("program", "kegiatan", "sub_kegiatan"):
        yield from _cari(k, jenis)


def _cari(k: Konteks, jenis: str) -> Iterator[Temuan]:
    """Every pair of near names once: across sheets, then mistyped ones on whatever sheet."""
    semua = ejaan_menurut_nama(k, jenis)
    sudah: set[frozenset[str]] = set()
    for a, b in (*_antarlembar(semua, jenis), *_salah_ketik(semua)):
        kunci = frozenset({kunci_nama(a.teks), kunci_nama(b.teks)})
        if kunci not in sudah:
            sudah.add(kunci)
            yield _temuan(jenis, a, b)


def _antarlembar(semua: dict[str, list[Ejaan]], jenis: str) -> Iterator[tuple[Ejaan, Ejaan]]:
    """Names that one sheet has and another has not, paired by likeness."""
    for kiri, kanan in _pasangan_lembar(LETAK[jenis]):
        a, b = _nama(semua, kiri), _nama(semua, kanan)
        for p in cocokkan([e.teks for e in a], [e.teks for e in b]).pasangan:
            if p.cara is Cara.MIRIP:
                yield a[p.a], b[p.b]


def _salah_ketik(semua: dict[str, list[Ejaan]]) -> Iterator[tuple[Ejaan, Ejaan]]:
    """A name with mistyped words that stands right beside the correct one; the rarer is wrong.

    Two names that both stand on several sheets are two names, however alike.
    """
    nama = [Ejaan(e[0].teks, tuple(x for s in e for x in s.isian)) for e in semua.values()]
    jarang = [e for e in nama if _lembar(e) < 2]
    for _, i, j in semua_mirip([e.teks for e in jarang], [e.teks for e in nama], BATAS_MIRIP):
        b, a = jarang[i], nama[j]
        lebih_jarang = (_lembar(b), len(b.isian)) <= (_lembar(a), len(a.isian))
        if a is not b and lebih_jarang and beda_huruf(a.teks, b.teks):
            yield a, b


def _lembar(e: Ejaan) -> int:
    return len({isian.lembar for _, isian in e.isian})


def _pasangan_lembar(lembar: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield from pairwise(lembar)
    yield from ((a, b) for n, a in enumerate(lembar) for b in lembar[n + 2 :])


def _nama(semua: dict[str, list[Ejaan]], lembar: str) -> list[Ejaan]:
    """The names that stand on a sheet, each with its cells there only."""
    hasil = []
    for ejaan in semua.values():
        isian = tuple(x for e in ejaan for x in e.isian if x[1].lembar == lembar)
        if isian:
            hasil.append(Ejaan(isian[0][1].teks, isian))
    return hasil


def _temuan(jenis: str, a: Ejaan, b: Ejaan) -> Temuan:
    baris, isian = b.pertama
    lain = a.pertama[1]
    return temuan(
        isian,
        baris,
        f"{SEBUTAN[jenis]} '{b.teks}' ({letak(isian)}) hampir sama dengan '{a.teks}' "
        f"({letak(lain)}), jadi dianggap sama. Samakan ejaannya dengan DPA; bila memang berbeda, "
        "perjelas namanya.",
        seharusnya=a.teks,
        terkait=(tempat(lain),),
    )
