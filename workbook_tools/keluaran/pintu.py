"""Decides whether a path may be written, and writes it."""

import filecmp
import os
from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import IO

from msgspec import Struct

from workbook_tools.errors import KeluaranDitolak
from workbook_tools.keluaran.atomik import Penulis, siap_ganti
from workbook_tools.keluaran.kunci import asli, periksa_kunci
from workbook_tools.keluaran.segel import Segel, baca_segel, beri_segel, bersegel

AKHIRAN_BUKU = (".xlsx",)
AKHIRAN_MAKRO = (".xlsm",)
UMUM = "semua"
"""The owner of what belongs to no office: the blank template, a list of rules."""

_BERSEGEL = frozenset({".xlsx", ".xlsm", ".docx", ".dotx", ".zip"})
_JALAN_LAIN = (
    "Pilih nama lain, pindahkan dulu berkas itu, atau tambahkan --timpa bila memang boleh diganti."
)


class Tertulis(Struct, frozen=True):
    """A file that was written; ``catatan`` is what the user should be told about it."""

    jalur: Path
    catatan: tuple[str, ...] = ()


class Pintu:
    """The way out of one verb. ``masukan`` are the files that it reads, ``timpa`` is the user's
    word that what stands at an output path may be replaced."""

    def __init__(self, verba: str, masukan: Iterable[Path] = (), *, timpa: bool = False) -> None:
        self.verba = verba
        self.timpa = timpa
        self._masukan = frozenset(map(_kunci_jalur, masukan))

    def berkas(self, jalur: Path, akhiran: Collection[str]) -> "Keluar":
        """The way to one file, whose name must end in one of ``akhiran`` (".xlsx").

        Everything is looked at that is known before the work is done.

        Raises:
            KeluaranDitolak: this path may not be written, and why.
            BerkasTerkunci: what stands there is open elsewhere or read-only.
        """
        self._periksa_nama(jalur, akhiran)
        periksa_kunci(jalur)
        if jalur.exists() and not self.timpa:
            if self.masukan(jalur):
                raise KeluaranDitolak(_masukan(jalur, self.verba))
            if jalur.suffix.casefold() in _BERSEGEL:
                _periksa_segel(jalur, baca_segel(jalur), self.verba)
        return Keluar(jalur, self)

    def folder(self, jalur: Path) -> Path:
        """A folder for several files.

        Raises:
            KeluaranDitolak: there is a file of that name, be it further up.
        """
        for tempat in (jalur, *jalur.parents):
            if tempat.exists() and not tempat.is_dir():
                raise KeluaranDitolak(
                    f"{tempat} adalah berkas, padahal di sini perlu folder. Pilih nama folder lain."
                )
        return jalur

    def masukan(self, jalur: Path) -> bool:
        """Whether a path is one of the files that the verb reads, under whatever name."""
        return _kunci_jalur(jalur) in self._masukan

    def _periksa_nama(self, jalur: Path, akhiran: Collection[str]) -> None:
        if jalur.is_dir():
            raise KeluaranDitolak(
                f"{jalur} adalah folder, bukan nama berkas. Tambahkan nama berkasnya, misalnya "
                f"{jalur / ('hasil' + next(iter(akhiran)))}."
            )
        if jalur.exists() and not jalur.is_file():
            raise KeluaranDitolak(f"{jalur} bukan berkas biasa. Pilih nama lain.")
        self.folder(jalur.parent)
        cocok = jalur.suffix.casefold() in akhiran
        # What is there under a wrong name is never replaced: nothing could open it afterwards.
        if not cocok and (jalur.exists() or not self.timpa):
            raise KeluaranDitolak(_akhiran(jalur, akhiran, self.verba))


class Keluar(Struct, frozen=True):
    """The way to one file; made by ``Pintu.berkas``."""

    jalur: Path
    pintu: Pintu

    def periksa_pemilik(self, pemilik: str) -> None:
        """Make sure, before anything else is written, that what stands there may be replaced.

        Raises:
            KeluaranDitolak: it is another owner's. Files that carry no seal are compared with
                what is to take their place, when that is written.
        """
        if self.jalur.suffix.casefold() in _BERSEGEL:
            self._boleh(None, Segel(self.pintu.verba, pemilik))

    def tulis(
        self, tulis: Penulis, *, pemilik: str = UMUM, hak_dari: Path | None = None
    ) -> Tertulis:
        """Write the file: whole, or not at all. ``pemilik`` says in words whose it is (office,
        kabupaten, year); an empty one is unknown, and then nothing is replaced.

        Raises:
            KeluaranDitolak: what stands there is another owner's, or was changed since.
            BerkasTerkunci, LkjError: see ``ganti``.
        """
        with self.siap(tulis, pemilik=pemilik, hak_dari=hak_dari) as tukar:
            return Tertulis(self.jalur, tukar())

    def siap(
        self, tulis: Penulis, *, pemilik: str = UMUM, hak_dari: Path | None = None
    ) -> AbstractContextManager[Callable[[], tuple[str, ...]]]:
        """The same in two halves, for several files of which all or none are wanted; see
        ``siap_ganti``."""
        segel = Segel(self.pintu.verba, pemilik)

        def tutup(f: IO[bytes]) -> None:
            tulis(f)
            if bersegel(f):
                beri_segel(f, segel)

        return siap_ganti(
            self.jalur, tutup, hak_dari=hak_dari, sebelum=lambda baru: self._boleh(baru, segel)
        )

    def _boleh(self, baru: Path | None, segel: Segel) -> None:
        """The last look, when the owner is known: the file may have come meanwhile."""
        if self.pintu.timpa or not self.jalur.exists():
            return
        lama = baca_segel(self.jalur)
        if lama is not None and lama.sama(segel):
            return
        if baru is not None and filecmp.cmp(baru, self.jalur, shallow=False):
            return  # nothing is lost
        _periksa_segel(self.jalur, lama, segel.verba)
        raise KeluaranDitolak(_milik_lain(self.jalur, lama, segel))


def _periksa_segel(jalur: Path, segel: Segel | None, verba: str) -> None:
    if segel is None:
        raise KeluaranDitolak(
            f"{jalur} sudah ada, dan bukan hasil lkj {verba} yang masih seperti waktu dibuat: "
            f"isinya akan hilang. {_JALAN_LAIN}"
        )
    if segel.verba != verba:
        raise KeluaranDitolak(
            f"{jalur} sudah ada, dan dibuat dengan lkj {segel.verba}, bukan lkj {verba}. "
            f"{_JALAN_LAIN}"
        )


def _milik_lain(jalur: Path, lama: Segel | None, baru: Segel) -> str:
    dulu = lama.pemilik if lama and lama.pemilik else "kantor yang tidak diketahui"
    kini = baru.pemilik or "kantor yang tidak diketahui (Identitas belum diisi)"
    hasil = "hasil lain" if dulu == UMUM else f"hasil {dulu}"
    bukan = "" if kini == UMUM else f", bukan {kini}"
    return f"{jalur} sudah ada dan berisi {hasil}{bukan}. {_JALAN_LAIN}"


def _masukan(jalur: Path, verba: str) -> str:
    return (
        f"{jalur} adalah berkas yang dibaca perintah ini; hasil lkj {verba} akan menghapus isinya. "
        "Pilih nama lain."
    )


def _akhiran(jalur: Path, akhiran: Collection[str], verba: str) -> str:
    pertama = next(iter(akhiran))
    kini = f"bukan {jalur.suffix}" if jalur.suffix else "dan nama ini tidak berakhiran"
    return (
        f"{jalur}: lkj {verba} menulis berkas {' atau '.join(akhiran)}, {kini}. "
        f"Pakai misalnya {jalur.with_suffix(pertama) if jalur.name else 'hasil' + pertama}."
    )


def _kunci_jalur(jalur: Path) -> object:
    """Equal for two paths to one file: links are followed; Windows knows no capitals."""
    try:
        keadaan = jalur.stat()
    except OSError:
        return os.path.normcase(asli(jalur))
    # A hard link or a mount is the same file as well.
    return (keadaan.st_dev, keadaan.st_ino) if keadaan.st_ino else os.path.normcase(asli(jalur))
