"""Comparison with other offices, follow-up of recommendations, achievements as records."""

import re

from workbook_tools.audit.fakta_tabel import UNIT
from workbook_tools.audit.kolom import Peran, peran_label
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, TabelDok
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.regex import regex
from workbook_tools.telaah.petik_kinerja import kode_indikator
from workbook_tools.telaah.wadah import Wadah

_KOLOM_PRESTASI = regex(r"(?:nama |jenis |uraian )?(?:prestasi|penghargaan)")
MIN_PRESTASI = 8
"""Letters from which on a cell is the name of an achievement."""
_PRESTASI = regex(r"\b(?:prestasi|penghargaan)\b", re.IGNORECASE)
_MENANG = regex(r"(?:\w+ )?(?:juara|peringkat|terbaik|penghargaan)", re.IGNORECASE)
_TINGKAT = regex(r"\btingkat\s+(kecamatan|kabupaten|provinsi|nasional)\b", re.IGNORECASE)
_PENYELENGGARA = regex(r"\b(Kab|Prov)(?:\.|upaten|insi)?\s+[A-Z]\w+")
_EKOR = regex(
    r"\s+tingkat (?:kecamatan|kabupaten|provinsi|nasional)(?: [A-Z]\w*)*(?: tahun 20\d\d)?$",
    re.IGNORECASE,
)
"""Where the level stands at the end, the column Tingkat holds it."""

_KANTOR_LAIN = regex(r"(?:kecamatan|dinas|badan|perangkat daerah|opd|skpd)\b.{0,20}\blain\b")
_PEMBANDING = {
    Peran.TARGET: "target",
    Peran.REALISASI: "realisasi",
    Peran.CAPAIAN: "capaian_dilaporkan",
}
_KOLOM_URAIAN = {
    "faktor pendorong": "faktor_pendorong",
    "faktor pendukung": "faktor_pendorong",
    "faktor penghambat": "faktor_penghambat",
    "upaya perbaikan": "solusi",
    "solusi": "solusi",
}
_URAIAN = regex(rf"({'|'.join(_KOLOM_URAIAN)})\s*:\s*(?!\[)(\S.+)", re.IGNORECASE)


def ambil_lain(k: KonteksDokumen, w: Wadah) -> None:
    """Tables of offices and recommendations; the list of achievements."""
    kode = kode_indikator(k)
    for c in k.catatan:
        t = c.tabel
        if c.lingkup != UNIT or t.milik(Peran.BULAN) or not t.milik(Peran.TARGET, Peran.REALISASI):
            continue
        milik = kode.get(k.bagian.tabel(t), "")
        if not milik or (milik, c.nama) in w.rekam.get("pembanding", {}):
            continue
        w.taruh("pembanding", (milik, c.nama), "kode", milik)
        w.taruh("pembanding", (milik, c.nama), "kecamatan", c.nama)
        for peran, nama in _PEMBANDING.items():
            for _, s in c.isi(peran)[:1]:
                w.taruh("pembanding", (milik, c.nama), nama, s.teks, s.tempat)
    for t in k.dok.tabel:
        _mendatar(k, t, w, kode.get(k.bagian.tabel(t), ""))
    _tindak_lanjut(k, w)
    _prestasi(k, w)
    _uraian(k, w, kode)


def _mendatar(k: KonteksDokumen, t: TabelDok, w: Wadah, milik: str) -> None:
    """A table with a column for each office and rows of target, realisasi, capaian."""
    if not milik or not 2 <= len(t.baris) <= len(_PEMBANDING):
        return
    baris = {_PEMBANDING.get(peran_label(b.teks(0))): b for b in t.baris}
    atas = [a.teks for a in k.dok.alinea if t.letak - 3 <= a.letak < t.letak]
    kata = normal(" ".join((t.judul, *t.jalur[-1:], *atas)))
    if len(baris) < len(t.baris) or None in baris or not _KANTOR_LAIN.search(kata):
        return
    for x in t.kolom[1:]:
        nama = nama_bersih(x.judul)
        if x.peran is not Peran.LAIN or x.tahun or (milik, nama) in w.rekam.get("pembanding", {}):
            continue
        w.taruh("pembanding", (milik, nama), "kode", milik)
        w.taruh("pembanding", (milik, nama), "kecamatan", nama)
        for kolom, b in baris.items():
            if kolom and (s := b.sel[x.indeks]) is not None:
                w.taruh("pembanding", (milik, nama), kolom, s.teks, s.tempat)


def _uraian(k: KonteksDokumen, w: Wadah, kode: dict[str, str]) -> None:
    """What helped, what hindered and what was done, where a line of an indicator's section begins
    with these words."""
    for a in k.dok.isi():
        m = _URAIAN.fullmatch(a.teks.strip())
        milik = (kode.get(k.bagian.alinea(a), ""),)
        if m and milik in w.rekam.get("kinerja", {}):
            w.sekali("kinerja", milik, _KOLOM_URAIAN[normal(m[1])], m[2], f"P{a.urutan}")


def _tindak_lanjut(k: KonteksDokumen, w: Wadah) -> None:
    for t in k.dok.tabel:
        rekomendasi = t.milik(Peran.REKOMENDASI)
        if not rekomendasi:
            continue
        for b in t.baris:
            kunci = (nama_bersih(b.teks(rekomendasi[0].indeks)), b.tempat)
            if not kunci[0]:
                continue
            w.taruh("tindak_lanjut", kunci, "rekomendasi", kunci[0], b.tempat)
            for kolom in t.kolom:
                nama = _kolom_tindak(kolom.peran, normal(kolom.judul))
                if nama and not w.isi("tindak_lanjut", kunci, nama):
                    w.taruh("tindak_lanjut", kunci, nama, b.teks(kolom.indeks), b.tempat)


def _kolom_tindak(peran: Peran, judul: str) -> str:
    if peran is Peran.WAKTU:
        return "waktu"
    if peran is Peran.PENANGGUNG_JAWAB:
        return "penanggung_jawab"
    if peran in (Peran.LAIN, Peran.KETERANGAN, Peran.TARGET):
        if re.search(r"rencana|aksi|tindak lanjut|langkah", judul):
            return "rencana_aksi"
        if re.search(r"target|hasil|keluaran|output", judul):
            return "target"
        return "status" if peran is Peran.KETERANGAN else ""
    return ""


def _prestasi(k: KonteksDokumen, w: Wadah) -> None:
    for t in k.dok.tabel:
        _tabel_prestasi(t, w)
    for a in k.dok.isi():
        if a.tingkat or not a.jalur or not _PRESTASI.search(a.jalur[-1]):
            continue
        teks = nama_bersih(a.teks)
        if (a.nomor or teks != a.teks.strip()) and 8 < len(teks) < 200 and _MENANG.match(teks):
            nama = _EKOR.sub("", teks)
            w.taruh("prestasi", (teks,), "prestasi", nama, f"P{a.urutan}")
            if m := _TINGKAT.search(teks):
                w.taruh("prestasi", (teks,), "tingkat", m[1].title())
            elif m := _PENYELENGGARA.search(teks):
                tingkat = "Provinsi" if m[1].startswith("Prov") else "Kabupaten"
                w.simpulkan("prestasi", (teks,), "tingkat", tingkat, f"ada '{m[0]}' di namanya")


def _tabel_prestasi(t: TabelDok, w: Wadah) -> None:
    """A table with a column of that name, and where it has one, of the level."""
    nama = [x for x in t.kolom if _KOLOM_PRESTASI.fullmatch(normal(x.judul))]
    tingkat = [x for x in t.kolom if normal(x.judul).startswith("tingkat")]
    for b in t.baris if len(nama) == 1 else ():
        s = b.sel[nama[0].indeks]
        teks = nama_bersih(s.teks) if s is not None and b.jenis == DATA else ""
        if s is None or len(teks) < MIN_PRESTASI:
            continue
        w.taruh("prestasi", (teks,), "prestasi", teks, s.tempat)
        for x in tingkat[:1]:
            if isi := b.teks(x.indeks):
                w.taruh("prestasi", (teks,), "tingkat", isi)
