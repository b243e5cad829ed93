"""Names of one kind that have no levels, joined: villages, kecamatan, sasaran."""

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from workbook_tools.names.gabung import gabungkan, menurut_huruf
from workbook_tools.names.kunci import kunci_nama
from workbook_tools.names.pohon import Ejaan, ejaan_kelompok
from workbook_tools.names.sebutan import Sebutan


class Daftar(Struct, frozen=True):
    """The joined names; ``ejaan`` holds the spellings of each, the official one first.

    ``tanpa_kata`` takes away a word for the kind (Desa, Kecamatan) before names are compared.
    """

    ejaan: tuple[tuple[Ejaan, ...], ...] = ()
    tanpa_kata: Callable[[str], str] = str
    _resmi: Mapping[str, str] = field(default_factory=dict)

    def kunci(self, nama: str) -> str:
        """The identity of a name: equal for all its spellings; '' for no name."""
        kunci = kunci_nama(self.tanpa_kata(nama))
        return self._resmi.get(kunci, kunci)


def daftarkan(
    sebutan: Iterable[Sebutan],
    berulang: frozenset[str] = frozenset(),
    tanpa_kata: Callable[[str], str] = str,
    mirip: bool = True,
) -> Daftar:
    """Join names without levels; ``berulang`` as in ``gabungkan``, without ``mirip`` by letters
    only."""
    semua = (replace(s, teks=tanpa_kata(s.teks)) for s in sebutan)
    kelompok = gabungkan(semua, berulang) if mirip else menurut_huruf(semua)
    ejaan = tuple(tuple(ejaan_kelompok(k)) for k in kelompok)
    resmi = {e.kunci: semua[0].kunci for semua in ejaan for e in semua}
    return Daftar(ejaan, tanpa_kata, resmi)
