"""What hangs under another finding for a reason that no vote tells: a row that is missing, a cell
that cannot be read, a year on Identitas that is off, a question that answers several."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from workbook_tools.diagnosis import sifat
from workbook_tools.diagnosis.akar import semua_butir
from workbook_tools.diagnosis.putusan import Putusan, bolong
from workbook_tools.facts.baris_hilang import sub_hilang
from workbook_tools.facts.baris_tak_bernama import baris_tak_bernama
from workbook_tools.facts.belanja import Bagian, jumlah_rupiah
from workbook_tools.facts.desa_kurang import desa_kurang
from workbook_tools.facts.kode_sasaran import baris_sasaran_lain
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Letak, Ubahan
from workbook_tools.facts.pernyataan import Hitungan, pernyataan
from workbook_tools.facts.pernyataan.acuan import sumber
from workbook_tools.facts.pernyataan.rincian import rincian_simpul
from workbook_tools.facts.perubahan import selisih_pagu
from workbook_tools.facts.sel_cacat import sel_ganda
from workbook_tools.facts.tahun_geser import tahun_geser
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.pohon import TINGKAT
from workbook_tools.tables.jumlah_pohon import jumlah_pohon

BERBARIS = ("anggaran", "renja", "kinerja")
"""The sheets whose rows they miss."""
NASKAH = "pernyataan"
STRIP = "-"
KOSONG = ("", "(kosong)", STRIP)


def bersengketa(temuan: Iterable[Temuan]) -> bool:
    """Whether findings may have a common cause: else no verdict on the facts is needed, which
    costs more than all rules."""
    semua = {t.aturan for t in temuan}
    dinilai = {kode for kode in semua if kode.startswith(sifat.DINILAI)}
    return not dinilai <= sifat.SENDIRI or bool(
        dinilai and not semua.isdisjoint((sifat.TAHUN, *sifat.GANDA))
    )


def anak(t: Temuan, induk: Temuan) -> Temuan:
    """A finding under the one that explains it: that is its cause, and no other."""
    return replace(t, dugaan="", induk=induk.sebagai_induk)


def gantungkan(k: Konteks, putusan: Putusan, temuan: Sequence[Temuan]) -> list[Temuan]:
    """The findings of no root, children with their parent named."""
    hasil = _tak_bernama(k, [*_baris_hilang(k, _tanpa_kode(k, temuan))])
    hasil = _tanpa_batas(k, putusan, _desa_hilang(k, _pagu_berbeda(k, hasil)))
    return _setahun(k, putusan, [*_serumpun(putusan, _ganda(k, putusan, _bertingkat(k, hasil)))])


def _baris_hilang(k: Konteks, temuan: Sequence[Temuan]) -> Iterator[Temuan]:
    """Figures that rest on a sheet with a row missing hang under the finding that tells it."""
    induk = {
        t.aturan: t
        for t in reversed(temuan)
        if t.aturan in sifat.KURANG_BARIS
        or (t.aturan == sifat.BELUM_LENGKAP and t.lembar in BERBARIS)
    }
    kena = dict(_kekurangan(k, temuan)) if induk else {}
    yang_kosong = _tanpa_lembar(k, temuan)
    for t in temuan:
        if t.aturan in sifat.BERGANTUNG and (t.lembar, t.sel) in yang_kosong:
            yield anak(t, yang_kosong[t.lembar, t.sel])
            continue
        atas = kena.get((t.lembar, t.sel)) if t.aturan.startswith(sifat.DINILAI) else None
        if t.aturan == sifat.TAK_TERCOCOK and atas is None:
            atas = next(
                (induk[x] for x in (*sifat.KURANG_BARIS, sifat.BELUM_LENGKAP) if x in induk), None
            )
        if _tentang_yang_hilang(k, t):
            atas = induk.get(sifat.SUB_KURANG)
        punya = atas is not None and t.aturan not in sifat.KURANG_BARIS
        yield _anak_baris(t, atas) if atas and punya else t


def _kekurangan(k: Konteks, temuan: Sequence[Temuan]) -> Iterator[tuple[Letak, Temuan]]:
    """The cells of figures that lack a row, each with the finding that tells of it."""
    di_sel: dict[Letak, Temuan] = {}
    for t in temuan:
        for c in _tempat(t) if t.aturan == sifat.SUB_KURANG else ():
            di_sel.setdefault(c, t)
    indikator = next((t for t in temuan if t.aturan == sifat.INDIKATOR_KURANG), None)
    ada = {(t.lembar, t.sel) for t in temuan if t.aturan.startswith(sifat.DINILAI)}
    for b in semua_butir(k):
        lembar = "" if b.kiri.letak.isdisjoint(ada) else bolong(k, b)
        hilang = _di_bawahnya(b, sub_hilang(k).get(lembar, ()))
        atas = next((di_sel[c] for x in hilang if (c := (x.lembar, x.isian.sel)) in di_sel), None)
        atas = indikator if lembar == "kinerja" else atas
        if atas is not None:
            yield from ((c, atas) for c in b.kiri.letak)


def _tempat(t: Temuan) -> list[Letak]:
    """The cells that a finding speaks of."""
    return [(t.lembar, t.sel), *((x.lembar, x.sel) for x in t.terkait)]


def _di_bawahnya(b: Butir, hilang: Iterable[Bagian]) -> Iterator[Bagian]:
    """Those of missing rows without which a figure is another one: they have an amount, and stand
    under what it is about."""
    hal = b.fakta.hal
    semua = hal.tingkat.removesuffix("_renja") not in TINGKAT
    for x in hilang:
        di_atas = {rincian_simpul(s).kunci for s in x.silsilah if s is not None}
        if jumlah_rupiah(x.sel("anggaran")) and (semua or hal.kunci in di_atas):
            yield x


def _anak_baris(t: Temuan, induk: Temuan) -> Temuan:
    """A figure that lacks a row: where just this row is lacking it has no cause of its own."""
    return replace(t, dugaan="" if induk.dugaan else t.dugaan, induk=induk.sebagai_induk)


def _tanpa_kode(k: Konteks, temuan: Sequence[Temuan]) -> list[Temuan]:
    """Indicators that no budget names, and figures that would be right with a budget whose code is
    unknown or missing, hang under the one finding about such budgets."""
    kode = [t for t in temuan if t.kolom == "sasaran" and t.aturan in sifat.KODE_SASARAN]
    if len(kode) != 1:
        return list(temuan)
    sel = set(_tempat(kode[0]))
    lain = baris_sasaran_lain(k)
    cocok = {c for c, b in lain.items() if (b.sasaran.lembar, b.sasaran.sel) in sel}
    tanpa = {id(t) for t in temuan if t.aturan == "S315"}
    ikut = {id(t) for t in temuan if (t.lembar, t.sel) in cocok and t.induk is None}
    ikut |= tanpa if len(tanpa) <= len(sel) else set()
    return [anak(t, kode[0]) if id(t) in ikut else t for t in temuan]


def _tanpa_lembar(k: Konteks, temuan: Sequence[Temuan]) -> dict[Letak, Temuan]:
    """Stated figures that an empty sheet should hold, with the finding that tells of the sheet."""
    induk = next((t for t in temuan if t.aturan == sifat.BELUM_LENGKAP and not t.sel), None)
    if induk is None:
        return {}
    kosong = {induk.lembar, *(x.lembar for x in induk.terkait)}
    return {
        (NASKAH, i.sel): induk
        for p in pernyataan(k)
        if not kosong.isdisjoint(sumber(p.acuan))
        for i in (p.baris.nilai, p.baris.rincian)
    }


def _ganda(k: Konteks, putusan: Putusan, temuan: list[Temuan]) -> list[Temuan]:
    """Sums and counts that count a row twice hang under the finding that tells it."""
    sel = sel_ganda(k)
    ganda = [t for t in temuan if t.aturan in sifat.GANDA and (t.lembar, t.sel) in sel]
    kena = {c for b in putusan.tanya if not b.sel[1].isdisjoint(sel) for c in b.kiri.letak}
    return [
        anak(t, ganda[0])
        if ganda
        and t.induk is None
        and t.aturan.startswith(sifat.DINILAI)
        and ((t.lembar, t.sel) in kena | sel or any((x.lembar, x.sel) in sel for x in t.terkait))
        else t
        for t in temuan
    ]


def _tak_bernama(k: Konteks, temuan: list[Temuan]) -> list[Temuan]:
    """Amounts that lack a row which nothing names hang under the narrowest budget among them."""
    di_sel = {(t.lembar, t.sel): t for t in reversed(temuan)}
    for x in baris_tak_bernama(k):
        ada = [di_sel[c] for c in x.sel if c in di_sel]
        ikut = {id(t) for t in ada[1:] if t.induk is None}
        ikut |= _tanpa_anggaran(temuan) if ada else set()
        temuan = [anak(t, ada[0]) if id(t) in ikut else t for t in temuan]
    return temuan


def _tanpa_anggaran(temuan: Sequence[Temuan]) -> set[int]:
    """The one indicator that no budget names: the row that is missing may be its."""
    tanpa = [t for t in temuan if t.aturan == "S315" and t.induk is None]
    return {id(t) for t in tanpa} if len(tanpa) == 1 else set()


def _bertingkat(k: Konteks, temuan: list[Temuan]) -> list[Temuan]:
    """Rows of Program Kegiatan above each other that are wrong by one amount are one finding, at
    the narrowest."""
    di_sel = {(t.lembar, t.sel): t for t in temuan if t.aturan == "H220" and t.induk is None}
    kelompok: dict[tuple[str, object], list[Temuan]] = {}
    for j in jumlah_pohon(k.laporan.program_kegiatan) if len(di_sel) > 1 else ():
        t = di_sel.get((j.isian.lembar, j.isian.sel))
        if t is not None:
            kelompok.setdefault((j.isian.kolom, (j.isian.nilai or 0) - j.total), []).append(t)
    induk = {id(t): isi[-1] for isi in kelompok.values() for t in isi[:-1]}
    return [anak(t, induk[id(t)]) if id(t) in induk else t for t in temuan]


def _desa_hilang(k: Konteks, temuan: list[Temuan]) -> list[Temuan]:
    """Counts and shares of villages that one sheet lacks hang under the finding that names them,
    or else the stated count of them."""
    jumlah = [t for t in temuan if t.kunci == "jumlah_desa"]
    if not desa_kurang(k) or not jumlah:
        return temuan
    induk = next((t for t in temuan if t.aturan == "S324"), jumlah[0])
    ikut = {id(t) for t in (*jumlah, *(t for t in temuan if t.aturan == "S309")) if t is not induk}
    return [anak(t, induk) if id(t) in ikut and t.induk is None else t for t in temuan]


def _pagu_berbeda(k: Konteks, temuan: list[Temuan]) -> list[Temuan]:
    """An agreement that differs from the sum of its rows by just what some of these differ by from
    the other sheet, and the finding about these, are one: the gravest tells it."""
    berbeda = [(t, set(_tempat(t))) for t in temuan if t.aturan == "S307"]
    ikut: dict[int, Temuan] = {}
    for t in temuan if berbeda else ():
        if t.aturan != "S304" or t.induk is not None:
            continue
        sel = selisih_pagu(k, t.lembar, t.sel)
        atas = [x for x, letak in berbeda if not sel.isdisjoint(letak) and x.induk is None]
        if len(atas) == 1 and id(atas[0]) not in ikut:
            lebih = (t.tingkat or Tingkat.GALAT).urutan < (atas[0].tingkat or Tingkat.GALAT).urutan
            anak_, induk = (atas[0], t) if lebih else (t, atas[0])
            ikut[id(anak_)] = induk
    return [replace(t, induk=ikut[id(t)].sebagai_induk) if id(t) in ikut else t for t in temuan]


def _tanpa_batas(k: Konteks, putusan: Putusan, temuan: list[Temuan]) -> list[Temuan]:
    """Figures that are right without the cap on Identitas hang under the finding that others do not
    keep it either."""
    induk = next((t for t in temuan if t.aturan == "H214" and t.dugaan), None)
    batas = k.laporan.identitas.batas_capaian
    tanpa: Ubahan = {(batas.lembar, batas.sel): None}
    kena = frozenset(
        c
        for b in (putusan.tanya if induk is not None else ())
        if not b.sel[1].isdisjoint(tanpa) and b.putus(tanpa)
        for c in b.kiri.letak
    )
    return [
        anak(t, induk) if induk is not None and (t.lembar, t.sel) in kena and t is not induk else t
        for t in temuan
    ]


def _tentang_yang_hilang(k: Konteks, t: Temuan) -> bool:
    """Whether a finding is about a program or kegiatan of which a sub kegiatan is missing, or says
    that an indicator has no budget while Realisasi Anggaran lacks a row."""
    if t.aturan not in ("P408", "S304", "S315"):
        return False
    if t.aturan == "S315":
        return "anggaran" in sub_hilang(k)
    hilang = [x for lembar in sub_hilang(k).values() for x in lembar]
    nama = {s.nama for x in hilang for s in x.silsilah if s is not None}
    return t.kunci in nama or t.nilai in nama


def gelap(k: Konteks, putusan: Putusan, temuan: Sequence[Temuan]) -> list[Temuan]:
    """What cannot be compared, or lacks an empty cell, hangs under the cell that holds no number;
    what it says that the cell must hold stays."""
    di_sel = {(t.lembar, t.sel): t for t in reversed(temuan) if t.aturan in sifat.TANPA_ISI}
    if not di_sel:
        return list(temuan)
    sandaran = {(NASKAH, p.baris.nilai.sel): _sandaran(p.hitungan) for p in pernyataan(k)}
    for b in putusan.tanya:
        for c in b.kiri.letak:
            sandaran.setdefault(c, []).extend(b.sel[1])
    return [_di_bawah(t, di_sel, sandaran.get((t.lembar, t.sel), ())) for t in temuan]


def _sandaran(h: Hitungan | None) -> list[Letak]:
    """The cells that a stated figure is compared with, and those of them that cannot be read."""
    if h is None:
        return []
    return [*((i.lembar, i.sel) for i in h.rusak), *((x.lembar, x.sel) for x in h.sumber)]


def _di_bawah(t: Temuan, di_sel: Mapping[Letak, Temuan], sandaran: Iterable[Letak]) -> Temuan:
    atas = next((di_sel[c] for c in sandaran if c in di_sel), None)
    if atas is None or atas is t or t.induk is not None or not t.aturan.startswith(sifat.BERSANDAR):
        return t
    if t.tingkat is Tingkat.INFO and t.lembar == NASKAH:
        return replace(t, induk=atas.induk or atas.sebagai_induk)
    if atas.nilai not in KOSONG and atas.aturan not in (*sifat.TAK_SAH, "S331"):
        return t
    dugaan = t.dugaan if atas.nilai == STRIP else ""
    return replace(t, dugaan=dugaan, induk=atas.induk or atas.sebagai_induk)


def _setahun(k: Konteks, putusan: Putusan, lain: Sequence[Temuan]) -> list[Temuan]:
    """What disagrees only because a year on Identitas is off hangs under the finding about it."""
    induk = next((t for t in lain if t.aturan == sifat.TAHUN and tahun_geser(k)), None)
    if induk is None:
        return list(lain)
    return [
        anak(t, induk)
        if t.induk is None
        and t is not induk
        and ((t.lembar, t.sel) in putusan.tahun or t.aturan in sifat.BERTAHUN)
        else t
        for t in lain
    ]


def _serumpun(putusan: Putusan, temuan: Sequence[Temuan]) -> Iterator[Temuan]:
    """Questions that one cell would answer together hang under the narrowest of them."""
    di_sel = {(t.lembar, t.sel): t for t in reversed(temuan) if t.aturan.startswith(sifat.DINILAI)}
    induk: dict[Letak, Temuan] = {}
    for rumpun in putusan.rumpun:
        urut = sorted(rumpun, key=lambda b: b.luas)
        sel = [c for b in urut for c in sorted(b.kiri.letak) if c in di_sel]
        induk.update((c, di_sel[sel[0]]) for c in sel if di_sel[c] is not di_sel[sel[0]])
    for t in temuan:
        atas = induk.get((t.lembar, t.sel)) if t.aturan.startswith(sifat.DINILAI) else None
        if atas is None or t.induk is not None or atas.induk == t.sebagai_induk:
            yield t
        else:
            yield replace(t, dugaan="", induk=atas.induk or atas.sebagai_induk)
