"""N755: how many indicators reached their target, in a sentence, is not what the table gives."""

import re
from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import TABEL, Fakta
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.penamaan import Sebutan as Sebut
from workbook_tools.audit.tabel import DATA, TabelDok
from workbook_tools.audit.teks import banyak_di, kalimat, normal
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_KATA = r"satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas"
_N = rf"(?<![\d.,\w])(?P<n>\d{{1,2}}|(?:ke)?(?:{_KATA})(?:nya)?|seluruh|semua)(?: \([a-z ]+\))?"
_INDIKATOR = r"(?:indikator|iku)(?: kinerja(?: utama| sasaran)?)?"
_LUAR = r"(?:(?!\bindikator\b|\b(?:mencapai|tercapai|melampaui|belum|tidak|sesuai)\b)[^.;])"
_GOLONGAN = (
    ("tercapai", r"(?:mencapai|memenuhi) (?:atau|dan(?:/atau)?|maupun) (?:melampaui|melebihi)"),
    ("tercapai", r"(?:melampaui|melebihi) (?:atau|dan(?:/atau)?|maupun) (?:mencapai|memenuhi)"),
    ("belum", r"(?:belum|tidak)(?: dapat| berhasil)? (?:mencapai target|tercapai|memenuhi target)"),
    ("lampau", r"(?:melampaui|melebihi) target|terlampaui"),
    ("sesuai", r"sesuai(?: dengan)? target|sama dengan target"),
    ("tercapai", r"(?:mencapai|memenuhi) target|tercapai"),
)
_APA = "|".join(f"(?P<g{n}>{pola})" for n, (_, pola) in enumerate(_GOLONGAN))
_HITUNGAN = regex(
    rf"{_N}(?:(?:(?<=nya)| di ?antaranya)|(?: dari (?P<m>\d{{1,2}}|{_KATA})(?: \([a-z ]+\))?)? "
    rf"{_INDIKATOR})\b"
    rf"{_LUAR}{{0,160}}?\b(?:{_APA})\b",
    re.IGNORECASE,
)
_DARI = regex(rf"\bdari (?:total )?{_N} {_INDIKATOR}\b", re.IGNORECASE)
_LAIN = regex(
    r"\b(?:program|kegiatan|triwulan|semester|rpj?md|rpd|spm|sdgs?|tujuan|perangkat daerah|"
    r"desa|kecamatan|sasaran (?:ini|strategis (?:ini|ke)|ke|[1-9])|masing-masing|setiap)\b",
    re.IGNORECASE,
)
_KATEGORI = regex(
    rf"(?i:{_N} {_INDIKATOR} (?:ber)?(?:kategori|predikat|kriteria)) "
    r"(?P<apa>[A-Z][a-z]+(?: [A-Z][a-z]+)*)"
)
_YAITU = regex(
    rf"{_N} {_INDIKATOR}(?: lain\w*)?(?: yang)?(?P<depan>(?:(?!\bindikator)[^.;,]){{0,40}}),? "
    r"(?:yaitu|yakni)(?: indikator)? (?P<isi>[^.;]+)",
    re.IGNORECASE,
)
_BELUM = regex(r"\b(?:belum|tidak) (?:mencapai|tercapai|memenuhi)", re.IGNORECASE)
_SAMBUNG = regex(r"(?:[\s,&]|\bdan\b|\bserta\b|\bindikator\b)*", re.IGNORECASE)
_PREDIKAT = regex(
    r"(?:[\s,&.;)]|\bdan\b)*(?:$|(?:yang )?(?:sudah |telah )?(?:belum|tidak|men?capai|memenuhi|"
    r"melampaui|tercapai|dengan|sebesar)\b)",
    re.IGNORECASE,
)
"""What may follow a list of names."""
_RINGKASAN = regex(r"ikhtisar|ringkasan|penutup|simpulan")
_SATU_SASARAN = regex(r"\bsasaran\b|\btujuan\b|\bindikator\b")
MIN_INDIKATOR, MIN_BAGIAN = 2, 2
_SEBUT = {
    "tercapai": "mencapai targetnya",
    "belum": "belum mencapai targetnya",
    "lampau": "melampaui targetnya",
    "sesuai": "tepat di targetnya",
}


class Sebutan(Struct, frozen=True):
    """'Tiga indikator mencapai target': how many, of how many (0 untold), which, from and to."""

    n: int
    dari: int
    golongan: str
    awal: int
    akhir: int


@aturan("N755", Tingkat.PERINGATAN, "Banyaknya indikator tercapai lain dari tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung di tabel capaian berapa indikator yang mencapai, melampaui, atau belum mencapai
    target, lalu membandingkannya dengan hitungan di ikhtisar, analisis, dan penutup.

    Mengapa penting: hitungan itulah simpulan laporan, dan sering tertinggal dari konsep sebelumnya.

    Contoh: "empat indikator mencapai target dan satu belum", sedangkan di tabel tiga yang mencapai.

    Cara memperbaiki: hitung ulang dari tabel capaian, lalu samakan kalimatnya.
    """
    utama = [_tabel(k, x) for x in k.utama]
    banyak = _hitung(utama)
    tabel = [t for t in k.dok.tabel if _utuh(k, t)]
    for a in k.dok.isi():
        satu = a.jalur and _SATU_SASARAN.search(normal(a.jalur[-1]))
        if a.tingkat or satu:
            continue
        atas = [t for t in k.dok.tabel if t.letak < a.letak][-1:]
        dekat = any(t.jalur == a.jalur and t in tabel for t in atas)
        for awal, akhir in kalimat(a.teks):
            teks = a.teks[awal:akhir]
            isi = list(_sebutan(a.teks, awal, akhir))
            dari = {n for m in _DARI.finditer(a.teks, awal, akhir) if (n := banyak_di(m["n"]))}
            if len(dari) == 1 and not _LAIN.search(teks):
                yield from _tak_genap(a, isi, min(dari))
            if _LAIN.search(teks) or _tahun_lain(k, teks):
                continue
            for m in _YAITU.finditer(a.teks, awal, akhir):
                yield from _bernama(k, a, m)
            if not dari - {len(utama)}:
                yield from _kategori(a, list(_KATEGORI.finditer(a.teks, awal, akhir)), tabel)
            if not (isi and banyak):
                continue
            semua = {*dari, *(x.dari for x in isi if x.dari)}
            if semua - {len(utama)} or not (semua or dekat or _menyeluruh(a, isi, len(utama))):
                continue
            saksi = [f for fakta in utama for f in fakta[:1]]
            for x in isi:
                yield from _beda(a, x if x.n else replace(x, n=len(utama)), isi, banyak, saksi)


def _utuh(k: KonteksDokumen, t: TabelDok) -> bool:
    """Whether a table tells the achievement of every main indicator, and of no other."""
    ada = [k.pemilik(c) for c in k.catatan if c.tabel is t and c.isi(Peran.CAPAIAN)]
    return bool(ada) and sorted(kunci for _, kunci in ada) == sorted(k.utama)


def _kategori(a: Alinea, semua: list[re.Match[str]], tabel: list[TabelDok]) -> Iterator[Temuan]:
    """'Empat indikator berkategori Sangat Tinggi' beside the column of categories."""
    for t in tabel:
        kolom = t.milik(Peran.KATEGORI)
        isi = [kunci_nama(b.teks(x.indeks)) for x in kolom for b in t.baris if b.jenis == DATA]
        banyak = [isi.count(kunci_nama(m["apa"])) for m in semua]
        for m, n in zip(semua, banyak, strict=True) if len(kolom) == 1 and any(banyak) else ():
            if banyak_di(m["n"]) not in (0, n):
                yield a.temuan(
                    m.span(),
                    f"'{' '.join(m[0].split())[:80]}': di {t.sebutan} {n} indikator. Hitung "
                    "ulang, lalu samakan.",
                )


def _bernama(k: KonteksDokumen, a: Alinea, m: re.Match[str]) -> Iterator[Temuan]:
    """'Satu indikator yaitu … belum tercapai': as many names, and each of them short of it."""
    nama: list[Sebut] = []
    akhir = m.start("isi")
    for s in k.cari.cari(a.teks):
        if s.lingkup == INDIKATOR and _SAMBUNG.fullmatch(a.teks, akhir, max(akhir, s.awal)):
            nama, akhir = [*nama, s], s.akhir
    if not nama or akhir > m.end() or not _PREDIKAT.match(a.teks, akhir):
        return
    if len(nama) != banyak_di(m["n"]) > 0:
        yield a.temuan(
            m.span("n"),
            f"Disebut {m['n']} indikator, sedangkan namanya {len(nama)}. Samakan.",
        )
    belum = _BELUM.search(f"{m['depan']} {a.teks[akhir : m.end()]}")
    for s in nama if belum else ():
        fakta = _tabel(k, s.kunci)
        if fakta and all(f.angka and f.angka.nilai >= 100 for f in fakta):
            yield a.temuan(
                (s.awal, s.akhir),
                f"Disebut belum tercapai, sedangkan capaiannya {fakta[0].teks}. Periksa nama "
                "indikatornya.",
                terkait=tempat_fakta(fakta[:1]),
            )


def _tabel(k: KonteksDokumen, kunci: str) -> list[Fakta]:
    return [f for f in k.ambil("capaian", INDIKATOR, kunci) if f.sumber == TABEL and f.angka]


def _hitung(utama: list[list[Fakta]]) -> dict[str, int]:
    """How many indicators are above, at and below their target; nothing where tables differ."""
    banyak = dict.fromkeys(_SEBUT, 0)
    for fakta in utama:
        golongan = {_golongan(f.angka.nilai) for f in fakta if f.angka}
        if len(golongan) != 1:
            return {}
        banyak[golongan.pop()] += 1
    banyak["tercapai"] = banyak["lampau"] + banyak["sesuai"]
    return banyak if len(utama) >= MIN_INDIKATOR else {}


def _golongan(capaian: Fraction) -> str:
    return "lampau" if capaian > 100 else "sesuai" if capaian == 100 else "belum"


def _sebutan(teks: str, awal: int, akhir: int) -> Iterator[Sebutan]:
    for m in _HITUNGAN.finditer(teks, awal, akhir):
        golongan = next(g for n, (g, _) in enumerate(_GOLONGAN) if m[f"g{n}"])
        dari = banyak_di(m["m"]) if m["m"] else 0
        yield Sebutan(banyak_di(m["n"]), dari, golongan, m.start("n"), m.end())


def _menyeluruh(a: Alinea, isi: list[Sebutan], semua: int) -> bool:
    """Whether a sentence that does not tell of how many speaks of all indicators."""
    ringkas = any(_RINGKASAN.search(normal(x)) for x in a.jalur)
    bagian = len(isi) >= MIN_BAGIAN and (ringkas or sum(x.n for x in isi) == semua)
    utuh = a.teks[isi[0].awal : isi[0].akhir].casefold().startswith(("ke", "seluruh", "semua"))
    return bagian or (utuh and ringkas)


def _tak_genap(a: Alinea, isi: list[Sebutan], semua: int) -> Iterator[Temuan]:
    """'Dari 5 indikator, 3 tercapai dan 1 belum tercapai': each is one or the other."""
    jumlah = sum(x.n for x in isi)
    if [x.golongan for x in isi] in (["tercapai", "belum"], ["belum", "tercapai"]) and (
        jumlah != semua and all(x.n for x in isi)
    ):
        yield a.temuan(
            (isi[0].awal, isi[-1].akhir),
            f"Dari {semua} indikator, {isi[0].n} dan {isi[1].n} berjumlah {jumlah}. Hitung ulang "
            "dari tabel capaian.",
        )


def _tahun_lain(k: KonteksDokumen, teks: str) -> bool:
    return any(int(x) != k.identitas.tahun for x in re.findall(r"\b20\d\d\b", teks))


def _beda(
    a: Alinea, x: Sebutan, isi: list[Sebutan], banyak: dict[str, int], saksi: list[Fakta]
) -> Iterator[Temuan]:
    boleh = {banyak[x.golongan]}
    if x.golongan == "tercapai" and any(y.golongan == "lampau" for y in isi):
        boleh.add(banyak["sesuai"])  # beside those above, these are just at it
    if x.golongan == "lampau":
        boleh.add(banyak["tercapai"] if len(isi) == 1 else banyak["lampau"])
    if x.n in boleh:
        return
    yield a.temuan(
        (x.awal, x.akhir),
        f"'{' '.join(a.teks[x.awal : x.akhir].split())[:80]}': di tabel capaian "
        f"{banyak[x.golongan]} indikator {_SEBUT[x.golongan]}. Hitung ulang, lalu samakan.",
        terkait=tempat_fakta(saksi),
    )
