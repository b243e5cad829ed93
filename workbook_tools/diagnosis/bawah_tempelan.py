"""What a column with last year's figures explains: the workbook is judged as it is, and once more
with this year's in it; what goes away hangs under the finding about the column."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from workbook_tools.diagnosis import sifat
from workbook_tools.diagnosis.bawah_geseran import terjelaskan
from workbook_tools.diagnosis.geseran import KODE as BLOK
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_di, label, tempat
from workbook_tools.facts.tahun_tertempel import Tertempel
from workbook_tools.model.sel import BukuSel, JenisSel, Sel, baris_alamat
from workbook_tools.model.temuan import Perbaikan, Temuan, Tingkat, terhitung
from workbook_tools.records import Isian
from workbook_tools.wording.akar import pesan_serupa
from workbook_tools.wording.kata import judul
from workbook_tools.wording.sebut import kunci

KODE = {"target": "S301", "realisasi": "S320"}
"""The rules that compare this year's figures with other sheets."""
LEMBAR = "kinerja"


def dengan_tahun_ini(k: Konteks, x: Tertempel) -> BukuSel:
    """The workbook with this year's figures in the column, as they are written elsewhere."""
    tabel = k.tabel[LEMBAR]
    kisi = {**k.buku.lembar[tabel.judul].kisi}
    for ini, benar in x.sel:
        nomor = baris_alamat(ini.sel)
        sel = Sel(JenisSel.TEKS, benar.teks, "@")
        kisi[nomor] = {**kisi[nomor], tabel.letak[x.apa]: sel}
    return k.buku.dengan_kisi({tabel.judul: kisi})


def gantungkan_tempelan(
    k: Konteks, x: Tertempel, temuan: Sequence[Temuan], sesudah: Sequence[Temuan]
) -> Sequence[Temuan]:
    """The findings with those that the column explains under it, each cell with its own mend;
    where another block is known to be in the wrong place, that one is told."""
    hemat = len(terhitung(temuan)) - len(terhitung(sesudah))
    if hemat <= 0 or any(t.aturan == BLOK for t in temuan):
        return temuan
    kolom = {(i.lembar, i.sel) for i, _ in x.sel}
    pasti = not any(
        t.aturan.startswith(sifat.DINILAI) and (t.lembar, t.sel) in kolom for t in sesudah
    )
    milik = [*_sel(k, x, pasti)]
    induk = milik[0]
    sendiri = {t.sebagai_induk for t in milik}
    ikut = terjelaskan([t for t in temuan if t.sebagai_induk not in sendiri], sesudah, induk)
    dulu = {t.sebagai_induk for t in temuan} - sendiri
    return [*milik, *ikut, *(t for t in sesudah if t.sebagai_induk in dulu)]


def _sel(k: Konteks, x: Tertempel, pasti: bool) -> Iterator[Temuan]:
    """The finding about the column at its first cell, and one for each further cell under it."""
    induk: Temuan | None = None
    for ini, benar in x.sel:
        baris = isian_di(k)[ini.lembar, ini.sel][0]
        nama = kunci(baris, LEMBAR)
        t = Temuan(
            ini.lembar,
            ini.sel,
            pesan_serupa(ini, nama, benar.teks) if induk else _pesan(x, benar.lembar),
            kolom=ini.kolom,
            kunci=nama,
            nilai=ini.teks,
            seharusnya=benar.teks if pasti else "",
            dugaan="" if induk else _sebab(ini, baris.isian(f"{x.apa}_lalu")),
            terkait=(tempat(benar),),
            aturan=KODE[x.apa],
            tingkat=Tingkat.GALAT,
            perbaikan=Perbaikan(ini.lembar, ini.sel, benar.teks) if pasti else None,
        )
        if induk is None:
            induk = t = replace(t, terkait=tuple(tempat(b) for _, b in x.sel))
            yield t
        else:
            yield replace(t, induk=induk.sebagai_induk)


def _sebab(ini: Isian, lalu: Isian) -> str:
    return f"Mungkin kolom {label(ini)} terisi angka kolom {label(lalu)}."


def _pesan(x: Tertempel, lembar: str) -> str:
    awal, akhir = x.sel[0][0].sel, x.sel[-1][0].sel
    return (
        f"{x.apa.capitalize()} {awal} sampai {akhir} sama dengan tahun lalu, sedangkan di "
        f"{judul(lembar)} lain. Isi kolom ini dengan angka tahun ini."
    )
