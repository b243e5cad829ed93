"""T104: a computed sheet is missing."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_judul
from workbook_tools.rules.registry import aturan
from workbook_tools.schema import LEMBAR_HITUNG
from workbook_tools.tables.versi import versi_buku


@aturan("T104", Tingkat.PERINGATAN, "Lembar hitungan tidak ditemukan atau rusak")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah lembar yang diisi program masih ada dan judul kolomnya utuh.

    Mengapa penting: hasil yang seharusnya ditulis di sana tidak punya tempat. Lembar lain tetap
    diisi seperti biasa.

    Contoh: lembar "Efisiensi" dihapus karena dianggap tidak perlu.

    Cara memperbaiki: salin lembar itu dari templat kosong ke buku kerja ini, lalu hitung lagi.
    Bila memang tidak diperlukan, peringatan ini boleh dibiarkan.
    """
    ada = {kunci_judul(j) for j in k.buku.semua_judul}
    if not any(t.ada for t in k.tabel.values()):
        return
    versi = versi_buku(k.buku)
    for lembar in LEMBAR_HITUNG:
        if lembar.sejak <= versi and lembar.judul.casefold() not in ada:
            yield Temuan(
                lembar.id,
                "",
                f"Lembar hitungan {lembar.judul} tidak ada, jadi hasilnya tidak ditulis. Salin "
                "lembar itu dari templat kosong bila diperlukan.",
                nilai="tidak ada",
                seharusnya=lembar.judul,
            )
