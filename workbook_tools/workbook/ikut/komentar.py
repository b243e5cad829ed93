"""Notes and threaded comments: three parts say where each of them is, and must agree."""

import re
from collections.abc import Iterable

from workbook_tools.model.sel import alamat
from workbook_tools.regex import regex
from workbook_tools.workbook.ikut.dasar import Catatan, Iringan, Perihal
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.perpindahan import Peta
from workbook_tools.workbook.rujukan import baca_rujukan
from workbook_tools.workbook.tambal_xml import Ganti, Unsur, tambal

_KOMENTAR = ("comment", "threadedComment")
_CLIENT = regex(rb"<(?:\w+:)?ClientData\b.*?</(?:\w+:)?ClientData>", re.DOTALL)
_BARIS = regex(rb"(<(?:\w+:)?Row>\s*)(\d+)(\s*</)")
_KOLOM = regex(rb"<(?:\w+:)?Column>\s*(\d+)\s*</")
_JANGKAR = regex(rb"(<(?:\w+:)?Anchor>)([^<]*)(</)")


def ikut_komentar(paket: Paket, iringan: Iringan) -> dict[str, bytes]:
    """The parts of comments, and of the old drawings that show them, that change."""
    perubahan: dict[str, bytes] = {}
    for tab in paket.lembar:
        peta = iringan.peta(tab.judul)
        if peta is None:
            continue
        bagian = [x for _, x in paket.hubungan_bagian(tab.bagian).values() if paket.ada(x)]
        asal = {x: paket.baca(x) for x in bagian}
        letak = _letak(asal.values(), peta, iringan)
        for nama, isi in asal.items():
            baru = _vml(isi, peta, letak) if nama.endswith(".vml") else _xml(isi, letak)
            if baru != isi:
                perubahan[nama] = baru
    return perubahan


def _letak(isi: Iterable[bytes], peta: Peta, iringan: Iringan) -> dict[str, str]:
    """The new cell of every comment of a tab."""
    ada: dict[str, None] = {}

    def catat(u: Unsur) -> None:
        ada.setdefault(u.atribut.get("ref", ""))

    for x in isi:
        tambal(x, _KOMENTAR, catat)
    return letak_komentar(ada, peta, iringan)


def letak_komentar(ref: Iterable[str], peta: Peta, iringan: Iringan) -> dict[str, str]:
    """The new cell of every comment; no two of them may share one. A comment whose row is gone
    is kept at the nearest one above, which is told."""
    letak: dict[str, str] = {}
    yatim = []
    for satu in ref:
        rujukan = baca_rujukan(satu)
        if rujukan is None:
            continue
        r = rujukan.rentang
        baris = peta.titik(r.atas, r.kiri)
        if baris is None:
            yatim.append((satu, r))
        else:
            letak[satu] = alamat(baris, r.kiri)
    for satu, r in yatim:
        baris = peta.terdekat(r.atas, r.kiri)
        while alamat(baris, r.kiri) in letak.values():
            baris += 1
        letak[satu] = alamat(baris, r.kiri)
        benda = f"komentar di {satu}"
        iringan.catatan.append(Catatan(Perihal.PINDAH, peta.judul, letak[satu], benda, ""))
    return letak


def _xml(isi: bytes, letak: dict[str, str]) -> bytes:
    def pindah(u: Unsur) -> Ganti | None:
        ref = u.atribut.get("ref", "")
        baru = letak.get(ref, ref)
        return None if baru == ref else Ganti({"ref": baru})

    return tambal(isi, _KOMENTAR, pindah)


def _vml(isi: bytes, peta: Peta, letak: dict[str, str]) -> bytes:
    """VML is often no whole XML, so that it is looked at object by object."""
    return _CLIENT.sub(lambda m: _satu(m[0], peta, letak), isi)


def _satu(benda: bytes, peta: Peta, letak: dict[str, str]) -> bytes:
    baris, kolom = _BARIS.search(benda), _KOLOM.search(benda)
    if baris and kolom:
        lama = int(baris[2]) + 1
        rujukan = baca_rujukan(letak.get(alamat(lama, int(kolom[1]) + 1), ""))
        geser = rujukan.rentang.atas - lama if rujukan else 0
        benda = _BARIS.sub(lambda m: m[1] + b"%d" % (int(m[2]) + geser) + m[3], benda)
        return _JANGKAR.sub(lambda m: m[1] + _geser(m[2], geser) + m[3], benda)
    return _JANGKAR.sub(lambda m: m[1] + _tombol(m[2], peta) + m[3], benda)


def _geser(jangkar: bytes, geser: int) -> bytes:
    """An anchor: column, offset, row, offset of both corners."""
    angka = jangkar.split(b",")
    if not geser or len(angka) != 8 or int(angka[2]) + geser < 0:
        return jangkar
    for n in (2, 6):
        angka[n] = angka[n].replace(angka[n].strip(), b"%d" % (int(angka[n]) + geser))
    return b",".join(angka)


def _tombol(jangkar: bytes, peta: Peta) -> bytes:
    """A button or another control goes with the cell under its upper corner."""
    angka = jangkar.split(b",")
    if len(angka) != 8 or not all(x.strip().isdigit() for x in angka):
        return jangkar
    baris = int(angka[2]) + 1
    return _geser(jangkar, peta.terdekat(baris, int(angka[0]) + 1) - baris)
