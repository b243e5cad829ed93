"""Empty sheets that an office of its kind has no use for, in a workbook that is moved on."""

from collections.abc import Collection, Mapping

from lxml import etree

from workbook_tools.model.sel import BukuSel, LembarSel
from workbook_tools.model.tabel import Tabel
from workbook_tools.peralihan.buang_lembar import hanya_milik_program
from workbook_tools.peralihan.rancangan import Rancangan
from workbook_tools.schema.tata_letak import BARIS_TAUTAN, BARIS_TEMUAN, BERIKUTNYA, KEMBALI
from workbook_tools.tables.label import normal
from workbook_tools.workbook.sembunyi import (
    luruskan_jalan,
    sembunyikan,
    tak_dipakai,
    tersembunyi,
)


def sembunyikan_kosong(
    rancangan: Rancangan,
    buku: BukuSel,
    tabel: Mapping[str, Tabel],
    baru: Collection[str] = (),
) -> list[str]:
    """Hide them in the draft, once for a kind of office; returns their titles.

    ``buku`` are the cells before, ``baru`` the titles of sheets that were added empty.
    """
    identitas = tabel["identitas"]
    isi = identitas.baris[0].sel if identitas.baris else {}
    jenis = isi["jenis"].mentah if "jenis" in isi else ""
    sumber = (b.sel.get("sumber_realisasi") for b in tabel["indikator"].baris)
    calon = tak_dipakai(jenis, {s.mentah for s in sumber if s is not None})
    berisi = {
        id_
        for j, id_ in calon.items()
        if j not in baru and not _kosong(rancangan, buku, tabel[id_], j)
    }
    judul = {j for j, id_ in calon.items() if id_ not in berisi}
    akar = rancangan.akar(rancangan.paket.bagian_buku)
    sebelum = tersembunyi(akar)
    if not sembunyikan(akar, judul, jenis):
        return []
    luruskan_jalan(tersembunyi(akar), lambda x: _akar(rancangan, x))
    return sorted(tersembunyi(akar) - sebelum)


def _kosong(rancangan: Rancangan, buku: BukuSel, t: Tabel, judul: str) -> bool:
    """Whether a sheet holds nothing but what the template put there; a computed one goes with the
    input sheet that it is about."""
    if t.judul != judul or not t.ada:
        return True
    bagian = next(x.bagian for x in rancangan.paket.lembar if x.judul == judul)
    return (
        not t.baris
        and hanya_milik_program(rancangan.paket, bagian)
        and _hanya_templat(buku.lembar[judul], t)
    )


def _hanya_templat(tab: LembarSel, t: Tabel) -> bool:
    lembar = t.lembar
    label = {normal(k.label) for k in lembar.kolom} | {normal(p.label) for p in lembar.pembantu}
    kata = {lembar.judul, lembar.bantuan, KEMBALI}
    return all(
        s.mentah in kata
        or (s.rumus and (nomor == BARIS_TEMUAN or kolom in t.tampak))
        or (nomor == BARIS_TAUTAN and s.mentah.startswith(BERIKUTNYA))
        or (nomor == t.baris_kepala and normal(s.mentah) in label)
        for nomor, isi in tab.kisi.items()
        for kolom, s in isi.items()
    )


def _akar(rancangan: Rancangan, judul: str) -> etree._Element | None:
    bagian = next((x.bagian for x in rancangan.paket.lembar if x.judul == judul), None)
    return rancangan.akar(bagian) if bagian and rancangan.ada(bagian) else None
