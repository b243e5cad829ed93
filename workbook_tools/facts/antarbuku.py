"""Many workbooks at once: what rules of family B5xx see.

Workbooks are compared within one kabupaten and one year; only the rules on years and on
workbooks that are there twice look beyond that.
"""

from collections import Counter
from collections.abc import Hashable, Iterable
from functools import cached_property
from typing import TypeVar

from msgspec import Struct

from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.petikan import Petikan, PetikanIndikator
from workbook_tools.names import kunci_nama, rapikan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import kunci_kecamatan, tanpa_kecamatan

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def kunci_kabupaten(nama: str) -> str:
    """The matching key of a kabupaten; 'Kab. X' and 'Kabupaten X' are X, 'Kota X' is not."""
    kunci = kunci_nama(nama)
    for awalan in ("kabupaten", "kab"):
        if kunci.startswith(awalan) and len(kunci) > len(awalan):
            return kunci[len(awalan) :]
    return kunci


def nama_pendek(nama: str) -> str:
    """A kecamatan without the word Kecamatan, for tables and messages."""
    return tanpa_kecamatan(rapikan(nama))


class Kelompok(Struct, frozen=True, dict=True):
    """The workbooks of one kabupaten and one year, each office once, in the order given.

    ``kembar`` holds the further workbooks of an office: the one that was saved last counts.
    """

    kabupaten: str
    tahun: int | None
    buku: tuple[Petikan, ...]
    kembar: tuple[Petikan, ...] = ()

    @cached_property
    def per_kecamatan(self) -> dict[str, Petikan]:
        """The workbooks by the matching key of their office."""
        return {kunci_kecamatan(b.perangkat_daerah.teks): b for b in self.buku}

    @cached_property
    def _indikator(self) -> dict[tuple[str, str], PetikanIndikator]:
        return {
            (b.berkas, kunci_kode(i.kode.teks)): i for b in self.buku for i in reversed(b.indikator)
        }

    def indikator(self, buku: Petikan, kode: str) -> PetikanIndikator | None:
        """A workbook's indicator by its code, however it is written."""
        return self._indikator.get((buku.berkas, kunci_kode(kode)))


class KonteksAntarbuku(Struct, frozen=True, dict=True):
    """All workbooks of a run."""

    buku: tuple[Petikan, ...]

    @cached_property
    def kelompok(self) -> tuple[Kelompok, ...]:
        """The workbooks by kabupaten and year, groups in the order of their first workbook."""
        per_kunci = kelompokkan(
            ((kunci_kabupaten(b.kabupaten.teks), b.tahun), b) for b in self.buku
        )
        return tuple(_kelompok(tahun, isi) for (_, tahun), isi in per_kunci.items())


def terbanyak(nilai: Iterable[K]) -> K | None:
    """What occurs most often, the first of equals; None of nothing."""
    urut = Counter(nilai).most_common(1)
    return urut[0][0] if urut else None


def terbaru_dulu(buku: Iterable[Petikan]) -> list[Petikan]:
    """Workbooks of one office, the one that people saved last first."""
    return sorted(buku, key=lambda b: -b.disimpan)


def _kelompok(tahun: int | None, isi: list[Petikan]) -> Kelompok:
    per_kantor = kelompokkan((kunci_kecamatan(b.perangkat_daerah.teks) or b.berkas, b) for b in isi)
    semua = [terbaru_dulu(daftar) for daftar in per_kantor.values()]
    buku = tuple(daftar[0] for daftar in semua)
    kembar = tuple(b for daftar in semua for b in daftar[1:])
    kabupaten = terbanyak(rapikan(b.kabupaten.teks) for b in isi) or ""
    return Kelompok(kabupaten, tahun, buku, kembar)
