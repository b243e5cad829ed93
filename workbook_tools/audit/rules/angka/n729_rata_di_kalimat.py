"""N729: a sentence repeats an average with another figure than its table."""

from collections.abc import Iterator

from workbook_tools.audit.fakta import baca, sama
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.rata import RataRata, rata_kalimat, rata_tabel
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import Angka
from workbook_tools.rules.registry import aturan


@aturan("N729", Tingkat.PERINGATAN, "Rata-rata di kalimat lain dari tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan rata-rata capaian dan rata-rata efisiensi di kalimat dengan baris rata-rata di
    tabelnya.

    Mengapa penting: kalimat itulah yang dikutip di ikhtisar dan penutup.

    Contoh: tabel efisiensi program menyebut rata-rata 1,10, kalimatnya 1,01.

    Cara memperbaiki: hitung ulang rata-ratanya, lalu samakan kalimat dan tabel.
    """
    tabel = kelompokkan((r.acuan, r) for r in rata_tabel(k))
    for r in rata_kalimat(k):
        ada, kini = tabel.get(r.acuan, []), _angka(r)
        lain = [x for x in ada if (a := _angka(x)) and kini and not sama(a, kini)]
        if ada and len(lain) == len(ada):
            yield Temuan(
                r.lembar,
                r.tempat,
                f"Rata-rata tertulis {r.teks}, sedangkan di tabelnya {lain[0].teks}. Hitung ulang, "
                "lalu samakan keduanya.",
                nilai=r.teks,
                terkait=tuple(Tempat(x.lembar, x.tempat, x.teks) for x in lain),
            )


def _angka(r: RataRata) -> Angka | None:
    return baca(r.teks, "capaian" if r.acuan == "rata_rata_capaian" else "efisiensi").angka
