"""H220: money typed on a program or kegiatan row is not the sum of the rows below it."""

from collections.abc import Iterator

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.diagnosis.baris_kurang import duga_tak_bernama
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.baris_jumlah import KepalaPohon, kepala_pohon
from workbook_tools.facts.belanja import jumlah_rupiah
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen, cetak_rupiah
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.jumlah_pohon import JumlahPohon, jumlah_pohon
from workbook_tools.wording.kata import singkat
from workbook_tools.wording.sebut import temuan

_TERKAIT = 6
UANG = ("anggaran", "realisasi")


@aturan("H220", Tingkat.GALAT, "Jumlah program atau kegiatan berbeda dari rinciannya")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan uang dan persen yang diketik di baris program dan kegiatan dengan jumlah sub
    kegiatannya.

    Mengapa penting: yang dijumlahkan program hanya sub kegiatan. Angka di baris program atau
    kegiatan adalah angka yang dinyatakan; bila berbeda, salah satunya salah.

    Contoh: program tertulis Rp100.000.000, jumlah sub kegiatannya Rp90.000.000.

    Cara memperbaiki: betulkan sub kegiatan yang salah atau terlewat, atau hapus angka di baris
    program dan kegiatan; jumlahnya tampak sendiri di kolom Jumlah.
    """
    for j in jumlah_pohon(k.laporan.program_kegiatan):
        if not j.cocok:
            yield _temuan(k, j)
    for kepala in kepala_pohon(k):
        yield from _persen(k, kepala)


def _persen(k: Konteks, x: KepalaPohon) -> Iterator[Temuan]:
    """A percentage typed on such a row that is neither that of the sums nor of its own amounts."""
    isian, b = x.baris.persen_dilaporkan, x.baris
    anggaran, realisasi = (jumlah_rupiah(r.yang_berlaku(i) for r in x.rincian) for i in UANG)
    persen = persen_serapan(anggaran, realisasi)
    if isian.angka is None or isian.rumus or persen is None:
        return
    sendiri = persen_serapan(b.anggaran_berlaku.nilai, b.realisasi.nilai)
    semula = persen_serapan(b.anggaran.nilai, realisasi)
    toleransi = k.laporan.kebijakan.toleransi
    if any(
        n is not None and bandingkan(isian.angka, n, toleransi) is not Cocok.BEDA
        for n in (persen, sendiri, semula)
    ):
        return
    yield temuan(
        isian,
        b,
        f"{label(isian)} {singkat(b.nama.teks)} tertulis {isian.teks}, padahal jumlah realisasi ÷ "
        f"jumlah anggaran rinciannya {cetak_persen(persen)}. Hitung ulang, atau kosongkan sel ini.",
    )


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
