"""Computes many workbooks: the library behind `lkj hitung FOLDER`."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.henti import Henti
from workbook_tools.batch.jalankan import Kerja, jalankan
from workbook_tools.batch.lanjut import sudah_dihitung
from workbook_tools.batch.rencana import Tugas, mutlak, rencanakan
from workbook_tools.batch.ringkas import gagal, ringkas
from workbook_tools.errors import catat_kesalahan
from workbook_tools.keluaran import sebab_os
from workbook_tools.model.ringkas import Ringkas
from workbook_tools.workbook.olah import hitung_berkas

if TYPE_CHECKING:
    from concurrent.futures import Executor

KODE_RUSAK = "T105"
KODE_TERKUNCI = "T109"
KODE_TAK_WAJAR = "T107"


def proses_semua(
    sasaran: Iterable[Sasaran],
    tujuan: Path | None = None,
    *,
    proses: int | None = None,
    pelaksana: "Executor | None" = None,
    jendela: int | None = None,
    lanjut: bool = False,
    tandai: bool = False,
    timpa: bool = False,
    triwulan: int | None = None,
    henti: Henti | None = None,
) -> Iterator[Ringkas]:
    """Compute every workbook and fill its computed sheets; summaries as they are finished.

    ``tujuan`` is the folder for the results, None to compute in place. A workbook that cannot
    be used is a summary that says why, never an exception. ``lanjut`` passes over what an
    earlier run has done. ``tandai`` also writes copies with the findings' cells coloured.
    ``timpa``: what stands at an output path may be replaced. ``triwulan``: up to this quarter.
    For ``proses``, ``pelaksana``, ``jendela``, ``henti`` see ``jalankan.jalankan``.
    """
    if pelaksana is not None:
        sasaran, tujuan = mutlak(sasaran), tujuan and tujuan.absolute()
    tugas, bentrok = rencanakan(sasaran, tujuan, lanjut, tandai, timpa, triwulan)
    yield from bentrok
    semua = jalankan(
        HITUNG, tugas, proses=proses, pelaksana=pelaksana, jendela=jendela, henti=henti
    )
    for _, hasil in semua:
        yield hasil


def hitung_satu(t: Tugas) -> Ringkas:
    """One workbook, in whatever process; never raises."""
    try:
        if t.lanjut and (sudah := sudah_dihitung(t.jalur, t.tujuan, t.triwulan)) is not None:
            return sudah
        return ringkas(
            hitung_berkas(t.jalur, t.tujuan, tandai=t.tandai, timpa=t.timpa, triwulan=t.triwulan)
        )
    except MemoryError:
        return gagal(t.jalur, KODE_TAK_WAJAR, _pesan(t, "memori komputer tidak cukup"))
    except OSError as e:
        return gagal(t.jalur, KODE_TERKUNCI, _pesan(t, sebab_os(e)))
    except Exception as e:  # one workbook must not take the run down
        catat_kesalahan(f"{t.jalur} gagal dihitung")
        return gagal(t.jalur, KODE_RUSAK, _pesan(t, f"kesalahan program {type(e).__name__}"))


def _pesan(t: Tugas, sebab: str) -> str:
    return f"Berkas {t.jalur.name} tidak dapat dihitung: {sebab}. Berkas lain tetap diolah."


def _proses_mati(t: Tugas, pesan: str) -> Ringkas:
    return gagal(t.jalur, KODE_TAK_WAJAR, f"{t.jalur.name}: {pesan}")


HITUNG: Kerja[Tugas, Ringkas] = Kerja(hitung_satu, _proses_mati)
