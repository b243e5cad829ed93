"""Puts rows between those of input tabs; whatever names or lies on a moved cell goes along."""

from collections.abc import Mapping, Sequence

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.model.sel import alamat
from workbook_tools.workbook.alamat import baris_bernomor, sel_bernomor
from workbook_tools.workbook.buku_kerja import sesuaikan_buku
from workbook_tools.workbook.ikut import Catatan, Iringan, ikutkan
from workbook_tools.workbook.ikut.dasar import tulis_rentang
from workbook_tools.workbook.ikut.lembar import ikut_lembar
from workbook_tools.workbook.paket import BATAS_BYTE_LEMBAR, BagianLembar, Paket
from workbook_tools.workbook.rujukan import baca_rujukan
from workbook_tools.workbook.rumus_turun import RumusTurun, rumus_turun, yang_turun
from workbook_tools.workbook.sesuaikan import letakkan_semua
from workbook_tools.workbook.sisipan import Sisipan

_LETAK = {
    "hyperlink": ("ref",),
    "autoFilter": ("ref",),
    "sortState": ("ref",),
    "sortCondition": ("ref",),
    "mergeCell": ("ref",),
    "selection": ("sqref", "activeCell"),
    "pane": ("topLeftCell",),
    "sheetView": ("topLeftCell",),
    "f": ("ref",),
}


def sisipkan_baris(
    paket: Paket, semua: Sequence[Sisipan]
) -> tuple[dict[str, bytes], tuple[Catatan, ...]]:
    """The parts that change, and what could not go along. New rows look like the row above them
    and have the formulas that are filled down there.

    Raises:
        XmlTakSah: an address in a tab is none.
    """
    iringan = Iringan(semua, [t.judul for t in paket.lembar])
    tab = {t.judul: t for t in paket.lembar}
    milik = {tab[s.judul].bagian for s in semua}
    hasil = ikutkan(paket, iringan, milik)
    saringan: dict[int, tuple[str, str]] = {}
    for s in semua:
        akar = _lembar(paket, tab[s.judul], s, iringan)
        saring = akar.find("{*}autoFilter")
        if saring is not None:
            saringan[tab[s.judul].urutan] = (s.judul, saring.get("ref", ""))
        hasil[tab[s.judul].bagian] = etree.tostring(
            akar, xml_declaration=True, encoding="UTF-8", standalone=True
        )
    asal = hasil.get(paket.bagian_buku) or paket.baca(paket.bagian_buku)
    hasil[paket.bagian_buku] = sesuaikan_buku(asal, saringan, hitung=True)
    return hasil, tuple(iringan.catatan)


def _lembar(paket: Paket, tab: BagianLembar, s: Sisipan, iringan: Iringan) -> etree._Element:
    """The tab with its rows in their new places and the new ones between them."""
    isi = paket.baca(tab.bagian, BATAS_BYTE_LEMBAR)
    turun = _kolom_turun(etree.fromstring(isi), s)
    akar = etree.fromstring(ikut_lembar(isi, s.judul, iringan, hanya_sel=True))
    letakkan_semua(akar, s.judul, iringan)
    for unsur in akar.iter("{*}*"):
        for nama in _LETAK.get(etree.QName(unsur).localname, ()):
            _pindahkan(unsur, nama, s)
    baris = dict(baris_bernomor(akar.find("{*}sheetData")))
    for nomor, unsur in baris.items():
        _nomori(unsur, nomor, s.titik(nomor, 1))
    for di_atas, baru in s.baris_baru().items():
        _tambah(baris, di_atas, baru, s.contoh(di_atas))
    _turunkan(akar, s, turun)
    _luaskan(akar, s)
    return akar


class _Turun(Struct, frozen=True):
    """A formula filled down a column: the old rows that hold it, and the formula itself, or the
    old row whose own, once it has followed, all others are copied from (below every new row)."""

    baris: frozenset[int]
    rumus: RumusTurun
    contoh: int


def _kolom_turun(akar: etree._Element, s: Sisipan) -> dict[int, _Turun]:
    """By column. Such formulas name the rows below their own: followed one by one they would pass
    over a row that is put right below them."""
    rumus: dict[int, list[tuple[int, str]]] = {}
    for nomor, baris in baris_bernomor(akar.find("{*}sheetData")):
        for kolom, c in sel_bernomor(baris, nomor):
            f = c.find("{*}f")
            if f is not None and f.text and not f.get("t"):
                rumus.setdefault(kolom, []).append((nomor, f.text))
    hasil: dict[int, _Turun] = {}
    for kolom, semua in rumus.items():
        ada = yang_turun(semua)
        if ada is not None and ada[1].intersection(map(s.contoh, s.sesudah)):
            terbawah = max(ada[1])
            contoh = terbawah if terbawah > max(s.sesudah) else 0
            hasil[kolom] = _Turun(ada[1], ada[0], contoh)
    return hasil


def _turunkan(akar: etree._Element, s: Sisipan, turun: Mapping[int, _Turun]) -> None:
    """Formulas that were filled down, anew: in the rows that had them and the rows below those."""
    baru = s.baris_baru()
    semua = dict(baris_bernomor(akar.find("{*}sheetData")))
    sel = {n: dict(sel_bernomor(b, n)) for n, b in semua.items()} if turun else {}
    for kolom, t in turun.items():
        rumus = t.rumus
        if t.contoh:
            nomor = s.titik(t.contoh, kolom)
            rumus = rumus_turun(sel[nomor][kolom].findtext("{*}f") or "", nomor)
        tujuan = {s.titik(n, kolom) for n in t.baris}
        tujuan |= {n for di_atas, isi in baru.items() if s.contoh(di_atas) in t.baris for n in isi}
        for n in tujuan:
            c = sel.get(n, {}).get(kolom)
            if c is None:
                continue
            f = c.find("{*}f")
            if f is None:
                f = etree.SubElement(c, f"{{{etree.QName(c).namespace}}}f")
            f.text = rumus.di(n)


def _pindahkan(unsur: etree._Element, nama: str, s: Sisipan) -> None:
    """A merged cell never grows: it is one name, not a list."""
    lama = unsur.get(nama)
    if not lama:
        return
    baru = []
    for ref in lama.split():
        rujukan = baca_rujukan(ref)
        if rujukan is None or rujukan.berbaris:
            baru.append(ref)
            continue
        r = s.rentang(rujukan.rentang)
        if etree.QName(unsur).localname == "mergeCell":
            r = replace(r, bawah=s.titik(rujukan.rentang.bawah, r.kiri))
        baru.append(tulis_rentang(r, tunggal=":" not in ref))
    unsur.set(nama, " ".join(baru))


def _nomori(baris: etree._Element, lama: int, baru: int) -> None:
    sel = list(sel_bernomor(baris, lama))
    baris.set("r", str(baru))
    for kolom, c in sel:
        c.set("r", alamat(baru, kolom))


def _tambah(
    baris: Mapping[int, etree._Element], di_atas: int, baru: Sequence[int], rupa: int
) -> None:
    """New rows below an old one, with the looks of ``rupa``."""
    akhir, contoh = baris.get(di_atas), baris.get(rupa)
    if akhir is None or contoh is None:
        return  # rows that no one formatted; they are made when they are filled
    for n in baru:
        unsur = etree.Element(contoh.tag, r=str(n), nsmap=contoh.nsmap)
        for kolom, c in sel_bernomor(contoh, int(contoh.get("r", "0"))):
            salin = etree.SubElement(unsur, c.tag, r=alamat(n, kolom))
            if c.get("s"):
                salin.set("s", c.get("s"))
        akhir.addnext(unsur)
        akhir = unsur


def _luaskan(akar: etree._Element, s: Sisipan) -> None:
    """The tab says how far it reaches."""
    luas = akar.find("{*}dimension")
    rujukan = baca_rujukan(luas.get("ref", "")) if luas is not None else None
    if luas is not None and rujukan is not None:
        r = rujukan.rentang
        bawah = s.titik(r.bawah, 1) + s.sesudah.get(r.bawah, 0)
        luas.set("ref", tulis_rentang(replace(r, bawah=bawah)))
