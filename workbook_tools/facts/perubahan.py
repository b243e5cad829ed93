"""Whether an amended budget shows anywhere: then the plan is another budget, and may be right."""

from collections import Counter

from workbook_tools.facts.belanja import Bagian, Pasang, jumlah_rupiah, pasangkan, sub_kegiatan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali

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
    return dihapus or (len(berbeda) >= BANYAK_BEDA and not _tertukar(berbeda))


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
