"""N752: a column of changes does not give the difference of the two years beside it."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.lajur import dua_tahun, kolom_ubah
from workbook_tools.audit.sel import DATA, BarisDok, SelDok
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_angka, persentase
from workbook_tools.rules.registry import aturan

TOLERANSI = Fraction(2, 100)
MIN_COCOK = 2


@aturan("N752", Tingkat.PERINGATAN, "Kolom kenaikan tidak cocok dengan kedua tahunnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mengurangkan dua kolom tahun di setiap baris yang juga mencetak kenaikan atau penurunannya,
    sebagai selisih atau sebagai persen dari tahun sebelumnya.

    Mengapa penting: kolom itu yang dibaca untuk menilai apakah kinerja membaik.

    Contoh: 88,2% menjadi 93,6%, kenaikannya tertulis 6,4%; selisihnya 5,4.

    Cara memperbaiki: hitung ulang dari kedua angka di sampingnya.
    """
    for t in k.dok.tabel:
        ubah = [x for x in t.kolom if kolom_ubah(x)]
        tahun = dua_tahun(t)
        if len(ubah) == 1 and len(tahun) == 2 and tahun[1].indeks < ubah[0].indeks:
            yield from _kolom(t, tahun, ubah[0])


def _kolom(t: TabelDok, tahun: list[Kolom], ubah: Kolom) -> Iterator[Temuan]:
    isi = [x for b in t.baris if b.jenis == DATA and (x := _baris(b, [*tahun, ubah]))]
    salah = [x for x in isi if not _sesuai(x[1])]
    if len(salah) > max(1, len(isi) - MIN_COCOK):
        return  # computed in another way
    for (lama, baru, s), (a, b, _) in salah:
        yield t.temuan(
            s,
            f"Tertulis {s.teks.strip()}, padahal {lama.teks.strip()} menjadi {baru.teks.strip()} "
            f"berselisih {cetak_angka(abs(b.nilai - a.nilai))}. Betulkan angka yang salah.",
            (lama, baru),
            kolom=ubah.judul,
        )


Tiga = tuple[SelDok, SelDok, SelDok]


def _baris(b: BarisDok, kolom: list[Kolom]) -> tuple[Tiga, tuple[Angka, Angka, Angka]] | None:
    sel = [b.sel[k.indeks] for k in kolom]
    angka = [baca(s.teks.strip(), "realisasi").angka if s is not None else None for s in sel]
    match sel, angka:
        case [SelDok() as a, SelDok() as b2, SelDok() as c], [
            Angka() as x,
            Angka() as y,
            Angka() as z,
        ]:
            return (a, b2, c), (x, y, z)
    return None


def _sesuai(angka: tuple[Angka, Angka, Angka]) -> bool:
    """As a difference, or in percent of the year before; whichever way the sign is written."""
    a, b, beda = angka
    if a.rasio or b.rasio or a.bagian or b.bagian:
        return True
    selisih = b.nilai - a.nilai
    sah = [selisih, *([persentase(selisih, a.nilai)] if a.nilai else [])]
    return any(bandingkan(beda, y, TOLERANSI) is not Cocok.BEDA for x in sah for y in (x, -x))
