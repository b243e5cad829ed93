"""H206: ratios typed as a:b were divided as clock times."""

from collections.abc import Iterator

from workbook_tools.diagnosis import duga_capaian
from workbook_tools.diagnosis.golongan_capaian import Golongan, per_tabel, tempat_baris
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

MIN_BARIS = 2


@aturan("H206", Tingkat.GALAT, "Rasio dibagi sebagai jam")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian dari rasio a:b yang oleh Excel dibagi sebagai jam dan menit.

    Mengapa penting: hasilnya tampak wajar tetapi tidak ada artinya.

    Contoh: target 4:18 dan realisasi 18:18 (4 dan 18 dari 18 desa) tertulis 23,50%, karena 4 jam
    18 menit dibagi 18 jam 18 menit. Yang benar 18 dibagi 4, yaitu 450,00%.

    Cara memperbaiki: beri format Teks pada sel rasio, ketik ulang, lalu hitung pecahannya:
    realisasi dibagi target, kali 100.
    """
    for kena, _ in per_tabel(k, Golongan.JAM, MIN_BARIS):
        yield _temuan(kena, k)


def _temuan(kena: list[PerbandinganCapaian], k: Konteks) -> Temuan:
    p = kena[0]
    banyak = f" Begitu pula {len(kena) - 1} baris lain." if len(kena) > 1 else ""
    sel = (tempat(p.target), tempat(p.realisasi)) if len(kena) == 1 else tempat_baris(kena)
    return temuan(
        p.isian,
        p.baris,
        f"{label(p.isian)} tertulis {p.isian.teks}: rasionya dibagi sebagai jam dan menit. Yang "
        f"benar {p.cara_hitung}.{banyak} Beri format Teks pada sel rasio, lalu hitung ulang.",
        dugaan=duga_capaian(p, k),
        terkait=sel,
    )
