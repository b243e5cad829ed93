"""A new document from a template: its tokens become blocks and words.

A template is a Word document like any other. ``[lkj b3.capaian]`` alone in a paragraph is the
place of a block; what stands between ``[lkj ulang indikator]`` and ``[lkj akhir]`` is repeated
for every indicator; ``{tahun}`` in a text becomes the word. Staff may restyle all of it, move
the places and leave some out.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from workbook_tools.docx.gaya import baca_gaya
from workbook_tools.docx.paket import Paket
from workbook_tools.docx.pembaruan import (
    DRAF,
    TANPA_TEMPAT,
    Keadaan,
    kepala_halaman,
    simpan_sidik,
    tanda_tersisa,
)
from workbook_tools.docx.peta import ParagrafPeta, Peta, petakan
from workbook_tools.docx.susunan import Slot, ganti, pasang
from workbook_tools.docx.xml import aman
from workbook_tools.errors import LkjError
from workbook_tools.naskah import Blok, Paragraf, Ruas
from workbook_tools.regex import regex

_TOKEN = regex(r"\[lkj ([^\]]+)\]")
_KATA = regex(rb"\{([a-z_]+)\}")
_PENANDA = regex(rb"<w:bookmark(?:Start|End)\b[^>]*/>")


class Isian(Struct, frozen=True):
    """What a template is filled with: words by name, and per repeated thing the words that its
    part of the template gets (``KODE`` among them)."""

    kata: Mapping[str, str]
    ulang: Sequence[Mapping[str, str]] = ()


def cetak(
    paket: Paket, blok: Sequence[Blok], isian: Isian, draf: bool, lain: dict[str, str]
) -> Keadaan:
    """Fill a template in place.

    Raises:
        LkjError: the template has no place for any block.
    """
    nama = paket.utama
    data = _ganti_kata(_ulangi(paket.isi[nama], isian.ulang), isian.kata)
    paket.isi[nama] = _tandai_judul(paket, data)
    menurut = {b.id: b for b in blok}
    tempat = _token(petakan(paket.isi[nama]))
    _pastikan_sekali(token for _, token in tempat)
    slot = [Slot(p.awal, p.akhir, menurut.get(token), isian=True) for p, token in tempat]
    if not slot:
        raise LkjError(
            "Templat ini tidak memuat tempat blok seperti [lkj b3.capaian]. Mulailah dari templat "
            "yang dibuat dengan: lkj dokumen --templat-kosong -o TEMPLAT.docx"
        )
    jadi = pasang(paket, nama, slot)
    for bagian in (*kepala_halaman(paket), *_kaki(paket)):
        _isi_tepi(paket, bagian, isian.kata, draf)
    # What the template has no place for was left out on purpose: it is never put in later.
    ada = {token for _, token in tempat}
    simpan_sidik(paket, jadi, (), {b.id: TANPA_TEMPAT for b in blok if b.id not in ada}, lain)
    periksa, isi = tanda_tersisa(jadi)
    tertulis = [s.blok.id for s in slot if s.blok and s.blok.bagian]
    return Keadaan(tertulis, periksa=periksa, isi=isi)


def _pastikan_sekali(token: Iterable[str]) -> None:
    """Two places of one block could not be told apart when the document is renewed."""
    for t, banyak in Counter(token).items():
        if banyak > 1:
            raise LkjError(
                f"Templat memuat [lkj {t}] {banyak} kali. Satu blok hanya dapat ditaruh di satu "
                "tempat; hapus yang lain dari templat."
            )


def _token(peta: Peta) -> list[tuple[ParagrafPeta, str]]:
    cocok = ((p, _TOKEN.fullmatch(p.teks.strip())) for p in peta.paragraf)
    return [(p, c[1].strip()) for p, c in cocok if c]


def _ulangi(data: bytes, ulang: Sequence[Mapping[str, str]]) -> bytes:
    """Write what is repeated once for every set of words."""
    while True:
        token = _token(petakan(data))
        mulai = next((n for n, (_, t) in enumerate(token) if t.startswith("ulang")), None)
        if mulai is None:
            return data
        akhir = next((p for p, t in token[mulai:] if t == "akhir"), None)
        if akhir is None:
            raise LkjError("Templat: [lkj ulang …] tidak ditutup dengan [lkj akhir].")
        awal = token[mulai][0]
        isi = _PENANDA.sub(b"", data[awal.akhir : akhir.awal])
        salinan = [_ganti_kata(isi.replace(b"KODE", aman(u["KODE"]).encode()), u) for u in ulang]
        data = ganti(data, [(awal.awal, akhir.akhir, b"".join(salinan))])


def _ganti_kata(data: bytes, kata: Mapping[str, str]) -> bytes:
    def isi(cocok: re.Match[bytes]) -> bytes:
        nilai = kata.get(cocok[1].decode())
        return cocok[0] if nilai is None else aman(nilai).encode()

    return _KATA.sub(isi, data)


def _tandai_judul(paket: Paket, data: bytes) -> bytes:
    """Give every heading a bookmark, so that the list of contents can tell its page."""
    peta, gaya = petakan(data), baca_gaya(paket)
    terpakai = {int(p.id) for p in peta.penanda if p.id.isdigit()}
    nomor = max(terpakai, default=0)
    potongan = []
    for p in peta.paragraf:
        if not gaya.tingkat.get(p.gaya) or not p.teks.strip() or p.penanda:
            continue
        nomor += 1
        letak = _sesudah_sifat(data, p)
        tanda = f'<w:bookmarkStart w:id="{nomor}" w:name="_Toc_lkj_{nomor:04d}"/>'
        potongan.append((letak, letak, f'{tanda}<w:bookmarkEnd w:id="{nomor}"/>'.encode()))
    return ganti(data, potongan)


def _sesudah_sifat(data: bytes, p: ParagrafPeta) -> int:
    akhir = data.find(b"</w:pPr>", p.awal, p.akhir)
    if akhir >= 0:
        return akhir + len(b"</w:pPr>")
    return data.index(b">", p.awal) + 1


def _kaki(paket: Paket) -> list[str]:
    return [r.target for r in paket.relasi(paket.utama) if r.jenis == "footer"]


def _isi_tepi(paket: Paket, nama: str, kata: Mapping[str, str], draf: bool) -> None:
    """Words and the place of DRAF in a page header or footer."""
    paket.isi[nama] = _ganti_kata(paket.isi[nama], kata)
    ruas = (Ruas("DRAF"),) if draf else ()
    pasang(
        paket,
        nama,
        [
            Slot(p.awal, p.akhir, Blok(t, (Paragraf(ruas, "LKj Draf"),)))
            for p, t in _token(petakan(paket.isi[nama]))
            if t.startswith(DRAF)
        ],
    )
