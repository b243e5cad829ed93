"""N756: a figure of a sentence is one slip of the finger away from the cell it speaks of."""

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.audit.angka_kalimat import AngkaKalimat, angka_di
from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import DATA, JUMLAH, BarisDok, SelDok, sel_berbeda, tempat_sel
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import nama_bersih, normal, tahun_di, tempat_alinea
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

MIN_DIGIT, MIN_SALAH, MIN_NAMA, MAKS_JARAK = 3, 6, 3, 60
_SELIP = ("dua angka tertukar", "satu angka")
_ANGKA = regex(r"\d+(?:[.,]\d+)*")
_LAIN = regex(
    r"\b(?:naik|turun|me(?:ningkat|nurun|lebihi|lampaui)|kenaikan|peningkatan|penurunan|bertambah|"
    r"berkurang|selisih|sisa|kurang|lebih|dari|daripada|target|provinsi|nasional|rata-rata|per|di|"
    r"dibanding\w*)\b",
    re.IGNORECASE,
)
"""Behind these a figure is of something else than the name before it."""
_LUAR = regex(r"\b(?:provinsi|nasional|standar|rata-rata (?:kabupaten|kota))\b", re.IGNORECASE)
_SEMUA = regex(
    r"\b(?:ber)?jumlah\b|\btotal\b|\bseluruh|\bluas\b|\bpanjang\b|\bmenjadi\b|\bsebanyak\b|"
    r"\bdifasilitasi\b|\bdidukung\b",
    re.IGNORECASE,
)
_KATA = regex(r"[a-z]{5,}", re.IGNORECASE)
_UMUM = frozenset({
    "jumlah", "total", "seluruh", "sebanyak", "sebesar", "tahun", "menurut", "kabupaten",
    "kecamatan", "adalah", "dengan", "terdiri", "dinas", "kantor", "tabel",
})  # fmt: skip
_SINGKATAN = regex(r"(.{4,}?) ?\(([A-Z]{3,})\)")
_KURUNG = regex(r" ?\([^)]*\)")
MIN_KATA = 3


class Petak(Struct, frozen=True):
    """A figure of a table with its row and column."""

    t: TabelDok
    b: BarisDok
    kolom: Kolom
    s: SelDok
    angka: Angka


@aturan("N756", Tingkat.PERINGATAN, "Angka di kalimat selip dari angka tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari angka di kalimat yang tidak ada di tempat lain, sedangkan tabel memuat, untuk hal
    yang sama, angka yang hanya beda satu salah ketik: dua angka tertukar atau satu angka salah.

    Mengapa penting: kalimat diketik dari tabel, dan pembaca lebih dahulu membaca kalimatnya.

    Contoh: "bidan sebanyak 128 orang", sedangkan baris Bidan di tabelnya memuat 182.

    Cara memperbaiki: cocokkan dengan sumbernya, lalu samakan kalimat dan tabelnya.
    """
    petak = [x for t in k.dok.tabel for x in _petak(t)]
    ada = Counter(n for t in k.dok.tabel for n in _angka_tabel(t))
    isi = [(a, angka_di(a.teks)) for a in k.dok.isi() if not a.tingkat]
    ada.update(n for _, semua in isi for x in semua if (n := _nilai(x.teks)) is not None)
    kunci = ((f.jenis, f.lingkup, f.kunci, f.tahun) for f in k.fakta)
    ganda = {x for x, kali in Counter(kunci).items() if kali > 1}  # N706 compares these
    terikat = {f.tempat for f in k.fakta if (f.jenis, f.lingkup, f.kunci, f.tahun) in ganda}
    for a, semua in isi:
        sini = {_nilai(x.teks) for x in semua}
        for x in semua:
            angka = baca(x.teks, "nilai").angka
            if angka is None or ada[angka.nilai] != 1 or len(_digit(x.teks)) < MIN_DIGIT:
                continue
            if tempat_alinea(a.urutan, x.awal, x.akhir) in terikat:
                continue
            mirip = [(p, s) for p in petak if p.angka.nilai not in sini and (s := _selip(angka, p))]
            mirip = [
                (p, s) for p, s in mirip if _sama(k, x, p) and (_bicara(x, p) or _sebaris(sini, p))
            ]
            if len({p.angka.nilai for p, _ in mirip}) == 1:
                yield _temuan(a, x, *mirip[0])


def _petak(t: TabelDok) -> Iterator[Petak]:
    for b in t.baris:
        for kolom in t.kolom if b.jenis in (DATA, JUMLAH) else ():
            s = b.sel[kolom.indeks]
            if s is None or kolom.peran is Peran.NO or len(_digit(s.teks)) < MIN_DIGIT:
                continue
            angka = baca(s.teks.strip(), "nilai").angka
            if angka is not None and angka.rasio is None:
                yield Petak(t, b, kolom, s, angka)


def _angka_tabel(t: TabelDok) -> Iterator[Fraction]:
    """Every figure in the cells, also beside words."""
    sel = {s.tempat: s for b in (*t.kepala, *t.baris) for s in sel_berbeda(b)}
    for s in sel.values():
        yield from (n for m in _ANGKA.finditer(s.teks) if (n := _nilai(m[0])) is not None)


def _nilai(teks: str) -> Fraction | None:
    angka = baca(teks, "nilai").angka
    return angka.nilai if angka is not None else None


def _digit(teks: str) -> str:
    return re.sub(r"\D", "", teks)


def _selip(angka: Angka, p: Petak) -> str:
    if angka.desimal != p.angka.desimal or angka.nilai == p.angka.nilai:
        return ""
    selip = salah_ketik(angka, p.angka.nilai)
    panjang = len(_digit(p.s.teks)) >= MIN_SALAH
    return selip if selip.startswith(_SELIP if panjang else _SELIP[:1]) else ""


def _sama(k: KonteksDokumen, x: AngkaKalimat, p: Petak) -> bool:
    """Whether neither another year nor another area is named before the figure."""
    tahun = tahun_di(x.depan)[-1:]
    sebaris = f"{p.kolom.tahun or k.identitas.tahun} {' '.join(s.teks for s in sel_berbeda(p.b))}"
    return not _LUAR.search(x.depan) and all(str(y) in sebaris for y in tahun)


def _bicara(x: AngkaKalimat, p: Petak) -> bool:
    """Whether the words round the figure name the row, the total or the notion of the cell."""
    if p.kolom.peran is Peran.CAPAIAN and x.kata()[-1:] == ["capaian"] and "rata" not in x.kata():
        return True
    if p.b.jenis == JUMLAH:
        return _jumlah(x, p)
    for nama in _nama(p.b):
        pola = re.compile(rf"\b{re.escape(nama)}\b", re.IGNORECASE)
        depan = " ".join(x.depan.split())
        akhir = max((m.end() for m in pola.finditer(depan)), default=-1)
        dekat = akhir >= 0 and len(depan) - akhir <= MAKS_JARAK
        if (dekat and not _LAIN.search(depan[akhir:])) or pola.match(x.belakang.lstrip()):
            return True
    return False


def _sebaris(sini: set[Fraction | None], p: Petak) -> bool:
    """Whether the sentence tells another figure of the row as it stands there."""
    sel = [s for s in sel_berbeda(p.b) if s is not p.s and len(_digit(s.teks)) >= MIN_DIGIT]
    return any(_nilai(s.teks.strip()) in sini - {None} for s in sel)


def _jumlah(x: AngkaKalimat, p: Petak) -> bool:
    kata = {y.casefold() for y in _KATA.findall(x.depan + x.belakang[:MAKS_JARAK])} - _UMUM
    judul = {y.casefold() for y in _KATA.findall(f"{p.t.judul} {p.kolom.judul}")}
    return bool(_SEMUA.search(x.depan) and not _LAIN.search(x.depan) and kata & judul)


def _nama(b: BarisDok) -> Iterator[str]:
    """The names of a row, also without what is in brackets, as the abbreviation there, and without
    their last word."""
    for s in sel_berbeda(b):
        nama = nama_bersih(s.teks)
        if sum(map(str.isalpha, nama)) >= MIN_NAMA and not nama[:1].isdigit():
            yield normal(nama)
            if m := _SINGKATAN.fullmatch(nama):
                yield m[2].casefold()
            pendek = normal(_KURUNG.sub("", nama)).split()
            yield " ".join(pendek)
            if len(pendek) > MIN_KATA:
                yield " ".join(pendek[:-1])


def _temuan(a: Alinea, x: AngkaKalimat, p: Petak, selip: str) -> Temuan:
    return a.temuan(
        (x.awal, x.akhir),
        f"Tertulis {x.teks}, sedangkan {p.t.sebutan} memuat {p.s.teks.strip()}. Cocokkan dengan "
        "sumbernya, lalu samakan.",
        dugaan=f"Salah ketik: {selip}.",
        terkait=tempat_sel(p.t.lembar, [p.s]),
    )
