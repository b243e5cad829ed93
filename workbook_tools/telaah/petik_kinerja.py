"""Indicators of a document as records: Indikator, Renstra, Perjanjian Kinerja, Kinerja."""

import re
from collections.abc import Iterable, Iterator

from workbook_tools.audit.fakta import KALIMAT, baca, sama
from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import JUDUL, SelDok, TabelDok
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.records import MASUKAN
from workbook_tools.regex import regex
from workbook_tools.telaah.nomor_sasaran import sasaran_bernomor
from workbook_tools.telaah.petik_triwulan import ambil_triwulan
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
_LALU_PERAN = {
    Peran.TARGET: "target_lalu",
    Peran.REALISASI: "realisasi_lalu",
    Peran.CAPAIAN: "capaian_lalu_dilaporkan",
}
_PEJABAT = regex(
    r"(?:sasaran|perjanjian kinerja)\s+((?:kepala|camat|sekretaris|lurah|direktur)\b.*)",
    re.IGNORECASE,
)
_PK_DIUBAH = regex(r"perjanjian kinerja.*perubahan|perubahan.*perjanjian kinerja")
MAKS_JUDUL = 200
"""Letters of a paragraph that may be the title of the table below it."""
_TUJUAN = regex(r"\btujuan\b[^“”\"]{0,80}adalah\s*:?\s*[“”\"]([^“”\"]{15,200})[“”\"]")
_BARIS_TUJUAN = regex(r"tujuan(?: \d+)?\s*[:.]\s*(\S.{10,})", re.IGNORECASE)
_BEBERAPA = regex(r"\b(?:b|2)\.\s")
_KOLOM_RENSTRA = frozenset(k.id for k in MASUKAN["renstra"].kolom)


def kode_indikator(k: KonteksDokumen) -> dict[str, str]:
    """The code of each indicator of the office: the report's own number where it has letters
    (2a), else IKU1, IKU2, … in the order of the report."""
    nomor = sasaran_bernomor(k)
    return {
        kunci: nomor[kunci].kode if nomor else f"IKU{n}" for n, kunci in enumerate(k.utama, start=1)
    }


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
    kantor = [isi for isi in pk if 2 * len({x for _, x in isi}) >= len(k.utama)]
    nyata = [isi for t, isi in semua if _lengkap(t)]
    nyata.sort(key=lambda isi: -len({x for _, x in isi}))
    lain = [isi for t, isi in semua if not perjanjian(t) and not _lengkap(t)]
    rencana = [isi for isi in lain if any(len(c.isi(Peran.TARGET)) > 2 for c, _ in isi)]
    for kunci, s in sasaran_bernomor(k).items():
        w.taruh("indikator", (kode[kunci],), "kode", kode[kunci], s.tempat)
        w.taruh("indikator", (kode[kunci],), "sasaran", s.sasaran, s.tempat)
    # An official's agreement may word the sasaran of one indicator in its own way.
    for isi in [*kantor, *rencana, *nyata, *pk, *lain]:
        for c, kunci in isi:
            _indikator(k, w, kode[kunci], c)
    for t, isi in semua:
        _tujuan_di_atas(w, t, [(c, kode[x]) for c, x in isi])
    _tujuan_lain(k, w, kode)
    awal = awal_renstra(k)
    for _, isi in semua:
        for c, kunci in isi:
            _renstra(k, w, kode[kunci], c, awal)
    for isi in pk:
        for c, kunci in isi:
            _perjanjian(k, w, kode[kunci], c)
    _satu_perjanjian(w)
    _kinerja(k, w, kode, nyata)
    ambil_triwulan(w, [(c, kode[x]) for _, isi in semua for c, x in isi])
    _lalu_lain(k, w, kode)
    _lalu(k, w, kode)
    _lengkapi_renstra(k, w, kode, awal)


def _perjanjian(k: KonteksDokumen, w: Wadah, kode: str, c: Catatan) -> None:
    """The target agreed upon, or the one after the amendment; whose agreement it is."""
    nama = "target_perubahan" if diubah(k, c.tabel) else "target"
    for kolom, s in c.isi(Peran.TARGET):
        if k.tahun(c, kolom) == k.identitas.tahun:
            w.taruh("perjanjian_kinerja", (kode,), "kode", kode)
            w.taruh("perjanjian_kinerja", (kode,), nama, s.teks, s.tempat)
    m = _PEJABAT.search(c.tabel.jalur[-1]) if c.tabel.jalur else None
    if m and not c.teks(Peran.PENANGGUNG_JAWAB):
        sebab = f"judul perjanjiannya ({c.tabel.tempat})"
        w.simpulkan("indikator", (kode,), "penanggung_jawab", m[1], sebab)


def _satu_perjanjian(w: Wadah) -> None:
    """Where only the amended agreement is printed, its targets are the targets."""
    for kunci, r in w.rekam.get("perjanjian_kinerja", {}).items():
        if "target" not in r and "target_perubahan" in r:
            r["target"] = r.pop("target_perubahan")
            asal = w.tempat.pop(("perjanjian_kinerja", kunci, "target_perubahan"))
            w.tempat["perjanjian_kinerja", kunci, "target"] = asal


def diubah(k: KonteksDokumen, t: TabelDok) -> bool:
    """Whether an agreement is the amended one: by its caption, or the lines right above it."""
    if "perubahan" in normal(" ".join((*t.jalur, t.judul))):
        return True
    atas = [a for a in k.dok.alinea if t.letak - 3 <= a.letak < t.letak and a.teks.strip()]
    return any(_PK_DIUBAH.search(normal(a.teks)) for a in atas if len(a.teks) < MAKS_JUDUL)


def _indikator(k: KonteksDokumen, w: Wadah, kode: str, c: Catatan) -> None:
    kunci = (kode,)
    w.taruh("indikator", kunci, "kode", kode)
    if not w.isi("indikator", kunci, "indikator"):
        w.taruh("indikator", kunci, "indikator", c.nama, c.sel_nama.tempat)
    for kolom, peran in _TEKS:
        teks = c.teks(peran)
        if kolom in ("tujuan", "sasaran") and not _BEBERAPA.search(nama_bersih(teks)):
            teks = nama_bersih(teks)
        if not teks:
            continue
        tempat = c.isi(peran)[0][1].tempat
        if kolom == "sasaran" and k.nama.sasaran.kunci(w.isi("indikator", kunci, kolom)) not in (
            "",
            k.nama.sasaran.kunci(teks),
        ):
            w.taruh("indikator", kunci, kolom, teks, tempat)  # another sasaran: it is listed
        w.sekali("indikator", kunci, kolom, teks, tempat)


def _tujuan_di_atas(w: Wadah, t: TabelDok, isi: list[tuple[Catatan, str]]) -> None:
    """A row over the whole table ('Tujuan 1: …') is the goal of the indicators below it."""
    milik = {c.baris.tempat: kd for c, kd in isi}
    tujuan = ("", "")
    for b in t.baris:
        teks = next((s.teks for s in b.sel if s), "")
        if b.jenis == JUDUL and (m := _BARIS_TUJUAN.fullmatch(teks.strip())):
            tujuan = (nama_bersih(m[1]), b.tempat)
        elif b.tempat in milik and tujuan[0]:
            w.sekali("indikator", (milik[b.tempat],), "tujuan", *tujuan)


def _tujuan_lain(k: KonteksDokumen, w: Wadah, kode: dict[str, str]) -> None:
    """A goal quoted in the text that is another one than in the table is listed; it is taken where
    more places tell it than the other."""
    sebut = list(_tujuan_disebut(k))
    for kunci, kd in kode.items():
        ada = w.isi("indikator", (kd,), "tujuan")
        if not sebut or sama_maksud(ada, sebut[0][0]):
            continue
        senada = [x for x in sebut if sama_maksud(x[0], sebut[0][0])]
        if ada and len(senada) > len(_tabel_bertujuan(k, kunci, ada)):
            w.ganti("indikator", (kd,), "tujuan", *sebut[0])
        else:
            w.taruh("indikator", (kd,), "tujuan", *sebut[0])


def _tujuan_disebut(k: KonteksDokumen) -> Iterator[tuple[str, str]]:
    """Goals of the office that the text quotes, with their places."""
    isi = list(k.dok.isi())
    for n, a in enumerate(isi):
        m = _TUJUAN.search("\n".join(x.teks for x in isi[n : n + 2]))
        if m is not None and m.start() < len(a.teks):
            yield m[1].rstrip("."), f"P{a.urutan}"


def _tabel_bertujuan(k: KonteksDokumen, kunci: str, tujuan: str) -> set[int]:
    """The tables that put a goal beside an indicator."""
    return {
        c.tabel.urutan
        for c in k.catatan
        if c.lingkup == INDIKATOR
        and k.nama.indikator.kunci(c.nama) == kunci
        and sama_maksud(nama_bersih(c.teks(Peran.TUJUAN)), tujuan)
    }


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
    for kunci, kd in kode.items():
        if (kd,) not in w.rekam.get("renstra", {}):
            continue
        for lalu in range(awal, tahun):
            for f in k.ambil("realisasi", INDIKATOR, kunci, lalu):
                if f.sumber != KALIMAT:
                    _taruh_tahun(w, (kd,), "realisasi", lalu, awal, f.teks, f.tempat)
        for kolom, lembar, asal in (
            ("target_akhir", "renstra", f"target_{periode[1] - awal + 1}"),
            (f"realisasi_{tahun - awal + 1}", "kinerja", "realisasi"),
        ):
            teks = w.isi(lembar, (kd,), asal)
            if teks and kolom in _KOLOM_RENSTRA:
                w.sekali("renstra", (kd,), kolom, teks, w.tempat[lembar, (kd,), asal])


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
    for _, s in c.isi(Peran.KONDISI_AWAL):
        w.sekali("renstra", kunci, "kondisi_awal", s.teks, s.tempat)
    for _, s in c.isi(Peran.TARGET_AKHIR):
        _target_akhir(k, w, kunci, s, awal)


def _target_akhir(
    k: KonteksDokumen, w: Wadah, kunci: tuple[str, ...], s: SelDok, awal: int
) -> None:
    """Of two ends of the plan the one is taken that agrees with the last year's target."""
    akhir = k.identitas.periode[1] if k.identitas.periode else awal
    rencana = w.isi("renstra", kunci, f"target_{akhir - awal + 1}")
    ada = w.isi("renstra", kunci, "target_akhir")
    if ada and rencana and _senilai(s.teks, rencana) and not _senilai(ada, rencana):
        w.ganti("renstra", kunci, "target_akhir", s.teks, s.tempat)
    elif not ada or not _senilai(ada, s.teks):
        w.taruh("renstra", kunci, "target_akhir", s.teks, s.tempat)


def _senilai(satu: str, dua: str) -> bool:
    a, b = baca(satu, "target").angka, baca(dua, "target").angka
    return a is not None and b is not None and sama(a, b)


def _taruh_tahun(
    w: Wadah, kunci: tuple[str, ...], jenis: str, tahun: int | None, awal: int, teks: str, di: str
) -> None:
    if tahun and 1 <= tahun - awal + 1 <= 6:
        w.sekali("renstra", kunci, f"{jenis}_{tahun - awal + 1}", teks, di)
    elif tahun == awal - 1 and jenis == "realisasi":
        w.sekali("renstra", kunci, "kondisi_awal", teks, di)


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
                        w.sekali("kinerja", milik, nama, s.teks, s.tempat)


def _lalu_lain(k: KonteksDokumen, w: Wadah, kode: dict[str, str]) -> None:
    """Two tables side by side where last year had another indicator in the same row."""
    lalu = (k.identitas.tahun or 0) - 1
    baris: dict[str, dict[int, Catatan]] = {}
    for c in k.catatan:
        if c.lingkup == INDIKATOR and len(c.tabel.panel) == 2:
            baris.setdefault(c.baris.tempat, {})[c.panel] = c
    for ada in (x for x in baris.values() if len(x) == 2):
        kunci, kini = (k.nama.indikator.kunci(ada[n].nama) for n in (0, 1))
        milik = (kode.get(kini, ""),)
        if kunci in k.utama or not milik[0] or milik not in w.rekam.get("kinerja", {}):
            continue
        for peran, nama in _LALU_PERAN.items():
            for kolom, s in ada[0].isi(peran):
                if k.tahun(ada[0], kolom) == lalu:
                    w.sekali("kinerja", milik, nama, s.teks, s.tempat)
                    w.sekali(
                        "kinerja", milik, "indikator_lalu", ada[0].nama, ada[0].sel_nama.tempat
                    )


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
                    w.sekali("kinerja", (kd,), nama, f.teks, f.tempat)


def _banding(k: KonteksDokumen, kelompok: str) -> bool:
    """Whether a table puts target and realisation of a year side by side."""
    m = re.match(r"T(\d+)", kelompok)
    t = next((t for t in k.dok.tabel if m and t.urutan == int(m[1])), None)
    return t is not None and 1 <= len(t.milik(Peran.TARGET)) <= 2 and bool(t.milik(Peran.REALISASI))
