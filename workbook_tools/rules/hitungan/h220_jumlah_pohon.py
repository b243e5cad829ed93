"""H220: money typed on a program or kegiatan row is not the sum of the rows below it."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah, jumlah
from workbook_tools.records import Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.pohon import UANG, Simpul, semua_simpul, susun_pohon
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
    for s in semua_simpul(susun_pohon(k.laporan.program_kegiatan)):
        if s.anak and not s.jumlah:
            for kolom in UANG:
                yield from _satu(s, s.baris.isian(kolom))


def _satu(s: Simpul, isian: Isian) -> Iterator[Temuan]:
    daun = [x.baris.isian(isian.kolom) for x in s.turunan() if x.daun]
    terisi = [i for i in daun if i]
    if isian.nilai is None or isian.rumus or not terisi:
        return
    if any(i.nilai is None and not i.belum_dinilai for i in terisi):
        return  # what cannot be read is told by itself
    total = jumlah(i.nilai for i in terisi if i.nilai is not None)
    if total != isian.nilai:
        beda = abs(total - isian.nilai)
        yield temuan(
            isian,
            s.baris,
            f"{label(isian)} {s.baris.nama.teks} tertulis {cetak_rupiah(isian.nilai)}, jumlah "
            f"rinciannya {cetak_rupiah(total)}, beda {cetak_rupiah(beda)}. Periksa sub kegiatannya "
            "atau kosongkan sel ini.",
            terkait=tuple(map(tempat, terisi[:_TERKAIT])),
        )
