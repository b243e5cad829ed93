"""Small reports for the tests of rules: a clean core, and what spoils it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.docx.alat import Bagian, docx
from workbook_tools.audit.konteks import KonteksDokumen, susun_konteks
from workbook_tools.audit.periksa import periksa_dokumen
from workbook_tools.docx.baca import baca_docx
from workbook_tools.model.temuan import Temuan

SAMPUL: tuple[Bagian, ...] = (
    "LAPORAN KINERJA TAHUN 2024",
    "KECAMATAN SUKA MAJU",
    "Renstra 2024-2026",
)
IND = ("Rasio Desa Mandiri", "Persentase BUMDes aktif berjalan", "Indeks Kepuasan Masyarakat")
SAS = ("Meningkatnya desa mandiri", "Meningkatnya BUMDes", "Meningkatnya mutu pelayanan publik")


def capaian(*baris: Sequence[str]) -> list[list[str]]:
    """The table of achievements: target, realisasi and capaian of the three indicators."""
    kepala = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"]
    isi = [[str(n), SAS[n - 1], IND[n - 1], *b] for n, b in enumerate(baris, start=1)]
    return [kepala, *isi]


BAIK = (["0,50", "0,50", "100%"], ["80%", "80%", "100%"], ["90", "90,9", "101%"])
CAPAIAN = capaian(*BAIK)


def anggaran(*baris: Sequence[str], total: Sequence[str] = ()) -> list[list[str]]:
    """The table of realisation: program, kegiatan, sub kegiatan, anggaran, realisasi, %."""
    kepala = ["Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Realisasi", "%"]
    ekor = [["TOTAL", "<", "<", *total]] if total else []
    return [kepala, *[list(b) for b in baris], *ekor]


P1 = ("Program Penataan Desa", "Fasilitasi Tata Desa", "Pendampingan Desa Binaan")
P2 = ("Program Ketertiban Umum", "Koordinasi Ketertiban", "Patroli Wilayah Bersama")


def konteks(*bagian: Bagian) -> KonteksDokumen:
    """A report typed and bound."""
    with TemporaryDirectory() as folder:
        return susun_konteks(baca_docx(docx(Path(folder) / "a.docx", *SAMPUL, *bagian)))


def temuan(kode: str, *bagian: Bagian) -> list[Temuan]:
    """The findings of one rule on a report with these parts."""
    return [t for t in periksa_dokumen(konteks(*bagian)) if t.aturan == kode]


Pasangan = dict[str, tuple[str, tuple[Bagian, ...], str, tuple[Bagian, ...]]]
"""By name: a rule's code, a report with a fault, its place, and a report without."""
Uji = Callable[[str], None]


def berkode(
    kasus: Mapping[str, tuple[tuple[Bagian, ...], str, tuple[Bagian, ...]]],
) -> Pasangan:
    """Pairs that are named by the code of their rule."""
    return {kode: (kode, *isi) for kode, isi in kasus.items()}


def uji_pasangan(semua: Pasangan) -> tuple[Uji, Uji]:
    """The two tests of a file of pairs: every rule speaks at the place, and is silent."""

    @pytest.mark.parametrize("nama", semua)
    def menyala(nama: str) -> None:
        kode, salah, tempat, _ = semua[nama]
        assert tempat in [t.sel for t in temuan(kode, *salah)]

    @pytest.mark.parametrize("nama", semua)
    def diam(nama: str) -> None:
        kode, _, _, benar = semua[nama]
        assert temuan(kode, *benar) == []

    return menyala, diam
