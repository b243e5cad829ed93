"""S331: a realisation said to be not assessed, while other places have it."""

from collections.abc import Iterator

from workbook_tools.diagnosis.belum_dinilai import belum_dinilai_padahal_ada, uang_belum_dinilai
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak, sebutkan, singkat
from workbook_tools.wording.kosong import TERLEWAT
from workbook_tools.wording.sebut import kunci, temuan
from workbook_tools.wording.tulisan import tulis_seperti


@aturan("S331", Tingkat.PERINGATAN, "Belum dinilai, padahal angkanya ada", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari target atau realisasi yang ditulis belum dinilai (tanda -), padahal capaiannya
    dilaporkan, atau Renstra, PK, Kecamatan Lain, atau naskah memuat angkanya; begitu pula uang
    bertanda - di baris yang menyebut persennya.

    Mengapa penting: indikator yang belum dinilai tidak ikut rata-rata, jadi rata-rata dan
    efisiensinya berubah tanpa terlihat.

    Contoh: realisasi IKU2 '-', padahal naskah menyebut capaiannya 100%.

    Cara memperbaiki: isi realisasinya; bila memang belum dinilai, tulis tanda - di tempat lain
    juga.
    """
    for satu in (*belum_dinilai_padahal_ada(k), *uang_belum_dinilai(k)):
        yield _temuan(*satu)


def _temuan(b: Baris, isian: Isian, bukti: tuple[Isian, ...], asal: Isian | None) -> Temuan:
    isi = tulis_seperti(isian, asal.nilai, asal) if asal is not None else ""
    sebut = sebutkan([f"{letak(s)} ({s.teks})" for s in bukti], 2)
    nama = singkat(kunci(b, isian.lembar))
    return temuan(
        isian,
        b,
        f"{label(isian)} {nama} tertulis belum dinilai, padahal {sebut} memuat angkanya. Isi, atau "
        "tulis tanda - di sana juga.",
        seharusnya=isi,
        dugaan=TERLEWAT,
        terkait=tuple(tempat(s) for s in bukti),
    )
