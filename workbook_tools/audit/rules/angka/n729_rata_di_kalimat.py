"""N729: a sentence repeats an average with another figure than its table."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.fakta import TABEL, baca, sama
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.rata import CAPAIAN, RataRata, rata_kalimat, rata_tabel
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_persen
from workbook_tools.rules.registry import aturan

MIN_INDIKATOR = 2
TOLERANSI = Fraction(2, 100)


@aturan("N729", Tingkat.PERINGATAN, "Rata-rata di kalimat lain dari tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan rata-rata capaian dan rata-rata efisiensi di kalimat dengan baris rata-rata di
    tabelnya; bila tabelnya tanpa baris itu, dengan rata-rata capaian indikatornya.

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
        if kini and not ada and r.acuan == CAPAIAN:
            yield from _hitung(k, r, kini)


def _hitung(k: KonteksDokumen, r: RataRata, tertulis: Angka) -> Iterator[Temuan]:
    """A slip of the finger away from the mean of all indicators, which no table prints."""
    fakta = [[f for f in k.ambil("capaian", INDIKATOR, x) if f.sumber == TABEL] for x in k.utama]
    nilai = [{f.angka.nilai for f in isi if f.angka} for isi in fakta]
    if len(nilai) < MIN_INDIKATOR or any(len(x) != 1 for x in nilai):
        return
    rata = sum((x.pop() for x in nilai), Fraction(0)) / len(nilai)
    selip = salah_ketik(tertulis, rata)
    if selip and bandingkan(tertulis, rata, TOLERANSI) is Cocok.BEDA:
        yield Temuan(
            r.lembar,
            r.tempat,
            f"Rata-rata tertulis {r.teks}, sedangkan rata-rata {len(nilai)} indikatornya "
            f"{cetak_persen(rata)}. Hitung ulang, lalu samakan.",
            nilai=r.teks,
            dugaan=f"Salah ketik: {selip}.",
            terkait=tempat_fakta(f for isi in fakta for f in isi[:1]),
        )


def _angka(r: RataRata) -> Angka | None:
    return baca(r.teks, "capaian" if r.acuan == "rata_rata_capaian" else "efisiensi").angka
