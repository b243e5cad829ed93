"""Clean, consistent workbooks: nothing may be reported on them."""

from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache

from tests.alat import data
from tests.rules.alat import BERSIH
from workbook_tools.formats.buku_json import BARIS_KEPALA, buku_dari_masukan
from workbook_tools.formats.json_masukan import Masukan, Rekam, susun_masukan
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.temuan import Temuan
from workbook_tools.numbers import cetak_angka, cetak_persen, cetak_rupiah
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.records.pernyataan import ACUAN

EJAAN = {"Ketenteraman Dan Ketertiban Umum": "Ketentraman Dan Ketertiban Umum"}
POHON = ("program", "kegiatan", "sub_kegiatan")


def olah_masukan(isi: Masukan) -> Olahan:
    """These inputs through the whole pipeline."""
    return hitung(buku_dari_masukan(isi))


def periksa(isi: Masukan) -> tuple[Temuan, ...]:
    """The findings of these inputs."""
    return olah_masukan(isi).hasil.temuan


@lru_cache(maxsize=1)
def bersih() -> Masukan:
    """Loksado's data with its faults taken out."""
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


@lru_cache(maxsize=1)
def contoh() -> Masukan:
    """A small made-up office in the second year of its Renstra, with the figures of its report."""
    isi = susun_masukan(deepcopy(BERSIH))
    for indikator in isi["indikator"]:
        indikator["arah"] = "naik"
    isi["pernyataan"] = [*_naskah(olah_masukan(isi).hasil)]
    return isi


@lru_cache(maxsize=1)
def contoh_pohon() -> Masukan:
    """The same office on the sheet Program Kegiatan of template version 2."""
    isi = deepcopy(contoh())
    kinerja = {r["sub_kegiatan"]: r for r in isi.pop("kinerja_program") if "sub_kegiatan" in r}
    rencana = {r["sub_kegiatan"]: r["anggaran"] for r in isi.pop("renja")}
    baris: list[Rekam] = []
    atas: tuple[object, ...] = ()
    for r in isi.pop("anggaran"):
        jalur = tuple(r[tingkat] for tingkat in POHON[:2])
        for n, tingkat in enumerate(("Program", "Kegiatan")):
            if jalur[: n + 1] != atas[: n + 1]:
                baris.append({"tingkat": tingkat, "nama": jalur[n]})
        atas = jalur
        milik = kinerja[r["sub_kegiatan"]]
        baris.append(
            {
                "tingkat": "Sub Kegiatan",
                "nama": r["sub_kegiatan"],
                "sasaran": r["sasaran"],
                "anggaran_renja": rencana[r["sub_kegiatan"]],
                "anggaran": r["anggaran"],
                "realisasi": r["realisasi"],
                "persen_dilaporkan": r["persen_dilaporkan"],
                "indikator": milik["indikator"],
                "satuan": milik["satuan"],
                "target": milik["target"],
                "realisasi_kinerja": milik["realisasi"],
            }
        )
    isi["program_kegiatan"] = baris
    isi["pernyataan"] = [p for p in isi["pernyataan"] if p["acuan"] != "efisiensi_program"]
    return isi


BUKU = {"loksado": bersih, "contoh": contoh, "contoh_pohon": contoh_pohon}
"""The clean workbooks by name."""


def _naskah(hasil: Hasil) -> Iterator[Rekam]:
    """What a report states of these results: in the summary, and again in chapter III."""
    for lokasi in ("Ikhtisar", "BAB III"):
        for acuan, rincian, nilai in (*_kinerja(hasil), *_uang(hasil), *_efisiensi(hasil)):
            isi: Rekam = {"acuan": acuan, "rincian": rincian, "nilai": nilai, "lokasi": lokasi}
            if nilai and acuan in ACUAN:
                yield {k: v for k, v in isi.items() if v}


def _kinerja(hasil: Hasil) -> Iterator[tuple[str, str, str]]:
    assert hasil.ringkasan.rata_rata_capaian is not None
    yield "rata_rata_capaian", "", cetak_persen(hasil.ringkasan.rata_rata_capaian)
    for c in hasil.capaian:
        assert c.capaian is not None
        yield "target_indikator", c.kode, c.target_tertulis
        yield "realisasi_indikator", c.kode, c.realisasi_tertulis
        yield "capaian_indikator", c.kode, cetak_persen(c.capaian)
        yield "kategori_indikator", c.kode, c.kategori or ""


def _uang(hasil: Hasil) -> Iterator[tuple[str, str, str]]:
    for a in hasil.anggaran:
        assert a.anggaran is not None and a.realisasi is not None and a.persen is not None
        nama = a.sub_kegiatan or a.kegiatan or a.program or ""
        total = a.tingkat == "total"
        for besaran, nilai in (("anggaran", a.anggaran), ("realisasi", a.realisasi)):
            acuan = f"total_{besaran}" if total else f"{besaran}_{a.tingkat}"
            yield acuan, nama, cetak_rupiah(nilai)
        yield f"persen_{'realisasi' if total else a.tingkat}", nama, cetak_persen(a.persen)


def _efisiensi(hasil: Hasil) -> Iterator[tuple[str, str, str]]:
    for e in hasil.efisiensi:
        if e.efisiensi is not None:
            nama = e.kode or e.sub_kegiatan or e.kegiatan or e.program or ""
            yield f"efisiensi_{e.tingkat}", nama, cetak_angka(e.efisiensi)
