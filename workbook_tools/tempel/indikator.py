"""Tables of indicators: codes by the names beside them, years as years of the Renstra."""

from collections.abc import Iterator, Sequence

from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.tabel import Tabel
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.tables.baris.kata import kata_jumlah
from workbook_tools.tempel.padanan import BERKODE, NAMA_INDIKATOR
from workbook_tools.tempel.tabel_asing import TabelAsing

TAHUN_TERBANYAK = 6
Nama = Sequence[tuple[str, str]]
"""Code and name of every indicator of the workbook."""


def siapkan_kolom(tabel: TabelAsing, awal: int | None) -> None:
    """The columns of years as the years of this workbook's Renstra, others are left; names beside
    codes are not needed."""
    kolom = tabel.kolom
    tabel.kolom = {}
    for id_, nomor in kolom.items():
        if id_ == NAMA_INDIKATOR and "kode" in kolom:
            continue
        jenis, _, tahun = id_.partition("@")
        ke = int(tahun) - awal + 1 if tahun and awal is not None else 0
        if not tahun:
            tabel.kolom[id_] = nomor
        elif 1 <= ke <= TAHUN_TERBANYAK:
            tabel.kolom.setdefault(f"{jenis}_{ke}", nomor)
        else:
            tabel.lewat += [(tabel.kepala.label.get(n, tahun), "") for n in nomor]


def beri_kode(tabel: TabelAsing, bahan: Tabel, nama: Nama) -> Iterator[tuple[int, str, str]]:
    """Give rows without a code that of the indicator they name. What is told: rows, taken out,
    whose indicator the workbook does not have, with what names it."""
    if tabel.jenis.lembar not in BERKODE:
        return
    letak = tabel.kolom.get(NAMA_INDIKATOR, [0])[0]
    bahan.letak.setdefault("kode", letak)
    dikenal = {kunci_kode(k) for k, _ in nama}
    semua, bahan.baris = bahan.baris, []
    for b in semua:
        isi = tabel.lembar.kisi[b.nomor]
        sebut = isi[letak].mentah if letak in isi else ""
        if letak and b.sel and (kode := _kode(sebut, nama)):
            b.sel["kode"] = Sel(JenisSel.TEKS, kode)
        if "kode" in b.sel and dikenal and kunci_kode(b.sel["kode"].mentah) not in dikenal:
            yield b.nomor, b.sel["kode"].mentah, "kode ini tidak ada di lembar Indikator"
        elif "kode" in b.sel or not b.sel:
            bahan.baris.append(b)
        elif any(kata_jumlah(s.mentah) for s in isi.values()):
            continue
        elif letak:
            yield b.nomor, sebut, "indikator ini tidak ada di lembar Indikator"
        else:
            bahan.baris.append(b)


def _kode(sebut: str, nama: Nama) -> str:
    """The code of the only indicator of this name; '' where there is none, or more than one."""
    if not sebut.strip():
        return ""
    sama = [k for k, n in nama if kunci_nama(n) == kunci_nama(sebut)]
    sama = sama or [k for k, n in nama if sama_maksud(n, sebut)]
    return sama[0] if len(sama) == 1 else ""
