"""Which programs and sub kegiatan support an indicator, as the report itself says."""

import re
from collections.abc import Iterator

from msgspec import Struct, field

from workbook_tools.audit.fakta_tabel import PROGRAM, SUB, URAIAN, Catatan, catatan_tabel
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import nama_bersih, normal, tempat_alinea
from workbook_tools.regex import regex

SEBAGIAN = "sebagian "
"""In front of the text of a program that is said to support in part."""
_MENDUKUNG = regex(r"didukung|mendukung|menunjang|melaksanakan program|upaya", re.IGNORECASE)
_AKIP = regex(
    r"(?:skor|nilai|predikat|hasil).*(?:perencanaan kinerja|pengukuran kinerja|pelaporan kinerja|"
    r"evaluasi akuntabilitas|akip|sakip|lkip|lakip)",
    re.IGNORECASE,
)
_PASTI, _TERSISA, _JARAK = 0.75, 0.5, 0.2
"""Share of a program's words that an indicator repeats; what is enough among programs that no
indicator has yet; how far the next program must be behind."""


class Dukungan(Struct):
    """The supporters of one indicator: keys with the places (sheet, place, text) that say so.

    ``penuh``: programs named without saying which of their sub kegiatan.
    """

    program: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)
    sub: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)
    penuh: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)


def dukungan(k: KonteksDokumen) -> dict[str, Dukungan]:
    """Supporters by main indicator."""
    hasil = {u: Dukungan() for u in k.utama}
    for t in k.dok.tabel:
        kunci = k.bagian.pendukung(t)
        if kunci in hasil:
            for c in catatan_tabel(t):
                _catat(k, c, hasil[kunci])
    for kunci, lingkup, nama, tempat in sebutan_pendukung(k):
        if kunci in hasil:
            peta = hasil[kunci].program if lingkup == PROGRAM else hasil[kunci].sub
            peta.setdefault(nama, []).append(tempat)
            if lingkup == PROGRAM and not tempat[2].startswith(SEBAGIAN):
                hasil[kunci].penuh.setdefault(nama, []).append(tempat)
    return hasil


def sebutan_pendukung(
    k: KonteksDokumen,
) -> Iterator[tuple[str, str, str, tuple[str, str, str]]]:
    """Programs and sub kegiatan that sentences of an indicator's section name as supporters."""
    aktif: tuple[str, int] = ("", -9)
    for a in k.dok.isi():
        kunci = k.bagian.alinea(a)
        if not kunci or a.tingkat:
            continue
        ada = [s for s in k.cari.cari(a.teks) if s.lingkup in (PROGRAM, SUB)]
        memuat = bool(_MENDUKUNG.search(a.teks))
        lanjut = aktif[0] == kunci and a.urutan - aktif[1] <= 1 and bool(a.nomor)
        if memuat or lanjut:
            aktif = (kunci, a.urutan)
            for s in ada:
                tempat = tempat_alinea(a.urutan, s.awal, s.akhir)
                tanda = SEBAGIAN if "sebagian" in normal(a.teks[: s.awal])[-150:] else ""
                yield (
                    kunci,
                    s.lingkup,
                    s.kunci,
                    (a.lembar, tempat, tanda + a.teks[s.awal : s.akhir]),
                )


def _catat(k: KonteksDokumen, c: Catatan, d: Dukungan) -> None:
    for peran, kamus, peta in (
        (Peran.PROGRAM, k.nama.program, d.program),
        (Peran.SUB_KEGIATAN, k.nama.sub_kegiatan, d.sub),
    ):
        for _, s in c.isi(peran):
            if kunci := kamus.kunci(s.teks):
                tempat = (c.tabel.lembar, s.tempat, s.teks)
                if tempat not in peta.setdefault(kunci, []):
                    peta[kunci].append(tempat)
                if peran is Peran.PROGRAM and not c.isi(Peran.SUB_KEGIATAN):
                    d.penuh.setdefault(kunci, []).append(tempat)


def program_indikator(k: KonteksDokumen) -> dict[str, str]:
    """The program of each indicator that measures one: told by a table, by the words, or (scores
    of the accountability evaluation) by what such scores always measure."""
    hasil: dict[str, str] = {}
    for t in k.dok.tabel:
        if not t.milik(Peran.INDIKATOR):
            continue
        for c in catatan_tabel(t):
            if c.lingkup not in (URAIAN, PROGRAM):
                continue
            lingkup, kunci = k.pemilik(c)
            ind = k.nama.indikator.kunci(c.teks(Peran.INDIKATOR))
            if lingkup == PROGRAM and kunci and ind:
                hasil.setdefault(ind, kunci)
    sisa = {
        ind: nama
        for ind, nama in k.nama.indikator.semua().items()
        if ind not in hasil and ind not in k.utama
    }
    for ind, nama in sisa.items():
        if _AKIP.match(nama) and (p := _penunjang(k)):
            hasil[ind] = p
    semua = k.nama.program.semua()
    hasil |= _menurut_kata(semua, {i: n for i, n in sisa.items() if i not in hasil}, _PASTI)
    luang = {p: n for p, n in semua.items() if p not in hasil.values()}
    return hasil | _menurut_kata(luang, {i: n for i, n in sisa.items() if i not in hasil}, _TERSISA)


def _penunjang(k: KonteksDokumen) -> str:
    calon = [p for p, n in k.nama.program.semua().items() if "penunjang urusan" in normal(n)]
    return calon[0] if len(calon) == 1 else ""


def _menurut_kata(
    program: dict[str, str], indikator: dict[str, str], cukup: float
) -> dict[str, str]:
    """Programs by the words of their indicators; of two that repeat one program's words, the
    one with fewer others is its own."""
    milik = {p: _kata(n) for p, n in program.items()}
    terbaik: dict[str, tuple[float, list[str]]] = {}
    for ind, nama in indikator.items():
        kata = _kata(nama)
        p = _paling_mirip(milik, kata, cukup)
        if not p:
            continue
        dekat = len(milik[p] & kata) / max(len(kata), 1)
        lama, isi = terbaik.get(p, (0.0, []))
        if dekat >= lama:
            terbaik[p] = (dekat, [*isi, ind] if dekat == lama else [ind])
    return {ind: p for p, (_, isi) in terbaik.items() for ind in isi}


def _paling_mirip(program: dict[str, set[str]], kata: set[str], cukup: float) -> str:
    """The program most of whose words are among these, '' when it is none or not alone."""
    nilai = sorted(((len(n & kata) / max(len(n), 1), p) for p, n in program.items()), reverse=True)
    jelas = len(nilai) < 2 or nilai[1][0] <= nilai[0][0] - _JARAK
    return nilai[0][1] if nilai and nilai[0][0] >= cukup and jelas else ""


def _kata(nama: str) -> set[str]:
    buang = {
        "program",
        "dan",
        "yang",
        "dengan",
        "baik",
        "dilaksanakan",
        "persentase",
        "kabupaten",
        "kota",
    }
    return {w for w in re.findall(r"\w+", normal(nama_bersih(nama))) if w not in buang}


__all__ = ["Dukungan", "dukungan", "program_indikator"]
