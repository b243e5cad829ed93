"""D626: a section calls itself by another number than its heading."""

import re
from collections.abc import Iterator

from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.penamaan import ratakan
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_SASARAN = regex(
    r"(?:kinerja )?sasaran(?: strategis| kinerja)?\s+(\d{1,2}[a-z]?|[ivx]{1,4})\b", re.IGNORECASE
)
_KEPALA = regex(r"\s*sasaran(?: strategis| kinerja)?\s+(\d{1,2}[a-z]?)\s*(?:\t|:)", re.IGNORECASE)
_HURUF = regex(r"\s*sasaran(?: strategis| kinerja)?\s+\d{1,2}([a-z])\s*(?:\t|:)(.+)", re.IGNORECASE)
_BERNOMOR = regex(
    r"sasaran(?: strategis| kinerja)?\s+(\d{1,2})\b(?:\s*\(([^)]{12,200})\))?", re.IGNORECASE
)
_BUTIR = regex(r"(?:^|\s)([a-h])[.)]\s+")
_ROMAWI = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8"}


@aturan("D626", Tingkat.PERINGATAN, "Nomor sasaran tertukar")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan nomor sasaran di awal kalimat dengan nomor di judul bagiannya, dan mencari
    nomor sasaran yang dipakai dua bagian; juga nomor di samping nama sasaran, atau di bagian yang
    judulnya menyebut sasaran lain.

    Mengapa penting: kalimat yang disalin dari bagian lain masih menyebut nomor lama, sehingga
    angkanya terbaca untuk sasaran yang salah.

    Contoh: di bagian Sasaran 3 tertulis "Kinerja sasaran 1 yaitu …"; dua bagian sama-sama
    "Sasaran 5"; judul "Sasaran 2c" untuk sasaran yang di tabel berhuruf d.

    Cara memperbaiki: betulkan nomornya, dan periksa apakah kalimat di bawahnya juga salinan.
    """
    for a in k.dok.isi():
        judul = [m for j in a.jalur if (m := _SASARAN.search(j))]
        awal = _SASARAN.match(a.teks.lstrip()) if not a.tingkat else None
        if (
            judul
            and awal
            and _nomor(awal[1]) != _nomor(judul[-1][1])
            and ":" not in a.teks[: awal.end() + 2]
        ):
            yield a.temuan(
                (0, awal.end()),
                f"Bagian ini membahas sasaran {judul[-1][1]}, tetapi kalimatnya menyebut sasaran "
                f"{awal[1]}. Betulkan nomornya.",
                nilai=awal[0],
            )
    yield from _kembar(k)
    yield from _huruf(k)
    yield from _bernama(k)


def _nomor(teks: str) -> str:
    rapi = normal(teks)
    return _ROMAWI.get(rapi, rapi)


def _kembar(k: KonteksDokumen) -> Iterator[Temuan]:
    lihat: dict[str, Tempat] = {}
    for a in k.dok.isi():
        m = _KEPALA.match(a.teks)
        if m is None or len(a.teks) > 300:
            continue
        tempat = Tempat(a.lembar, f"P{a.urutan}", " ".join(a.teks.split()))
        lama = lihat.setdefault(m[1].casefold(), tempat)
        if lama is not tempat and lama.nilai != tempat.nilai:
            yield Temuan(
                a.lembar,
                tempat.sel,
                f"Nomor sasaran {m[1]} dipakai dua bagian: '{lama.nilai}' dan "
                f"'{tempat.nilai}'. Nomori "
                "ulang.",
                nilai=tempat.nilai,
                terkait=(lama,),
            )


def _huruf(k: KonteksDokumen) -> Iterator[Temuan]:
    """A heading 'Sasaran 2c' of a sasaran that every table counts as d."""
    tabel: dict[str, dict[str, list[Tempat]]] = {}
    for a in k.dok.isi():
        m = _HURUF.match(a.teks)
        tabel = tabel or (_huruf_tabel(k) if m else {})
        ada = tabel.get(_rumusan(m[2]), {}) if m else {}
        if m and len(ada) == 1 and m[1].casefold() not in ada:
            ((huruf, tempat),) = ada.items()
            yield a.temuan(
                (0, m.end(1)),
                f"Judul ini menyebut huruf {m[1]} untuk sasaran yang di tabel berhuruf {huruf} "
                f"({tempat[0].sel}). Samakan hurufnya.",
                nilai=" ".join(m[0].split()),
                terkait=tuple(tempat[:5]),
            )


def _huruf_tabel(k: KonteksDokumen) -> dict[str, dict[str, list[Tempat]]]:
    """The letters that tables put in front of each sasaran."""
    hasil: dict[str, dict[str, list[Tempat]]] = {}
    for t in k.dok.tabel:
        for kolom in t.milik(Peran.SASARAN):
            for b in t.baris:
                s = b.sel[kolom.indeks]
                bagian = _BUTIR.split(s.teks) if s is not None and s.awal else []
                for huruf, isi in zip(bagian[1::2], bagian[2::2], strict=True):
                    if s is not None and (kunci := _rumusan(isi)):
                        tempat = Tempat(t.lembar, s.tempat, " ".join(isi.split()))
                        hasil.setdefault(kunci, {}).setdefault(huruf, []).append(tempat)
    return hasil


def _rumusan(teks: str) -> str:
    return kunci_nama(ratakan(teks)[0].strip())


def _bernama(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Sasaran kinerja 2 (Meningkatnya …)' whose name is another number's; a number that is none
    of the section's."""
    if not k.bagian.dari_nomor("sasaran 1"):
        return
    for a in k.dok.isi():
        semua = [] if _KEPALA.match(a.teks) else list(_BERNOMOR.finditer(a.teks))
        judul = k.bagian.alinea(a) if len({m[1] for m in semua}) == 1 and not a.tingkat else ""
        for m in semua:
            milik = k.bagian.dari_nomor(f"sasaran {m[1]}")
            maksud = (k.bagian.dari_teks(m[2]) if m[2] else "") or judul
            if maksud and milik != maksud and not _SASARAN.search(" ".join(a.jalur)):
                yield a.temuan(
                    (m.start(), m.end(1)),
                    f"'{m[0][: m.end(1) - m.start()]}' di sini tentang "
                    f"{k.nama.indikator.nama(maksud)}, yang bernomor lain. Betulkan nomornya.",
                    nilai=m[0],
                )
