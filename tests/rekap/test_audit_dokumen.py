"""`lkj rekap --audit`: what was found on the offices' finished reports, beside their workbooks."""

from pathlib import Path

import openpyxl
import pytest

from tests.docx.alat import docx
from tests.kegagalan.verba import kantor, laporan
from tests.workbook.alat import buat_buku
from workbook_tools.cli import main


def test_kolom_dokumen_dan_yang_tanpa_buku(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    buku, lkj = tmp_path / "buku", tmp_path / "lkj"
    buku.mkdir()
    lkj.mkdir()
    for nama in ("Utara", "Selatan"):
        buat_buku(buku / f"{nama}.xlsx", kantor(nama))
    salah = [[*x[:5], "99%"] if x[0] == "1" else x for x in laporan("Utara")[-1]]
    docx(lkj / "utara.docx", *laporan("Utara")[:-1], salah)
    docx(lkj / "timur.docx", *laporan("Timur"))
    rekap = tmp_path / "rekap.xlsx"
    main(["rekap", str(buku), "--audit", str(lkj), "-o", str(rekap)])
    assert "timur.docx: tidak ada buku kerja kantor itu" in capsys.readouterr().out
    baris = [[c.value for c in b] for b in openpyxl.load_workbook(rekap)["Kecamatan"].iter_rows()]
    kepala = next(b for b in baris if "Dokumen LKj" in b)
    isi = {b[kepala.index("Kecamatan")]: b for b in baris}
    galat, dokumen = kepala.index("Galat Dokumen"), kepala.index("Dokumen LKj")
    assert (isi["Utara"][galat], isi["Utara"][dokumen]) == (1, "utara.docx")
    assert isi["Selatan"][dokumen] in (None, "")
