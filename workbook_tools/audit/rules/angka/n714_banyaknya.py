"""N714: counts in sentences that do not agree with each other or with the tables."""

import re
from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.banyaknya import BUMDES, BUMDES_BAIK, STATUS, banyaknya
from workbook_tools.audit.fakta_tabel import KEGIATAN, PROGRAM, SUB, menyeluruh
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, JUDUL, TabelDok
from workbook_tools.audit.tanda import tingkat_baris
from workbook_tools.audit.teks import kalimat, normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_JENJANG = regex(
    r"(\d{1,3})\s*(?:\(\s*[A-Za-z ]+\)\s*)?(sub ?kegiatan|kegiatan|program)\b(?! prioritas| kerja)",
    re.IGNORECASE,
)
_SEBAGIAN = regex(r"\bdari \d|di antaranya|sebagian|mencapai|rendah|belum", re.IGNORECASE)
_DIDUKUNG = regex(r"\s*indikator ini didukung", re.IGNORECASE)
_TABEL = regex(r"tabel\s+(\d+(?:\s*\.\s*\d+)+)", re.IGNORECASE)
_LINGKUP = {"program": PROGRAM, "kegiatan": KEGIATAN, "sub kegiatan": SUB, "subkegiatan": SUB}


@aturan("N714", Tingkat.PERINGATAN, "Banyaknya tidak sama")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan hitungan di kalimat: desa per status, BUMDes yang beroperasi baik, banyaknya
    program, kegiatan dan sub kegiatan, dengan kalimat lain dan dengan tabelnya.

    Mengapa penting: hitungan adalah bahan mentah realisasi. Bila 12 desa disebut mandiri di satu
    kalimat dan maju di kalimat lain, rasio desa mandirinya tidak dapat dipercaya.

    Contoh: "7 desa mandiri dan 12 desa masih berstatus mandiri", sedangkan Bab IV menyebut 12 maju.

    Cara memperbaiki: hitung ulang dari tabel sumber, lalu samakan semua kalimatnya.
    """
    yield from _kelompok(_hitungan(k, STATUS), "desa berstatus")
    yield from _kelompok(_hitungan(k, BUMDES_BAIK), "BUMDes yang beroperasi baik")
    yield from _kelompok(_hitungan(k, BUMDES), "BUMDes aktif")
    yield from _jenjang(k)


Hitungan = list[tuple[str, int, Tempat]]


def _hitungan(k: KonteksDokumen, apa: str) -> Hitungan:
    return [
        (b.rincian, b.nilai, Tempat(b.lembar, b.tempat, b.kata))
        for b in banyaknya(k)
        if b.apa == apa
    ]


def _kelompok(semua: Hitungan, apa: str) -> Iterator[Temuan]:
    menurut: dict[str, dict[int, list[Tempat]]] = defaultdict(lambda: defaultdict(list))
    for kunci, n, tempat in semua:
        menurut[kunci][n].append(tempat)
    for kunci, nilai in menurut.items():
        if len(nilai) < 2:
            continue
        kena = [x for isi in nilai.values() for x in isi]
        lain = [x for nama, _, x in semua if nama != kunci]
        yield Temuan(
            kena[0].lembar,
            "; ".join(x.sel for x in kena),
            f"Banyaknya {apa} {kunci} tertulis {' dan '.join(str(n) for n in sorted(nilai))}. "
            f"Hitung ulang "
            "dari tabel sumbernya, lalu samakan.",
            kunci=f"{apa} {kunci}".strip(),
            nilai=kena[0].nilai,
            terkait=(*kena, *lain)[:20],
        )


def _jenjang(k: KonteksDokumen) -> Iterator[Temuan]:
    """'2 program yang terbagi dalam 2 kegiatan' against the table that the sentence names, or the
    whole office."""
    penuh = [t for t in k.dok.tabel if menyeluruh(t, k.nama) and _hitung(k, t, PROGRAM)]
    for a in k.dok.isi():
        nomor = _TABEL.search(a.teks)
        tabel = _tabel(k, re.sub(r"\s", "", nomor[1]) if nomor else "", penuh)
        if nomor is None and (kunci := k.bagian.alinea(a)):
            tabel = _pendukung(k, kunci) if _DIDUKUNG.match(a.teks) else None
        if tabel is None:
            continue
        for awal, akhir in kalimat(a.teks):
            ada = [(m, _LINGKUP[normal(m[2])]) for m in _JENJANG.finditer(a.teks, awal, akhir)]
            if len({lingkup for _, lingkup in ada}) < 2 or _SEBAGIAN.search(a.teks[awal:akhir]):
                continue
            for m, lingkup in ada:
                benar = _hitung(k, tabel, lingkup)
                if benar and int(m[1]) not in (benar, _baris(k, tabel, lingkup) or benar):
                    yield a.temuan(
                        m.span(),
                        f"Kalimat menyebut {m[1]} {m[2]}, sedangkan {tabel.sebutan} memuat "
                        f"{benar}. "
                        "Samakan.",
                        terkait=(Tempat(tabel.lembar, tabel.tempat, str(benar)),),
                    )


def _tabel(k: KonteksDokumen, nomor: str, penuh: list[TabelDok]) -> TabelDok | None:
    if nomor:
        return next((t for t in k.dok.tabel if t.nomor == nomor), None)
    return penuh[-1] if penuh else None


def _pendukung(k: KonteksDokumen, kunci: str) -> TabelDok | None:
    """The one table of the programs and kegiatan that support an indicator."""
    ada = [t for t in k.dok.tabel if k.bagian.pendukung(t) == kunci]
    return ada[0] if len(ada) == 1 else None


def _baris(k: KonteksDokumen, t: TabelDok, lingkup: str) -> int:
    """The rows of a level: two rows under one name are told of by N721, and a kegiatan may bear
    the name of its sub kegiatan."""
    uraian = t.milik(Peran.URAIAN)
    if uraian:
        ada = ((b, b.sel[uraian[0].indeks]) for b in t.baris if b.jenis in (DATA, JUDUL))
        isi = [(b, s) for b, s in ada if s is not None and s.awal and len(s.teks.strip()) > 3]
        return sum(tingkat_baris(t, b, s).value == lingkup for b, s in isi)
    sel = {c.sel_nama.tempat for c in k.catatan if c.tabel is t and k.pemilik(c)[0] == lingkup}
    return len(sel)


def _hitung(k: KonteksDokumen, t: TabelDok, lingkup: str) -> int:
    nama = set()
    for c in k.catatan:
        if c.tabel is not t:
            continue
        jenis, kunci = k.pemilik(c)
        if jenis == lingkup:
            nama.add(kunci)
        for peran in c.sel:
            if peran.value == lingkup:
                kamus = k.nama.kamus(lingkup)
                nama |= {kamus.kunci(s.teks) for _, s in c.isi(peran)} if kamus else set()
    return len(nama - {""})
