"""Rows that grow with the number of workbooks, kept on disk and read in groups."""

import pickle
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, overload


class Tumpukan(Sequence[Any]):
    """A sequence in a temporary database: groups by their number, in each the order of adding.

    It has no name and goes away with this object. Nobody else writes it: what is read back was
    packed here.
    """

    def __init__(self) -> None:
        # Without a name SQLite keeps a few MB in memory and the rest in a file of its own.
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("CREATE TABLE baris (kelompok INTEGER, isi BLOB)")
        self._jumlah = 0

    def tambah(self, kelompok: int, isi: Any) -> None:
        """Put one thing at the end of a group."""
        self._db.execute("INSERT INTO baris VALUES (?, ?)", (kelompok, pickle.dumps(isi, 5)))
        self._jumlah += 1

    def __len__(self) -> int:
        return self._jumlah

    def __iter__(self) -> Iterator[Any]:
        for (isi,) in self._db.execute("SELECT isi FROM baris ORDER BY kelompok, rowid"):
            yield pickle.loads(isi)

    @overload
    def __getitem__(self, n: int) -> Any: ...
    @overload
    def __getitem__(self, n: slice) -> tuple[Any, ...]: ...
    def __getitem__(self, n: int | slice) -> Any:
        if isinstance(n, slice):
            return tuple(islice(self, *n.indices(self._jumlah)))
        return next(islice(self, range(self._jumlah)[n], None))


def tumpuk(isi: Iterable[Any]) -> Tumpukan:
    """All of it in one group."""
    hasil = Tumpukan()
    for satu in isi:
        hasil.tambah(0, satu)
    return hasil
