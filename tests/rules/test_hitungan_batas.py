"""H214: figures above the office's own cap."""

from typing import Any

from tests.rules.alat import BERSIH, temuan

BERLEBIH = {"capaian_dilaporkan": "240%", "target": "0,15", "realisasi": "0,36"}


def isian(batas: str) -> dict[str, Any]:
    baris = [{**BERSIH["kinerja"][0], **BERLEBIH}, *BERSIH["kinerja"][1:]]
    identitas = {**BERSIH["identitas"], "batas_capaian": batas}
    return {**BERSIH, "identitas": identitas, "kinerja": baris}


def test_h214_di_atas_batas() -> None:
    (t,) = temuan(isian("100%"), "H214")
    assert (t.lembar, t.sel, t.nilai) == ("kinerja", "K6", "240%")
    assert t.terkait[0].lembar == "identitas"


def test_h214_tanpa_batas_diam() -> None:
    assert temuan(isian(""), "H214") == []
    assert temuan(BERSIH, "H214") == []
