"""Changes in the order in which they are judged, whatever their number."""

from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush

from workbook_tools.diagnosis.usul import Usul

_Bobot = tuple[int, bool, bool, int]


class Antrean:
    """What settles most is believed first, then what is sure, then what shows how it is typed.

    A decided pair counts for no other change any more. Only the changes that it touches are
    weighed again, so that a thousand of them take no longer than a thousand times one.
    """

    def __init__(self, usul: Sequence[Usul]) -> None:
        self._usul = usul
        self._per_butir: dict[int, list[int]] = {}
        for urutan, u in enumerate(usul):
            for n in u.jelas:
                self._per_butir.setdefault(n, []).append(urutan)
        self._tumpukan = [self._bobot(urutan) for urutan in range(len(usul))]
        heapify(self._tumpukan)

    def __iter__(self) -> Iterator[Usul]:
        """The changes that still settle something, the weightiest first; what is taken between
        two of them is told by ``putus``."""
        while self._tumpukan:
            bobot = heappop(self._tumpukan)
            u = self._usul[bobot[-1]]
            if u.jelas and bobot == self._bobot(bobot[-1]):
                yield u

    def putus(self, butir: frozenset[int]) -> None:
        """These pairs are decided."""
        for urutan in {u for n in butir for u in self._per_butir[n]}:
            u = self._usul[urutan]
            u.jelas -= butir
            if u.jelas:
                heappush(self._tumpukan, self._bobot(urutan))

    def lawan(self, u: Usul) -> list[Usul]:
        """The changes of other cells that settle as much, and something of the same."""
        kena = {urutan for n in u.jelas for urutan in self._per_butir[n]}
        setara = (v for v in map(self._usul.__getitem__, sorted(kena)) if v.letak != u.letak)
        return [v for v in setara if _selisih(v) >= _selisih(u) and not u.jelas.isdisjoint(v.jelas)]

    def _bobot(self, urutan: int) -> _Bobot:
        u = self._usul[urutan]
        return -_selisih(u), not u.tepat, u.sumber is None, urutan


def _selisih(u: Usul) -> int:
    """How many pairs more it settles than it unsettles."""
    return len(u.jelas) - u.rusak
