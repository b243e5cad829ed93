"""A workbook in the hands of a Python program."""

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from workbook_tools.errors import LkjError
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.temuan import Temuan
from workbook_tools.pipeline import Olahan
from workbook_tools.workbook.olah import BerkasOlahan, hitung_berkas, periksa_berkas

if TYPE_CHECKING:
    import pandas as pd


class Buku:
    """A workbook as it stood in its file when it was opened, with its results and findings.

    Made by ``workbook_tools.buka``. The file is only written by ``simpan``.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        """Read, compute and check the file.

        Raises:
            LkjError: it cannot be used.
        """
        self._jalur = Path(path)
        self._olahan = _terpakai(periksa_berkas(self._jalur))

    @property
    def path(self) -> Path:
        """The file."""
        return self._jalur

    @property
    def temuan(self) -> tuple[Temuan, ...]:
        """The findings, gravest first: rule, sheet id, cell, what is wrong and how to mend it.

        >>> from workbook_tools import buka
        >>> semua = buka("samples/daha_utara_2024.xlsx").temuan
        >>> [t.seharusnya for t in semua if t.aturan == "H201" and t.sel == "K8"]
        ['100,96%']
        """
        return self._olahan.hasil.temuan

    def hitung(self) -> Hasil:
        """The results, in exact fractions: percentages in percent, money in rupiah; None is what
        was not assessed, or rests on a cell that cannot be read (``lubang`` names it). Fields
        are those of ``lkj hitung --json``.

        >>> from workbook_tools import buka
        >>> hasil = buka("samples/loksado_2024.xlsx").hitung()
        >>> hasil.capaian[2].cara_hitung
        '90,43 ÷ 90,5 × 100 = 99,92%'
        >>> hasil.capaian[2].capaian
        Fraction(18086, 181)
        """
        return self._olahan.hasil

    def periksa(self) -> tuple[Temuan, ...]:
        """The findings; the same as ``temuan``.

        >>> from workbook_tools import buka
        >>> sorted({t.tingkat.value for t in buka("samples/loksado_2024.xlsx").periksa()})
        ['galat', 'info', 'peringatan']
        """
        return self.temuan

    def tabel(self, nama: str) -> "pd.DataFrame":
        """One part of the results as a table, one thing a row, with the columns of ``lkj hitung
        --json``. Percentages in points (99.92), money in rupiah, NA where there is no value;
        ``tak_terbaca`` counts the unread cells that a row rests on, ``diragukan`` those that are
        probably wrong.

        ``nama`` is one of ringkasan, capaian, banding_tahun, banding_renstra, renstra_per_tahun,
        banding_kecamatan, capaian_program, anggaran, efisiensi, desa (per status), bumdes, ikm,
        triwulan and serapan_triwulan (as of the quarter that Identitas names, else the last one
        with figures), temuan.

        >>> from workbook_tools import buka
        >>> tabel = buka("samples/loksado_2024.xlsx").tabel("capaian")
        >>> print(tabel[["kode", "target", "realisasi", "capaian"]].round(2).to_string())
           kode  target  realisasi  capaian
        0  IKU1    0.27       0.27    100.0
        1  IKU2   100.0      100.0    100.0
        2  IKU3    90.5      90.43    99.92
        >>> tabel["capaian"].dtype
        Float64Dtype()

        Raises:
            LkjError: there is no table of that name.
        """
        from workbook_tools.pustaka.bingkai import bingkai

        return bingkai(nama, self._olahan)

    def simpan(self, path: str | PathLike[str] | None = None, timpa: bool = False) -> Path:
        """Fill the computed sheets, in the workbook itself or in a copy at ``path``; returns the
        file that holds them. All else in it stays byte for byte.

        What the file says now is computed: people may have saved it since it was opened, and the
        object then shows that. What stands at ``path`` is replaced only when it was computed from
        a workbook of the same office and nobody changed it since, or with ``timpa``.

        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> from workbook_tools import buka
        >>> buku = buka(Path("samples/loksado_2024.xlsx"))
        >>> with TemporaryDirectory() as folder:
        ...     buku.simpan(Path(folder) / "hasil.xlsx").name
        'hasil.xlsx'

        Raises:
            LkjError: it cannot be written, and why; nothing was changed then.
        """
        tujuan = None if path is None else Path(path)
        berkas = hitung_berkas(self._jalur, tujuan, timpa=timpa)
        self._olahan = _terpakai(berkas)
        return berkas.tertulis or self._jalur

    def __repr__(self) -> str:
        return f"<Buku {self._jalur.name}: {self._olahan.laporan.pemilik or 'tanpa identitas'}>"


def _terpakai(berkas: BerkasOlahan) -> Olahan:
    if berkas.olahan is None:
        raise LkjError(berkas.temuan[0].pesan)
    return berkas.olahan
