"""Shares of absorbed budget in tables, beside the amounts of their row."""

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.tabel import DATA, JUMLAH, BarisDok, TabelDok
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.numbers import Angka, persentase
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.skala import Skala

TOLERANSI = Kebijakan(skala=Skala("", ())).toleransi
MIN_BARIS = 2
"""Rows from which on two columns are exchanged, not two figures wrong."""


def cocok_serapan(a: Angka | None, r: Angka | None, p: Angka | None) -> Cocok | None:
    """How a share stands to realisation / budget; None where one of them is not told."""
    if a is None or r is None or p is None or not a.nilai:
        return None
    return bandingkan(p, persentase(r.nilai, a.nilai), TOLERANSI)


def baris_tertukar(t: TabelDok) -> list[BarisDok]:
    """The rows where the column of physical progress holds the share of money, and that of money
    does not; none where they are too few to tell."""
    if not t.milik(Peran.FISIK) or not t.milik(Peran.PENYERAPAN):
        return []
    isi = [b for b in t.baris if b.jenis in (DATA, JUMLAH) and _tertukar(t, b)]
    return isi if len(isi) >= MIN_BARIS else []


def _tertukar(t: TabelDok, b: BarisDok) -> bool:
    fisik, keu = (cocok_serapan(*_suku(t, b, p)) for p in (Peran.FISIK, Peran.PENYERAPAN))
    return fisik in (Cocok.SAMA, Cocok.DIPOTONG) and keu is Cocok.BEDA


def _suku(
    t: TabelDok, b: BarisDok, peran: Peran
) -> tuple[Angka | None, Angka | None, Angka | None]:
    def angka(p: Peran, jenis: str) -> Angka | None:
        kolom = t.milik(p)
        return baca(b.teks(kolom[-1].indeks), jenis).angka if kolom else None

    return (
        angka(Peran.ANGGARAN, "anggaran"),
        angka(Peran.REALISASI_ANGGARAN, "anggaran"),
        angka(peran, "penyerapan"),
    )
