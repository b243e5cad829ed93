"""D635: a row of a table stands twice."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.audit.kolom import ANGKA, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, JUMLAH, RATA, BarisDok, TabelDok
from workbook_tools.audit.teks import TAHUN, normal
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import singkat

MIN_ISI = 3
"""Filled cells from which on two equal rows are no accident."""
_NAMA = regex(r"[A-Za-z][^\d]{3,}")


@aturan("D635", Tingkat.PERINGATAN, "Baris tabel tertulis dua kali")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari dua baris di satu tabel yang isinya sama persis, dan satu rekomendasi di dua baris.

    Mengapa penting: baris yang tersalin terhitung dua kali di jumlah dan rata-rata.

    Contoh: baris 2025 dua kali di tabel target Renstra.

    Cara memperbaiki: hapus salah satunya, lalu hitung ulang jumlahnya.
    """
    for t in k.dok.tabel:
        yield from _rekomendasi(t)
        if t.milik(Peran.FORMULASI):
            continue  # two things under one name may be computed alike
        baris = [b for b in t.baris if b.jenis in (DATA, JUMLAH, RATA)]
        for atas, b in (*pairwise(baris), *_berjauhan(t, baris)):
            kolom = _kembar(t, atas, b)
            sini, sana = (x.sel[kolom] if kolom is not None else None for x in (b, atas))
            if sini is not None and sana is not None:
                nama = " ".join(sini.teks.split())
                yield t.temuan(
                    sini,
                    f"Baris ini sama dengan baris {sana.tempat.split()[1]} ({nama}). Hapus salah "
                    "satunya, atau betulkan yang tertukar.",
                    kunci=nama,
                    nilai=nama,
                    terkait=(Tempat(t.lembar, sana.tempat, nama),),
                )


def _rekomendasi(t: TabelDok) -> Iterator[Temuan]:
    """The one recommendation that stands in two rows, with two answers."""
    for kolom in t.milik(Peran.REKOMENDASI):
        sel = [s for b in t.baris if (s := b.sel[kolom.indeks]) is not None and s.awal]
        kali = Counter(normal(s.teks) for s in sel if s.teks.strip())
        dua = [s for s in sel if kali[normal(s.teks)] > 1]
        if len(dua) == 2 and len(kali) >= MIN_ISI:
            yield Temuan(
                t.lembar,
                "; ".join(s.tempat for s in dua),
                f"Rekomendasi '{singkat(dua[0].teks.strip())}' tertulis dua kali di {t.sebutan}. "
                "Salah satunya tampaknya baris lain.",
                nilai=dua[1].teks.strip(),
                tingkat=Tingkat.INFO,
            )


def _berjauhan(t: TabelDok, baris: list[BarisDok]) -> Iterator[tuple[BarisDok, BarisDok]]:
    """The two rows of one name in a table where every other name stands once."""
    nama = [x.indeks for x in t.kolom if x.peran not in ANGKA and x.peran is not Peran.NO]
    menurut = kelompokkan(
        (" ".join(normal(b.teks(x)) for x in nama), n) for n, b in enumerate(baris)
    )
    ganda = [isi for isi in menurut.values() if len(isi) > 1]
    if len(ganda) == 1 and len(ganda[0]) == 2 and ganda[0][1] - ganda[0][0] > 1:
        yield baris[ganda[0][0]], baris[ganda[0][1]]


def _kembar(t: TabelDok, atas: BarisDok, bawah: BarisDok) -> int | None:
    """The column that tells what the rows are about, where they are one row twice."""
    nomor = {x.indeks for x in t.milik(Peran.NO)}
    kolom = [x.indeks for x in t.kolom if x.indeks not in nomor]
    isi = [[normal(b.teks(n)) for n in kolom] for b in (atas, bawah)]
    sendiri = all(s is None or s.awal for s in bawah.sel)
    if isi[0] != isi[1] or not sendiri or sum(map(bool, isi[0])) < min(MIN_ISI, len(kolom)):
        return None
    bernama = zip(kolom, isi[0], strict=True)
    return next((n for n, x in bernama if _NAMA.match(x) or TAHUN.fullmatch(x)), None)
