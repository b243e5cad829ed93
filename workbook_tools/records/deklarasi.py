"""How a record class declares its input sheet: one class a sheet, one field a column.

The field's name is the column's id; ``kolom(...)`` beside it says what the header, the help,
the choices are. Template, reader, JSON and documentation all come from these declarations.
"""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

from msgspec import Struct, StructMeta
from msgspec.structs import replace

from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import TETAP, Jenis, Kolom, LembarMasukan, Pembantu, Rujukan

LEMBAR: dict[str, LembarMasukan] = {}
"""The input sheets declared so far, by id; ``records.MASUKAN`` has all of them in tab order."""


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
    return Kolom(id="", **locals())


@dataclass_transform(frozen_default=True, field_specifiers=(kolom,))
class _KelasBaris(StructMeta):
    """Takes the columns out of a class body: they describe its fields and are no defaults."""

    def __new__(cls, nama: str, dasar: tuple[type, ...], isi: dict[str, Any], **sifat: Any) -> Any:
        kolom = {id_: isi.pop(id_) for id_, k in tuple(isi.items()) if isinstance(k, Kolom)}
        kelas: Any = super().__new__(cls, nama, dasar, isi, frozen=True, **sifat)
        kelas.KOLOM = tuple(replace(k, id=id_) for id_, k in kolom.items())
        return kelas


class Baris(Struct, metaclass=_KelasBaris):
    """A filled row; ``nomor_baris`` is its number on the tab."""

    KOLOM: ClassVar[tuple[Kolom, ...]]
    LEMBAR: ClassVar[LembarMasukan]

    nomor_baris: int

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


_B = TypeVar("_B", bound=Baris)


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
        kelas.LEMBAR = LembarMasukan(
            id_,
            judul,
            bantuan,
            kelas.KOLOM,
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
        LEMBAR[id_] = kelas.LEMBAR
        return kelas

    return jadikan
