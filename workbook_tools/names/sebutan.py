"""What the sheets call a thing, and the one thing that is meant."""

from collections import Counter
from collections.abc import Hashable
from enum import Enum
from functools import cached_property

from msgspec import Struct, field

from workbook_tools.names.awalan import tanpa_awalan
from workbook_tools.names.kunci import kunci_nama
from workbook_tools.names.padanan import kata_nama, pengisi

MAKS_EJAAN = 4
"""So many spellings of one name are compared with other names."""

PANJANG_UJUNG = 5
"""Letters of a key's beginning and end by which one-word names find each other."""
MAKS_SEHURUF = 12
"""Keys up to so many letters find each other by what is left without any one letter: a slip in the
middle of a short name (a village's) leaves neither its words nor its ends."""


class Cara(Enum):
    """What a name was joined by."""

    NAMA = "nama"  # the same letters
    KODE = "kode"  # another name under the same code
    ISI = "isi"  # a like name, and what stands under it is the same
    MIRIP = "mirip"  # a slip of the pen, or shortened


class Sebutan(Struct, frozen=True):
    """One cell that names something.

    ``lembar`` and ``baris`` say where. ``tabel`` are the rows of the sheet that go as deep: names
    side by side in one table are two things. ``kode`` is the code of the thing itself,
    ``lingkup`` what it stands in, outermost first, ``isi`` the keys of what stands under it in
    its row, the deepest first.
    """

    lembar: str
    baris: int
    teks: str
    tabel: str
    kode: str = ""
    lingkup: tuple[Hashable, ...] = ()
    isi: tuple[str, ...] = ()

    @property
    def kunci(self) -> str:
        """The matching key of the name."""
        return kunci_nama(self.teks)


class Kelompok(Struct, eq=False, dict=True):
    """All that the sheets say of one thing; grows while names are joined."""

    anggota: list[Sebutan] = field(default_factory=list)
    cara: dict[str, Cara] = field(default_factory=dict)  # of the keys that were joined later

    @cached_property
    def tabel(self) -> set[str]:
        """The tables that it stands in."""
        return {s.tabel for s in self.anggota}

    @cached_property
    def teks(self) -> str:
        """The official name: the spelling that most sheets use, then most cells, then the first;
        without code or number in front."""
        if len({s.teks for s in self.anggota}) == 1:  # most names
            return tanpa_awalan(self.anggota[0].teks)
        suara: Counter[str] = Counter()
        for _, teks in {(s.lembar, tanpa_awalan(s.teks)) for s in self.anggota}:
            suara[teks] += 1000
        for s in self.anggota:
            suara[tanpa_awalan(s.teks)] += 1
        urutan = {tanpa_awalan(s.teks): -n for n, s in reversed([*enumerate(self.anggota)])}
        return max(suara, key=lambda t: (suara[t], urutan[t]))

    @cached_property
    def semua_teks(self) -> list[str]:
        """Its spellings without what stands in front, the official one first; not too many."""
        semua = (tanpa_awalan(s.teks) for s in self.anggota)
        return list(dict.fromkeys((self.teks, *semua)))[:MAKS_EJAAN]

    @cached_property
    def kata_pencari(self) -> set[str]:
        """The words and the ends of the name, by which likely ones are found."""
        kunci = self.anggota[0].kunci
        ujung = {f"^{kunci[:PANJANG_UJUNG]}", f"{kunci[-PANJANG_UJUNG:]}$"}
        if len(kunci) <= MAKS_SEHURUF:
            ujung |= {f"~{kunci[:n]}{kunci[n + 1 :]}" for n in range(len(kunci))} | {f"~{kunci}"}
        return ujung | {x for x in kata_nama(self.teks) if not pengisi(x)}

    @cached_property
    def kode(self) -> str:
        """Its own code: the one that most of its cells give; '' where none does."""
        semua = [s.kode for s in self.anggota if s.kode]
        return Counter(semua).most_common(1)[0][0] if semua else ""

    @cached_property
    def lingkup(self) -> tuple[Hashable, ...]:
        """What it stands in: as most tables say, then as the first does."""
        suara = dict.fromkeys([(s.tabel, s.lingkup) for s in self.anggota])
        if len(suara) == 1:
            return self.anggota[0].lingkup
        return Counter(lingkup for _, lingkup in suara).most_common(1)[0][0]

    @property
    def bobot(self) -> tuple[int, int]:
        """In how many tables and cells it stands."""
        return len(self.tabel), len(self.anggota)

    def serap(self, lain: "Kelompok", cara: Cara) -> None:
        """Take over another group: both are one thing."""
        milik = {s.kunci for s in self.anggota}
        for kunci in dict.fromkeys(s.kunci for s in lain.anggota):
            if kunci not in milik:
                self.cara[kunci] = lain.cara.get(kunci, cara)
        self.anggota += lain.anggota
        for nama in ("tabel", "teks", "semua_teks", "kata_pencari", "kode", "lingkup"):
            self.__dict__.pop(nama, None)
