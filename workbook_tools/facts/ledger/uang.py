"""Facts about money: rows, programs and totals of the budget sheets."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from workbook_tools.facts.baris_jumlah import KepalaPohon, calon, dijumlahkan, kepala_pohon
from workbook_tools.facts.belanja import (
    Bagian,
    pasangkan,
    program,
)
from workbook_tools.facts.ledger.buku import NOL, Buku, isi, kutip
from workbook_tools.facts.ledger.fakta import Hal, Kutipan, Macam
from workbook_tools.facts.ledger.rumus import Jumlah, Persen, Rata, Rumus
from workbook_tools.facts.pernyataan.rincian import rincian_simpul
from workbook_tools.facts.perubahan import ada_perubahan, belum_dirinci, rencana_dan_anggaran
from workbook_tools.records import Baris, Isian
from workbook_tools.records.baris_lain import BarisLain
from workbook_tools.records.perjanjian_program import BarisPKProgram

RUPIAH = {"renja": ("anggaran",), "anggaran": ("anggaran", "realisasi")}


def jumlah_sel(baris: Iterable[Baris], kolom: str) -> Jumlah:
    """The sum of a column; an empty cell counts as nothing, an unreadable one spoils it."""
    suku: dict[tuple[str, str], Fraction] = {}
    lengkap = True
    for b in baris:
        sel = b.yang_berlaku(kolom)
        nilai = sel.nilai
        suku[sel.lembar, sel.sel] = NOL if nilai is None else nilai
        lengkap = lengkap and (nilai is not None or sel.belum_dinilai)
    return Jumlah(suku, lengkap)


def serapan(baris: Sequence[Baris]) -> Persen:
    """Absorption over some rows."""
    return Persen(jumlah_sel(baris, "realisasi"), jumlah_sel(baris, "anggaran"))


def catat_uang(buku: Buku) -> None:
    """Put down the rows, the programs of the agreement, and totals typed below the tables."""
    for b in buku.k.laporan.anggaran:
        buku.tambah(
            Hal("persen", "baris", str(b.nomor_baris)),
            Macam.HITUNGAN,
            kutip(b, "persen_dilaporkan"),
            [(Persen(isi(b.realisasi), isi(b.anggaran)),)],
            buku.persen_sesuai,
        )
    berubah = ada_perubahan(buku.k)
    if not berubah:
        _rencana(buku)
    _program(buku, berubah)
    for kepala in kepala_pohon(buku.k):
        _kepala(buku, kepala)
    for lembar, kolom in RUPIAH.items():
        for lain in dijumlahkan(buku.k, lembar):
            _total(buku, lain, kolom)
    for lain in dijumlahkan(buku.k, "kinerja"):
        _rata_capaian(buku, lain)


def _rencana(buku: Buku) -> None:
    """The plan beside the budget, row by row; a difference alone may be an amendment."""
    for p in rencana_dan_anggaran(buku.k):
        if len(p.a.baris) == len(p.b.baris) == 1:
            kutipan = [
                Kutipan(b.isian("anggaran"), b)
                for b in (p.a.baris[0], p.b.baris[0])
                if b.isian("anggaran").angka is not None or b.isian("anggaran").belum_dinilai
            ]
            if any(q.isian.angka is not None for q in kutipan):
                hal = Hal("anggaran", "sub_kegiatan", p.b.isian.sel)
                buku.tambah(hal, Macam.SALINAN, kutipan, lemah=True)


def _program(buku: Buku, berubah: bool) -> None:
    """The agreement beside the sums of the budget, and (weakly) of the plan."""
    pk = program(buku.k, "perjanjian_program")
    for lembar in RUPIAH:
        bagian = program(buku.k, lembar)
        for p in pasangkan(pk, bagian).pasang if pk and bagian else ():
            if not p.b.sel("anggaran") or (lembar == "anggaran" and belum_dirinci(p.a, p.b)):
                continue
            tingkat = "program" if lembar == "anggaran" else "program_renja"
            buku.tambah(
                Hal("anggaran", tingkat, rincian_simpul(p.a.simpul).kunci),
                Macam.HITUNGAN,
                _pk(p.a, murni=berubah and lembar == "renja"),
                [_anggaran(p.a.baris, p.b.baris)],
                lemah=lembar == "renja",
            )


def _kepala(buku: Buku, x: KepalaPohon) -> None:
    """What a row above others of Program Kegiatan states, beside the sum of these; the report, and
    the agreement, may state the same."""
    simpul = buku.k.laporan.silsilah(x.rincian[0]).di(x.tingkat)
    if simpul is None:
        return
    berlaku = "anggaran_perubahan" if x.baris.anggaran_perubahan else "anggaran"
    for besaran, kolom, sesuai in (
        ("anggaran", berlaku, None),
        ("realisasi", "realisasi", None),
        ("persen", "persen_dilaporkan", buku.persen_sesuai),
    ):
        hal = Hal(besaran, x.tingkat, rincian_simpul(simpul).kunci)
        kutipan = [q for q in kutip(x.baris, kolom) if not q.isian.rumus]
        ada = buku.fakta.get(hal)
        if kutipan and ada is not None and ada.dihitung:
            ada.kutipan.extend(kutipan)
        elif kutipan:
            buku.tambah(hal, Macam.HITUNGAN, kutipan, [_menurut_rincian(x, besaran)], sesuai)


def _menurut_rincian(x: KepalaPohon, besaran: str) -> tuple[Rumus, ...]:
    """What the rows below a row of Program Kegiatan give for it."""
    if besaran == "realisasi":
        return (jumlah_sel(x.rincian, besaran),)
    anggaran = _anggaran([x.baris], x.rincian)
    if besaran == "anggaran":
        return anggaran
    realisasi = jumlah_sel(x.rincian, "realisasi")
    return tuple(Persen(realisasi, satu) for satu in anggaran)


def _anggaran(atas: Sequence[Baris], baris: Sequence[Baris]) -> tuple[Jumlah, ...]:
    """The sum of the budgets in force; of those before an amendment as well, where what stands
    above them (the agreement, a heading) was not amended with them."""
    berlaku = jumlah_sel(baris, "anggaran")
    diubah = any(b.isian("anggaran_perubahan") for b in baris)
    if not diubah or any(b.isian("anggaran_perubahan") for b in atas):
        return (berlaku,)
    semula = [b.isian("anggaran") for b in baris]
    murni = {(i.lembar, i.sel): NOL if i.nilai is None else i.nilai for i in semula}
    return berlaku, Jumlah(murni, berlaku.lengkap)


def _pk(bagian: Bagian, murni: bool) -> list[Kutipan]:
    """The agreed amount in force, or the one before the amendment; only where it is one cell."""
    baris = [b for b in bagian.baris if isinstance(b, BarisPKProgram)]
    if len(baris) != 1:
        return []
    sel: Isian = baris[0].anggaran if murni else baris[0].berlaku
    return [Kutipan(sel, baris[0])] if sel.angka is not None else []


def _rata_capaian(buku: Buku, lain: BarisLain) -> None:
    """A mean typed below the table of achievements, beside the figures stated above it."""
    di_atas = [b for b in buku.k.laporan.kinerja if b.nomor_baris in lain.anggota]
    ada = [sel for b in di_atas if (sel := b.capaian_dilaporkan).nilai is not None]
    rumus = Rata(tuple(isi(sel) for sel in ada))
    kutipan = kutip(lain.baris, "capaian_dilaporkan")
    buku.tambah(_hal(lain, "capaian"), Macam.HITUNGAN, kutipan, [(rumus,)], buku.persen_sesuai)


def _total(buku: Buku, lain: BarisLain, kolom: Sequence[str]) -> None:
    """A printed total, beside the sums of the rows that it may be of."""
    semua = [baris for baris in calon(buku.k, lain) if baris]
    for id_ in kolom if semua else ():
        variasi = tuple(jumlah_sel(baris, id_) for baris in semua)
        buku.tambah(_hal(lain, id_), Macam.HITUNGAN, kutip(lain.baris, id_), [variasi])
    if semua and "realisasi" in kolom:
        kutipan = kutip(lain.baris, "persen_dilaporkan")
        persen = tuple(serapan(baris) for baris in semua)
        buku.tambah(_hal(lain, "persen"), Macam.HITUNGAN, kutipan, [persen], buku.persen_sesuai)


def _hal(lain: BarisLain, besaran: str) -> Hal:
    return Hal(besaran, f"baris_jumlah_{lain.baris.LEMBAR.id}", str(lain.baris.nomor_baris))
