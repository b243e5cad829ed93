"""What people write for a satisfaction index that is not the one of its survey period."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.ikm import KALI, SKOR_TERTINGGI, UNSUR_TERSEDIKIT
from workbook_tools.diagnosis.dasar import LAIN, Kemungkinan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.hasil import Ikm
from workbook_tools.names import kunci_nama
from workbook_tools.numbers import rata_rata
from workbook_tools.records.ikm import BarisIkm

BERGESER = (
    "Mungkin barisnya bergeser satu kolom ke kanan: U2 sampai kolom nilai IKM, dirata-rata dan "
    f"dikali {KALI}, sama dengan realisasi indikator. Geser kembali isinya ke kiri."
)
SEPERSERATUS = Fraction(1, 100)
"""An index is told with two decimals."""


def ikm_lain(k: Konteks, periode: str) -> Iterator[Kemungkinan]:
    """The period's index by printed weights or before the last step, then of other periods."""
    for i in k.hasil.ikm:
        if kunci_nama(i.periode) == kunci_nama(periode):
            yield from _cara_lain(i)
        else:
            yield from _periode_lain(i)
    semua = [n for n in map(_nilai, k.hasil.ikm) if n is not None]
    rata = rata_rata(semua)
    if rata is not None and len(semua) > 1:
        yield Kemungkinan(f"Ini rata-rata IKM {len(semua)} periode.", rata, LAIN)


def _nilai(ikm: Ikm) -> Fraction | None:
    """The index of a period (25-100): as stated, else as its elements give it."""
    return ikm.nilai_dilaporkan if ikm.nilai_dilaporkan is not None else ikm.nilai


def bobot_tercetak(ikm: Ikm) -> Iterator[Kemungkinan]:
    """The index by the rounded weights that reports print."""
    for bobot, nilai in (("0,11", ikm.nilai_011), ("0,111", ikm.nilai_0111)):
        if nilai is not None:
            sebab = f"Dihitung dengan bobot {bobot} per unsur, bukan tepat sepersembilan (1/9)."
            yield Kemungkinan(sebab, nilai)


def unsur_bergeser(b: BarisIkm, nilai: Fraction) -> bool:
    """Whether the elements make this index, but stand one column too far to the right, the last of
    them where the index belongs."""
    geser = [u.nilai for u in (*b.unsur[1:], b.nilai_dilaporkan) if not u.belum_dinilai]
    isi = [u for u in geser if u is not None]
    if len(isi) < max(len(geser), UNSUR_TERSEDIKIT) or max(isi) > SKOR_TERTINGGI:
        return False
    return abs(sum(isi, Fraction(0)) / len(isi) * KALI - nilai) < SEPERSERATUS


def _cara_lain(ikm: Ikm) -> Iterator[Kemungkinan]:
    yield from bobot_tercetak(ikm)
    if ikm.nilai is not None:
        yield Kemungkinan(f"Ini rata-rata unsur yang belum dikali {KALI}.", ikm.nilai / KALI)


def _periode_lain(ikm: Ikm) -> Iterator[Kemungkinan]:
    for nilai in dict.fromkeys((ikm.nilai_dilaporkan, ikm.nilai)):
        if nilai is not None:
            yield Kemungkinan(f"Ini nilai IKM {ikm.periode}.", nilai, LAIN)
