"""I108: a value outside its choices."""

from collections.abc import Iterator
from itertools import product

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import baca_teks
from workbook_tools.records import MASUKAN, Baris, Isian, Jenis, Kolom
from workbook_tools.records.desa import STATUS_DESA
from workbook_tools.records.pilihan import baca_kata, searti
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

_TERBANYAK = 8
_MIRIP = 75
_HURUF = 2


@aturan("I108", Tingkat.GALAT, "Isian di luar pilihan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah kolom berpilihan berisi salah satu dari pilihannya.

    Mengapa penting: nilai lain tidak dimengerti; program memakai bawaannya, yang mungkin bukan
    maksud Anda. Kata lain yang artinya jelas ("positif", "menurun") dibaca, dan diberitahukan.

    Contoh: Arah diisi "meningkat terus", padahal pilihannya naik atau turun; nama skala yang tidak
    ada di lembar Skala Nilai.

    Cara memperbaiki: pilih dari daftar di selnya.
    """
    skor: dict[str, list[tuple[Baris, Isian]]] = {}
    lain_kata: dict[tuple[str, str], list[tuple[Baris, Isian, str]]] = {}
    for lembar, berpilihan in _BERPILIHAN.items():
        for baris, kolom in product(k.laporan.diketik(lembar), berpilihan):
            isian, semua = baris.isian(kolom.id), _pilihan(k, kolom)
            if isian.teks and (kata := searti(isian.teks, semua)):
                lain_kata.setdefault((lembar, kolom.id), []).append((baris, isian, kata))
            elif isian.teks and semua and baca_kata(isian.teks, semua, kolom.sebutan) is None:
                if _skor(isian, kolom):
                    skor.setdefault(kolom.id, []).append((baris, isian))
                    continue
                usul = _usul(isian.teks, (*semua, *kolom.sebutan))
                yield temuan(isian, baris, _pesan(isian, kolom, semua, usul), dugaan=_dugaan(usul))

    yield from (_berskor(*isi) for isi in skor.values())
    yield from map(_berkata_lain, lain_kata.values())


def _berkata_lain(sel: list[tuple[Baris, Isian, str]]) -> Temuan:
    """A column whose choices are told in other words, which are understood; one habit."""
    baris, isian, _ = sel[0]
    arti = sebutkan([f"'{a}' dibaca {b}" for a, b in {x.teks: kata for _, x, kata in sel}.items()])
    return temuan(
        isian,
        baris,
        f"{label(isian)}: {arti}. Supaya seragam, pilih dari daftar di selnya.",
        terkait=tuple(tempat(x) for _, x, _ in sel[1:]),
        tingkat=Tingkat.INFO,
    )


def _berskor(satu: tuple[Baris, Isian], *lain: tuple[Baris, Isian]) -> Temuan:
    """A column of scores where the status belongs; one habit, told once."""
    baris, isian = satu
    juga = f" Begitu pula {len(lain)} sel lain di kolom ini." if lain else ""
    return temuan(
        isian,
        baris,
        f"{label(isian)} '{isian.teks}' bukan salah satu pilihan; tampaknya skor IDM.{juga} Isi "
        f"statusnya: {', '.join(STATUS_DESA)}.",
        terkait=tuple(tempat(x) for _, x in lain),
    )


_BERPILIHAN = {
    x.id: tuple(k for k in x.kolom if k.jenis is Jenis.PILIHAN) for x in MASUKAN.values()
}


def _pilihan(k: Konteks, kolom: Kolom) -> tuple[str, ...]:
    """The values allowed; () when anything goes."""
    if kolom.id == "skala":
        bawaan = [baris[0] for baris in MASUKAN["skala"].isi_awal]
        return tuple(dict.fromkeys([*(b.skala.teks for b in k.laporan.skala), *bawaan]))
    return kolom.pilihan if kolom.tegas else ()


def _pesan(isian: Isian, kolom: Kolom, semua: tuple[str, ...], usul: str) -> str:
    apa = f"{label(isian)} '{isian.teks}' bukan salah satu pilihan."
    sementara = f" Untuk sementara dipakai '{kolom.bawaan}'." if kolom.bawaan else ""
    if kolom.id == "arah":
        sementara = " Capaiannya belum dihitung."
    daftar = ", ".join(semua) if len(semua) <= _TERBANYAK else "daftar di selnya"
    tanya = f" Mungkin maksudnya {usul}?" if usul else ""
    return f"{apa}{sementara} Pilih dari {daftar}.{tanya}"


def _skor(isian: Isian, kolom: Kolom) -> bool:
    """Whether the score of a village (0 to 1) stands in place of its status."""
    angka = baca_teks(isian.teks).angka
    return kolom.pilihan == STATUS_DESA and angka is not None and 0 < angka.nilai < 1


def _dugaan(usul: str) -> str:
    return f"Mungkin salah ketik: {usul}." if usul else ""


def _usul(teks: str, semua: tuple[str, ...]) -> str:
    """The choice that a mistyped word is nearest to; '' when none is near, or two are."""
    from rapidfuzz import fuzz, process  # takes its time, and choices are seldom mistyped

    dekat = process.extract(
        teks.casefold(), semua, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=_MIRIP
    )
    if dekat:
        return dekat[0][0] if len(dekat) == 1 or dekat[0][1] > dekat[1][1] else ""
    pendek = [x for x in semua if _singkatan(teks, x)]
    return pendek[0] if len(pendek) == 1 else ""


def _singkatan(teks: str, kata: str) -> bool:
    """Whether letters are those of a word, some left out: 'Mdr' for Mandiri, 'ST', 'Keg'."""
    huruf = [h for h in teks.casefold() if h.isalpha()]
    penuh = iter(kata.casefold())
    return (
        len(huruf) >= _HURUF and kata[:1].casefold() == huruf[0] and all(h in penuh for h in huruf)
    )
