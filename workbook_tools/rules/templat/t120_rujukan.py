"""T120: something of staff could not go along with a computed table."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("T120", Tingkat.PERINGATAN, "Rumus atau catatan tidak dapat mengikuti tabel hitungan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa, saat lembar hitungan ditulis, apakah semua yang menunjuk ke sana dapat mengikuti.

    Bila tabel hitungan bertambah atau berkurang, rumus, nama, komentar, gambar, dan grafik yang
    menunjuk atau berada di sana ikut dipindahkan, seperti bila baris disisipkan di Excel. Yang
    tidak dapat diikutkan diceritakan di sini, lengkap dengan bunyi rumusnya semula.

    Mengapa penting: rumus yang menunjuk sel lain dari yang dimaksud memperlihatkan angka yang
    salah.

    Contoh: =Capaian!I9 pada lembar buatan sendiri, sedangkan indikator di baris 9 sudah dihapus;
    =INDIRECT("Capaian!I12").

    Cara memperbaiki: arahkan rumusnya ke sel yang dimaksud. Untuk angka yang barisnya dapat
    berpindah, pakai rumus yang mencari kodenya, misalnya INDEX dengan MATCH.
    """
    yield from ()
