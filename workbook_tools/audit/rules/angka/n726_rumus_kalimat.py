"""N726: a sum written out in a sentence does not give its result."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.angka_kalimat import UANG, angka_di
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.hitungan_sel import hitung
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import SelDok
from workbook_tools.audit.teks import kalimat, normal, tempat_alinea
from workbook_tools.compute.ikm import KALI, UNSUR_TERSEDIKIT
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import cetak_angka
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_SUKU = r"(\d+(?:[.,]\d+)?)\s*%?(?:\s*\([^)]{0,60}\))?"
_RUMUS = regex(rf"{_SUKU}\s*[/÷:]\s*{_SUKU}\s*[x×*]\s*{_SUKU}(?:\s*=\s*(\d+(?:[.,]\d+)?))?")
_RUMUS_SEL = regex(
    r"(?P<rumus>[^=]*[÷/×−][^=]*)=\s*(?:Rp\.?\s*)?(?P<hasil>[-−]?\d+(?:[.,]\d+)*)\s*%?"
)
_UNSUR = regex(
    r"\bunsur\s*[/÷:]\s*(?P<n>\d{1,2})\s*[x×*]\s*(?P<kali>\d{1,4})(?![\d.,]*\d)", re.IGNORECASE
)
_NILAI = regex(r"(?<![\d.,])(\d{1,3}[.,]\d{1,2})(?![\d.,])")
_ORANG = regex(r"(?<![\d.,])(?!(?:19|20)\d\d\b)\d{1,3}(?:[.,]\d{3})*(?![.,]?\d|\s*%)")
_SEMUA_ORANG = regex(r"(?:jiwa|orang)(?! (?:laki|perempuan|pria|wanita))")
_DARI = regex(
    r"\bdari (?P<n>\d{1,3})(?: \([a-z ]+\))?(?: [a-z]+){1,4}: *(?P<isi>\d[^.;]*)", re.IGNORECASE
)
_BUTIR = regex(
    r"(?:(?P<n>\d{1,3})(?: \([a-z ]+\))? )?(?P<apa>[^\s,].*?)(?:,? dan (?=\d)|, |$)", re.IGNORECASE
)
_KALI = regex(r"(?:dikali(?:kan)?|[x×*])\s*(\d{1,4})\s*%?\s*\.?$", re.IGNORECASE)
_PENGALI = (("persentase", (100,)), ("indeks kepuasan", (20, 25, 100)))
"""What the formula of an indicator ends with, by the beginning of its name."""
MIN_BAGIAN = 2
_EFISIENSI = ("efisien", "sesuai", "tidak efisien")
MAKS_GOLONGAN = 3
"""Words of a count and a kind in the place of one of these."""
MAKS_UNSUR = 14
"""Elements of a survey before 2017; offices that ask fewer leave some out."""
KALI_UNSUR = (20, KALI)
"""Answers go to five in some surveys, to four in that of PermenPANRB 14/2017."""
_SEHINGGA = regex(r"(?:sehingga|maka) (?:jumlah|total)\b", re.IGNORECASE)
_TERDIRI = regex(
    r"(?:yang )?terdiri (?:dari|atas)\b(?:(?!\. [A-Z]|sedangkan|sehingga|dan belanja modal).)*",
    re.IGNORECASE | re.DOTALL,
)
_SELISIH = regex(r"realisasi|terserap|sisa|dikurangi|silpa", re.IGNORECASE)
TOLERANSI = Fraction(1, 50)


@aturan("N726", Tingkat.PERINGATAN, "Hitungan di kalimat tidak menghasilkan angkanya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang rumus yang ditulis dengan angka di kalimat (a / b x c), menjumlahkan
    rincian yang menyusul kata "terdiri dari", jumlah di belakang "sehingga total", dan bagian dari
    hitungan ("dari 6 program: 4 efisien, 2 tidak efisien").

    Mengapa penting: rumus yang ditulis untuk meyakinkan pembaca justru menunjukkan hasil lain.

    Contoh: "90,43 dari perhitungan 32,590 / 0,111 x 100" memberi 29.360; yang dimaksud 32,590 x
    0,111 x 25.

    Cara memperbaiki: tulis rumus yang benar-benar dipakai, atau betulkan angkanya.
    """
    for a in k.dok.isi():
        for awal, akhir in kalimat(a.teks):
            for m in _RUMUS.finditer(a.teks, awal, akhir):
                yield from _rumus(a.lembar, a.urutan, a.teks, awal, m)
        yield from _rincian(a.lembar, a.urutan, a.teks)
        yield from _sehingga(a.lembar, a.urutan, a.teks)
        yield from _penduduk(a.lembar, a.urutan, a.teks)
        yield from _bagian(a.lembar, a.urutan, a.teks)
        yield from _unsur(a.lembar, a.urutan, a.teks)
    for c in k.catatan:
        yield from _pengali(c)
    for t in k.dok.tabel:
        for b in t.baris:
            for s in {x.tempat: x for x in b.sel if x is not None and x.awal}.values():
                yield from _rumus_sel(t.lembar, s)


def _penduduk(lembar: str, urutan: int, teks: str) -> Iterator[Temuan]:
    """'8.869 jiwa, terdiri atas 4.538 laki-laki dan 4.331 perempuan': men and women are all."""
    for awal, akhir in kalimat(teks):
        orang = list(_ORANG.finditer(teks, awal, akhir))
        for m, a, b in zip(orang, orang[1:], orang[2:], strict=False):
            ekor = teks[m.end() : akhir].casefold().lstrip()
            sampai = teks[m.end() : b.end() + 40].casefold()
            if not _SEMUA_ORANG.match(ekor) or b.start() - m.end() > 140:
                continue
            nilai = [baca(x[0], "anggaran").angka for x in (m, a, b)]
            if "laki" not in sampai or "perempuan" not in sampai or any(x is None for x in nilai):
                continue
            semua, *bagian = (x.nilai for x in nilai if x is not None)
            if sum(bagian) != semua and all(x < semua for x in bagian):
                rinci = [Tempat(lembar, tempat_alinea(urutan, *x.span()), x[0]) for x in (a, b)]
                yield _temuan_rincian(
                    lembar, urutan, *m.span(), m[0], sum(bagian, Fraction(0)), rinci, ""
                )


def _bagian(lembar: str, urutan: int, teks: str) -> Iterator[Temuan]:
    """'Dari 6 program: 3 efisien, 1 sesuai, dan 2 tidak efisien': each is of one kind, and all are
    told."""
    for m in _DARI.finditer(teks):
        isi = list(_BUTIR.finditer(teks, *m.span("isi")))
        if len(isi) < MIN_BAGIAN or not all(x["n"] for x in isi):
            continue
        letak = [(x.start("n"), x.end("apa")) for x in isi]
        rinci = [Tempat(lembar, tempat_alinea(urutan, *x), teks[slice(*x)]) for x in letak]
        jumlah = sum(int(x["n"]) for x in isi)
        if jumlah != int(m["n"]):
            yield _temuan_rincian(lembar, urutan, *m.span("n"), m["n"], Fraction(jumlah), rinci, "")
        jenis = [normal(x["apa"]) for x in isi]
        kembar = [x for x, apa in zip(rinci, jenis, strict=True) if jenis.count(apa) > 1]
        lain = [x for x, apa in zip(rinci, jenis, strict=True) if apa not in _EFISIENSI]
        singkat = lain and len(lain[0].nilai.split()) <= MAKS_GOLONGAN
        if singkat and len(lain) == 1 and len(isi) == len(_EFISIENSI):
            yield Temuan(
                lembar,
                lain[0].sel,
                f"'{lain[0].nilai}' di antara golongan efisiensi. Golongannya "
                f"{', '.join(_EFISIENSI)}.",
                nilai=lain[0].nilai,
                terkait=tuple(rinci),
            )
        if kembar:
            yield Temuan(
                lembar,
                "; ".join(x.sel for x in kembar),
                f"'{kembar[0].nilai}' dan '{kembar[1].nilai}' satu golongan dalam satu hitungan. "
                "Salah satunya golongan lain.",
                nilai=kembar[0].nilai,
                terkait=tuple(rinci),
            )


def _unsur(lembar: str, urutan: int, teks: str) -> Iterator[Temuan]:
    """'Jumlah nilai rata-rata unsur ÷ 9 × 25': the factor is set by regulation; how many elements
    are asked is the office's to say, within reason."""
    for m in _UNSUR.finditer(teks):
        if int(m["kali"]) not in KALI_UNSUR or not UNSUR_TERSEDIKIT <= int(m["n"]) <= MAKS_UNSUR:
            yield Temuan(
                lembar,
                tempat_alinea(urutan, *m.span()),
                f"Rumus survei '{' '.join(m[0].split())}': menurut PermenPANRB 14/2017 jumlah "
                f"nilai unsur dibagi banyak unsur, lalu dikali {KALI}. Periksa rumusnya.",
                nilai=m[0],
            )


def _pengali(c: Catatan) -> Iterator[Temuan]:
    """'dikali 1000' in the formula of a percentage; a formula that breaks off at a comma."""
    for kolom, s in c.isi(Peran.FORMULASI) if c.lingkup == INDIKATOR else ():
        if s.teks.rstrip().endswith(","):
            yield c.temuan(kolom, s, f"Rumus {c.nama} berakhir dengan koma. Lengkapi rumusnya.")
        m = _KALI.search(s.teks.strip())
        boleh = next((x for awal, x in _PENGALI if normal(c.nama).startswith(awal)), ())
        if m and boleh and int(m[1]) not in boleh:
            yield Temuan(
                c.tabel.lembar,
                s.tempat,
                f"Rumus {c.nama} berakhir dengan '{m[0]}', padahal lazimnya dikali "
                f"{' atau '.join(map(str, boleh))}. Periksa rumusnya.",
                kolom=kolom.judul,
                kunci=c.nama,
                nilai=m[0],
            )


def _rumus_sel(lembar: str, s: SelDok) -> Iterator[Temuan]:
    """'Rp43.650.000 ÷ Rp45.000.000 × 100 = 97,00%' in a cell: the way of computing, written out."""
    m = _RUMUS_SEL.fullmatch(s.teks.strip())
    hasil = baca(m["hasil"], "nilai").angka if m else None
    if m is None or hasil is None:
        return
    teliti = Fraction(2, 10**hasil.desimal)  # the terms are rounded, too
    try:
        benar = hitung(m["rumus"])
        memberi = f"menghasilkan {cetak_angka(benar)}" if benar is not None else ""
    except ZeroDivisionError:
        benar, memberi = None, "membagi dengan nol"
    if memberi and (benar is None or bandingkan(hasil, benar, teliti) is Cocok.BEDA):
        yield Temuan(
            lembar,
            s.tempat,
            f"Hitungan '{' '.join(m[0].split())}' {memberi}. Betulkan angka yang salah.",
            nilai=m[0],
        )


def _rumus(lembar: str, urutan: int, teks: str, awal: int, m: re.Match[str]) -> Iterator[Temuan]:
    suku = [baca(x, "nilai").angka for x in (m[1], m[2], m[3])]
    sebelum = list(_NILAI.finditer(teks, awal, m.start()))
    hasil = m[4] or (sebelum[-1][1] if sebelum else "")
    tertulis = baca(hasil, "nilai").angka if hasil else None
    if tertulis is None or any(s is None for s in suku) or not suku[1] or not suku[1].nilai:
        return
    a, b, c = (s.nilai for s in suku if s is not None)
    benar = a / b * c
    if bandingkan(tertulis, benar, TOLERANSI) is Cocok.BEDA:
        lain = sebelum[-1] if sebelum and not m[4] else None
        yield Temuan(
            lembar,
            tempat_alinea(urutan, m.start(), m.end()),
            f"Hitungan '{' '.join(m[0].split())}' menghasilkan {cetak_angka(benar)}, bukan "
            f"{hasil}. Tulis "
            "rumus yang dipakai.",
            nilai=m[0],
            terkait=(Tempat(lembar, tempat_alinea(urutan, lain.start(), lain.end()), hasil),)
            if lain
            else (),
        )


def _rincian(lembar: str, urutan: int, teks: str) -> Iterator[Temuan]:
    """'A sebesar X terdiri dari B sebesar Y; C sebesar Z' adds up."""
    m = re.search(r"(?:yang )?terdiri (?:dari|atas)\b", teks, re.IGNORECASE)
    if m is None:
        return
    semua = [x for x in angka_di(teks) if x.jenis == UANG or re.search(r"sebesar\s*$", x.depan)]
    depan = [x for x in semua if x.akhir <= m.start()]
    titik = re.search(
        r"\.\s+[A-Z]|\bdan belanja modal\b|\bsedangkan\b", teks[m.end() :], re.IGNORECASE
    )
    batas = m.end() + titik.start() if titik else len(teks)
    bagian = [x for x in semua if m.end() <= x.awal < batas]
    if not depan or len(bagian) < 2:
        return
    jumlah = depan[-1]
    tertulis = baca(jumlah.teks, "anggaran").angka
    nilai = [baca(x.teks, "anggaran").angka for x in bagian]
    if tertulis is None or any(n is None for n in nilai):
        return
    benar = sum((n.nilai for n in nilai if n is not None), Fraction(0))
    dulu = (baca(x.teks, "anggaran").angka for x in depan)
    if any(x is not None and x.nilai == benar for x in dulu):
        return  # the parts of another figure before
    if benar != tertulis.nilai and benar > tertulis.nilai / 2:
        yield _temuan_rincian(
            lembar,
            urutan,
            jumlah.awal,
            jumlah.akhir,
            jumlah.teks,
            benar,
            [Tempat(lembar, tempat_alinea(urutan, x.awal, x.akhir), x.teks) for x in bagian],
        )


def _sehingga(lembar: str, urutan: int, teks: str) -> Iterator[Temuan]:
    """'A sebesar X (terdiri dari …), B sebesar Y sehingga total Z' adds up."""
    m = _SEHINGGA.search(teks)
    semua = [x for x in angka_di(teks) if x.jenis == UANG] if m else []
    total = next((x for x in semua if m and x.awal >= m.end()), None)
    rinci = [r.span() for r in _TERDIRI.finditer(teks)]
    suku = [
        x
        for x in semua
        if m and x.akhir <= m.start() and not any(a <= x.awal < b for a, b in rinci)
    ]
    nilai = [baca(x.teks, "anggaran").angka for x in suku]
    tertulis = baca(total.teks, "anggaran").angka if total else None
    if m is None or total is None or tertulis is None or len(suku) < 2:
        return
    if _SELISIH.search(teks, suku[0].awal - len(suku[0].depan), total.awal):
        return
    jumlah = sum((n.nilai for n in nilai if n is not None), Fraction(0))
    if None not in nilai and jumlah != tertulis.nilai and 2 * jumlah > tertulis.nilai:
        tempat = [Tempat(lembar, tempat_alinea(urutan, x.awal, x.akhir), x.teks) for x in suku]
        yield _temuan_rincian(lembar, urutan, total.awal, total.akhir, total.teks, jumlah, tempat)


def _temuan_rincian(
    lembar: str,
    urutan: int,
    awal: int,
    akhir: int,
    teks: str,
    benar: Fraction,
    bagian: list[Tempat],
    mata_uang: str = "Rp",
) -> Temuan:
    return Temuan(
        lembar,
        tempat_alinea(urutan, awal, akhir),
        f"{teks} dirinci menjadi {', '.join(x.nilai for x in bagian)}, yang berjumlah "
        f"{mata_uang}{cetak_angka(benar, 0)}. Betulkan jumlah atau rinciannya.",
        nilai=teks,
        terkait=tuple(bagian),
    )
