"""I138: a year of the Renstra far from all the others."""

from collections.abc import Iterator

from workbook_tools.facts.kebiasaan import berangka, jauh, tersebar
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Isian
from workbook_tools.records.renstra import TAHUN_RENSTRA, BarisRenstra
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

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
            isi = berangka(b, deret)
            if not tersebar(isi):
                continue
            beda = [i for i in isi if jauh(i, [x for x in isi if x is not i])]
            if len(beda) == 1:
                yield _temuan(b, beda[0], [x for x in isi if x is not beda[0]])


def _temuan(b: BarisRenstra, isian: Isian, lain: list[Isian]) -> Temuan:
    return temuan(
        isian,
        b,
        f"{label(isian)} {b.kode.teks} tertulis {isian.teks}, jauh dari tahun lain "
        f"({sebutkan([x.teks for x in lain])}). Apakah koma atau nolnya salah tempat?",
        terkait=tuple(tempat(x) for x in lain),
    )
