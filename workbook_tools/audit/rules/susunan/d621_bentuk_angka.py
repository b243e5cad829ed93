"""D621: figures of one kind written in several ways."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from workbook_tools.audit.angka_kalimat import angka_di
from workbook_tools.audit.desimal import desimal_lain
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.persen_hilang import nol_di_depan, nol_di_sel, tanpa_tanda
from workbook_tools.audit.semua_teks import sempitkan, semua_teks
from workbook_tools.audit.tabel import DATA, JUMLAH, RATA, TabelDok
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_TITIK = regex(r"\d{1,3}\.\d{1,2}\s*%?")
_KOMA = regex(r"\d{1,3},\d{1,4}\s*%?")
_PUTUS = regex(r"(?<![\d.,])\d{1,3},\s?%")
_RASIO = regex(r"\d{1,3}\s*:\s*\d{1,3}")
_JAM = regex(r"\d{1,2}:0\d")
_DESIMAL = regex(r"\d{1,3}(?:[.,](\d+))?\s*%?")
MAKS = 57
KINERJA = (Peran.TARGET, Peran.TARGET_AKHIR, Peran.REALISASI, Peran.CAPAIAN, Peran.KONDISI_AWAL)
PECAHAN = (*KINERJA, Peran.PENYERAPAN, Peran.EFISIENSI)


@aturan("D621", Tingkat.INFO, "Bentuk angka tidak seragam")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari bentuk angka yang bercampur: koma dan titik desimal, banyak desimal yang berbeda
    dalam satu tabel, capaian dengan dan tanpa tanda persen, total dengan ",00" di atas rincian
    tanpa sen, rasio yang menjadi jam, rasio dan desimal dalam satu kolom, "RpRp", ",0", angka yang
    sekali kehilangan tanda persennya atau memakai banyak desimal yang lain, "000%", dan "87,%".

    Mengapa penting: pembaca harus menebak apakah 118.75 itu persen, dan mesin membacanya sebagai
    angka lain.

    Contoh: 89.85 di satu tabel, 89,85 di tabel lain; 9:09 yang semula 9:9.

    Cara memperbaiki: pilih satu bentuk (koma desimal, dua angka, tanda persen) dan pakai di
    seluruh laporan.
    """
    yield from _desimal_campur(k)
    yield from _tanpa_persen(k)
    yield from _tanda_hilang(k)
    for f, lain in desimal_lain(k):
        yield Temuan(
            f.lembar,
            f.tempat,
            f"{f.teks} di sini, {lain[0].teks} di {len(lain)} tempat lain: banyak desimalnya "
            "berbeda. Samakan.",
            nilai=f.teks,
            terkait=tempat_fakta(lain),
        )
    yield from _rupiah_kalimat(k)
    for teks, tempat in semua_teks(k.dok):
        for m in _PUTUS.finditer(teks):
            x = sempitkan(tempat, *m.span(), m[0])
            pesan = f"'{m[0]}' kehilangan angka di belakang komanya. Betulkan."
            yield Temuan(x.lembar, x.sel, pesan, nilai=m[0], tingkat=Tingkat.PERINGATAN)
    for t in k.dok.tabel:
        yield from _jam(t)
        yield from _rasio_campur(t)
        yield from _banyak_desimal(t)
        yield from _sen_di_total(t)


def _sel(
    t: TabelDok, peran: tuple[Peran, ...], jenis: tuple[str, ...] = (DATA, RATA)
) -> list[Tempat]:
    hasil = {}
    for kolom in t.milik(*peran):
        for b in t.baris:
            s = b.sel[kolom.indeks]
            if b.jenis in jenis and s is not None and s.teks.strip():
                hasil[s.tempat] = Tempat(t.lembar, s.tempat, s.teks.strip())
    return list(hasil.values())


def _temuan(kena: list[Tempat], pesan: str, kunci: str, tingkat: Tingkat | None = None) -> Temuan:
    return Temuan(
        kena[0].lembar,
        "; ".join(x.sel for x in kena[:MAKS]),
        pesan,
        kunci=kunci,
        nilai=kena[0].nilai,
        tingkat=tingkat,
    )


def _desimal_campur(k: KonteksDokumen) -> Iterator[Temuan]:
    semua = [x for t in k.dok.tabel for x in _sel(t, PECAHAN)]
    for a in k.dok.isi():
        if a.tingkat or re.match(r"\s*(?:tabel|gambar|bab)\b", a.teks, re.IGNORECASE):
            continue
        semua += [
            a.tempat((x.awal, x.akhir))
            for x in angka_di(a.teks)
            if x.jenis != "uang" and len(a.teks[: x.awal].strip()) > 3
        ]
    titik = [x for x in semua if _TITIK.fullmatch(x.nilai)]
    koma = [x for x in semua if _KOMA.fullmatch(x.nilai)]
    if titik and koma:
        # People look at the tables first; there the mixture is worst.
        kena = sorted(titik, key=lambda x: (x.sel.startswith("P"), "%" in x.nilai)) + koma
        yield _temuan(
            kena,
            f"Titik dan koma desimal bercampur: {len(titik)} angka memakai titik "
            f"({titik[0].nilai}), "
            f"{len(koma)} memakai koma ({koma[0].nilai}). Pakai koma di seluruh laporan.",
            "Tanda desimal",
        )


def _tanpa_persen(k: KonteksDokumen) -> Iterator[Temuan]:
    dengan: list[Tempat] = []
    tanpa: list[Tempat] = []
    for t in k.dok.tabel:
        kolom = [
            x
            for x in t.milik(Peran.CAPAIAN)
            if "%" not in x.judul and "persen" not in x.judul.casefold()
        ]
        for x in _sel_kolom(t, [c.indeks for c in kolom]):
            (dengan if "%" in x.nilai else tanpa).append(x)
    for t in k.dok.tabel:
        for c in t.milik(Peran.CAPAIAN, Peran.PENYERAPAN):
            if c.peran is Peran.PENYERAPAN or "%" in c.judul or "persen" in c.judul.casefold():
                sel = list(_sel_kolom(t, [c.indeks]))
                polos = [s for s in sel if "%" not in s.nilai]
                tanpa += polos if 0 < len(polos) < len(sel) else []
                dengan += [s for s in sel if "%" in s.nilai]
    if len(dengan) >= 2 and tanpa:
        yield _temuan(
            tanpa,
            f"{len(tanpa)} capaian tanpa tanda persen ({tanpa[0].nilai}), sedangkan yang lain "
            "memakainya. Tambahkan tanda persen.",
            "Tanda persen",
        )


def _tanda_hilang(k: KonteksDokumen) -> Iterator[Temuan]:
    for x, saksi in tanpa_tanda(k):
        lain = saksi[0].nilai.rstrip(" %")
        sama = lain == x.nilai.rstrip(" %")
        biasa = f"di {len(saksi)} tempat lain tertulis {lain}%" if sama else "angka lain memakainya"
        yield Temuan(
            x.lembar,
            x.sel,
            f"{x.nilai} di sini tanpa tanda persen; {biasa}. Tambahkan tandanya.",
            kunci="Tanda persen",
            nilai=x.nilai,
            terkait=tuple(saksi[:10]),
        )
    for x in (*nol_di_depan(k), *nol_di_sel(k)):
        pesan = f"{x.nilai} berawalan nol. Periksa komanya."
        yield Temuan(x.lembar, x.sel, pesan, nilai=x.nilai, tingkat=Tingkat.PERINGATAN)


def _sel_kolom(t: TabelDok, kolom: list[int]) -> Iterator[Tempat]:
    for b in t.baris:
        for n in kolom:
            s = b.sel[n]
            if (
                b.jenis in (DATA, RATA)
                and s is not None
                and re.fullmatch(r"\d[\d.,]*\s*%?", s.teks.strip())
            ):
                yield Tempat(t.lembar, s.tempat, s.teks.strip())


def _rupiah_kalimat(k: KonteksDokumen) -> Iterator[Temuan]:
    cacat: list[tuple[str, str, Callable[[str], bool]]] = [
        (
            "Awalan rupiah ganda",
            "Tulis Rp satu kali.",
            lambda x: len(re.findall("rp", x, re.IGNORECASE)) > 1,
        ),
        (
            "Sen satu angka",
            "Tulis dua angka di belakang koma, atau tidak sama sekali.",
            lambda x: bool(re.fullmatch(r"(?:rp\.?\s*)?\d{1,3}(?:\.\d{3})+,\d", x, re.IGNORECASE)),
        ),
    ]
    for a in k.dok.isi():
        for x in angka_di(a.teks):
            for judul, mend, salah in cacat:
                if x.jenis == "uang" and salah(x.teks):
                    tempat = a.tempat((x.awal, x.akhir))
                    yield _temuan([tempat], f"{judul}: {x.teks}. {mend}", judul)


def _jam(t: TabelDok) -> Iterator[Temuan]:
    kena = [x for x in _sel(t, KINERJA) if _JAM.fullmatch(x.nilai)]
    if kena:
        yield _temuan(
            kena,
            f"Rasio berubah menjadi jam: {', '.join(x.nilai for x in kena)}. Tulis sebagai rasio, "
            "misalnya 9:9.",
            t.sebutan,
            Tingkat.PERINGATAN,
        )


def _rasio_campur(t: TabelDok) -> Iterator[Temuan]:
    semua = _sel(t, (Peran.TARGET, Peran.REALISASI))
    rasio = [x for x in semua if _RASIO.fullmatch(x.nilai)]
    lain = [x for x in semua if re.fullmatch(r"\d[.,]\d+", x.nilai)]
    spasi = [x for x in rasio if re.search(r"\s", x.nilai)]
    if len(rasio) >= 2 and (lain or spasi):
        yield _temuan(
            [*spasi, *lain],
            f"Rasio dan desimal bercampur di {t.sebutan}: {rasio[0].nilai} di samping "
            f"{(lain or spasi)[0].nilai}. Tulis semuanya dengan satu cara.",
            t.sebutan,
        )


def _banyak_desimal(t: TabelDok) -> Iterator[Temuan]:
    """Three or more precisions among the fractions of one table, or two in a column of shares."""
    semua = [
        x
        for x in _sel(t, (Peran.CAPAIAN, Peran.PENYERAPAN, Peran.EFISIENSI))
        if _DESIMAL.fullmatch(x.nilai)
    ]
    menurut: dict[int, list[Tempat]] = defaultdict(list)
    for x in semua:
        m = _DESIMAL.fullmatch(x.nilai)
        menurut[len(m[1] or "") if m else 0].append(x)
    if (
        len(semua) >= 4
        and len(menurut) >= 2
        and not (set(menurut) <= {0, 2} and _bulat(menurut[0]))
    ):
        contoh = ", ".join(isi[0].nilai for isi in menurut.values())
        yield _temuan(
            semua,
            f"Banyak desimal di {t.sebutan} berbeda-beda: {contoh}. Pakai dua angka di belakang "
            "koma.",
            t.sebutan,
        )


def _bulat(isi: list[Tempat]) -> bool:
    """'100%' beside '96,44%' is how people write a whole percentage."""
    return all(re.fullmatch(r"(?:100|0)\s*%?", x.nilai) for x in isi)


def _sen_di_total(t: TabelDok) -> Iterator[Temuan]:
    for kolom in t.milik(Peran.ANGGARAN, Peran.REALISASI_ANGGARAN):
        rinci = _sel_jenis(t, kolom.indeks, DATA)
        if not rinci or any(x.nilai.endswith(",00") for x in rinci):
            continue
        for x in _sel_jenis(t, kolom.indeks, JUMLAH):
            if x.nilai.endswith(",00"):
                pesan = f"Total {x.nilai} bersen, rinciannya tidak. Samakan bentuknya."
                yield _temuan([x], pesan, t.sebutan)


def _sel_jenis(t: TabelDok, kolom: int, jenis: str) -> list[Tempat]:
    return [
        Tempat(t.lembar, s.tempat, s.teks.strip())
        for b in t.baris
        if b.jenis == jenis and (s := b.sel[kolom]) is not None and s.teks.strip()
    ]
