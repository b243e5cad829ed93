"""SARIF 2.1.0: the parts that reviewers' tools read."""

import json

from tests.alat import olah_contoh
from workbook_tools.formats.sarif import sarif
from workbook_tools.rules import semua_aturan


def test_sarif() -> None:
    o = olah_contoh("daha_utara_2024")
    isi = json.loads(json.dumps(sarif([("folder/buku.xlsx", o.hasil.temuan, o.tabel)])))
    assert isi["version"] == "2.1.0"
    (jalan,) = isi["runs"]
    aturan = jalan["tool"]["driver"]["rules"]
    assert [a["id"] for a in aturan] == list(semua_aturan())
    assert len(jalan["results"]) == len(o.hasil.temuan)
    for hasil in jalan["results"]:
        assert hasil["level"] in ("error", "warning", "note")
        assert hasil["message"]["text"]
        assert aturan[hasil["ruleIndex"]]["id"] == hasil["ruleId"]
        berkas = hasil["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert berkas == "folder/buku.xlsx"
    ikm = next(
        h for h in jalan["results"] if h["ruleId"] == "H201" and "106,96%" in h["message"]["text"]
    )
    sel = ikm["locations"][0]["logicalLocations"][0]["fullyQualifiedName"]
    assert sel == "Realisasi Kinerja!K8"
    assert ikm["relatedLocations"]
