"""Runs of a verb that are killed: at a step of the writing, or at a random instant."""

import contextlib
import io
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.kegagalan.keadaan import potret, tanpa_sementara, utuh
from tests.kegagalan.verba import Baris, buat_masukan
from workbook_tools.cli import main
from workbook_tools.keluaran import sisa

BERHASIL = (0, 1)
CABANG: Any = multiprocessing.get_context("fork")
"""Everything is loaded already in a fork: most of its life is the work itself."""

LANGKAH = ("buat", "separuh", "fsync", "replace", "sesudah")
"""The steps of writing a file at which a process can die."""


@dataclass(frozen=True)
class Adegan:
    """One verb in a folder of its own; ``ada``: the output stands there from an earlier run."""

    baris: Baris
    folder: Path
    masukan: Path
    keluaran: Path

    @property
    def perintah(self) -> list[str]:
        """The command line."""
        return self.baris.perintah(self.masukan, self.keluaran)


def siapkan(baris: Baris, folder: Path, gudang: Path, *, ada: bool) -> Adegan:
    """The folder before the run."""
    folder.mkdir()
    masukan = buat_masukan(baris, folder, "Utara", gudang)
    adegan = Adegan(baris, folder, masukan, baris.keluaran(folder, masukan))
    if ada:
        assert diam(adegan.perintah) in BERHASIL
    return adegan


def diam(perintah: list[str]) -> int:
    """Run a verb without a word."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return main(perintah)


def bunuh_pada(adegan: Adegan, langkah: str) -> bool:
    """Run it in a fork that kills itself at a step; False when it never came there."""
    p = CABANG.Process(target=_mati_di, args=(adegan.perintah, langkah))
    p.start()
    p.join(60)
    return bool(p.exitcode == -signal.SIGKILL)


def bunuh_setelah(adegan: Adegan, detik: float) -> bool:
    """Run it in a fork and kill that after a while; False when it was done before."""
    p = CABANG.Process(target=_jalan, args=(adegan.perintah,))
    p.start()
    p.join(detik)
    p.kill()
    p.join(60)
    return bool(p.exitcode == -signal.SIGKILL)


def lama(adegan: Adegan) -> float:
    """Seconds that a run in a fork takes."""
    mulai = time.monotonic()
    p = CABANG.Process(target=_jalan, args=(adegan.perintah,))
    p.start()
    p.join(60)
    return time.monotonic() - mulai


def periksa(adegan: Adegan, sebelum: dict[str, bytes]) -> list[str]:
    """What is wrong after a run was killed; nothing when all is well."""
    salah = []
    sesudah = tanpa_sementara(potret(adegan.folder))
    for nama, isi in tanpa_sementara(sebelum).items():
        if nama not in sesudah:
            salah.append(f"{nama} hilang")
        elif sesudah[nama] != isi and not _boleh_berubah(adegan, nama):
            salah.append(f"{nama} berubah")
    salah += [f"{nama} tidak utuh" for nama, isi in sesudah.items() if not _utuh(nama, isi)]
    return salah


def pulih(adegan: Adegan) -> list[str]:
    """The same command once more: it works, and what the killed run left is gone."""
    sisa.bersihkan.cache_clear()
    if diam(adegan.perintah) not in BERHASIL:
        return ["perintah yang sama tidak berhasil sesudahnya"]
    return [f"{n} tertinggal" for n in potret(adegan.folder) if Path(n).name.startswith(".lkj-")]


def _boleh_berubah(adegan: Adegan, nama: str) -> bool:
    """The output; for a verb that writes a whole set, its folder; what `hitung` fills in place."""
    jalur = adegan.folder / nama
    di_tempat = adegan.baris.letak in ("tempat", "sebelah") and jalur == adegan.masukan
    satu_set = adegan.baris.letak == "folder" and jalur.parent == adegan.keluaran.parent
    return jalur == adegan.keluaran or di_tempat or satu_set


def _utuh(nama: str, isi: bytes) -> bool:
    try:
        return utuh(nama, isi)
    except ValueError:
        return False


def _jalan(perintah: list[str]) -> None:
    os._exit(diam(perintah))


def _mati_di(perintah: list[str], langkah: str) -> None:
    _pasang(langkah)
    os._exit(diam(perintah))


def _pasang(langkah: str) -> None:
    if langkah == "buat":
        _ganti(os, "fdopen", sebelum=mati)
    elif langkah == "separuh":
        buka = os.fdopen
        os.fdopen = lambda nomor, *_: _Separuh(buka(nomor, "w+b", 0))  # type: ignore[assignment,misc]
    elif langkah == "sesudah":
        _ganti(os, "replace", sesudah=mati)
    else:
        _ganti(os, langkah, sebelum=mati)


def mati() -> None:
    """As the power goes."""
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


def _ganti(
    modul: Any,
    nama: str,
    *,
    sebelum: Callable[[], None] = lambda: None,
    sesudah: Callable[[], None] = lambda: None,
) -> None:
    asli = getattr(modul, nama)

    def baru(*isi: Any, **lain: Any) -> Any:
        sebelum()
        hasil = asli(*isi, **lain)
        sesudah()
        return hasil

    setattr(modul, nama, baru)


class _Separuh:
    """A file whose first long write gets half way."""

    def __init__(self, f: Any) -> None:
        self._f = f

    def write(self, isi: bytes) -> int:
        if len(isi) > 20:
            self._f.write(bytes(isi)[: len(isi) // 2])
            mati()
        hasil: int = self._f.write(isi)
        return hasil

    def __getattr__(self, nama: str) -> Any:
        return getattr(self._f, nama)
