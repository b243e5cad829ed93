"""N715: an efficiency is neither the ratio nor the difference of its terms."""

from collections.abc import Iterator

from workbook_tools.audit.efisiensi import SELISIH, BarisEfisiensi, baris_efisiensi
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_angka
from workbook_tools.rules.registry import aturan


@aturan("N715", Tingkat.GALAT, "Efisiensi tidak cocok dengan capaian dan serapan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang efisiensi dari capaian dan serapan di barisnya, menurut rumus yang dipakai
    tabel itu: capaian dibagi serapan, atau capaian dikurangi serapan.

    Mengapa penting: efisiensi menilai apakah anggaran dipakai dengan baik; satu angka yang keliru
    membalik kesimpulannya.

    Contoh: capaian 240%, serapan 82,6%: 2,9. Bila tertulis 2,4, salah satunya keliru.

    Cara memperbaiki: betulkan capaian atau serapannya, lalu hitung ulang.
    """
    for b in baris_efisiensi(k):
        if not b.cocok:
            yield _temuan(b)


def _temuan(b: BarisEfisiensi) -> Temuan:
    c = b.catatan
    kolom, sel = c.isi(Peran.EFISIENSI)[0]
    suku = [s for p in (Peran.CAPAIAN, Peran.PENYERAPAN) for _, s in c.isi(p)]
    cara = "dikurangi" if b.rumus == SELISIH else "dibagi"
    return c.temuan(
        kolom,
        sel,
        f"Efisiensi tertulis {sel.teks.strip()}, padahal {suku[0].teks.strip()} {cara} "
        f"{suku[1].teks.strip()} adalah {cetak_angka(b.benar)}. Betulkan angkanya.",
        terkait=tempat_sel(c.tabel.lembar, suku),
    )
