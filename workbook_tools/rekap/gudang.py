"""The bulky parts of condensed workbooks, kept in a temporary file until somebody looks at them.

Findings and budget rows are nine tenths of a condensed workbook. Whoever reads the workbooks packs
them; the process that gathers thousands of workbooks only puts them away.
"""

import pickle
import tempfile
import weakref
import zlib
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, overload

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.model.petikan import Petikan

BESAR = ("kebijakan", "pembanding", "anggaran", "efisiensi", "ikm", "temuan")
"""The fields of a condensed workbook that are put away."""

_CEPAT = 1  # zlib level: a sixth of the size at a tenth of the cost of writing plainly
_DIINGAT = 64  # parts looked at last; a kabupaten has some twenty workbooks


class Bungkusan(Struct, frozen=True):
    """A packed field: how many things it holds, and they themselves."""

    jumlah: int
    isi: bytes


def bungkus(p: Petikan) -> tuple[Petikan, dict[str, Bungkusan]]:
    """The workbook without its bulky parts, and these, packed."""
    isi = {nama: _padat(nilai) for nama in BESAR if (nilai := getattr(p, nama))}
    return _ganti(p, dict.fromkeys(isi, ())), isi


def bongkar(p: Petikan) -> Petikan:
    """The workbook with its bulky parts in memory again, for other processes."""
    return _ganti(p, {nama: tuple(getattr(p, nama)) for nama in BESAR})


def _ganti(p: Petikan, isi: dict[str, Any]) -> Petikan:
    return replace(p, **isi)


def _padat(nilai: Sequence[Any]) -> Bungkusan:
    return Bungkusan(len(nilai), zlib.compress(pickle.dumps(tuple(nilai), 5), _CEPAT))


class Gudang:
    """The temporary file. It goes away with the last workbook that has something in it."""

    def __init__(self) -> None:
        self._berkas = tempfile.TemporaryFile()  # noqa: SIM115 - closed with this object
        self._akhir = 0
        self._ingatan: OrderedDict[int, tuple[Any, ...]] = OrderedDict()
        weakref.finalize(self, self._berkas.close)

    def titip(self, p: Petikan, isi: Mapping[str, Bungkusan]) -> Petikan:
        """Put the parts away; the workbook reads them back whenever they are looked at."""
        return _ganti(p, {nama: self._simpan(b) for nama, b in isi.items()})

    def _simpan(self, b: Bungkusan) -> "Titipan":
        letak = self._akhir
        self._berkas.seek(letak)
        self._berkas.write(b.isi)
        self._akhir += len(b.isi)
        return Titipan(self, letak, len(b.isi), b.jumlah)

    def ambil(self, letak: int, panjang: int) -> tuple[Any, ...]:
        """What was put away at a place of the file."""
        if letak in self._ingatan:
            self._ingatan.move_to_end(letak)
            return self._ingatan[letak]
        self._berkas.seek(letak)
        # Nobody else writes this file: it has no name, and what is in it this program packed.
        isi: tuple[Any, ...] = pickle.loads(zlib.decompress(self._berkas.read(panjang)))
        self._ingatan[letak] = isi
        if len(self._ingatan) > _DIINGAT:
            self._ingatan.popitem(last=False)
        return isi


class Titipan(Sequence[Any]):
    """A part that was put away, as the sequence that it was."""

    __slots__ = ("_gudang", "_jumlah", "_letak", "_panjang")

    def __init__(self, gudang: Gudang, letak: int, panjang: int, jumlah: int) -> None:
        self._gudang, self._letak = gudang, letak
        self._panjang, self._jumlah = panjang, jumlah

    def __len__(self) -> int:
        return self._jumlah

    def __iter__(self) -> Iterator[Any]:
        return iter(self._gudang.ambil(self._letak, self._panjang))

    @overload
    def __getitem__(self, n: int) -> Any: ...
    @overload
    def __getitem__(self, n: slice) -> tuple[Any, ...]: ...
    def __getitem__(self, n: int | slice) -> Any:
        return self._gudang.ambil(self._letak, self._panjang)[n]
