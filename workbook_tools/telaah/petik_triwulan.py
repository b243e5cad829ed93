"""Figures of the quarters beside those of the year: targets into the agreement, realisations into
Realisasi Kinerja."""

from collections.abc import Iterable

from workbook_tools.audit.fakta_tabel import Catatan
from workbook_tools.audit.kolom import Kolom
from workbook_tools.audit.teks import normal
from workbook_tools.numbers import Status, baca_teks
from workbook_tools.regex import regex
from workbook_tools.telaah.wadah import Wadah

_TRIWULAN = regex(r"\b(?:triwulan|tri wulan|tw)\.? ?-? ?(iii|iv|ii|i|[1-4])\b")
_KE = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_TARGET, _NYATA = regex(r"target\b.*|t"), regex(r"(?:capaian )?realisasi\b.*|r")
_LAIN = regex(r"capaian\b.*|%|\(%\)|anggaran.*|keuangan.*|rp")


def triwulan_kolom(x: Kolom) -> tuple[str, int] | None:
    """Sheet and quarter of a column; None where its header tells neither target nor realisasi."""
    label = [normal(y).strip(" .:()") for y in x.label]
    m = _TRIWULAN.search(" ".join(label))
    ke = (_KE.get(m[1]) or int(m[1])) if m else 0
    if not ke or any(map(_LAIN.fullmatch, label)):
        return None
    if any(map(_TARGET.fullmatch, label)):
        return "perjanjian_kinerja", ke
    return ("kinerja", ke) if any(map(_NYATA.fullmatch, label)) else None


def ambil_triwulan(w: Wadah, baris: Iterable[tuple[Catatan, str]]) -> None:
    """Fill the quarters of rows of indicators, each with its code."""
    for c, kode in baris:
        for x in c.tabel.kolom:
            ada, s = triwulan_kolom(x), c.baris.sel[x.indeks]
            if ada is None or s is None or (kode,) not in w.rekam.get(ada[0], {}):
                continue
            if x.panel == c.panel and baca_teks(s.teks).status is not Status.TAK_TERBACA:
                nama = f"tw{ada[1]}" if ada[0] == "kinerja" else f"target_tw{ada[1]}"
                w.sekali(ada[0], (kode,), nama, s.teks, s.tempat)
