"""I107: a code that Indikator does not have."""

from collections.abc import Iterator

from workbook_tools.facts.kode_asing import kode_dimaksud
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Perbaikan, Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Baris, Isian
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

LEMBAR = ("renstra", "perjanjian_kinerja", "kinerja", "pembanding")


@aturan("I107", Tingkat.GALAT, "Kode indikator tidak dikenal")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah setiap kode indikator ada di lembar Indikator.

    Mengapa penting: baris dengan kode yang tidak dikenal tidak dapat dipasangkan dan tidak
    dihitung.

    Contoh: kolom Sasaran di Realisasi Anggaran berisi "IKU 4", padahal indikatornya hanya tiga.

    Cara memperbaiki: pilih kode dari daftar, atau tambahkan indikatornya di lembar Indikator.
    """
    dikenal = {kunci_kode(i.kode.teks): i.kode.teks for i in k.laporan.indikator if i.kode}
    if not dikenal:
        return
    ada = ", ".join(dikenal.values())
    asing: dict[str, list[tuple[str, Baris, Isian]]] = {}
    for lembar in LEMBAR:
        for baris in k.laporan.baris(lembar):
            kode = baris.isian("kode")
            if kode.teks and kunci_kode(kode.teks) not in dikenal:  # an error cell is told as such
                maksud = kode_dimaksud(k, lembar).get(kode.sel, "")
                if maksud:
                    pasti = Perbaikan(lembar, kode.sel, maksud)
                    pesan = _pesan(kode.teks, ada)
                    yield temuan(kode, baris, pesan, seharusnya=maksud, perbaikan=pasti)
                else:
                    asing.setdefault(kunci_kode(kode.teks), []).append((kode.teks, baris, kode))
    # A cell of Program Kegiatan stands for all the rows below it, and is told once.
    pertama: dict[str, BarisAnggaran] = {}
    for b in k.laporan.anggaran:
        pertama.setdefault(b.sasaran.sel, b)
    for b in pertama.values():
        lain = [satu for satu in b.kode_sasaran if kunci_kode(satu) not in dikenal]
        if lain:
            kunci = ",".join(map(kunci_kode, lain))
            asing.setdefault(kunci, []).append((sebutkan(lain), b, b.sasaran))
    for (teks, baris, isian), *sama in asing.values():
        terkait = tuple(tempat(x) for _, _, x in sama)
        yield temuan(isian, baris, _pesan(teks, ada), terkait=terkait)


def _pesan(kode: str, ada: str) -> str:
    return (
        f"Kode {kode} tidak ada di lembar Indikator (yang ada: {ada}). Betulkan kodenya, atau "
        "tambahkan indikatornya."
    )
