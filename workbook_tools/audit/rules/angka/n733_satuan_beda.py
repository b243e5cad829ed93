"""N733: target and realisation of one row are in different units."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import SelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import Angka
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
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

_BUKAN_SUMBER = frozenset(
    {"%", "orang", "nilai", "indeks", "rasio", "bulan", "paket", "unit", "kasus", "skor"}
)
"""Units that nothing can be read from, as it can from a report."""
_BENDA = frozenset({"desa", "dokumen", "laporan", "orang", "unit", "paket", "kelompok"})
_JUMLAH = regex(r"jumlah (\w+)\b")
MIN_SAKSI = 2
"""Tables that agree, beside one that does not."""


@aturan("N733", Tingkat.PERINGATAN, "Satuan target dan realisasi berbeda")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan satuan target dan realisasi di baris yang sama, dan satuan satu indikator di
    semua tabel, dan mencari satuan di kolom sumber data dan satuan lain dari yang dihitung.

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
    yield from _kolom(k)
    yield from _sumber(k)
    yield from _benda(k)


def _benda(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Jumlah desa yang didampingi' counted in Unit."""
    for c in k.catatan:
        nama, sel = c.teks(Peran.INDIKATOR) or c.nama, [s for _, s in c.isi(Peran.SATUAN)]
        m = _JUMLAH.match(normal(nama))
        if m and m[1] in _BENDA and len(sel) == 1 and _baku(sel[0].teks) in _BENDA - {m[1]}:
            satuan = sel[0].teks.strip()
            yield Temuan(
                c.tabel.lembar,
                sel[0].tempat,
                f"Satuan '{singkat(nama)}' tertulis {satuan}, padahal yang dihitung {m[1]}. "
                "Periksa satuannya.",
                kunci=nama,
                nilai=satuan,
                tingkat=Tingkat.INFO,
            )


def _kolom(k: KonteksDokumen) -> Iterator[Temuan]:
    """A unit that one table gives a main indicator, and all others another."""
    semua: dict[str, dict[str, list[Tempat]]] = defaultdict(lambda: defaultdict(list))
    for c in k.catatan:
        lingkup, kunci = k.pemilik(c)
        sel = [s for _, s in c.isi(Peran.SATUAN)] if lingkup == INDIKATOR else []
        if kunci in k.utama and len(sel) == 1 and sel[0].tinggi == 1:
            tempat = Tempat(c.tabel.lembar, sel[0].tempat, sel[0].teks.strip())
            semua[kunci][_baku(sel[0].teks)].append(tempat)
    for kunci, isi in semua.items():
        urut = sorted(isi.items(), key=lambda x: -len(x[1]))
        banyak, lain = urut[0][1], urut[1:]
        saksi = MIN_SAKSI + ({*isi} <= _UMUM)
        if len(banyak) < saksi or sum(len(x) for _, x in lain) != 1:
            continue
        t = lain[0][1][0]
        yield Temuan(
            t.lembar,
            t.sel,
            f"Satuan {singkat(k.nama.indikator.nama(kunci))} di sini {t.nilai}, di "
            f"{len(banyak)} tabel lain {banyak[0].nilai}. Samakan.",
            kunci=k.nama.indikator.nama(kunci),
            nilai=t.nilai,
            terkait=tuple(banyak),
        )


def _sumber(k: KonteksDokumen) -> Iterator[Temuan]:
    """A unit in the column of sources."""
    for c in k.catatan:
        for kolom, s in c.isi(Peran.SUMBER) if c.lingkup == INDIKATOR else ():
            if _baku(s.teks) in _BUKAN_SUMBER:
                yield c.temuan(
                    kolom,
                    s,
                    f"Sumber data {singkat(c.nama)} tertulis '{s.teks.strip()}', yaitu satuan. "
                    "Sebutkan dokumen sumbernya.",
                    tingkat=Tingkat.INFO,
                )


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
