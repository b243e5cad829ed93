"""S323: the sheet named as the source of a realisation is not what the indicator is about."""

from collections.abc import Iterator

from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sumber import bukan_satuannya, nama_tertukar, salah_sumber
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import MASUKAN
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("S323", Tingkat.PERINGATAN, "Sumber realisasi tidak sesuai indikator")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah Sumber Realisasi di lembar Indikator menunjuk lembar yang memang dibicarakan
    nama atau satuan indikatornya.

    Mengapa penting: realisasi lalu dibandingkan dengan lembar yang salah, sehingga angka yang benar
    tampak keliru. Selama sumbernya tidak sesuai, perbandingan itu tidak dilakukan.

    Contoh: "Indeks Kepuasan Masyarakat" bersumber bumdes, seharusnya ikm.

    Cara memperbaiki: pilih sumber yang sesuai, atau kosongkan bila angkanya dari tempat lain.
    """
    semua = list(semua_indikator(k))
    for i in semua:
        seharusnya = salah_sumber(i)
        if seharusnya:
            isian = i.indikator.sumber_realisasi
            tertukar = nama_tertukar(i, semua)
            yield temuan(
                isian,
                i.indikator,
                f"Sumber realisasi {i.kode} tertulis {isian.teks}, sedangkan indikatornya "
                f"'{i.indikator.indikator.teks}': lembar {MASUKAN[seharusnya].judul}. Pilih sumber "
                f"yang sesuai, {'betulkan nama indikatornya, ' if tertukar else ''}atau kosongkan.",
                seharusnya=seharusnya if k.laporan.baris(seharusnya) and not tertukar else "",
            )
        elif bukan_satuannya(i):
            isian = i.indikator.sumber_realisasi
            yield temuan(
                isian,
                i.indikator,
                f"Sumber realisasi {i.kode} tertulis {isian.teks}, sedangkan satuannya "
                f"{i.indikator.satuan.teks}. Pilih sumber yang sesuai, atau kosongkan.",
            )
