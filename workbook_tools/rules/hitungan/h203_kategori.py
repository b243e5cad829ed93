"""H203: the stated category differs from the one on the scale."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.diagnosis.kategori import duga_kategori
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.cocok import SERATUS, kata_sama, ketercapaian
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import cetak_persen
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H203", Tingkat.GALAT, "Kategori yang dilaporkan berbeda dari skala")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan kategori yang dilaporkan dengan kategori menurut skala nilai.

    Mengapa penting: kategori adalah yang pertama dibaca pimpinan dan evaluator.

    Contoh: capaian 74% ditulis "Tinggi", padahal menurut Permendagri 86/2017 adalah "Sedang".

    Cara memperbaiki: ganti kategorinya, atau pilih skala yang benar di lembar Identitas.
    """
    hasil = {kunci_kode(c.kode): c for c in k.hasil.capaian}
    for b in k.laporan.kinerja:
        c = hasil.get(kunci_kode(b.kode.teks))
        if c is None or c.kategori is None or c.capaian_dibatasi is None:
            continue
        dilaporkan = b.kategori_dilaporkan
        if not dilaporkan.teks or kata_sama(dilaporkan.teks, c.kategori):
            continue
        tercapai = ketercapaian(dilaporkan.teks)
        if tercapai is not None:
            if c.capaian is not None and tercapai != (c.capaian >= SERATUS):
                yield _ketercapaian(b, c.capaian)
            continue
        yield temuan(
            dilaporkan,
            b,
            f"Kategori tertulis '{dilaporkan.teks}', padahal capaian "
            f"{cetak_persen(c.capaian_dibatasi)} pada skala {k.laporan.kebijakan.skala.nama} "
            f"termasuk '{c.kategori}'. Ganti kategorinya, atau periksa skala di Identitas.",
            dugaan=duga_kategori(dilaporkan.teks, c.capaian_dibatasi, k, _capaian(b)),
        )


def _ketercapaian(b: BarisKinerja, capaian: Fraction) -> Temuan:
    """A category in words of targets that the achievement contradicts."""
    return temuan(
        b.kategori_dilaporkan,
        b,
        f"Kategori tertulis '{b.kategori_dilaporkan.teks}', padahal capaiannya "
        f"{cetak_persen(capaian)}. Periksa target dan realisasinya, atau kategorinya.",
        tingkat=Tingkat.PERINGATAN,
    )


def _capaian(b: BarisKinerja) -> list[tuple[Fraction, str]]:
    """The stated achievement, which the category may follow."""
    nilai = b.capaian_dilaporkan.nilai
    return [] if nilai is None else [(nilai, b.capaian_dilaporkan.teks)]
