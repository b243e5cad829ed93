"""H207: the stated achievement is target / realisation."""

from collections.abc import Iterator

from workbook_tools.compute.ucapan import ucap
from workbook_tools.diagnosis.golongan_capaian import Golongan, per_tabel, tempat_baris
from workbook_tools.diagnosis.rumus_keliru import capaian_khas
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H207", Tingkat.GALAT, "Rumus capaian terbalik")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian yang dihitung terbalik: target dibagi realisasi.

    Mengapa penting: yang terlemah tampak sebagai yang terbaik. Di sebuah laporan terbit, kecamatan
    dengan realisasi 44,44% dari target 100% tertulis 225,02%.

    Contoh: target 88, realisasi 89,49, capaian tertulis 98,34%; seharusnya 101,69%. Bila satu
    tabel penuh terbalik, temuannya satu dan menyebut semua barisnya.

    Cara memperbaiki: hitung realisasi dibagi target, kali 100; untuk satu tabel penuh, betulkan
    rumusnya lalu salin ke bawah.
    """
    for kena, bisa in per_tabel(k, Golongan.TERBALIK):
        yield _satu(kena[0]) if len(kena) == 1 else _tabel(kena, bisa)


def _satu(p: PerbandinganCapaian) -> Temuan:
    return temuan(
        p.isian,
        p.baris,
        f"{label(p.isian)} tertulis {p.isian.teks}, yaitu target dibagi realisasi. Bila target dan "
        f"realisasinya benar, capaiannya {p.cara_hitung}; bila tertukar, tukar isinya.",
        dugaan=_dugaan(p, "mungkin rumusnya terbalik") if capaian_khas(p) else "",
        terkait=(tempat(p.target), tempat(p.realisasi)),
    )


def _tabel(kena: list[PerbandinganCapaian], bisa: int) -> Temuan:
    p = kena[0]
    return temuan(
        p.isian,
        p.baris,
        f"Rumus tabel ini terbalik: {len(kena)} dari {bisa} baris membagi target dengan realisasi, "
        f"mulai sel ini (tertulis {p.isian.teks}, yang benar {p.cara_hitung}). Betulkan rumusnya, "
        "lalu salin ke bawah.",
        dugaan=_dugaan(p, "rumusnya terbalik"),
        terkait=tempat_baris(kena),
    )


def _dugaan(p: PerbandinganCapaian, sebab: str) -> str:
    t, r = p.target.angka, p.realisasi.angka
    if t is None or r is None:
        return ""
    return f"{ucap(t)} ÷ {ucap(r)} × 100 = {p.isian.teks}: {sebab}."
