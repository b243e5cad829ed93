"""The good workbook with single bytes changed, in the package or inside the XML of a part."""

import random

from tests.kacau.dasar import baik, bungkus, isi_baik


def buku_byte(benih: int) -> bytes:
    """One changed byte; half of them inside a part, where checksums do not catch it."""
    acak = random.Random(benih)
    if benih % 2:
        return _ubah(baik(), acak)
    isi = isi_baik()
    nama = acak.choice(sorted(isi))
    return bungkus({**isi, nama: _ubah(isi[nama], acak)})


def _ubah(b: bytes, acak: random.Random) -> bytes:
    letak = acak.randrange(len(b))
    cara = acak.randrange(3)
    if cara == 0:
        return b[:letak] + bytes([acak.randrange(256)]) + b[letak + 1 :]
    if cara == 1:
        return b[:letak] + b[letak + 1 :]
    return b[:letak] + bytes([acak.choice(b'<>"&/=0-9A\x00\xff')]) + b[letak:]
