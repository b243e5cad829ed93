"""Input JSON as a workbook of cells: the third front, beside files and live workbooks.

Cells stand where `lkj isi` would put them, so that findings name the right addresses.
"""

from workbook_tools.formats.json_masukan import Masukan, Nilai, Rekam
from workbook_tools.model.sel import BukuSel, JenisSel, Kisi, LembarSel, Sel
from workbook_tools.records import LEMBAR_MASUKAN, LembarMasukan
from workbook_tools.schema import JUDUL_PETUNJUK, LEMBAR_HITUNG, VERSI_TEMPLAT

BARIS_KEPALA = 5
"""Header row of every input sheet of the template."""


def buku_dari_masukan(masukan: Masukan, nama: str = "data.json") -> BukuSel:
    """The cells of a template filled with these records."""
    ada = [x for x in LEMBAR_MASUKAN if not x.cadangan or x.id in masukan]
    lembar = {x.judul: LembarSel(x.judul, _kisi(x, masukan.get(x.id))) for x in ada}
    judul = (JUDUL_PETUNJUK, *(x.judul for x in LEMBAR_HITUNG), *lembar)
    return BukuSel(nama, judul, lembar, versi=VERSI_TEMPLAT)


def _kisi(lembar: LembarMasukan, rekam: list[Rekam] | None) -> Kisi:
    if rekam is None:
        kolom = [k.id for k in lembar.kolom]
        rekam = [dict(zip(kolom, isi, strict=True)) for isi in lembar.isi_awal]
    if lembar.tegak:
        return _tegak(lembar, rekam[0] if rekam else {})
    letak = lembar.letak
    kisi: Kisi = {BARIS_KEPALA: {letak[k.id]: _sel(k.label) for k in lembar.kolom}}
    for nomor, r in enumerate(rekam, start=BARIS_KEPALA + 1):
        isi = {letak[k.id]: _sel(r[k.id]) for k in lembar.kolom if k.id in r}
        if isi:
            kisi[nomor] = isi
    return kisi


def _tegak(lembar: LembarMasukan, rekam: Rekam) -> Kisi:
    kisi: Kisi = {BARIS_KEPALA: {1: _sel("Uraian"), 2: _sel("Isian")}}
    for nomor, kolom in enumerate(lembar.kolom, start=BARIS_KEPALA + 1):
        kisi[nomor] = {1: _sel(kolom.label)}
        if kolom.id in rekam:
            kisi[nomor][2] = _sel(rekam[kolom.id])
    return kisi


def _sel(nilai: Nilai) -> Sel:
    if isinstance(nilai, str):
        return Sel(JenisSel.TEKS, nilai, "@")
    return Sel(JenisSel.BILANGAN, str(nilai))
