"""Identity, comparison, BUMDes, follow-up, achievements, scale and stated figures as records."""

import re

from workbook_tools.audit.fakta import Fakta, sama
from workbook_tools.audit.fakta_tabel import INDIKATOR, KEGIATAN, PROGRAM, SUB, TOTAL, UNIT
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.records import MASUKAN
from workbook_tools.records.skala import SKALA_BAWAAN, SKALA_EMPAT, skala_bawaan
from workbook_tools.telaah.petik_kinerja import kode_indikator
from workbook_tools.telaah.wadah import Beda, Wadah

_BULAN = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_KANTOR = re.compile(
    r"\s*((?:kecamatan|kelurahan|dinas|badan|sekretariat|inspektorat|satuan polisi|rumah "
    r"sakit)\b.*)",
    re.IGNORECASE,
)
_WILAYAH = re.compile(
    r"\b(?:kabupaten|kota)\s+([A-Za-z ]+?)\s*(?:tahun|provinsi|\d|$)", re.IGNORECASE
)
_PRESTASI = re.compile(r"\b(?:prestasi|penghargaan)\b", re.IGNORECASE)
_MENANG = re.compile(r"(?:\w+ )?(?:juara|peringkat|terbaik|penghargaan)", re.IGNORECASE)
_TINGKAT = re.compile(r"\btingkat\s+(kecamatan|kabupaten|provinsi|nasional)\b", re.IGNORECASE)
_SAMPUL = 12
_JENIS = next(k.pilihan for k in MASUKAN["identitas"].kolom if k.id == "jenis")
_ACUAN = {
    (INDIKATOR, "target"): "target_indikator",
    (INDIKATOR, "realisasi"): "realisasi_indikator",
    (INDIKATOR, "capaian"): "capaian_indikator",
    (INDIKATOR, "anggaran"): "anggaran_sasaran",
    (INDIKATOR, "realisasi_anggaran"): "realisasi_sasaran",
    (INDIKATOR, "penyerapan"): "persen_sasaran",
    (INDIKATOR, "efisiensi"): "efisiensi_sasaran",
    (PROGRAM, "anggaran"): "anggaran_program",
    (PROGRAM, "realisasi_anggaran"): "realisasi_program",
    (PROGRAM, "penyerapan"): "persen_program",
    (PROGRAM, "capaian"): "capaian_program",
    (PROGRAM, "efisiensi"): "efisiensi_program",
    (KEGIATAN, "efisiensi"): "efisiensi_kegiatan",
    (SUB, "efisiensi"): "efisiensi_sub_kegiatan",
    (TOTAL, "anggaran"): "total_anggaran",
    (TOTAL, "realisasi_anggaran"): "total_realisasi",
    (TOTAL, "penyerapan"): "persen_realisasi",
    (TOTAL, "sisa"): "sisa_anggaran",
}
_SEL = {
    "target_indikator": ("kinerja", "target"),
    "realisasi_indikator": ("kinerja", "realisasi"),
    "capaian_indikator": ("kinerja", "capaian_dilaporkan"),
    "target_lalu_indikator": ("kinerja", "target_lalu"),
    "realisasi_lalu_indikator": ("kinerja", "realisasi_lalu"),
    "capaian_lalu_indikator": ("kinerja", "capaian_lalu_dilaporkan"),
    "target_akhir_indikator": ("renstra", "target_akhir"),
}


def ambil_identitas(k: KonteksDokumen, w: Wadah) -> None:
    """Whose report it is."""
    kunci = ("identitas",)
    sampul = [a for a in k.dok.alinea[:_SAMPUL] if a.teks.strip()]
    for a in sampul:
        if (m := _KANTOR.match(a.teks)) and not w.isi("identitas", kunci, "perangkat_daerah"):
            nama = " ".join(m[1].split())
            nama = nama.title() if nama.isupper() else nama
            w.taruh("identitas", kunci, "perangkat_daerah", nama, f"P{a.urutan}")
            jenis = nama.split()[0].title()
            if jenis in _JENIS:
                w.taruh("identitas", kunci, "jenis", jenis)
        if (m := _WILAYAH.search(a.teks)) and not w.isi("identitas", kunci, "kabupaten"):
            w.taruh("identitas", kunci, "kabupaten", m[1].strip().title(), f"P{a.urutan}")
    i = k.identitas
    if i.tahun:
        w.taruh("identitas", kunci, "tahun", str(i.tahun))
    if i.periode:
        w.taruh("identitas", kunci, "renstra_awal", str(i.periode[0]))
        w.taruh("identitas", kunci, "renstra_akhir", str(i.periode[1]))
    _skala(k, w)


def _skala(k: KonteksDokumen, w: Wadah) -> None:
    """A scale that the template knows is named; another is written out."""
    if k.skala is None:
        return
    cetak = [(j.batas_bawah, normal(j.kategori)) for j in k.skala.jenjang]
    for nama in (SKALA_BAWAAN, SKALA_EMPAT):
        bawaan = skala_bawaan(nama)
        if [(j.batas_bawah, normal(j.kategori)) for j in bawaan.jenjang] == cetak:
            w.taruh("identitas", ("identitas",), "skala", nama)
            return
    for j in k.skala.jenjang:
        kunci = (j.kategori,)
        w.taruh("skala", kunci, "skala", "Skala laporan")
        w.taruh("skala", kunci, "batas_bawah", f"{float(j.batas_bawah):g}%".replace(".", ","))
        w.taruh("skala", kunci, "inklusif", "ya" if j.inklusif else "tidak")
        w.taruh("skala", kunci, "kategori", j.kategori)
    w.taruh("identitas", ("identitas",), "skala", "Skala laporan")


def ambil_lain(k: KonteksDokumen, w: Wadah) -> None:
    """Tables of offices, BUMDes, recommendations; the list of achievements."""
    kode = kode_indikator(k)
    for c in k.catatan:
        t = c.tabel
        if c.lingkup == UNIT and t.milik(Peran.BULAN):
            kunci = (c.nama, c.teks(Peran.BUMDES))
            w.taruh("bumdes", kunci, "desa", c.nama)
            w.taruh("bumdes", kunci, "bumdes", kunci[1])
            for x, s in c.isi(Peran.BULAN):
                if bulan := _bulan(x.label[-1]):
                    w.taruh("bumdes", kunci, bulan, s.teks, s.tempat)
        elif c.lingkup == UNIT and t.milik(Peran.TARGET, Peran.REALISASI):
            milik = kode.get(k.indikator_tabel(t), "")
            if not milik or (milik, c.nama) in w.rekam.get("pembanding", {}):
                continue
            w.taruh("pembanding", (milik, c.nama), "kode", milik)
            w.taruh("pembanding", (milik, c.nama), "kecamatan", c.nama)
            for nama, peran in (
                ("target", Peran.TARGET),
                ("realisasi", Peran.REALISASI),
                ("capaian_dilaporkan", Peran.CAPAIAN),
            ):
                for _, s in c.isi(peran)[:1]:
                    w.taruh("pembanding", (milik, c.nama), nama, s.teks, s.tempat)
    _tindak_lanjut(k, w)
    _prestasi(k, w)


def _bulan(label: str) -> str:
    awal = normal(label).split()[-1][:3] if label.split() else ""
    awal = {"nop": "nov", "peb": "feb", "ags": "agu", "agt": "agu"}.get(awal, awal)
    return awal if awal in _BULAN else ""


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
    for a in k.dok.isi():
        if a.tingkat or not a.jalur or not _PRESTASI.search(a.jalur[-1]):
            continue
        teks = nama_bersih(a.teks)
        if a.nomor and 8 < len(teks) < 200 and _MENANG.match(teks):
            w.taruh("prestasi", (teks,), "prestasi", teks, f"P{a.urutan}")
            if m := _TINGKAT.search(teks):
                w.taruh("prestasi", (teks,), "tingkat", m[1].title())


def ambil_pernyataan(k: KonteksDokumen, w: Wadah) -> dict[str, int]:
    """Every other bound figure; returns how many of each kind no sheet takes."""
    kode = kode_indikator(k)
    sisa: dict[str, int] = {}
    for n, f in enumerate(k.fakta):
        if f.tempat in w.dipakai:
            continue
        acuan, rincian = acuan_fakta(k, kode, f)
        if not acuan:
            _bandingkan_anggaran(k, w, f)
            kata = f"{f.jenis} {f.lingkup}".replace("_", " ")
            sisa[kata] = sisa.get(kata, 0) + 1
            continue
        kunci = (acuan, rincian, str(n))
        w.taruh("pernyataan", kunci, "acuan", acuan)
        w.taruh("pernyataan", kunci, "rincian", rincian)
        w.taruh("pernyataan", kunci, "nilai", f.teks, f.tempat)
        w.taruh("pernyataan", kunci, "lokasi", " ".join(f"{f.lembar} ({f.tempat})".split()))
        _bandingkan(k, w, acuan, rincian, f)
    return sisa


def acuan_fakta(k: KonteksDokumen, kode: dict[str, str], f: Fakta) -> tuple[str, str]:
    """What kind of stated figure a fact is, and of what; '' when there is no such kind."""
    acuan = _ACUAN.get((f.lingkup, f.jenis), "")
    tahun, periode = k.identitas.tahun, k.identitas.periode
    if f.lingkup == INDIKATOR:
        if f.kunci not in kode or not acuan:
            return "", ""
        if f.tahun is not None and tahun is not None and f.tahun == tahun - 1:
            lalu = acuan.replace("_indikator", "_lalu_indikator")
            return (lalu, kode[f.kunci]) if lalu in _SEL else ("", "")
        if acuan == "target_indikator" and periode and f.tahun == periode[1] != tahun:
            return "target_akhir_indikator", kode[f.kunci]
        return (acuan, kode[f.kunci]) if f.tahun == tahun else ("", "")
    if f.tahun != tahun or not acuan:
        return "", ""
    return acuan, "" if f.lingkup == TOTAL else k.sebut(f)


def _bandingkan(k: KonteksDokumen, w: Wadah, acuan: str, rincian: str, f: Fakta) -> None:
    """Another value than that in the cell is listed."""
    if acuan not in _SEL:
        return
    lembar, kolom = _SEL[acuan]
    asal = w.tempat.get((lembar, (rincian,), kolom), "")
    pakai = next((x for x in k.fakta if asal and x.tempat == asal), None)
    if pakai is None or pakai.angka is None or f.angka is None or sama(pakai.angka, f.angka):
        return
    w.beda.append(Beda(lembar, rincian, kolom, pakai.teks, asal, f.teks, f.tempat))


def _bandingkan_anggaran(k: KonteksDokumen, w: Wadah, f: Fakta) -> None:
    """Money of a sub kegiatan that differs from its row of Anggaran is listed."""
    kolom = {"anggaran": "anggaran", "realisasi_anggaran": "realisasi"}.get(f.jenis)
    if f.lingkup != SUB or kolom is None or f.tahun != k.identitas.tahun or f.angka is None:
        return
    asal = [
        x
        for kunci in w.rekam.get("anggaran", {})
        if kunci[2] == f.kunci and (x := w.tempat.get(("anggaran", kunci, kolom)))
    ]
    pakai = [x for x in k.fakta if x.tempat in asal and x.angka is not None]
    if pakai and not any(sama(x.angka, f.angka) for x in pakai if x.angka):
        p = pakai[0]
        w.beda.append(Beda("anggaran", k.sebut(f), kolom, p.teks, p.tempat, f.teks, f.tempat))
