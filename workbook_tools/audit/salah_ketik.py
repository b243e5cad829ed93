"""Words that look like slips of the finger for a word that stands often."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from msgspec import Struct

from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.audit.semua_teks import sempitkan, semua_teks
from workbook_tools.model.temuan import Tempat
from workbook_tools.regex import regex

_KATA = regex(r"[A-Za-z]{5,}")
"""Those of five letters are looked at where one of six is meant."""
MIN_NAMA = 4
"""Letters of a name that is looked for."""
_PENDEK = regex(r"\b[A-Za-z]{4,6}\b")
MIN_PANJANG = 9
"""Letters of a word whose end may have lost one."""
_TUGAS = frozenset({"untuk", "dengan", "dalam", "adalah", "sesuai", "setiap", "karena"})
"""Words of every text, which need not stand so often."""
MIN_UMUM = 50
"""Times that a word stands before a short one like it, which stands once, is a slip."""
_SEMUA = regex(r"[A-Za-z]{3,}")
_LAPORAN_APA = regex(
    r"\b(?:menyusun|mereviu|karena|kerja) "
    r"(?P<isi>Laporan (?!Kinerja\b)(?:[A-Z][\w/]+ |dan )*tahun 20\d\d)"
)
_RESMI = (
    (regex(r"\b(?:dalam|pada|dan) (?P<isi>Rencana 20\d\d ?[–-] ?20\d\d)"), "Strategis"),
    (regex(r"\b(?:karena|mereviu) (?P<isi>Kinerja [A-Z][\w ]+? tahun 20\d\d)"), "Laporan"),
    (regex(r"\bPedoman (?P<isi>Reviu atas (?!Laporan Kinerja\b)[A-Z]\w*)"), "Laporan Kinerja"),
    (
        regex(r"(?P<isi>\bSistem Akuntabilitas Kinerja Instansi\b)(?! Pemerintah)", re.IGNORECASE),
        "Pemerintah",
    ),
)
"""What regulations call the guide of reviews and the system, with the word that is missing."""
_PANJANG = regex(r"[A-Za-z]{5,}")
_NAMA_KECAMATAN = r"\bKecamatan(?: (?!Tahun\b)([A-Z][a-z]+(?: [A-Z][a-z]+)?))?"
_PERBUATAN = (
    r"(?:akan melakukan|menyusun [Ll]aporan|mempunyai tugas|mendukung visi|"
    r"menyelenggarakan fungsi|atas pelaksanaan tugas|dan tindak lanjutnya|berbatasan sebelah|"
    r"diatur dalam [Pp]eraturan|terdiri atas \d)"
)
_SUBJEK = (
    regex(rf"{_NAMA_KECAMATAN} {_PERBUATAN}"),
    regex(
        r"\b(?:mereviu Laporan Kinerja|menjadi tanggung jawab|Laporan Kinerja) "
        rf"{_NAMA_KECAMATAN}(?= tahun 20\d\d (?:sesuai|dapat)| ?\.)"
    ),
    regex(rf"\bperbaikan kinerja {_NAMA_KECAMATAN} pada tahun berikutnya"),
)
"""What a report says only of its own office."""
_SEBUTAN = (
    regex(r"\bRenstra Kecamatan ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?= Tahun 20\d\d)"),
    regex(
        r"^\s*[Cc](?:AMAT|amat) (?!(?i:selaku|sebagai)\b)([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?), *$",
        re.MULTILINE,
    ),
)
_SAMPUL = regex(r"^\s*KECAMATAN ([A-Z]+(?: [A-Z]+)?) *$", re.MULTILINE)
MAKS_SAMPUL = 12
"""Paragraphs of a cover at most."""
MIN_SUBJEK = 5
"""Such sentences with the name, beside which the one without is odd."""
_KANTOR, _LAPORAN = "Kecamatan", "Kinerja"
_WILAYAH = frozenset({
    "Desa", "Kelurahan", "Kota", "Kabupaten", "Dusun", "Hulu", "Hilir", "Sungai", "Gunung", "Pasar",
    "Jalan", "Camat", "Kantor", "Bupati", "Sekretaris", "Puskesmas", "Polsek", "Koramil",
    "Kapolsek", "Danramil", "Sekolah", "Wilayah", "Warga", "Masyarakat", "Pemerintah",
    "Keuangan", "Kegiatan", "Tahunan", "Evaluasi", "Realisasi", "Pertanggungjawaban",
    "Akuntabilitas", "Keterangan", "Hasil", "Penyelenggaraan", "Monitoring", "Pelaksanaan",
    "pada", "dari", "oleh", "untuk", "dengan", "wilayah",
})  # fmt: skip
"""Words that may stand before the name of an office, or before the word that does."""
MIN_SAKSI = 2
"""Places of a word between two others, beside which a slip of it there is odd."""
MIN_SERING = 8
"""Places of a word in all, from which on one between the two is enough."""
_VOKAL = frozenset("aiueo")
MAKS_KALI = 2
"""Times that a slip stands at most; what stands more often is meant."""
KELIPATAN = 4
"""So many times more often stands the word that was meant, and at least as often."""
MAKS_KATA, MAKS_DERET = 30_000, 300_000
"""Words, and pairs of words around one, beyond which none is looked for; no report has as many."""
BENAR = frozenset({
    "bantuan", "batuan", "fasilitas", "fasilitasi", "keluaran", "kelurahan", "ketentraman",
    "kualitas", "membuat", "memuat", "pelayanan", "pelayaran", "tuhan", "penataan", "pendataan",
    "penerapan", "penetapan", "pengadaan", "pengaduan", "perangkat", "peringkat", "tertib",
    "terbit", "tujuan", "turunan", "penduduk", "penunjuk", "pemakaian", "pemaksaan",
    "antar", "antara", "bantu", "batu", "dosa", "jalin", "kadar", "masak", "masa", "massa", "modal",
    "model", "pasir", "surut", "tahan", "tahu", "tepat", "dekat", "tetap", "masih", "bagan",
    "darah", "lebar", "biang", "degan",
})  # fmt: skip
"""Words that are one letter from another word of these reports, and meant."""


_Letak = tuple[Tempat, int, int, str]
"""A text, the range of a word in it, and the word."""


class _Kata(Struct):
    tempat: list[Tempat]
    kali: int = 0
    umum: bool = False  # stands in small letters somewhere: no name of a place


def salah_ketik_di(dok: Dokumen) -> Iterator[tuple[str, list[Tempat]]]:
    """Each word that is probably mistyped: the word that was meant, and the places."""
    semua: dict[str, _Kata] = defaultdict(lambda: _Kata([]))
    for teks, tempat in semua_teks(dok):
        for m in _KATA.finditer(teks):
            kata = semua[m[0].casefold()]
            kata.kali += 1
            kata.umum |= m[0].islower()
            if kata.kali <= MAKS_KALI:
                kata.tempat.append(sempitkan(tempat, *m.span(), m[0]))
    if len(semua) > MAKS_KATA:
        return
    banyak = [x for x, k in semua.items() if k.kali >= KELIPATAN]
    sering, ujung = _menurut_bentuk(banyak, _bentuk), _menurut_bentuk(banyak, _ujung)
    for satu, k in semua.items():
        if k.kali > MAKS_KALI or satu in BENAR:
            continue
        dekat = sering.get(_bentuk(satu), [])
        if satu[-1] not in _VOKAL and satu[-2] not in _VOKAL and satu[-2:] != "ng":
            dekat = ujung.get(_ujung(satu), [])  # 'pemerinth': no word ends so
        elif len(satu) >= MIN_PANJANG:  # 'kepegawain'
            lebih = (x for x in ujung.get(_ujung(satu), ()) if len(x) > len(satu))
            dekat = [*dekat, *lebih]
        calon = {x for x in dekat if terselip(satu, x)}
        if len(satu) == MIN_NAMA + 1:  # 'Satus': a letter is missing in a word that is frequent
            calon = {x for x in calon if len(x) > len(satu) and semua[x].kali >= MIN_SERING}
        calon = {
            x
            for x in calon
            if semua[x].kali >= KELIPATAN * k.kali and (semua[x].umum or not k.umum)
        }
        if len(calon) == 1:
            yield calon.pop(), k.tempat


def salah_pendek(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """'Taun', where 'Tahun' stands more than fifty times: of words too short for the above."""
    letak: dict[str, list[_Letak]] = defaultdict(list)
    for teks, tempat in semua_teks(dok):
        for m in _PENDEK.finditer(teks):
            if len(isi := letak[m[0].casefold()]) < MIN_UMUM:
                isi.append((tempat, *m.span(), m[0]))
    batas = {x: KELIPATAN if x in _TUGAS else MIN_UMUM for x in letak}
    umum = [x for x, isi in letak.items() if len(isi) >= batas[x]]
    for satu in (x for x, isi in letak.items() if len(isi) == 1 and x not in BENAR):
        tempat, awal, akhir, tertulis = letak[satu][0]
        benar = [x for x in umum if satu[0] == x[0] and satu[-1] == x[-1] and terselip(satu, x)]
        nama = tertulis[0].isupper() and benar and benar[0] in _TUGAS
        if len(benar) == 1 and len(benar[0]) > MIN_NAMA and not nama:
            yield benar[0], sempitkan(tempat, awal, akhir, tertulis)


def salah_di_antara(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """'Menteri Daam Negeri': between the same two words stands another elsewhere, several times;
    of words of any length. 'Juara III Loma Kader': beside one of the two stands one that the
    report has very often."""
    semua: dict[tuple[str, str], dict[str, list[_Letak]]] = {}
    kali: Counter[str] = Counter()
    pasangan: Counter[tuple[str, str]] = Counter()
    for teks, tempat in semua_teks(dok):
        kata = [(m[0].casefold(), m) for m in _SEMUA.finditer(teks)]
        kali.update(x for x, _ in kata)
        pasangan.update((a, b) for (a, _), (b, _) in pairwise(kata))
        if len(kali) > MAKS_KATA or len(semua) > MAKS_DERET:
            return
        for (a, _), (b, m), (c, _) in zip(kata, kata[1:], kata[2:], strict=False):
            semua.setdefault((a, c), {}).setdefault(b, []).append((tempat, *m.span(), m[0]))
    sering = _menurut_bentuk((x for x, n in kali.items() if n >= MIN_SERING), _ujung)
    for (kiri, kanan), isi in semua.items():
        for satu, letak in isi.items():
            calon = sering.get(_ujung(satu), ()) if kali[satu] == 1 and satu not in BENAR else ()
            for x in calon if len(satu) >= MIN_NAMA else ():
                dekat = max(pasangan[kiri, x], pasangan[x, kanan])
                if dekat and terselip(satu, x):
                    tempat, awal, akhir, tertulis = letak[0]
                    yield x, sempitkan(tempat, awal, akhir, tertulis)
        biasa = [x for x, n in isi.items() if len(n) >= MIN_SAKSI or kali[x] >= MIN_SERING]
        for satu in isi if len(biasa) == 1 else ():
            sekali = kali[satu] == 1 and kali[biasa[0]] >= KELIPATAN and satu not in BENAR
            if not sekali or not (terselip(satu, biasa[0]) or _satu_huruf(satu, biasa[0])):
                continue
            tempat, awal, akhir, tertulis = isi[satu][0]
            yield biasa[0], sempitkan(tempat, awal, akhir, tertulis)


def ujung_tertukar(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """'Table' once, where 'Tabel' stands very often: the last two letters changed places."""
    letak: dict[str, _Letak] = {}
    kali: Counter[str] = Counter()
    for teks, tempat in semua_teks(dok):
        for m in _PANJANG.finditer(teks):
            kata = m[0].casefold()
            kali[kata] += 1
            if kali[kata] == 1:
                letak[kata] = (tempat, *m.span(), m[0])
    for satu, n in kali.items() if len(kali) <= MAKS_KATA else ():
        benar = f"{satu[:-2]}{satu[-1]}{satu[-2]}"
        if n == 1 and kali[benar] >= MIN_SERING and satu not in BENAR:
            tempat, awal, akhir, tertulis = letak[satu]
            yield benar, sempitkan(tempat, awal, akhir, tertulis)


def kata_hilang(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """'Perjanjian tahun 2024' once, where 'Perjanjian Kinerja tahun' stands several times and the
    first word is always followed by the second; 'menyusun Laporan tahun 2024'."""
    sesudah: dict[str, Counter[str]] = defaultdict(Counter)
    bertiga: Counter[tuple[str, str, str]] = Counter()
    letak: dict[tuple[str, str], tuple[Tempat, int, int, str]] = {}
    for teks, tempat in semua_teks(dok):
        for x in _LAPORAN_APA.finditer(teks):
            yield "Kinerja", sempitkan(tempat, *x.span("isi"), x["isi"])
        for pola, kurang in _RESMI:
            for x in pola.finditer(teks):
                yield kurang, sempitkan(tempat, *x.span("isi"), x["isi"])
        kata = list(_SEMUA.finditer(teks))
        for m, n in pairwise(kata):
            a, b = m[0].casefold(), n[0].casefold()
            sesudah[a][b] += 1
            if m[0][0].isupper() and teks[m.end() : n.start()] == " " and tempat.sel[0] == "P":
                letak[a, b] = (tempat, m.start(), n.end(), teks[m.start() : n.end()])
        bertiga.update(
            (a[0].casefold(), b[0].casefold(), c[0].casefold())
            for a, b, c in zip(kata, kata[1:], kata[2:], strict=False)
        )
        if len(sesudah) > MAKS_KATA or len(bertiga) > MAKS_DERET:
            return
    for (a, c), (tempat, awal, akhir, isi) in letak.items():
        b, banyak = sesudah[a].most_common(1)[0]
        selalu = sesudah[a].total() == banyak + 1 and banyak >= MIN_SERING
        if selalu and sesudah[a][c] == 1 and bertiga[a, b, c] >= MIN_SAKSI:
            yield b, sempitkan(tempat, awal, akhir, isi)


def nama_salah_ketik(dok: Dokumen, nama: str) -> Iterator[Tempat]:
    """The office's own name mistyped: one word of several, or the first behind 'Kecamatan'; it
    may be shorter than other words."""
    pola = _pola_nama(nama.casefold().split())
    pendek = _pola_pendek(nama.split())
    for teks, tempat in semua_teks(dok) if pola else ():
        for m in pendek.finditer(teks) if pendek else ():
            yield sempitkan(tempat, *m.span(1), m[1])
        for p, benar in pola:
            for m in p.finditer(teks):
                if m[1][0].isupper() and terselip(m[1].casefold(), benar):
                    yield sempitkan(tempat, *m.span(1), m[1])


def kata_di_depan_nama(dok: Dokumen, nama: str) -> Iterator[tuple[str, Tempat]]:
    """'kinerja Kesehatan Melati', where 'kinerja Kecamatan Melati' stands several times and no
    such word ever stands before the name; the same before 'Kecamatan Melati'."""
    for ekor in (nama, f"{_KANTOR} {nama}") if nama else ():
        pola = re.compile(rf"\b([A-Za-z]{{4,}}) ([A-Z][a-z]{{3,}}) {re.escape(ekor)}\b(?! [A-Z])")
        letak = [(m, tempat) for teks, tempat in semua_teks(dok) for m in pola.finditer(teks)]
        biasa, saksi = (_KANTOR, MIN_SAKSI) if ekor == nama else (_LAPORAN, 1)
        depan = Counter(m[1].casefold() for m, _ in letak if m[2] == biasa)
        kali = Counter(m[2] for m, _ in letak)
        for m, tempat in letak:
            sekali = kali[m[2]] == 1 and m[2] not in (*_WILAYAH, biasa)
            if sekali and m[1].casefold() not in _WILAYAH and depan[m[1].casefold()] >= saksi:
                yield biasa, sempitkan(tempat, *m.span(2), m[2])


def nama_lain(dok: Dokumen, nama: str) -> Iterator[tuple[str, Tempat]]:
    """'Kecamatan Kesehatan akan melakukan …' in the report of another kecamatan, or 'Kecamatan akan
    melakukan …' once where the name always stands; the office as its own neighbour."""
    isi = list(semua_teks(dok)) if nama else []
    ada = [(m, tempat) for teks, tempat in isi for x in _SUBJEK for m in x.finditer(teks)]
    polos = [(m, tempat) for m, tempat in ada if not m[1]]
    sebutan = [(m, tempat) for teks, tempat in isi for x in _SEBUTAN for m in x.finditer(teks)]
    sampul = [(m, tempat) for teks, tempat in isi[:MAKS_SAMPUL] for m in _SAMPUL.finditer(teks)]
    for m, tempat in (*ada, *sebutan, *sampul):
        tanpa = not m[1] and len(polos) == 1 and len(ada) > MIN_SUBJEK
        sini, kantor = (m[1] or "").casefold(), nama.casefold()
        if tanpa or not (kantor.startswith(sini) or sini.startswith(kantor)):
            yield nama, sempitkan(tempat, *m.span(), m[0])
    lain = re.compile(rf"\b(?!Kecamatan\b)([A-Z][a-z]+ {re.escape(nama)}) {_PERBUATAN}")
    for teks, tempat in isi if any(m[1] for m, _ in ada) else ():
        for m in (x for x in lain.finditer(teks) if x[1].split()[0] not in _WILAYAH):
            yield f"{_KANTOR} {nama}", sempitkan(tempat, *m.span(1), m[1])
    batas = re.compile(rf"\bsebelah \w+ dengan (Kecamatan {re.escape(nama)})\b(?! [A-Z])")
    for teks, tempat in isi:
        for m in batas.finditer(teks):
            yield "kecamatan tetangga", sempitkan(tempat, *m.span(1), m[1])


def salah_sekolom(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """'Juaa III Lomba' in a column whose other cells have 'Juara'; of short words."""
    kali = Counter(m[0] for teks, _ in semua_teks(dok) for m in _PENDEK.finditer(teks))
    for t in dok.tabel:
        for n in range(len(t.kolom)):
            letak: dict[str, list[Tempat]] = defaultdict(list)
            for s in (b.sel[n] for b in t.baris):
                for m in _PENDEK.finditer(s.teks) if s is not None and s.awal else ():
                    letak[m[0]].append(Tempat(t.lembar, s.tempat if s else "", m[0]))
            biasa = [x for x, isi in letak.items() if len(isi) > MIN_SAKSI]
            for satu in (x for x in letak if biasa and kali[x] == 1):
                mirip = [x for x in biasa if satu[0] == x[0] and len(satu) < len(x) > MIN_NAMA]
                if benar := next((x for x in mirip if terselip(satu, x)), ""):
                    yield benar, letak[satu][0]


def _satu_huruf(a: str, b: str) -> bool:
    """Whether one letter inside two words of five letters or more is another."""
    beda = [n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    return len(a) == len(b) > MIN_NAMA and len(beda) == 1 and 0 < beda[0] < len(a) - 1


def _pola_nama(kata: list[str]) -> list[tuple[re.Pattern[str], str]]:
    """Each word of a name with where it is looked for."""
    if len(kata) == 1:
        ada = [rf"kecamatan ([a-z]{{{MIN_NAMA},}})"] if len(kata[0]) >= MIN_NAMA else []
    else:
        ada = [" ".join([*kata[:n], "([a-z]{3,})", *kata[n + 1 :]]) for n in range(len(kata))]
    return [(re.compile(rf"\b{x}\b", re.IGNORECASE), y) for x, y in zip(ada, kata, strict=False)]


def _pola_pendek(kata: list[str]) -> re.Pattern[str] | None:
    """'Kecamatan Daha atas', where the name is Daha Utara; no other name goes on behind it."""
    if len(kata) < 2:
        return None
    awal = r"\s+".join(re.escape(x) for x in kata[:-1])
    return re.compile(rf"\b((?i:kecamatan {awal}))\b(?!\s+[A-Z]|[/-])")


def _bentuk(kata: str) -> tuple[str, str]:
    """First and last letters, which a slip inside the word leaves alone."""
    return kata[0], kata[-2:]


def _ujung(kata: str) -> tuple[str, str]:
    """First and last letter."""
    return kata[0], kata[-1]


def _menurut_bentuk(
    semua: Iterable[str], bentuk: Callable[[str], tuple[str, str]]
) -> dict[tuple[str, str], list[str]]:
    hasil: dict[tuple[str, str], list[str]] = defaultdict(list)
    for x in semua:
        hasil[bentuk(x)].append(x)
    return hasil


def terselip(a: str, b: str) -> bool:
    """Whether one letter is missing or too many, a vowel is another, or two changed places."""
    if len(a) == len(b):
        beda = [n for n in range(len(a)) if a[n] != b[n]]
        if len(beda) == 1:
            return a[beda[0]] in _VOKAL and b[beda[0]] in _VOKAL
        return len(beda) == 2 and a[beda[0]] == b[beda[1]] and a[beda[1]] == b[beda[0]]
    pendek, panjang = sorted((a, b), key=len)
    if len(panjang) - len(pendek) != 1:
        return False
    return any(panjang[:n] + panjang[n + 1 :] == pendek for n in range(len(panjang)))
