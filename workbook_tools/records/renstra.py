"""Renstra: targets and realisations of every year of the Renstra."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.indikator import KODE_INDIKATOR, NAMA_INDIKATOR, SATUAN_INDIKATOR
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis


@lembar(
    "renstra",
    judul="Renstra",
    bantuan="Target dan realisasi setiap tahun Renstra. Tahunnya tampak di atas judul kolom.",
    kelompok="Perencanaan",
    baris_siap=15,
    pembantu=(NAMA_INDIKATOR, SATUAN_INDIKATOR),
)
class BarisRenstra(Baris):
    """One row of Renstra."""

    kode: Isian = kolom("Kode", Jenis.KODE, wajib=True, lebar=7, rujukan=KODE_INDIKATOR)
    kondisi_awal: Isian = kolom("Kondisi Awal", Jenis.NILAI, "Sebelum Renstra dimulai.", lebar=8)
    target_1: Isian = kolom(
        "Target Tahun ke-1",
        Jenis.NILAI,
        "Target pada tahun ke-1 masa Renstra.",
        lebar=8,
        tahun_ke=1,
    )
    target_2: Isian = kolom(
        "Target Tahun ke-2",
        Jenis.NILAI,
        "Target pada tahun ke-2 masa Renstra.",
        lebar=8,
        tahun_ke=2,
    )
    target_3: Isian = kolom(
        "Target Tahun ke-3",
        Jenis.NILAI,
        "Target pada tahun ke-3 masa Renstra.",
        lebar=8,
        tahun_ke=3,
    )
    target_4: Isian = kolom(
        "Target Tahun ke-4",
        Jenis.NILAI,
        "Target pada tahun ke-4 masa Renstra.",
        lebar=8,
        tahun_ke=4,
    )
    target_5: Isian = kolom(
        "Target Tahun ke-5",
        Jenis.NILAI,
        "Target pada tahun ke-5 masa Renstra.",
        lebar=8,
        tahun_ke=5,
    )
    target_6: Isian = kolom(
        "Target Tahun ke-6",
        Jenis.NILAI,
        "Target pada tahun ke-6 masa Renstra.",
        lebar=8,
        tahun_ke=6,
        sejak=2,
    )
    target_akhir: Isian = kolom("Target Akhir", Jenis.NILAI, "Target pada akhir Renstra.", lebar=8)
    realisasi_1: Isian = kolom(
        "Realisasi Tahun ke-1",
        Jenis.NILAI,
        "Realisasi pada tahun ke-1 masa Renstra.",
        lebar=8,
        tahun_ke=1,
    )
    realisasi_2: Isian = kolom(
        "Realisasi Tahun ke-2",
        Jenis.NILAI,
        "Realisasi pada tahun ke-2 masa Renstra.",
        lebar=8,
        tahun_ke=2,
    )
    realisasi_3: Isian = kolom(
        "Realisasi Tahun ke-3",
        Jenis.NILAI,
        "Realisasi pada tahun ke-3 masa Renstra.",
        lebar=8,
        tahun_ke=3,
    )
    realisasi_4: Isian = kolom(
        "Realisasi Tahun ke-4",
        Jenis.NILAI,
        "Realisasi pada tahun ke-4 masa Renstra.",
        lebar=8,
        tahun_ke=4,
    )
    realisasi_5: Isian = kolom(
        "Realisasi Tahun ke-5",
        Jenis.NILAI,
        "Realisasi pada tahun ke-5 masa Renstra.",
        lebar=8,
        tahun_ke=5,
    )
    realisasi_6: Isian = kolom(
        "Realisasi Tahun ke-6",
        Jenis.NILAI,
        "Realisasi pada tahun ke-6 masa Renstra.",
        lebar=8,
        tahun_ke=6,
        sejak=2,
    )

    def target(self, ke: int) -> Isian:
        """The target of the k-th year, k from 1 to ``TAHUN_RENSTRA``."""
        return self.isian(f"target_{ke}")

    def realisasi(self, ke: int) -> Isian:
        """The realisation of the k-th year, k from 1 to ``TAHUN_RENSTRA``."""
        return self.isian(f"realisasi_{ke}")


TAHUN_RENSTRA = max(k.tahun_ke for k in BarisRenstra.LEMBAR.kolom)
"""Number of years that the sheet holds."""
