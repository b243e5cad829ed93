"""Many documents audited: one after another, in processes, or on a cluster."""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from workbook_tools.batch.hanya_baca import urutkan
from workbook_tools.batch.henti import Henti
from workbook_tools.batch.jalankan import Kerja, jalankan
from workbook_tools.errors import catat_kesalahan
from workbook_tools.telaah.audit import HasilAudit, Pembanding, audit_berkas, tak_terpakai

if TYPE_CHECKING:
    from concurrent.futures import Executor


class TugasAudit(Struct, frozen=True):
    """One document to audit; ``nomor`` is its place in the run."""

    nomor: int
    jalur: Path


def audit_semua(
    dokumen: Iterable[Path],
    pembanding: Pembanding | None = None,
    *,
    proses: int | None = None,
    pelaksana: "Executor | None" = None,
    henti: Henti | None = None,
) -> Iterator[HasilAudit]:
    """Audit every document, in the order given; nothing is written, nothing raises.

    For ``proses``, ``pelaksana`` and ``henti`` see ``jalankan.jalankan``.
    """
    tugas = (
        TugasAudit(nomor, jalur if pelaksana is None else jalur.absolute())
        for nomor, jalur in enumerate(dokumen)
    )
    kerja = Kerja(partial(audit_satu, pembanding=pembanding), _mati)
    hasil = jalankan(kerja, tugas, proses=proses, pelaksana=pelaksana, henti=henti)
    return urutkan(hasil, lambda t: t.nomor)


def audit_satu(t: TugasAudit, pembanding: Pembanding | None) -> HasilAudit:
    """One document, in whatever process."""
    try:
        return audit_berkas(t.jalur, pembanding)
    except Exception as e:  # one document must not take the run down
        catat_kesalahan(f"{t.jalur} gagal diaudit")
        pesan = f"Berkas {t.jalur.name} tidak dapat diaudit (kesalahan program {type(e).__name__})."
        return tak_terpakai(t.jalur, "T105", pesan)


def _mati(t: TugasAudit, pesan: str) -> HasilAudit:
    return tak_terpakai(t.jalur, "T107", f"{t.jalur.name}: {pesan}")
