"""S322: the last months of the year have no BUM Desa profits."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records.bumdes import BULAN
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_PALING_SEDIKIT = 2
"""A single month may not be booked yet when the report is written."""


@aturan("S322", Tingkat.PERINGATAN, "Keuntungan BUMDes belum setahun penuh")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari bulan-bulan terakhir yang kosong di semua baris BUMDes, padahal realisasi setahun
    sudah diisi.

    Mengapa penting: pernyataan "selama setahun" lalu hanya bersandar pada sebagian bulan.

    Contoh: kolom November dan Desember kosong di semua baris; tabelnya berhenti di Oktober.

    Cara memperbaiki: lengkapi bulan yang belum ada (tulis Nihil bila tidak untung), atau sebut di
    naskah bahwa datanya sampai bulan apa.
    """
    baris = k.laporan.bumdes
    terisi = [id_ for id_ in BULAN if any(b.isian(id_) for b in baris)]
    if not terisi or not any(b.realisasi.nilai is not None for b in k.laporan.kinerja):
        return
    bulan = list(BULAN)
    kosong = bulan[bulan.index(terisi[-1]) + 1 :]
    if len(kosong) < _PALING_SEDIKIT:
        return
    pertama = baris[0].isian(kosong[0])
    antara = "dan" if len(kosong) == _PALING_SEDIKIT else "sampai"
    yield temuan(
        pertama,
        baris[0],
        f"Keuntungan BUMDes {BULAN[kosong[0]]} {antara} {BULAN[kosong[-1]]} kosong di semua "
        f"baris, padahal realisasi setahun terisi. Apakah datanya berhenti di "
        f"{BULAN[terisi[-1]]}? Lengkapi (Nihil bila tidak untung), atau sebut di naskah.",
        terkait=tuple(tempat(b.realisasi) for b in k.laporan.kinerja if b.realisasi)[:1],
    )
