"""D615: a year that cannot be meant."""

import re
from collections import Counter
from collections.abc import Iterator

from workbook_tools.audit.identitas import periode_di, tahun_sampul
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.semua_teks import sempitkan, semua_teks
from workbook_tools.audit.tahun_berulang import tahun_lain
from workbook_tools.audit.tahun_judul import tahun_lain_judul
from workbook_tools.audit.tahun_pengantar import tahun_lain_pengantar
from workbook_tools.audit.tahun_rusak import tahun_rusak
from workbook_tools.audit.tanggal import TANGGAL, tahun_peraturan, tanggal_ganjil, tanggal_pengantar
from workbook_tools.audit.teks import kalimat, letak_tahun, normal, tahun_di
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_LAPORAN = regex(r"\blaporan kinerja(?: \w+){0,4}? tahun (20[0-4]\d)", re.IGNORECASE)
_LAPORAN_INI = regex(
    r"\b(?:(?:menyusun|mereviu|karena) laporan kinerja(?: \w+){0,4}?|"
    r"pada(?= tahun \d{4} diraih \d)|perjanjian kinerja(?= tahun \d{4} (?:ter|di)capai\b)|"
    r"pertanggungjawaban [^.;]{5,240} selama) tahun (20[0-4]\d)",
    re.IGNORECASE,
)
_HUKUM = regex(
    r"nomor|undang|peraturan|permen|perda\b|perbup|perwali|perpres|keputusan|instruksi|inpres|\buu\b|"
    r"\bpp\b|ketetapan|\bno\.",
    re.IGNORECASE,
)
_SEJARAH = regex(
    r"sejak|dibentuk|terbentuk|berdiri|pemekaran|sejarah|lahir|sensus|dibangun|diresmikan|mulai "
    r"tahun|sampai",
    re.IGNORECASE,
)
_TAHUN = regex(r"\btahun (\d{4})(?![\d,/]|\.\d)", re.IGNORECASE)
LAMA, JAUH = 1600, 2060
"""Years that a report may name: a place's founding, the world's climate goals."""
_DUA_KALI = regex(
    r"\btahun (?P<tahun>20[0-4]\d) (?:dan (?:tahun )?|menjadi [^.;]{1,40} pada tahun )(?P=tahun)\b|"
    r"\b(?:realisasi|capaian)(?:nya)? [^.;]{1,40}, sama dengan tahun (?P<kini>20[0-4]\d)\b",
    re.IGNORECASE,
)
_TARGET_AKHIR = regex(r"target akhir(?: renstra)?(?: tahun)? (20[0-4]\d)\b", re.IGNORECASE)
_TERAKHIR = regex(
    r"\btahun (20[0-4]\d) (?:adalah|merupakan) tahun (?:terakhir|akhir)(?: (?:dari|pada))? renstra",
    re.IGNORECASE,
)
_RENCANA = regex(r"renstra|rencana strategis|rpjmd|rpd\b|rencana pembangunan", re.IGNORECASE)
_RENSTRA_SEL = regex(r"\b(?:renstra|rencana strategis)\b(?!.*\brp(?:jm)?d)", re.IGNORECASE)
_RENSTRA = regex(r"\b(?:renstra|rencana strategis)\s*$", re.IGNORECASE)
MIN_MASA = 2
"""Times that the plan's years are told, beside which other years so near to them are a slip."""
_RENCANA_MASA = regex(
    r"\b(?:renstra|rencana strategis|rpjmd|rpd)(?: \w+){0,4}? (20[0-4]\d) ?[-–—] ?(20[0-4]\d)\b",
    re.IGNORECASE,
)
_JAUH = regex(
    r"rpjp|\bvisi\b(?! dan misi)|grand design|2045|jangka panjang|indonesia emas", re.IGNORECASE
)


@aturan("D615", Tingkat.PERINGATAN, "Tahun di luar masa laporan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari tahun yang tidak mungkin dimaksud: tahun sesudah masa rencana, masa Renstra atau
    RPJMD yang lain dari yang dipakai laporan, "target akhir Renstra" dengan tahun lain, daftar
    tabel dengan tahun lain dari judulnya, tindak lanjut yang bertanggal sebelum evaluasinya, baris
    berulang (misalnya "Sumber: …") yang sekali menyebut tahun lain, baris tahun atau kalimat
    pengantar tabel yang tidak sesuai judul tabelnya, dan tahun sampul yang lain dari isinya.

    Mengapa penting: angka tahun yang tersisa dari laporan lama membuat tabel tampak milik tahun
    lain.

    Contoh: "Rencana Kerja Tahun 2032", atau "Target Akhir Renstra TA. 2024" untuk Renstra
    2024-2026.

    Cara memperbaiki: betulkan tahunnya; bila memang dimaksud tahun lain, jelaskan di kalimatnya.
    """
    yield from _jauh(k)
    yield from _jauh_di_sel(k)
    yield from _masa(k)
    yield from _masa_di_sel(k)
    yield from _masa_terbalik(k)
    yield from _akhir_renstra(k)
    yield from _tindak_lanjut(k)
    yield from _berulang(k)
    yield from _mustahil(k)
    yield from _sampul(k)
    yield from _judul_laporan(k)
    yield from _lampau(k)
    yield from _akhir_di_kalimat(k)
    yield from tanggal_ganjil(k)
    yield from tahun_peraturan(k)
    yield from tanggal_pengantar(k)
    yield from tahun_lain_judul(k)
    yield from tahun_lain_pengantar(k)
    yield from tahun_rusak(k)
    yield from _dengan_diri(k)


def _berulang(k: KonteksDokumen) -> Iterator[Temuan]:
    for x in tahun_lain(k.dok):
        yield x.alinea.temuan(
            (x.awal, x.akhir),
            f"Tahun {x.tahun} di sini, sedangkan {x.kali} baris lain yang sama menyebut {x.biasa}. "
            "Periksa tahunnya.",
            nilai=x.tahun,
            terkait=tuple(Tempat(b.lembar, f"P{b.urutan}", x.biasa) for b in x.saksi[:5]),
        )


def _mustahil(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Tahun 2824': no year of a report, nor of what it looks back on or forward to."""
    sudah = {f"P{x.alinea.urutan}" for x in tahun_lain(k.dok)}
    for teks, tempat in semua_teks(k.dok):
        for m in _TAHUN.finditer(teks):
            if LAMA <= int(m[1]) <= JAUH or _JAUH.search(teks) or tempat.sel in sudah:
                continue
            t = sempitkan(tempat, *m.span(1), m[1])
            pesan = f"'{m[0]}' tidak mungkin dimaksud. Periksa tahunnya."
            yield Temuan(t.lembar, t.sel, pesan, nilai=m[1])


def _sampul(k: KonteksDokumen) -> Iterator[Temuan]:
    """Another year on the cover than the report says of itself."""
    kini, letak = k.identitas.tahun, tahun_sampul(k.dok)
    if letak and kini and letak[1] != kini and k.identitas.tahun_sah(letak[1]):
        a, tahun, awal, akhir = letak
        yield a.temuan(
            (awal, akhir),
            f"Sampul bertahun {tahun}, sedangkan isinya laporan tahun {kini}. Periksa tahunnya.",
            nilai=str(tahun),
            seharusnya=str(kini),
        )


def _dengan_diri(k: KonteksDokumen) -> Iterator[Temuan]:
    """'tahun 2024 dan 2024'; 'sama dengan tahun 2024' in the report of that year."""
    for a, m in k.dok.cari(_DUA_KALI):
        if m["kini"] and int(m["kini"]) != k.identitas.tahun:
            continue
        yield a.temuan(
            (m.start("kini" if m["kini"] else "tahun"), m.end()),
            f"'{m[0]}' membandingkan satu tahun dengan tahun itu sendiri. Periksa tahunnya.",
            nilai=m[0],
        )


def _lampau(k: KonteksDokumen) -> Iterator[Temuan]:
    """Years long past, but for those of laws and of what people tell of the past."""
    kini = k.identitas.tahun
    for a in k.dok.alinea if kini else ():
        if any(p.search(a.teks) for p in (_HUKUM, _SEJARAH, _TARGET_AKHIR)):
            continue
        for tahun, awal, akhir in letak_tahun(a.teks):
            if tahun < (kini or 0) and not k.identitas.tahun_sah(tahun):
                yield a.temuan(
                    (awal, akhir),
                    f"Tahun {tahun} jauh sebelum tahun laporan {kini}. Periksa tahunnya.",
                    nilai=str(tahun),
                    tingkat=Tingkat.INFO,
                )


def _akhir_di_kalimat(k: KonteksDokumen) -> Iterator[Temuan]:
    """'target akhir 2014' in a report whose plan ends in another year."""
    akhir = k.identitas.periode[1] if k.identitas.periode else 0
    semua = [(a, m) for a in k.dok.isi() if akhir for m in _TARGET_AKHIR.finditer(a.teks)]
    kali = Counter(int(m[1]) for _, m in semua)
    terakhir = [(a, m) for a in k.dok.isi() if akhir for m in _TERAKHIR.finditer(a.teks)]
    for a, m in terakhir:
        if int(m[1]) != akhir:
            yield a.temuan(
                m.span(1),
                f"Tahun {m[1]} disebut tahun terakhir Renstra, padahal Renstra berakhir {akhir}. "
                "Periksa tahunnya.",
                seharusnya=str(akhir),
            )
    for a, m in semua:
        sekali = kali[akhir] >= MIN_MASA and kali[int(m[1])] == 1
        if int(m[1]) != akhir and (int(m[1]) != akhir + 1 or sekali):
            yield a.temuan(
                m.span(1),
                f"Target akhir disebut tahun {m[1]}, sedangkan Renstra berakhir {akhir}. "
                "Periksa tahunnya.",
                seharusnya=str(akhir),
            )


def _judul_laporan(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Laporan Kinerja tahun 2014' in a report of another year and its neighbours; 'menyusun
    Laporan Kinerja tahun 2023' in that of 2024."""
    kini = k.identitas.tahun
    for a in k.dok.isi() if kini else ():
        ini = {m.start(1): m for m in _LAPORAN_INI.finditer(a.teks) if int(m[1]) != kini}
        for m in ({m.start(1): m for m in _LAPORAN.finditer(a.teks)} | ini).values():
            sah = k.identitas.tahun_sah(int(m[1]))  # older ones are told of below
            if sah and (m.start(1) in ini or int(m[1]) < (kini or 0) - 1):
                yield a.temuan(
                    m.span(1),
                    f"Laporan ini tentang tahun {kini}, di sini tertulis {m[1]}. Periksa tahunnya.",
                )


def _jauh(k: KonteksDokumen) -> Iterator[Temuan]:
    for a in k.dok.isi():
        rentang = [(x, y) for _, _, x, y in periode_di(a.teks)]
        for tahun, awal, akhir in letak_tahun(a.teks):
            if (
                k.identitas.tahun_sah(tahun)
                or k.identitas.tahun is None
                or tahun < k.identitas.tahun
            ):
                continue
            if _tentang_jauh(a.teks, awal) or any(x <= awal < y for x, y in rentang):
                continue
            yield a.temuan(
                (max(0, awal - 6), akhir),
                f"Tahun {tahun} berada di luar masa laporan {k.identitas.tahun}. Periksa tahunnya.",
                nilai=str(tahun),
            )


def _jauh_di_sel(k: KonteksDokumen) -> Iterator[Temuan]:
    """The same in the words of a table; bare figures may be anything."""
    kini = k.identitas.tahun or 0
    for teks, tempat in semua_teks(k.dok):
        if not kini or tempat.sel.startswith("P") or _JAUH.search(teks):
            continue
        for tahun, _, _ in letak_tahun(teks) if re.search(r"[a-z]{3}", teks) else ():
            if tahun > kini and not k.identitas.tahun_sah(tahun) and not TANGGAL.search(teks):
                yield Temuan(
                    tempat.lembar,
                    tempat.sel,
                    f"Tahun {tahun} berada di luar masa laporan {kini}. Periksa tahunnya.",
                    nilai=str(tahun),
                )


def _tentang_jauh(teks: str, letak: int) -> bool:
    """Whether the sentence speaks of what lies far ahead."""
    return any(_JAUH.search(teks, a, b) for a, b in kalimat(teks) if a <= letak < b)


def _masa(k: KonteksDokumen) -> Iterator[Temuan]:
    utama = k.identitas.periode
    if utama is None:
        return
    kali = Counter((x, y) for a in k.dok.alinea for x, y, _, _ in periode_di(a.teks))
    for a in k.dok.isi():
        for awal, akhir, x, y in periode_di(a.teks):
            depan = a.teks[max(0, x - 90) : x]
            if (awal, akhir) == utama or not _RENCANA.search(depan) or _JAUH.search(depan):
                continue
            dekat = abs(akhir - utama[1]) + abs(awal - utama[0]) == 1
            sekali = kali[awal, akhir] == 1 and kali[utama] >= MIN_MASA and _RENSTRA.search(depan)
            if akhir < (k.identitas.tahun or 0) - 1 or (dekat and not sekali):
                continue
            yield a.temuan(
                (x, y),
                f"Masa rencana tertulis {awal}-{akhir}, sedangkan di bagian lain "
                f"{utama[0]}-{utama[1]}. "
                "Periksa masanya.",
            )


def _masa_di_sel(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Renstra … 2020–2026' in a cell, where the plan is of 2021 to 2026."""
    utama = k.identitas.periode
    for teks, tempat in semua_teks(k.dok) if utama else ():
        for *masa, x, y in periode_di(teks) if not tempat.sel.startswith("P") else ():
            sebelah = utama and [a == b for a, b in zip(masa, utama, strict=True)].count(True) == 1
            if sebelah and utama and _RENSTRA_SEL.search(teks, max(0, x - 90), x):
                yield Temuan(
                    tempat.lembar,
                    tempat.sel,
                    f"Masa Renstra tertulis {teks[x:y]}, di bagian lain {utama[0]}-{utama[1]}. "
                    "Periksa masanya.",
                    nilai=teks[x:y],
                )


def _masa_terbalik(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Rencana Strategis 2024–2024': no plan ends before its second year."""
    for a, m in k.dok.cari(_RENCANA_MASA):
        if int(m[2]) <= int(m[1]):
            yield a.temuan(
                (m.start(1), m.end(2)),
                f"Masa rencana tertulis {m[1]}-{m[2]}. Periksa tahunnya.",
                nilai=m[0],
            )


def _akhir_renstra(k: KonteksDokumen) -> Iterator[Temuan]:
    if k.identitas.periode is None:
        return
    akhir = k.identitas.periode[1]
    for t in k.dok.tabel:
        for b in t.kepala:
            for s in {x.tempat: x for x in b.sel if x is not None}.values():
                tahun = tahun_di(s.teks)
                salah = tahun and tahun[-1] not in (akhir, akhir + 1)
                if "akhir renstra" in normal(s.teks) and salah and len(tahun) == 1:
                    yield t.temuan(
                        s,
                        f"'{' '.join(s.teks.split())}' memakai tahun {tahun[0]}, sedangkan Renstra "
                        f"berakhir {akhir}. Betulkan tahunnya.",
                        nilai=s.teks,
                        seharusnya=str(akhir),
                    )


def _tindak_lanjut(k: KonteksDokumen) -> Iterator[Temuan]:
    """A follow-up cannot be done in the year that the evaluation is about, before its report."""
    for t in k.dok.tabel:
        if not t.milik(Peran.REKOMENDASI) or k.identitas.tahun is None:
            continue
        for kolom in t.milik(Peran.WAKTU):
            salah = [
                s
                for b in t.baris
                if (s := b.sel[kolom.indeks]) is not None
                and (x := tahun_di(s.teks))
                and max(x) < k.identitas.tahun
            ]
            if salah:
                yield Temuan(
                    t.lembar,
                    "; ".join(s.tempat for s in salah),
                    f"Waktu pelaksanaan tindak lanjut tertulis {salah[0].teks.strip()}, "
                    f"sebelum tahun "
                    f"laporan {k.identitas.tahun}. Tindak lanjut tidak dapat mendahului "
                    f"evaluasinya; "
                    "periksa tahunnya.",
                    kolom=kolom.judul,
                    nilai=salah[0].teks.strip(),
                    terkait=tempat_sel(t.lembar, salah),
                )
