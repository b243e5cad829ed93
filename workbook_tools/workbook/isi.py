"""Fills the input sheets of a template with records (`lkj isi`)."""

import re
from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal

from lxml import etree

from workbook_tools.formats.json_masukan import Masukan, Nilai, Rekam
from workbook_tools.model.sel import alamat
from workbook_tools.model.tabel import Tabel
from workbook_tools.records import Jenis, Kolom
from workbook_tools.schema.tata_letak import BARIS_TAHUN
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.paket import NS, Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.tabel_excel import perluas_tabel
from workbook_tools.workbook.xml_sel import teks_aman

_RIBUAN = re.compile(r"[0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,20}")
_BULAT = re.compile(r"[0-9]{1,20}")
_TAHUN = re.compile(r"[0-9]{4}")
_PERSEN_DUA = re.compile(r"([0-9]{1,20}),([0-9][0-9])%")


def isi_templat(paket: Paket, masukan: Masukan) -> dict[str, bytes]:
    """The parts of the template that change when it is filled, by name.

    Values are stored as staff would type them: whole rupiah as numbers, all else as text, so
    that every figure keeps the form and the precision it was written with.
    """
    tabel = susun_tabel(baca_buku(paket))
    bagian = {tab.judul: tab.bagian for tab in paket.lembar}
    perubahan: dict[str, bytes] = {}
    for id_, rekam in masukan.items():
        t = tabel[id_]
        nama = bagian[t.judul]
        akar = paket.uraikan(nama)
        data = akar.find(f"{{{NS}}}sheetData")
        if t.lembar.tegak:
            _isi_tegak(data, t, rekam[0] if rekam else {})
        else:
            _isi_mendatar(data, t, rekam)
            perubahan.update(perluas_tabel(paket, nama, t.baris_kepala + len(rekam)))
        perubahan[nama] = _xml(akar)
    perubahan.update(_isi_tahun(paket, tabel, bagian, perubahan, masukan))
    terisi = {tabel[id_].judul for id_ in masukan if tabel[id_].lembar.cadangan}
    return perubahan | _tampakkan(paket, terisi)


def _tampakkan(paket: Paket, judul: Collection[str]) -> dict[str, bytes]:
    """workbook.xml where hidden tabs were filled."""
    akar = paket.uraikan(paket.bagian_buku)
    tersembunyi = [
        s
        for s in akar.iterfind(f"{{{NS}}}sheets/{{{NS}}}sheet")
        if s.get("name") in judul and s.attrib.pop("state", None)
    ]
    return {paket.bagian_buku: _xml(akar)} if tersembunyi else {}


def _xml(akar: etree._Element) -> bytes:
    isi: bytes = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
    return isi


def _isi_tegak(data: etree._Element, t: Tabel, rekam: Rekam) -> None:
    for kolom in t.lembar.kolom:
        if kolom.id in rekam:
            baris = _baris(data, t.letak[kolom.id])
            _tulis(_sel(baris, t.letak[kolom.id], t.kolom_isian, None), kolom, rekam[kolom.id])


def _isi_mendatar(data: etree._Element, t: Tabel, rekam: list[Rekam]) -> None:
    pertama = _baris(data, t.baris_kepala + 1)
    gaya = {nomor_kolom(c.get("r")): c.get("s") for c in pertama}
    _kosongkan(data, t)
    for nomor, r in enumerate(rekam, start=t.baris_kepala + 1):
        baris = _baris(data, nomor)
        if not len(baris):
            for letak in sorted(gaya):
                _sel(baris, nomor, letak, gaya[letak])
        for kolom in t.lembar.kolom:
            if kolom.id in r:
                letak = t.letak[kolom.id]
                _tulis(_sel(baris, nomor, letak, gaya.get(letak)), kolom, r[kolom.id])


def _kosongkan(data: etree._Element, t: Tabel) -> None:
    """Take out what the blank template holds below the header (the prefilled scales)."""
    for baris in data:
        if int(baris.get("r")) > t.baris_kepala:
            for c in baris:
                for anak in list(c):
                    c.remove(anak)
                c.attrib.pop("t", None)


def _baris(data: etree._Element, nomor: int) -> etree._Element:
    """The row with this number, made in its place when there is none."""
    for letak, unsur in enumerate(data):
        ada = int(unsur.get("r"))
        if ada == nomor:
            return unsur
        if ada > nomor:
            baru = etree.Element(f"{{{NS}}}row", r=str(nomor))
            data.insert(letak, baru)
            return baru
    return etree.SubElement(data, f"{{{NS}}}row", r=str(nomor))


def _sel(baris: etree._Element, nomor: int, kolom: int, gaya: str | None) -> etree._Element:
    for letak, c in enumerate(baris):
        ada = nomor_kolom(c.get("r"))
        if ada == kolom:
            return c
        if ada > kolom:
            baru = etree.Element(f"{{{NS}}}c", r=alamat(nomor, kolom))
            baris.insert(letak, baru)
            break
    else:
        baru = etree.SubElement(baris, f"{{{NS}}}c", r=alamat(nomor, kolom))
    if gaya is not None:
        baru.set("s", gaya)
    return baru


def _tulis(c: etree._Element, kolom: Kolom, nilai: Nilai) -> None:
    bilangan = _sebagai_bilangan(kolom, nilai)
    for anak in list(c):
        c.remove(anak)
    if bilangan is not None:
        c.attrib.pop("t", None)
        etree.SubElement(c, f"{{{NS}}}v").text = bilangan
        return
    teks = nilai if isinstance(nilai, str) else str(nilai).replace(".", ",")
    c.set("t", "inlineStr")
    t = etree.SubElement(etree.SubElement(c, f"{{{NS}}}is"), f"{{{NS}}}t")
    t.text = teks_aman(teks)
    t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _sebagai_bilangan(kolom: Kolom, nilai: Nilai) -> str | None:
    """The number to store, or None where text keeps what was written.

    Text becomes a number only when the column's format shows it again as it was written.
    """
    if not isinstance(nilai, str):
        # A number in a percent column means percent; in a cell of that format it would be
        # read a hundred times larger.
        polos = kolom.jenis is not Jenis.PERSEN
        return (
            format(nilai, "f")
            if polos and isinstance(nilai, Decimal)
            else (str(nilai) if polos else None)
        )
    teks = nilai.strip()
    if kolom.jenis is Jenis.RUPIAH and _RIBUAN.fullmatch(teks):
        return teks.replace(".", "")
    if kolom.jenis in (Jenis.BULAT, Jenis.TAHUN) and _BULAT.fullmatch(teks):
        return teks if str(int(teks)) == teks else None
    if kolom.jenis is Jenis.PERSEN and (cocok := _PERSEN_DUA.fullmatch(teks)):
        return format(Decimal(f"{cocok[1]}.{cocok[2]}") / 100, "f")
    return None


def _isi_tahun(
    paket: Paket,
    tabel: Mapping[str, Tabel],
    bagian: Mapping[str, str],
    perubahan: Mapping[str, bytes],
    masukan: Masukan,
) -> Iterator[tuple[str, bytes]]:
    """Refresh the shown years above the Renstra header (cached results of their formulas)."""
    awal = str((masukan.get("identitas") or [{}])[0].get("renstra_awal", ""))
    t = tabel["renstra"]
    nama = bagian[t.judul]
    if not _TAHUN.fullmatch(awal):
        return
    akar = etree.fromstring(perubahan[nama]) if nama in perubahan else paket.uraikan(nama)
    data = akar.find(f"{{{NS}}}sheetData")
    for kolom in t.lembar.kolom:
        if kolom.tahun_ke:
            baris = _baris(data, BARIS_TAHUN)
            c = _sel(baris, BARIS_TAHUN, t.letak[kolom.id], None)
            v = c.find(f"{{{NS}}}v")
            if v is None:
                v = etree.SubElement(c, f"{{{NS}}}v")
            c.attrib.pop("t", None)
            v.text = str(int(awal) + kolom.tahun_ke - 1)
    yield nama, _xml(akar)
