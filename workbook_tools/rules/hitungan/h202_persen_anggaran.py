"""H202: the stated absorption of a budget row differs from the recomputed one."""

from collections.abc import Iterator

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.compute.ucapan import persen_rupiah
from workbook_tools.diagnosis import duga_persen
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H202", Tingkat.GALAT, "Persen anggaran yang dilaporkan berbeda dari hitungan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan persen realisasi anggaran yang dilaporkan dengan realisasi dibagi anggaran.

    Mengapa penting: persen yang salah menutupi salah ketik pada anggaran atau realisasinya.

    Contoh: 10.800.000 dari 14.000.000 dilaporkan 100; hitungannya 77,14%.

    Cara memperbaiki: cocokkan anggaran dan realisasi dengan DPA dan SPJ. Bila keduanya benar, ganti
    persennya.
    """
    for b in k.laporan.anggaran:
        persen = persen_serapan(b.anggaran.nilai, b.realisasi.nilai)
        dilaporkan = b.persen_dilaporkan.angka
        if persen is None or dilaporkan is None:
            continue
        if bandingkan(dilaporkan, persen, k.laporan.kebijakan.toleransi) is not Cocok.BEDA:
            continue
        assert b.realisasi.nilai is not None and b.anggaran.nilai is not None
        cara = persen_rupiah(b.realisasi.nilai, b.anggaran.nilai, persen)
        yield temuan(
            b.persen_dilaporkan,
            b,
            f"Persen tertulis {b.persen_dilaporkan.teks}, hitungannya {cara}. Periksa anggaran dan "
            "realisasi baris ini; bila benar, ganti persennya.",
            dugaan=duga_persen(b, k),
            terkait=(tempat(b.anggaran), tempat(b.realisasi)),
        )
