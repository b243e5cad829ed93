"""I130: another kecamatan's share of villages that no usual number of villages gives."""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

BANYAK = {"desa": "desa", "bumdes": "BUMDes"}
BIASA = 35
"""Few kecamatan have more villages."""
BATAS = 1000
MIN_DESIMAL = 2


@aturan("I130", Tingkat.INFO, "Rasio yang tidak mungkin dari jumlah desa biasa")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa realisasi kecamatan lain pada indikator bersumber desa atau BUMDes: adakah jumlah
    desa yang memberi rasio itu?

    Mengapa penting: rasio desa adalah sekian desa dibagi jumlah desa, jadi tidak semua angka
    mungkin. Angka yang hanya mungkin pada kecamatan sangat besar biasanya salah salin.

    Contoh: rasio 0,98 baru mungkin pada kecamatan dengan 40 desa (39 ÷ 40 = 0,975).

    Cara memperbaiki: cocokkan dengan laporan kecamatan itu.
    """
    sumber = {
        kunci_kode(i.kode.teks): BANYAK[pilihan(i.sumber_realisasi)]
        for i in k.laporan.indikator
        if pilihan(i.sumber_realisasi) in BANYAK
    }
    for b in k.laporan.pembanding:
        apa, angka = sumber.get(kunci_kode(b.kode.teks)), b.realisasi.angka
        if not apa or angka is None:
            continue
        paling_sedikit = _penyebut(angka)
        if paling_sedikit > BIASA:
            yield temuan(
                b.realisasi,
                b,
                f"Realisasi {b.kecamatan.teks} {b.realisasi.teks} baru mungkin bila kecamatan itu "
                f"punya paling sedikit {paling_sedikit} {apa}. Cocokkan dengan laporannya.",
            )


def _penyebut(angka: Angka) -> int:
    """The smallest whole that has a part which is written as this figure, rounded or cut off; 0
    where the figure is no share (a count, 0, all of them, terms of its own)."""
    nilai, desimal = angka.nilai, angka.desimal
    if angka.persen:
        nilai, desimal = nilai / 100, desimal + 2
    if angka.rasio is not None or desimal < MIN_DESIMAL or not 0 < nilai < 1:
        return 0
    satuan = Fraction(1, 10**desimal)
    terkecil, batas = nilai - satuan / 2, nilai + satuan
    return next((n for n in range(1, BATAS) if ceil(terkecil * n) < batas * n), BATAS)
