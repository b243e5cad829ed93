"""N733: target and realisation of one row are in different units."""

from collections.abc import Iterator

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import SelDok
from workbook_tools.audit.teks import normal
from workbook_tools.audit.ucapan import tempat_sel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka
from workbook_tools.rules.registry import aturan_dokumen
from workbook_tools.wording.kata import singkat

_PANJANG = {
    "klp": "kelompok",
    "bln": "bulan",
    "thn": "tahun",
    "org": "orang",
    "kec": "kecamatan",
    "persen": "%",
    "persentase": "%",
}
_UMUM = frozenset({"nilai", "angka", "rasio", "indeks", "skor", "predikat", "level"})
"""Words in a column of units that go with figures of any form."""


@aturan_dokumen("N733", Tingkat.PERINGATAN, "Satuan target dan realisasi berbeda")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan satuan target dan realisasi di baris yang sama.

    Mengapa penting: 64,70% tidak dapat dibandingkan dengan target 70 Poin, dan target "101 Desa/3
    Kelurahan" tidak terjawab oleh "100 Desa".

    Contoh: Nilai LKIP, target 70 Poin, realisasi 64,70%.

    Cara memperbaiki: tulis keduanya dalam satuan indikatornya, dan laporkan setiap bagian target.
    """
    for c in k.catatan:
        if c.lingkup == INDIKATOR:
            for kolom, t in c.isi(Peran.TARGET):
                for lain, r in c.isi(Peran.REALISASI):
                    if _sejajar(c, kolom, lain):
                        yield from _satu(c, t, r)


def _sejajar(c: Catatan, target: Kolom, realisasi: Kolom) -> bool:
    """Whether two columns belong together: of one year, or the only ones of their kind."""
    banyak = (len(c.isi(Peran.TARGET)), len(c.isi(Peran.REALISASI)))
    return banyak == (1, 1) or target.tahun == realisasi.tahun is not None


def _satu(c: Catatan, t: SelDok, r: SelDok) -> Iterator[Temuan]:
    a, b = (baca(s.teks.strip(), "target").angka for s in (t, r))
    if a is None or b is None or not a.nilai or not b.nilai:
        return
    satu, dua = _satuan(a), _satuan(b)
    if not satu or not dua or _cocok(satu, dua):
        return
    kurang = satu - dua if dua < satu else set()
    pesan = f"tidak menyebut {', '.join(sorted(kurang))}" if kurang else "bersatuan lain"
    yield Temuan(
        c.tabel.lembar,
        f"{t.tempat}; {r.tempat}",
        f"Target {singkat(c.nama)} tertulis {t.teks.strip()}, realisasinya {r.teks.strip()} "
        f"{pesan}. Pakai satuan yang sama.",
        kunci=c.nama,
        nilai=r.teks.strip(),
        terkait=tempat_sel(c.tabel.lembar, (t, r)),
    )


def _satuan(a: Angka) -> set[str]:
    if a.bagian:
        return {_baku(s) for _, s in a.bagian}
    if a.persen:
        return {"%"}
    return {x for x in map(_baku, a.satuan.split("/")) if x and x not in _UMUM}


def _baku(teks: str) -> str:
    kata = normal(teks).strip(" .")
    return _PANJANG.get(kata, kata)


def _cocok(satu: set[str], dua: set[str]) -> bool:
    """Every unit of the target stands in the realisation, as it is or shortened."""
    return all(any(x.startswith(y) or y.startswith(x) for y in dua) for x in satu)
