"""N708: one name in several spellings."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from workbook_tools.audit.daftar_nama import BarisNama, daftar_nama
from workbook_tools.audit.fakta_tabel import UNIT, mulai_di
from workbook_tools.audit.kecamatan import tabel_kecamatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, SelDok, TabelDok
from workbook_tools.audit.teks import beda_kata, nama_bersih, normal, terpotong
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import kemiripan
from workbook_tools.names.pohon import TINGKAT
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan

_PERAN = {
    Peran.PROGRAM: "program",
    Peran.KEGIATAN: "kegiatan",
    Peran.SUB_KEGIATAN: "sub_kegiatan",
    Peran.INDIKATOR: "indikator",
}
_PADA_INDIKATOR = regex(
    r"\b(?:pada indikator|nilai) ([A-Z][^.;:]{8,200}?)"
    r"(?:, (?=realisasi|target|capaian)| (?=periode\b))",
    re.IGNORECASE,
)
_PADA = regex(r"\s*pada ([A-Z][^;:\n]{8,240}?), serapan lebih\b", re.IGNORECASE)
_TERSERAP = regex(r"\s*([A-Z][^:\n]{8,240}?): (?:tidak )?terserap \d")
_HANYA = regex(r"\bmendukung hanya (sebagian [A-Z][^.;:]+)")
_DAN = regex(r"(?:(?:,| dan|, dan) )?\bsebagian (?=[A-Z])")
MIRIP = 85
MIN_SAKSI, MIN_KATA = 2, 3
"""Places of the usual name, and its words, beside which one with another word is odd."""
MIN_JENJANG = 4
"""Places of a program's name from which on the one without the word Program is odd."""

Kata = tuple[str, ...]
Letak = list[tuple[TabelDok, SelDok]]
Ejaan = dict[tuple[str, str], dict[str, Letak]]
"""By level and key the spellings with their places."""


@aturan("N708", Tingkat.INFO, "Satu nama ditulis dengan beberapa ejaan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mengumpulkan semua ejaan nama program, kegiatan, sub kegiatan dan indikator di tabel-tabel
    laporan.

    Mengapa penting: nama yang berbeda ejaannya tidak dapat dicocokkan dengan DPA dan aplikasi, baik
    oleh pembaca maupun oleh rumus.

    Contoh: "Fasilitasi, Rekomendasi dan Koordinasi", "Fasilitasi, Rekomendasi Koordinasi" dan
    "Fasilitasi, Rekomendasidan Koordinasi".

    Cara memperbaiki: salin nama dari nomenklatur (Kepmendagri) atau DPA ke semua tabel.
    """
    ejaan: Ejaan = defaultdict(lambda: defaultdict(list))
    for t in k.dok.tabel:
        for kolom in t.milik(*_PERAN, Peran.URAIAN):
            for b in t.baris:
                s = b.sel[kolom.indeks]
                if b.jenis != DATA or s is None or not s.awal or not mulai_di(t, kolom, s):
                    continue
                lingkup, kunci = _kunci(k, kolom.peran, s.teks)
                if kunci:
                    ejaan[lingkup, kunci][_bentuk(s.teks)].append((t, s))
        _rincian(k, t, ejaan)
    for (lingkup, _), bentuk in ejaan.items():
        if len(bentuk) > 1:
            yield _temuan(bentuk)
        elif lingkup == "program":
            yield from _tanpa_jenjang(next(iter(bentuk.values())))
    rata = {kunci: [x for isi in bentuk.values() for x in isi] for kunci, bentuk in ejaan.items()}
    yield from _satu_kata({x: isi for x, isi in rata.items() if x[0] != "indikator"}, MIN_KATA)
    yield from _di_kalimat(k)
    yield from _di_daftar(k)
    yield from _sebagian(k)
    yield from _satu_kata(_kecamatan(k), MIN_KATA - 1)
    for deret in daftar_nama(k):
        yield from _daftar(k, [b for b in deret if b.kunci and not b.tepat])


def _di_kalimat(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Pada indikator Indks Kepuasan Masyarakat, realisasi …': a name mistyped."""
    utama = {kunci_nama(x): x for u in k.utama if (x := k.nama.indikator.nama(u))}
    anggaran = (k.nama.program, k.nama.kegiatan, k.nama.sub_kegiatan)
    semua = utama | {kunci_nama(y): y for x in anggaran for y in x.semua().values()}
    for a in k.dok.isi():
        ada = [(m, semua) for m in _PADA.finditer(a.teks)]
        for m, nama in (*ada, *((m, utama) for m in _PADA_INDIKATOR.finditer(a.teks))):
            dikenal = kunci_nama(m[1]) in nama
            mirip = [] if dikenal else [x for x in nama.values() if _mirip(m[1], x)]
            if mirip:
                yield a.temuan(
                    m.span(1),
                    f"'{m[1]}' di tabel bernama '{mirip[0]}'. Samakan namanya.",
                    kunci=mirip[0],
                )


def _di_daftar(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Penyediaan Perbekalan Sejahtera: terserap 56,87%', where tables have another word."""
    kamus = k.nama.kamus("sub_kegiatan")
    semua = kamus.semua() if kamus else []
    for a in k.dok.isi() if kamus else ():
        m = _TERSERAP.match(a.teks)
        if m is None or kamus is None or kamus.kunci(m[1]):
            continue
        mirip = [y for x in semua if _mirip(m[1], y := kamus.nama(x))]
        if mirip:
            yield a.temuan(
                m.span(1),
                f"'{m[1]}' di tabel bernama '{mirip[0]}'. Samakan namanya.",
                kunci=mirip[0],
            )


def _sebagian(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Yang mendukung hanya sebagian Pemerintahan Desa', where tables have more of the name."""
    program = k.nama.program
    semua = [program.nama(x) for x in program.semua()]
    for a, m in k.dok.cari(_HANYA):
        for teks in filter(None, _DAN.split(m[1])):
            kata = _kata(teks)
            mirip = [x for x in semua if kata < _kata(x) or _mirip(teks, x)]
            if mirip and not program.kunci(teks):
                awal = a.teks.index(teks, m.start(1))
                yield a.temuan(
                    (awal, awal + len(teks)),
                    f"'{teks.strip()}' di tabel bernama '{mirip[0]}'. Samakan namanya.",
                    kunci=mirip[0],
                    nilai=teks.strip(),
                )


def _kata(teks: str) -> set[str]:
    return set(re.findall(r"[^\W\d]+", normal(teks)))


def _mirip(a: str, b: str) -> bool:
    """Whether two names are one but for letters, or for one word of several."""
    kata = normal(a).split(), normal(b).split()
    satu = len(kata[1]) >= MIN_KATA and beda_kata(*kata) is not None
    return satu or kemiripan(a, b) >= MIRIP


def _rincian(k: KonteksDokumen, t: TabelDok, ejaan: Ejaan) -> None:
    """Names of the table of the ways of computing; those that no other has, of whatever level."""
    rincian = [x for x in t.kolom if normal(x.judul) == "rincian"]
    for b in t.baris if len(rincian) == 1 and t.milik(Peran.FORMULASI) else ():
        s = b.sel[rincian[0].indeks]
        if s is not None and s.awal:
            dikenal = _kunci(k, Peran.URAIAN, s.teks)
            satu = [dikenal] if dikenal != ("", "") else [(x, kunci_nama(s.teks)) for x in TINGKAT]
            for kunci in satu:
                ejaan[kunci][_bentuk(s.teks)].append((t, s))


def _kecamatan(k: KonteksDokumen) -> dict[tuple[str, str], Letak]:
    """Where the names of the rows of tables of kecamatan stand."""
    hasil: dict[tuple[str, str], Letak] = defaultdict(list)
    for c in chain.from_iterable(tabel_kecamatan(k)):
        hasil[UNIT, kunci_nama(c.nama)].append((c.tabel, c.sel_nama))
    return hasil


def _satu_kata(nama: dict[tuple[str, str], Letak], min_kata: int) -> Iterator[Temuan]:
    """A name of one place that is another name but for one word, which that table lacks."""
    kata = {x: tuple(_bentuk(isi[0][1].teks).split()) for x, isi in nama.items()}
    sudah: set[str] = set()
    for x, isi in nama.items():
        t, s = isi[0]
        for y, lain in nama.items() if len(isi) == 1 else ():
            sendiri = not t.milik(Peran.FORMULASI) and any(u is t for u, _ in lain)
            if x == y or len(lain) < MIN_SAKSI or sendiri:
                continue
            a, b = _inti(kata[x]), _inti(kata[y])
            if (
                s.tempat not in sudah
                and len(kata[y]) >= min_kata
                and (
                    beda_kata(a, b)
                    or terpotong(a, b)
                    or _awal_satu(a, b, [kata[z] for z in kata if z[0] == x[0]])
                )
            ):
                sudah.add(s.tempat)
                yield t.temuan(
                    s,
                    f"'{nama_bersih(s.teks)}' hanya tertulis di sini; di {len(lain)} tempat lain "
                    f"'{nama_bersih(lain[0][1].teks)}'. Samakan namanya.",
                    kunci=nama_bersih(lain[0][1].teks),
                    terkait=tuple(Tempat(u.lembar, z.tempat, z.teks.strip()) for u, z in lain[:15]),
                )


def _awal_satu(a: Kata, b: Kata, semua: Iterable[Kata]) -> bool:
    """Whether two words are the beginning of one name only, which goes on a word or two."""
    berawal = [x for x in semua if x[: len(a)] == a and x != a]
    return len(a) == 2 and len(b) - len(a) <= 2 and b[:2] == a and len(berawal) == 1


def _inti(kata: tuple[str, ...]) -> tuple[str, ...]:
    """Without the 'Kabupaten/Kota' at its end, which may be left out."""
    return kata[:-1] if kata[-1:] == ("kabupaten/kota",) else kata


def _daftar(k: KonteksDokumen, lain: list[BarisNama]) -> Iterator[Temuan]:
    """Lines of a list in the text that spell names otherwise than the tables do."""
    if lain:
        nama = [(k.nama.kamus(b.lingkup), b) for b in lain]
        sebut = sebutkan([f"'{b.nama}' ({x.nama(b.kunci)})" for x, b in nama if x], 12)
        yield Temuan(
            lain[0].alinea.lembar,
            "; ".join(f"P{b.alinea.urutan}" for b in lain),
            f"{len(lain)} nama di daftar ini ditulis lain daripada di tabel: {sebut}. Pakai satu "
            "ejaan, menurut nomenklatur.",
            kunci=lain[0].nama,
            nilai=lain[0].nama,
            terkait=tuple(
                Tempat(b.alinea.lembar, f"P{b.alinea.urutan}", b.alinea.teks) for b in lain
            ),
        )


def _kunci(k: KonteksDokumen, peran: Peran, teks: str) -> tuple[str, str]:
    if peran is Peran.URAIAN:
        lingkup, kunci = k.nama.tingkat(nama_bersih(teks))
        return (lingkup, kunci) if lingkup in _PERAN.values() else ("", "")
    kamus = k.nama.kamus(_PERAN[peran])
    return _PERAN[peran], kamus.kunci(teks) if kamus else ""


def _bentuk(teks: str) -> str:
    """Capitals and doubled spaces do not matter here, nor a word in front that names the level."""
    rapi = normal(nama_bersih(teks)).replace(" / ", "/")
    for awal in ("program ", "kegiatan ", "sub kegiatan "):
        rapi = rapi.removeprefix(awal)
    return rapi


def _tanpa_jenjang(letak: Letak) -> Iterator[Temuan]:
    """'Pembinaan Desa' in one place, 'Program Pembinaan Desa' in all others."""
    tanpa = [x for x in letak if not normal(nama_bersih(x[1].teks)).startswith("program ")]
    if len(tanpa) == 1 and len(letak) >= MIN_JENJANG:
        t, s = tanpa[0]
        yield t.temuan(
            s,
            f"'{nama_bersih(s.teks)}' di sini tanpa kata Program, yang ada di {len(letak) - 1} "
            "tempat lain. Samakan namanya.",
            kunci=nama_bersih(s.teks),
            terkait=tuple(Tempat(u.lembar, z.tempat, z.teks.strip()) for u, z in letak[:15]),
        )


def _temuan(bentuk: dict[str, list[tuple[TabelDok, SelDok]]]) -> Temuan:
    urut = sorted(bentuk.values(), key=lambda isi: -len(isi))
    lain = [x for isi in urut[1:] for x in isi]
    contoh = "; ".join(f"'{nama_bersih(isi[0][1].teks)}' ({len(isi)} kali)" for isi in urut[:4])
    t, s = lain[0]
    return Temuan(
        t.lembar,
        "; ".join(dict.fromkeys(x.tempat for _, x in lain[:40])),
        f"Satu nama ditulis dengan {len(urut)} ejaan: {contoh}. Pakai satu ejaan, menurut "
        f"nomenklatur.",
        kunci=nama_bersih(urut[0][0][1].teks),
        nilai=s.teks.strip(),
        terkait=tuple(Tempat(u.lembar, x.tempat, x.teks.strip()) for u, x in urut[0][:15]),
    )
