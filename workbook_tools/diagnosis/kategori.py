"""Why a stated category is not the one on the scale."""

from collections.abc import Iterable
from fractions import Fraction

from msgspec.structs import replace

from workbook_tools.compute.kategori import cari_jenjang
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.cocok import kata_sama
from workbook_tools.numbers import cetak_persen
from workbook_tools.records.skala import cari_skala


def duga_kategori(
    tertulis: str, persen: Fraction, k: Konteks, dilaporkan: Iterable[tuple[Fraction, str]] = ()
) -> str:
    """Whether the category belongs to a wrong achievement, another rule or another scale.

    ``dilaporkan``: achievements (percent) that are stated for the same thing, as written.
    """
    kebijakan = k.laporan.kebijakan
    for nilai, teks in dilaporkan:
        jenjang = cari_jenjang(nilai, kebijakan)
        if nilai != persen and jenjang is not None and kata_sama(tertulis, jenjang.kategori):
            return f"'{tertulis}' adalah kategori untuk capaian yang tertulis, {teks}."
    lain = "batas bawah" if kebijakan.aturan_celah == "bulatkan" else "bulatkan"
    jenjang = cari_jenjang(persen, replace(kebijakan, aturan_celah=lain))
    if jenjang is not None and kata_sama(tertulis, jenjang.kategori):
        return f"Cocok dengan Aturan Celah Skala '{lain}', bukan '{kebijakan.aturan_celah}'."
    for nama in dict.fromkeys(b.skala.teks for b in k.laporan.skala):
        if not nama or nama == kebijakan.skala.nama:
            continue
        jenjang = cari_jenjang(persen, replace(kebijakan, skala=cari_skala(nama, k.laporan.skala)))
        if jenjang is not None and kata_sama(tertulis, jenjang.kategori):
            return f"Cocok dengan skala {nama}: {cetak_persen(persen)} adalah '{jenjang.kategori}'."
    semua = [j.kategori for j in kebijakan.skala.jenjang]
    if not any(kata_sama(tertulis, kategori) for kategori in semua):
        return f"Kategori itu tidak ada pada skala {kebijakan.skala.nama}: {', '.join(semua)}."
    return ""
