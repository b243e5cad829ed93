"""The report that the program itself writes: nothing is wrong with one from a clean workbook."""

import json
from copy import deepcopy
from pathlib import Path

from tests.rules.alat import BERSIH
from workbook_tools.cli import main
from workbook_tools.telaah.audit import audit_berkas

MENUNGGU = {"D614"}
"""What waits for people: the [ISI …] that a new document holds."""


def test_dokumen_buku_bersih_tanpa_temuan(tmp_path: Path) -> None:
    isi = deepcopy(BERSIH)
    for i in isi["indikator"]:
        i.update(formulasi="Jumlah dibagi jumlah", sumber_data="Laporan", penanggung_jawab="Camat")
    data, buku, lkj = (tmp_path / n for n in ("a.json", "a.xlsx", "a.docx"))
    data.write_text(json.dumps(isi), encoding="utf-8")
    assert main(["isi", str(data), "-o", str(buku)]) == 0
    assert main(["dokumen", str(buku), "-o", str(lkj)]) in (0, 1)
    assert [(t.aturan, t.sel) for t in audit_berkas(lkj).temuan if t.aturan not in MENUNGGU] == []
