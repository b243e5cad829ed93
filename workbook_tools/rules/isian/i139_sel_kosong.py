"""I139: a cell is empty in a column that the other rows fill."""

from collections.abc import Iterator

from workbook_tools.diagnosis.saksi_tak_terbaca import isi_menurut_salinan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.facts.sel_kosong import jarang, kolom_bolong
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan, singkat
from workbook_tools.wording.kosong import temuan_terisi
from workbook_tools.wording.sebut import kunci, temuan


@aturan("I139", Tingkat.INFO, "Sel kosong di antara yang terisi")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari sel kosong di kolom yang hampir semua barisnya terisi.

    Mengapa penting: sel yang terlewat tidak ikut dihitung dan tidak diperiksa, jadi tidak tampak.
    Bila lembar lain memuat angkanya, temuannya menjadi peringatan dan menyebut isinya.

    Contoh: target 21 indikator program terisi, satu kosong; Realisasi Tahun Lalu IKU3 kosong,
    padahal Renstra mencatat 84,50.

    Cara memperbaiki: isi selnya, atau tulis tanda - bila memang tidak dinilai.
    """
    for kosong in kolom_bolong(k):
        tanpa = []
        for b, isian in kosong.sel:
            asal = None if jarang(k, b, isian.kolom) else isi_menurut_salinan(isian, b, k)
            if asal is None:
                tanpa.append((b, isian))
            else:
                awal = f"{label(isian)} untuk {singkat(kunci(b, isian.lembar))} kosong."
                yield temuan_terisi(isian, b, asal, awal, tingkat=Tingkat.PERINGATAN)
        if tanpa and kosong.ganjil:
            yield _tanpa_saksi(tanpa, kosong.terisi)


def _tanpa_saksi(kosong: list[tuple[Baris, Isian]], terisi: int) -> Temuan:
    b, isian = kosong[0]
    sebut = sebutkan([f"{singkat(kunci(x, i.lembar), 40)} ({i.sel})" for x, i in kosong], 3)
    return temuan(
        isian,
        b,
        f"{label(isian)} kosong untuk {sebut}, padahal {terisi} baris lain terisi. Isi, atau tulis "
        "tanda - bila memang tidak dinilai.",
        nilai="(kosong)",
        terkait=tuple(tempat(i) for _, i in kosong[1:]),
    )
