"""Banding Renstra, Banding Kecamatan."""

from workbook_tools.compute.banding_kecamatan import rata_rata_kabupaten
from workbook_tools.compute.nilai import medan, sebab
from workbook_tools.compute.peringkat import sebut_peringkat
from workbook_tools.model.hasil import BandingKecamatan, BandingRenstra, Hasil
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.records import Laporan
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import (
    Polos,
    blok,
    kepala,
    medan_atau_gelap,
    nilai_atau_gelap,
    satu_blok,
)


def lembar_banding_renstra(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """Progress towards the final target, and the years one by one."""
    lembar = HITUNG["banding_renstra"]
    (ringkas,), (tahunan,) = lembar.pita
    bernomor = list(enumerate(hasil.banding_renstra, start=1))
    return LembarTerisi(
        lembar,
        kepala(lembar, laporan),
        (
            (blok(ringkas, [_kemajuan(no, b) for no, b in bernomor], laporan),),
            (blok(tahunan, [_tahunan(no, b) for no, b in bernomor], laporan),),
        ),
    )


def _kemajuan(no: int, b: BandingRenstra) -> dict[str, Polos]:
    return {
        "no": str(no),
        "kode": b.kode,
        "indikator": b.indikator,
        "satuan": b.satuan,
        **medan_atau_gelap(b, "kondisi_awal", "target_akhir", "realisasi", "kemajuan", "sisa"),
        "cara_hitung": b.cara_hitung,
    }


def _tahunan(no: int, b: BandingRenstra) -> dict[str, Polos]:
    isi: dict[str, Polos] = {"no": str(no), "kode": b.kode, "indikator": b.indikator}
    for ke, t in enumerate(b.per_tahun, start=1):
        satu = medan_atau_gelap(t, "target", "realisasi", "capaian")
        isi |= {f"{nama}_{ke}": nilai for nama, nilai in satu.items()}
    return isi


def lembar_banding_kecamatan(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """Achievement and rank of every kecamatan, indicator after indicator, with the mean."""
    isi: list[dict[str, Polos]] = []
    for kode in dict.fromkeys(b.kode for b in hasil.banding_kecamatan):
        milik = [b for b in hasil.banding_kecamatan if b.kode == kode]
        isi.extend(_kecamatan(b) for b in milik)
        rata = rata_rata_kabupaten(milik)
        isi.append(
            {
                "kode": kode,
                "indikator": milik[0].indikator,
                "kecamatan": f"Rata-rata {len(milik)} kecamatan",
                "capaian": nilai_atau_gelap(rata),
                "tanda": "Rata-rata",
                "cara_hitung": sebab(rata),
            }
        )
    return satu_blok(HITUNG["banding_kecamatan"], isi, laporan)


def _kecamatan(b: BandingKecamatan) -> dict[str, Polos]:
    return {
        "kode": b.kode,
        "indikator": b.indikator,
        "peringkat": b.peringkat or sebut_peringkat(medan(b, "peringkat")),
        "kecamatan": b.kecamatan,
        **medan_atau_gelap(b, "target", "realisasi", "capaian"),
        "tanda": "Perangkat daerah ini" if b.sendiri else None,
        "cara_hitung": b.cara_hitung,
    }
