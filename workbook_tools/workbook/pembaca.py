"""Reads the cells of the input tabs of a workbook file.

This is the only module that turns sheet XML into cells. It does its own parsing because no
library gives value, number format, formula and error cells together at batch speed, and the
writer needs the parts of the package anyway.
"""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from lxml import etree

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.keluaran import NAMA_BUATAN
from workbook_tools.model.sel import (
    BATAS_BARIS,
    RUMUS_BELUM_DIHITUNG,
    BukuSel,
    JenisSel,
    Kisi,
    LembarSel,
    Sel,
    alamat,
)
from workbook_tools.names import kunci_judul
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.regex import regex
from workbook_tools.schema import HITUNG, NAMA_VERSI
from workbook_tools.tables.jejak import sidik_tersimpan
from workbook_tools.workbook.alamat import (
    KOLOM,
    KOLOM_POLOS,
    baris_bernomor,
    ganda,
    kolom_sel,
    lembar_sah,
    logika,
    nomor_kolom,
)
from workbook_tools.workbook.baris_xml import isi_lembar
from workbook_tools.workbook.paket import BATAS_BYTE_LEMBAR, BagianLembar, Paket
from workbook_tools.workbook.penafsir import Penafsir, lepas_eskap, teks_kaya, teks_sel
from workbook_tools.workbook.petik import LEBAR, BarisPolos

# Beranda and Pemeriksaan hold what one run leaves to the next: fingerprint and staff's ticks.
JUDUL_DIBACA = frozenset(
    kunci_judul(judul)
    for judul in (
        *(lembar.judul for lembar in LEMBAR_MASUKAN),
        HITUNG["beranda"].judul,
        HITUNG["pemeriksaan"].judul,
    )
)
BATAS_SEL = 200_000
BATAS_GABUNGAN = 2_000
"""So many merged cells of a tab count; a form has some dozens."""
_GABUNG = regex(rb'<mergeCell ref="([A-Z]{1,3})([1-9][0-9]{0,6}):[A-Z]{1,3}([1-9][0-9]{0,6})"')


def baca_buku(
    paket: Paket, nama: str | None = None, judul: Collection[str] = JUDUL_DIBACA
) -> BukuSel:
    """The cells of all input tabs, or of those whose folded titles are given.

    Raises:
        BerkasTakTerpakai: a part of the package is damaged or absurdly large.
    """
    konteks = Penafsir.milik(paket)
    lembar = {}
    for tab in paket.lembar:
        if kunci_judul(tab.judul) in judul:
            lembar[tab.judul] = _baca_tab(paket, tab, konteks)
    return BukuSel(
        nama=nama or paket.jalur.name,
        semua_judul=tuple(tab.judul for tab in paket.lembar),
        lembar=lembar,
        versi=_teks_nama(paket.akar_buku, NAMA_VERSI),
        sidik=sidik_tersimpan(lembar),
        buatan=_teks_nama(paket.akar_buku, NAMA_BUATAN),
    )


def baca_berkas(jalur: Path) -> BukuSel:
    """Open a file and read it; see ``baca_buku``."""
    with Paket(jalur) as paket:
        return baca_buku(paket)


def baca_lembar(paket: Paket, tab: BagianLembar) -> LembarSel:
    """The cells of any one tab; errors as in ``baca_buku``."""
    return _baca_tab(paket, tab, Penafsir.milik(paket))


def _baca_tab(paket: Paket, tab: BagianLembar, konteks: "Penafsir") -> LembarSel:
    with lembar_sah(paket.jalur, tab.judul):
        polos, baris = isi_lembar(paket, tab.bagian)
        tersembunyi = [b.nomor for b in polos if b.tersembunyi]
        baris = _catat_tersembunyi(baris, tersembunyi)
        kisi = _baca_kisi(polos, baris, konteks, tab.judul, paket.jalur.name)
    nomor = frozenset(n for n in tersembunyi if n in kisi)
    gabung = tuple(_gabungan(paket.baca(tab.bagian, BATAS_BYTE_LEMBAR)))
    return LembarSel(tab.judul, kisi, nomor, gabung)


def _gabungan(isi: bytes) -> Iterator[tuple[int, int, int]]:
    """The cells that are merged over several rows; they stand behind all rows."""
    awal = isi.rfind(b"<mergeCells")
    for huruf, atas, bawah in _GABUNG.findall(isi, awal)[:BATAS_GABUNGAN] if awal >= 0 else ():
        if int(bawah) > int(atas):
            yield int(atas), int(bawah), nomor_kolom(huruf.decode())


def _catat_tersembunyi(
    baris_xml: Iterable[etree._Element], tersembunyi: list[int]
) -> Iterator[etree._Element]:
    """The rows as they come; the numbers of those that a filter or a person hid are noted."""
    for unsur in baris_xml:
        if unsur.get("hidden") in ("1", "true") and (nomor := unsur.get("r", "")).isdecimal():
            tersembunyi.append(int(nomor))
        yield unsur


def _baca_kisi(
    polos: Iterable[BarisPolos],
    baris_xml: Iterable[etree._Element],
    konteks: Penafsir,
    judul: str,
    berkas: str,
) -> Kisi:
    kisi: Kisi = {}
    for b in polos:
        if b.nomor in kisi:
            raise ganda(f"baris {b.nomor}")
        if baris := _baca_polos(b, konteks):
            kisi[b.nomor] = baris
    jumlah = sum(map(len, kisi.values()))
    terlihat = set()
    for nomor, unsur in baris_bernomor(baris_xml):
        baris = _baca_baris(unsur, nomor, konteks)
        if not baris:
            continue
        if nomor in terlihat:
            raise ganda(f"baris {nomor}")
        terlihat.add(nomor)
        jumlah += len(baris)
        kisi[nomor] = _satukan(nomor, kisi[nomor], baris) if nomor in kisi else baris
        _periksa_banyak(len(kisi), jumlah, judul, berkas)
    _periksa_banyak(len(kisi), jumlah, judul, berkas)
    return dict(sorted(kisi.items()))


def _satukan(nomor: int, polos: dict[int, Sel], lain: dict[int, Sel]) -> dict[int, Sel]:
    """All cells of a row, from the left."""
    for kolom in polos.keys() & lain.keys():
        raise ganda(f"sel {alamat(nomor, kolom)}")
    return dict(sorted((polos | lain).items()))


def _periksa_banyak(baris: int, sel: int, judul: str, berkas: str) -> None:
    if baris > BATAS_BARIS or sel > BATAS_SEL:
        lebih = f"{BATAS_BARIS} baris" if baris > BATAS_BARIS else f"{BATAS_SEL} sel"
        raise BerkasTakTerpakai(
            "T107",
            f"Lembar {judul} pada berkas {berkas} berisi lebih dari {lebih}. Hapus baris dan "
            "kolom yang tidak dipakai, lalu simpan ulang.",
        )


def _baca_polos(b: BarisPolos, konteks: Penafsir) -> dict[int, Sel]:
    """The plain cells of a row, see ``petik``."""
    baris: dict[int, Sel] = {}
    sel: Sel | None
    for _, huruf, _, gaya, jenis, nilai, teks in zip(*[iter(b.sel)] * LEBAR, strict=False):
        if jenis == b"s":
            sel = konteks.sel_teks(nilai) if nilai else None
        elif jenis == b"inlineStr":
            sel = konteks.sel_polos(teks) if teks else None
        elif not nilai:  # a text where a number belongs
            sel = None
        elif jenis == b"str":
            sel = konteks.sel_polos(nilai)
        else:
            sel = Sel(_BILANGAN, nilai.decode(), konteks.format_polos(gaya))
        if sel is not None:
            kolom = KOLOM_POLOS.get(huruf) or nomor_kolom(huruf.decode())
            if kolom in baris:
                raise ganda(f"sel {alamat(b.nomor, kolom)}")
            baris[kolom] = sel
    return baris


def _baca_baris(unsur: etree._Element, nomor: int, konteks: Penafsir) -> dict[int, Sel]:
    """The cells of a row that hold something; prepared rows are mostly empty cells."""
    baris: dict[int, Sel] = {}
    urutan: dict[etree._Element, int] = {}
    akhiran = str(nomor)
    for c in unsur:
        if not len(c):
            continue
        sel = _baca_sel(c, konteks)
        if sel is not None:
            ref = c.get("r")
            if ref:
                # By its letters, nearly always known.
                kolom = KOLOM.get(ref.removesuffix(akhiran)) or kolom_sel(ref, akhiran)
            else:
                urutan = urutan or _kolom_urut(unsur, akhiran)
                kolom = urutan[c]
            if kolom in baris:
                raise ganda(f"sel {alamat(nomor, kolom)}")
            baris[kolom] = sel
    return baris


def _kolom_urut(baris: etree._Element, akhiran: str) -> dict[etree._Element, int]:
    """The columns of a row's cells; one without an address follows the one before it."""
    urutan: dict[etree._Element, int] = {}
    kolom = 0
    for c in baris:
        ref = c.get("r")
        kolom = kolom_sel(ref, akhiran) if ref else kolom + 1
        urutan[c] = kolom
    return urutan


def _baca_sel(c: etree._Element, konteks: Penafsir) -> Sel | None:
    """A cell with content: its value stands last, behind the formula."""
    jenis = c.get("t", "n")
    isi = c[-1]
    akhir = isi.tag[-2:]
    if akhir not in _ISI_SEL:  # an extension, or something that does not belong there
        isi = next((x for x in reversed(c) if x.tag[-2:] in _ISI_SEL), None)
        if isi is None:
            return None
        akhir = isi.tag[-2:]
    if akhir == "is":
        return teks_sel(teks_kaya(isi), False) if jenis == "inlineStr" else None
    if akhir == "}f":
        # Written by a program that does not compute: what the cell shows is not known.
        return _TANPA_HASIL
    nilai = isi.text
    rumus = len(c) > 1 and c[0].tag[-2:] == "}f"
    if nilai is None or jenis == "inlineStr":
        # Only text may be an empty result; a number that is not there was never computed.
        return _TANPA_HASIL if rumus and jenis == "n" else None
    if jenis == "s":
        return teks_sel(konteks.teks(nilai), rumus)
    if jenis == "n":
        return Sel(_BILANGAN, nilai, konteks.format(c.get("s")), rumus)
    if jenis in ("str", "d"):
        return teks_sel(lepas_eskap(nilai), rumus)
    if jenis == "e":
        return Sel(JenisSel.GALAT, nilai, rumus=rumus)
    if jenis == "b" and (ya := logika(nilai)):
        return Sel(JenisSel.LOGIKA, ya, rumus=rumus)
    if jenis == "b":
        return teks_sel(nilai, rumus)  # neither yes nor no: told as it stands
    return Sel(_BILANGAN, nilai, konteks.format(c.get("s")), rumus)


# Bound once: a lookup in an Enum class costs as much as making the cell.
_BILANGAN = JenisSel.BILANGAN
_ISI_SEL = frozenset({"}v", "is", "}f"})
_TANPA_HASIL = Sel(JenisSel.GALAT, RUMUS_BELUM_DIHITUNG, rumus=True)


def _teks_nama(akar_buku: etree._Element, dicari: str) -> str | None:
    """The text that a defined name holds."""
    for nama in akar_buku.iterfind("{*}definedNames/*"):
        if nama.get("name") == dicari:
            return (nama.text or "").strip().strip('="')
    return None
