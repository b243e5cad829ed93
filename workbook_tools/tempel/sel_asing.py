"""Cells of a foreign table, under the columns that they mean: codes joined, months added up."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.numbers import Golongan, JenisAngka, baca_bilangan, baca_teks, golongan_format
from workbook_tools.numbers.jumlah import jumlah
from workbook_tools.records import MASUKAN
from workbook_tools.tables.baris.kata import nomor_kolom
from workbook_tools.tempel.padanan import bersih
from workbook_tools.tempel.tabel_asing import TabelAsing


def tabel_sel(tabel: TabelAsing, lembar: str) -> Tabel:
    """The table as one of an input sheet, the cells in their places in the export."""
    deklarasi = MASUKAN[lembar]
    ada = {k.id for k in deklarasi.kolom}
    hasil = Tabel(deklarasi, tabel.lembar.judul, tabel.kepala.akhir)
    hasil.letak = {k: n[0] for k, n in tabel.kolom.items() if k in ada}
    pecahan = _persen_pecahan(tabel)
    for nomor, isi in baris_data(tabel):
        sel = {k: s for k, n in tabel.kolom.items() if (s := _ambil(k, isi, n)) is not None}
        if pecahan and "persen_dilaporkan" in sel:
            sel["persen_dilaporkan"] = _kali_seratus(sel["persen_dilaporkan"])
        hasil.baris.append(BarisSel(nomor, sel))
    return hasil


def baris_data(tabel: TabelAsing) -> Iterator[tuple[int, dict[int, Sel]]]:
    """The rows below the header, without numbers of columns and without the header again."""
    label = {bersih(x) for x in tabel.kepala.label.values()}
    for nomor, isi in tabel.lembar.kisi.items():
        if nomor <= tabel.kepala.akhir:
            continue
        teks = [isi[k].mentah for k in sorted(isi)]
        urut = len(teks) > 2 and teks == [str(n) for n in range(1, len(teks) + 1)]
        berulang = len(teks) > 1 and all(bersih(t) in label for t in teks)
        if not (berulang or urut or nomor_kolom(teks)):
            yield nomor, isi


def _ambil(kolom: str, isi: dict[int, Sel], nomor: Sequence[int]) -> Sel | None:
    if kolom == "kode_rekening":
        return _kode(isi, nomor)
    sel = [isi[n] for n in nomor if n in isi]
    return _jumlahkan(sel) if len(nomor) > 1 else next(iter(sel), None)


def _kode(isi: dict[int, Sel], nomor: Sequence[int]) -> Sel | None:
    """A code; also one that is spread over columns: 7 | 01 | 02 | 2.01 | 0003."""
    bagian = [isi[n].mentah.strip(" .") for n in nomor if n in isi]
    bagian = [b for b in bagian if b]
    return Sel(JenisSel.TEKS, ".".join(bagian)) if bagian else None


def _jumlahkan(sel: Sequence[Sel]) -> Sel | None:
    """Three months as one quarter; unread when one of them is."""
    nilai: list[Fraction] = []
    for s in sel:
        teks = s.jenis is JenisSel.TEKS
        baca = (
            baca_teks(s.mentah, JenisAngka.RUPIAH)
            if teks
            else baca_bilangan(s.mentah, s.format, JenisAngka.RUPIAH)
        )
        if baca.angka is None:
            if teks and s.mentah.strip() in ("-", "–", ""):
                continue
            return s
        nilai.append(baca.angka.nilai)
    if not nilai:
        return None
    return Sel(JenisSel.BILANGAN, desimal(jumlah(nilai)))


def desimal(nilai: Fraction) -> str:
    """Decimal notation of money, sen and all."""
    return format(Decimal(nilai.numerator) / nilai.denominator, "f")


def _persen_pecahan(tabel: TabelAsing) -> bool:
    """Whether a file without number formats gives percentages as fractions of 1: its numbers are
    then realisasi / anggaran."""
    kolom = [tabel.kolom.get(k, [0])[0] for k in ("persen_dilaporkan", "realisasi", "anggaran")]
    if tabel.asal.berformat or not all(kolom):
        return False
    cocok = beda = 0
    for _, isi in baris_data(tabel):
        sel = [isi.get(k) for k in kolom]
        if all(s is not None and s.jenis is JenisSel.BILANGAN for s in sel):
            persen, realisasi, anggaran = (Fraction(s.mentah) for s in sel if s is not None)
            if anggaran and realisasi:
                cocok += abs(persen - realisasi / anggaran) < Fraction(1, 100)
                beda += abs(persen - 100 * realisasi / anggaran) < 1
    return cocok > beda


def _kali_seratus(sel: Sel) -> Sel:
    if sel.jenis is not JenisSel.BILANGAN or golongan_format(sel.format) is Golongan.PERSEN:
        return sel
    return replace(sel, format="0.00%")
