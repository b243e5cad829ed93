"""What a report does not print but shows: the direction of an indicator, its source."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.banyaknya import DESA, banyaknya
from workbook_tools.audit.fakta import nilai
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.numbers import Angka
from workbook_tools.regex import regex
from workbook_tools.telaah.petik_kinerja import kode_indikator
from workbook_tools.telaah.wadah import Wadah

NAIK, TURUN = "naik", "turun"
_KATA = (
    (NAIK, regex(r"meningkat|terwujud|terpenuhi|tercapai|bertambah|optimal")),
    (TURUN, regex(r"menurun|berkurang|mengurang|minimal|menekan")),
)
_SUMBER = (
    ("desa", regex(r"\bdesa\b.*\b(?:maju|mandiri|berkembang)\b|\bidm\b")),
    ("bumdes", regex(r"\bbumdes")),
    ("ikm", regex(r"kepuasan masyarakat|\bikm\b")),
)


def simpulkan(k: KonteksDokumen, w: Wadah) -> None:
    """Fill direction and source of the indicators; both are told as concluded."""
    terlihat = {x for x, _ in _SUMBER if w.rekam.get(x)} - _sebagian(k, w)
    for kunci, kode in kode_indikator(k).items():
        if (kode,) not in w.rekam.get("indikator", {}):
            continue
        if ada := _arah(k, w, kunci, kode):
            w.simpulkan("indikator", (kode,), "arah", *ada)
        nama = normal(w.isi("indikator", (kode,), "indikator"))
        for lembar, pola in _SUMBER:
            if pola.search(nama) and lembar in terlihat:
                sebab = f"namanya menyebutnya, dan datanya ada di lembar {lembar}"
                w.simpulkan("indikator", (kode,), "sumber_realisasi", lembar, sebab)
                break


def _sebagian(k: KonteksDokumen, w: Wadah) -> set[str]:
    """Sheets with some rows only: no figure can be counted from them."""
    semua = max((b.nilai for b in banyaknya(k) if b.apa == DESA), default=0)
    return {"desa"} if len(w.rekam.get("desa", {})) < semua else set()


def _arah(k: KonteksDokumen, w: Wadah, kunci: str, kode: str) -> tuple[str, str] | None:
    """By the formula of the printed achievements, else by the targets of the plan, else by the
    words of the sasaran; nothing where target ÷ realisasi stands alone against what the others
    say, since it may be the formula the wrong way round."""
    cetak = list(_menurut_capaian(k, kunci))
    rumus = {arah for arah, _ in cetak}
    rencana = _menurut_target(k, kunci)
    sasaran = normal(w.isi("indikator", (kode,), "sasaran"))
    kata = [arah for arah, pola in _KATA if pola.search(sasaran)]
    lain = {rencana, *(kata if len(kata) == 1 else ())} - {""}
    if len(rumus) == 1:
        sejalan = not lain or rumus <= lain or not all(terbalik for _, terbalik in cetak)
        return (rumus.pop(), "menurut rumus capaian yang tercetak") if sejalan else None
    if rencana:
        return rencana, "menurut urutan target Renstra"
    return (kata[0], "menurut kata di sasarannya") if len(kata) == 1 else None


def _menurut_capaian(k: KonteksDokumen, kunci: str) -> Iterator[tuple[str, bool]]:
    """The direction in which each printed achievement was computed, and whether it is target ÷
    realisasi."""
    for c in k.catatan:
        if c.lingkup != INDIKATOR or k.nama.indikator.kunci(c.nama) != kunci:
            continue
        target, nyata, capaian = (
            c.angka(p) or c.angka(p, k.identitas.tahun)
            for p in (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN)
        )
        if target is None or nyata is None or capaian is None or not target.nilai:
            continue
        if target.nilai == nyata.nilai or not nyata.nilai:
            continue
        rasio = nyata.nilai / target.nilai * 100
        terbalik = 10000 / rasio
        for arah, hasil in ((NAIK, rasio), (TURUN, 200 - rasio), (TURUN, terbalik)):
            if _sama(capaian, hasil):
                yield arah, hasil == terbalik


def _sama(capaian: Angka, hasil: Fraction) -> bool:
    return bandingkan(capaian, hasil, Fraction(1, 100)) is not Cocok.BEDA


def _menurut_target(k: KonteksDokumen, kunci: str) -> str:
    ada = {
        f.tahun: x
        for f in k.fakta
        if f.kunci == kunci
        and f.jenis in ("target", "kondisi_awal")
        and f.lingkup == INDIKATOR
        and f.tahun
        and (x := nilai(f)) is not None
    }
    urut = [ada[t] for t in sorted(ada)]
    if len(urut) < 3 or urut[0] == urut[-1]:
        return ""
    return NAIK if urut[-1] > urut[0] else TURUN
