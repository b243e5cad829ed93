"""S324: a BUM Desa of a village that is not on Desa."""

from collections.abc import Iterator, Sequence

from workbook_tools.facts.desa_kurang import bumdes_tanpa_desa
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.nama_dekat import cari_nama
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records.bumdes import BarisBumdes
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("S324", Tingkat.PERINGATAN, "Desa BUMDes tidak ada di lembar Desa")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah desa setiap BUMDes ada di lembar Desa.

    Mengapa penting: BUMDes milik desa yang tidak ada di kecamatan ini ikut dihitung dalam
    persentasenya, atau nama desanya keliru.

    Contoh: BUMDes Karya Bersama di Desa Mawar, padahal tidak ada Desa Mawar di lembar Desa.

    Cara memperbaiki: betulkan nama desanya, atau lengkapi lembar Desa.
    """
    if asing := bumdes_tanpa_desa(k):
        yield _temuan(k, asing)


def _temuan(k: Konteks, asing: Sequence[BarisBumdes]) -> Temuan:
    b = asing[0]
    nama = sebutkan([f"{x.desa.teks} ({x.desa.sel})" for x in asing])
    dekat = cari_nama(b.desa.teks, [d.desa.teks for d in k.laporan.desa])
    return temuan(
        b.desa,
        b,
        f"Desa {nama} punya BUMDes, tetapi tidak ada di lembar Desa. Betulkan nama desanya, atau "
        "lengkapi lembar Desa.",
        dugaan=f"Mungkin maksudnya {dekat}." if dekat else "",
        terkait=tuple(tempat(x.desa) for x in asing[1:]),
    )
