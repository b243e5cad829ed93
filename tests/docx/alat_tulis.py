"""Small documents for tests: a few blocks between paragraphs of people."""

from fractions import Fraction

from workbook_tools.docx.cetakan import Isian, cetak
from workbook_tools.docx.jangkar import cari_jangkar
from workbook_tools.docx.paket import Paket, buka
from workbook_tools.docx.peta import petakan
from workbook_tools.docx.templat import susun_templat
from workbook_tools.naskah import Blok, Daftar, Grafik, Paragraf, Ruas, SelTabel, Seri, Tabel


def kalimat(teks: str, **lain: object) -> Paragraf:
    """A paragraph of one run."""
    return Paragraf((Ruas(teks),), **lain)  # type: ignore[arg-type]


def sel(baris: int, kolom: int, teks: str, **lain: int) -> SelTabel:
    """A cell."""
    return SelTabel(baris, kolom, (kalimat(teks),), **lain)


def tabel(angka: str) -> Tabel:
    """A header and one row."""
    isi = (sel(1, 1, "Uraian"), sel(1, 2, "Nilai"), sel(2, 1, "Anggaran"), sel(2, 2, angka))
    return Tabel(isi, 2, 2, 1, "LKj Tabel", (3, 1))


def bernomor(nama: str, judul: str) -> Paragraf:
    """A caption with its counter."""
    ruas = (Ruas("Tabel 3.", penanda=nama), Ruas("", urut="Tabel_3", penanda=nama), Ruas(judul))
    return Paragraf(ruas, "caption")


def blok(angka: str = "100") -> list[Blok]:
    """A sentence, a table, a chart, a list; all figures follow ``angka``."""
    grafik = Grafik("c", "G", "batang", ("a", "b"), (Seri("S", (Fraction(int(angka)), None)),))
    return [
        Blok("a", (kalimat(f"Realisasi {angka} rupiah"),), (kalimat("[ISI: sebab]"),)),
        Blok("b", (bernomor("tb", " Anggaran"), tabel(angka), kalimat("Sumber: kantor"))),
        Blok("c", (grafik, kalimat(f"Grafik {angka}"))),
        Blok("d", (Paragraf((Ruas("Lihat "), Ruas("", rujuk="tb"))), kalimat(f"Sisa {angka}"))),
        Blok("daftar.isi", (Daftar(),)),
    ]


KERANGKA = (
    kalimat("Bab satu", tingkat=1),
    kalimat("[lkj daftar.isi]"),
    kalimat("Kata orang pertama"),
    kalimat("[lkj a]"),
    kalimat("Kata orang kedua"),
    kalimat("[lkj b]"),
    kalimat("[lkj c]"),
    kalimat("Bab {nama}", tingkat=2),
    kalimat("[lkj d]"),
    kalimat("Penutup orang"),
)


def dokumen(isi: list[Blok] | None = None, draf: bool = False) -> Paket:
    """A document of these blocks, written and read again."""
    paket = susun_templat(KERANGKA, "Kepala", "Kaki")
    cetak(paket, isi or blok(), Isian({"nama": "Contoh & Co"}), draf, {})
    return buka(paket.byte(), "uji.docx")


def badan(paket: Paket) -> bytes:
    """The XML of the main part."""
    return paket.isi[paket.utama]


def teks(paket: Paket) -> str:
    """All text, fields included."""
    return "\n".join(p.teks for p in petakan(badan(paket)).paragraf)


def isi_blok(paket: Paket) -> dict[str, bytes]:
    """The bytes of every whole block."""
    data = badan(paket)
    return {
        j.id: data[j.awal : j.akhir] for j in cari_jangkar(petakan(data)).values() if not j.rusak
    }


def luar(paket: Paket) -> bytes:
    """The bytes outside the blocks."""
    data, letak, hasil = badan(paket), 0, []
    for j in cari_jangkar(petakan(data)).values():
        if not j.rusak:
            hasil.append(data[letak : j.awal])
            letak = j.akhir
    return b"|".join([*hasil, data[letak:]])
