"""Codes of indicators as the report numbers them: '2a' where sasaran 2 is a list."""

from pathlib import Path

import pytest

from tests.audit.alat import SAMPUL
from tests.docx.alat import Bagian, docx
from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.docx.baca import baca_docx
from workbook_tools.telaah.ambil import ambil

IND = ("Jumlah aparatur terlatih", "Persentase desa tertib", "Jumlah dokumen aset desa")
SAS = ("Meningkatnya mutu aparatur", "Meningkatnya ketertiban desa", "Meningkatnya penataan aset")
KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Target"]
DAFTAR = "a. Meningkatnya peran warga b. Meningkatnya ketertiban desa c. Meningkatnya penataan aset"
PK = [
    KEPALA,
    ["1.", SAS[0], IND[0], "6 Orang"],
    ["2.", DAFTAR, f"- {IND[1]} - {IND[2]}", "90% 100%"],
]
RENSTRA = [
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "<", "<"],
    ["^", "^", "^", "^", "2023", "2024", "2025"],
    *[
        [str(n), s.replace("nya", "kan", 1), i, "%", "1", "2", "3"]
        for n, (s, i) in enumerate(zip(SAS, IND, strict=True), start=1)
    ],
]
BERBARIS = [
    KEPALA,
    ["1.", SAS[0], IND[0], "6 Orang"],
    ["2.", f"a. {SAS[1]}", IND[1], "90%"],
    ["^", f"b. {SAS[2]}", IND[2], "100%"],
]
POLOS = [KEPALA, *[[str(n), SAS[n - 1], IND[n - 1], "90%"] for n in (1, 2, 3)]]


@pytest.mark.parametrize(
    ("tabel", "kode"),
    [
        ((RENSTRA, PK), ["1", "2b", "2c"]),  # by the sasaran beside the indicator elsewhere
        ((BERBARIS,), ["1", "2a", "2b"]),
        ((POLOS,), ["IKU1", "IKU2", "IKU3"]),  # plain numbers are no names
        ((RENSTRA, POLOS), ["IKU1", "IKU2", "IKU3"]),
    ],
)
def test_kode_menurut_nomor_di_laporan(
    tmp_path: Path, tabel: tuple[Bagian, ...], kode: list[str]
) -> None:
    hasil = ambil(susun_konteks(baca_docx(docx(tmp_path / "lkj.docx", *SAMPUL, *tabel))))
    indikator = hasil.masukan["indikator"]
    assert [r["kode"] for r in indikator] == kode
    assert [r["sasaran"] for r in indikator][1:] == [
        x.replace("nya", "kan", 1) if tabel == (RENSTRA, POLOS) else x for x in SAS[1:]
    ]
