"""I106: a code that must be unique stands twice."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import MASUKAN, Baris
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

LEMBAR = ("indikator", "renstra", "perjanjian_kinerja", "kinerja")


@aturan("I106", Tingkat.GALAT, "Kode indikator ganda")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah setiap kode indikator hanya dipakai sekali di satu lembar.

    Mengapa penting: dari dua baris berkode sama hanya yang pertama dihitung.

    Contoh: dua baris Realisasi Kinerja sama-sama berkode IKU2, padahal yang kedua IKU3.

    Cara memperbaiki: betulkan kode baris yang salah, atau hapus baris kembarannya.
    """
    for lembar in LEMBAR:
        pertama: dict[str, Baris] = {}
        for baris in k.laporan.diketik(lembar):
            kode = baris.isian("kode")
            kunci = kunci_kode(kode.teks)
            if not kunci:
                continue
            if kunci in pertama:
                yield temuan(
                    kode,
                    baris,
                    f"Kode {kode.teks} sudah dipakai di sel {pertama[kunci].isian('kode').sel} "
                    f"lembar {MASUKAN[lembar].judul}; baris ini tidak dihitung. Betulkan kodenya "
                    "atau hapus barisnya.",
                    terkait=(tempat(pertama[kunci].isian("kode")),),
                )
            else:
                pertama[kunci] = baris
