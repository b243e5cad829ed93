"""N741: a list of what absorbed less than some share, against its own figures and the tables."""

import re
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import KALIMAT, Fakta, baca
from workbook_tools.audit.fakta_tabel import SUB
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_N = r"\d+(?:[.,]\d+)?\s*%"
_PEMBUKA = regex(
    rf"\b(?P<n>\d{{1,2}})(?: \([a-z ]+\))? sub ?kegiatan (?:yang )?menyerap (?P<kata>kurang|lebih) "
    rf"dari (?P<p>{_N})(?: dari)? anggaran(?:nya)?:",
    re.IGNORECASE,
)
_TANPA = regex(
    r"\bmenyerap (?:kurang dari|lebih dari|sedikitnya|minimal) (?P<p>\d{1,3})(?: dari)? "
    r"anggaran(?:nya)?\b",
    re.IGNORECASE,
)
"""A share of the budget without its sign."""
_SEMUA = regex(rf"\bsemua sub ?kegiatan menyerap (?:sedikitnya|minimal) (?P<p>{_N})", re.IGNORECASE)
_TERSERAP = regex(
    rf"\b(?P<bukan>(?:tidak|belum) )?terserap (?:sebesar )?(?P<p>{_N})", re.IGNORECASE
)


@aturan("N741", Tingkat.PERINGATAN, "Daftar serapan rendah tidak sesuai ambangnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencocokkan daftar sub kegiatan yang menyerap kurang dari suatu persentase: banyaknya butir,
    serapan setiap butir, dan banyaknya sub kegiatan di bawah ambang itu di tabel anggaran.

    Mengapa penting: yang harus dijelaskan adalah semua yang rendah, dan hanya yang rendah.

    Contoh: "3 sub kegiatan menyerap kurang dari 90% anggarannya", lalu dua butir disebut; atau
    satu butirnya 95%.

    Cara memperbaiki: susun ulang daftarnya dari kolom persentase tabel anggaran.
    """
    isi = [a for a in k.dok.isi() if a.teks.strip()]
    for n, a in enumerate(isi):
        for m in _PEMBUKA.finditer(a.teks):
            batas = baca(m["p"], "penyerapan").angka
            if batas is not None:
                yield from _daftar(k, a, m, batas, isi[n + 1 :])
        for m in _TANPA.finditer(a.teks):
            yield _temuan(a, m, "p", "bagian anggaran ditulis dengan tanda persen", [])
        for m in _SEMUA.finditer(a.teks):
            batas = baca(m["p"], "penyerapan").angka
            bawah = _di_bawah(k, batas) if batas is not None else []
            if bawah:
                sebut = ", ".join(f"{k.sebut(f)} {f.teks}" for f in bawah[:3])
                yield _temuan(a, m, "p", f"menurut tabel anggaran di bawahnya ada {sebut}", bawah)


def _daftar(
    k: KonteksDokumen, a: Alinea, m: re.Match[str], batas: Angka, bawah: list[Alinea]
) -> Iterator[Temuan]:
    butir = list(_butir(bawah))
    for b, x, _ in butir:
        if x["bukan"] and not all(y["bukan"] for _, y, _ in butir):
            yield _temuan(b, x, "bukan", "butir lain di daftar ini menyebut yang terserap", [])
    salah = [(b, x) for b, x, nilai in butir if nilai.nilai >= batas.nilai]
    if m["kata"].casefold() == "lebih":
        if butir and not salah:
            yield _temuan(a, m, "kata", f"butirnya menyerap kurang dari {m['p']}", [])
        return
    if salah and len(salah) == len(butir):
        yield _temuan(a, m, "p", f"tidak ada butirnya yang di bawah {m['p']}", [])
        return
    for b, x in salah:
        yield _temuan(b, x, "p", f"daftar ini berisi yang di bawah {m['p']}", [])
    nyata = _di_bawah(k, batas)
    if butir and len(butir) != int(m["n"]):
        yield _temuan(a, m, "n", f"daftarnya berisi {len(butir)} butir", [])
    elif not salah and nyata and len(nyata) != int(m["n"]):
        yield _temuan(a, m, "n", f"menurut tabel anggaran {len(nyata)}", nyata)


def _butir(bawah: list[Alinea]) -> Iterator[tuple[Alinea, re.Match[str], Angka]]:
    """The lines of the list with their shares."""
    for b in bawah:
        m = _TERSERAP.search(b.teks)
        angka = baca(m["p"], "penyerapan").angka if m else None
        if m is None or angka is None or b.tingkat:
            return
        yield b, m, angka


def _di_bawah(k: KonteksDokumen, batas: Angka) -> list[Fakta]:
    """The sub kegiatan below the share, each once, as tables state them."""
    hasil: dict[str, Fakta] = {}
    for f in k.fakta:
        tabel = f.jenis == "penyerapan" and f.lingkup == SUB and f.sumber != KALIMAT
        if tabel and f.tahun == k.identitas.tahun and f.angka and f.angka.nilai < batas.nilai:
            hasil.setdefault(f.kunci, f)
    return list(hasil.values())


def _temuan(a: Alinea, m: re.Match[str], grup: str, sebab: str, terkait: list[Fakta]) -> Temuan:
    return a.temuan(
        m.span(grup),
        f"Tertulis '{m[grup].strip()}', padahal {sebab}. Samakan daftar, ambang, dan tabelnya.",
        terkait=tempat_fakta(terkait),
    )
