"""A document's tables of other kecamatan beside the workbooks of those kecamatan."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from workbook_tools.audit.fakta_tabel import UNIT, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.formats.buku_json import BARIS_KEPALA, buku_dari_masukan
from workbook_tools.formats.json_masukan import Masukan, Rekam
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Tempat, Temuan
from workbook_tools.names.wilayah import kunci_kecamatan
from workbook_tools.pipeline import hitung
from workbook_tools.records import MASUKAN
from workbook_tools.rekap.petik import petik
from workbook_tools.rules.registry import periksa_antarbuku
from workbook_tools.telaah.banding import kode_menurut

DOKUMEN = "dokumen ini"
_KOLOM = (("target", Peran.TARGET), ("realisasi", Peran.REALISASI))


def temuan_folder(k: KonteksDokumen, buku: Sequence[Petikan]) -> Iterator[Temuan]:
    """Figures of other kecamatan that differ from their own workbooks (B501)."""
    sendiri = kunci_kecamatan(k.identitas.nama)
    lain = [b for b in buku if kunci_kecamatan(b.perangkat_daerah.teks) != sendiri]
    if not lain:
        return
    isian: Masukan = {
        "indikator": [
            {"kode": i.kode.teks, "indikator": i.indikator.teks} for b in lain for i in b.indikator
        ]
    }
    baris = list(_baris(k, kode_menurut(k, isian)))
    identitas: Rekam = {
        "perangkat_daerah": f"Kecamatan {k.identitas.nama}",
        "kabupaten": lain[0].kabupaten.teks,
        "tahun": str(k.identitas.tahun or ""),
    }
    masukan: Masukan = {"identitas": [identitas], "pembanding": [r for r, _ in baris]}
    milik = petik(hitung(buku_dari_masukan(masukan, DOKUMEN)), DOKUMEN)
    for t in periksa_antarbuku((milik, *lain)):
        if t.aturan == "B501" and t.berkas == DOKUMEN:
            yield _ke_dokumen(t, [c for _, c in baris])


def _baris(k: KonteksDokumen, kode: dict[str, str]) -> Iterator[tuple[Rekam, Catatan]]:
    """The rows of tables that compare kecamatan, with the workbooks' codes."""
    for c in k.catatan:
        if c.lingkup != UNIT or c.tabel.milik(Peran.BULAN):
            continue
        milik = kode.get(k.bagian.tabel(c.tabel), "")
        angka = {nama: c.teks(peran) for nama, peran in _KOLOM if c.teks(peran)}
        if milik and angka:
            yield {"kode": milik, "kecamatan": c.nama, **angka}, c


def _ke_dokumen(t: Temuan, baris: Sequence[Catatan]) -> Temuan:
    c, sel = _letak(t.sel, baris)
    pesan = t.pesan.split("; lkj rekap")[0].rstrip(".") + "."
    return replace(
        t,
        lembar=c.tabel.lembar,
        sel=sel,
        kolom="",
        berkas="",
        pesan=pesan.replace("di lembar Kecamatan Lain", "di tabel perbandingan"),
        terkait=tuple(x if x.berkas else _tempat(x, baris) for x in t.terkait),
    )


def _tempat(x: Tempat, baris: Sequence[Catatan]) -> Tempat:
    c, sel = _letak(x.sel, baris)
    return replace(x, lembar=c.tabel.lembar, sel=sel)


def _letak(sel: str, baris: Sequence[Catatan]) -> tuple[Catatan, str]:
    """The row and the place of a cell of Kecamatan Lain."""
    m = re.fullmatch(r"([A-Z]+)(\d+)", sel)
    c = baris[int(m[2]) - BARIS_KEPALA - 1 if m else 0]
    huruf = {MASUKAN["pembanding"].letak[nama]: peran for nama, peran in _KOLOM}
    peran = huruf.get(ord(m[1]) - 64) if m and len(m[1]) == 1 else None
    ada = c.isi(peran) if peran else []
    return c, ada[0][1].tempat if ada else c.baris.tempat
