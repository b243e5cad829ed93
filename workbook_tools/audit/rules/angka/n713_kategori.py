"""N713: a category is not the one that the report's own scale gives."""

import re
from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.angka_kalimat import PERSEN, angka_di
from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import TABEL, baca
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.skala import SEBUTAN, SkalaDok
from workbook_tools.audit.tabel import RATA, TabelDok
from workbook_tools.audit.teks import normal, tempat_alinea
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.compute.ikm import mutu_ikm
from workbook_tools.compute.kategori import cari_jenjang
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import tertulis_sebagai
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_MUTU = regex(
    r"\b(?P<n>\d{2,3}[.,]\d{1,2}),? (?:dengan )?mutu pelayanan (?P<mutu>[A-D]) "
    r"\((?P<kata>[a-z ]+)\)",
    re.IGNORECASE,
)
_SURVEI = regex(
    r"\bperiode (?:[\w/]+ ){0,3}?(?P<tahun>20\d\d) adalah (?P<n>\d{2,3}[.,]\d{1,2})\b",
    re.IGNORECASE,
)
_KATEGORI = regex(
    r"(?:%,? (?:dengan )?|\btermasuk )kategori "
    r"(?P<kata>[A-Z][a-z]+(?:(?: ?/ ?| )[A-Z][a-z]+){0,3})(?=[.,;]|$)"
)
_STATUS = (
    ("<", regex(r"(?:belum|tidak)(?: (?:mencapai|memenuhi)(?: target)?| tercapai)")),
    (">", regex(r"(?:melampaui|melebihi)(?: target)?|terlampaui")),
    ("=", regex(r"(?:sesuai|sama)(?: dengan)?(?: target)?")),
    (">=", regex(r"(?:sudah |telah )?(?:tercapai|(?:mencapai|memenuhi) target)")),
)
"""What a column of remarks says of the achievement in its row."""
MIN_STATUS = 2
_RUJUK = regex(r"capaian (?:itu|ini|tersebut)[^.]*$", re.IGNORECASE)
"""The sentence speaks of the achievement in the one before."""


@aturan("N713", Tingkat.PERINGATAN, "Kategori tidak sesuai skala laporan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan kategori di kalimat dan tabel dengan skala nilai yang dicetak laporan itu, dan
    mutu pelayanan dengan nilai survei di kalimatnya; juga "Tercapai" dan "Melampaui" dengan
    capaian di barisnya.

    Mengapa penting: kategori adalah kesimpulan resmi. Kategori yang tidak ada di skala, atau satu
    jenjang terlalu rendah, mengubah penilaian.

    Contoh: 92,42% disebut Baik/Berhasil, padahal skala laporan menyebut lebih dari 90% Sangat Baik;
    "Tidak Berhasil" tidak ada di skala.

    Cara memperbaiki: baca kategorinya dari tabel skala menurut angka capaian yang benar.
    """
    yield from _mutu(k)
    yield from _periode(k)
    yield from _tahun_survei(k)
    for t in k.dok.tabel:
        yield from _status(k, t)
    if k.skala is None:
        return
    yield from _kalimat(k, k.skala)
    yield from _tabel(k, k.skala)
    yield from _rata(k, k.skala)


def _status(k: KonteksDokumen, t: TabelDok) -> Iterator[Temuan]:
    """'Tercapai' beside 89,00%, where the other rows of the table tell it by their achievements."""
    isi = []
    for c in k.catatan:
        capaian = c.angka(Peran.CAPAIAN) if c.tabel is t else None
        status = [x for p in (Peran.KETERANGAN, Peran.KATEGORI) for x in c.isi(p)]
        if capaian is not None and len(status) == 1:
            kolom, s = status[0]
            tanda = next((x for x, pola in _STATUS if pola.fullmatch(normal(s.teks))), "")
            nyata = "<" if capaian.nilai < 100 else ">" if capaian.nilai > 100 else "="
            isi += [(c, kolom, s, tanda, nyata)] if tanda else []
    salah = [x for x in isi if x[4] not in x[3]]
    tegas = any(x[3] == "<" for x in isi if x not in salah)  # what is short of it is called so
    if len(salah) != 1 or len(isi) - 1 < MIN_STATUS:
        return
    c, kolom, s, tanda, nyata = salah[0]
    if nyata != "<" or tanda != ">=" or tegas:
        yield c.temuan(
            kolom,
            s,
            f"Tertulis '{s.teks.strip()}', sedangkan capaiannya {c.teks(Peran.CAPAIAN)}. Sesuaikan "
            "katanya, atau betulkan angkanya.",
            terkait=tempat_sel(t.lembar, [x for _, x in c.isi(Peran.CAPAIAN)]),
        )


def _mutu(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Nilai 83,80, mutu pelayanan A (Sangat Baik)': the steps of surveys are set by regulation."""
    for a, m in k.dok.cari(_MUTU):
        nilai = baca(m["n"], "nilai").angka
        benar = mutu_ikm(nilai.nilai) if nilai is not None else None
        if nilai is not None and (benar is None or nilai.nilai > 100):
            yield _di_luar(a, m)
        elif benar is None or (m["mutu"].upper(), normal(m["kata"])) == (
            benar[0],
            normal(benar[1]),
        ):
            continue
        else:
            yield a.temuan(
                (m.start("mutu"), m.end("kata")),
                f"Nilai {m['n']} disebut mutu {m['mutu']} ({m['kata']}); menurut PermenPANRB "
                f"14/2017 mutunya {benar[0]} ({benar[1]}). Betulkan nilai atau mutunya.",
                nilai=f"{m['mutu']} ({m['kata']})",
                terkait=(a.tempat(m.span("n")),),
            )


def _di_luar(a: Alinea, m: re.Match[str]) -> Temuan:
    """A survey's value that no answers give: each unsur counts 1 to 4, times 25."""
    return a.temuan(
        m.span("n"),
        f"Nilai survei {m['n']} tidak mungkin: nilainya 25 sampai 100. Periksa angkanya.",
        terkait=(a.tempat(m.span("mutu")),),
    )


def _tahun_survei(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Nilai periode Tahun 2027 adalah 85,50': a year to come, or another than the value is of."""
    kini = k.identitas.tahun
    for a, m in k.dok.cari(_SURVEI) if kini else ():
        tahun, nilai = int(m["tahun"]), baca(m["n"], "nilai").angka
        kunci = k.bagian.alinea(a)
        sama, dulu = (
            [
                f
                for f in k.ambil("realisasi", INDIKATOR, kunci, y)
                if f.sumber == TABEL and nilai and f.angka and f.angka.nilai == nilai.nilai
            ]
            for y in (kini, tahun)
        )
        if kini and (tahun > kini or (tahun < kini and sama and not dulu)):
            yield a.temuan(
                m.span("tahun"),
                f"Survei bertahun {tahun} di laporan tahun {kini}. Periksa tahunnya.",
                terkait=tempat_fakta(sama[:5]),
            )


def _periode(k: KonteksDokumen) -> Iterator[Temuan]:
    """Surveys of periods, of which neither the last, nor any, nor their mean is the realisation."""
    semua: dict[str, list[tuple[Alinea, re.Match[str], Fraction]]] = defaultdict(list)
    for a, m in k.dok.cari(_MUTU):
        angka = baca(m["n"], "nilai").angka
        if angka is not None and (kunci := k.bagian.alinea(a)):
            semua[kunci].append((a, m, angka.nilai))
    for kunci, isi in semua.items():
        ada = k.ambil("realisasi", INDIKATOR, kunci)
        nyata = [f for f in ada if f.angka and f.sumber == TABEL]
        nilai = [n for _, _, n in isi]
        sah = (*nilai, sum(nilai, Fraction(0)) / len(nilai))
        if not nyata or any(f.angka and tertulis_sebagai(n, f.angka) for f in nyata for n in sah):
            continue
        sebut = ", ".join(m["n"] for _, m, _ in isi)
        yield Temuan(
            isi[0][0].lembar,
            "; ".join(tempat_alinea(a.urutan, *m.span("n")) for a, m, _ in isi),
            f"Nilai survei {sebut} maupun rata-ratanya tidak sama dengan realisasi "
            f"{nyata[0].teks}. Periksa nilainya, atau jelaskan.",
            kunci=k.sebut(nyata[0]),
            nilai=isi[0][1]["n"],
            terkait=tempat_fakta(nyata[:5]),
            tingkat=Tingkat.INFO,
        )


def _kalimat(k: KonteksDokumen, skala: SkalaDok) -> Iterator[Temuan]:
    for a in k.dok.isi():
        semua = [x for x in angka_di(a.teks) if x.jenis == PERSEN]
        yield from _asing(a, skala)
        for m in SEBUTAN.finditer(a.teks):
            dekat = [
                x
                for x in semua
                if x.kalimat[0] <= m.start() < x.kalimat[1] and x.akhir <= m.start()
            ]
            dekat = dekat or [x for x in semua if x.kalimat[0] <= m.start() < x.kalimat[1]]
            if not dekat and _RUJUK.search(a.teks[: m.start()]):
                dekat = [x for x in semua if x.akhir <= m.start()]
            if not dekat or m.start() - dekat[-1].akhir > 120:
                continue
            nilai = baca(dekat[-1].teks, "capaian").angka
            if nilai is None:
                continue
            jenjang = cari_jenjang(nilai.nilai, skala.kebijakan())
            if jenjang is None or _sama(m[1], jenjang.kategori):
                continue
            dikenal = [j for j in skala.kategori if _sama(m[1], j)]
            mulai, akhir = m.start(1), m.start(1) + len(m[1].rstrip())
            yield a.temuan(
                (mulai, akhir),
                f"{dekat[-1].teks} disebut '{m[1].strip()}'; menurut skala laporan ini kategorinya "
                f"'{jenjang.kategori}'"
                + ("" if dikenal else f", dan '{m[1].strip()}' tidak ada di skala itu")
                + ".",
                nilai=m[1].strip(),
                seharusnya=jenjang.kategori,
                terkait=(
                    a.tempat((dekat[-1].awal, dekat[-1].akhir), dekat[-1].teks),
                    *(Tempat(skala.tabel.lembar, x, s) for x, s in skala.sel),
                ),
            )


def _asing(a: Alinea, skala: SkalaDok) -> Iterator[Temuan]:
    """'146,99%, kategori Berkembang': a word that no scale of achievements has."""
    for m in _KATEGORI.finditer(a.teks):
        if not SEBUTAN.search(m[0]) and not any(_sama(m["kata"], j) for j in skala.kategori):
            yield a.temuan(
                m.span("kata"),
                f"Kategori '{m['kata']}' tidak ada di skala laporan ini "
                f"({', '.join(skala.kategori)}). Periksa katanya.",
                terkait=tuple(Tempat(skala.tabel.lembar, x, s) for x, s in skala.sebutan),
            )


def _sama(a: str, b: str) -> bool:
    """'sangat tinggi' is 'Sangat Tinggi'; 'Baik' is 'Baik/Berhasil'."""
    rata_a, rata_b = (re.sub(r"\s*/\s*", "/", normal(x)).strip(' ."') for x in (a, b))
    if rata_a == rata_b or rata_a.startswith(f"{rata_b} "):
        return True
    bagian = [{x.strip() for x in y.split("/")} for y in (rata_a, rata_b)]
    return bagian[0] <= bagian[1] or bagian[1] <= bagian[0]


def _tabel(k: KonteksDokumen, skala: SkalaDok) -> Iterator[Temuan]:
    for c in k.catatan:
        if c.tabel is skala.tabel or c.tabel.milik(Peran.EFISIENSI):
            continue  # efisien, sesuai, tidak efisien are no steps of the scale
        for kolom, s in c.isi(Peran.KATEGORI):
            angka = c.angka(Peran.CAPAIAN)
            jenjang = cari_jenjang(angka.nilai, skala.kebijakan()) if angka else None
            if jenjang is not None and not _sama(s.teks, jenjang.kategori):
                yield c.temuan(
                    kolom,
                    s,
                    f"Kategori {c.nama} tertulis '{s.teks.strip()}'; menurut skala laporan ini "
                    f"'{jenjang.kategori}'.",
                    seharusnya=jenjang.kategori,
                    terkait=(
                        *(
                            Tempat(c.tabel.lembar, x.tempat, x.teks)
                            for _, x in c.isi(Peran.CAPAIAN)
                        ),
                        *(
                            Tempat(skala.tabel.lembar, tempat, teks)
                            for tempat, teks in skala.sebutan
                            if teks == jenjang.kategori
                        ),
                    ),
                )


def _rata(k: KonteksDokumen, skala: SkalaDok) -> Iterator[Temuan]:
    """The category of an average below its column."""
    for t in k.dok.tabel:
        kolom = (t.milik(Peran.CAPAIAN), t.milik(Peran.KATEGORI))
        if t.milik(Peran.EFISIENSI) or [len(x) for x in kolom] != [1, 1]:
            continue
        for b in (b for b in t.baris if b.jenis == RATA):
            nilai, s = (b.sel[x[0].indeks] for x in kolom)
            angka = baca(nilai.teks.strip(), "capaian").angka if nilai is not None else None
            jenjang = cari_jenjang(angka.nilai, skala.kebijakan()) if angka else None
            if nilai is None or s is None or jenjang is None or not s.teks.strip() or s is nilai:
                continue
            if not _sama(s.teks, jenjang.kategori):
                yield t.temuan(
                    s,
                    f"Kategori rata-rata tertulis '{s.teks.strip()}'; menurut skala laporan ini "
                    f"'{jenjang.kategori}'.",
                    [nilai],
                    kolom=kolom[1][0].judul,
                    seharusnya=jenjang.kategori,
                )
