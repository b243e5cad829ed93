"""How a record class declares its input sheet: one class a sheet, one field a column.

The field's name is the column's id; ``kolom(...)`` beside it says what the header, the help,
the choices are. Template, reader, JSON and documentation all come from these declarations.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import TETAP, Jenis, Kolom, LembarMasukan, Pembantu, Rujukan

_KOLOM = "kolom"

LEMBAR: dict[str, LembarMasukan] = {}
"""The input sheets declared so far, by id; ``records.MASUKAN`` has all of them in tab order."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Baris:
    """A filled row; ``nomor_baris`` is its number on the tab."""

    LEMBAR: ClassVar[LembarMasukan]

    nomor_baris: int

    # Written once for all sheets: made anew for each of them they would take up a good part of
    # the time in which the program starts.
    def __repr__(self) -> str:
        isi = ", ".join(
            f"{nama}={nilai!r}" for nama, nilai in zip(_medan(self), _nilai(self), strict=True)
        )
        return f"{type(self).__name__}({isi})"

    def __eq__(self, lain: object) -> bool:
        if not isinstance(lain, Baris) or type(lain) is not type(self):
            return NotImplemented
        return _nilai(self) == _nilai(lain)

    def __hash__(self) -> int:
        return hash(_nilai(self))

    def isian(self, kolom: str) -> Isian:
        """The cell of a column by its id, for rules that go over all columns."""
        hasil: Isian = getattr(self, kolom)
        return hasil

    def yang_berlaku(self, kolom: str) -> Isian:
        """The cell of a column that counts: of a budget the amended one where it is filled."""
        return self.isian(kolom)

    def boleh_kosong(self, kolom: str) -> bool:
        """Whether this row needs a required column as little as an optional one."""
        return False

    def dengan(self, isian: Mapping[str, Isian]) -> Self:
        """The same row with other cells in some columns."""
        lain: dict[str, Any] = dict(isian)
        return replace(self, **lain)


def kolom(
    label: str,
    jenis: Jenis = Jenis.TEKS,
    bantuan: str = "",
    *,
    wajib: bool = False,
    lebar: int = 14,
    pilihan: tuple[str, ...] = (),
    sebutan: tuple[str, ...] = (),
    tegas: bool = True,
    rujukan: Rujukan | None = None,
    bawaan: str = "",
    tahun_ke: int = 0,
    sejak: int = 1,
    tahun_baru: str = TETAP,
    berumus: bool = False,
) -> Any:  # the field's own annotation says what it holds
    """A column of the sheet; see ``Kolom`` for the meaning of the arguments."""
    sifat = dict(locals())
    return field(metadata={_KOLOM: sifat})


_B = TypeVar("_B", bound=Baris)


@dataclass_transform(frozen_default=True, field_specifiers=(kolom,))
def lembar(
    id_: str,
    *,
    judul: str,
    bantuan: str,
    kelompok: str,
    baris_siap: int = 20,
    tegak: bool = False,
    isi_awal: tuple[tuple[str, ...], ...] = (),
    sejak: int = 1,
    cadangan: bool = False,
    boleh_tiada: bool = False,
    tahunan: bool = False,
    pembantu: tuple[Pembantu, ...] = (),
    untuk: tuple[str, ...] = (),
) -> Callable[[type[_B]], type[_B]]:
    """Makes a class the record of the input sheet ``id_``; see ``LembarMasukan``."""

    def jadikan(kelas: type[_B]) -> type[_B]:
        hasil = dataclass(frozen=True, slots=True, repr=False, eq=False)(kelas)
        hasil.LEMBAR = LembarMasukan(
            id_,
            judul,
            bantuan,
            _kolom(hasil),
            baris_siap=baris_siap,
            tegak=tegak,
            isi_awal=isi_awal,
            kelompok=kelompok,
            sejak=sejak,
            cadangan=cadangan,
            boleh_tiada=boleh_tiada or cadangan,
            tahunan=tahunan,
            pembantu=pembantu,
            untuk=untuk,
        )
        LEMBAR[id_] = hasil.LEMBAR
        return hasil

    return jadikan


def _medan(baris: Baris) -> tuple[str, ...]:
    return tuple(f.name for f in fields(baris))


def _nilai(baris: Baris) -> tuple[object, ...]:
    return tuple(getattr(baris, nama) for nama in _medan(baris))


def _kolom(kelas: type[Baris]) -> tuple[Kolom, ...]:
    """The columns in the order of the fields."""
    return tuple(
        Kolom(id=f.name, **f.metadata[_KOLOM]) for f in fields(kelas) if _KOLOM in f.metadata
    )
