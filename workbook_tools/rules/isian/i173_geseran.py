"""I173: a block of figures was pasted in the wrong rows, columns, or unit."""

from collections.abc import Iterator

from workbook_tools.diagnosis.geseran import KODE, geseran
from workbook_tools.diagnosis.percobaan import Geseran
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_di
from workbook_tools.model.sel import baris_alamat
from workbook_tools.model.temuan import Perbaikan, Temuan, Tingkat
from workbook_tools.numbers import cetak_ringkas
from workbook_tools.records import MASUKAN
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.geseran import baris_teks
from workbook_tools.wording.kata import judul, sebutkan


@aturan(KODE, Tingkat.GALAT, "Angka tertempel di tempat yang salah", kewajaran=True, menyusul=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari sederet angka yang tertempel satu baris (atau lebih) terlalu rendah atau tinggi, di
    kolom yang salah, atau dalam satuan yang lain.

    Mengapa penting: setiap barisnya memuat angka milik baris lain. Bila dibetulkan satu per satu
    menurut pembandingnya, sel yang benar mudah ikut diubah.

    Contoh: kolom Realisasi ditempel mulai baris 8, padahal mestinya mulai baris 7. Persen semua
    baris menjadi salah, dan jumlah setiap program juga; sebabnya satu.

    Cara memperbaiki: pindahkan deret itu ke tempatnya, lalu isi sel yang tertimpa dari sumbernya.
    """
    g = geseran(k)
    if g is None:
        return
    letak, isian = next(iter(g.isi.items()))
    ada = isian_di(k).get(letak)
    yield Temuan(
        *letak,
        f"{_apa(g)}. {_cara(g)}",
        kolom=isian.kolom,
        nilai=ada[1].teks if ada else "",
        seharusnya=isian.teks if g.pasti else "",
        dugaan=f"Mungkin {_sebab(g)}.",
        perbaikan=Perbaikan(*letak, isian.teks) if g.pasti else None,
    )


def _kolom(g: Geseran) -> str:
    nama = [MASUKAN[g.lembar].cari(c).label for c in g.pola.kolom]
    return f"kolom {sebutkan(nama)} di {judul(g.lembar)}"


def _dua_baris(g: Geseran) -> str:
    """'baris 6 dan 7'."""
    return f"baris {sebutkan(sorted({str(baris_alamat(sel)) for _, sel in g.isi}, key=int))}"


def _rentang(g: Geseran) -> str:
    """'H7 sampai H20'."""
    sel = [sel for _, sel in g.isi]
    return f"{sel[0]} sampai {sel[-1]}"


def _apa(g: Geseran) -> str:
    if g.pola.baris:
        return f"Angka {_dua_baris(g)} di {judul(g.lembar)}, atau kodenya, tertukar ({_rentang(g)})"
    p, kolom = g.pola, _kolom(g)
    awal = f"Isi {kolom}"
    if p.tukar:
        return f"{awal} tertukar ({_rentang(g)})"
    if p.kali != 1:
        return f"{awal} {_kali(g)} ({_rentang(g)})"
    return f"{awal} bergeser {baris_teks(p.langkah)} ({_rentang(g)})"


def _cara(g: Geseran) -> str:
    if g.pola.baris:
        return "Tukar kembali angkanya, atau kode kedua baris itu."
    if g.pola.tukar:
        return "Tukar isi kedua kolom itu pada baris-baris tersebut."
    if g.pola.kali != 1:
        return "Ketik ulang dalam satuan yang sama dengan lembar lain."
    hilang = sebutkan([sel for _, sel in g.hilang], 3)
    sisa = f" Isi {hilang} dari sumbernya: angkanya tertimpa." if hilang else ""
    arah = "ke atas" if g.pola.langkah > 0 else "ke bawah"
    return f"Pindahkan angkanya {abs(g.pola.langkah)} baris {arah}.{sisa}"


def _sebab(g: Geseran) -> str:
    if g.pola.baris:
        return f"angka atau kode {_dua_baris(g)} tertukar"
    awal = next(iter(g.isi))[1]
    if g.pola.tukar:
        return f"tertempel di kolom yang salah: keduanya tertukar mulai dari {awal}"
    if g.pola.kali != 1:
        return f"satuannya lain: {_kali(g)} mulai dari {awal}"
    return f"tertempel di baris yang salah: bergeser {baris_teks(g.pola.langkah)} mulai dari {awal}"


def _kali(g: Geseran) -> str:
    kali = g.pola.kali
    besar, arah = (1 / kali, "besar") if kali < 1 else (kali, "kecil")
    return f"{cetak_ringkas(besar)} kali terlalu {arah}"
