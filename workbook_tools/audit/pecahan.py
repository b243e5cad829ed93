"""Rows where one cell names several indicators: each gets its own part of the other cells."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from workbook_tools.audit.fakta_tabel import INDIKATOR, MAKS_NAMA, Catatan, Nama
from workbook_tools.audit.penamaan import PencariNama
from workbook_tools.regex import regex

_NILAI = regex(r"-?\d[\d.,:]*\s*(?:%|[A-Za-z]+)?")
_BUTIR = regex(r"(?:^|\s)[-–•]\s+")
_BARIS = regex(r"B(\d+)")


def pecahkan(catatan: Iterable[Catatan], nama: Nama) -> list[Catatan]:
    """The rows of a document, such rows taken apart."""
    cari = PencariNama()
    rincian = nama.indikator.rincian()
    for ejaan, kunci in rincian if len(rincian) <= MAKS_NAMA else ():
        cari.tambah(INDIKATOR, ejaan, kunci)
    cari.selesai()
    hasil: list[Catatan] = []
    for c in catatan:
        bagian = (list(_pecah(cari, c)) or list(_sebaris(c))) if c.lingkup == INDIKATOR else []
        hasil += bagian or [c]
    return hasil


def _pecah(cari: PencariNama, c: Catatan) -> Iterator[Catatan]:
    nama = _nama(cari, c.sel_nama.teks)
    if len(set(nama)) != len(nama) or len(nama) < 2 or c.sel_nama.tinggi > 1:
        return
    for n, teks_nama in enumerate(nama):
        sel = {
            peran: [
                (kolom, replace(x, teks=teks, tempat=f"{x.tempat} ({n + 1})"))
                for kolom, x in isi
                if (teks := _bagian(x.teks, len(nama), n)) is not None
            ]
            for peran, isi in c.sel.items()
        }
        yield replace(c, nama=teks_nama, sel_nama=replace(c.sel_nama, teks=teks_nama), sel=sel)


def _nama(cari: PencariNama, teks: str) -> list[str]:
    """The names in a cell: those known from elsewhere, else what stands behind list marks."""
    dikenal = [_dengan_kurung(teks, s.awal, s.akhir) for s in cari.cari(teks)]
    return dikenal if len(dikenal) > 1 else _butir(teks)


def _dengan_kurung(teks: str, awal: int, akhir: int) -> str:
    """A name with the bracket that closes behind its last letter."""
    nama = teks[awal:akhir]
    tutup = nama.count("(") > nama.count(")") and teks[akhir : akhir + 1] == ")"
    return nama + ")" if tutup else nama


def _butir(teks: str) -> list[str]:
    return [x.strip() for x in _BUTIR.split(teks) if x.strip()] if _BUTIR.match(teks) else []


def _sebaris(c: Catatan) -> Iterator[Catatan]:
    """A merged cell that lists as many names as it covers rows: each row has the name beside it."""
    nama = _butir(c.sel_nama.teks)
    if len(nama) == c.sel_nama.tinggi > 1:
        awal, kini = (int(m[1]) for x in (c.sel_nama, c.baris) if (m := _BARIS.search(x.tempat)))
        teks = nama[kini - awal]
        yield replace(c, nama=teks, sel_nama=replace(c.sel_nama, teks=teks, tinggi=1))


def _bagian(teks: str, banyak: int, n: int) -> str | None:
    """The n-th of as many lines, or of as many figures; None when they are more or fewer."""
    baris = [x for x in teks.split("\n") if x.strip()]
    if len(baris) == banyak:
        return baris[n].strip()
    nilai = angka_sel(teks)
    return nilai[n] if len(nilai) == banyak else None


def angka_sel(teks: str) -> list[str]:
    """The figures of a cell that holds nothing else."""
    nilai = [m[0].strip() for m in _NILAI.finditer(teks)]
    return [] if _NILAI.sub("", teks).strip() else nilai
