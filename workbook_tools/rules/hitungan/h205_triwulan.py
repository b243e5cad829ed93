"""H205: the realisation of the year fits none of the ways to get it from the quarters."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.angka_triwulan import empat_triwulan
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka, cetak_ringkas, jumlah
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H205", Tingkat.PERINGATAN, "Realisasi tidak cocok dengan triwulan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan realisasi setahun dengan realisasi keempat triwulan.

    Mengapa penting: pemantauan triwulan dan laporan tahunan harus bercerita sama.

    Contoh: triwulan 10, 20, 30, 40 (kumulatif), realisasi tertulis 70. Yang wajar 40 (angka
    terakhir), 100 (jumlah), atau 25 (rata-rata).

    Bila Cara Menjumlah Triwulan di lembar Indikator diisi, hanya cara itu yang benar.

    Cara memperbaiki: cocokkan realisasi dengan triwulan IV bila kumulatif, dengan jumlahnya bila
    per triwulan, atau dengan rata-ratanya bila berupa nilai.
    """
    agregasi = {kunci_kode(i.kode.teks): pilihan(i.agregasi) for i in k.laporan.indikator}
    for b in k.laporan.kinerja:
        triwulan = empat_triwulan(b, "tw")
        nilai = [t.nilai for t in triwulan if t.nilai is not None]
        if b.realisasi.angka is None or len(nilai) < len(triwulan):
            continue
        cara = agregasi.get(kunci_kode(b.kode.teks), "")
        if not _cocok(b.realisasi.angka, nilai, cara):
            yield _temuan(b, nilai, cara)


def _cocok(realisasi: Angka, nilai: list[Fraction], cara: str) -> bool:
    return any(bandingkan(realisasi, n, Fraction(0)) is not Cocok.BEDA for n in _wajar(nilai, cara))


def _wajar(nilai: list[Fraction], cara: str) -> list[Fraction]:
    """What the year may be: by the way declared, else by any of the three."""
    setahun = jumlah(nilai)
    menurut = {"akhir": [nilai[-1]], "jumlah": [setahun], "rata-rata": [setahun / len(nilai)]}
    return menurut.get(cara) or [setahun, setahun / len(nilai), *nilai]


def _temuan(b: BarisKinerja, nilai: list[Fraction], cara: str) -> Temuan:
    setahun = jumlah(nilai)
    dinyatakan = f" Cara Menjumlah Triwulan di lembar Indikator: {cara}." if cara else ""
    return temuan(
        b.realisasi,
        b,
        f"Realisasi tertulis {b.realisasi.teks}, padahal triwulan IV {b.tw4.teks}, jumlah keempat "
        f"triwulan {cetak_ringkas(setahun)}, dan rata-ratanya {cetak_ringkas(setahun / 4)}."
        f"{dinyatakan} Periksa realisasi atau triwulannya.",
        terkait=tuple(map(tempat, empat_triwulan(b, "tw"))),
    )
