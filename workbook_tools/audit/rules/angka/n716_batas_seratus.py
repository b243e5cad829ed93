"""N716: the report caps achievements at 100% in words and not in figures."""

from collections.abc import Iterator

from workbook_tools.audit.capaian_baris import aturan_batas
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("N716", Tingkat.PERINGATAN, "Aturan batas 100% tidak diterapkan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari laporan yang menyatakan capaian di atas 100% dihitung 100%, tetapi mencetak capaian
    yang lebih tinggi dan merata-ratakannya.

    Mengapa penting: rata-rata menjadi terlalu tinggi menurut aturan laporan itu sendiri.

    Contoh: Bab II menetapkan batas 100%, Bab III mencetak 240% dan rata-rata 148%.

    Cara memperbaiki: terapkan batasnya (dan sebut kedua rata-rata), atau hapus aturannya.
    """
    aturan = aturan_batas(k)
    lebih = [
        f
        for f in k.fakta
        if f.jenis in ("capaian", "rata_rata")
        and f.angka is not None
        and f.angka.nilai > 100
        and (f.kunci in k.utama or f.jenis == "rata_rata")
    ]
    if aturan is None or not lebih:
        return
    lembar, tempat, kata = aturan
    yield Temuan(
        lembar,
        "; ".join([tempat, *dict.fromkeys(f.tempat for f in lebih[:40])]),
        f"Laporan menetapkan capaian di atas 100% dihitung 100%, tetapi mencetak "
        f"{', '.join(dict.fromkeys(f.teks for f in lebih))}. Terapkan batasnya, atau hapus "
        f"aturannya.",
        nilai=kata,
        terkait=tempat_fakta(lebih[:15]),
    )
