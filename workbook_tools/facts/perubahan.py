"""Whether an amended budget shows anywhere: then the plan is another budget, and may be right."""

from collections import Counter

from workbook_tools.facts.belanja import (
    Bagian,
    Pasang,
    jumlah_rupiah,
    pasangkan,
    program,
    sub_kegiatan,
)
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali

RIBU = 1000
BANYAK_BEDA = 2
"""One amount that differs may be a slip; several are an amendment."""


@sekali
def ada_perubahan(k: Konteks) -> bool:
    """An amended amount on PK Program, a sub kegiatan taken away, several other amounts."""
    beranggaran = (k.laporan.perjanjian_program, k.laporan.renja, k.laporan.anggaran)
    if any(
        b.anggaran_perubahan.nilai not in (None, b.anggaran.nilai)
        for baris in beranggaran
        for b in baris
    ):
        return True
    berbeda = [p for p in rencana_dan_anggaran(k) if _beda(p)]
    dihapus = any(_nol(p.b) for p in berbeda)
    lain = _tertukar(berbeda) or _ribuan(k, berbeda)
    return dihapus or (len(berbeda) >= BANYAK_BEDA and not lain)


def belum_dirinci(pk: Bagian, rincian: Bagian) -> bool:
    """Whether a program's agreement was amended and its rows were not: these still add up to what
    was agreed before. Then neither speaks against the other."""
    diubah = any(b.isian("anggaran_perubahan") for b in pk.baris)
    if not diubah or any(b.isian("anggaran_perubahan") for b in rincian.baris):
        return False
    murni = jumlah_rupiah(b.isian("anggaran") for b in pk.baris)
    return murni is not None and murni == jumlah_rupiah(rincian.sel("anggaran"))


def _ribuan(k: Konteks, berbeda: list[Pasang]) -> bool:
    """Whether one sheet holds all amounts in thousands: another unit is no other budget. Where
    Realisasi Anggaran may hold all its figures so, nothing speaks for either."""
    pasang = [
        (jumlah_rupiah(p.a.sel("anggaran")) or 0, jumlah_rupiah(p.b.sel("anggaran")) or 0)
        for p in berbeda
    ]
    if all(0 < renja == anggaran // RIBU for renja, anggaran in pasang):
        return True
    realisasi = (jumlah_rupiah(p.b.sel("realisasi")) or 0 for p in berbeda)
    lebih = any(r > anggaran for r, (_, anggaran) in zip(realisasi, pasang, strict=True))
    dijanjikan = jumlah_rupiah(b.berlaku for b in k.laporan.perjanjian_program)
    pasti = lebih or dijanjikan == jumlah_rupiah(b.anggaran for b in k.laporan.anggaran)
    return pasti and all(0 < anggaran == renja // RIBU for renja, anggaran in pasang)


def _tertukar(berbeda: list[Pasang]) -> bool:
    """Whether both hold the same amounts in other rows: swapped, or pasted some rows off, with few
    lost."""
    sini = Counter(jumlah_rupiah(p.a.sel("anggaran")) for p in berbeda)
    sana = Counter(jumlah_rupiah(p.b.sel("anggaran")) for p in berbeda)
    return (sini - sana).total() <= max(len(berbeda) > BANYAK_BEDA, len(berbeda) // 4)


@sekali
def rencana_dan_anggaran(k: Konteks) -> tuple[Pasang, ...]:
    """Sub kegiatan of Rencana Kerja beside those of Realisasi Anggaran."""
    return pasangkan(sub_kegiatan(k, "renja"), sub_kegiatan(k, "anggaran")).pasang


def _beda(p: Pasang) -> bool:
    sini, sana = p.a.sel("anggaran"), p.b.sel("anggaran")
    a, b = jumlah_rupiah(sini), jumlah_rupiah(sana)
    return bool(sini) and bool(sana) and a is not None and b is not None and a != b


def _nol(b: Bagian) -> bool:
    """Whether the amounts are there, and are nothing: taken away by an amendment."""
    return not any(i.nilai for i in b.sel("anggaran"))


def selisih_pagu(k: Konteks, lembar: str, sel: str) -> frozenset[tuple[str, str]]:
    """The budgets, as cells of both sheets, that differ from the plan by just as much as the
    agreed budget in this cell of PK Program differs from the sum of its rows on either sheet."""
    pk = [p for p in program(k, "perjanjian_program") if p.lembar == lembar]
    milik = next(
        (p for p in pk if any(b.yang_berlaku("anggaran").sel == sel for b in p.baris)), None
    )
    if milik is None:
        return frozenset()
    dijanjikan = jumlah_rupiah(milik.sel("anggaran"))
    beda = [p for p in rencana_dan_anggaran(k) if p.b.silsilah.program is milik.simpul and _beda(p)]
    sisi = [
        jumlah_rupiah(x.sel("anggaran"))
        for nama in ("renja", "anggaran")
        for x in program(k, nama)
        if x.simpul is milik.simpul
    ]
    if dijanjikan is None or None in sisi or dijanjikan not in sisi or not beda:
        return frozenset()
    isian = (i for p in beda for x in (p.a, p.b) for i in x.sel("anggaran")[:1])
    return frozenset((i.lembar, i.sel) for i in isian)
