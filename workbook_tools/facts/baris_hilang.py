"""Rows that a sheet lacks though another one has them: sums over it cannot be trusted."""

from workbook_tools.facts.belanja import Bagian, jumlah_rupiah, pasangkan, program, sub_kegiatan
from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.kode import kunci_kode


@sekali
def sub_hilang(k: Konteks) -> dict[str, tuple[Bagian, ...]]:
    """The sub kegiatan that each budget sheet lacks, seen from the other one."""
    renja, anggaran = sub_kegiatan(k, "renja"), sub_kegiatan(k, "anggaran")
    if not renja or not anggaran:
        return {}
    p = pasangkan(renja, anggaran)
    return {lembar: isi for lembar, isi in (("anggaran", p.hanya_a), ("renja", p.hanya_b)) if isi}


@sekali
def program_hilang(k: Konteks) -> frozenset[str]:
    """The sheets without a row of a program for which an amount is agreed: its rows may stand under
    another one."""
    pk = [x for x in program(k, "perjanjian_program") if jumlah_rupiah(x.sel("anggaran"))]
    semua = (program(k, lembar) for lembar in ("renja", "anggaran"))
    return frozenset(isi[0].lembar for isi in semua if isi and pasangkan(pk, isi).hanya_a)


@sekali
def indikator_hilang(k: Konteks) -> bool:
    """Whether an indicator has no row on Realisasi Kinerja, or a row there has no indicator: then
    means lack it."""
    dikenal = {kunci_kode(i.kode.teks) for i in k.laporan.indikator}
    asing = any(kunci_kode(b.kode.teks) not in dikenal for b in k.laporan.kinerja if b.kode)
    return asing or any(i.kinerja is None for i in semua_indikator(k))
