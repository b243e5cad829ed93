"""S311: the realisation is not what the IKM sheet gives."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.facts.sumber import bersumber
from workbook_tools.model.hasil import Ikm
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_angka, rata_rata
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import tulis
from workbook_tools.wording.sebut import temuan


@aturan("S311", Tingkat.GALAT, "Realisasi berbeda dari lembar IKM")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan realisasi indikator bersumber IKM dengan nilai periode terakhir di lembar IKM.

    Mengapa penting: nilai survei dan realisasi kinerja adalah angka yang sama, tetapi disalin di
    dua tempat.

    Contoh: IKM Semester II 89,85, realisasi tertulis 89,80 (nilai Semester I).

    Cara memperbaiki: pakai nilai periode terakhir. Bila laporan memakai rata-rata beberapa periode,
    jelaskan di naskah.
    """
    if not k.hasil.ikm:
        return
    akhir = k.hasil.ikm[-1]
    for i in semua_indikator(k):
        if i.kinerja is None or not bersumber(i, "ikm"):
            continue
        angka = i.kinerja.realisasi.angka
        nilai = _nilai(akhir)
        if angka is None or not nilai:
            continue
        hasil = [bandingkan(angka, n, k.laporan.kebijakan.toleransi) for n in nilai]
        if Cocok.SAMA not in hasil:
            yield _temuan(k, i, akhir, angka, Cocok.DIPOTONG in hasil)


def _nilai(ikm: Ikm) -> list[Fraction]:
    """What may stand as the value of a period: stated, exact, by the printed weights."""
    semua = (ikm.nilai, ikm.nilai_dilaporkan, ikm.nilai_011, ikm.nilai_0111)
    return [n for n in semua if n is not None]


def _temuan(k: Konteks, i: Indikator, akhir: Ikm, angka: Angka, dipotong: bool) -> Temuan:
    assert i.kinerja is not None
    baris = next(b for b in k.laporan.ikm if b.nomor_baris == akhir.baris)
    nilai = _nilai(akhir)[0]
    periode = _periode_lain(k, angka)
    dugaan = f"{i.kinerja.realisasi.teks} adalah {periode}." if periode else ""
    if not dugaan and (slip := salah_ketik(angka, nilai)):
        dugaan = f"Mungkin salah ketik: {slip}."
    return temuan(
        i.kinerja.realisasi,
        i.kinerja,
        f"Realisasi {i.kode} {tulis(i.kinerja.realisasi)}, sedangkan IKM {akhir.periode} "
        f"{cetak_angka(nilai)}. Pakai nilai periode terakhir, atau jelaskan dasarnya di naskah.",
        dugaan=dugaan,
        terkait=(
            tempat(baris.periode),
            tempat(baris.nilai_dilaporkan if baris.nilai_dilaporkan else baris.u1),
        ),
        tingkat=_tingkat(dipotong, bool(periode)),
    )


def _tingkat(dipotong: bool, periode_lain: bool) -> Tingkat | None:
    if dipotong:
        return Tingkat.INFO
    return Tingkat.PERINGATAN if periode_lain else None


def _periode_lain(k: Konteks, angka: Angka) -> str:
    """Another period, or the mean of all, that gives the realisation."""
    for lain in k.hasil.ikm[:-1]:
        if any(bandingkan(angka, n, Fraction(0)) is Cocok.SAMA for n in _nilai(lain)):
            return f"nilai {lain.periode}"
    semua = [n[0] for n in map(_nilai, k.hasil.ikm) if n]
    rata = rata_rata(semua)
    if rata is None or len(semua) < 2:
        return ""
    cocok = bandingkan(angka, rata, Fraction(0)) is not Cocok.BEDA
    return f"rata-rata {len(semua)} periode" if cocok else ""
