"""Finding an official name that was written a little differently."""

from collections.abc import Iterable

from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import sama_maksud

MIN_AWALAN = 12
"""So many letters of a matching key must be equal before the rest may be something else."""


def cari_nama(nama: str, pilihan: Iterable[str]) -> str | None:
    """The one of ``pilihan`` that ``nama`` means; None when it is none of them.

    Equal keys first, then the longest common beginning ('... Kab/Kota Capaian'), then the only
    one that differs by a slip of the pen.
    """
    daftar = list(dict.fromkeys(pilihan))
    kunci = kunci_nama(nama)
    for p in daftar:
        if kunci and kunci_nama(p) == kunci:
            return p
    berawalan = [p for p in daftar if _berawalan(kunci, kunci_nama(p))]
    if berawalan:
        return max(berawalan, key=lambda p: len(kunci_nama(p)))
    mirip = [p for p in daftar if sama_maksud(nama, p)]
    return mirip[0] if len({kunci_nama(p) for p in mirip}) == 1 else None


def _berawalan(kunci: str, lain: str) -> bool:
    pendek, panjang = sorted((kunci, lain), key=len)
    return (
        len(pendek) >= MIN_AWALAN and panjang.startswith(pendek) and len(panjang) <= 2 * len(pendek)
    )
