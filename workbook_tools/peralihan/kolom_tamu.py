"""Columns of the newest template on a sheet that an office has had for years.

They are put behind the last column that holds something, so no cell moves and no formula breaks.
"""

import re

from lxml import etree
from msgspec import Struct

from workbook_tools.model.sel import alamat, huruf_kolom
from workbook_tools.model.tabel import Tabel
from workbook_tools.peralihan.gaya_tamu import GayaTamu
from workbook_tools.peralihan.rancangan import Rancangan, bagian_hubungan, tag
from workbook_tools.peralihan.sel_xml import (
    LembarXml,
    batas_terisi,
    lebar_kolom,
    pasang_lebar,
    perluas_dimensi,
    pindah_rentang,
    salin_isi,
    tulis_teks,
)
from workbook_tools.records import Kolom
from workbook_tools.regex import regex
from workbook_tools.schema.tata_letak import (
    BARIS_DATA,
    BARIS_KEPALA,
    KOLOM_ISIAN,
    KOLOM_PETUNJUK,
    KOLOM_URAIAN,
)
from workbook_tools.workbook.alamat import nomor_kolom

_TABEL = regex(r"([A-Z]+)(\d+):([A-Z]+)(\d+)")
_TAMBAHAN_TAHUN = regex(r"\+\d+\)")


class _Tempat(Struct, frozen=True):
    """A sheet of the workbook beside that of the template."""

    rancangan: Rancangan
    bagian: str
    akar: etree._Element
    lembar: LembarXml
    contoh: etree._Element
    lembar_contoh: LembarXml
    gaya: GayaTamu
    tabel: Tabel


def kolom_baru(tabel: Tabel) -> list[Kolom]:
    """The columns that came after the template from which the sheet was made."""
    return [k for k in tabel.lembar.kolom if k.id not in tabel.letak and k.sejak > 1]


def tambah_kolom(
    rancangan: Rancangan, bagian: str, contoh: etree._Element, gaya: GayaTamu, tabel: Tabel
) -> list[Kolom]:
    """Add the columns that a sheet lacks; ``contoh`` is the template's sheet. Returns them."""
    baru = kolom_baru(tabel)
    if not baru or not tabel.baris_kepala:
        return []
    akar = rancangan.akar(bagian)
    t = _Tempat(rancangan, bagian, akar, LembarXml(akar), contoh, LembarXml(contoh), gaya, tabel)
    if tabel.lembar.tegak:
        _tambah_baris(t, baru)
    else:
        _tambah_mendatar(t, baru)
    perluas_dimensi(t.akar)
    return baru


def _tambah_mendatar(t: _Tempat, baru: list[Kolom]) -> None:
    kepala = t.tabel.baris_kepala
    akhir_baris, akhir_kolom = batas_terisi(t.akar)
    tabel_excel = _cari_tabel(t)
    ujung = nomor_kolom(tabel_excel[1][3]) if tabel_excel else 0
    awal = max(akhir_kolom, ujung) + 1
    akhir_baris = max(akhir_baris, int(tabel_excel[1][4]) if tabel_excel else 0)
    gaya_kepala = t.lembar.cari(kepala, max(t.tabel.letak.values()))
    for letak, kolom in enumerate(baru, start=awal):
        asal = t.tabel.lembar.letak[kolom.id]
        judul = t.lembar.sel(kepala, letak)
        if gaya_kepala is not None and gaya_kepala.get("s"):
            judul.set("s", gaya_kepala.get("s"))
        tulis_teks(judul, kolom.label)
        _gaya_kolom(t, kolom, asal, letak, akhir_baris)
        _validasi(t, (BARIS_DATA, asal), (kepala + 1, letak))
        _validasi(t, (BARIS_KEPALA, asal), (kepala, letak))
    if tabel_excel and awal == ujung + 1:
        _perluas_tabel(*tabel_excel, baru)


def _gaya_kolom(t: _Tempat, kolom: Kolom, asal: int, letak: int, akhir_baris: int) -> None:
    lebar = lebar_kolom(t.contoh, asal)
    if lebar is not None:
        salinan = etree.fromstring(etree.tostring(lebar))
        t.gaya.terapkan(salinan)
        pasang_lebar(t.akar, letak, salinan)
    sel = t.lembar_contoh.cari(BARIS_DATA, asal)
    gaya = int(sel.get("s") or 0) + t.gaya.xf if sel is not None else None
    for nomor in range(t.tabel.baris_kepala + 1, akhir_baris + 1):
        c = t.lembar.sel(nomor, letak)
        if gaya is not None:
            c.set("s", str(gaya))
    if kolom.tahun_ke:
        _tahun(t, kolom, letak)


def _tahun(t: _Tempat, kolom: Kolom, letak: int) -> None:
    """The year above the header, as above the other years."""
    for lain in t.tabel.lembar.kolom:
        ada = t.tabel.letak.get(lain.id)
        if not lain.tahun_ke or ada is None:
            continue
        dari = t.lembar.cari(t.tabel.baris_kepala - 1, ada)
        rumus = dari.find(tag("f")) if dari is not None else None
        if dari is None or rumus is None or not rumus.text:
            return
        c = t.lembar.sel(t.tabel.baris_kepala - 1, letak)
        salin_isi(dari, c)
        c.find(tag("f")).text = _TAMBAHAN_TAHUN.sub(f"+{kolom.tahun_ke - 1})", rumus.text)
        nilai = c.find(tag("v"))
        if nilai is not None and (nilai.text or "").isdigit():
            nilai.text = str(int(nilai.text) + kolom.tahun_ke - lain.tahun_ke)
        return


def _validasi(t: _Tempat, dari: tuple[int, int], ke: tuple[int, int]) -> None:
    """The choices and hints of a place of the template, at the new place."""
    for v in t.contoh.iter(tag("dataValidation")):
        rentang = (v.get("sqref") or "").split()
        cocok = [r for r in rentang if r.split(":")[0] == alamat(*dari)]
        if not cocok:
            continue
        wadah = t.akar.find(tag("dataValidations"))
        if wadah is None:
            return  # a sheet without any was stripped of them on purpose
        baru = etree.fromstring(etree.tostring(v))
        baru.set("sqref", pindah_rentang(cocok[0], dari, ke))
        wadah.append(baru)
        wadah.set("count", str(len(wadah)))


def _cari_tabel(t: _Tempat) -> tuple[etree._Element, re.Match[str]] | None:
    """The Excel table with its header where the sheet's is."""
    if not t.rancangan.ada(bagian_hubungan(t.bagian)):
        return None
    for jenis, sasaran in t.rancangan.paket.hubungan_bagian(t.bagian).values():
        if jenis.endswith("/table"):
            akar = t.rancangan.akar(sasaran)
            ref = _TABEL.fullmatch(akar.get("ref") or "")
            if ref and int(ref[2]) == t.tabel.baris_kepala:
                return akar, ref
    return None


def _perluas_tabel(akar: etree._Element, ref: re.Match[str], baru: list[Kolom]) -> None:
    ujung = huruf_kolom(nomor_kolom(ref[3]) + len(baru))
    akar.set("ref", f"{ref[1]}{ref[2]}:{ujung}{ref[4]}")
    saring = akar.find(tag("autoFilter"))
    if saring is not None:
        saring.set("ref", akar.get("ref"))
    wadah = akar.find(tag("tableColumns"))
    nomor = max(int(k.get("id")) for k in wadah)
    for kolom in baru:
        nomor += 1
        etree.SubElement(wadah, tag("tableColumn"), id=str(nomor), name=kolom.label)
    wadah.set("count", str(len(wadah)))


def _tambah_baris(t: _Tempat, baru: list[Kolom]) -> None:
    """New keys of an upright sheet, below the last row that holds something."""
    akhir, _ = batas_terisi(t.akar)
    for nomor, kolom in enumerate(baru, start=akhir + 1):
        asal = BARIS_DATA + t.tabel.lembar.kolom.index(kolom)
        for dari, ke in (
            (KOLOM_URAIAN, t.tabel.kolom_uraian),
            (KOLOM_ISIAN, t.tabel.kolom_isian),
            (KOLOM_PETUNJUK, t.tabel.kolom_isian + 1),
        ):
            sumber = t.lembar_contoh.cari(asal, dari)
            c = t.lembar.sel(nomor, ke)
            if sumber is not None:
                c.set("s", str(int(sumber.get("s") or 0) + t.gaya.xf))
            teks = {KOLOM_URAIAN: kolom.label, KOLOM_PETUNJUK: kolom.bantuan}.get(dari)
            if teks:
                tulis_teks(c, teks)
        _validasi(t, (asal, KOLOM_ISIAN), (nomor, t.tabel.kolom_isian))
