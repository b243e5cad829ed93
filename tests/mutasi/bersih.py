"""A clean, consistent workbook: Loksado's data with its faults taken out."""

from copy import deepcopy
from functools import lru_cache

from tests.alat import data
from workbook_tools.formats.buku_json import BARIS_KEPALA, buku_dari_masukan
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan
from workbook_tools.pipeline import hitung

EJAAN = {"Ketenteraman Dan Ketertiban Umum": "Ketentraman Dan Ketertiban Umum"}


def periksa(isi: Masukan) -> tuple[Temuan, ...]:
    """The findings of these inputs."""
    return hitung(buku_dari_masukan(isi)).hasil.temuan


@lru_cache(maxsize=1)
def bersih() -> Masukan:
    """The clean inputs; nothing may be reported on them."""
    isi = deepcopy(data("loksado_2024"))
    for rekam in (r for id_ in isi for r in isi[id_]):
        for kolom, nilai in rekam.items():
            for lama, baru in EJAAN.items():
                if isinstance(nilai, str) and kolom == "program":
                    rekam[kolom] = nilai.replace(lama, baru)
    isi["bumdes"][-1]["desa"] = "Lok Lahung"
    isi["bumdes"][3]["des"] = "Rp. 200.000"
    isi["pembanding"][6]["capaian_dilaporkan"] = "99,92%"
    isi["kinerja_program"][21]["indikator"] = "Laporan penugasan yang disampaikan"
    for kinerja, target in zip(isi["kinerja"], ("0,18", "63,64%", "89,9"), strict=True):
        kinerja["target_lalu"] = target
        kinerja["capaian_lalu_dilaporkan"] = "100%"
        kinerja["faktor_penghambat"] = "Petugas pelayanan belum lengkap"
        kinerja["solusi"] = "Mengusulkan penambahan petugas"
    while salah := _pernyataan_salah(isi):
        isi["pernyataan"] = [p for n, p in enumerate(isi["pernyataan"]) if n not in salah]
    return isi


def _pernyataan_salah(isi: Masukan) -> set[int]:
    """Statements of the report that are wrong in themselves, by their number from 0."""
    return {
        int("".join(filter(str.isdigit, sel.split(":")[0]))) - BARIS_KEPALA - 1
        for t in periksa(isi)
        for lembar, sel in ((t.lembar, t.sel), *((x.lembar, x.sel) for x in t.terkait))
        if lembar == "pernyataan" and sel
    }
