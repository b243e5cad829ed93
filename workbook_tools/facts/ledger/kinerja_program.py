"""Facts about sub kegiatan whose performance stands on two sheets."""

from workbook_tools.facts.belanja import pasangkan, sub_kegiatan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger.buku import Buku
from workbook_tools.facts.ledger.fakta import Fakta, Hal, Kutipan, Macam
from workbook_tools.facts.satuan import TANPA, baku, satuan_angka, serupa
from workbook_tools.facts.sekali import sekali
from workbook_tools.numbers import Angka
from workbook_tools.numbers.konversi import setarakan
from workbook_tools.records import Baris, Isian

KOLOM = (("target", "target_kinerja"), ("realisasi", "realisasi_kinerja"))
"""Columns of Kinerja Program and of Realisasi Anggaran that say the same."""


def catat_kinerja_sub(buku: Buku) -> None:
    """Targets and realisations of sub kegiatan with one row on either sheet, in one unit."""
    for hal, a, b, sama in _kutipan(buku.k):
        if sama:
            buku.tambah(hal, Macam.SALINAN, [a, b])


@sekali
def lain_satuan(k: Konteks) -> tuple[Fakta, ...]:
    """Those in two units, which say something only where many of them go wrong together."""
    buku = Buku(k)
    for hal, a, b, sama in _kutipan(k):
        if not sama:
            buku.tambah(hal, Macam.SALINAN, [a, b], lemah=True)
    return tuple(buku.fakta.values())


@sekali
def _kutipan(k: Konteks) -> list[tuple[Hal, Kutipan, Kutipan, bool]]:
    """Pairs of cells that tell the same of a sub kegiatan, and whether in one unit."""
    hasil: list[tuple[Hal, Kutipan, Kutipan, bool]] = []
    for p in pasangkan(sub_kegiatan(k, "anggaran"), sub_kegiatan(k, "kinerja_program")).pasang:
        if len(p.a.baris) == len(p.b.baris) == 1:
            anggaran, kinerja = p.a.baris[0], p.b.baris[0]
            for kolom, kolom_anggaran in KOLOM:
                a, b = kinerja.isian(kolom), anggaran.isian(kolom_anggaran)
                if a.angka is not None and b.angka is not None and not _setara(a.angka, b.angka):
                    hal = Hal(kolom, "sub_kegiatan", p.b.isian.sel)
                    sama = sama_satuan(a, b, kinerja)
                    hasil.append((hal, Kutipan(a, kinerja), Kutipan(b, anggaran), sama))
    return hasil


def _setara(a: Angka, b: Angka) -> bool:
    """Whether one figure stands in two units that convert: 1 Tahun and 12 Bulan."""
    return setarakan(b, a).nilai == a.nilai != b.nilai


def sama_satuan(a: Isian, b: Isian, baris: Baris) -> bool:
    """Whether two figures may have one unit; one without it has that of Satuan, or any."""
    assert a.angka is not None and b.angka is not None
    satuan_a = satuan_angka(a.angka) or baku(baris.isian("satuan").teks)
    satuan_b = satuan_angka(b.angka)
    return TANPA in (satuan_a, satuan_b) or serupa(satuan_a, satuan_b)
