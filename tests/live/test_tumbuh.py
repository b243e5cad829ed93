"""What an office hung on a computed sheet goes along alike, in the file and in an open workbook."""

import re
import shutil
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest

from tests.live.banding import beda
from tests.live.conftest import LOKSADO, Pembuka, buka
from tests.live.excel_tiruan import PapanExcel
from tests.live.kantor import Kantor
from tests.workbook.milik_kantor import gantungkan
from tests.workbook.rujukan import REKAP
from workbook_tools.live import hitung
from workbook_tools.workbook.olah import hitung_berkas

KEPALA = 5
TUMBUH = [["IKU1", "BARU1", "IKU2", "IKU3", "BARU2"], ["BARU1", "IKU1", "IKU2", "IKU3"]]
SUSUT = [["IKU1", "IKU3"], ["IKU2"]]


class Kasus(NamedTuple):
    """A computed workbook with the office's own things on Capaian (IKU1, IKU2, IKU3) and other
    indicators typed into it, and what the file way makes of it."""

    jalur: Path
    berkas: Path
    rumus: dict[tuple[str, int, int], str]


@pytest.fixture(scope="module")
def kasus(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Sequence[str]], Kasus]:
    """The case of these indicators; each is made once for all hosts and never written to."""
    folder = tmp_path_factory.mktemp("tumbuh")
    dasar = Path(shutil.copy(LOKSADO, folder))
    hitung_berkas(dasar)
    gantungkan(dasar)

    @cache
    def satu(kode: str) -> Kasus:
        (tempat := folder / kode).mkdir()
        jalur, berkas = tempat / "asal.xlsx", tempat / "hitung.xlsx"
        _ubah_indikator(dasar, kode.split(), jalur)
        assert hitung_berkas(jalur, berkas).tertulis
        return Kasus(jalur, berkas, rumus_berkas(berkas))

    return lambda kode: satu(" ".join(kode))


def _ubah_indikator(sumber: Path, kode: Sequence[str], tujuan: Path) -> None:
    """Other indicators, typed over the rows of Indikator."""
    buku = openpyxl.load_workbook(sumber)
    ws = buku["Indikator"]
    asal = {ws.cell(n, 1).value: [c.value for c in ws[n]] for n in range(6, 9)}
    for n in range(6, 12):
        for c in ws[n]:
            c.value = None
    for n, k in enumerate(kode, start=6):
        for c, isi in zip(ws[n], asal.get(k, [k, *asal["IKU1"][1:]]), strict=True):
            c.value = isi
    buku.save(tujuan)


def rumus(papan: Any, judul: str) -> dict[tuple[int, int], str]:
    """The formulas of a tab of an open workbook."""
    isi = papan.baca_rumus(judul, papan.luas(judul))
    semua = {(b, k): x for b, r in enumerate(isi, 1) for k, x in enumerate(r, 1)}
    polos = {t: x.replace("'", "").replace(";", ",") for t, x in semua.items()}
    return {t: x for t, x in polos.items() if x.startswith("=")}


def rumus_berkas(jalur: Path) -> dict[tuple[str, int, int], str]:
    """The formulas of a file."""
    return {
        (ws.title, c.row, c.column): c.value.replace("'", "")
        for ws in openpyxl.load_workbook(jalur)
        for r in ws.iter_rows()
        for c in r
        if c.data_type == "f"
    }


@pytest.mark.parametrize("pembuka", ["memori", "excel"], indirect=True)
@pytest.mark.parametrize("kode", [*TUMBUH, *SUSUT], ids=" ".join)
def test_rumus_sama_dengan_di_berkas(
    kode: list[str], pembuka: Pembuka, kasus: Callable[[Sequence[str]], Kasus]
) -> None:
    with pembuka(kasus(kode).jalur) as papan:
        assert hitung(buka(papan)) is not None
        _sama(papan, kasus(kode))
        if isinstance(papan, PapanExcel):  # whose names are ours to move where Excel does not
            harap = milik(kasus(kode).berkas)["nama"]
            assert {n: papan.nama_buku[n].lstrip("=") for n in harap} == harap


def _sama(papan: Any, kasus: Kasus) -> None:
    """Values and formulas are those of the file."""
    harap = kasus.rumus
    assert beda(papan, kasus.berkas) == []
    for judul in (REKAP, "Capaian"):
        hidup = {
            (judul, *t): re.sub(r"\$?\w+[.!]\w*#REF!", "#REF!", x)
            for t, x in rumus(papan, judul).items()
        }
        assert hidup == {t: x for t, x in harap.items() if t[0] == judul}


def milik(jalur: Path) -> dict[str, Any]:
    """Where the office's things are, in a file."""
    buku = openpyxl.load_workbook(jalur)
    ws = buku["Capaian"]
    bersyarat = {str(x.sqref) for x in ws.conditional_formatting}
    return {
        "nama": {n: buku.defined_names[n].attr_text for n in ("RATA", "SEMUA")},
        "komentar": {c.coordinate for r in ws.iter_rows() for c in r if c.comment},
        "gabungan": {str(r) for r in ws.merged_cells.ranges},
        "bersyarat": {x for x in bersyarat if x.startswith("I")},
        "validasi": {str(v.sqref) for v in ws.data_validations.dataValidation},
        "cetak": ws.print_area,
        "grafik": [
            s.val.numRef.f.replace("'", "")
            for judul in ("Capaian", REKAP)
            for g in buku[judul]._charts
            for s in g.series
        ],
        "jangkar": [g.anchor._from.row for g in ws._charts],
    }


@pytest.mark.libreoffice
@pytest.mark.parametrize("kode", [*TUMBUH, *SUSUT], ids=" ".join)
def test_di_libreoffice_semua_ikut(
    kode: list[str], kantor: Kantor, kasus: Callable[[Sequence[str]], Kasus], tmp_path: Path
) -> None:
    """The formulas, what they give, and everything that hangs on the cells."""
    jalur, berkas, _ = kasus(kode)
    simpan = tmp_path / "simpan.xlsx"
    with kantor.buka(jalur) as papan:
        assert hitung(buka(papan)) is not None
        _sama(papan, kasus(kode))
        papan.hitung_ulang()
        _nilai_yang_ditunjuk(papan, kode)
        papan.simpan(str(simpan), "Calc MS Excel 2007 XML")
    assert milik(simpan) == milik(berkas)


def _nilai_yang_ditunjuk(papan: Any, kode: Sequence[str]) -> None:
    """What LibreOffice computes from the references is what stands in the cells that are meant."""
    tanda, rata, iku2 = (b[0] for b in papan.baca(REKAP, [1, 1, 3, 1]))
    isi = papan.baca("Capaian", [KEPALA + 1, 1, len(kode), 9])
    capaian = {b[1]: b[8] for b in isi}
    ada = [x for x in capaian.values() if x is not None]
    assert tanda == "Camat"
    assert rata == pytest.approx(sum(ada) / len(ada))
    assert iku2 == (capaian["IKU2"] if "IKU2" in kode else {"galat": "#REF!"})
