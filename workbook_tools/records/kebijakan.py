"""The calculation policy, from Identitas and Skala Nilai."""

from collections.abc import Iterable
from fractions import Fraction

from msgspec import Struct

from workbook_tools.records.identitas import BarisIdentitas
from workbook_tools.records.isian import Isian
from workbook_tools.records.pilihan import pilihan
from workbook_tools.records.skala import SKALA_BAWAAN, BarisSkala, Skala, cari_skala

TOLERANSI_BAWAAN = Fraction(1, 100)


class Kebijakan(Struct, frozen=True):
    """How this office computes; every choice stands on Identitas.

    ``batas_capaian`` in percent or None for no cap; ``toleransi`` in percentage points;
    ``target_nol``: empty (a target of 0 has no capaian) or ``100 bila 0``.
    """

    skala: Skala
    aturan_celah: str = "batas bawah"
    batas_capaian: Fraction | None = None
    rumus_turun: str = "2T-R"
    rumus_efisiensi: str = "rasio"
    toleransi: Fraction = TOLERANSI_BAWAAN
    target_nol: str = ""
    batas_tak_terbaca: Isian | None = None
    """The cell of a cap that cannot be read: nobody knows what it caps."""


def susun_kebijakan(identitas: BarisIdentitas, skala: Iterable[BarisSkala]) -> Kebijakan:
    """The policy in force; what is empty or not understood falls back to the default.

    A choice that is not understood is reported by the rules, not here.
    """
    nama = identitas.skala.teks or SKALA_BAWAAN
    toleransi = identitas.toleransi.nilai
    batas = identitas.batas_capaian.nilai
    terbaca = batas is not None or identitas.batas_capaian.belum_dinilai
    return Kebijakan(
        skala=cari_skala(nama, skala),
        aturan_celah=pilihan(identitas.aturan_celah),
        batas_capaian=batas if batas is not None and batas > 0 else None,
        rumus_turun=pilihan(identitas.rumus_turun),
        rumus_efisiensi=pilihan(identitas.rumus_efisiensi),
        toleransi=toleransi if toleransi is not None and toleransi >= 0 else TOLERANSI_BAWAAN,
        target_nol=pilihan(identitas.target_nol),
        batas_tak_terbaca=None if terbaca else identitas.batas_capaian,
    )
