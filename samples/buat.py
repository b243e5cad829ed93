"""Builds the sample workbooks from their data: `python samples/buat.py`.

Every JSON below samples/data/ becomes the workbook of the same place and name below samples/.
The kabupaten's folder also gets the two offices whose full data stand elsewhere.
"""

from pathlib import Path

from workbook_tools.formats.json_masukan import baca_json, butuh_lengkap
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan

FOLDER = Path(__file__).parent
DATA = FOLDER / "data"
IKUT_HSS = {"loksado_2024": "loksado", "daha_utara_2024": "daha_utara"}


def daftar() -> dict[Path, Path]:
    """Workbook by its data file; relative to samples/ and samples/data/."""
    hasil = {
        json.relative_to(DATA).with_suffix(".xlsx"): json for json in sorted(DATA.rglob("*.json"))
    }
    for asal, nama in IKUT_HSS.items():
        hasil[Path("hss_2024") / f"{nama}.xlsx"] = DATA / f"{asal}.json"
    return hasil


def bangun(json: Path, tujuan: Path) -> None:
    """One workbook from its data."""
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    masukan = baca_json(json)
    with Paket(jalur_templat(lengkap=butuh_lengkap(masukan))) as paket:
        simpan(paket, isi_templat(paket, masukan), tujuan)


if __name__ == "__main__":
    for buku, json in daftar().items():
        bangun(json, FOLDER / buku)
        print(buku)
