"""N748: a sentence gives another ratio of villages than the table of their states."""

import re
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import DATA, JUMLAH, BarisDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_RASIO = regex(
    r"(?P<n>\d{1,3}) ?: ?(?P<semua>\d{1,3}) adalah rasio desa (?P<status>[a-z]+(?: tertinggal)?) "
    r"tahun (?P<tahun>lalu|sebelumnya|20[0-4]\d)",
    re.IGNORECASE,
)


@aturan("N748", Tingkat.PERINGATAN, "Rasio desa di kalimat lain dari tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan kalimat "19:19 adalah rasio desa Maju tahun lalu" dengan tabel jumlah desa
    menurut status: banyaknya desa berstatus itu, dan banyaknya desa.

    Mengapa penting: rasio itulah alasan mengapa dua tahun dibandingkan, atau tidak.

    Contoh: kalimat 15:19, sedangkan menurut tabelnya 19 dari 19 desa.

    Cara memperbaiki: samakan kalimat dan tabelnya.
    """
    kini = k.identitas.tahun
    for a, m in k.dok.cari(_RASIO) if kini else ():
        tahun = int(m["tahun"]) if m["tahun"].isdigit() else (kini or 0) - 1
        ada = [x for t in k.dok.tabel if (x := _tabel(t, normal(m["status"]), tahun))]
        if len(ada) == 1:
            yield from _banding(a, m, *ada[0])


def _tabel(t: TabelDok, status: str, tahun: int) -> tuple[TabelDok, int, BarisDok, BarisDok] | None:
    """The table of villages by state: its column of the year, the row of the state, the total."""
    nama = [x for x in t.kolom if normal(x.judul) == "status desa"]
    nilai = [x for x in t.kolom if x.tahun == tahun]
    if len(nama) != 1 or len(nilai) != 1:
        return None
    baris = [b for b in t.baris if b.jenis == DATA and normal(b.teks(nama[0].indeks)) == status]
    jumlah = [b for b in t.baris if b.jenis == JUMLAH]
    return (t, nilai[0].indeks, baris[0], jumlah[0]) if len(baris) == len(jumlah) == 1 else None


def _banding(
    a: Alinea, m: re.Match[str], t: TabelDok, kolom: int, *baris: BarisDok
) -> Iterator[Temuan]:
    isi = [b.teks(kolom) for b in baris]
    if all(map(str.isdigit, isi)) and isi != [m["n"], m["semua"]]:
        sel = [s for b in baris if (s := b.sel[kolom]) is not None]
        yield a.temuan(
            (m.start("n"), m.end("semua")),
            f"'{m[0]}': menurut {t.sebutan} {':'.join(isi)}. Samakan.",
            nilai=f"{m['n']}:{m['semua']}",
            terkait=tempat_sel(t.lembar, sel),
        )
