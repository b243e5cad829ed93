"""S350: below target, and nothing says why."""

from collections.abc import Iterator

from workbook_tools.compute.capaian import SERATUS
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("S350", Tingkat.INFO, "Capaian di bawah target tanpa penjelasan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari indikator yang capaiannya di bawah 100% tanpa faktor penghambat dan solusi.

    Mengapa penting: laporan harus menjelaskan penyebab kegagalan dan upaya perbaikannya
    (PermenPANRB 88/2021, kualitas pelaporan butir 7).

    Contoh: capaian IKU2 72%, kolom Faktor Penghambat dan Solusi kosong.

    Cara memperbaiki: isi Faktor Penghambat dan Solusi di lembar Realisasi Kinerja.
    """
    baris = {b.nomor_baris: b for b in k.laporan.kinerja}
    kurang = []
    for c in k.hasil.capaian:
        b = baris.get(c.baris)
        if b is None or c.capaian is None or c.capaian >= SERATUS:
            continue
        if not (b.faktor_penghambat.teks or b.solusi.teks):
            kurang.append((c, b))
    if not kurang:
        return
    sebutan = sebutkan([f"{c.kode} ({cetak_persen(c.capaian or 0)})" for c, _ in kurang])
    utama = kurang[0][1]
    yield temuan(
        utama.faktor_penghambat,
        utama,
        f"Di bawah target tanpa penjelasan: {sebutan}. Isi Faktor Penghambat dan Solusi.",
        terkait=tuple(tempat(b.faktor_penghambat) for _, b in kurang[1:]),
    )
