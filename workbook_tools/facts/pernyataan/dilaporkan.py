"""What other rules of this family have already said."""

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.terbanding import Pernyataan, pernyataan
from workbook_tools.kelompok import kelompokkan

Kunci = tuple[str, str]


def per_hal(k: Konteks) -> dict[Kunci, list[Pernyataan]]:
    """All statements about one thing together, by (acuan, key), where the thing exists."""
    return kelompokkan(((p.acuan, p.rincian.kunci), p) for p in pernyataan(k) if p.rincian.ada)


def beda_tulis(semua: list[Pernyataan]) -> list[Pernyataan]:
    """The first statement of every value, in order."""
    hasil: dict[object, Pernyataan] = {}
    for p in semua:
        if p.angka is not None:
            hasil.setdefault(p.angka.nilai, p)
    return list(hasil.values())


def nol_belum_dinilai(p: Pernyataan) -> bool:
    """0 stated for what was not assessed; a rule of family S3xx tells of it."""
    tanpa = p.hitungan is None or p.hitungan.nilai is None
    return tanpa and p.angka is not None and not p.angka.nilai
