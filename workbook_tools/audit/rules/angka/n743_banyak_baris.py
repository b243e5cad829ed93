"""N743: a sentence counts more or fewer than the table below it lists."""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import PROGRAM
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, RATA, BarisDok, TabelDok
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_SEBUT = r"(?: \([a-z ]+\))?"
_PRESTASI = regex(rf"\bdiraih (?P<n>\d{{1,3}}){_SEBUT} prestasi", re.IGNORECASE)
_REKOMENDASI = regex(
    rf"(?P<selesai>\d{{1,3}}){_SEBUT} dari (?P<n>\d{{1,3}}){_SEBUT} rekomendasi (?:telah |sudah )?"
    r"selesai",
    re.IGNORECASE,
)
_AMBANG = regex(
    rf"\bdari (?P<semua>\d{{1,3}}){_SEBUT} program: (?P<n>\d{{1,3}}){_SEBUT} mencapai "
    r"(?P<apa>\d{1,3}(?:,\d+)?)(?P<tanda> ?%|) atau (?P<kata>lebih|kurang)",
    re.IGNORECASE,
)
_BELUM = regex(rf"\b(?P<n>\d{{1,3}}){_SEBUT} belum dinilai", re.IGNORECASE)
_RATA = regex(r"\brata-rata capaian \d[^.;]{0,60} yang dinilai adalah \d[\d,]*", re.IGNORECASE)
_DIHITUNG = regex(
    rf"\bdari (?P<n>\d{{1,3}}){_SEBUT} (?:sub )?[a-z]+ yang dapat dihitung", re.IGNORECASE
)
_WILAYAH = regex(rf"\bterdiri (?:atas|dari) (?P<n>\d{{1,3}}){_SEBUT} desa/kelurahan", re.IGNORECASE)
_STATUS = regex(
    rf"(?P<n>\d{{1,3}}){_SEBUT} (?P<apa>mandiri|maju|berkembang|tertinggal|sangat tertinggal)\b",
    re.IGNORECASE,
)
_BUTIR = regex(rf"\b\d{{1,3}}{_SEBUT} (?P<apa>[A-Z][a-z]+(?: [A-Z][a-z]+)?)")
_ATAS = regex(
    rf"(?P<n>\d{{1,3}}){_SEBUT} desa berstatus (?P<apa>mandiri|maju|berkembang|tertinggal) atau "
    r"(?P<kata>(?:lebih|kurang) (?:tinggi|rendah))\b",
    re.IGNORECASE,
)
MIN_STATUS = 3
_URUT = ("mandiri", "maju", "berkembang", "tertinggal", "sangat tertinggal")
_DARI_DESA = regex(rf"\bdari (?P<n>\d{{1,3}}){_SEBUT} desa: (?P<isi>[^.]+)", re.IGNORECASE)


@aturan("N743", Tingkat.PERINGATAN, "Banyaknya di kalimat lain dari isi tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung baris tabel di bawah kalimat yang menyebut banyaknya: prestasi, rekomendasi dan
    yang selesai, desa dan kelurahan, desa menurut statusnya, program dan yang mencapai ambangnya,
    serta yang efisiensinya dapat dihitung.

    Mengapa penting: baris yang terhapus atau tertinggal tidak terlihat, tetapi hitungannya tetap.

    Contoh: "7 (tujuh) prestasi", sedangkan tabelnya memuat enam.

    Cara memperbaiki: hitung ulang dari sumbernya, lalu samakan kalimat dan tabelnya.
    """
    for t in k.dok.tabel:
        yield from _label_status(t)
    for a in k.dok.isi():
        for m in _PRESTASI.finditer(a.teks):
            yield from _baris_tabel(k, a, m, "prestasi")
        for m in _WILAYAH.finditer(a.teks):
            yield from _baris_tabel(k, a, m, "desa/kelurahan")
        for m in _REKOMENDASI.finditer(a.teks):
            yield from _baris_tabel(k, a, m, "rekomendasi")
        for m in _DARI_DESA.finditer(a.teks):
            yield from _status(k, a, m)
        for m in _RATA.finditer(a.teks):
            yield from _tanpa_rata(k, a, m)
        for m in _DIHITUNG.finditer(a.teks):
            yield from _efisiensi(k, a, m)
        for m in _AMBANG.finditer(a.teks):
            yield from _program(k, a, m)


def _berikut(k: KonteksDokumen, a: Alinea) -> TabelDok | None:
    """The next table of the section."""
    t = next((t for t in k.dok.tabel if t.letak > a.letak), None)
    return t if t and t.jalur == a.jalur else None


def _di_bawah(k: KonteksDokumen, a: Alinea, label: str) -> tuple[TabelDok, Kolom] | None:
    """The next table of the section, with its one column of this label."""
    t = _berikut(k, a)
    kolom = [x for x in t.kolom if normal(x.judul) == label] if t else []
    return (t, kolom[0]) if t is not None and len(kolom) == 1 else None


def _isi(t: TabelDok, x: Kolom) -> list[BarisDok]:
    return [b for b in t.baris if b.jenis == DATA and kunci_nama(nama_bersih(b.teks(x.indeks)))]


def _baris_tabel(k: KonteksDokumen, a: Alinea, m: re.Match[str], label: str) -> Iterator[Temuan]:
    ada = _di_bawah(k, a, label)
    if ada is None:
        return
    t, kolom = ada
    baris = _isi(t, kolom)
    yield from _beda(a, m, "n", len(baris), t)
    status = t.milik(Peran.KETERANGAN)
    if "selesai" in m.groupdict() and len(status) == 1:
        selesai = sum(normal(b.teks(status[0].indeks)) == "selesai" for b in baris)
        yield from _beda(a, m, "selesai", selesai, t)


def _efisiensi(k: KonteksDokumen, a: Alinea, m: re.Match[str]) -> Iterator[Temuan]:
    """'1,05 dari 6 program yang dapat dihitung' against the table of efficiencies below."""
    t = _berikut(k, a)
    kolom = t.milik(Peran.EFISIENSI) if t else []
    if t is not None and len(kolom) == 1:
        isi = (b.teks(kolom[0].indeks) for b in t.baris if b.jenis == DATA)
        yield from _beda(a, m, "n", sum(any(map(str.isdigit, x)) for x in isi), t)


def _tanpa_rata(k: KonteksDokumen, a: Alinea, m: re.Match[str]) -> Iterator[Temuan]:
    """The average of a sentence right above the table of achievements, which has none."""
    t = _berikut(k, a)
    utama = t is not None and t.milik(Peran.CAPAIAN) and t.milik(Peran.SASARAN)
    if t is not None and utama and not any(b.jenis == RATA for b in t.baris):
        yield a.temuan(
            m.span(),
            f"Rata-rata ini tidak ada di {t.sebutan}. Tambahkan baris rata-ratanya.",
            terkait=(Tempat(t.lembar, t.tempat, t.judul),),
            tingkat=Tingkat.INFO,
        )


def _program(k: KonteksDokumen, a: Alinea, m: re.Match[str]) -> Iterator[Temuan]:
    """'Dari 6 program: 5 mencapai 100% atau lebih' against the table below."""
    t = _berikut(k, a)
    milik = ((k.pemilik(c), c) for c in k.catatan if c.tabel is t)
    kunci = {kunci for (lingkup, kunci), _ in milik if lingkup == PROGRAM and kunci}
    batas = baca(m["apa"], "capaian").angka
    if t is None or not kunci or batas is None:
        return
    belum = _BELUM.search(a.teks, m.end())  # those may have no row yet
    if not len(kunci) <= int(m["semua"]) <= len(kunci) + (int(belum["n"]) if belum else 0):
        yield from _beda(a, m, "semua", len(kunci), t)
    if not m["tanda"]:
        yield a.temuan(
            m.span("apa"),
            f"Ambang capaian {m['apa']} tanpa tanda persen. Tambahkan tandanya.",
            tingkat=Tingkat.INFO,
        )
    if m["kata"] == "kurang" and "di bawahnya" in a.teks[m.end() :]:
        yield a.temuan(
            m.span("kata"),
            f"'{m['apa']}% atau kurang' di samping yang di bawahnya. Tulis 'atau lebih'.",
        )
    nilai = [
        {f.angka.nilai >= batas.nilai for f in k.ambil("capaian", PROGRAM, x) if f.angka}
        for x in kunci
    ]
    if all(len(x) < 2 for x in nilai):  # several indicators, some above: their mean tells
        yield from _beda(a, m, "n", sum(True in x for x in nilai), t)


def _status(k: KonteksDokumen, a: Alinea, m: re.Match[str]) -> Iterator[Temuan]:
    """'Dari 10 desa: 2 Mandiri, 5 Maju' against the table of villages by status."""
    ada = _di_bawah(k, a, "status desa")
    kolom = [x for x in ada[0].kolom if x.tahun == k.identitas.tahun] if ada else []
    if ada is None or len(kolom) != 1:
        return
    t, nama = ada
    banyak = {normal(b.teks(nama.indeks)): b.sel[kolom[0].indeks] for b in _isi(t, nama)}
    for x in _STATUS.finditer(a.teks, *m.span("isi")):
        s = banyak.get(normal(x["apa"]))
        if s is not None and s.teks.strip().isdigit():
            yield from _beda(a, x, "n", int(s.teks), t, s.tempat)
    for x in _BUTIR.finditer(a.teks, *m.span("isi")):
        if normal(x["apa"]) not in banyak and len(banyak) >= MIN_STATUS:
            yield a.temuan(
                x.span("apa"),
                f"Status '{x['apa']}' tidak ada di {t.sebutan}. Periksa katanya.",
                terkait=(Tempat(t.lembar, t.tempat, x["apa"]),),
            )
    for x in _ATAS.finditer(a.teks, m.end()):
        atas = [banyak.get(y) for y in _URUT[: _URUT.index(normal(x["apa"])) + 1]]
        isi = [s.teks.strip() for s in atas if s is not None]
        if len(isi) == len(atas) and all(y.isdigit() for y in isi):
            yield from _beda(a, x, "n", sum(map(int, isi)), t)
        if normal(x["kata"]) != "lebih tinggi":
            yield a.temuan(
                x.span("kata"),
                f"Tertulis '{x['kata']}'; yang dihitung {x['apa']} atau lebih tinggi. Periksa "
                "katanya.",
            )


def _label_status(t: TabelDok) -> Iterator[Temuan]:
    """The one row of a table of villages by status whose status is none."""
    for kolom in (x for x in t.kolom if normal(x.judul) == "status desa"):
        sel = [s for b in _isi(t, kolom) if (s := b.sel[kolom.indeks]) is not None]
        lain = [s for s in sel if normal(s.teks) not in _URUT]
        ada = [_URUT.index(normal(s.teks)) for s in sel if s not in lain]
        celah = [_URUT[x] for x in range(min(ada), max(ada)) if x not in ada] if ada else []
        if len(celah) == 1 and not lain and len(sel) >= MIN_STATUS:
            yield Temuan(
                t.lembar,
                "; ".join(s.tempat for s in sel),
                f"{t.sebutan} tanpa baris status {celah[0].title()}. Tambahkan, dengan 0 bila "
                "tidak ada desanya.",
                nilai=celah[0].title(),
                tingkat=Tingkat.INFO,
            )
        if len(lain) == 1 and len(sel) > MIN_STATUS:
            yield t.temuan(
                lain[0],
                f"Status '{lain[0].teks.strip()}' di {t.sebutan} bukan status desa. Betulkan.",
            )
        urut = [_URUT.index(normal(s.teks)) for s in sel if s not in lain]
        turun = [n for n, (x, y) in enumerate(pairwise(urut)) if y < x]
        if len(turun) == 1 and len(sel) > MIN_STATUS and not lain:
            s, sana = sel[turun[0]], sel[turun[0] + 1]
            yield Temuan(
                t.lembar,
                f"{s.tempat}; {sana.tempat}",
                f"'{sana.teks.strip()}' di bawah '{s.teks.strip()}' di {t.sebutan}, padahal status "
                "lain berurutan. Periksa urutan barisnya.",
                nilai=sana.teks.strip(),
                tingkat=Tingkat.INFO,
            )


def _beda(
    a: Alinea, m: re.Match[str], grup: str, benar: int, t: TabelDok, sel: str = ""
) -> Iterator[Temuan]:
    akhir = "apa" if "apa" in m.groupdict() else grup  # either may be the slip
    if int(m[grup]) != benar:
        yield a.temuan(
            (m.start(grup), m.end(akhir)),
            f"'{' '.join(m[0].split())[:90]}': {t.sebutan} memuat {benar}, bukan {m[grup]}. Hitung "
            "ulang, lalu samakan.",
            nilai=m[grup],
            terkait=(Tempat(t.lembar, sel or t.tempat, str(benar)),),
        )
