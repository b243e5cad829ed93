"""The tidy tables as pandas frames, and as CSV and Parquet files. pandas is imported here only."""

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from fractions import Fraction
from functools import partial
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
    return {t.id: bingkai(t, BARIS[t.id](k)) for t in SEMUA}


def bingkai(tabel: TabelData, baris: Iterable[Rekam]) -> pd.DataFrame:
    """One table with the columns and types that ``kolom`` describes."""
    isi = list(baris)
    kolom = {k.id: _kolom(k, [r.get(k.id) for r in isi]) for k in tabel.kolom}
    return pd.DataFrame(kolom)


def _kolom(k: KolomData, nilai: list[Any]) -> "pd.Series[Any]":
    if k.isi is Isi.TEKS:
        return pd.Series([untuk_simpan(n) if n else None for n in nilai], dtype="string")
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


def tulis_csv(tabel: dict[str, pd.DataFrame], folder: Path, pintu: Pintu) -> list[Path]:
    """One CSV file per table: UTF-8 with a mark that Excel knows, comma, decimal point.

    Text that a spreadsheet would take for a formula gets an apostrophe in front.

    Raises:
        KeluaranDitolak, BerkasTerkunci, LkjError: see ``Keluar.tulis``.
    """
    return _tulis(
        tabel,
        folder,
        ".csv",
        pintu,
        lambda t, f: _tanpa_rumus(t).to_csv(f, index=False, encoding="utf-8-sig"),
    )


def tulis_parquet(tabel: dict[str, pd.DataFrame], folder: Path, pintu: Pintu) -> list[Path]:
    """One Parquet file per table.

    Raises:
        KeluaranDitolak, BerkasTerkunci, LkjError: pyarrow is not installed; see ``Keluar.tulis``.
    """
    periksa_parquet()
    return _tulis(tabel, folder, ".parquet", pintu, lambda t, f: t.to_parquet(f, index=False))


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
    tabel: dict[str, pd.DataFrame],
    folder: Path,
    akhiran: str,
    pintu: Pintu,
    tulis: Callable[[pd.DataFrame, IO[bytes]], object],
) -> list[Path]:
    keluar = [pintu.berkas(folder / f"{id_}{akhiran}", (akhiran,)) for id_ in tabel]
    with ExitStack() as semua:
        # All are complete before the first takes its place: a refusal leaves no half set behind.
        tukar = [
            semua.enter_context(satu.siap(partial(tulis, t)))
            for satu, t in zip(keluar, tabel.values(), strict=True)
        ]
        for satu_tukar in tukar:
            satu_tukar()
    return [satu.jalur for satu in keluar]


def _tanpa_rumus(t: pd.DataFrame) -> pd.DataFrame:
    hasil = t.copy()
    for nama in hasil.columns[hasil.dtypes == "string"]:
        hasil[nama] = hasil[nama].map(tanpa_rumus, na_action="ignore").astype("string")
    return hasil
