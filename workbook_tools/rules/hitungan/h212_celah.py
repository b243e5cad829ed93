"""H212: an achievement lies in a gap of the printed scale."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.hasil import Capaian
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import cetak_persen, cetak_ringkas
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.skala import Skala
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H212", Tingkat.INFO, "Capaian jatuh di celah skala")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memberi tahu capaian yang jatuh di antara dua kategori skala yang tercetak.

    Mengapa penting: skala Permendagri 86/2017 mencetak 76-90 dan 91-100. Angka 90,5 tidak ada di
    keduanya, jadi kategorinya bergantung pada aturan yang dipilih.

    Contoh: capaian 90,50%: dengan batas bawah "Tinggi", dibulatkan menjadi 91% "Sangat Tinggi".

    Cara memperbaiki: pilih Aturan Celah Skala di Identitas, pakai aturan yang sama di semua
    laporan, dan sebutkan di naskah.
    """
    hasil = {kunci_kode(c.kode): c for c in k.hasil.capaian if c.celah}
    for b in k.laporan.kinerja:
        c = hasil.get(kunci_kode(b.kode.teks))
        if c is not None and c.capaian_dibatasi is not None and c.baris == b.nomor_baris:
            yield from _temuan(k, b, c, c.capaian_dibatasi)


def _temuan(k: Konteks, b: BarisKinerja, c: Capaian, persen: Fraction) -> Iterator[Temuan]:
    bawah, atas, batas = apit(persen, k.laporan.kebijakan.skala)
    if not bawah or not atas:
        return
    isian = b.capaian_dilaporkan if b.capaian_dilaporkan else b.realisasi
    yield temuan(
        isian,
        b,
        f"Capaian {cetak_persen(persen)} jatuh di celah skala "
        f"{k.laporan.kebijakan.skala.nama}: '{atas}' mulai {cetak_ringkas(batas)}%, di bawahnya "
        f"'{bawah}'. Dengan aturan '{k.laporan.kebijakan.aturan_celah}' dinilai '{c.kategori}'. "
        "Sebutkan aturan itu di naskah.",
    )


def apit(persen: Fraction, skala: Skala) -> tuple[str, str, Fraction]:
    """The categories below and above a gap, and the lower bound of the upper one (percent)."""
    for atas, bawah in zip(skala.jenjang, skala.jenjang[1:], strict=False):
        if bawah.batas_bawah <= persen < atas.batas_bawah:
            return bawah.kategori, atas.kategori, atas.batas_bawah
    return "", "", Fraction(0)
