"""All blocks of a report, and the words that its template may use."""

from collections.abc import Mapping

from msgspec import Struct

from workbook_tools.model.hasil import Hasil
from workbook_tools.naskah import Blok, Gambar
from workbook_tools.records import Laporan
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import KODE, semua_blok, slug, susun_blok
from workbook_tools.susun.kalimat import Katalog
from workbook_tools.susun.kerangka import urutan_blok


class Tersusun(Struct, frozen=True):
    """Blocks in the order of a report; words for the template, per indicator too."""

    blok: list[Blok]
    kata: dict[str, str]
    ulang: list[dict[str, str]]


def susun_laporan(
    laporan: Laporan,
    hasil: Hasil,
    katalog: Katalog,
    gambar: Mapping[str, Gambar] | None = None,
) -> Tersusun:
    """Write all blocks. Pure: the same inputs give the same blocks.

    ``gambar`` are the pictures that the sheet Gambar names, by the name of their file.
    """
    bahan = Bahan(laporan, hasil, katalog, gambar or {})
    daftar = semua_blok()
    pembuat = [daftar[id_] for id_ in urutan_blok()]
    per_indikator = [p for p in pembuat if p.per_indikator]
    blok = []
    for p in pembuat:
        if not p.per_indikator:
            blok.append(susun_blok(p, bahan))
        elif p is per_indikator[0]:  # all of one indicator, then all of the next
            blok += [susun_blok(q, bahan, c) for c in hasil.capaian for q in per_indikator]
    ulang = [
        {
            **bahan.kata,
            KODE: slug(c.kode),
            "kode": c.kode,
            "indikator": c.indikator,
            "sasaran": c.sasaran,
        }
        for c in hasil.capaian
    ]
    return Tersusun(blok, bahan.kata, ulang)
