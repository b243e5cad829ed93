"""S310: the realisation is not what the BUMDes sheet gives."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.satuan import PERSEN, baku, satuan_angka
from workbook_tools.facts.sel import tempat
from workbook_tools.facts.sumber import bersumber
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.records import Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import tulis
from workbook_tools.wording.sebut import temuan


@aturan("S310", Tingkat.GALAT, "Realisasi berbeda dari lembar BUMDes")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan realisasi indikator bersumber BUMDes dengan lembar BUMDes.

    Mengapa penting: persentase harus dapat dihitung ulang dari daftar BUMDes. Yang cocok boleh
    terhadap semua BUMDes atau terhadap yang aktif saja.

    Contoh: 6 dari 19 BUMDes beroperasi baik adalah 31,58%, sedangkan realisasi tertulis 100%.

    Cara memperbaiki: periksa kolom Beroperasi dengan Baik. Bila benar, ganti realisasinya.
    """
    b = k.hasil.bumdes
    if b.lubang or not any(r.beroperasi_baik is not None for r in b.rincian):
        return
    for i in semua_indikator(k):
        if i.kinerja is None or not bersumber(i, "bumdes"):
            continue
        realisasi = i.kinerja.realisasi
        if realisasi.angka is None or _cocok(k, i, realisasi):
            continue
        semua, aktif = b.persen_semua or Fraction(0), b.persen_aktif or Fraction(0)
        sebut_aktif = f" atau {cetak_persen(aktif)} dari {b.aktif} yang aktif"
        yield temuan(
            realisasi,
            i.kinerja,
            f"Realisasi {i.kode} {tulis(realisasi)}, padahal di lembar BUMDes {b.baik} dari "
            f"{b.jumlah} beroperasi dengan baik: {cetak_persen(semua)}"
            f"{sebut_aktif if aktif != semua else ''}. Periksa kolom Beroperasi dengan Baik; bila "
            "benar, ganti realisasinya.",
            terkait=(tempat(k.laporan.bumdes[0].beroperasi_baik, f"{b.baik} dari {b.jumlah}"),),
            tingkat=Tingkat.INFO if _dipotong(k, i, realisasi, (semua, aktif)) else None,
        )


def _cocok(k: Konteks, i: Indikator, isian: Isian) -> bool:
    b = k.hasil.bumdes
    nilai = [n for n in (b.persen_semua, b.persen_aktif) if n is not None]
    if _satuan(i, isian) & {"bumdes", "unit", "buah", "lembaga"}:
        return isian.nilai in (b.baik, b.baik_aktif)
    return any(_banding(k, i, isian, n) is Cocok.SAMA for n in nilai)


def _banding(k: Konteks, i: Indikator, isian: Isian, persen: Fraction) -> Cocok:
    """In percent, or as a fraction of 1 where the unit is no percentage."""
    assert isian.angka is not None
    bagi = 1 if PERSEN in _satuan(i, isian) else 100
    return bandingkan(isian.angka, persen / bagi, k.laporan.kebijakan.toleransi / bagi)


def _dipotong(k: Konteks, i: Indikator, isian: Isian, persen: tuple[Fraction, ...]) -> bool:
    return any(_banding(k, i, isian, n) is Cocok.DIPOTONG for n in persen)


def _satuan(i: Indikator, isian: Isian) -> set[str]:
    angka = [satuan_angka(isian.angka)] if isian.angka is not None else []
    return {baku(i.indikator.satuan.teks), *angka}
