"""H220: money typed on a program or kegiatan row is not the sum of the rows below it."""

from collections.abc import Iterator

from workbook_tools.diagnosis.baris_kurang import duga_tak_bernama
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.jumlah_pohon import JumlahPohon, jumlah_pohon
from workbook_tools.wording.sebut import temuan

_TERKAIT = 6


@aturan("H220", Tingkat.GALAT, "Jumlah program atau kegiatan berbeda dari rinciannya")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan uang yang diketik di baris program dan kegiatan dengan jumlah sub kegiatannya.

    Mengapa penting: yang dijumlahkan program hanya sub kegiatan. Angka di baris program atau
    kegiatan adalah angka yang dinyatakan; bila berbeda, salah satunya salah.

    Contoh: program tertulis Rp100.000.000, jumlah sub kegiatannya Rp90.000.000.

    Cara memperbaiki: betulkan sub kegiatan yang salah atau terlewat, atau hapus angka di baris
    program dan kegiatan; jumlahnya tampak sendiri di kolom Jumlah.
    """
    for j in jumlah_pohon(k.laporan.program_kegiatan):
        if not j.cocok:
            yield _temuan(k, j)


def _temuan(k: Konteks, j: JumlahPohon) -> Temuan:
    ada = j.isian.nilai or 0
    return temuan(
        j.isian,
        j.simpul.baris,
        f"{label(j.isian)} {j.simpul.baris.nama.teks} tertulis {cetak_rupiah(ada)}, jumlah "
        f"rinciannya {cetak_rupiah(j.total)}, beda {cetak_rupiah(abs(j.total - ada))}. Periksa sub "
        "kegiatannya atau kosongkan sel ini.",
        dugaan=duga_tak_bernama(j.isian, k),
        terkait=tuple(map(tempat, j.rincian[:_TERKAIT])),
    )
