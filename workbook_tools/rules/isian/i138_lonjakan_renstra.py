"""I138: a year of the Renstra far from all the others."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Isian
from workbook_tools.records.renstra import TAHUN_RENSTRA, BarisRenstra
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

KALI = 8
TENANG = 3
"""The others are steady when their largest is at most so many times their smallest."""
TAHUN_LAIN = 3
_TAHUN = range(1, TAHUN_RENSTRA + 1)
DERET = (
    ("kondisi_awal", *(f"target_{ke}" for ke in _TAHUN), "target_akhir"),
    tuple(f"realisasi_{ke}" for ke in _TAHUN),
)


@aturan("I138", Tingkat.INFO, "Angka Renstra menyimpang jauh dari tahun lain")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari target atau realisasi Renstra yang delapan kali lebih besar atau lebih kecil dari
    tahun-tahun lain indikator itu, sedangkan yang lain hampir tetap.

    Mengapa penting: biasanya koma atau nolnya salah tempat; kemajuan terhadap Renstra ikut keliru.

    Contoh: target 84, 85, 870, 88.

    Cara memperbaiki: cocokkan dengan dokumen Renstra. Bila memang begitu, abaikan.
    """
    for b in k.laporan.renstra:
        for deret in DERET:
            isi = [i for id_ in deret if (i := b.isian(id_)).nilai is not None and i.nilai > 0]
            jauh = [i for i in isi if _menyimpang(i, [x for x in isi if x is not i])]
            if len(jauh) == 1:
                yield _temuan(b, jauh[0], [x for x in isi if x is not jauh[0]])


def _menyimpang(isian: Isian, lain: list[Isian]) -> bool:
    nilai = [x.nilai for x in lain if x.nilai is not None]
    ini = isian.nilai
    if ini is None or len(nilai) < TAHUN_LAIN or max(nilai) > TENANG * min(nilai):
        return False
    return ini >= KALI * max(nilai) or ini * KALI <= min(nilai)


def _temuan(b: BarisRenstra, isian: Isian, lain: list[Isian]) -> Temuan:
    return temuan(
        isian,
        b,
        f"{label(isian)} {b.kode.teks} tertulis {isian.teks}, jauh dari tahun lain "
        f"({sebutkan([x.teks for x in lain])}). Apakah koma atau nolnya salah tempat?",
        terkait=tuple(tempat(x) for x in lain),
    )
