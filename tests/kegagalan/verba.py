"""How every verb writes. A verb that is not here fails the matrix."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.alat import AKAR
from tests.docx.alat import Bagian, docx
from tests.workbook.alat import buat_buku
from workbook_tools.workbook.tandai import jalur_tandaan


@dataclass(frozen=True)
class Baris:
    """One way in which a verb writes a file.

    ``perintah(masukan, keluaran)`` is the command line that reads one file and writes the other.
    ``masukan`` is the kind of file that is read: "buku", "json", "versi_1" (a workbook of the
    first template), "lkj" (a finished report), or "" for none. ``letak`` says whether the path of
    the output is the user's ("berkas"), a name in a folder of the user's ("folder"), beside the
    input ("sebelah"), or the input itself ("tempat"). ``memperbarui``:
    what stands there is renewed, and what people wrote into it stays. ``boleh_folder``: a
    name without suffix, or that of a folder, means a folder.
    """

    verba: str
    id: str
    perintah: Callable[[Path, Path], list[str]]
    akhiran: str
    masukan: str = "buku"
    letak: str = "berkas"
    nama: str = ""
    memperbarui: bool = False
    boleh_folder: bool = False

    def keluaran(self, folder: Path, masukan: Path) -> Path:
        """The file that is written when the user names a path in ``folder``."""
        if self.letak == "tempat":
            return masukan
        if self.letak == "sebelah":
            return jalur_tandaan(masukan)
        if self.letak == "folder":
            return folder / "hasil" / (self.nama.format(masukan.stem) or masukan.name)
        return folder / f"hasil{self.akhiran}"


def _di(keluaran: Path) -> str:
    return str(keluaran.parent)


def _tempel(buku: Path, _: Path) -> list[str]:
    """An export of two rows beside the tests, taken into the workbook."""
    ekspor = AKAR / "tests" / "tempel" / "status_desa.csv"
    return ["tempel", str(ekspor), "--buku", str(buku)]


def _isi_buku(lkj: Path, keluaran: Path) -> list[str]:
    """A report taken into a copy of the empty template."""
    buku = AKAR / "templates" / "LKj_template.xlsx"
    return ["ambil", str(lkj), "-o", str(keluaran), "--isi", str(buku)]


MENULIS = (
    Baris("templat", "templat", lambda m, k: ["templat", "-o", str(k)], ".xlsx", ""),
    Baris(
        "templat", "templat --macro", lambda m, k: ["templat", "--macro", "-o", str(k)], ".xlsm", ""
    ),
    Baris("isi", "isi", lambda m, k: ["isi", str(m), "-o", str(k)], ".xlsx", "json"),
    Baris("ekspor", "ekspor", lambda m, k: ["ekspor", str(m), "-o", str(k)], ".json"),
    Baris("hitung", "hitung", lambda m, k: ["hitung", str(m)], ".xlsx", letak="tempat"),
    Baris(
        "hitung",
        "hitung --keluaran",
        lambda m, k: ["hitung", str(m), "--keluaran", _di(k)],
        ".xlsx",
        letak="folder",
    ),
    Baris(
        "hitung",
        "hitung --tandai",
        lambda m, k: ["hitung", str(m), "--tandai"],
        ".xlsx",
        letak="sebelah",
    ),
    Baris("rekap", "rekap -o", lambda m, k: ["rekap", str(m), "-o", str(k)], ".xlsx"),
    Baris(
        "rekap",
        "rekap --csv",
        lambda m, k: ["rekap", str(m), "--csv", _di(k)],
        ".csv",
        letak="folder",
        nama="indikator.csv",
    ),
    Baris(
        "rekap",
        "rekap --parquet",
        lambda m, k: ["rekap", str(m), "--parquet", _di(k)],
        ".parquet",
        letak="folder",
        nama="indikator.parquet",
    ),
    Baris(
        "rekap",
        "rekap --isi-pembanding",
        lambda m, k: ["rekap", str(m), "--isi-pembanding", "--keluaran", _di(k)],
        ".xlsx",
        letak="folder",
    ),
    Baris(
        "rekap",
        "rekap --surat",
        lambda m, k: ["rekap", str(m), "--surat", _di(k)],
        ".docx",
        letak="folder",
        nama="Kecamatan {}.docx",
    ),
    Baris("tempel", "tempel", _tempel, ".xlsx", letak="tempat", memperbarui=True),
    Baris("tempel", "tempel -o", lambda m, k: [*_tempel(m, k), "-o", str(k)], ".xlsx"),
    Baris("perbaiki", "perbaiki", lambda m, k: ["perbaiki", str(m), "-o", str(k)], ".xlsx"),
    Baris(
        "dokumen",
        "dokumen",
        lambda m, k: ["dokumen", str(m), "-o", str(k)],
        ".docx",
        memperbarui=True,
        boleh_folder=True,
    ),
    Baris("ambil", "ambil -o .json", lambda m, k: ["ambil", str(m), "-o", str(k)], ".json", "lkj"),
    Baris("ambil", "ambil -o .xlsx", lambda m, k: ["ambil", str(m), "-o", str(k)], ".xlsx", "lkj"),
    Baris("ambil", "ambil --isi", _isi_buku, ".xlsx", "lkj"),
    Baris("audit", "audit -o", lambda m, k: ["audit", str(m), "-o", str(k)], ".xlsx", "lkj"),
    Baris(
        "audit",
        "audit --tandai",
        lambda m, k: ["audit", str(m), "--tandai"],
        ".docx",
        "lkj",
        letak="sebelah",
    ),
    Baris("tahun-baru", "tahun-baru", lambda m, k: ["tahun-baru", str(m), "-o", str(k)], ".xlsx"),
    Baris(
        "mutakhirkan",
        "mutakhirkan",
        lambda m, k: ["mutakhirkan", str(m), "-o", str(k)],
        ".xlsx",
        "versi_1",
        boleh_folder=True,
    ),
)

_VERSI_1 = {"Utara": "angkinang", "Selatan": "kalumpang"}

TIDAK_MENULIS = frozenset({"periksa", "aturan", "pasang"})
"""Verbs that write none of the user's files; `pasang` writes settings of office programs."""


def kantor(nama: str) -> dict[str, object]:
    """A small report of an office, as input JSON."""
    return {
        "identitas": {
            "perangkat_daerah": f"Kecamatan {nama}",
            "kabupaten": "Contoh",
            "tahun": 2024,
            "renstra_awal": 2024,
            "renstra_akhir": 2026,
        },
        "indikator": [
            {"kode": "IKU1", "sasaran": "S", "indikator": f"Nilai {nama}", "satuan": "%"}
        ],
        "kinerja": [{"kode": "IKU1", "target": "80", "realisasi": "72"}],
    }


def laporan(nama: str) -> tuple[Bagian, ...]:
    """The same as a finished report."""
    kepala = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"]
    isi = [[str(n), f"Sasaran {n}", f"Nilai {nama} {n}", "80", "72", "90%"] for n in (1, 2)]
    return ("LAPORAN KINERJA TAHUN 2024", f"KECAMATAN {nama}", "KABUPATEN CONTOH", [kepala, *isi])


@cache
def _isi(jenis: str, nama: str, tempat: Path) -> bytes:
    jalur = tempat / f"{nama}.{jenis}"
    if jenis == "versi_1":
        return (AKAR / "tests" / jenis / f"{_VERSI_1[nama]}.xlsx").read_bytes()
    if jenis == "lkj":
        docx(jalur, *laporan(nama))
    elif jenis == "json":
        jalur.write_text(json.dumps(kantor(nama)), encoding="utf-8")
    else:
        buat_buku(jalur, kantor(nama))
    return jalur.read_bytes()


def buat_masukan(baris: Baris, folder: Path, nama: str, tempat: Path) -> Path:
    """The input of a verb for one office, in ``folder``; made once in ``tempat``."""
    if not baris.masukan:
        return folder / "tanpa masukan"
    akhiran = {"json": "json", "lkj": "docx"}.get(baris.masukan, "xlsx")
    jalur = folder / f"{nama}.{akhiran}"
    jalur.parent.mkdir(parents=True, exist_ok=True)
    jalur.write_bytes(_isi(baris.masukan, nama, tempat))
    return jalur
