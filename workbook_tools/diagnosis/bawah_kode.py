"""What a wrong code of an indicator explains: the workbook is judged as it is, and once more with
the code that is meant; what goes away hangs under the one finding that tells the code."""

from collections.abc import Sequence

from msgspec.structs import replace

from workbook_tools.diagnosis.bawah_geseran import terjelaskan
from workbook_tools.facts.kode_keliru import KodeKeliru
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.sel import BukuSel, JenisSel, Sel, baris_alamat
from workbook_tools.model.temuan import Perbaikan, Tempat, Temuan, Tingkat, terhitung
from workbook_tools.names.kode import kunci_kode
from workbook_tools.wording.kata import judul

KOSONG, GANDA, ASING, TANPA_SASARAN, NASKAH = "I101", "I106", "I107", "S316", "P401"
"""The rules that tell a wrong code; the last where only amounts of the report tell it."""
KODE = (KOSONG, GANDA, ASING, TANPA_SASARAN, "I105")  # the last: a formula that failed

Putusan = tuple[KodeKeliru, Sequence[Temuan]]
"""A cell, and the findings of the workbook with the code that is meant."""


def dengan_teks(k: Konteks, lembar: str, kolom: str, sel: str, teks: str) -> BukuSel:
    """The workbook with a text in a cell: the code, or the program, that is meant."""
    tabel = k.tabel[lembar]
    lama = k.buku.lembar[tabel.judul]
    nomor = baris_alamat(sel)
    isi = {**lama.kisi.get(nomor, {}), tabel.letak[kolom]: Sel(JenisSel.TEKS, teks, "@")}
    return k.buku.dengan_kisi({tabel.judul: {**lama.kisi, nomor: isi}})


def gantungkan_kode(temuan: Sequence[Temuan], semua: Sequence[Putusan]) -> Sequence[Temuan]:
    """The findings with those that the wrong code explains under it; what else is wrong is told as
    it is with the right code.

    Of two rows with one code that is taken which leaves fewer findings.
    """
    c, sesudah = min(semua, key=lambda x: len(terhitung(x[1])))
    banyak = sorted(len(terhitung(x)) for _, x in semua)
    if c.isian.kolom == "sasaran" and banyak[0] >= len(terhitung(temuan)):
        return temuan
    unggul = len(banyak) > 1 and banyak[0] < banyak[1]
    kode = [t for t in temuan if t.aturan in KODE and t.kolom == c.isian.kolom]
    asal = next((t for t in kode if (t.lembar, t.sel) == (c.isian.lembar, c.isian.sel)), None)
    induk = _induk(c, asal or _baru(c, kode), _pasti(c, unggul))
    dulu = {t.sebagai_induk for t in temuan} - {induk.sebagai_induk}
    ikut = terjelaskan([t for t in temuan if t not in kode], sesudah, induk)
    return [induk, *ikut, *(t for t in sesudah if t.sebagai_induk in dulu)]


def _pasti(c: KodeKeliru, unggul: bool) -> bool:
    """Whether several sheets, the figures of the row, or its number tell the code."""
    angka = [huruf for huruf in kunci_kode(c.isian.teks) if huruf.isdigit()]
    sama = angka == [huruf for huruf in kunci_kode(c.maksud) if huruf.isdigit()]
    return unggul if c.ganda else c.terbukti or (bool(angka) and sama)


def _induk(c: KodeKeliru, t: Temuan, pasti: bool) -> Temuan:
    return replace(
        t,
        seharusnya=c.maksud if pasti else "",
        perbaikan=Perbaikan(c.isian.lembar, c.isian.sel, c.maksud) if pasti else None,
        dugaan=_sebab(c, pasti),
        induk=None,
    )


def _sebab(c: KodeKeliru, pasti: bool) -> str:
    """How the wrong code came about; '' where none was typed and it is known which is meant."""
    if not pasti:
        return f"Mungkin {c.maksud}: hanya kode itu yang belum ada di lembar ini."
    if c.ganda:
        return f"Kode {c.maksud} tertulis sebagai {c.isian.teks}, kode baris lain."
    return f"Kode {c.maksud} tertulis sebagai {c.isian.teks}." if c.isian.teks.strip() else ""


def _baru(c: KodeKeliru, kode: Sequence[Temuan]) -> Temuan:
    """The finding at a cell at which none is yet."""
    di, teks = judul(c.isian.lembar), c.isian.teks
    if c.isian.kolom == "sasaran":
        aturan = NASKAH
        apa = f"Sasaran tertulis {teks}; menurut anggaran per indikator di naskah {c.maksud}."
    elif c.ganda:
        aturan, apa = (
            GANDA,
            f"Kode {teks} dipakai dua kali di {di}, sedangkan {c.maksud} tidak ada.",
        )
    else:
        aturan, apa = ASING, f"Kode {teks} hanya ada di {di}; lembar lain menulis {c.maksud}."
    tempat = [x for t in kode for x in (Tempat(t.lembar, t.sel, t.nilai), *t.terkait)]
    return Temuan(
        c.isian.lembar,
        c.isian.sel,
        f"{apa} Betulkan kodenya.",
        kolom=c.isian.kolom,
        nilai=teks,
        aturan=aturan,
        tingkat=Tingkat.GALAT,
        terkait=tuple(dict.fromkeys(tempat)),
    )
