"""The documents of many workbooks: one after another, in processes, or on a cluster."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.batch.hanya_baca import urutkan
from workbook_tools.batch.henti import Henti
from workbook_tools.batch.jalankan import Kerja, jalankan
from workbook_tools.dokumen.kerja import tulis_dokumen
from workbook_tools.dokumen.ucapan import tulis_hasil
from workbook_tools.errors import LkjError
from workbook_tools.susun.kalimat import baca_katalog

if TYPE_CHECKING:
    from concurrent.futures import Executor


class TugasDokumen(Struct, frozen=True):
    """One document to write. ``nomor`` is its place in the run; ``kalimat`` and ``templat`` are
    the office's own, ``timpa`` the blocks to write anew whatever people did to them."""

    nomor: int
    buku: Path
    tujuan: Path
    kalimat: Path | None = None
    templat: Path | None = None
    timpa: tuple[str, ...] = ()
    draf: bool = False

    def mutlak(self) -> "TugasDokumen":
        """The same by full paths, for workers that are in another folder."""
        return replace(
            self,
            buku=self.buku.absolute(),
            tujuan=self.tujuan.absolute(),
            kalimat=self.kalimat and self.kalimat.absolute(),
            templat=self.templat and self.templat.absolute(),
        )


class Tertulis(Struct, frozen=True):
    """What became of one document: the lines that tell it, or why there is none."""

    buku: Path
    baris: tuple[str, ...] = ()
    sebab: str = ""
    bersih: bool = False


def tulis_semua(
    tugas: Iterable[TugasDokumen],
    *,
    proses: int | None = None,
    pelaksana: "Executor | None" = None,
    henti: Henti | None = None,
) -> Iterator[Tertulis]:
    """Write every document, in the order given; one that cannot be written stops no other.

    For ``proses``, ``pelaksana`` and ``henti`` see ``jalankan.jalankan``.
    """
    semua = tugas if pelaksana is None else (t.mutlak() for t in tugas)
    kerja = Kerja(tulis_satu, _mati)
    hasil = jalankan(kerja, semua, proses=proses, pelaksana=pelaksana, henti=henti)
    return urutkan(hasil, lambda t: t.nomor)


def tulis_satu(t: TugasDokumen) -> Tertulis:
    """One document, in whatever process."""
    try:
        hasil = tulis_dokumen(
            t.buku, t.tujuan, baca_katalog(t.kalimat), t.templat, timpa=t.timpa, draf=t.draf
        )
    except LkjError as e:
        return Tertulis(t.buku, sebab=str(e))
    return Tertulis(t.buku, tuple(tulis_hasil(hasil)), bersih=hasil.bersih)


def _mati(t: TugasDokumen, pesan: str) -> Tertulis:
    return Tertulis(t.buku, sebab=pesan)
