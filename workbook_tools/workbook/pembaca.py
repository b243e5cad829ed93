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
from workbook_tools.names import rapikan
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.regex import regex
from workbook_tools.schema import HITUNG, NAMA_VERSI
from workbook_tools.tables.jejak import sidik_tersimpan
from workbook_tools.workbook.alamat import (
    KOLOM,
    KOLOM_POLOS,
    XmlTakSah,
    baris_bernomor,
    cacah,
    ganda,
    kolom_sel,
    lembar_sah,
    logika,
    nomor_kolom,
)
from workbook_tools.workbook.baris_xml import isi_lembar
from workbook_tools.workbook.format_bawaan import FORMAT_BAWAAN
from workbook_tools.workbook.paket import BagianLembar, Paket
from workbook_tools.workbook.petik import LEBAR, BarisPolos

# Beranda and Pemeriksaan hold what one run leaves to the next: fingerprint and staff's ticks.
JUDUL_DIBACA = frozenset(
    rapikan(judul).casefold()
    for judul in (
        *(lembar.judul for lembar in LEMBAR_MASUKAN),
        HITUNG["beranda"].judul,
        HITUNG["pemeriksaan"].judul,
    )
)
BATAS_SEL = 200_000

_ESKAP = regex(r"_x([0-9A-Fa-f]{4})_")
_SURROGAT = regex("[\ud800-\udfff]")


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
        if rapikan(tab.judul).casefold() in judul:
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
    return LembarSel(tab.judul, kisi, nomor)


def _catat_tersembunyi(
    baris_xml: Iterable[etree._Element], tersembunyi: list[int]
) -> Iterator[etree._Element]:
    """The rows as they come; the numbers of those that a filter or a person hid are noted."""
    for unsur in baris_xml:
        if unsur.get("hidden") in ("1", "true") and (nomor := unsur.get("r", "")).isdecimal():
            tersembunyi.append(int(nomor))
        yield unsur


class Penafsir:
    """Shared strings and number formats of a package, read when the first cell asks for them."""

    def __init__(self, paket: Paket) -> None:
        self._paket = paket
        self._untai: list[etree._Element] | None = None
        self._teks: dict[str, str] = {}
        self._format: list[str] | None = None
        self._kode: dict[str | None, str] = {}
        self._sel_teks: dict[bytes, Sel | None] = {}
        self._kode_polos: dict[bytes | None, str] = {}

    @classmethod
    def milik(cls, paket: Paket) -> "Penafsir":
        """The one of a package: reader and writer share what is read."""
        penafsir = paket.bersama.get("penafsir")
        if not isinstance(penafsir, cls):
            penafsir = paket.bersama["penafsir"] = cls(paket)
        return penafsir

    def teks(self, nomor: str) -> str:
        """The shared string with this number.

        Raises:
            XmlTakSah: there is no such string.
        """
        teks = self._teks.get(nomor)
        if teks is not None:
            return teks
        if self._untai is None:
            self._untai = self._baca_untai()
        try:
            teks = teks_kaya(self._untai[cacah(nomor, len(self._untai) - 1)])
        except XmlTakSah:
            raise XmlTakSah("sebuah sel menunjuk teks yang tidak ada") from None
        self._teks[nomor] = teks
        return teks

    def sel_teks(self, nomor: bytes) -> Sel | None:
        """The cell of a shared string; one for all cells that hold it. Errors as in ``teks``."""
        if nomor not in self._sel_teks:
            self._sel_teks[nomor] = _sel_teks(self.teks(nomor.decode()), False)
        return self._sel_teks[nomor]

    def _baca_untai(self) -> list[etree._Element]:
        bagian = self._paket.bagian_jenis("sharedStrings")
        if not bagian or not self._paket.ada(bagian):
            return []
        akar = self._paket.pohon_lembar(bagian)
        return [x for x in akar if x.tag[-3:] == "}si"]  # numbered by what are strings only

    def format(self, gaya: str | None) -> str:
        """The number-format code of a cell style.

        Raises:
            XmlTakSah: there is no such style: what the cell shows is not known.
        """
        kode = self._kode.get(gaya)
        if kode is None:
            if self._format is None:
                self._format = _daftar_format(self._paket)
            kode = self._kode[gaya] = _format_gaya(self._format, gaya)
        return kode

    def format_polos(self, gaya: bytes | None) -> str:
        """As ``format``, of a style as it stands in the file."""
        kode = self._kode_polos.get(gaya)
        if kode is None:
            kode = self._kode_polos[gaya] = self.format(None if gaya is None else gaya.decode())
        return kode


def _format_gaya(daftar: list[str], gaya: str | None) -> str:
    if gaya is None or not daftar:  # a workbook without styles shows every number as it is
        return daftar[0] if daftar else "General"
    try:
        return daftar[cacah(gaya, len(daftar) - 1)]
    except XmlTakSah:
        raise XmlTakSah("sebuah sel menunjuk gaya yang tidak ada") from None


def teks_kaya(unsur: etree._Element) -> str:
    """The plain text of a shared or inline string; phonetic hints are left out."""
    if len(unsur) == 1:
        satu = unsur[0]
        if satu.tag[-2:] == "}t":
            return _lepas_eskap(satu.text or "")
    potongan = []
    for anak in unsur:
        nama = _nama(anak)
        if nama == "t":
            potongan.append(anak.text or "")
        elif nama == "r":
            potongan.extend(t.text or "" for t in anak if _nama(t) == "t")
    return _lepas_eskap("".join(potongan))


def _lepas_eskap(teks: str) -> str:
    """Excel stores characters that XML cannot hold, and look-alikes, as _xHHHH_. Halves of a
    character are put together; one without the other is no character."""
    if "_x" not in teks:
        return teks
    teks = _ESKAP.sub(lambda m: chr(int(m[1], 16)), teks)
    if _SURROGAT.search(teks):
        teks = teks.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return teks


def _nama(unsur: etree._Element) -> str:
    tag = unsur.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _daftar_format(paket: Paket) -> list[str]:
    """The number-format code of every cell style, by style index."""
    bagian = paket.bagian_jenis("styles")
    if not bagian or not paket.ada(bagian):
        return []
    akar = paket.pohon(bagian)
    sendiri: dict[str, str] = {}
    gaya: list[str] = []
    for unsur in akar:
        if _nama(unsur) == "numFmts":
            sendiri = {f.get("numFmtId", ""): f.get("formatCode", "") for f in unsur}
        elif _nama(unsur) == "cellXfs":
            for xf in unsur:
                kode = xf.get("numFmtId", "0")
                gaya.append(sendiri.get(kode) or FORMAT_BAWAAN.get(kode, "General"))
    return gaya


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
            sel = _sel_teks(_lepas_eskap(teks.decode()), False) if teks else None
        elif not nilai:  # a text where a number belongs
            sel = None
        elif jenis == b"str":
            sel = _sel_teks(_lepas_eskap(nilai.decode()), False)
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
        return _sel_teks(teks_kaya(isi), False) if jenis == "inlineStr" else None
    if akhir == "}f":
        # Written by a program that does not compute: what the cell shows is not known.
        return _TANPA_HASIL
    nilai = isi.text
    rumus = len(c) > 1 and c[0].tag[-2:] == "}f"
    if nilai is None or jenis == "inlineStr":
        # Only text may be an empty result; a number that is not there was never computed.
        return _TANPA_HASIL if rumus and jenis == "n" else None
    if jenis == "s":
        return _sel_teks(konteks.teks(nilai), rumus)
    if jenis == "n":
        return Sel(_BILANGAN, nilai, konteks.format(c.get("s")), rumus)
    if jenis in ("str", "d"):
        return _sel_teks(_lepas_eskap(nilai), rumus)
    if jenis == "e":
        return Sel(JenisSel.GALAT, nilai, rumus=rumus)
    if jenis == "b" and (ya := logika(nilai)):
        return Sel(JenisSel.LOGIKA, ya, rumus=rumus)
    if jenis == "b":
        return _sel_teks(nilai, rumus)  # neither yes nor no: told as it stands
    return Sel(_BILANGAN, nilai, konteks.format(c.get("s")), rumus)


# Bound once: a lookup in an Enum class costs as much as making the cell.
_BILANGAN = JenisSel.BILANGAN
_TEKS = JenisSel.TEKS
_ISI_SEL = frozenset({"}v", "is", "}f"})
_TANPA_HASIL = Sel(JenisSel.GALAT, RUMUS_BELUM_DIHITUNG, rumus=True)


def _sel_teks(teks: str, rumus: bool) -> Sel | None:
    if not teks.strip():
        return None
    return Sel(_TEKS, teks, "@", rumus)


def _teks_nama(akar_buku: etree._Element, dicari: str) -> str | None:
    """The text that a defined name holds."""
    for nama in _definisi(akar_buku):
        if nama.get("name") == dicari:
            return (nama.text or "").strip().strip('="')
    return None


def _definisi(akar_buku: etree._Element) -> Iterable[etree._Element]:
    for unsur in akar_buku:
        if _nama(unsur) == "definedNames":
            return list(unsur)
    return ()
