"""Villages and their status as records: from a table, from sentences, from counts."""

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from workbook_tools.audit.banyaknya import DESA, STATUS, Banyaknya, banyaknya
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, TabelDok
from workbook_tools.audit.teks import nama_bersih, normal, tahun_di, tempat_alinea
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import kemiripan
from workbook_tools.regex import regex
from workbook_tools.telaah.wadah import Beda, Wadah

_STATUS = regex(r"(?:desa )?((?:sangat )?tertinggal|berkembang|maju|mandiri)", re.IGNORECASE)
_SEBUT = regex(
    r"\d+ (?:\([a-z ]+\) )?desa\b(?:\s*\((?P<depan>[^)\d]+)\))?[^.;()\d]{0,40}?\bstatus\s+"
    r"(?P<status>mandiri|maju|berkembang|tertinggal)\b(?:\s*\((?P<belakang>[^)\d]+)\))?",
    re.IGNORECASE,
)
_NAMA = r"[A-Z][a-z]+(?: [A-Z][a-z]+)?"
_DI_DESA = regex(rf"\b(?:di|ke|dari) [Dd]esa ({_NAMA})\b")
_DALAM_KURUNG = regex(rf"\([Dd]esa ({_NAMA}(?:, {_NAMA})*(?:,? dan {_NAMA})?)\)")
_BUKAN_NAMA = frozenset({"kabupaten", "kecamatan", "kota", "dan", "atau", "yang", "se"})
_TINGKAT = ("sangat tertinggal", "tertinggal", "berkembang", "maju", "mandiri")
_BERSTATUS = regex(r"\bdesa (maju|mandiri|berkembang)\b", re.IGNORECASE)
_CENTANG = regex(r"\s*[√✓✔☑vVxX\uf0fc]\s*").fullmatch
MAKS_DESA = 300
"""Villages of one office; more are no office's, and comparing them all would take long."""
MIN_MIRIP = 70
"""Likeness of two spellings of one village, of 100: names are short and scans are bad."""


def ambil_desa(k: KonteksDokumen, w: Wadah) -> None:
    """Fill Desa; villages that are only counted get a name to be mended."""
    for t in k.dok.tabel:
        _tabel_desa(k, t, w)
        _tabel_centang(t, w)
    _desa_di_kalimat(k, w)
    _desa_tanpa_nama(k, w)
    _status_lalu(k, w)
    _desa_bumdes(w)


def _tabel_desa(k: KonteksDokumen, t: TabelDok, w: Wadah) -> None:
    """A table of villages with a column of status a year."""
    status = [
        x for x in t.kolom if re.search(r"status|idm|perkembangan|klasifikasi", normal(x.judul))
    ]
    unit = t.milik(Peran.UNIT)
    if not status or not unit or t.milik(Peran.BULAN):
        return
    kini = k.identitas.tahun
    for b in t.baris:
        nama = nama_bersih(b.teks(unit[0].indeks))
        for x in status:
            m = _STATUS.fullmatch(normal(b.teks(x.indeks)))
            tahun = x.tahun or kini
            if m and nama and kini and tahun in (kini, kini - 1):
                kolom = "status" if tahun == kini else "status_lalu"
                sel = b.sel[x.indeks]
                w.taruh("desa", (nama,), "desa", nama, b.tempat)
                w.taruh("desa", (nama,), kolom, m[1].title(), sel.tempat if sel else b.tempat)


def _tabel_centang(t: TabelDok, w: Wadah) -> None:
    """A table of villages with a column for each status and a tick in one of them."""
    unit = t.milik(Peran.UNIT)
    status = [(m[1].title(), x) for x in t.kolom if (m := _STATUS.fullmatch(normal(x.judul)))]
    for b in t.baris if unit and len(status) > 1 else ():
        nama = nama_bersih(b.teks(unit[0].indeks))
        ada = [(apa, s) for apa, x in status if (s := b.sel[x.indeks]) and _CENTANG(s.teks)]
        if b.jenis == DATA and nama and len(ada) == 1:
            w.taruh("desa", (nama,), "desa", nama, b.tempat)
            w.sekali("desa", (nama,), "status", ada[0][0], ada[0][1].tempat)


def _desa_di_kalimat(k: KonteksDokumen, w: Wadah) -> None:
    """'2 desa dengan status maju (desa Hulu dan Hilir)' names the villages."""
    kini = k.identitas.tahun
    for a, m in k.dok.cari(_SEBUT):
        nama = m["belakang"] or m["depan"]
        awal = max(a.teks.rfind(". ", 0, m.start()), 0)
        disebut = tahun_di(a.teks[awal : m.start()])
        tahun = disebut[-1] if disebut else kini
        if not nama or not kini or tahun not in (kini, kini - 1):
            continue
        kolom = "status" if tahun == kini else "status_lalu"
        tempat = tempat_alinea(a.urutan, m.start(), m.end())
        for satu in re.split(r",| dan ", nama):
            desa = re.sub(r"^\s*(?:desa )?", "", satu, flags=re.IGNORECASE).strip()
            if desa:
                w.taruh("desa", (desa,), "desa", desa, tempat)
                w.sekali("desa", (desa,), kolom, m["status"].title(), tempat)


def _desa_tanpa_nama(k: KonteksDokumen, w: Wadah) -> None:
    """Villages that sentences only count, where the counts make up all villages: part of a list
    would be taken for the whole of it."""
    status = _sebaran_status(list(banyaknya(k))) or _menurut_tabel(k, k.identitas.tahun)
    if not status:
        return
    bernama = _berstatus(w)
    sisa = {x: b.nilai - bernama[x] for x, b in status.items()}
    if bernama.keys() - sisa.keys() or min(sisa.values()) < 0:
        return
    _desa_bersisa(k, w, {x: n for x, n in sisa.items() if n}, status)
    nomor = len(w.rekam.get("desa", {}))
    bernama = _berstatus(w)
    for apa, b in status.items():
        n = b.nilai - bernama[apa]
        for x in range(nomor + 1, nomor + n + 1):
            nama = f"Desa {x:02}"
            sebab = f"laporan menyebut {b.kata} ({b.tempat}) tanpa namanya"
            w.simpulkan("desa", (nama,), "desa", nama, f"{sebab}; ganti dengan nama desanya")
            w.simpulkan("desa", (nama,), "status", apa.title(), sebab)
        nomor += n


def _menurut_tabel(k: KonteksDokumen, tahun: int | None) -> dict[str, Banyaknya]:
    """The counts of a table with a row for each status and a column for each year."""
    for t in k.dok.tabel:
        kolom = [x for x in t.kolom if x.indeks and tahun and x.tahun == tahun]
        isi = [(m[1].casefold(), b) for b in t.baris if (m := _STATUS.fullmatch(b.teks(0)))]
        angka = [b.teks(kolom[0].indeks) for _, b in isi] if len(kolom) == 1 else []
        if len(isi) > 1 and all(map(str.isdigit, angka)) and angka:
            return {
                apa: Banyaknya(STATUS, apa, n, t.lembar, b.tempat, f"{n} desa {apa}")
                for (apa, b), n in zip(isi, angka, strict=True)
                if int(n)
            }
    return {}


def _berstatus(w: Wadah) -> Counter[str]:
    return Counter(r.get("status", "").casefold() for r in w.rekam.get("desa", {}).values())


def _desa_bersisa(
    k: KonteksDokumen, w: Wadah, sisa: dict[str, int], status: dict[str, Banyaknya]
) -> None:
    """Villages that other sentences and the table of BUMDes name: where all that are left have one
    status, they have it."""
    if len(sisa) != 1:
        return
    ((apa, banyak),) = sisa.items()
    ada = [r["desa"] for r in w.rekam.get("desa", {}).values()]
    calon: dict[str, str] = {}
    for nama, tempat in _desa_disebut(k, w):
        if not any(senama(nama, x) for x in (*ada, *calon)):
            calon[nama] = tempat
            if len(calon) > banyak:
                return  # villages of other places among them
    for nama, tempat in calon.items():
        sebab = f"laporan menyebut {status[apa].kata} ({status[apa].tempat})"
        w.simpulkan("desa", (nama,), "desa", nama, f"desa ini disebut di {tempat}", tempat)
        w.simpulkan("desa", (nama,), "status", apa.title(), f"{sebab} tanpa namanya")


def _desa_disebut(k: KonteksDokumen, w: Wadah) -> Iterator[tuple[str, str]]:
    """Names that sentences give to villages of the kecamatan; last those of the BUMDes."""
    for a in k.dok.isi():
        for pola in (_DI_DESA, _DALAM_KURUNG):
            for m in pola.finditer(a.teks):
                tempat = tempat_alinea(a.urutan, m.start(1), m.end(1))
                for nama in map(_tanpa_kantor, re.split(r",? dan |, ", m[1])):
                    if not _BUKAN_NAMA & set(normal(nama).split()):
                        yield nama, tempat
    for kunci, r in w.rekam.get("bumdes", {}).items():
        yield r["desa"].title(), w.tempat["bumdes", kunci, "desa"]


def _tanpa_kantor(nama: str) -> str:
    """'Malinau Kecamatan' is Malinau."""
    return re.sub(r" (?:Kecamatan|Kabupaten|Tahun|Kec|Kab)$", "", nama)


def senama(satu: str, dua: str) -> bool:
    """Whether two spellings may be one village."""
    return kunci_nama(satu) == kunci_nama(dua) or kemiripan(satu, dua) >= MIN_MIRIP


def _desa_bumdes(w: Wadah) -> None:
    """A village of the table of BUMDes that Desa knows in another spelling is listed."""
    desa = {r["desa"]: kunci for kunci, r in w.rekam.get("desa", {}).items() if "desa" in r}
    sama = set(map(kunci_nama, desa))
    for kunci, r in w.rekam.get("bumdes", {}).items() if len(desa) <= MAKS_DESA else ():
        if kunci_nama(r["desa"]) in sama:
            continue
        mirip = max(desa, key=lambda x: kemiripan(x, r["desa"]), default="")
        if mirip and senama(mirip, r["desa"]):
            tempat = w.tempat["bumdes", kunci, "desa"]
            lain = w.tempat["desa", desa[mirip], "desa"]
            nama = r.get("bumdes") or r["desa"]
            w.beda.append(Beda("bumdes", nama, "desa", r["desa"], tempat, mirip, lain))


def _status_lalu(k: KonteksDokumen, w: Wadah) -> None:
    """Last year's status of the rest: all villages had it where the ratio was 1; where those above
    are named, and are as many as the ratio says, the others had what is now the lowest."""
    desa = w.rekam.get("desa", {})
    ada = [r["status_lalu"].casefold() for r in desa.values() if "status_lalu" in r]
    if not ada and all(x[0].startswith("Desa ") for x in desa):
        _lalu_menurut_tabel(k, w)
    rasio = _rasio_lalu(w)
    if rasio is None or not desa:
        return
    nilai, apa, sebab = rasio
    if nilai == 1 and not ada:
        status = apa
    elif ada and abs(nilai - Fraction(len(ada), len(desa))) <= Fraction(1, 100):
        status = min((x for x in _berstatus(w) if x), key=_TINGKAT.index)
        if _TINGKAT.index(status) >= min(map(_TINGKAT.index, (apa, *ada))):
            return
        sebab = f"{sebab}, sebanyak desa yang disebut; desa lain ditulis {status.title()}"
    else:
        return
    for kunci in desa:
        w.simpulkan("desa", kunci, "status_lalu", status.title(), sebab)


def _lalu_menurut_tabel(k: KonteksDokumen, w: Wadah) -> None:
    """Villages without a name have last year's counts, too: the highest the highest."""
    lalu = _menurut_tabel(k, (k.identitas.tahun or 0) - 1)
    urut = sorted(lalu.values(), key=lambda b: -_TINGKAT.index(b.rincian))
    status = [b for b in urut for _ in range(b.nilai)]
    desa = w.rekam.get("desa", {})
    for kunci, b in zip(desa, status, strict=True) if len(desa) == len(status) else ():
        sebab = f"laporan menyebut {b.kata} tahun lalu ({b.tempat}) tanpa namanya"
        w.simpulkan("desa", kunci, "status_lalu", b.rincian.title(), sebab)


def _rasio_lalu(w: Wadah) -> tuple[Fraction, str, str] | None:
    """Last year's share of villages of a status, as the indicator gives it: share, status, how it
    is told."""
    for kunci, r in w.rekam.get("kinerja", {}).items():
        nama = r.get("indikator_lalu") or w.isi("indikator", kunci, "indikator")
        m = _BERSTATUS.search(nama)
        if m is None or "realisasi_lalu" not in r:
            continue
        angka = baca(r["realisasi_lalu"], "realisasi").angka
        if angka is not None:
            nilai = angka.nilai / (100 if angka.persen or angka.nilai > 1 else 1)
            tempat = w.tempat["kinerja", kunci, "realisasi_lalu"]
            sebab = f"{nama} tahun lalu {r['realisasi_lalu']} ({tempat})"
            return nilai, m[1].casefold(), sebab
    return None


def _sebaran_status(semua: list[Banyaknya]) -> dict[str, Banyaknya] | None:
    """The one count of each status with which all add up to the villages of the kecamatan."""
    jumlah = {b.nilai for b in semua if b.apa == DESA}
    calon: dict[str, dict[int, Banyaknya]] = {}
    for b in semua:
        if b.apa == STATUS:
            calon.setdefault(b.rincian, {}).setdefault(b.nilai, b)
    if len(jumlah) != 1 or not calon:
        return None
    pas = [
        x
        for x in product(*(c.values() for c in calon.values()))
        if sum(b.nilai for b in x) in jumlah
    ]
    return dict(zip(calon, pas[0], strict=True)) if len(pas) == 1 else None
