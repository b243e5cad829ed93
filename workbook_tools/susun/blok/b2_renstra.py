"""Chapter II: targets of the Renstra, year by year."""

from workbook_tools.records import Isian
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.renstra import BarisRenstra
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import ATAS, TENGAH, Baris, IsiSel, Kolom, tabel, tanpa_ulang


@blok("b2.renstra", "Rencana strategis")
def renstra(b: Bahan) -> Keluaran:
    """Tujuan, sasaran, indicator, unit, starting point, target a year, final target."""
    if not b.laporan.renstra:
        return
    banyak = len(_tahun(b))
    kolom = [
        Kolom("No", 4, TENGAH),
        Kolom("Tujuan", 15),
        Kolom("Sasaran", 15),
        Kolom("Indikator", 18),
        Kolom("Satuan", 9, TENGAH),
        Kolom("Kondisi Awal", 8, TENGAH),
        *(Kolom(str(t), 7, TENGAH) for t in _tahun(b)),
        Kolom("Akhir", 8, TENGAH),
    ]
    baris: list[Baris] = []
    sebelum: BarisIndikator | None = None
    for n, i in enumerate(b.laporan.indikator, start=1):
        baris.append(
            Baris(
                [str(n), *_nama(i, sebelum), i.indikator.teks, i.satuan.teks, *_angka(b, i, banyak)]
            )
        )
        sebelum = i
    judul = b.tulis("N19.utama", **_masa(b))
    yield from tabel(b, "b2.renstra", f"Target {judul}", kolom, baris)


def _masa(b: Bahan) -> dict[str, str]:
    awal, akhir = b.laporan.renstra_awal, b.laporan.renstra_akhir
    banyak = akhir - awal + 1 if awal and akhir else 0
    return {"awal": str(awal or "…"), "akhir": str(akhir or "…"), "n": str(banyak)}


def _tahun(b: Bahan) -> range:
    awal, akhir = b.laporan.renstra_awal, b.laporan.renstra_akhir
    if awal is None or akhir is None:
        return range(0)
    terbanyak = sum(
        k.id.startswith("target_") and k.id[7:].isdigit() for k in BarisRenstra.LEMBAR.kolom
    )
    return range(awal, awal + max(0, min(akhir - awal + 1, terbanyak)))


def _nama(i: BarisIndikator, sebelum: BarisIndikator | None) -> list[IsiSel]:
    tujuan = tanpa_ulang(i.tujuan.teks, sebelum.tujuan.teks if sebelum else None)
    sama = tujuan == ATAS or (sebelum is not None and sebelum.tujuan.teks == i.tujuan.teks)
    sasaran = tanpa_ulang(i.sasaran.teks, sebelum.sasaran.teks if sebelum and sama else None)
    return [tujuan, sasaran]


def _angka(b: Bahan, i: BarisIndikator, banyak: int) -> list[IsiSel]:
    baris = b.renstra(i.kode.teks)
    if baris is None:
        return [cetak.KOSONG] * (banyak + 2)
    sel: list[Isian] = [
        baris.kondisi_awal,
        *(baris.target(ke) for ke in range(1, banyak + 1)),
        baris.target_akhir,
    ]
    return [b.cetak(cetak.nilai(s.angka), [s]) for s in sel]
