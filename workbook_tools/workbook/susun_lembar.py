"""Composes the new rows of a computed sheet from its old ones and the filled blocks."""

from collections.abc import Sequence

from lxml import etree
from msgspec import Struct, field

from workbook_tools.model.sel import alamat, huruf_kolom
from workbook_tools.model.terisi import KOSONG, BlokTerisi, LembarTerisi, SelTulis
from workbook_tools.regex import regex
from workbook_tools.schema.jenis import Tampilan
from workbook_tools.schema.tata_letak import TINGGI_BAKU, baris_teks
from workbook_tools.workbook.batas_blok import baris_pola
from workbook_tools.workbook.gaya import Gaya
from workbook_tools.workbook.ikut import Iringan
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.penyalin import Penyalin
from workbook_tools.workbook.tata_baris import Nasib, PitaTata, Tata, susun_tata
from workbook_tools.workbook.temukan_blok import BlokDitemukan, PitaDitemukan
from workbook_tools.workbook.xml_sel import isi_xml, sel_xml

RUANG_TEBAL = 0.94  # rows of programs and totals are bold, and bold text is wider
BATAS_TINGGI = 27  # lines; Excel's highest row
_HURUF_SEBARIS = 0.7  # text shorter than this share of the column's width needs no measuring

_RGB = regex(r"#?([0-9A-Fa-f]{6})")


class BarisBaru:
    """A row to write: its attributes besides the number, and its cells' XML by column."""

    __slots__ = ("atribut", "sel")

    def __init__(self, atribut: dict[str, str] | None = None) -> None:
        self.atribut = {} if atribut is None else atribut
        self.sel: dict[int, str] = {}


class IsiBaru(Struct):
    """The new rows, the links on them, the formulas that stay, and the plan they follow.

    ``saring``: old header row, new header row and last row of the block with a filter.
    """

    tata: Tata
    baris: dict[int, BarisBaru] = field(default_factory=dict)
    tautan: list[tuple[str, tuple[str, str], str]] = field(default_factory=list)
    rumus: dict[str, str] = field(default_factory=dict)
    saring: tuple[int, int, int] | None = None


def rencanakan(
    terisi: LembarTerisi, pita: Sequence[PitaDitemukan | None], lama: LembarLama
) -> Tata:
    """Where everything goes; blocks whose headers are gone are left as they are."""
    ada = [(p, t) for p, t in zip(pita, terisi.pita, strict=True) if p is not None]
    return susun_tata(sorted(ada, key=lambda x: x[0].baris_kepala), lama)


def susun_isi(
    terisi: LembarTerisi, tata: Tata, lama: LembarLama, gaya: Gaya, judul: str, iringan: Iringan
) -> IsiBaru:
    """The new content; ``judul`` is the tab's title as it stands in the workbook."""
    isi = IsiBaru(tata)
    salin = Penyalin(lama, isi.tata, judul, iringan)
    isi.rumus = salin.rumus
    for p in isi.tata.pita:
        _tulis_pita(p, lama, gaya, salin, isi)
    _salin(lama, salin, isi)
    _tulis_judul(terisi, lama, isi)
    return isi


def _tulis_pita(p: PitaTata, lama: LembarLama, gaya: Gaya, salin: Penyalin, isi: IsiBaru) -> None:
    """Header and data of one band; its heading is copied with the rest."""
    kepala = isi.baris[p.kepala] = BarisBaru(salin.atribut(lama.baris[p.pita.baris_kepala]))
    for nomor in range(p.kepala + 1, p.akhir + 1):
        isi.baris[nomor] = BarisBaru()
    for b, t in zip(p.pita.blok, p.terisi, strict=True):
        if not b.kolom:
            continue
        for id_, kolom in b.kolom.items():
            label = SelTulis(t.label[id_])
            ref = alamat(p.kepala, kolom)
            kepala.sel[kolom] = sel_xml(ref, b.gaya_kepala[id_], label, Tampilan.TEKS)
        _tulis_blok(p, b, t, _kolom_tulis(b, p, lama, gaya), gaya, isi)
        if b.blok.saring:
            isi.saring = (p.pita.baris_kepala, p.kepala, p.akhir)


class _KolomTulis(Struct, frozen=True):
    """How to write one column: its letters, base style, the width of wrapped text (0: not
    wrapped), and the length of text that surely fits into one line of it."""

    id: str
    nomor: int
    huruf: str
    gaya: str | None
    persen: bool
    lebar: int
    muat: float


def _kolom_tulis(b: BlokDitemukan, p: PitaTata, lama: LembarLama, gaya: Gaya) -> list[_KolomTulis]:
    pola, rgb = _baris_pola(b, p.pita.baris_kepala, lama)
    hasil = []
    for k in b.blok.kolom:
        nomor = b.kolom.get(k.id)
        if nomor is None:
            continue
        s = lama.gaya(pola, nomor)
        s = gaya.tanpa_warna(s, rgb) if rgb else s
        lebar = int(lama.lebar.get(nomor, 9) * RUANG_TEBAL) if gaya.bungkus(s) else 0
        persen = k.tampilan is Tampilan.PERSEN
        hasil.append(
            _KolomTulis(
                k.id, nomor, huruf_kolom(nomor), s, persen, lebar, lebar * _HURUF_SEBARIS - 1
            )
        )
    return hasil


def _baris_pola(b: BlokDitemukan, kepala: int, lama: LembarLama) -> tuple[int, str]:
    """The old row that shows the looks of the block, and the colour that an earlier run gave
    its category: a row without such a colour where there is one."""
    pertama = baris_pola(b, kepala, lama)
    kolom = b.kolom.get(b.blok.kolom_warna)
    if not pertama or kolom is None:
        return pertama, ""
    warna = ""
    for nomor in range(pertama, _setelah(pertama, kolom, lama)):
        cocok = _RGB.fullmatch(lama.teks.get(nomor, {}).get(kolom, "").strip())
        if cocok is None:
            return nomor, ""
        warna = warna or cocok[1].upper()
    return pertama, warna


def _setelah(nomor: int, kolom: int, lama: LembarLama) -> int:
    """The row after the run of rows that have a cell in this column."""
    while kolom in lama.sel.get(nomor, {}):
        nomor += 1
    return nomor


def _tulis_blok(
    p: PitaTata,
    b: BlokDitemukan,
    t: BlokTerisi,
    kolom_tulis: list[_KolomTulis],
    gaya: Gaya,
    isi: IsiBaru,
) -> None:
    terlihat = max(1, len(t.baris))
    for urutan in range(p.jumlah):
        nomor = str(p.kepala + 1 + urutan)
        baru = isi.baris[p.kepala + 1 + urutan]
        sel_baru = baru.sel
        data = t.baris[urutan] if urutan < len(t.baris) else {}
        tinggi = 1
        for k in kolom_tulis:
            s, tulis, ref = k.gaya, data.get(k.id, KOSONG), k.huruf + nomor
            nilai = tulis.nilai
            if tulis.warna is not None:
                s = gaya.berwarna(s, tulis.warna)
            awal = f'<c r="{ref}"' if s is None else f'<c r="{ref}" s="{s}"'
            if nilai is None or (isinstance(nilai, str) and not nilai):
                sel_baru[k.nomor] = awal + "/>"
                continue
            sel_baru[k.nomor] = awal + isi_xml(nilai, k.persen)
            if tulis.tautan:
                isi.tautan.append((ref, tulis.tautan, str(nilai)))
            if k.lebar and isinstance(nilai, str) and (len(nilai) > k.muat or "\n" in nilai):
                tinggi = max(tinggi, baris_teks(nilai, k.lebar))
        _tinggikan(baru, tinggi)
        if b.blok.sembunyikan_sisa and urutan >= terlihat:
            baru.atribut["hidden"] = "1"


def _tinggikan(baru: BarisBaru, baris: int) -> None:
    """Room for wrapped text. No customHeight: Excel still fits the row by itself."""
    tinggi = min(baris, BATAS_TINGGI) * TINGGI_BAKU
    if tinggi > int(baru.atribut.get("ht", TINGGI_BAKU)):
        baru.atribut["ht"] = str(tinggi)


def _salin(lama: LembarLama, salin: Penyalin, isi: IsiBaru) -> None:
    """What is not the program's: rows above, headings, cells of staff beside and below."""
    for nomor, sel in lama.sel.items():
        nasib = isi.tata.nasib(nomor)
        if nasib.baris:
            _salin_atribut(nasib, salin, lama.baris[nomor], isi)
        if sel.keys() <= nasib.hapus:
            continue
        for kolom, unsur in sel.items():
            if kolom in nasib.hapus:
                continue
            geser = nasib.geser if kolom in nasib.pindah else 0
            baru = isi.baris.setdefault(nomor + geser, BarisBaru())
            while kolom in baru.sel and len(unsur):  # two things of staff meet: none is lost
                geser += 1
                baru = isi.baris.setdefault(nomor + geser, BarisBaru())
            if kolom not in baru.sel:
                baru.sel[kolom] = salin.sel(unsur, geser)


def _salin_atribut(nasib: Nasib, salin: Penyalin, asal: etree._Element, isi: IsiBaru) -> None:
    if nasib.baris not in isi.baris or nasib.berjudul:
        baru = isi.baris.setdefault(nasib.baris, BarisBaru())
        baru.atribut = salin.atribut(asal)


def _tulis_judul(terisi: LembarTerisi, lama: LembarLama, isi: IsiBaru) -> None:
    """The heading of the sheet gets the office and the year."""
    awalan = terisi.lembar.kepala.casefold()
    for nomor, teks in lama.teks.items():
        if nomor >= isi.tata.pita[0].kepala:
            return
        for kolom, kata in teks.items():
            if kata.strip().casefold().startswith(awalan):
                if kata != terisi.kepala:
                    ref, s = alamat(nomor, kolom), lama.gaya(nomor, kolom)
                    judul = sel_xml(ref, s, SelTulis(terisi.kepala), Tampilan.TEKS)
                    isi.baris[nomor].sel[kolom] = judul
                    isi.rumus.pop(ref, None)
                return
