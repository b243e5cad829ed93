"""The calculation policy, from Identitas and Skala Nilai."""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from workbook_tools.model.baris import BarisIdentitas, BarisSkala
from workbook_tools.model.isian import Isian
from workbook_tools.model.laporan import Jenjang, Kebijakan, Skala
from workbook_tools.names import rapikan
from workbook_tools.schema import MASUKAN
from workbook_tools.schema.masukan.identitas import SKALA_BAWAAN

TOLERANSI_BAWAAN = Fraction(1, 100)


def susun_kebijakan(identitas: BarisIdentitas, skala: Iterable[BarisSkala]) -> Kebijakan:
    """The policy in force; what is empty or not understood falls back to the default.

    A choice that is not understood is reported by the rules, not here.
    """
    nama = identitas.skala.teks or SKALA_BAWAAN
    toleransi = identitas.toleransi.nilai
    batas = identitas.batas_capaian.nilai
    return Kebijakan(
        skala=cari_skala(nama, skala),
        aturan_celah=pilihan(identitas.aturan_celah),
        batas_capaian=batas if batas is not None and batas > 0 else None,
        rumus_turun=pilihan(identitas.rumus_turun),
        rumus_efisiensi=pilihan(identitas.rumus_efisiensi),
        toleransi=toleransi if toleransi is not None and toleransi >= 0 else TOLERANSI_BAWAAN,
    )


def pilihan(isian: Isian) -> str:
    """The chosen value in its standard spelling; the default when empty or unknown."""
    kolom = MASUKAN[isian.lembar].cari(isian.kolom)
    teks = kunci_pilihan(isian.teks)
    for baku in kolom.pilihan:
        if kunci_pilihan(baku) == teks:
            return baku
    return kolom.bawaan


def cari_skala(nama: str, baris: Iterable[BarisSkala]) -> Skala:
    """The scale with this name; the prefilled one when the sheet has no such rows."""
    jenjang = [
        Jenjang(b.batas_bawah.nilai, pilihan(b.inklusif) != "tidak", b.kategori.teks, b.warna.teks)
        for b in baris
        if kunci_pilihan(b.skala.teks) == kunci_pilihan(nama) and b.batas_bawah.nilai is not None
    ]
    if not jenjang:
        return skala_bawaan(nama)
    return Skala(nama, _urut(jenjang))


def skala_bawaan(nama: str) -> Skala:
    """A prefilled scale by name; Permendagri 86/2017 when there is none of that name."""
    isi = MASUKAN["skala"].isi_awal
    dikenal = {kunci_pilihan(i[0]) for i in isi}
    nama_ada = nama if kunci_pilihan(nama) in dikenal else SKALA_BAWAAN
    jenjang = [
        Jenjang(Fraction(batas.rstrip("%")), inklusif == "ya", kategori, warna)
        for skala, batas, inklusif, kategori, warna in isi
        if kunci_pilihan(skala) == kunci_pilihan(nama_ada)
    ]
    return Skala(nama_ada, _urut(jenjang))


def _urut(jenjang: list[Jenjang]) -> tuple[Jenjang, ...]:
    return tuple(sorted(jenjang, key=lambda j: j.batas_bawah, reverse=True))


@lru_cache(maxsize=4096)
def kunci_pilihan(teks: str) -> str:
    """Choices are compared without case, spaces and the kind of dash: '2T − R' is '2t-r'."""
    return rapikan(teks).casefold().replace(" ", "").replace("−", "-").replace("–", "-")
