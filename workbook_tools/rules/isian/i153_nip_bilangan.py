"""I153: a NIP that was stored as a number and lost its last digits."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.sel import JenisSel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

DIGIT_BILANGAN = 15
"""Excel keeps so many digits of a number; the rest becomes 0."""


@aturan("I153", Tingkat.PERINGATAN, "NIP tersimpan sebagai bilangan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah NIP diketik sebagai bilangan, sehingga angka belakangnya hilang.

    Mengapa penting: Excel hanya menyimpan 15 angka; tiga angka terakhir NIP menjadi 000 tanpa
    peringatan, dan tercetak begitu di dokumen.

    Contoh: NIP 18 angka yang berakhir 000 di sel berformat General.

    Cara memperbaiki: beri format Teks pada selnya (atau awali dengan tanda petik '), lalu ketik
    ulang NIP selengkapnya.
    """
    tabel = k.tabel.get("identitas")
    for baris in tabel.baris if tabel else ():
        sel = baris.sel.get("kepala_nip")
        if sel is None or sel.jenis is not JenisSel.BILANGAN:
            continue
        isian = k.laporan.identitas.kepala_nip
        if sum(h.isdigit() for h in isian.teks) > DIGIT_BILANGAN:
            yield temuan(
                isian,
                k.laporan.identitas,
                "NIP tersimpan sebagai bilangan, jadi angka sesudah yang ke-15 hilang menjadi 0. "
                "Beri format Teks pada sel ini, lalu ketik ulang NIP selengkapnya.",
            )
