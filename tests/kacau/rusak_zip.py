"""Ways to spoil the package itself around one of its parts."""

import io
import struct
import zipfile
from collections.abc import Callable

from tests.kacau.dasar import Isi, bungkus

Perusak = Callable[[Isi, str], bytes]


def _tanpa(isi: Isi, nama: str) -> bytes:
    return bungkus({n: b for n, b in isi.items() if n != nama})


def _tambah(isi: Isi, nama: str, b: bytes = b"<x/>") -> bytes:
    return bungkus({**isi, nama: b})


def _ganda(isi: Isi, nama: str) -> bytes:
    import warnings

    keluar = io.BytesIO(bungkus(isi))
    with warnings.catch_warnings(), zipfile.ZipFile(keluar, "a") as z:
        warnings.simplefilter("ignore")
        z.writestr(nama, b"<x/>")
    return keluar.getvalue()


def _indeks(isi: Isi, nama: str, letak: int, bentuk: str, nilai: int) -> bytes:
    """One field of the part's entry in the index (its offset behind the signature)."""
    b = bytearray(bungkus(isi))
    awal = b.rindex(b"PK\x01\x02", 0, b.rindex(nama.encode()))
    struct.pack_into(bentuk, b, awal + letak, nilai)
    return bytes(b)


def _terenkripsi(isi: Isi, nama: str) -> bytes:
    return _indeks(isi, nama, 8, "<H", 1)


def _besar(isi: Isi, nama: str) -> bytes:
    return bungkus({**isi, nama: isi[nama] + b" " * 20_000_000})


def _tindih(isi: Isi, nama: str) -> bytes:
    """Many entries of the index that all lead to one member."""
    b = bungkus(isi)
    awal = b.rindex(b"PK\x01\x02", 0, b.rindex(nama.encode()))
    panjang = 46 + sum(struct.unpack_from("<3H", b, awal + 28))
    satu = bytearray(b[awal : awal + panjang])
    akhir = b.rindex(b"PK\x05\x06")
    tambahan = b""
    for n in range(1000):
        satu[46 : 46 + 4] = f"{n:04d}".encode()
        tambahan += bytes(satu)
    ekor = bytearray(b[akhir:])
    jumlah, _, ukuran = struct.unpack_from("<HHI", ekor, 8)
    struct.pack_into("<HHI", ekor, 8, jumlah + 1000, jumlah + 1000, ukuran + len(tambahan))
    return b[:akhir] + tambahan + bytes(ekor)


RUSAK_ZIP: dict[str, Perusak] = {
    "hilang": _tanpa,
    "ganda": _ganda,
    "ganda kapital lain": lambda x, n: _tambah(x, n.swapcase()),
    "nama ke luar": lambda x, n: _tambah(x, "../../" + n),
    "nama ke luar Windows": lambda x, n: _tambah(x, "..\\..\\" + n.replace("/", "\\")),
    "nama mutlak": lambda x, n: _tambah(x, "/" + n),
    "nama drive": lambda x, n: _tambah(x, "C:\\" + n),
    "nama NUL": lambda x, n: _tambah(x, n + "\0.txt"),
    "crc salah": lambda x, n: _indeks(x, n, 16, "<I", 12345),
    "ukuran dusta kecil": lambda x, n: _indeks(x, n, 24, "<I", 1),
    "ukuran dusta besar": lambda x, n: _indeks(x, n, 24, "<I", 0x7FFFFFFF),
    "ukuran zip64": lambda x, n: _indeks(x, n, 24, "<I", 0xFFFFFFFF),
    "terkemas dusta": lambda x, n: _indeks(x, n, 20, "<I", 0x7FFFFFFF),
    "letak dusta": lambda x, n: _indeks(x, n, 42, "<I", 3),
    "cara kemas tak dikenal": lambda x, n: _indeks(x, n, 10, "<H", 99),
    "terenkripsi": _terenkripsi,
    "tanggal ngawur": lambda x, n: _indeks(x, n, 12, "<I", 0),
    "bom": _besar,
    "saling tindih": _tindih,
}
"""All parts and the one to spoil in, a package out."""
