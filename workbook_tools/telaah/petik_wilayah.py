"""BUMDes, villages and the survey of satisfaction as records."""

import re
from collections.abc import Iterator

from workbook_tools.audit.banyaknya import BUMDES_BAIK, banyaknya
from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta_tabel import INDIKATOR, UNIT
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import SelDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.regex import regex
from workbook_tools.telaah.petik_desa import ambil_desa
from workbook_tools.telaah.petik_kinerja import kode_indikator
from workbook_tools.telaah.wadah import Wadah

_BULAN = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_KEADAAN = (
    ("aktif", regex(r"^aktif|status|keaktifan")),
    ("beroperasi_baik", regex(r"beroperasi")),
)
_YA_TIDAK = {"ya": "ya", "aktif": "ya", "tidak": "tidak", "tidak aktif": "tidak", "": ""}
_PERIODE = regex(r"(semester|triwulan)\s+([IVX]+|\d)\b", re.IGNORECASE)
_IKM = regex(r"\bikm\b|kepuasan masyarakat|kepu\w+ masyarakat", re.IGNORECASE)
_POSTER = (
    ("responden", regex(r"jumlah\s*:\s*(\d+)", re.IGNORECASE)),
    ("laki_laki", regex(r"\bL\s*[=:]\s*(\d+)|laki\s*-?\s*laki\s*[=:]\s*(\d+)")),
    ("perempuan", regex(r"\bP\s*[=:]\s*(\d+)|[Pp]erempuan\s*[=:]\s*(\d+)")),
    ("sd", regex(r"\bSD\s*[=:]\s*(\d+)")),
    ("smp", regex(r"\b(?:SMP|SLTP)\s*[=:]\s*(\d+)")),
    ("sma", regex(r"\b(?:SMA|SLTA|SMU)\s*[=:]\s*(\d+)")),
    ("diploma", regex(r"\bD(?:I+|-?3|iploma)[\w/]*\s*[=:]\s*(\d+)")),
    ("s1", regex(r"\bS-?1\s*[=:]\s*(\d+)")),
    ("s2", regex(r"\bS-?2\w*\s*[=:]\s*(\d+)")),
)
_NILAI = regex(r"\d{2}[.,]\d{1,3}")
_NOMOR_UNSUR = regex(r"\s*u? ?-?[1-9]\.?\s*", re.IGNORECASE)
_RATA_UNSUR = regex(r"[1-4][.,]\d{1,3}|[1-4]")
BANYAK_UNSUR = 9
_LAMA_POSTER = 25


def ambil_wilayah(k: KonteksDokumen, w: Wadah) -> None:
    """Fill Desa, BUMDes and IKM."""
    _bumdes(k, w)
    _keadaan_bumdes(k, w)
    _bumdes_baik(k, w)
    ambil_desa(k, w)
    _poster(k, w)
    _ikm_bergambar(k, w)
    _unsur(k, w)


def _bumdes(k: KonteksDokumen, w: Wadah) -> None:
    for c in k.catatan:
        if c.lingkup != UNIT or not c.tabel.milik(Peran.BULAN):
            continue
        kunci = (c.nama, c.teks(Peran.BUMDES))
        w.taruh("bumdes", kunci, "desa", c.nama, c.sel_nama.tempat)
        w.taruh("bumdes", kunci, "bumdes", kunci[1])
        for x, s in c.isi(Peran.BULAN):
            if bulan := _bulan(x.label[-1]):
                w.taruh("bumdes", kunci, bulan, s.teks, s.tempat)


def _keadaan_bumdes(k: KonteksDokumen, w: Wadah) -> None:
    """A table that tells of each BUMDes whether it works, without its months."""
    for c in k.catatan:
        if c.lingkup != UNIT or c.tabel.milik(Peran.BULAN) or not c.teks(Peran.BUMDES):
            continue
        kunci = (c.nama, c.teks(Peran.BUMDES))
        isi = {
            nama: _YA_TIDAK.get(normal(c.baris.teks(x.indeks)))
            for x in c.tabel.kolom
            for nama, pola in _KEADAAN
            if pola.search(normal(x.judul))
        }
        if any(isi.values()):
            for nama, teks in (("desa", c.nama), ("bumdes", kunci[1]), *isi.items()):
                w.sekali("bumdes", kunci, nama, teks or "", c.baris.tempat)


def _bulan(label: str) -> str:
    awal = normal(label).split()[-1][:3] if label.split() else ""
    awal = {"nop": "nov", "peb": "feb", "ags": "agu", "agt": "agu"}.get(awal, awal)
    return awal if awal in _BULAN else ""


def _bumdes_baik(k: KonteksDokumen, w: Wadah) -> None:
    """All BUMDes of the table run well where a sentence counts as many."""
    baris = w.rekam.get("bumdes", {})
    sebut = [b for b in banyaknya(k) if b.apa == BUMDES_BAIK and b.nilai == len(baris)]
    if not baris or not sebut:
        return
    sebab = f"laporan menyebut {sebut[0].teks} BUMDes beroperasi baik ({sebut[0].tempat})"
    for kunci in baris:
        w.simpulkan("bumdes", kunci, "aktif", "ya", sebab)
        w.simpulkan("bumdes", kunci, "beroperasi_baik", "ya", sebab)


def _poster(k: KonteksDokumen, w: Wadah) -> None:
    """The published result of a survey, line by line: period, value, respondents."""
    alinea = list(k.dok.isi())
    for n, a in enumerate(alinea):
        m = _PERIODE.match(a.teks.strip())
        dekat = " ".join(x.teks for x in alinea[max(n - 5, 0) : n + 4])
        if m is None or len(a.teks) > 60 or not _IKM.search(dekat):
            continue
        periode = _sebut_periode(m)
        for x in _sampai_periode(alinea[n + 1 : n + _LAMA_POSTER]):
            tempat = f"P{x.urutan}"
            if _NILAI.fullmatch(x.teks.strip()):
                _taruh_ikm(w, periode, "nilai_dilaporkan", x.teks.strip(), tempat)
            for kolom, pola in _POSTER:
                if ada := pola.search(x.teks):
                    _taruh_ikm(w, periode, kolom, next(g for g in ada.groups() if g), tempat)


def _sampai_periode(alinea: list[Alinea]) -> Iterator[Alinea]:
    for x in alinea:
        if _PERIODE.match(x.teks.strip()) and len(x.teks) <= 60:
            return
        yield x


def _sebut_periode(m: re.Match[str]) -> str:
    return f"{m[1].title()} {m[2].upper()}"


def _taruh_ikm(w: Wadah, periode: str, kolom: str, teks: str, tempat: str) -> None:
    w.taruh("ikm", (periode,), "periode", periode)
    w.sekali("ikm", (periode,), kolom, teks, tempat)


def _unsur(k: KonteksDokumen, w: Wadah) -> None:
    """The nine elements of a survey, a row each, in the column of averages from 1 to 4."""
    for t in k.dok.tabel:
        if not any("unsur" in normal(x.judul) for x in t.kolom):
            continue
        baris = [b for b in t.baris if any(_NOMOR_UNSUR.fullmatch(b.teks(n)) for n in (0, 1))]
        for x in t.kolom[1:] if len(baris) == BANYAK_UNSUR else ():
            sel = [b.sel[x.indeks] for b in baris]
            isi = [s for s in sel if s is not None and _RATA_UNSUR.fullmatch(s.teks.strip())]
            if len(isi) == BANYAK_UNSUR:
                _taruh_unsur(k, w, t, isi)
                break


def _taruh_unsur(k: KonteksDokumen, w: Wadah, t: TabelDok, isi: list[SelDok]) -> None:
    """Under the one period that the caption or the poster names, else the year."""
    m = _PERIODE.search(t.judul)
    ada = list(w.rekam.get("ikm", {}))
    periode = _sebut_periode(m) if m else f"Tahun {k.identitas.tahun}"
    periode = ada[0][0] if not m and len(ada) == 1 else periode
    for n, s in enumerate(isi, start=1):
        _taruh_ikm(w, periode, f"u{n}", s.teks.strip(), s.tempat)


def _ikm_bergambar(k: KonteksDokumen, w: Wadah) -> None:
    """A survey that is only a picture: its caption tells the period, the table the value."""
    if w.rekam.get("ikm"):
        return
    kode = kode_indikator(k)
    milik = [x for x in kode if _IKM.search(k.nama.indikator.nama(x))]
    judul = [
        (m, a)
        for a in k.dok.isi()
        if len(a.teks) < 160 and _IKM.search(a.teks) and (m := _PERIODE.search(a.teks))
    ]
    periode = {_sebut_periode(m) for m, _ in judul}
    nyata = k.ambil("realisasi", INDIKATOR, milik[0]) if len(milik) == 1 else []
    if len(periode) == 1 and nyata:
        satu = periode.pop()
        sebab = f"periode survei disebut di P{judul[0][1].urutan}, nilainya di {nyata[0].tempat}"
        w.taruh("ikm", (satu,), "periode", satu, f"P{judul[0][1].urutan}")
        w.simpulkan("ikm", (satu,), "nilai_dilaporkan", nyata[0].teks, sebab)
