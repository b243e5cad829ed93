"""D634: a text that stands many times is once written with another word."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.frasa_berlawanan import frasa_berlawanan
from workbook_tools.audit.kolom import NAMA, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.salah_ketik import terselip
from workbook_tools.audit.tabel import JUMLAH, RATA, SelDok, TabelDok
from workbook_tools.audit.tahun_berulang import sumber
from workbook_tools.audit.teks import beda_kata, normal, tempat_alinea, terpotong
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names.padanan import kemiripan
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

MIN_KALI, MIN_MIRIP, MIN_SERING = 2, 3, 4
"""Times that a text stands before one with a slip of the finger is odd, with a word like the usual
one, and with any other word."""
MIN_KATA, MIN_PANJANG = 3, 7
"""Words from which on a text is looked at, and from which on any other word in it is odd; in
shorter ones only a word that looks like the usual one, or one that is left out."""
MIRIP = 75
_ANGKA = regex(r"\d+(?:[.,]\d+)*")
MIN_BAGIAN = 2
"""Other sections of the same level that have a heading."""
_TAHUN = regex(r"\b(?:19|20)\d\d\b")


@aturan("D634", Tingkat.INFO, "Baris yang berulang sekali ditulis lain")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari judul dan baris yang berulang kata demi kata (misalnya "Sumber: …" di bawah setiap
    tabel), subjudul yang sama di bagian lain, label baris yang sama di tabel-tabel sebentuk, dan
    isi yang sama di satu kolom, tetapi di satu tempat berbeda satu kata atau terpotong; juga satu
    frasa yang di kalimat berlawanan dengan di tabel.

    Mengapa penting: di satu tempat itu ada kata yang salah ketik, hilang, atau tertukar.

    Contoh: tiga puluh kali "Sumber: Kecamatan Melati, diolah dari buku kerja", sekali "Sumber:
    Kecamatn Melati, diolah dari buku kerja".

    Cara memperbaiki: samakan barisnya, atau biarkan bila memang dimaksud lain.
    """
    semua: dict[tuple[str, ...], list[Alinea]] = defaultdict(list)
    for a in k.dok.isi():
        kata = _kata(a)
        if len(kata) >= MIN_KATA:
            semua[kata].append(a)
    sering = [kata for kata, isi in semua.items() if len(isi) >= MIN_KALI]
    for kata, isi in semua.items():
        ada = (x for x in sering if _sekata(kata, x, len(semua[x])))
        if len(isi) == 1 and (biasa := next(ada, None)):
            yield _temuan(isi[0], kata, biasa, semua[biasa])
    for sini, sana in frasa_berlawanan(k.dok):
        yield Temuan(
            sini.lembar,
            sini.sel,
            f"Di sini tertulis '{sini.nilai}', sedangkan tabel menulis '{sana.nilai}' dengan "
            "kata-kata yang sama di depannya. Periksa katanya.",
            nilai=sini.nilai,
            terkait=(sana,),
        )
    yield from _label(k)
    yield from _tanpa_label(k)
    yield from _tanpa_jumlah(k)
    yield from _judul(k)


def _kata(a: Alinea) -> tuple[str, ...]:
    """The words, without years and without the marks that end phrases."""
    return tuple(x.strip(".,:;") for x in _TAHUN.sub("#", normal(sumber(a))).split())


def _judul(k: KonteksDokumen) -> Iterator[Temuan]:
    """A heading of one section that is, but for a word, one of all the sections beside it."""
    bab: dict[tuple[str, ...], dict[tuple[str, ...], Alinea]] = defaultdict(dict)
    for a in k.dok.judul():
        bab[a.jalur[:-1]][_kata(a)] = a
    for induk, isi in bab.items():
        lain = [x for jalur, x in bab.items() if jalur != induk and len(jalur) == len(induk)]
        kali = Counter(kata for x in lain for kata in x if kata not in isi)
        for kata, a in isi.items():
            if any(kata in x for x in lain):
                continue
            biasa = [x for x, n in kali.items() if n >= MIN_BAGIAN and beda_kata(kata, x)]
            if len(biasa) == 1:
                yield _temuan(a, kata, biasa[0], [x[biasa[0]] for x in lain if biasa[0] in x])


def _label(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Kemajuan terhadap target akhir' below the years in many tables, in one without a word."""
    bentuk: dict[tuple[str, ...], list[TabelDok]] = defaultdict(list)
    for t in k.dok.tabel:
        if t.urutan and len(t.kolom) > 1:
            bentuk[tuple(normal(x.judul) for x in t.kolom)].append(t)
        yield from _dipotong(t)
    for tabel in bentuk.values():
        for n, kolom in enumerate(tabel[0].kolom if len(tabel) > MIN_KALI else ()):
            if kolom.peran not in NAMA:
                yield from _sekolom(tabel, n)


def _tanpa_label(k: KonteksDokumen) -> Iterator[Temuan]:
    """A table without the row of words that all others of its kind have: under the same header,
    with captions that end alike."""
    sejenis: dict[tuple[str, ...], list[TabelDok]] = defaultdict(list)
    for t in k.dok.tabel:
        ekor = normal(t.judul).split()[-2:]
        if t.urutan and ekor:
            sejenis[(*(normal(x.judul) for x in t.kolom), *ekor)].append(t)
    for tabel in sejenis.values():
        label = [{normal(b.teks(0)) for b in t.baris} for t in tabel]
        for x in sorted(set().union(*label)):
            tanpa = [t for t, isi in zip(tabel, label, strict=True) if x not in isi]
            if len(tanpa) == 1 and len(tabel) > MIN_KALI and len(x.split()) >= MIN_KATA:
                yield Temuan(
                    tanpa[0].lembar,
                    tanpa[0].tempat,
                    f"Baris '{x}' tidak ada di {tanpa[0].sebutan}, padahal ada di "
                    f"{len(tabel) - 1} tabel lain yang sejenis. Periksa barisnya.",
                    kunci=tanpa[0].sebutan,
                    nilai=x,
                    terkait=tuple(Tempat(t.lembar, t.tempat, x) for t in tabel if t not in tanpa),
                )


def _tanpa_jumlah(k: KonteksDokumen) -> Iterator[Temuan]:
    """A table without a total, or average, where all others that have its columns, but for the one
    that names the rows, have one."""
    sejenis: dict[tuple[str, ...], list[TabelDok]] = defaultdict(list)
    for t in k.dok.tabel:
        nomor = len(t.milik(Peran.NO))
        if t.urutan and nomor and len(t.baris) > 1:
            sejenis[tuple(normal(x.judul) for x in t.kolom[nomor + 1 :])].append(t)
    for tabel in sejenis.values():
        for jenis, sebut in ((JUMLAH, "jumlah"), (RATA, "rata-rata")):
            tanpa = [t for t in tabel if not any(b.jenis == jenis for b in t.baris)]
            if len(tanpa) == 1 and len(tabel) > MIN_KALI:
                lain = [(t, b) for t in tabel for b in t.baris if b.jenis == jenis]
                yield Temuan(
                    tanpa[0].lembar,
                    tanpa[0].tempat,
                    f"{tanpa[0].sebutan} tanpa baris {sebut}, padahal {len(tabel) - 1} tabel lain "
                    "yang sejenis memakainya. Periksa barisnya.",
                    kunci=tanpa[0].sebutan,
                    terkait=tuple(Tempat(t.lembar, b.tempat, sebut) for t, b in lain[:5]),
                )


def _dipotong(t: TabelDok) -> Iterator[Temuan]:
    """A text of a column whose first or last words are left out in one row."""
    for n, kolom in enumerate(t.kolom):
        milik: dict[tuple[str, ...], list[SelDok]] = defaultdict(list)
        for b in t.baris if kolom.peran not in NAMA[:-1] else ():
            if (s := b.sel[n]) is not None and s.awal and s.lebar == 1:
                milik[tuple(_ANGKA.sub("#", normal(s.teks)).split())].append(s)
        for kata, isi in milik.items():
            for biasa, lain in milik.items() if len(isi) == 1 else ():
                if _lain_pola(kata, biasa, len(lain)):
                    yield _temuan_sel(t, isi[0], [(t, s) for s in lain])


def _lain_pola(kata: tuple[str, ...], biasa: tuple[str, ...], kali: int) -> bool:
    """Whether words are left out at an end; or, in texts around figures, one word anywhere."""
    if "#" not in "".join(kata):
        return kali >= MIN_KALI and terpotong(kata, biasa)
    beda = beda_kata(kata, biasa) if len(biasa) >= MIN_KATA else None
    if beda is None or not all(x.isalpha() for x in beda if x):
        return False
    if not beda[0]:
        return kali >= MIN_KALI
    return len(beda[0]) < len(beda[1]) and terselip(*beda)


def _sekolom(tabel: list[TabelDok], n: int) -> Iterator[Temuan]:
    """A label that one table alone has, in the place of one that several others have."""
    milik = kelompokkan(
        (tuple(normal(s.teks).split()), (t, s))
        for t in tabel
        for b in t.baris
        if (s := b.sel[n]) is not None and s.awal and s.lebar == 1
    )
    for kata, isi in milik.items():
        t, s = isi[0]
        for biasa, lain in milik.items() if len(isi) == 1 else ():
            if len(biasa) < MIN_KATA or len({id(u) for u, _ in lain}) < MIN_KALI:
                continue
            if beda_kata(kata, biasa) and not any(u is t for u, _ in lain):
                yield _temuan_sel(t, s, lain)


def _temuan_sel(t: TabelDok, s: SelDok, lain: list[tuple[TabelDok, SelDok]]) -> Temuan:
    di = "baris lain" if lain[0][0] is t else "tabel lain yang sebentuk"
    return t.temuan(
        s,
        f"Di sini tertulis '{s.teks.strip()}', di {len(lain)} {di} "
        f"'{lain[0][1].teks.strip()}'. Periksa katanya.",
        terkait=tuple(Tempat(u.lembar, z.tempat, z.teks.strip()) for u, z in lain[:5]),
    )


def _sekata(a: tuple[str, ...], b: tuple[str, ...], kali: int) -> bool:
    """Whether one word is missing, too many or another, and that is odd in a text this long that
    stands so often."""
    beda = beda_kata(a, b)
    if beda is None or not all(x.strip(".,:;").isalpha() for x in beda if x):
        return False
    satu, dua = beda
    if kali >= MIN_SERING and (len(b) >= MIN_PANJANG or (not satu and len(b) > MIN_KATA)):
        return True
    if not satu or not dua:
        return False
    return terselip(satu, dua) or (kali >= MIN_MIRIP and kemiripan(satu, dua) >= MIRIP)


def _temuan(a: Alinea, kata: tuple[str, ...], biasa: tuple[str, ...], lain: list[Alinea]) -> Temuan:
    sini, sana = beda_kata(kata, biasa) or ("", "")
    letak = a.teks.casefold().find(sini) if sini else -1
    sebut, benar = sini or "(tidak ada)", sana or "(tidak ada)"
    return Temuan(
        a.lembar,
        tempat_alinea(a.urutan, letak, letak + len(sini)) if letak >= 0 else f"P{a.urutan}",
        f"Di sini tertulis '{sebut}', sedangkan {len(lain)} baris yang sama menulis '{benar}'. "
        "Periksa katanya.",
        nilai=sebut,
        terkait=tuple(Tempat(b.lembar, f"P{b.urutan}", benar) for b in lain[:5]),
    )
