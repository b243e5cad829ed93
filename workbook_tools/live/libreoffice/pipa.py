"""A host in another process: requests and answers as lines of JSON."""

import json
from typing import IO, Any


class GalatPapan(Exception):
    """The host could not do what it was asked."""


class PapanPipa:
    """Passes every request on; see ``Papan`` for what there is to ask."""

    def __init__(self, masuk: IO[bytes], keluar: IO[bytes]) -> None:
        self._masuk = masuk
        self._keluar = keluar

    def __getattr__(self, nama: str) -> Any:
        if nama.startswith("_"):
            raise AttributeError(nama)
        return lambda *argumen: self._minta(nama, argumen)

    def _minta(self, nama: str, argumen: tuple[Any, ...]) -> Any:
        """Ask and wait.

        Raises:
            GalatPapan: the host failed, or is gone.
        """
        try:
            self._keluar.write(json.dumps({"f": nama, "a": argumen}).encode("ascii") + b"\n")
            self._keluar.flush()
            baris = self._masuk.readline()
        except OSError as e:
            raise GalatPapan("LibreOffice closed the connection") from e
        if not baris:
            raise GalatPapan("LibreOffice closed the connection")
        jawaban = json.loads(baris)
        if "g" in jawaban:
            raise GalatPapan(f"{nama}: {jawaban['g']}")
        return jawaban["h"]
