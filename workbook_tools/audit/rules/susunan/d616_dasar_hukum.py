"""D616: one regulation with two years, or one that has been replaced."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.peraturan import (
    DIKENAL,
    KEMENTERIAN,
    awal_judul,
    judul_terpotong,
    kata_judul,
)
from workbook_tools.audit.sebut_peraturan import (
    PERMEN,
    PP,
    UU,
    Sebutan,
    jenis_peraturan,
    judul_di,
    sebutan_peraturan,
)
from workbook_tools.audit.teks import normal, tempat_alinea
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_PENDEK = regex(
    r"\b(?P<jenis>uu|pp|perpres|inpres|permen[a-z]+|perbup|perda) (?P<nomor>\d{1,3})/"
    r"(?P<tahun>20\d\d)"
    r"(?![\d/])",
    re.IGNORECASE,
)
"""'Permendagri 86/2017'"""
_NOMOR = regex(
    r"(?P<jenis>(?:peraturan|undang)[\w -]{0,60}?)\s+(?:nomor|no\.?)\s*(?P<nomor>\d+)"
    r"\s*tahun\s*(?P<tahun>\d{4})",
    re.IGNORECASE,
)
_POLOS = regex(
    r"\b(?P<jenis>(?:peraturan|undang-undang)(?: (?!nomor|no\b)[a-z]+){0,8}) "
    r"\d+ tahun \d{4} tentang\b",
    re.IGNORECASE,
)
_BUPATI = regex(
    r"\b(?:dalam|dengan|berdasarkan|menurut) "
    r"(?P<isi>(?:Bupati|Wali ?[Kk]ota|Gubernur) [A-Z][\w ]{2,40}? Nomor \d+ Tahun \d{4})"
)
MIN_LENGKAP = 4
"""Regulations with the word, or whole, beside which the one without is odd."""
_DICABUT = {
    ("instruksi presiden", 7, 1999): ("", "Peraturan Presiden Nomor 29 Tahun 2014 (SAKIP)", 2014),
    (UU, 8, 1974): ("", "Undang-Undang Nomor 20 Tahun 2023", 2014),
    (UU, 43, 1999): ("", "Undang-Undang Nomor 20 Tahun 2023", 2014),
    (UU, 5, 2014): ("", "Undang-Undang Nomor 20 Tahun 2023", 2023),
    (UU, 22, 1999): ("", "Undang-Undang Nomor 23 Tahun 2014", 2004),
    (UU, 32, 2004): ("", "Undang-Undang Nomor 23 Tahun 2014", 2014),
    (UU, 33, 2004): ("", "Undang-Undang Nomor 1 Tahun 2022", 2022),
    (UU, 28, 2009): ("", "Undang-Undang Nomor 1 Tahun 2022", 2022),
    (PP, 58, 2005): ("", "Peraturan Pemerintah Nomor 12 Tahun 2019", 2019),
    (PP, 3, 2007): ("", "Peraturan Pemerintah Nomor 13 Tahun 2019", 2019),
    (PP, 41, 2007): ("", "Peraturan Pemerintah Nomor 18 Tahun 2016", 2016),
    (PP, 6, 2008): ("", "Peraturan Pemerintah Nomor 13 Tahun 2019", 2019),
    (PP, 19, 2008): ("", "Peraturan Pemerintah Nomor 17 Tahun 2018", 2018),
    (PP, 53, 2010): ("", "Peraturan Pemerintah Nomor 94 Tahun 2021", 2021),
    (PP, 46, 2011): ("", "Peraturan Pemerintah Nomor 30 Tahun 2019", 2019),
    (PERMEN, 13, 2006): ("keuangan daerah", "Permendagri Nomor 77 Tahun 2020", 2020),
    (PERMEN, 29, 2010): ("kinerja", "PermenPANRB Nomor 53 Tahun 2014", 2014),
    (PERMEN, 54, 2010): ("", "Permendagri Nomor 86 Tahun 2017", 2017),
    (PERMEN, 16, 2014): ("kepuasan", "PermenPANRB Nomor 14 Tahun 2017", 2017),
    (PERMEN, 12, 2015): ("evaluasi", "PermenPANRB Nomor 88 Tahun 2021", 2021),
}
"""What is no longer in force: a word of its title where another ministry's may bear the number,
what stands in its place, and since which year."""


@aturan("D616", Tingkat.PERINGATAN, "Nomor atau tahun peraturan tidak sama")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan setiap peraturan yang disebut: nomor yang sama dengan tahun yang berbeda,
    peraturan yang dikenal dengan jenis, nomor, tahun atau judul lain, dan dasar hukum yang sudah
    diganti.

    Mengapa penting: dasar hukum yang salah tahun tidak dapat dicari, dan yang sudah diganti tidak
    lagi menjadi dasar.

    Contoh: Peraturan Bupati Nomor 78 Tahun 2016 di dua tempat, Nomor 78 Tahun 2026 di tempat
    ketiga.

    Cara memperbaiki: cocokkan dengan naskah peraturannya, lalu samakan di semua tempat.
    """
    semua = list(sebutan_peraturan(k.dok))
    kelompok: dict[tuple[str, int], list[Sebutan]] = defaultdict(list)
    sudah: set[str] = set()
    for s in semua:
        kelompok[s.jenis, s.nomor].append(s)
    for isi in kelompok.values():
        tahun = Counter(s.tahun for s in isi)
        if len(tahun) > 1 and k.identitas.tahun:
            beda = list(_beda(isi, tahun, k.identitas.tahun))
            sudah |= {t.sel for t in beda}
            yield from beda
    yield from _beda_judul(semua)
    yield from _dikenal(semua)
    yield from _lain_judul(semua)
    yield from _judul_terpotong(semua)
    yield from _judul_kurang(semua)
    yield from _lain_jenis(k)
    yield from _tanpa_nomor(k)
    yield from _tanpa_jenis(k)
    yield from _pendek(k, semua)
    yield from _tanpa_judul(semua, sudah)
    for s in semua:
        if (pengganti := _pengganti(s, k.identitas.tahun)) and not s.tahu:
            yield Temuan(
                s.lembar,
                s.tempat,
                f"{s.teks} sudah diganti oleh {pengganti}. Pakai yang berlaku.",
                nilai=s.teks,
                tingkat=Tingkat.INFO,
            )


def _pengganti(s: Sebutan, laporan: int | None) -> str:
    """What replaced a regulation before the report was written, '' for one in force."""
    kata, ganti, sejak = _DICABUT.get((s.jenis, s.nomor, s.tahun), ("", "", 0))
    berlaku = laporan is not None and laporan < sejak
    return "" if berlaku or kata not in normal(s.judul) else ganti


def _pendek(k: KonteksDokumen, semua: list[Sebutan]) -> Iterator[Temuan]:
    """'Permendagri 68/2017' where the report elsewhere names number 86 of that ministry and year,
    and never 68."""
    for a, m in k.dok.cari(_PENDEK) if semua else ():
        lembaga = _lembaga(m["jenis"])
        isi = [s for s in semua if lembaga and _lembaga(s.teks) == lembaga]
        sini = (int(m["nomor"]), int(m["tahun"]))
        mirip = [s for s in isi if _selip(sini, (s.nomor, s.tahun))]
        if mirip and all((s.nomor, s.tahun) != sini for s in isi):
            tempat = tempat_alinea(a.urutan, m.start("nomor"), m.end())
            yield _temuan_selip(a.lembar, tempat, m[0], mirip)


def _tanpa_judul(semua: list[Sebutan], sudah: set[str]) -> Iterator[Temuan]:
    """'PermenPANRB Nomor 14 Tahun 2018' without its title, where the one with a title is of 2017
    and none else is of 2018."""
    for s in semua:
        lembaga = _lembaga(s.teks)
        if s.judul or not lembaga or s.tempat in sudah:
            continue
        isi = [x for x in semua if x.tempat != s.tempat and _lembaga(x.teks) == lembaga]
        mirip = [x for x in isi if x.judul and _selip((s.nomor, s.tahun), (x.nomor, x.tahun))]
        if mirip and all((x.nomor, x.tahun) != (s.nomor, s.tahun) for x in isi):
            yield _temuan_selip(s.lembar, s.tempat, s.teks, mirip)


def _temuan_selip(lembar: str, tempat: str, teks: str, mirip: list[Sebutan]) -> Temuan:
    return Temuan(
        lembar,
        tempat,
        f"'{teks}' di sini, di tempat lain {mirip[0].teks}. Periksa nomornya.",
        nilai=teks,
        terkait=tuple(Tempat(s.lembar, s.tempat, s.teks) for s in mirip[:5]),
        tingkat=Tingkat.INFO,
    )


def _selip(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether only the number differs, by one digit or two that changed places, or the year's
    last digits."""
    if a[1] != b[1]:
        return a[0] == b[0]
    satu, dua = str(a[0]), str(b[0])
    beda = sum(x != y for x, y in zip(satu, dua, strict=False))
    return len(satu) == len(dua) > 1 and (beda == 1 or (beda > 1 and satu == dua[::-1]))


def _lembaga(teks: str) -> str:
    """Whose regulation it is; '' for those of ministries that are not told apart here."""
    jenis = jenis_peraturan(teks)
    for awal in (
        "undang-undang",
        PP,
        "peraturan presiden",
        "instruksi presiden",
        "peraturan bupati",
    ):
        if jenis.startswith(awal):
            return awal
    rapi = normal(teks)
    if rapi.startswith(("permendagri", "peraturan menteri dalam negeri")):
        return "permendagri"
    return (
        "permenpan"
        if re.match(r"permenpan|peraturan menteri (?:panrb|pendayagunaan)", rapi)
        else ""
    )


def _beda_judul(semua: list[Sebutan]) -> Iterator[Temuan]:
    """One regulation, told as being about two things: not even the first words agree."""
    kelompok = kelompokkan(((s.jenis, s.nomor, s.tahun), s) for s in semua if s.judul)
    for isi in kelompok.values():
        awal = Counter(_kata_awal(s.judul) for s in isi)
        (umum, _), *lain = awal.most_common()
        if lain:
            beda = [s for s in isi if _kata_awal(s.judul) != umum]
            biasa = next(s for s in isi if _kata_awal(s.judul) == umum)
            yield Temuan(
                beda[0].lembar,
                "; ".join(s.tempat for s in beda),
                f"{beda[0].teks} di sini tentang '{beda[0].judul[:60]}…', di tempat lain tentang "
                f"'{biasa.judul[:60]}…'. Cocokkan dengan naskah peraturannya.",
                nilai=beda[0].judul,
                terkait=tuple(Tempat(s.lembar, s.tempat, s.judul) for s in isi),
                tingkat=Tingkat.INFO,
            )


def _dikenal(semua: list[Sebutan]) -> Iterator[Temuan]:
    """Regulations that every report of this kind names, under another number or year."""
    for s in semua:
        for jenis, pola, sah in DIKENAL:
            if s.jenis.startswith(jenis) and pola.match(s.judul) and (s.nomor, s.tahun) not in sah:
                nomor, tahun = sah[0]
                yield Temuan(
                    s.lembar,
                    s.tempat,
                    f"{s.teks} tentang {s.judul[:60]}…: peraturan itu dikenal sebagai Nomor "
                    f"{nomor} Tahun {tahun}. Periksa nomor dan tahunnya.",
                    nilai=s.teks,
                )


def _lain_judul(semua: list[Sebutan]) -> Iterator[Temuan]:
    """Regulations that are known by their number, under another title; a ministry's where no
    other has its number."""
    for s in semua:
        if not s.judul or re.match(r"perubahan", s.judul, re.I):
            continue
        for jenis, pola, sah in DIKENAL:
            sejenis = s.jenis == jenis or KEMENTERIAN.get(sah[0], "-") in normal(s.teks)
            dikenal = pola.match(s.judul) or awal_judul(pola, s.judul)
            if sejenis and (s.nomor, s.tahun) == sah[0] and not dikenal:
                yield _info_judul(
                    s,
                    f"{s.teks} di sini tentang '{s.judul[:60]}'; peraturan itu dikenal dengan "
                    "judul lain. Cocokkan dengan naskahnya.",
                )


def _judul_terpotong(semua: list[Sebutan]) -> Iterator[Temuan]:
    """The one title that breaks off, '... tentang Keuangan', where the others are told whole."""
    pusat = [s for s in semua if not _daerah(s)]
    isi = [(s, x) for s in pusat if (x := judul_terpotong(s.nomor, s.tahun, s.judul)) is not None]
    potong = [s for s, x in isi if x]
    if len(potong) == 1 and len(isi) > MIN_LENGKAP:
        s = potong[0]
        akhir = " ".join(s.judul.split()[-4:])
        yield _info_judul(
            s,
            f"Judul {s.teks} di sini berakhir di '{akhir}', judul peraturan lain lengkap. "
            "Lengkapi judulnya.",
        )


def _judul_kurang(semua: list[Sebutan]) -> Iterator[Temuan]:
    """'… dan Tata Cara atas Laporan Kinerja Instansi Pemerintah', where it is 'Tata Cara Reviu'."""
    for s in semua:
        kata = "" if _daerah(s) else kata_judul(s.nomor, s.tahun, s.judul)
        if kata:
            yield _info_judul(
                s,
                f"Judul {s.teks} dikenal dengan kata '{kata}', di sini tidak. Cocokkan dengan "
                "naskahnya.",
            )


def _info_judul(s: Sebutan, pesan: str) -> Temuan:
    return Temuan(s.lembar, s.tempat.partition(":")[0], pesan, nilai=s.judul, tingkat=Tingkat.INFO)


def _daerah(s: Sebutan) -> bool:
    return s.jenis.startswith(("peraturan bupati", "peraturan daerah"))


def _tanpa_nomor(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Peraturan Menteri PANRB 53 Tahun 2014', where all others have the word Nomor."""
    tanpa = [(a, m) for a, m in k.dok.cari(_POLOS)]
    lengkap = sum(_NOMOR.match(a.teks) is not None for a in k.dok.isi())
    if len(tanpa) == 1 and lengkap >= MIN_LENGKAP:
        a, m = tanpa[0]
        yield a.temuan(
            m.span("jenis"),
            f"'{m[0]}' tanpa kata Nomor, sedangkan {lengkap} peraturan lain memakainya. "
            "Lengkapi namanya.",
            nilai=m[0],
            tingkat=Tingkat.INFO,
        )


def _tanpa_jenis(k: KonteksDokumen) -> Iterator[Temuan]:
    """'diatur dalam Bupati Melati Nomor 10 Tahun 2021', without the word Peraturan."""
    for a, m in k.dok.cari(_BUPATI):
        yield a.temuan(
            m.span("isi"),
            f"'{m['isi']}' tanpa kata Peraturan atau Keputusan di depannya. Lengkapi namanya.",
            tingkat=Tingkat.INFO,
        )


def _lain_jenis(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Peraturan Pertanian Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah'."""
    for a, m in k.dok.cari(_NOMOR):
        judul = judul_di(a.teks[m.end() : m.end() + 120])
        for jenis, pola, sah in DIKENAL:
            if (int(m["nomor"]), int(m["tahun"])) not in sah or not pola.match(judul):
                continue
            if not jenis_peraturan(m["jenis"]).startswith(jenis):
                yield a.temuan(
                    m.span("jenis"),
                    f"'{m[0]}' tentang {judul[:60]}: peraturan itu dikenal sebagai "
                    f"{jenis.capitalize()}. Periksa jenisnya.",
                )


def _kata_awal(judul: str) -> str:
    """The first two words, in one spelling."""
    return kunci_nama(" ".join(re.findall(r"[^\W\d_]+", judul)[:2]))


def _beda(isi: list[Sebutan], tahun: Counter[int], laporan: int) -> Iterator[Temuan]:
    """A year after the report, or one that stands once against several, is the odd one; regulations
    of one number from two years both exist otherwise."""
    mustahil = [s for s in isi if s.tahun > laporan]
    (umum, banyak), *_ = tahun.most_common()
    sendiri = [s for s in isi if s.tahun != umum and tahun[s.tahun] == 1 and banyak >= 3]
    for s in mustahil or sendiri:
        if s.jenis in (UU, PP, PERMEN) and not mustahil:
            continue
        lain = [x for x in isi if x.tahun != s.tahun]
        yield Temuan(
            s.lembar,
            s.tempat,
            f"{s.teks}: di tempat lain nomor yang sama bertahun {umum}. Periksa tahunnya.",
            nilai=s.teks,
            terkait=tuple(Tempat(x.lembar, x.tempat, x.teks) for x in lain[:20]),
        )
