"""What one run leaves in the workbook for the next: the fingerprint and the staff's ticks."""

import hashlib
from collections.abc import Mapping
from functools import lru_cache

from workbook_tools.model.sel import BukuSel, JenisSel, LembarSel, Sel
from workbook_tools.model.tabel import Tabel
from workbook_tools.names import rapikan
from workbook_tools.numbers.baku import bilangan_baku
from workbook_tools.numbers.kode_format import desimal_format, golongan_format, persen_harfiah
from workbook_tools.schema import HITUNG

LABEL_SIDIK = "Sidik isian"

_PANJANG_SIDIK = 8  # bytes


def sidik_isian(tabel: Mapping[str, Tabel]) -> str:
    """A fingerprint of all inputs; it changes when any input cell changes."""
    isi: list[str] = []
    for id_, t in tabel.items():
        isi.append(id_)
        for baris in t.baris:
            isi.extend(f"\x1f{k}\x1e{_isi_sel(s)}" for k, s in sorted(baris.sel.items()))
            isi.append("\x1d")
    semua = "".join(isi).encode(errors="surrogatepass")
    return hashlib.blake2b(semua, digest_size=_PANJANG_SIDIK).hexdigest()


def _isi_sel(sel: Sel) -> str:
    """What a cell says, whichever program stored it: they differ in how they write a number
    and spell its format."""
    if sel.jenis is _TEKS:
        return f"{_NAMA_TEKS}\x1e{sel.mentah}"
    if sel.jenis is not _BILANGAN:
        return f"{sel.jenis.value}\x1e{sel.mentah}"
    return f"{_NAMA_BILANGAN}\x1e{bilangan_baku(sel.mentah)}\x1e{_tampak(sel.format)}"


@lru_cache(maxsize=256)
def _tampak(kode: str) -> str:
    """What a number format makes of a number."""
    return str((golongan_format(kode).value, desimal_format(kode), persen_harfiah(kode)))


# Bound once: a lookup in an Enum class costs as much as the rest of the line.
_TEKS, _NAMA_TEKS = JenisSel.TEKS, JenisSel.TEKS.value
_BILANGAN, _NAMA_BILANGAN = JenisSel.BILANGAN, JenisSel.BILANGAN.value


def sidik_tersimpan(lembar: Mapping[str, LembarSel]) -> str | None:
    """The fingerprint on Beranda: the text right of its label; None before the first run."""
    tab = _tab(lembar, "beranda")
    if tab is None:
        return None
    for isi in tab.kisi.values():
        for kolom, sel in isi.items():
            if sel.jenis is JenisSel.TEKS and sel.mentah == LABEL_SIDIK:
                kanan = isi.get(kolom + 1)
                return kanan.mentah if kanan else None
    return None


def centang_tersimpan(buku: BukuSel) -> dict[str, str]:
    """What staff typed in the column Selesai? of Pemeriksaan, by the key of the finding."""
    tab = _tab(buku.lembar, "pemeriksaan")
    if tab is None:
        return {}
    label = {k.label.casefold(): k.id for k in HITUNG["pemeriksaan"].pita[1][0].kolom}
    kolom: dict[str, int] = {}
    hasil = {}
    for isi in tab.kisi.values():
        teks = {k: s.mentah for k, s in isi.items()}
        temuan = {label.get(rapikan(t).casefold(), ""): k for k, t in teks.items()}
        if {"pesan", "selesai", "aturan", "lembar"} <= temuan.keys():
            kolom = temuan
        elif kolom and kolom["selesai"] in teks:
            baris = {id_: teks.get(k, "") for id_, k in kolom.items()}
            hasil[kunci_temuan(baris)] = teks[kolom["selesai"]]
    return hasil


def kunci_temuan(baris: Mapping[str, str]) -> str:
    """What makes a finding the same one in the next run: sheet, rule, row and value."""
    siapa = baris["kunci"] or baris["sel"]
    return "|".join((baris["lembar"], baris["aturan"], siapa, baris["nilai"]))


def _tab(lembar: Mapping[str, LembarSel], id_: str) -> LembarSel | None:
    judul = HITUNG[id_].judul.casefold()
    return next((t for j, t in lembar.items() if rapikan(j).casefold() == judul), None)
