"""Figures that lost their percent sign, or a comma that left zeros in front."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from workbook_tools.audit.fakta import HITUNGAN, TABEL, Fakta, baca, sama
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.kecamatan import tabel_kecamatan
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.perubahan import perubahan_di
from workbook_tools.audit.semua_teks import sempitkan, semua_teks
from workbook_tools.audit.tabel import DATA, SelDok, TabelDok
from workbook_tools.audit.teks import TAHUN, normal, tempat_alinea
from workbook_tools.model.temuan import Tempat
from workbook_tools.regex import regex

_DUA_DESIMAL = regex(
    r"(?<![\d.,])(?P<n>\d{1,3},\d\d)(?!\d|[.,]\d)(?!\s*poin\b)"
    r"(?P<tanda>\s*(?:%|per ?sen\b|prosen\b))?"
)
_NOL = regex(r"(?<![\d.,:/])0\d+(?:,\d+)?\s*%")
_POLOS = regex(r"\d{1,3}(?:,\d+)?")
_NOL_SEL = regex(r"0\d+")
_KINERJA = (Peran.TARGET, Peran.TARGET_AKHIR, Peran.REALISASI, Peran.CAPAIAN, Peran.KONDISI_AWAL)
_AKHIR = regex(r"\btarget akhir 20\d\d \((?P<n>\d{1,3}(?:,\d+)?)%\)", re.IGNORECASE)
_MAJU = regex(r"kemajuan\b", re.IGNORECASE)
_TENTANG = regex(
    r"\bcapaian(?:nya)? (?:tetap |sebesar )?(?P<n>\d+,\d\d)(?!\d|[.,]\d)(?!\s*poin\b)"
    r"(?P<tanda>\s*(?:%|per ?sen\b|prosen\b))?",
    re.IGNORECASE,
)
_PERSEN = regex(r"%|per ?sen(?:tase)?|prosen(?:tase)?")
_DARI = regex(
    r"(?<![\d.,])\d{1,3}(?:,\d+)?% dari (?P<dari>\d{1,3}(?:,\d+)?)(?=, (?:kurang|lebih)\b)|"
    r"\d%[^.;]{3,30}? target akhir (?P<tahun>20\d\d) \((?P<akhir>\d{1,3}(?:,\d+)?)\)",
    re.IGNORECASE,
)
"""'75% dari 87,5, kurang …', '… target akhir 2026 (80)'"""
_BARU = regex(r"(?P<nyata>\d[\d,]*%) baru (?P<n>\d+,\d\d) dari target akhir\b", re.IGNORECASE)
MIN_KALIMAT = 4
"""Sentences that write a capaian with its sign."""
MIN_SAKSI = 2
"""Places that write the same figure with its sign."""
MIN_NILAI = 5
"""Below it the quotients of efficiency stand, which have none."""


def tanpa_tanda(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """A figure without the sign, and the places where it has it; not where a table leaves more
    than one so."""
    tahunan = list(_baris_tahun(k))
    biasa = {x.sel for tanpa, _ in tahunan if len(tanpa) > 1 for x in tanpa}
    ada = [(tanpa[0], dengan) for tanpa, dengan in tahunan if len(tanpa) == 1 and dengan]
    dicari = (
        *(*ada, *_fakta(k), *_sekali(k), *_capaian(k)),
        *(*_di_kalimat(k), *_ubah(k), *_kemajuan(k), *_sebaris(k), *_persentase(k)),
        *(*_akhir(k), *_sekolom(k)),
    )
    semua = {x.sel: (x, saksi) for x, saksi in dicari}
    isi = {sel: x for sel, x in semua.items() if sel not in biasa}
    kali = Counter(sel.split()[0] for sel in isi)
    yield from (x for sel, x in isi.items() if kali[sel.split()[0]] == 1 or sel.startswith("P"))


def nol_di_depan(k: KonteksDokumen) -> Iterator[Tempat]:
    """'000%', which was 0,00%."""
    for teks, tempat in semua_teks(k.dok):
        for m in _NOL.finditer(teks):
            yield sempitkan(tempat, *m.span(), m[0])


def nol_di_sel(k: KonteksDokumen) -> Iterator[Tempat]:
    """'018' among targets, which was 0,18."""
    for t in k.dok.tabel:
        for kolom in t.milik(*_KINERJA):
            for b in t.baris:
                s = b.sel[kolom.indeks]
                if s is not None and s.awal and _NOL_SEL.fullmatch(s.teks.strip()):
                    yield Tempat(t.lembar, s.tempat, s.teks.strip())


def _sekali(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """'94,44' once, '94,44%' everywhere else."""
    dengan: dict[str, list[Tempat]] = defaultdict(list)
    tanpa: dict[str, list[Tempat]] = defaultdict(list)
    polos = _kolom_polos(k)
    for teks, tempat in semua_teks(k.dok):
        for m in _DUA_DESIMAL.finditer(teks) if tempat.sel not in polos else ():
            if float(m["n"].replace(",", ".")) >= MIN_NILAI:
                semua = dengan if m["tanda"] else tanpa
                semua[m["n"]].append(sempitkan(tempat, *m.span("n"), m["n"]))
    for n, isi in tanpa.items():
        if len(isi) == 1 and len(dengan[n]) >= MIN_SAKSI:
            yield isi[0], dengan[n]


def _kolom_polos(k: KonteksDokumen) -> set[str]:
    """The cells of columns whose head says percent, so that no cell has the sign."""
    hasil: set[str] = set()
    for t in k.dok.tabel:
        for kolom in t.kolom:
            sel = [s for b in t.baris if (s := b.sel[kolom.indeks]) is not None]
            if _PERSEN.search(normal(kolom.judul)) and not any("%" in s.teks for s in sel):
                hasil.update(s.tempat for s in sel)
    return hasil


def _capaian(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """'Capaian tetap 100,00.' in one sentence, where all others have the sign."""
    isi = [(a, m) for a in k.dok.isi() if not a.tingkat for m in _TENTANG.finditer(a.teks)]
    letak = [(a.tempat(m.span("n")), bool(m["tanda"])) for a, m in isi]
    tanpa, dengan = ([x for x, ada in letak if ada is tanda] for tanda in (False, True))
    if len(tanpa) == 1 and len(dengan) >= MIN_KALIMAT:
        yield tanpa[0], dengan


def _kemajuan(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """'Realisasi 0% baru 0,00 dari target akhir 2023 (10%)'."""
    for a, m in k.dok.cari(_BARU):
        n, nyata = (a.tempat(m.span(x)) for x in ("n", "nyata"))
        yield n, [nyata]


def _akhir(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """'90' in the row of progress below 'target akhir 2023 (90%)' of the same section."""
    kalimat = defaultdict(list)
    for a, m in k.dok.cari(_AKHIR):
        letak = a.tempat(m.span("n"), f"{m['n']}%")
        kalimat[a.lembar].append((m["n"], letak))
    for t in k.dok.tabel:
        bagian = t.lembar.rpartition(" › ")[0]  # without the caption
        for kolom in t.milik(Peran.TARGET) if t.kolom_tahun and bagian in kalimat else ():
            for b in t.baris:
                s = b.sel[kolom.indeks]
                saksi = [x for n, x in kalimat[bagian] if s and n == s.teks.strip()]
                if s is not None and saksi and _MAJU.match(b.teks(t.kolom_tahun[0].indeks)):
                    yield Tempat(t.lembar, s.tempat, s.teks.strip()), saksi


def _sekolom(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """'24' in a table of kecamatan whose other rows have the sign; of physical progress."""
    for isi in tabel_kecamatan(k):
        for peran in (Peran.TARGET, Peran.REALISASI):
            ada = [x[0][1] for c in isi if len(x := c.isi(peran)) == 1]
            yield from _satu_polos(isi[0].tabel.lembar, ada, MIN_SAKSI)
    for t in k.dok.tabel:
        for fisik in t.milik(Peran.FISIK):
            sel = [s for b in t.baris if b.jenis == DATA and (s := b.sel[fisik.indeks]) and s.awal]
            yield from _satu_polos(t.lembar, [s for s in sel if s.teks.strip(" -")], 1)


def _satu_polos(
    lembar: str, ada: list[SelDok], min_saksi: int
) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """The one figure without the sign that all others have."""
    polos = [s for s in ada if _POLOS.fullmatch(s.teks.strip())]
    saksi = [s for s in ada if "%" in s.teks]
    if len(polos) == 1 and len(saksi) >= min_saksi and len(saksi) + 1 == len(ada):
        semua = [Tempat(lembar, s.tempat, s.teks.strip()) for s in (*polos, *saksi)]
        yield semua[0], semua[1:]


def _ubah(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """'dari 0,00 menjadi 74,07%': one of the two that are compared."""
    for a in k.dok.isi():
        for p in perubahan_di(a.teks) if not a.tingkat else ():
            if p.awal is None or p.akhir is None or ("%" in p.awal.teks) == ("%" in p.akhir.teks):
                continue
            dua = [
                a.tempat((r.awal, r.akhir))
                for r in sorted((p.awal, p.akhir), key=lambda r: "%" in r.teks)
            ]
            yield dua[0], dua[1:]


def _sebaris(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """'75' beside '46,95%' in a row whose unit is percent, where other tables have '75%'."""
    for c in k.catatan:
        if not _PERSEN.fullmatch(normal(c.teks(Peran.SATUAN))):
            continue
        dua = [(x, c.angka(x)) for x in (Peran.TARGET, Peran.REALISASI)]
        tanpa = [(x, a) for x, a in dua if a is not None and not a.persen and a.rasio is None]
        if len(tanpa) != 1 or not any(a is not None and a.persen for _, a in dua):
            continue
        peran, angka = tanpa[0]
        ada = k.ambil(peran.value, *k.pemilik(c))
        saksi = [f for f in ada if f.angka and f.angka.persen and f.angka.nilai == angka.nilai]
        if len({f.kelompok for f in saksi}) >= MIN_SAKSI:
            s = c.isi(peran)[0][1]
            yield Tempat(c.tabel.lembar, s.tempat, s.teks.strip()), [_tempat(f) for f in saksi]


def _fakta(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """A target or realisation, in one place without the sign that it has in the others."""
    tahunan = {s.tempat for t in k.dok.tabel if t.kolom_tahun for b in t.baris for s in b.sel if s}
    for (jenis, *_), isi in k.menurut.items():
        ada = [f for f in isi if f.angka and f.sumber != HITUNGAN and f.tempat not in tahunan]
        tanpa = [f for f in ada if f.angka and not f.angka.persen and f.angka.rasio is None]
        dengan = [f for f in ada if f.angka and f.angka.persen]
        saksi = {f.kelompok for f in dengan}
        if jenis not in ("target", "realisasi") or len(tanpa) != 1 or len(saksi) < MIN_SAKSI:
            continue
        satu = tanpa[0]
        if any(sama(f.angka, satu.angka) for f in dengan if f.angka and satu.angka):
            yield _tempat(satu), [_tempat(f) for f in dengan]


def _di_kalimat(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """'75% dari 87,5, kurang …': a target without the sign that it has in the tables."""
    for a, m in k.dok.cari(_DARI):
        grup = "dari" if m["dari"] else "akhir"
        angka = baca(m[grup], "target").angka
        kunci = k.bagian.alinea(a) or k.bagian.dari_teks(a.teks)
        ada = k.ambil("target", INDIKATOR, kunci, int(m["tahun"] or 0))
        tabel = [f for f in ada if f.angka and f.sumber == TABEL]
        saksi = [f for f in tabel if f.angka and angka and f.angka.nilai == angka.nilai]
        dengan = [f for f in saksi if f.angka and f.angka.persen]
        seluruh = len(dengan) == len(saksi)
        if dengan and (seluruh or (m["dari"] and len(dengan) > MIN_SAKSI)):
            tempat = tempat_alinea(a.urutan, *m.span(grup))
            yield Tempat(a.lembar, tempat, m[grup]), [_tempat(f) for f in dengan]


def _persentase(k: KonteksDokumen) -> Iterator[tuple[Tempat, list[Tempat]]]:
    """'Persentase …', target 100, realisation 100%, both in cells of that row alone."""
    for c in k.catatan:
        sel = [c.isi(x) for x in (Peran.TARGET, Peran.REALISASI)]
        nama = c.teks(Peran.INDIKATOR) or c.nama
        if [len(x) for x in sel] != [1, 1] or not normal(nama).startswith("persentase"):
            continue
        dua = sorted((x[0][1] for x in sel), key=lambda s: "%" in s.teks)
        angka = [baca(s.teks.strip(), "target").angka for s in dua]
        polos = (
            "%" not in dua[0].teks and "%" in dua[1].teks and not any(map(str.isalpha, dua[0].teks))
        )
        if polos and angka[0] and angka[1] and angka[0].nilai == angka[1].nilai:
            satu, lain = (Tempat(c.tabel.lembar, s.tempat, s.teks.strip()) for s in dua)
            yield satu, [lain]


def _tempat(f: Fakta) -> Tempat:
    return Tempat(f.lembar, f.tempat, f.teks)


def _baris_tahun(k: KonteksDokumen) -> Iterator[tuple[list[Tempat], list[Tempat]]]:
    """Figures without and with the sign in a column of targets, or of realisations, of years."""
    for t in k.dok.tabel:
        for tahun in t.kolom_tahun[:1]:
            for kolom in t.milik(Peran.TARGET, Peran.REALISASI):
                isi = list(_angka(t, tahun, kolom))
                tanpa = [x for x in isi if "%" not in x.nilai]
                dengan = [x for x in isi if "%" in x.nilai]
                yield tanpa, dengan


def _angka(t: TabelDok, tahun: Kolom, kolom: Kolom) -> Iterator[Tempat]:
    for b in t.baris:
        s = b.sel[kolom.indeks]
        tahunan = b.jenis == DATA and TAHUN.fullmatch(b.teks(tahun.indeks))
        if tahunan and s is not None and re.fullmatch(r"\d[\d,]*\s*%?", s.teks.strip()):
            yield Tempat(t.lembar, s.tempat, s.teks.strip())
