"""N742: what a sentence says of BUMDes is not what their table says."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import DATA, BarisDok, SelDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

SETAHUN = 12
_UANG = r"Rp\.?\s*\d+(?:[.,]\d{3})*"
_UNTUNG = regex(
    rf"bulan untung terbanyak adalah (?P<nama>[^:;.]+): (?P<m>\d{{1,2}}) bulan, keuntungan "
    rf"(?P<u>{_UANG})",
    re.IGNORECASE,
)
_SERI = regex(
    rf"bulan untung terbanyak, (?P<m>\d{{1,2}}) bulan, dimiliki (?P<n>\d{{1,3}})[^;]*; keuntungan "
    rf"(?P<kata>terbesar|terkecil) di antaranya pada (?P<nama>[^:;.]+), (?P<u>{_UANG})",
    re.IGNORECASE,
)
_BAIK = regex(
    r"(?P<baik>\d{1,3})(?: \([a-z ]+\))? dari (?P<aktif>\d{1,3})(?: \([a-z ]+\))? bumdes "
    r"(?P<kata>(?:tidak )?aktif) beroperasi dengan baik \((?P<semua>\d{1,3})"
    r"(?: \([a-z ]+\))?(?: bumdes (?P<akhir>\w+))?",
    re.IGNORECASE,
)
MIN_NAMA = 3
"""Names that begin alike, beside which one that does not is odd."""
_JAWABAN = frozenset({"ya", "tidak", "", "-"})


class _Bumdes(Struct, frozen=True):
    nama: str
    bulan: Fraction
    untung: Fraction
    sel: tuple[SelDok, ...]  # months, profit, name


@aturan("N742", Tingkat.PERINGATAN, "Kalimat tentang BUMDes lain dari tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan kalimat tentang BUMDes dengan tabel di bawahnya: banyaknya yang aktif dan yang
    beroperasi baik, BUMDes yang paling untung, bulan untung dan keuntungannya.

    Mengapa penting: hitungan itulah yang menjadi realisasi indikator BUMDes.

    Contoh: keuntungan terbesar Rp25.050.000 di kalimat, Rp26.050.000 di tabel.

    Cara memperbaiki: cocokkan dengan laporan BUMDes, lalu samakan kalimat dan tabelnya.
    """
    for t in k.dok.tabel:
        if not t.milik(Peran.BUMDES):
            continue
        yield from _bulan(t)
        yield from _jawaban(t)
        yield from _nama(t)
        yield from _kembar(t)
        for a in k.dok.isi():
            if a.letak < t.letak and a.jalur == t.jalur:
                yield from _untung(a, t)
                yield from _banyak(a, t)


def _kolom(t: TabelDok, nama: str) -> int:
    ada = [x.indeks for x in t.kolom if normal(x.judul).partition(" (")[0] == nama]
    return ada[0] if len(ada) == 1 else -1


def _baris(t: TabelDok) -> list[BarisDok]:
    return [b for b in t.baris if b.jenis == DATA]


def _nama(t: TabelDok) -> Iterator[Temuan]:
    """The one name without the first or last word of all others: 'BUMDes Mawar Sejahtera'."""
    kolom = t.milik(Peran.BUMDES)[0]
    sel = [s for b in _baris(t) if (s := b.sel[kolom.indeks]) is not None and s.teks.strip()]
    for ujung, kata in ((0, "diawali"), (-1, "diakhiri")):
        kali = Counter(normal(s.teks).split()[ujung] for s in sel)
        lain = [s for s in sel if kali[normal(s.teks).split()[ujung]] == 1]
        if len(kali) == 2 and len(lain) == 1 and len(sel) > MIN_NAMA:
            biasa = max(kali, key=kali.__getitem__)
            yield t.temuan(
                lain[0],
                f"'{lain[0].teks.strip()}' tidak {kata} '{biasa}' seperti {len(sel) - 1} nama "
                "lain. Periksa namanya.",
                kolom=kolom.judul,
                tingkat=Tingkat.INFO,
            )
            return


def _kembar(t: TabelDok) -> Iterator[Temuan]:
    """One BUMDes of one village in two rows; the one name without its village's, which all others
    have, and with another's, or of a village that has one already."""
    desa, nama = _kolom(t, "desa"), t.milik(Peran.BUMDES)[0].indeks
    isi: dict[tuple[str, str], list[tuple[SelDok, SelDok]]] = defaultdict(list)
    for b in _baris(t) if desa >= 0 else ():
        milik, s = b.sel[desa], b.sel[nama]
        if milik and s and s.awal and milik.teks.strip() and s.teks.strip():
            isi[normal(milik.teks), normal(s.teks)].append((s, milik))
    kali = Counter(milik for milik, _ in isi)
    lain = [(milik, apa) for milik, apa in isi if milik not in apa]
    asing = [x for x in lain if kali[x[0]] > 1 or any(milik in x[1] for milik in kali)]
    sendiri = asing if len(lain) == 1 and len(isi) > MIN_NAMA else []
    ganda = [x for x in isi.values() if len(x) > 1]  # several: rows of one BUMDes are meant
    for baris in (*(ganda if len(ganda) == 1 else ()), *(isi[x] for x in sendiri)):
        teks = baris[0][0].teks.strip()
        apa = f"'{teks}' tidak memuat nama desa di barisnya, padahal yang lain memuatnya"
        if len(baris) > 1:
            apa = f"'{teks}' dari satu desa ada di {len(baris)} baris {t.sebutan}"
        yield Temuan(
            t.lembar,
            "; ".join(s.tempat for s, _ in baris),
            f"{apa}. Periksa desa dan BUMDes-nya.",
            kunci=teks,
            nilai=teks,
            terkait=tempat_sel(t.lembar, [milik for _, milik in baris]),
            tingkat=Tingkat.INFO,
        )


def _jawaban(t: TabelDok) -> Iterator[Temuan]:
    """The one cell of a column of yes and no that is neither."""
    for kolom in (_kolom(t, "aktif"), _kolom(t, "beroperasi baik")):
        sel = [s for b in _baris(t) if kolom >= 0 and (s := b.sel[kolom]) is not None]
        lain = [s for s in sel if normal(s.teks) not in _JAWABAN]
        if len(lain) == 1 < len(sel):
            yield t.temuan(
                lain[0],
                f"Tertulis '{lain[0].teks.strip()}' di kolom {t.kolom[kolom].judul}, yang lain ya "
                "atau tidak. Betulkan isinya.",
                kolom=t.kolom[kolom].judul,
            )


def _bulan(t: TabelDok) -> Iterator[Temuan]:
    """More months with profit than a year has."""
    for b in t.baris if (kolom := _kolom(t, "bulan untung")) >= 0 else ():
        s = b.sel[kolom]
        angka = baca(s.teks.strip(), "nilai").angka if s is not None else None
        if s is not None and angka is not None and angka.nilai > SETAHUN:
            yield t.temuan(
                s,
                f"Bulan untung tertulis {s.teks.strip()}, lebih dari {SETAHUN} bulan setahun. "
                "Betulkan angkanya.",
            )
    for x in _semua(t):
        if (x.bulan == 0 and x.untung > 0) or (x.bulan > 0 and x.untung == 0):
            bulan, untung = (s.teks.strip() for s in x.sel[:2])
            yield Temuan(
                t.lembar,
                "; ".join(s.tempat for s in x.sel[:2]),
                f"{x.nama} untung {bulan} bulan, keuntungannya {untung}. Salah satunya keliru.",
                kunci=x.nama,
                nilai=untung,
                terkait=tempat_sel(t.lembar, x.sel),
            )


def _semua(t: TabelDok) -> list[_Bumdes]:
    bulan, untung = _kolom(t, "bulan untung"), _kolom(t, "keuntungan")
    hasil = []
    for b in _baris(t) if min(bulan, untung) >= 0 else ():
        sel = (b.sel[bulan], b.sel[untung])
        angka = [baca(s.teks.strip(), "anggaran").angka if s is not None else None for s in sel]
        if sel[0] is not None and sel[1] is not None and angka[0] and angka[1]:
            nama = b.sel[t.milik(Peran.BUMDES)[0].indeks]
            isi = (sel[0], sel[1], nama) if nama is not None else (sel[0], sel[1])
            teks = nama.teks.strip() if nama is not None else ""
            hasil.append(_Bumdes(teks, angka[0].nilai, angka[1].nilai, isi))
    return hasil


def _untung(a: Alinea, t: TabelDok) -> Iterator[Temuan]:
    for m in (*_UNTUNG.finditer(a.teks), *_SERI.finditer(a.teks)):
        semua = _semua(t)
        terbaik = max(semua, key=lambda x: (x.bulan, x.untung), default=None)
        if terbaik is None:
            return
        seri = sum(x.bulan == terbaik.bulan for x in semua)
        tertulis = baca(m["u"], "anggaran").angka
        yield from _beda(a, t, m, "m", str(terbaik.bulan), terbaik.sel)
        if "n" in m.groupdict():
            if m["kata"].casefold() == "terkecil":
                yield _temuan(a, t, m, "kata", "terbesar", terbaik.sel)
            yield from _beda(a, t, m, "n", str(seri), tuple(x.sel[0] for x in semua))
        if tertulis is not None and tertulis.nilai != terbaik.untung:
            yield _temuan(a, t, m, "u", f"Rp{terbaik.sel[1].teks.strip()}", terbaik.sel)
        if kunci_nama(m["nama"]) != kunci_nama(terbaik.nama or m["nama"]):
            yield _temuan(a, t, m, "nama", terbaik.nama, terbaik.sel)


def _banyak(a: Alinea, t: TabelDok) -> Iterator[Temuan]:
    aktif, baik = _kolom(t, "aktif"), _kolom(t, "beroperasi baik")
    if min(aktif, baik) < 0:
        return
    ya = [tuple(normal(b.teks(x)) == "ya" for x in (aktif, baik)) for b in _baris(t)]
    benar = {"baik": sum(map(all, ya)), "aktif": sum(x for x, _ in ya), "semua": len(ya)}
    for m in _BAIK.finditer(a.teks):
        for grup, n in benar.items():
            yield from _beda(a, t, m, grup, str(n), ())
        yield from _beda(a, t, m, "kata", "aktif", ())
        if m["akhir"] is not None:
            yield from _beda(a, t, m, "akhir", "seluruhnya", ())


def _beda(
    a: Alinea, t: TabelDok, m: re.Match[str], grup: str, benar: str, sel: tuple[SelDok, ...]
) -> Iterator[Temuan]:
    if m[grup] != benar:
        yield _temuan(a, t, m, grup, benar, sel)


def _temuan(
    a: Alinea, t: TabelDok, m: re.Match[str], grup: str, benar: str, sel: tuple[SelDok, ...]
) -> Temuan:
    return a.temuan(
        m.span(grup),
        f"Tertulis {m[grup]}, sedangkan menurut {t.sebutan} {benar}. Cocokkan dengan sumbernya, "
        "lalu samakan kalimat dan tabelnya.",
        terkait=tempat_sel(t.lembar, sel),
    )
