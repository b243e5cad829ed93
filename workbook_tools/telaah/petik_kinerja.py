"""Indicators of a document as records: Indikator, Renstra, Perjanjian Kinerja, Kinerja."""

import re
from collections.abc import Iterable, Iterator

from workbook_tools.audit.fakta import KALIMAT
from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.records import MASUKAN
from workbook_tools.telaah.wadah import Wadah

_TEKS = (
    ("tujuan", Peran.TUJUAN),
    ("sasaran", Peran.SASARAN),
    ("satuan", Peran.SATUAN),
    ("formulasi", Peran.FORMULASI),
    ("sumber_data", Peran.SUMBER),
    ("penanggung_jawab", Peran.PENANGGUNG_JAWAB),
)
_LALU = {
    "target": "target_lalu",
    "realisasi": "realisasi_lalu",
    "capaian": "capaian_lalu_dilaporkan",
}
_BEBERAPA = re.compile(r"\b(?:b|2)\.\s")
_KOLOM_RENSTRA = frozenset(k.id for k in MASUKAN["renstra"].kolom)


def kode_indikator(k: KonteksDokumen) -> dict[str, str]:
    """The code of each indicator of the office: IKU1, IKU2, … in the order of the report."""
    return {kunci: f"IKU{n}" for n, kunci in enumerate(k.utama, start=1)}


def perjanjian(t: TabelDok) -> bool:
    """Whether a table is the agreement itself: under its heading or caption."""
    kata = normal(" ".join((*t.jalur[1:], t.judul)))
    return "perjanjian kinerja" in kata and not t.milik(Peran.REALISASI, Peran.CAPAIAN)


def baris_utama(k: KonteksDokumen, t: TabelDok) -> Iterator[tuple[Catatan, str]]:
    """The rows of the office's own indicators."""
    if t.milik(Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN):
        return
    for c in k.catatan:
        if c.tabel is t and c.lingkup == INDIKATOR and c.sel_nama.tinggi == 1:
            kunci = k.nama.indikator.kunci(c.nama)
            if kunci in k.utama:
                yield c, kunci


def ambil_kinerja(k: KonteksDokumen, w: Wadah) -> None:
    """Fill the four sheets of indicators."""
    kode = kode_indikator(k)
    semua = [(t, list(baris_utama(k, t))) for t in k.dok.tabel]
    semua = [(t, isi) for t, isi in semua if isi]
    pk = [isi for t, isi in semua if perjanjian(t)]
    nyata = [isi for t, isi in semua if _lengkap(t)]
    nyata.sort(key=lambda isi: -len({x for _, x in isi}))
    lain = [isi for t, isi in semua if not perjanjian(t) and not _lengkap(t)]
    for isi in [*pk, *nyata, *lain]:
        for c, kunci in isi:
            _indikator(w, kode[kunci], c)
    awal = awal_renstra(k)
    for _, isi in semua:
        for c, kunci in isi:
            _renstra(k, w, kode[kunci], c, awal)
    for isi in pk:
        for c, kunci in isi:
            for kolom, s in c.isi(Peran.TARGET):
                if k.tahun(c, kolom) == k.identitas.tahun:
                    diubah = "perubahan" in normal(" ".join((*c.tabel.jalur, c.tabel.judul)))
                    nama = "target_perubahan" if diubah else "target"
                    w.taruh("perjanjian_kinerja", (kode[kunci],), "kode", kode[kunci])
                    w.taruh("perjanjian_kinerja", (kode[kunci],), nama, s.teks, s.tempat)
    _kinerja(k, w, kode, nyata)
    _lalu(k, w, kode)
    _lengkapi_renstra(k, w, kode, awal)


def _indikator(w: Wadah, kode: str, c: Catatan) -> None:
    kunci = (kode,)
    w.taruh("indikator", kunci, "kode", kode)
    if not w.isi("indikator", kunci, "indikator"):
        w.taruh("indikator", kunci, "indikator", c.nama, c.sel_nama.tempat)
    for kolom, peran in _TEKS:
        teks = c.teks(peran)
        if kolom in ("tujuan", "sasaran") and not _BEBERAPA.search(teks):
            teks = nama_bersih(teks)
        if teks and not w.isi("indikator", kunci, kolom):
            w.taruh("indikator", kunci, kolom, teks, c.isi(peran)[0][1].tempat)


def awal_renstra(k: KonteksDokumen) -> int:
    """The first year of the plan that has targets; 0 when no plan is told."""
    periode = k.identitas.periode
    if periode is None:
        return 0
    ada = [
        f.tahun
        for f in k.fakta
        if f.jenis == "target" and f.kunci in k.utama and f.tahun and f.tahun >= periode[0]
    ]
    return min(ada, default=periode[0])


def _lengkapi_renstra(k: KonteksDokumen, w: Wadah, kode: dict[str, str], awal: int) -> None:
    """The last year's target is the plan's end; this year's realisation stands on the plan."""
    periode, tahun = k.identitas.periode, k.identitas.tahun
    if not awal or periode is None or tahun is None:
        return
    for kd in kode.values():
        if (kd,) not in w.rekam.get("renstra", {}):
            continue
        for kolom, lembar, asal in (
            ("target_akhir", "renstra", f"target_{periode[1] - awal + 1}"),
            (f"realisasi_{tahun - awal + 1}", "kinerja", "realisasi"),
        ):
            teks = w.isi(lembar, (kd,), asal)
            if teks and kolom in _KOLOM_RENSTRA:
                _sekali(w, "renstra", (kd,), kolom, teks, w.tempat[lembar, (kd,), asal])


def _renstra(k: KonteksDokumen, w: Wadah, kode: str, c: Catatan, awal: int) -> None:
    """Targets of several years in one row are the plan."""
    kunci = (kode,)
    target = [(x, s, k.tahun(c, x)) for x, s in c.isi(Peran.TARGET)]
    tahun = sorted({t for _, _, t in target if t})
    if not awal or len(tahun) < 3:
        return
    w.taruh("renstra", kunci, "kode", kode)
    for _, s, t in target:
        _taruh_tahun(w, kunci, "target", t, awal, s.teks, s.tempat)
    for x, s in c.isi(Peran.REALISASI):
        _taruh_tahun(w, kunci, "realisasi", k.tahun(c, x), awal, s.teks, s.tempat)
    for nama, peran in (("kondisi_awal", Peran.KONDISI_AWAL), ("target_akhir", Peran.TARGET_AKHIR)):
        for _, s in c.isi(peran):
            _sekali(w, "renstra", kunci, nama, s.teks, s.tempat)


def _taruh_tahun(
    w: Wadah, kunci: tuple[str, ...], jenis: str, tahun: int | None, awal: int, teks: str, di: str
) -> None:
    if tahun and 1 <= tahun - awal + 1 <= 6:
        _sekali(w, "renstra", kunci, f"{jenis}_{tahun - awal + 1}", teks, di)
    elif tahun == awal - 1 and jenis == "realisasi":
        _sekali(w, "renstra", kunci, "kondisi_awal", teks, di)


def _sekali(
    w: Wadah, lembar: str, kunci: tuple[str, ...], kolom: str, teks: str, tempat: str
) -> None:
    """Later tables of the same go to the stated figures, which are compared one by one."""
    if not w.isi(lembar, kunci, kolom):
        w.taruh(lembar, kunci, kolom, teks, tempat)


def _lengkap(t: TabelDok) -> bool:
    return bool(t.milik(Peran.TARGET) and t.milik(Peran.REALISASI) and t.milik(Peran.CAPAIAN))


def _kinerja(
    k: KonteksDokumen, w: Wadah, kode: dict[str, str], semua: Iterable[list[tuple[Catatan, str]]]
) -> None:
    """The table with most of the indicators tells the achievements."""
    for isi in semua:
        for c, kunci in isi:
            milik = (kode[kunci],)
            for peran, nama in (
                (Peran.TARGET, "target"),
                (Peran.REALISASI, "realisasi"),
                (Peran.CAPAIAN, "capaian_dilaporkan"),
                (Peran.KATEGORI, "kategori_dilaporkan"),
            ):
                for x, s in c.isi(peran):
                    if k.tahun(c, x) == k.identitas.tahun:
                        w.taruh("kinerja", milik, "kode", kode[kunci])
                        _sekali(w, "kinerja", milik, nama, s.teks, s.tempat)


def _lalu(k: KonteksDokumen, w: Wadah, kode: dict[str, str]) -> None:
    """Last year's figures: from tables that compare years, then from sentences."""
    tahun = (k.identitas.tahun or 0) - 1
    for jenis, nama in _LALU.items():
        for kunci, kd in kode.items():
            fakta = k.ambil(jenis, INDIKATOR, kunci, tahun)
            if jenis == "realisasi":
                fakta = [*fakta, *k.ambil("kondisi_awal", INDIKATOR, kunci, tahun)]
            lengkap = [f for f in fakta if f.sumber != KALIMAT and _banding(k, f.kelompok)]
            tabel = [f for f in fakta if f.sumber != KALIMAT]
            for f in [*lengkap, *tabel, *fakta]:
                if nama == "target_lalu" and f not in lengkap and f.sumber != KALIMAT:
                    continue  # the plan's figure is on Renstra
                if (kd,) in w.rekam.get("kinerja", {}):
                    _sekali(w, "kinerja", (kd,), nama, f.teks, f.tempat)


def _banding(k: KonteksDokumen, kelompok: str) -> bool:
    """Whether a table puts target and realisation of a year side by side."""
    m = re.match(r"T(\d+)", kelompok)
    t = next((t for t in k.dok.tabel if m and t.urutan == int(m[1])), None)
    return t is not None and 1 <= len(t.milik(Peran.TARGET)) <= 2 and bool(t.milik(Peran.REALISASI))
