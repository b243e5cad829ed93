"""Every figure of a report that no sheet takes, as a stated figure with its place."""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.audit.banyaknya import BUMDES, BUMDES_BAIK, DESA, STATUS, banyaknya
from workbook_tools.audit.fakta import Fakta, sama
from workbook_tools.audit.fakta_kalimat import GABUNGAN
from workbook_tools.audit.fakta_tabel import INDIKATOR, KEGIATAN, PROGRAM, SUB, TOTAL
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.pendukung import program_indikator
from workbook_tools.audit.rata import rata_kalimat, rata_tabel
from workbook_tools.audit.skala import SEBUTAN
from workbook_tools.audit.tabel import JUMLAH
from workbook_tools.audit.teks import kalimat, normal, tempat_alinea
from workbook_tools.regex import regex
from workbook_tools.telaah.petik_kinerja import kode_indikator
from workbook_tools.telaah.urutan import Urutan, menurut_urutan
from workbook_tools.telaah.wadah import Beda, Simpulan, Wadah

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
    (TOTAL, "rata_rata"): "rata_rata_capaian",
}
_SEL = {
    "target_indikator": ("kinerja", "target"),
    "realisasi_indikator": ("kinerja", "realisasi"),
    "capaian_indikator": ("kinerja", "capaian_dilaporkan"),
    "target_lalu_indikator": ("kinerja", "target_lalu"),
    "realisasi_lalu_indikator": ("kinerja", "realisasi_lalu"),
    "capaian_lalu_indikator": ("kinerja", "capaian_lalu_dilaporkan"),
    "target_akhir_indikator": ("renstra", "target_akhir"),
    "kategori_indikator": ("kinerja", "kategori_dilaporkan"),
}


_EFISIENSI = regex(
    r"efisiensi (?:untuk |pada )?((?:indikator|sasaran)\b[^.;]{5,200}?) (?:yaitu|adalah|sebesar)"
    r"\s*\(?(-?\d+(?:[.,]\d+)?)\b",
    re.IGNORECASE,
)
_INDUK = {
    "capaian": "capaian_program",
    "penyerapan": "persen_program",
    "efisiensi": "efisiensi_program",
}
"""A figure beside an indicator that measures a program is said of the program."""
_BANYAKNYA = {
    STATUS: "jumlah_desa_status",
    BUMDES_BAIK: "jumlah_bumdes_baik",
    BUMDES: "jumlah_bumdes",
    DESA: "jumlah_desa",
}
_UANG = {
    Peran.ANGGARAN: "anggaran_sasaran",
    Peran.REALISASI_ANGGARAN: "realisasi_sasaran",
    Peran.PENYERAPAN: "persen_sasaran",
}


class Sebutan(Struct, frozen=True):
    """A stated figure: what it is, which one, as typed, where."""

    acuan: str
    rincian: str
    teks: str
    lembar: str
    tempat: str


def ambil_pernyataan(k: KonteksDokumen, w: Wadah) -> dict[str, int]:
    """Every other bound figure; returns how many of each kind no sheet takes."""
    kode = kode_indikator(k)
    induk = program_indikator(k)
    sisa: dict[str, int] = {}
    kategori = list(_kategori(k, kode))
    for x in kategori:
        _isi_kategori(w, x)
    urutan = menurut_urutan(k)
    for asal in k.fakta:
        if asal.tempat in w.dipakai:
            continue
        f = _menurut_nomor(k, asal, urutan)
        acuan, rincian = acuan_fakta(k, kode, f)
        if not acuan:
            acuan, rincian = _dari_program(k, induk, f) or _gabungan(k, kode, f) or ("", "")
        if acuan:
            _taruh(w, Sebutan(acuan, rincian, f.teks, f.lembar, f.tempat))
            if f is not asal:
                _catat_nomor(w, acuan, rincian, asal, urutan[asal.kelompok, asal.baris][1])
            _bandingkan(k, w, acuan, rincian, f)
            continue
        _bandingkan_anggaran(k, w, f)
        kata = f"{f.jenis} {f.lingkup}".replace("_", " ")
        sisa[kata] = sisa.get(kata, 0) + 1
    lain = (*_banyaknya(k), *_rata_rata(k), *_jumlah(k, kode), *_efisiensi(k, kode), *_ikm(w))
    for x in (*kategori, *lain):
        if x.tempat not in w.dipakai:
            _taruh(w, x)
    return sisa


def _taruh(w: Wadah, x: Sebutan) -> None:
    kunci = (x.acuan, x.rincian, x.tempat)
    w.taruh("pernyataan", kunci, "acuan", x.acuan)
    w.taruh("pernyataan", kunci, "rincian", x.rincian)
    w.taruh("pernyataan", kunci, "nilai", x.teks, x.tempat)
    w.taruh("pernyataan", kunci, "lokasi", " ".join(f"{x.lembar} ({x.tempat})".split()))


def _menurut_nomor(k: KonteksDokumen, f: Fakta, urutan: Urutan) -> Fakta:
    """The fact as one of the office's indicator, where its row is known by its number only."""
    if f.lingkup != INDIKATOR or f.kunci in k.utama or (f.kelompok, f.baris) not in urutan:
        return f
    return replace(f, kunci=urutan[f.kelompok, f.baris][0])


def _catat_nomor(w: Wadah, acuan: str, rincian: str, f: Fakta, tempat: str) -> None:
    sebab = f"nomor barisnya ({tempat}), sebab namanya di sana lain"
    w.simpulan.append(Simpulan("pernyataan", f"{acuan} {f.teks}", "rincian", rincian, sebab))


def _dari_program(k: KonteksDokumen, induk: dict[str, str], f: Fakta) -> tuple[str, str] | None:
    acuan = _INDUK.get(f.jenis) if f.lingkup == INDIKATOR else None
    program = induk.get(f.kunci)
    if acuan and program and f.tahun == k.identitas.tahun:
        return acuan, k.nama.program.nama(program)
    return None


def _gabungan(k: KonteksDokumen, kode: dict[str, str], f: Fakta) -> tuple[str, str] | None:
    """Money of several programs together, in the section of an indicator, is the indicator's."""
    acuan = _ACUAN.get((INDIKATOR, f.jenis), "")
    if f.lingkup != GABUNGAN or not acuan or f.tahun != k.identitas.tahun:
        return None
    a = next((a for a in k.dok.alinea if f.kelompok == f"P{a.urutan}"), None)
    milik = kode.get(k.bagian.alinea(a), "") if a else ""
    return (acuan, milik) if milik else None


def _kategori(k: KonteksDokumen, kode: dict[str, str]) -> Iterator[Sebutan]:
    """Categories that sentences name, of the indicator that they speak of."""
    for a in k.dok.isi():
        for awal, akhir in kalimat(a.teks):
            for m in SEBUTAN.finditer(a.teks, awal, akhir):
                depan = a.teks[awal : m.start()]
                tempat = tempat_alinea(a.urutan, m.start(1), m.start(1) + len(m[1].rstrip()))
                if "rata" in depan.casefold():
                    yield Sebutan("kategori_keseluruhan", "", m[1].strip(), a.lembar, tempat)
                    continue
                milik = kode.get(k.bagian.dari_teks(a.teks[awal:akhir]) or k.bagian.alinea(a), "")
                if milik:
                    yield Sebutan("kategori_indikator", milik, m[1].strip(), a.lembar, tempat)


def _isi_kategori(w: Wadah, x: Sebutan) -> None:
    """The first category of an indicator goes into its row; another one is listed."""
    kunci = (x.rincian,)
    if x.acuan != "kategori_indikator" or kunci not in w.rekam.get("kinerja", {}):
        return
    ada = w.isi("kinerja", kunci, "kategori_dilaporkan")
    if not ada:
        w.taruh("kinerja", kunci, "kategori_dilaporkan", x.teks, x.tempat)
    elif normal(ada) != normal(x.teks):
        asal = w.tempat["kinerja", kunci, "kategori_dilaporkan"]
        w.beda.append(
            Beda("kinerja", x.rincian, "kategori_dilaporkan", ada, asal, x.teks, x.tempat)
        )


def _banyaknya(k: KonteksDokumen) -> Iterator[Sebutan]:
    for b in banyaknya(k):
        yield Sebutan(_BANYAKNYA[b.apa], b.rincian.title(), b.teks, b.lembar, b.tempat)


def _rata_rata(k: KonteksDokumen) -> Iterator[Sebutan]:
    """Averages in the last row of a table, and those of efficiency in sentences."""
    for r in (*rata_tabel(k), *rata_kalimat(k)):
        yield Sebutan(r.acuan, "", r.teks, r.lembar, r.tempat)


def _jumlah(k: KonteksDokumen, kode: dict[str, str]) -> Iterator[Sebutan]:
    """Totals of tables that list the supporters of one indicator."""
    for t in k.dok.tabel:
        milik = kode.get(k.bagian.pendukung(t), "")
        for b in t.baris if milik else ():
            for x in t.kolom if b.jenis == JUMLAH else ():
                s = b.sel[x.indeks]
                if x.peran in _UANG and s is not None and re.search(r"\d", s.teks):
                    yield Sebutan(_UANG[x.peran], milik, s.teks.strip(), t.lembar, s.tempat)


def _efisiensi(k: KonteksDokumen, kode: dict[str, str]) -> Iterator[Sebutan]:
    """Efficiencies of an indicator in sentences; brackets and the sign belong to the figure."""
    for a, m in k.dok.cari(_EFISIENSI):
        if milik := kode.get(k.bagian.dari_teks(m[1]), ""):
            tempat = tempat_alinea(a.urutan, m.start(2), m.end(2))
            yield Sebutan("efisiensi_sasaran", milik, m[2], a.lembar, tempat)


def _ikm(w: Wadah) -> Iterator[Sebutan]:
    for kunci, r in w.rekam.get("ikm", {}).items():
        teks, tempat = r.get("nilai_dilaporkan", ""), w.tempat.get(("ikm", kunci, "periode"), "")
        if teks:
            yield Sebutan("nilai_ikm", r["periode"], teks, "", tempat)


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
        akhir = periode and f.tahun == periode[1] and (f.tahun != tahun or _kolom_akhir(k, f))
        if acuan == "target_indikator" and akhir:
            return "target_akhir_indikator", kode[f.kunci]
        return (acuan, kode[f.kunci]) if f.tahun == tahun else ("", "")
    if f.tahun != tahun or not acuan:
        return "", ""
    if acuan == "total_anggaran" and _rencana(k, f):
        acuan = "total_anggaran_renja"
    return acuan, "" if f.lingkup == TOTAL else k.sebut(f)


def _kolom_akhir(k: KonteksDokumen, f: Fakta) -> bool:
    """Whether the figure stands in a column of the plan's end."""
    m = re.match(r"T(\d+) B\d+ K(\d+)", f.tempat)
    t = next((t for t in k.dok.tabel if m and t.urutan == int(m[1])), None)
    return bool(t and m and t.kolom[int(m[2]) - 1].peran is Peran.TARGET_AKHIR)


def _rencana(k: KonteksDokumen, f: Fakta) -> bool:
    """Whether the figure stands in a table of planned amounts only, before any realisation."""
    t = next((t for t in k.dok.tabel if f.kelompok == f"T{t.urutan}"), None)
    return (
        t is not None
        and bool(t.milik(Peran.SUB_KEGIATAN, Peran.URAIAN))
        and not t.milik(Peran.REALISASI_ANGGARAN, Peran.PENYERAPAN)
    )


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
