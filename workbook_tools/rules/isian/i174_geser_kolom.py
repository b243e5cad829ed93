"""I174: a table, or some of its rows, that stands one column too far to the right."""

from collections.abc import Iterator

from workbook_tools.diagnosis.geser_kolom import GeserKolom, geser_kolom
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.sel import alamat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan


@aturan("I174", Tingkat.GALAT, "Tabel bergeser satu kolom")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah sebuah tabel, atau sebaris isinya, ada satu kolom terlalu ke kanan.

    Mengapa penting: setiap isinya lalu berada di bawah judul kolom yang salah, sehingga hampir
    tidak ada yang terbaca. Temuan lain yang timbul karenanya digantungkan di bawah temuan ini.

    Contoh: kolom Kode kosong di semua baris, kodenya ada di kolom sebelah kanannya; atau nomor
    urut 1, 2, 3 di kolom Program dan nama programnya di kolom Anggaran.

    Cara memperbaiki: pindahkan isi tabelnya satu kolom ke kiri; nomor urut tidak perlu disalin.
    """
    yield from (_temuan(k, g) for g in geser_kolom(k))


def _temuan(k: Konteks, g: GeserKolom) -> Temuan:
    tabel = k.tabel[g.lembar]
    kolom = min(tabel.letak, key=tabel.letak.__getitem__)
    letak = alamat(g.baris[0], tabel.letak[kolom])
    if not g.semua:
        lagi = f" Begitu pula baris {sebutkan([*map(str, g.baris[1:])])}." * (len(g.baris) > 1)
        return Temuan(
            g.lembar,
            letak,
            f"Isi baris {g.baris[0]} di {judul(g.lembar)} bergeser satu kolom ke kanan: {letak} "
            f"kosong, isinya ada di sel sebelahnya. Pindahkan isinya satu kolom ke kiri.{lagi}",
            kolom=kolom,
        )
    apa = "berisi nomor urut" if g.bernomor else "kosong"
    return Temuan(
        g.lembar,
        letak,
        f"Tabel di {judul(g.lembar)} bergeser satu kolom ke kanan: kolom "
        f"{tabel.lembar.cari(kolom).label} {apa}, isinya ada di kolom sebelahnya "
        f"({len(g.baris)} baris). Pindahkan isinya satu kolom ke kiri.",
        kolom=kolom,
    )
