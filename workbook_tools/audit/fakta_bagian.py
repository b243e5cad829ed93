"""Facts whose owner the place tells: the section, the row's year, the way of computing."""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from workbook_tools.audit.bagian import Bagian
from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.audit.fakta import HITUNGAN, TABEL, Fakta, baca
from workbook_tools.audit.fakta_tabel import INDIKATOR, JENIS, TOTAL, UNIT, Catatan, Nama
from workbook_tools.audit.identitas import Identitas
from workbook_tools.audit.kolom import NAMA, Kolom, Peran
from workbook_tools.audit.tabel import JUMLAH, BarisDok, SelDok, TabelDok
from workbook_tools.audit.teks import TAHUN, normal
from workbook_tools.regex import regex

_KEMAJUAN = regex(r"kemajuan|progres", re.IGNORECASE)
"""A row below the years: this year's realisation against the end of the plan."""
_UANG = (Peran.ANGGARAN, Peran.REALISASI_ANGGARAN, Peran.PENYERAPAN)
_N = r"(?:Rp)?\d+(?:[.,]\d+)*%?"
_CARA = {
    "capaian": (
        ("realisasi", "target", "capaian"),
        regex(rf"({_N}) ÷ ({_N}) × 100 = ({_N})"),
    ),
    "penyerapan": (
        ("realisasi_anggaran", "anggaran", "penyerapan"),
        regex(rf"({_N}) ÷ ({_N}) × 100 = ({_N})"),
    ),
    "efisiensi": (("capaian", "penyerapan", ""), regex(rf"({_N}) ÷ ({_N}) = ({_N})")),
}
"""What is computed, the notions of the terms and of the result, and how it is written."""


class PembacaBagian(Struct):
    """Turns what the place tells into facts. ``tahun``: the year of a row's column."""

    dok: Dokumen
    identitas: Identitas
    nama: Nama
    utama: list[str]
    bagian: Bagian
    catatan: list[Catatan]
    tahun: Callable[[Catatan, Kolom], int | None]

    def semua(self) -> Iterator[Fakta]:
        """All of them."""
        yield from self._baris_sendiri()
        yield from self._baris_tahun()
        yield from self._jumlah_pendukung()
        yield from self._cara_hitung()

    def _baris_sendiri(self) -> Iterator[Fakta]:
        """This office's row in tables that compare kecamatan."""
        for c in self.catatan:
            sendiri = self.identitas.nama and normal(c.nama).endswith(normal(self.identitas.nama))
            if c.lingkup != UNIT or not sendiri:
                continue
            kunci = self.bagian.tabel(c.tabel)
            for peran in (Peran.TARGET, Peran.TARGET_AKHIR, Peran.REALISASI, Peran.CAPAIAN):
                for kolom, s in c.isi(peran) if kunci else ():
                    yield from _sel(c.tabel, c.baris, s, JENIS[peran], kunci, self.tahun(c, kolom))

    def _baris_tahun(self) -> Iterator[Fakta]:
        """Tables of one indicator whose rows are years."""
        for t in self.dok.tabel:
            kolom = t.kolom_tahun
            if len(kolom) != 1 or t.milik(*NAMA, Peran.UNIT):
                continue
            kunci = self.bagian.tabel(t)
            for b in t.baris if kunci else ():
                yield from self._satu_tahun(t, b, kunci, b.teks(kolom[0].indeks))

    def _satu_tahun(self, t: TabelDok, b: BarisDok, kunci: str, tahun: str) -> Iterator[Fakta]:
        if TAHUN.fullmatch(tahun):
            for peran in (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN):
                yield from _kolom(t, b, t.milik(peran), kunci, int(tahun), f".{tahun}")
        elif _KEMAJUAN.match(tahun) and self.identitas.tahun and self.identitas.periode:
            akhir = {Peran.TARGET: self.identitas.periode[1], Peran.REALISASI: self.identitas.tahun}
            for peran, satu in akhir.items():
                yield from _kolom(t, b, t.milik(peran), kunci, satu, f".{tahun}.maju")

    def _jumlah_pendukung(self) -> Iterator[Fakta]:
        """The total below the programs and kegiatan that support one indicator."""
        for t in self.dok.tabel:
            kunci = self.bagian.pendukung(t)
            if kunci in self.utama and t.baris[-1:] and t.baris[-1].jenis == JUMLAH:
                yield from _kolom(t, t.baris[-1], t.milik(*_UANG), kunci, self.identitas.tahun)

    def _cara_hitung(self) -> Iterator[Fakta]:
        """The terms and results of a table that writes out how each figure was computed."""
        for t in self.dok.tabel:
            cara = t.milik(Peran.FORMULASI)
            ukuran = [x for x in t.kolom if normal(x.judul) == "ukuran"]
            nama = [x for x in t.kolom if normal(x.judul) == "rincian"]
            if [len(x) for x in (cara, ukuran, nama)] != [1, 1, 1]:
                continue
            for b in t.baris:
                s, apa = b.sel[cara[0].indeks], normal(b.teks(ukuran[0].indeks))
                if s is not None and apa in _CARA:
                    yield from self._cara(t, b, s, apa, b.teks(nama[0].indeks))

    def _cara(self, t: TabelDok, b: BarisDok, s: SelDok, apa: str, nama: str) -> Iterator[Fakta]:
        jenis, pola = _CARA[apa]
        m = pola.fullmatch(s.teks.strip())
        kunci = self.nama.indikator.kunci(nama) if apa != "penyerapan" else ""
        lingkup, kunci = (INDIKATOR, kunci) if kunci in self.utama else self.nama.tingkat(nama)
        if normal(nama) == "seluruhnya":
            lingkup, kunci = TOTAL, "total"
        for satu, teks in zip(jenis, m.groups(), strict=True) if m and kunci else ():
            if satu:
                yield _fakta(t, b, s, satu, (lingkup, kunci), self.identitas.tahun, f".{apa}", teks)


def _kolom(
    t: TabelDok, b: BarisDok, kolom: list[Kolom], kunci: str, tahun: int | None, ekor: str = ""
) -> Iterator[Fakta]:
    for x in kolom:
        if (s := b.sel[x.indeks]) is not None:
            yield from _sel(t, b, s, JENIS[x.peran], kunci, tahun, ekor)


def _sel(
    t: TabelDok, b: BarisDok, s: SelDok, jenis: str, kunci: str, tahun: int | None, ekor: str = ""
) -> Iterator[Fakta]:
    if baca(s.teks.strip(), jenis).angka is not None:
        yield _fakta(t, b, s, jenis, (INDIKATOR, kunci), tahun, ekor, s.teks.strip())


def _fakta(
    t: TabelDok,
    b: BarisDok,
    s: SelDok,
    jenis: str,
    milik: tuple[str, str],
    tahun: int | None,
    ekor: str,
    teks: str,
) -> Fakta:
    return Fakta(
        jenis,
        *milik,
        "",
        tahun,
        teks,
        s.tempat,
        t.lembar,
        baca(teks, jenis),
        HITUNGAN if ekor[1:] in _CARA else TABEL,
        f"T{t.urutan}{ekor}",
        baris=b.tempat,
    )
