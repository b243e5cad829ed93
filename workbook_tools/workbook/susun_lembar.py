"""Composes the new rows of a computed sheet from its old ones and the filled blocks."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

from workbook_tools.model.sel import alamat
from workbook_tools.model.terisi import KOSONG, BarisTulis, BlokTerisi, LembarTerisi, SelTulis
from workbook_tools.schema.jenis import Tampilan
from workbook_tools.schema.tata_letak import TINGGI_BAKU, tinggi_baris
from workbook_tools.workbook.gaya import Gaya
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.temukan_blok import BlokDitemukan, PitaDitemukan
from workbook_tools.workbook.xml_sel import sel_xml

RUANG_TEBAL = 0.88  # rows of programs and totals are bold, and bold text is wider
BATAS_TINGGI = 27  # lines; Excel's highest row


@dataclass(slots=True)
class BarisBaru:
    """A row to write: its attributes besides the number, and its cells' XML by column."""

    atribut: dict[str, str] = field(default_factory=dict)
    sel: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class IsiBaru:
    """The new rows, the links on them, and the rewritten area."""

    baris: dict[int, BarisBaru] = field(default_factory=dict)
    tautan: list[tuple[str, tuple[str, str], str]] = field(default_factory=list)
    awal: int = 0  # first rewritten row
    akhir: int = 0  # last rewritten row
    kolom: set[int] = field(default_factory=set)  # columns that are the program's
    saring: tuple[int, int, int, int] | None = None  # header row, last row, first, last column


def susun_isi(
    terisi: LembarTerisi, pita: Sequence[PitaDitemukan | None], lama: LembarLama, gaya: Gaya
) -> IsiBaru:
    """The new content; bands whose headers are gone are left out."""
    ada = [(p, t) for p, t in zip(pita, terisi.pita, strict=True) if p is not None]
    isi = IsiBaru(awal=min(p.awal for p, _ in ada))
    isi.kolom = {k for p, _ in ada for b in p.blok for k in b.kolom.values()}
    _salin_atas(terisi, lama, isi)
    baris = isi.awal
    for p, t in ada:
        baris = _tulis_pita(p, t, baris, lama, gaya, isi) + 2
    isi.akhir = baris - 2
    _salin_sisa(max(p.baris_akhir for p, _ in ada), lama, isi)
    return isi


def _salin_atas(terisi: LembarTerisi, lama: LembarLama, isi: IsiBaru) -> None:
    """Rows above the first band stay; the heading gets the office and the year."""
    judul_dicari = True
    for nomor, unsur in lama.baris.items():
        if nomor >= isi.awal:
            break
        baru = isi.baris[nomor] = BarisBaru(_atribut(unsur))
        for kolom, s in lama.sel[nomor].items():
            baru.sel[kolom] = _xml(s.unsur)
            if judul_dicari and s.teks.startswith(terisi.lembar.kepala):
                sel = SelTulis(terisi.kepala)
                baru.sel[kolom] = sel_xml(alamat(nomor, kolom), s.gaya, sel, Tampilan.TEKS)
                judul_dicari = False


def _tulis_pita(
    p: PitaDitemukan,
    terisi: tuple[BlokTerisi, ...],
    baris: int,
    lama: LembarLama,
    gaya: Gaya,
    isi: IsiBaru,
) -> int:
    """Write one band from this row on; returns its last row."""
    if p.baris_judul:
        _baris(isi, baris, lama.baris[p.baris_judul])
        for b in p.blok:
            if b.blok.judul:
                sel = SelTulis(b.blok.judul)
                ref = alamat(baris, b.kolom_judul)
                isi.baris[baris].sel[b.kolom_judul] = sel_xml(ref, b.gaya_judul, sel, Tampilan.TEKS)
        baris += 1
    kepala = baris
    _baris(isi, kepala, lama.baris[p.baris_kepala])
    jumlah = max(map(_jumlah_baris, terisi))
    for b, t in zip(p.blok, terisi, strict=True):
        _tulis_blok(b, t, kepala, jumlah, lama, gaya, isi)
    akhir = kepala + jumlah
    for b in p.blok:
        if b.blok.saring:
            letak = b.kolom.values()
            isi.saring = (kepala, akhir, min(letak), max(letak))
    return akhir


def _jumlah_baris(t: BlokTerisi) -> int:
    """As many rows as there is data; one empty row keeps the looks for the next run."""
    if t.blok.sembunyikan_sisa:
        return t.blok.baris_siap  # charts read exactly these rows
    return max(len(t.baris), 1)


def _tulis_blok(
    b: BlokDitemukan,
    t: BlokTerisi,
    kepala: int,
    jumlah: int,
    lama: LembarLama,
    gaya: Gaya,
    isi: IsiBaru,
) -> None:
    tampilan = {k.id: k.tampilan for k in b.blok.kolom}
    dasar = {id_: gaya.dasar(s) if b.blok.kolom_warna else s for id_, s in b.gaya_data.items()}
    for id_, kolom in b.kolom.items():
        label = SelTulis(t.label[id_])
        ref = alamat(kepala, kolom)
        isi.baris[kepala].sel[kolom] = sel_xml(ref, b.gaya_kepala[id_], label, Tampilan.TEKS)
    for urutan in range(jumlah):
        nomor = kepala + 1 + urutan
        baru = isi.baris.setdefault(nomor, BarisBaru())
        data = t.baris[urutan] if urutan < len(t.baris) else {}
        for id_, kolom in b.kolom.items():
            sel = data.get(id_, KOSONG)
            ref = alamat(nomor, kolom)
            s = gaya.berwarna(dasar[id_], sel.warna) if sel.warna else dasar[id_]
            baru.sel[kolom] = sel_xml(ref, s, sel, tampilan[id_])
            if sel.tautan:
                isi.tautan.append((ref, sel.tautan, str(sel.nilai or "")))
        if b.blok.sembunyikan_sisa and urutan >= max(1, len(t.baris)):
            baru.atribut["hidden"] = "1"
        else:
            _tinggikan(baru, data, b, dasar, lama, gaya)


def _tinggikan(
    baru: BarisBaru,
    data: BarisTulis,
    b: BlokDitemukan,
    dasar: dict[str, str | None],
    lama: LembarLama,
    gaya: Gaya,
) -> None:
    """Room for wrapped text. No customHeight: Excel still fits the row by itself."""
    teks = [
        (sel.nilai, int(lama.lebar.get(b.kolom[id_], 9) * RUANG_TEBAL))
        for id_, sel in data.items()
        if isinstance(sel.nilai, str) and id_ in b.kolom and gaya.bungkus(dasar[id_])
    ]
    tinggi = min(tinggi_baris(teks), BATAS_TINGGI * TINGGI_BAKU)
    if tinggi > float(baru.atribut.get("ht", TINGGI_BAKU)):
        baru.atribut["ht"] = str(tinggi)


def _salin_sisa(akhir_lama: int, lama: LembarLama, isi: IsiBaru) -> None:
    """Cells of staff: in columns that are not the program's, and below the tables."""
    for nomor, sel in lama.sel.items():
        if nomor < isi.awal:
            continue
        bawah = nomor > max(akhir_lama, isi.akhir)
        milik_staf = {k: s for k, s in sel.items() if bawah or k not in isi.kolom}
        if not milik_staf:
            continue
        baru = isi.baris.get(nomor)
        if baru is None:
            baru = isi.baris[nomor] = BarisBaru(_atribut(lama.baris[nomor]) if bawah else {})
        for kolom, s in milik_staf.items():
            baru.sel.setdefault(kolom, _xml(s.unsur))


def _baris(isi: IsiBaru, nomor: int, asal: etree._Element) -> None:
    """A heading or header row keeps its height and look."""
    isi.baris[nomor] = BarisBaru(_atribut(asal))


def _atribut(unsur: etree._Element) -> dict[str, str]:
    return {k: v for k, v in unsur.attrib.items() if k not in ("r", "spans", "hidden")}


def _xml(unsur: etree._Element) -> str:
    return str(etree.tostring(unsur, encoding="unicode", with_tail=False))
