"""D630: one term or address in several spellings."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache

from workbook_tools.audit.kepala_serupa import kepala_lain
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.semua_teks import sempitkan, semua_teks
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names.nomenklatur import daftar_nomenklatur
from workbook_tools.names.padanan import kemiripan
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_KATA = regex(r"(?<![\w./@-])[A-Za-z]{4,}(?![\w./@])")
_ALAMAT = regex(r"https?://([\w.-]*\w)", re.IGNORECASE)
_VARIAN = (
    ("ketentraman", "ketenteraman"),
    ("efektifitas", "efektivitas"),
    ("kwalitas", "kualitas"),
    ("aktifitas", "aktivitas"),
    ("analisa", "analisis"),
    ("sistim", "sistem"),
    ("resiko", "risiko"),
    ("asset", "aset"),
    ("presentase", "persentase"),
    ("propinsi", "provinsi"),
    ("standard", "standar"),
    ("produktifitas", "produktivitas"),
    ("obyektif", "objektif"),
    ("indicator", "indikator"),
    ("ijin", "izin"),
    ("nopember", "november"),
    ("pebruari", "februari"),
    ("managemen", "manajemen"),
)

_JENJANG = ("program", "kegiatan", "sub kegiatan")


@aturan("D630", Tingkat.INFO, "Satu istilah ditulis dengan beberapa ejaan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari singkatan, kata dan alamat laman yang ditulis berbeda-beda, dan kepala kolom yang
    lain dari tabel-tabel yang kolom lainnya sama.

    Mengapa penting: nama yang dieja dua cara tidak ditemukan saat dicari, dan alamat laman yang
    salah satu hurufnya tidak dapat dibuka.

    Contoh: BUMDes, Bumdes, BumDes dan BUMDesa; Ketentraman dan Ketenteraman.

    Cara memperbaiki: pilih satu ejaan (menurut nomenklatur atau KBBI), lalu ganti semuanya.
    """
    kata: dict[str, list[tuple[str, Tempat]]] = defaultdict(list)
    for x, tempat in semua_teks(k.dok):
        for m in _KATA.finditer(_tanpa_resmi(x)):
            kata[m[0].casefold()].append((m[0], sempitkan(tempat, *m.span(), m[0])))
    yield from _singkatan(kata)
    for salah, baku in _VARIAN:
        a, b = _semua(kata, salah), _semua(kata, baku)
        if a and b:
            yield _temuan(a, f"'{a[0].nilai}' dan '{b[0].nilai}' dipakai berganti-ganti", b)
    yield from _laman(k)
    yield from kepala_lain(k)
    for t in k.dok.tabel:
        yield from _tingkat(t)


def _tanpa_resmi(teks: str) -> str:
    """The text with official names blanked out: their spelling is not the office's to choose."""
    return _nama_resmi().sub(lambda m: " " * len(m[0]), teks)


@cache
def _nama_resmi() -> re.Pattern[str]:
    """The names of the nomenclature in which one of the words stands."""
    kata = re.compile("|".join(x for x, _ in _VARIAN), re.IGNORECASE)
    nama = {n.strip() for _, n, _ in daftar_nomenklatur() if kata.search(n)}
    pola = (r"\s+".join(map(re.escape, n.split())) for n in sorted(nama, key=len, reverse=True))
    return re.compile("|".join(pola), re.IGNORECASE)


def _singkatan(kata: dict[str, list[tuple[str, Tempat]]]) -> Iterator[Temuan]:
    """A word with capitals inside, in at least one other form that is no plain capitals."""
    for kunci, isi in kata.items():
        bentuk = Counter(b for b, _ in isi)
        campur = [b for b in bentuk if re.search(r"[A-Z].*[A-Z]", b) and re.search(r"[a-z]", b)]
        lain = [b for b in bentuk if not b.isupper() and not b.islower()]
        if not any(re.match(r"[A-Z]{2,}[a-z]", b) for b in campur) or len(lain) < 2:
            continue
        umum = max(lain, key=lambda b: (b in campur, bentuk[b]))
        sisipan = [
            x for n in kata if n.startswith(kunci) and len(n) - len(kunci) == 1 for x in kata[n]
        ]
        beda = [t for b, t in (*isi, *sisipan) if b != umum and not (b.isupper() or b.islower())]
        tunggal = list({t.sel: t for t in beda}.values())
        yield _temuan(
            tunggal, f"{umum} ditulis juga {', '.join(sorted({t.nilai for t in beda}))}", []
        )


def _semua(kata: dict[str, list[tuple[str, Tempat]]], dasar: str) -> list[Tempat]:
    ada = [t for n, isi in kata.items() if n == dasar for _, t in isi]
    return list({t.sel: t for t in ada}.values())


def _temuan(kena: list[Tempat], apa: str, lawan: list[Tempat]) -> Temuan:
    # Tables first: names there are what other tables are matched with.
    urut = sorted(kena, key=lambda t: t.sel.startswith("P"))
    return Temuan(
        urut[0].lembar,
        "; ".join(t.sel for t in urut[:50]),
        f"{apa}. Pakai satu ejaan.",
        kunci=urut[0].nilai,
        nilai=urut[0].nilai,
        terkait=tuple(lawan[:7]),
    )


def _tingkat(t: TabelDok) -> Iterator[Temuan]:
    """A level that is none, in the column of levels beside program, kegiatan, sub kegiatan."""
    for kolom in t.kolom if t.milik(Peran.URAIAN) else ():
        isi = [s for b in t.baris if (s := b.sel[kolom.indeks]) is not None and s.teks.strip()]
        lain = [s for s in isi if normal(s.teks) not in _JENJANG]
        if normal(kolom.judul) == "tingkat" and len(lain) == 1 < len(isi):
            yield t.temuan(
                lain[0],
                f"Tingkat '{lain[0].teks.strip()}' di {t.sebutan} bukan program, kegiatan, atau "
                "sub kegiatan. Betulkan.",
            )


def _laman(k: KonteksDokumen) -> Iterator[Temuan]:
    semua: dict[str, list[Tempat]] = defaultdict(list)
    for x, t in semua_teks(k.dok):
        for m in _ALAMAT.finditer(x):
            semua[m[1].casefold()].append(sempitkan(t, *m.span(), m[0]))
    for a, isi in semua.items():
        lain = [b for b in semua if b != a and kemiripan(a, b) >= 90 and len(semua[b]) >= len(isi)]
        if lain and (len(semua[lain[0]]) > len(isi) or a > lain[0]):
            yield _temuan(
                isi, f"Alamat laman {a} mirip tetapi tidak sama dengan {lain[0]}", semua[lain[0]]
            )
