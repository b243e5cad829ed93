"""Every kind of hostile package at every place where it fits."""

import random
from collections.abc import Callable
from functools import cache

from tests.kacau.dasar import LEMBAR, bagian_tab, baik, bungkus, isi_baik
from tests.kacau.rusak_hubungan import AKAR, BUKU, GAYA, HUBUNGAN, UNTAI, rusak_hubungan
from tests.kacau.rusak_lembar import RUSAK_LEMBAR
from tests.kacau.rusak_xml import RUSAK_XML
from tests.kacau.rusak_zip import RUSAK_ZIP

JENIS_ISI = "[Content_Types].xml"
TABEL = "xl/tables/table1.xml"


@cache
def semua_paket() -> dict[str, Callable[[], bytes]]:
    """Name of the package -> how to make it, in an order that mixes the kinds."""
    bagian = {j: bagian_tab(j) for j in ("Indikator", "Beranda", "Capaian", "Pemeriksaan")}
    bagian |= {n: n for n in (BUKU, HUBUNGAN, GAYA, UNTAI, AKAR, JENIS_ISI, TABEL)}
    hasil: dict[str, Callable[[], bytes]] = {"utuh": baik}
    for jenis, ubah_xml in RUSAK_XML.items():
        for tempat, nama in bagian.items():
            hasil[f"{jenis} di {tempat}"] = _xml(ubah_xml, nama)
    for jenis, ubah_zip in RUSAK_ZIP.items():
        for tempat, nama in bagian.items():
            hasil[f"{jenis} di {tempat}"] = _zip(ubah_zip, nama)
    for jenis, ubah_lembar in RUSAK_LEMBAR.items():
        for judul in LEMBAR:
            hasil[f"{jenis} di {judul}"] = _xml(_sebagai_byte(ubah_lembar), bagian_tab(judul))
    for jenis, ubah in rusak_hubungan().items():
        hasil[jenis] = lambda ubah=ubah: bungkus(ubah(isi_baik()))  # type: ignore[misc]
    nama_acak = sorted(hasil)
    random.Random(1).shuffle(nama_acak)
    return {n: hasil[n] for n in nama_acak}


def _xml(ubah: Callable[[bytes], bytes], nama: str) -> Callable[[], bytes]:
    def buat() -> bytes:
        isi = isi_baik()
        return bungkus({**isi, nama: ubah(isi[nama])})

    return buat


def _zip(ubah: Callable[[dict[str, bytes], str], bytes], nama: str) -> Callable[[], bytes]:
    return lambda: ubah(isi_baik(), nama)


def _sebagai_byte(ubah: Callable[[str], str]) -> Callable[[bytes], bytes]:
    return lambda x: ubah(x.decode()).encode()
