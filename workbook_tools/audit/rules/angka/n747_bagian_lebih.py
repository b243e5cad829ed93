"""N747: a share of more than all."""

from collections.abc import Iterator

from workbook_tools.audit.fakta import TABEL, Fakta
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.audit.ucapan import NOTASI, tempat_fakta
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan

_NILAI = ("target", "realisasi", "kondisi_awal")
MIN_SAKSI = 3
"""Values of an indicator that are no more than all, beside which one that is is odd."""


@aturan("N747", Tingkat.PERINGATAN, "Persentase lebih dari seluruhnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari satu-satunya target, realisasi atau kondisi awal di atas 100% dari indikator yang
    bernama "Persentase …" dan di tempat lain tidak pernah melebihi 100%.

    Mengapa penting: bagian dari seluruhnya tidak dapat melebihi seluruhnya; angkanya salah ketik
    atau salah hitung.

    Contoh: kondisi awal persentase BUMDes yang beroperasi 800%.

    Cara memperbaiki: betulkan angkanya menurut sumbernya.
    """
    menurut = kelompokkan(
        (f.kunci, f)
        for f in k.fakta
        if f.lingkup == INDIKATOR and f.jenis in _NILAI and f.sumber == TABEL and f.angka
    )
    for isi in menurut.values():
        lebih = [f for f in isi if f.angka and f.angka.nilai > 100]
        bagian = normal(k.sebut(isi[0])).startswith("persentase ")
        if bagian and len({f.tempat for f in lebih}) == 1 and len(isi) - len(lebih) >= MIN_SAKSI:
            yield _temuan(k, lebih[0], [f for f in isi if f not in lebih])


def _temuan(k: KonteksDokumen, f: Fakta, lain: list[Fakta]) -> Temuan:
    return Temuan(
        f.lembar,
        f.tempat,
        f"{NOTASI[f.jenis]} {k.sebut(f)} tertulis {f.teks}: bagian dari seluruhnya tidak melebihi "
        "100%. Periksa angkanya.",
        kunci=k.sebut(f),
        nilai=f.teks,
        terkait=tempat_fakta(lain[:5]),
    )
