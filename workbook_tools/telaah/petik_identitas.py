"""Whose report it is, for which year, who signed it, and how it computes."""

import re
from collections import Counter
from collections.abc import Iterator

from workbook_tools.audit.efisiensi import baris_efisiensi
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.records import MASUKAN
from workbook_tools.records.skala import SKALA_BAWAAN, SKALA_EMPAT, skala_bawaan
from workbook_tools.regex import regex
from workbook_tools.telaah.petik_kinerja import awal_renstra
from workbook_tools.telaah.wadah import Wadah

KUNCI = ("identitas",)
_KANTOR = regex(
    r"\s*((?:kecamatan|kelurahan|dinas|badan|sekretariat|inspektorat|satuan polisi|rumah "
    r"sakit)\b.*)",
    re.IGNORECASE,
)
_LAPORAN = regex(
    r"^\s*(?:laporan (?:akuntabilitas )?kinerja(?: instansi pemerintah)?(?: \(\w+\))?|lkj(?:ip)?|"
    r"la?kip)\s+",
    re.IGNORECASE,
)
"""What stands before the name of the office where a cover is one line."""
_KALIMAT = regex(r" \S+[a-z)]\.\s*$")
"""'Dinas ini mengelola satu TPA.' names no office."""
_EKOR_KANTOR = regex(r"(\S+ .*?)\s+(?:k[ae]bupaten|kota|provinsi|tahun)\b.*", re.IGNORECASE)
"""What follows the name of the office where a cover's lines are one paragraph."""
_WILAYAH = regex(r"\b(?:kabupaten|kota)\s+([A-Za-z ]+?)\s*(?:tahun|provinsi|\d|$)", re.IGNORECASE)
_PROVINSI = regex(r"\b[Pp]rovinsi\s+([A-Z][a-z]+(?: [A-Z][a-z]+){0,2})")
_DI_SAMPUL = regex(r"\s*PROVINSI\s+([A-Z]+(?: [A-Z]+){0,3})\s*")
_SAMPUL = 12
_JENIS = next(k.pilihan for k in MASUKAN["identitas"].kolom if k.id == "jenis")
_BULAN = (
    r"januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|"
    r"desember"
)
_TANGGAL = regex(
    rf"([A-Z][\w. ]{{2,40}}?),\s+((?:\d{{1,2}}\s+)?(?:{_BULAN})\s+20\d\d)", re.IGNORECASE
)
_JABATAN = regex(
    r"(?:pl[th]\.?\s*|pj\.?\s*|an?\.n\.?\s*)?(?:camat|lurah|kepala|sekretaris|direktur|inspektur)\b",
    re.IGNORECASE,
)
_PANGKAT = regex(r"(?:pembina|penata|pengatur|juru)\b", re.IGNORECASE)
_NIP = regex(r"nip\.?\s*:?\s*([\d ]{9,})", re.IGNORECASE)
_TANDA_TANGAN = 12
"""Lines that a signature takes at most, those of the stamp included."""


def ambil_identitas(k: KonteksDokumen, w: Wadah) -> None:
    """Fill Identitas, and Skala Nilai where the report prints a scale of its own."""
    _kantor(k, w)
    _masa(k, w)
    _tanda_tangan(k, w)
    _skala(k, w)
    rumus = Counter(b.rumus for b in baris_efisiensi(k)).most_common(1)
    if rumus and rumus[0][0] != "rasio":  # the ratio is what an empty cell means
        w.taruh("identitas", KUNCI, "rumus_efisiensi", rumus[0][0])


def _kantor(k: KonteksDokumen, w: Wadah) -> None:
    for a in (a for a in k.dok.alinea[:_SAMPUL] if a.teks.strip()):
        sisa = _LAPORAN.sub("", a.teks)
        teks = sisa if sisa.isupper() else a.teks
        if (
            (m := _KANTOR.match(teks))
            and not _KALIMAT.search(teks)
            and not w.isi("identitas", KUNCI, "perangkat_daerah")
        ):
            _nama_kantor(w, " ".join(m[1].split()), f"P{a.urutan}")
        if (m := _WILAYAH.search(a.teks)) and not w.isi("identitas", KUNCI, "kabupaten"):
            w.taruh("identitas", KUNCI, "kabupaten", m[1].strip().title(), f"P{a.urutan}")
    if k.identitas.nama and not w.isi("identitas", KUNCI, "perangkat_daerah"):
        _nama_kantor(w, f"Kecamatan {k.identitas.nama}", "")
    sampul = [m[1].title() for a in k.dok.alinea[:_SAMPUL] if (m := _DI_SAMPUL.fullmatch(a.teks))]
    provinsi = Counter(m[1] for a in k.dok.alinea for m in _PROVINSI.finditer(a.teks))
    provinsi.update(sampul)
    if provinsi:
        w.taruh("identitas", KUNCI, "provinsi", provinsi.most_common(1)[0][0])


def _nama_kantor(w: Wadah, nama: str, tempat: str) -> None:
    if m := _EKOR_KANTOR.fullmatch(nama):
        nama = m[1]
    nama = nama.title() if nama.isupper() else nama
    w.taruh("identitas", KUNCI, "perangkat_daerah", nama, tempat)
    jenis = nama.split()[0].title()
    if jenis in _JENIS:
        w.taruh("identitas", KUNCI, "jenis", jenis)


def _masa(k: KonteksDokumen, w: Wadah) -> None:
    """The plan begins in the first year that has targets: its columns are counted from there."""
    i = k.identitas
    if i.tahun:
        w.taruh("identitas", KUNCI, "tahun", str(i.tahun))
    if i.periode:
        w.taruh("identitas", KUNCI, "renstra_awal", str(awal_renstra(k)))
        w.taruh("identitas", KUNCI, "renstra_akhir", str(i.periode[1]))


def _tanda_tangan(k: KonteksDokumen, w: Wadah) -> None:
    """The first signature under a place and a date: office, name, rank, NIP."""
    for semua in _deret(k):
        for n, (teks, tempat) in enumerate(semua):
            m = _TANGGAL.fullmatch(teks)
            baris = semua[n + 1 : n + _TANDA_TANGAN] if m else []
            nip = next((x for x in baris if _NIP.match(x[0])), None)
            if m is None or nip is None or not _JABATAN.match(baris[0][0]):
                continue
            w.taruh("identitas", KUNCI, "tempat", m[1], tempat)
            w.taruh("identitas", KUNCI, "tanggal", m[2], tempat)
            _penanda_tangan(w, baris[: baris.index(nip) + 1])
            return


def _deret(k: KonteksDokumen) -> Iterator[list[tuple[str, str]]]:
    """The lines of the text, then those of each column of a table: it may hold the signature."""
    yield [x for a in k.dok.alinea for x in _baris(a.teks, f"P{a.urutan}")]
    for t in k.dok.tabel:
        baris = (*t.kepala, *t.baris)
        for kolom in range(len(baris[0].sel) if len(baris) <= _TANDA_TANGAN else 0):
            sel = [s for b in baris if (s := b.sel[kolom]) is not None and s.awal]
            yield [x for s in sel for x in _baris(s.teks, s.tempat)]


def _baris(isi: str, tempat: str) -> Iterator[tuple[str, str]]:
    for teks in isi.split("\n"):
        if teks.strip():
            yield " ".join(teks.split()).rstrip(","), tempat


def _penanda_tangan(w: Wadah, baris: list[tuple[str, str]]) -> None:
    jabatan, tempat = baris[0]
    jabatan = jabatan.title() if jabatan.isupper() else jabatan
    w.taruh("identitas", KUNCI, "kepala_jabatan", jabatan, tempat)
    for n, (teks, di) in enumerate(baris):
        if m := _NIP.match(teks):
            w.taruh("identitas", KUNCI, "kepala_nip", re.sub(r"\D", "", m[1]), di)
            pangkat = n > 1 and _PANGKAT.match(baris[n - 1][0])
            nama = n - 2 if pangkat else n - 1
            if pangkat:
                w.taruh("identitas", KUNCI, "kepala_pangkat", *baris[n - 1])
            if nama > 0:
                w.taruh("identitas", KUNCI, "kepala_nama", *baris[nama])


def _skala(k: KonteksDokumen, w: Wadah) -> None:
    """A scale that the template knows is named; another is written out."""
    if k.skala is None:
        return
    cetak = [(j.batas_bawah, normal(j.kategori)) for j in k.skala.jenjang]
    for nama in (SKALA_BAWAAN, SKALA_EMPAT):
        bawaan = skala_bawaan(nama)
        if [(j.batas_bawah, normal(j.kategori)) for j in bawaan.jenjang] == cetak:
            w.taruh("identitas", KUNCI, "skala", nama)
            return
    for j in k.skala.jenjang:
        kunci = (j.kategori,)
        w.taruh("skala", kunci, "skala", "Skala laporan")
        w.taruh("skala", kunci, "batas_bawah", f"{float(j.batas_bawah):g}%".replace(".", ","))
        w.taruh("skala", kunci, "inklusif", "ya" if j.inklusif else "tidak")
        w.taruh("skala", kunci, "kategori", j.kategori)
    w.taruh("identitas", KUNCI, "skala", "Skala laporan")
