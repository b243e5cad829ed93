"""Rules for what cells share: looks and strings."""

from collections.abc import Iterator

from tests.sah.berkas import Berkas, nama
from tests.sah.daftar import aturan

_DAFTAR = ("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "numFmts")
_MENUNJUK = {"fontId": "fonts", "fillId": "fills", "borderId": "borders", "xfId": "cellStyleXfs"}
_FORMAT_SENDIRI = 164  # ids below are Excel's own


@aturan
def daftar_gaya(b: Berkas) -> Iterator[str]:
    """Styles point at fonts, fills, borders and formats that are there."""
    akar = None if b.buku is None else b.akar("styles")
    if akar is None:
        return
    daftar = {nama(x): x for x in akar if nama(x) in _DAFTAR}
    for kata, isi in daftar.items():
        if int(isi.get("count", len(isi))) != len(isi):
            yield f"{kata}: {isi.get('count')} told, {len(isi)} there"
    sendiri = {int(f.get("numFmtId", "0")) for f in akar.iter("{*}numFmt")}
    for nomor, xf in enumerate(akar.iterfind("{*}cellXfs/{*}xf")):
        for kunci, kata in _MENUNJUK.items():
            if int(xf.get(kunci, "0")) >= len(daftar.get(kata, ())):
                yield f"style {nomor}: {kunci} {xf.get(kunci)}"
        kode = int(xf.get("numFmtId", "0"))
        if kode >= _FORMAT_SENDIRI and kode not in sendiri:
            yield f"style {nomor}: no format {kode}"


@aturan
def banyak_teks(b: Berkas) -> Iterator[str]:
    """The list of strings tells how many it holds, and how often they are used."""
    akar = None if b.buku is None else b.akar("sharedStrings")
    if akar is None:
        return
    ada = len(b.teks_bersama)
    dipakai = sum(c.get("t") == "s" for x in b.lembar for c in x.sel.values())
    for kunci, banyak in (("uniqueCount", ada), ("count", dipakai)):
        if int(akar.get(kunci, banyak)) != banyak:
            yield f"{kunci} {akar.get(kunci)} told, {banyak} there"
