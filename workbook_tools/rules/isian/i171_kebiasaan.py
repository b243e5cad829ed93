"""I171: a figure far from all that the workbook says of its indicator."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.nilai import medan
from workbook_tools.facts.kebiasaan import Ganjil, ganjil
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

MAKS_SEBUT = 4
UNSUR = 25
"""An index of satisfaction is the mean of its elements (1-4) times so much."""
DEKAT = Fraction(1, 10)
TAHUN_INI = ("target", "realisasi")


@aturan("I171", Tingkat.PERINGATAN, "Angka jauh dari kebiasaan indikatornya", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari target atau realisasi yang delapan kali lebih besar atau lebih kecil dari semua angka
    lain indikator itu: tahun lalu, Renstra, PK, atau kecamatan lain.

    Mengapa penting: biasanya koma atau nolnya salah tempat. Capaian, rata-rata, dan efisiensi yang
    dihitung darinya ikut keliru, walaupun setiap sel lain benar.

    Contoh: realisasi 9043, padahal tahun lalu 89,90 dan targetnya 90,50; mungkin 90,43.

    Cara memperbaiki: cocokkan sel itu dengan sumbernya. Bila memang begitu, abaikan.
    """
    for g in ganjil(k):
        yield temuan(
            g.isian,
            g.baris,
            f"{label(g.isian)} {g.baris.isian('kode').teks} tertulis {g.isian.teks}, jauh dari "
            f"angka lain indikator ini ({sebutkan([s.teks for s in g.lain], MAKS_SEBUT)}). "
            f"Cocokkan dengan sumbernya.{_bertumpu(k, g)}",
            dugaan=_dugaan(g),
            terkait=tuple(tempat(s) for s in g.lain[:MAKS_SEBUT]),
            tingkat=None if g.kali else Tingkat.INFO,
        )


def _dugaan(g: Ganjil) -> str:
    arah = "besar" if g.besar else "kecil"
    if g.kali:
        return f"Mungkin letak koma atau nolnya keliru: {g.kali} kali terlalu {arah}."
    lain = [s.nilai for s in g.lain if s.nilai is not None]
    ini = (g.isian.nilai or 0) * (Fraction(1, UNSUR) if g.besar else UNSUR)
    if not min(lain) * (1 - DEKAT) <= ini <= max(lain) * (1 + DEKAT):
        return ""
    return f"Mungkin {'sudah' if g.besar else 'belum'} dikali {UNSUR} (unsur survei 1-4)."


def _bertumpu(k: Konteks, g: Ganjil) -> str:
    """The headlines that rest on the cell."""
    if g.isian.lembar != "kinerja" or g.isian.kolom not in TAHUN_INI:
        return ""
    capaian = next((c for c in k.hasil.capaian if c.baris == g.baris.nomor_baris), None)
    rata = medan(k.hasil.ringkasan, "rata_rata_capaian").pasti
    if capaian is None or capaian.capaian is None or rata is None:
        return ""
    return (
        f" Capaian {cetak_persen(capaian.capaian)} dan rata-rata capaian {cetak_persen(rata)} "
        "bertumpu pada sel ini."
    )
