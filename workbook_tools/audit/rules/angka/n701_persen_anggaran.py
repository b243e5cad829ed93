"""N701: a share of absorbed budget is not realisation / budget, in tables and sentences."""

import re
from collections.abc import Iterator

from workbook_tools.audit.angka_kalimat import PERSEN, UANG, angka_di
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.serapan import baris_tertukar, cocok_serapan
from workbook_tools.audit.tabel import DATA, JUMLAH, BarisDok, TabelDok
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.facts.banding import Cocok
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_persen, persentase
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_DARI = regex(
    r"\bdari(?: (?!realisasi)[a-z]+){0,4}(?: tahun 20\d\d)?(?: sebesar)?\s*$", re.IGNORECASE
)
"""Behind these words stands what the amount before is a part of: 'terealisasi … dari pagu …'."""


@aturan("N701", Tingkat.GALAT, "Persentase realisasi anggaran tidak cocok")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang setiap persentase realisasi anggaran dari anggaran dan realisasi yang
    tercetak di baris atau kalimat yang sama.

    Mengapa penting: pembaca memakai persentasenya; bila salah satu dari tiga angka keliru, serapan
    kegiatan itu tampak lebih baik atau lebih buruk daripada kenyataannya.

    Contoh: anggaran 14.000.000, realisasi 10.800.000, tertulis 100; hasil baginya 77,14.

    Cara memperbaiki: periksa ketiga angka terhadap DPA dan SPJ, betulkan yang keliru, lalu hitung
    ulang persentasenya.
    """
    for t in k.dok.tabel:
        if tertukar := baris_tertukar(t):
            yield _temuan_tertukar(t, tertukar)
        for b in t.baris:
            if b.jenis in (DATA, JUMLAH) and b not in tertukar:
                yield from _baris(t, b)
                yield from _fisik(t, b)
    yield from _kalimat(k)


def _fisik(t: TabelDok, b: BarisDok) -> Iterator[Temuan]:
    """Physical progress cannot go beyond what was to be done."""
    for kolom in t.milik(Peran.FISIK):
        s = b.sel[kolom.indeks]
        angka = baca(s.teks.strip(), "penyerapan").angka if s is not None else None
        if s is not None and angka is not None and angka.nilai > 100:
            yield t.temuan(
                s,
                f"Realisasi fisik tertulis {s.teks.strip()}, lebih dari 100%. Periksa angkanya.",
                kolom=kolom.judul,
                tingkat=Tingkat.PERINGATAN,
            )


def _baris(t: TabelDok, b: BarisDok) -> Iterator[Temuan]:
    anggaran, realisasi = t.milik(Peran.ANGGARAN), t.milik(Peran.REALISASI_ANGGARAN)
    persen = t.milik(Peran.PENYERAPAN)
    if not anggaran or len(realisasi) != 1 or len(persen) != 1:
        return
    sel = [b.sel[x.indeks] for x in (anggaran[-1], realisasi[0], persen[0])]
    if any(s is None for s in sel):
        return
    a, r, p = (s for s in sel if s is not None)
    baca_a, baca_r = baca(a.teks.strip(), "anggaran").angka, baca(r.teks.strip(), "anggaran").angka
    baca_p = baca(p.teks.strip(), "penyerapan").angka
    hasil = _banding(baca_a, baca_r, baca_p)
    if hasil is None:
        return
    cocok, seharusnya, dugaan = hasil
    nama = next((x.teks for x in b.sel if x is not None and len(x.teks) > 4), "")
    yield t.temuan(
        p,
        _pesan(p.teks.strip(), a.teks.strip(), r.teks.strip(), seharusnya),
        (a, r),
        kolom=persen[0].judul,
        kunci=" ".join(nama.split()),
        dugaan=dugaan,
        tingkat=Tingkat.INFO if cocok is Cocok.DIPOTONG else None,
    )


def _temuan_tertukar(t: TabelDok, baris: list[BarisDok]) -> Temuan:
    fisik, keu = t.milik(Peran.FISIK)[-1], t.milik(Peran.PENYERAPAN)[-1]
    sel = [s for b in baris for k in (fisik, keu) if (s := b.sel[k.indeks]) is not None]
    uang = [
        s
        for b in baris
        for k in t.milik(Peran.ANGGARAN, Peran.REALISASI_ANGGARAN)
        if (s := b.sel[k.indeks]) is not None
    ]
    return Temuan(
        t.lembar,
        "; ".join(s.tempat for s in sel),
        f"Kolom '{fisik.judul}' berisi persentase keuangan (realisasi dibagi anggaran), "
        f"sedangkan kolom "
        f"'{keu.judul}' tidak. Kedua kolom tampaknya tertukar di {len(baris)} baris.",
        kolom=keu.judul,
        kunci=t.sebutan,
        nilai=sel[0].teks.strip(),
        terkait=tempat_sel(t.lembar, uang),
    )


def _banding(a: Angka | None, r: Angka | None, p: Angka | None) -> tuple[Cocok, str, str] | None:
    cocok = cocok_serapan(a, r, p)
    if cocok in (None, Cocok.SAMA) or a is None or r is None or p is None or cocok is None:
        return None
    benar = persentase(r.nilai, a.nilai)
    slip = salah_ketik(p, benar)
    return cocok, cetak_persen(benar), f"Salah ketik: {slip}." if slip else ""


def _pesan(p: str, a: str, r: str, seharusnya: str) -> str:
    return (
        f"Persentase tertulis {p}, padahal {r} dibagi {a} adalah {seharusnya}. Periksa ketiga "
        "angka itu, lalu betulkan yang keliru."
    )


def _kalimat(k: KonteksDokumen) -> Iterator[Temuan]:
    """Two amounts and a percentage in one sentence."""
    for a in k.dok.isi():
        semua = angka_di(a.teks)
        for x, y, z in zip(semua, semua[1:], semua[2:], strict=False):
            if (x.jenis, y.jenis, z.jenis) != (UANG, UANG, PERSEN) or len(
                {x.kalimat, y.kalimat, z.kalimat}
            ) > 1:
                continue
            if (
                z.awal - y.akhir > 60
                or "fisik" in z.depan.casefold()
                or "realisasi" not in (x.depan + y.depan).casefold()
            ):
                continue
            if "realisasi" in x.depan.casefold() and (
                _DARI.search(y.depan)
                or ("anggaran" in y.depan.casefold() and "anggaran" not in x.depan.casefold())
            ):
                x, y = y, x
            angka = [
                baca(i.teks, j).angka
                for i, j in ((x, "anggaran"), (y, "anggaran"), (z, "penyerapan"))
            ]
            hasil = _banding(*angka)
            if hasil is None:
                continue
            tempat = [tempat_alinea(a.urutan, i.awal, i.akhir) for i in (x, y, z)]
            yield Temuan(
                a.lembar,
                tempat[2],
                _pesan(z.teks, x.teks, y.teks, hasil[1]),
                nilai=z.teks,
                dugaan=hasil[2],
                terkait=(Tempat(a.lembar, tempat[0], x.teks), Tempat(a.lembar, tempat[1], y.teks)),
                tingkat=Tingkat.INFO if hasil[0] is Cocok.DIPOTONG else None,
            )
