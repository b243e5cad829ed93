"""The ledger while it is filled: facts by what they are about, and how figures are compared."""

from collections.abc import Iterable
from fractions import Fraction

from workbook_tools.facts.angka_sama import banding_angka
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger.fakta import Fakta, Hal, Kutipan, Macam, Pembanding, Variasi
from workbook_tools.facts.ledger.rumus import Isi, Letak, Nilai, Rumus
from workbook_tools.facts.pernyataan.cocok import cocok_salinan, kata_sama, longgar_kata
from workbook_tools.numbers import Angka, bulatkan
from workbook_tools.records import Baris, Isian
from workbook_tools.records.deklarasi import LEMBAR
from workbook_tools.records.pilihan import pilihan

NOL = Fraction(0)
NASKAH = "pernyataan"


class Buku:
    """All facts of one workbook."""

    def __init__(self, k: Konteks) -> None:
        """An empty ledger."""
        self.k = k
        self.fakta: dict[Hal, Fakta] = {}
        self.toleransi = toleransi = k.laporan.kebijakan.toleransi

        def persen_sesuai(q: Kutipan, angka: Angka, nilai: Nilai) -> bool:
            if not isinstance(nilai, Fraction):
                return False
            return bandingkan(angka, nilai, toleransi) is not Cocok.BEDA

        # No method: facts that held their ledger would never go away by themselves.
        self.persen_sesuai: Pembanding = persen_sesuai
        """At the written precision, and at least the office's tolerance (points)."""

    def tambah(
        self,
        hal: Hal,
        macam: Macam,
        kutipan: Iterable[Kutipan] = (),
        dihitung: Iterable[tuple[Rumus, ...]] = (),
        sesuai: Pembanding | None = None,
        lemah: bool = False,
    ) -> Fakta:
        """Put down who states a fact, beside those who are known already."""
        fakta = self.fakta.get(hal)
        if fakta is None:
            fakta = Fakta(hal, macam, [], [], sesuai or rupiah_sesuai, setara, lemah)
            self.fakta[hal] = fakta
        fakta.kutipan.extend(q for q in kutipan if q.isian.sel)
        fakta.dihitung.extend(map(Variasi, dihitung))
        return fakta


def rupiah_sesuai(q: Kutipan, angka: Angka, nilai: Nilai) -> bool:
    """To the rupiah; 'Rp 1,5 miliar' to its last digit."""
    return _sesuai(angka, nilai, longgar_kata(q.isian))


def tepat_sesuai(q: Kutipan, angka: Angka, nilai: Nilai) -> bool:
    """At the written precision."""
    return _sesuai(angka, nilai, NOL)


def kata_sesuai(q: Kutipan, angka: Angka, nilai: Nilai) -> bool:
    """The same word."""
    return isinstance(nilai, str) and kata_sama(q.isian.teks, nilai)


def _sesuai(angka: Angka, nilai: Nilai, longgar: Fraction) -> bool:
    return isinstance(nilai, Fraction) and bandingkan(angka, nilai, longgar) is not Cocok.BEDA


def setara(a: Kutipan, angka_a: Angka, b: Kutipan, angka_b: Angka) -> bool:
    """Whether two typed figures say the same, as the rules on copies see it."""
    cocok: Cocok | None
    naskah = a.isian.lembar == NASKAH
    if naskah and b.isian.lembar == NASKAH:
        desimal = min(angka_a.desimal, angka_b.desimal)
        return bulatkan(angka_a.nilai, desimal) == bulatkan(angka_b.nilai, desimal)
    if naskah or b.isian.lembar == NASKAH:
        tertulis, lembar = (angka_a, angka_b) if naskah else (angka_b, angka_a)
        cocok = cocok_salinan(tertulis, lembar, ())
        return cocok is Cocok.SAMA or (cocok is Cocok.DIPOTONG and lembar.rasio is not None)
    cocok = banding_angka(angka_a, angka_b)
    if cocok is Cocok.DIPOTONG:  # a ratio worked out may be cut off; a typed figure is copied whole
        return angka_a.rasio is not None or angka_b.rasio is not None
    return cocok is not Cocok.BEDA


def kutip(baris: Baris | None, *kolom: str) -> list[Kutipan]:
    """The cells of a row that hold a number, as quotations."""
    if baris is None:
        return []
    semua = [Kutipan(baris.isian(id_), baris) for id_ in kolom]
    return [q for q in semua if q.isian.angka is not None]


def letak(isian: Isian) -> Letak:
    """The address of a cell."""
    return isian.lembar, isian.sel


def isi(isian: Isian) -> Isi:
    """A cell as a term of a formula; its number, or its choice."""
    kata = LEMBAR[isian.lembar].cari(isian.kolom).pilihan
    if kata:
        return Isi(letak(isian), pilihan(isian), kata)
    nilai = isian.nilai
    return Isi(letak(isian), nilai, gelap=nilai is None and not isian.belum_dinilai)
