"""The long runs: `python -m tests.kegagalan --banyak 300 [--benih 7] [--diska-penuh]`.

--banyak      random instants at which random verbs are killed
--diska-penuh every verb on a real file system that is nearly full (root, Linux: a small tmpfs)
"""

import argparse
import contextlib
import io
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.kegagalan.bunuh import BERHASIL, bunuh_setelah, lama, periksa, pulih, siapkan
from tests.kegagalan.keadaan import berkalimat, potret
from tests.kegagalan.verba import MENULIS
from workbook_tools.cli import main

_PERCOBAAN = 4
_RUANG = 48  # kilobytes that are left for the output


def acak(banyak: int, benih: int, tempat: Path) -> list[str]:
    """Kill that many runs at random instants (some are done before); what went wrong."""
    bilangan = random.Random(benih)
    gudang = tempat / "gudang"
    gudang.mkdir()
    waktu: dict[str, float] = {}
    salah: list[str] = []
    terbunuh = nomor = 0
    while terbunuh < banyak and nomor < _PERCOBAAN * banyak:
        nomor += 1
        baris = bilangan.choice(MENULIS)
        ada = bilangan.random() < 0.5
        adegan = siapkan(baris, tempat / f"{nomor}", gudang, ada=ada)
        if baris.id not in waktu:
            waktu[baris.id] = lama(siapkan(baris, tempat / f"{nomor}u", gudang, ada=False))
        sebelum = potret(adegan.folder)
        detik = bilangan.uniform(0, waktu[baris.id])
        terbunuh += bunuh_setelah(adegan, detik)
        cacat = periksa(adegan, sebelum) + pulih(adegan)
        salah += [f"{nomor} {baris.id} {'ada' if ada else 'baru'} {detik:.3f}: {c}" for c in cacat]
    print(f"{nomor} adegan, {terbunuh} terbunuh di tengah, {len(salah)} salah (benih {benih})")
    return salah


def diska_penuh(tempat: Path) -> list[str]:
    """Every verb in a file system that has hardly any room left; what went wrong."""
    salah = []
    gudang = tempat / "gudang"
    gudang.mkdir()
    for nomor, baris in enumerate(MENULIS):
        diska = tempat / f"diska{nomor}"
        diska.mkdir()
        isi = siapkan(baris, tempat / f"contoh{nomor}", gudang, ada=False).folder
        besar = sum(map(len, potret(isi).values())) // 1024 + _RUANG
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={besar}k", "tmpfs", str(diska)], check=True
        )
        try:
            adegan = siapkan(baris, diska / "kerja", gudang, ada=False)
            _penuhi(diska)
            sebelum = potret(diska)
            kata = io.StringIO()
            with contextlib.redirect_stdout(kata), contextlib.redirect_stderr(kata):
                status = main(adegan.perintah)
            if status in BERHASIL or potret(diska) != sebelum:
                salah.append(f"{baris.id}: status {status}, berubah {potret(diska) != sebelum}")
            if "ruang penyimpanan penuh" not in kata.getvalue() or not berkalimat(kata.getvalue()):
                salah.append(f"{baris.id}: {kata.getvalue()}")
        finally:
            subprocess.run(["umount", str(diska)], check=True)
    print(f"{len(MENULIS)} cara menulis di diska penuh, {len(salah)} salah")
    return salah


def _penuhi(diska: Path) -> None:
    with contextlib.suppress(OSError), (diska / "pengisi").open("wb", buffering=0) as f:
        while True:
            f.write(b"\0" * 1024)


def _utama() -> int:
    p = argparse.ArgumentParser("python -m tests.kegagalan", description=__doc__)
    p.add_argument("--banyak", type=int, default=0)
    p.add_argument("--benih", type=int, default=7)
    p.add_argument("--diska-penuh", action="store_true")
    a = p.parse_args()
    salah: list[str] = []
    with tempfile.TemporaryDirectory() as tempat:
        if a.banyak:
            salah += acak(a.banyak, a.benih, Path(tempat))
    with tempfile.TemporaryDirectory() as tempat:
        if a.diska_penuh:
            salah += diska_penuh(Path(tempat))
    print(*salah, sep="\n")
    return int(bool(salah))


if __name__ == "__main__":
    sys.exit(_utama())
