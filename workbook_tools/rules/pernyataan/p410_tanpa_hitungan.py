"""P410: a stated figure cannot be verified: the sheets have nothing to compare it with."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Pernyataan
from workbook_tools.facts.pernyataan.dilaporkan import beda_tulis, nol_belum_dinilai, per_hal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.pernyataan import tempat_lain
from workbook_tools.wording.sebut import temuan


@aturan("P410", Tingkat.INFO, "Angka di naskah tidak dapat dicocokkan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memberi tahu angka naskah yang tidak ada pembandingnya di lembar isian.

    Mengapa penting: angka itu belum diperiksa; jangan mengira semuanya sudah cocok.

    Contoh: capaian tahun lalu tertulis 100%, tetapi Target Tahun Lalu belum diisi.

    Cara memperbaiki: lengkapi lembar yang disebut temuan ini, atau biarkan bila memang tidak ada
    datanya.
    """
    for semua in per_hal(k).values():
        isi = [p for p in semua if _tanpa_hitungan(p) and not nol_belum_dinilai(p)]
        if isi and len(beda_tulis(semua)) <= 1:
            yield _temuan(isi)


def _tanpa_hitungan(p: Pernyataan) -> bool:
    tertulis = p.angka is not None or p.acuan.startswith("kategori")
    return tertulis and p.hitungan is not None and p.hitungan.nilai is None


def _temuan(isi: list[Pernyataan]) -> Temuan:
    p = isi[0]
    alasan = p.hitungan.alasan if p.hitungan else ""
    return temuan(
        p.baris.nilai,
        p.baris,
        f"{p.sebutan} tertulis {p.baris.nilai.teks}, belum dapat dicocokkan: {alasan}.",
        terkait=tempat_lain(isi),
    )
