"""The tidy tables as pandas frames, and as CSV and Parquet files. pandas is imported here only."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from fractions import Fraction
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any

import pandas as pd

from workbook_tools.errors import LkjError
from workbook_tools.keluaran import Pintu
from workbook_tools.keluaran.teks import bilangan, tanpa_rumus, untuk_simpan
from workbook_tools.numbers import Angka, bulatkan
from workbook_tools.rekap.isi import BARIS, Kumpulan, Rekam
from workbook_tools.rekap.kolom import SEMUA, Isi, KolomData, TabelData

TANPA_PARQUET = (
    "Menulis Parquet memerlukan pyarrow, yang belum terpasang. Pasang dengan: "
    "pip install 'workbook-tools[analis]', atau pakai --csv."
)

BARIS_SEKALI = 2_000
"""Rows that are in memory at once while a table is written; one of them takes 2 KB."""
POTONGAN_SEKALI = 10
"""Pieces of so many rows that Parquet keeps together; packed they take a tenth of it."""

_RUPIAH_TERBESAR = 10**18  # what the tables' whole numbers hold; more is no budget, and unknown

_JENIS = {
    Isi.TEKS: "string",
    Isi.BULAT: "Int64",
    Isi.BILANGAN: "Float64",
    Isi.PERSEN: "Float64",
    Isi.RUPIAH: "Int64",
    Isi.LOGIKA: "boolean",
}


def susun_tabel_data(k: Kumpulan) -> dict[str, pd.DataFrame]:
    """Every tidy table by its id. Percentages in points, missing values as NA."""
    return {t.id: tabel_data(k, t.id) for t in SEMUA}


def tabel_data(k: Kumpulan, id_: str) -> pd.DataFrame:
    """One tidy table as a whole."""
    (tabel,) = (t for t in SEMUA if t.id == id_)
    return bingkai(tabel, BARIS[id_](k))


def potongan(tabel: TabelData, k: Kumpulan) -> Iterator[pd.DataFrame]:
    """The same in pieces of at most ``BARIS_SEKALI`` rows; at least one, so that an empty table
    has its columns."""
    baris = BARIS[tabel.id](k)
    satu = list(islice(baris, BARIS_SEKALI))
    yield bingkai(tabel, satu)
    while satu := list(islice(baris, BARIS_SEKALI)):
        yield bingkai(tabel, satu)


def bingkai(tabel: TabelData, baris: Iterable[Rekam]) -> pd.DataFrame:
    """One table with the columns and types that ``kolom`` describes."""
    isi = list(baris)
    kolom = {k.id: _kolom(k, [r.get(k.id) for r in isi]) for k in tabel.kolom}
    return pd.DataFrame(kolom)


def _kolom(k: KolomData, nilai: list[Any]) -> "pd.Series[Any]":
    if k.isi is Isi.TEKS:
        teks = {n: untuk_simpan(n) if n else None for n in set(nilai)}  # names recur in every row
        return pd.Series([teks[n] for n in nilai], dtype="string")
    if k.isi is Isi.BULAT:
        nilai = [n if n is not None and _bulat(n) else None for n in nilai]
    if k.isi is Isi.RUPIAH:
        nilai = [None if n is None or abs(n) > _RUPIAH_TERBESAR else bulatkan(n, 0) for n in nilai]
    return pd.Series([polos(n) for n in nilai], dtype=_JENIS[k.isi])


def _bulat(nilai: Any) -> bool:
    """Whether a count is one: whole, and not beyond what the tables hold; others are unknown, and a
    finding of their own workbook."""
    besar = nilai.nilai if isinstance(nilai, Angka) else Fraction(nilai)
    return besar.denominator == 1 and abs(besar) <= _RUPIAH_TERBESAR


def polos(nilai: Any) -> int | float | None:
    """An exact figure as a plain number, here at the edge only."""
    if isinstance(nilai, Angka):
        nilai = nilai.nilai
    if isinstance(nilai, Fraction):
        return bilangan(nilai)
    hasil: int | float | None = nilai
    return hasil


def tulis_csv(k: Kumpulan, folder: Path, pintu: Pintu) -> list[Path]:
    """One CSV file per table: UTF-8 with a mark that Excel knows, comma, decimal point.

    Text that a spreadsheet would take for a formula gets an apostrophe in front.

    Raises:
        KeluaranDitolak, BerkasTerkunci, LkjError: see ``Keluar.tulis``.
    """
    return _tulis(k, folder, ".csv", pintu, _csv)


def _csv(semua: Iterable[pd.DataFrame], f: IO[bytes]) -> None:
    for ke, satu in enumerate(semua):
        sandi = "utf-8" if ke else "utf-8-sig"
        _tanpa_rumus(satu).to_csv(f, index=False, header=not ke, encoding=sandi)


def tulis_parquet(k: Kumpulan, folder: Path, pintu: Pintu) -> list[Path]:
    """One Parquet file per table.

    Raises:
        KeluaranDitolak, BerkasTerkunci, LkjError: pyarrow is not installed; see ``Keluar.tulis``.
    """
    periksa_parquet()
    return _tulis(k, folder, ".parquet", pintu, _parquet)


def _parquet(semua: Iterable[pd.DataFrame], f: IO[bytes]) -> None:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    tabel = (pa.Table.from_pandas(satu, preserve_index=False) for satu in semua)
    pertama = next(tabel)
    with ParquetWriter(f, pertama.schema) as penulis:
        sisa = chain([pertama], tabel)
        while sekali := list(islice(sisa, POTONGAN_SEKALI)):
            penulis.write_table(pa.concat_tables(sekali))


def periksa_parquet() -> None:
    """Make sure that Parquet can be written, before the work is done.

    Raises:
        LkjError: pyarrow is not installed.
    """
    try:
        import pyarrow  # noqa: F401
    except ImportError as e:
        raise LkjError(TANPA_PARQUET) from e


def _tulis(
    k: Kumpulan,
    folder: Path,
    akhiran: str,
    pintu: Pintu,
    tulis: Callable[[Iterable[pd.DataFrame], IO[bytes]], None],
) -> list[Path]:
    keluar = [(t, pintu.berkas(folder / f"{t.id}{akhiran}", (akhiran,))) for t in SEMUA]
    with ExitStack() as semua:
        # All are complete before the first takes its place: a refusal leaves no half set behind.
        tukar = [semua.enter_context(satu.siap(partial(_isi, t, k, tulis))) for t, satu in keluar]
        for satu_tukar in tukar:
            satu_tukar()
    return [satu.jalur for _, satu in keluar]


def _isi(
    tabel: TabelData,
    k: Kumpulan,
    tulis: Callable[[Iterable[pd.DataFrame], IO[bytes]], None],
    f: IO[bytes],
) -> None:
    tulis(potongan(tabel, k), f)


def _tanpa_rumus(t: pd.DataFrame) -> pd.DataFrame:
    hasil = t.copy()
    for nama in hasil.columns[hasil.dtypes == "string"]:
        aman = {n: tanpa_rumus(n) for n in hasil[nama].dropna().unique()}
        hasil[nama] = hasil[nama].map(aman).astype("string")
    return hasil
