"""D620: amounts written with the wrong separators."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import SelDok, TabelDok
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_CAMPUR = regex(r"\d{1,3}(?:\.\d{3})+,\d{3}|\d{1,3}(?:,\d{3})+\.\d{3}")
_INGGRIS = regex(r"\d{1,3}(?:,\d{3}){1,}(?:\.\d{2})?")
_CACAT = regex(
    r"\d{1,3}(?:\.\d{3})+\.\d{1,2}|\d{1,3}(?:\.\d{3})*\.\d{4,}(?:\.\d+)*|\d{4,}(?:\.\d{3})+"
)
_UTUH = regex(r"\d+|\d{1,3}(?:\.\d{3})+")
"""Digits without groups, or in groups of three."""
_DI_KALIMAT = regex(
    r"\brp\.?\s*(?P<n>\d[\d.]*\d)(?![\d,]*\s*(?:ribu|juta|mil[iy]ar|triliun)\b)", re.IGNORECASE
)
_TANPA_AWAL = regex(r"(?<=[A-Za-z,;:] )\.\d{3}(?:\.\d{3})*|(?<=[A-Za-z,;:])\.\d{3}(?:\.\d{3})+")
_RP = regex(r"(?:rp\.?|\s)+", re.IGNORECASE)


@aturan("D620", Tingkat.PERINGATAN, "Pemisah ribuan keliru atau tercampur")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari jumlah uang yang pemisahnya tercampur (titik dan koma), memakai koma sebagai pemisah
    ribuan, atau kelompok angkanya tidak utuh, di tabel dan (di belakang Rp) di kalimat.

    Mengapa penting: 50.850,000 berarti lima puluh ribu bila dibaca menurut aturan, dan 215.888.35
    kehilangan satu angka sehingga jumlahnya tidak dapat diketahui.

    Contoh: 10.000,000 di antara 10.000.000; 8,000,000; 215.888.35.

    Cara memperbaiki: tulis dengan titik sebagai pemisah ribuan; untuk angka yang tidak utuh, cari
    angka lengkapnya di dokumen sumber.
    """
    uang = [(a, m) for a, m in k.dok.cari(_DI_KALIMAT)]
    bersen = sum(m["n"].endswith(".00") for _, m in uang) > 1  # cents behind a dot are a habit
    for a, m in uang:
        if not _UTUH.fullmatch(m["n"].removesuffix(".00") if bersen else m["n"]):
            yield a.temuan(
                m.span("n"),
                f"{m[0]}: {_TAK_UTUH}. Tulis dengan titik di setiap tiga angka.",
                nilai=m[0],
            )
    for a, m in k.dok.cari(_TANPA_AWAL):
        yield a.temuan(
            m.span(), f"'{m[0]}' kehilangan angka di depannya. Lengkapi menurut sumbernya."
        )
    for t in k.dok.tabel:
        sel = [s for b in t.baris for s in b.sel if s is not None and s.awal]
        for pola, tingkat, sebab in _POLA:
            kena = _kena(sel, pola)
            if kena:
                yield _temuan(t, kena, tingkat, sebab)


_TAK_UTUH = "kelompok angkanya tidak utuh, sehingga nilainya tidak dapat dipastikan"
_POLA = (
    (_CACAT, Tingkat.GALAT, _TAK_UTUH),
    (_CAMPUR, None, "titik dan koma tercampur; menurut aturan nilainya seribu kali lebih kecil"),
    (_INGGRIS, None, "koma dipakai sebagai pemisah ribuan"),
)


def _kena(sel: list[SelDok], pola: re.Pattern[str]) -> list[SelDok]:
    hasil = []
    for s in sel:
        angka = _RP.sub("", s.teks.strip())
        if pola.fullmatch(angka) and not (
            pola is _INGGRIS and len(angka) < 8 and angka.count(",") == 1
        ):
            hasil.append(s)
    return hasil


def _temuan(t: TabelDok, kena: list[SelDok], tingkat: Tingkat | None, sebab: str) -> Temuan:
    contoh = ", ".join(dict.fromkeys(s.teks.strip() for s in kena))
    return Temuan(
        t.lembar,
        "; ".join(s.tempat for s in kena[:57]),
        f"{len(kena)} angka di {t.sebutan} ({contoh}): {sebab}. Tulis dengan titik sebagai pemisah "
        "ribuan.",
        kunci=t.sebutan,
        nilai=kena[0].teks.strip(),
        tingkat=tingkat,
        terkait=tempat_sel(t.lembar, kena[:57]),
    )
