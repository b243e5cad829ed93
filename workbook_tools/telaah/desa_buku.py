"""Villages of a report under the names by which a workbook calls them."""

from collections.abc import Collection, Iterator

from workbook_tools.formats.json_masukan import Masukan, Rekam
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import usulkan
from workbook_tools.telaah.petik_desa import senama


def desa_menurut_buku(masukan: Masukan, isian: Masukan, sementara: Collection[str]) -> Masukan:
    """The inputs with the workbook's spelling of villages. ``sementara``: names that the report
    does not give with a status; they are left out where the workbook has its villages."""
    milik = [str(r["desa"]) for r in isian.get("desa", []) if r.get("desa")]
    bumdes = {kunci_nama(str(r["bumdes"])): r for r in isian.get("bumdes", []) if r.get("bumdes")}
    baru = dict(masukan)
    if milik and "desa" in masukan:
        baru["desa"] = list(_desa(masukan["desa"], milik, sementara))
    if "bumdes" in masukan:
        baru["bumdes"] = [_bumdes(r, milik, bumdes) for r in masukan["bumdes"]]
    return {id_: isi for id_, isi in baru.items() if isi}


def _desa(isi: list[Rekam], milik: list[str], sementara: Collection[str]) -> Iterator[Rekam]:
    for r in isi:
        nama = _nama(str(r["desa"]), milik)
        if nama or r["desa"] not in sementara:
            yield {**r, "desa": nama or r["desa"]}


def _bumdes(r: Rekam, milik: list[str], bumdes: dict[str, Rekam]) -> Rekam:
    """By the name of the BUMDes where the workbook has it, else by that of the village."""
    ada = bumdes.get(kunci_nama(str(r.get("bumdes", ""))), {})
    desa = ada.get("desa") or _nama(str(r.get("desa", "")), milik)
    return {**r, "desa": desa} if desa else r


def _nama(nama: str, milik: list[str]) -> str:
    """The workbook's name of a village: the same, else the nearest that may be meant."""
    for x in milik:
        if kunci_nama(x) == kunci_nama(nama):
            return x
    dekat = usulkan(nama, milik) if nama else ""
    return dekat if dekat and senama(nama, dekat) else ""
