"""One trial: a workbook through every verb that reads it, as a user would type it."""

import contextlib
import io
import json
import re
import resource
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from tests.kacau.byte import buku_byte
from tests.kacau.paket import semua_paket
from tests.kacau.sel import buku_sel
from workbook_tools.cli import main

_FAULT = re.compile(
    r"kesalahan (?:di dalam )?program|Traceback|gagal di(?:olah|periksa)|dapat diperiksa \(|T199"
)
# What a terminal obeys instead of showing: C0 and C1 controls, and marks that turn text around.
_KENDALI = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\ud800-\udfff]"
)
_STATUS_WAJAR = (0, 1, 2)
DETIK_TERBANYAK = 5.0
"""Seconds of the processor within which a verb must answer; waiting for others does not count."""


@dataclass(frozen=True, slots=True)
class Uji:
    """What to try. ``benih``: a seed, the name of a kind of package, or a file's path."""

    jenis: str
    benih: int | str


@dataclass(frozen=True, slots=True)
class Akibat:
    """What came of it. ``golongan``: dihitung, ditolak or salah; ``sebab`` of the last two."""

    golongan: str
    sebab: str = ""
    detik: float = 0.0
    memori: int = 0


def coba(uji: Uji) -> Akibat:
    """Make the workbook and try it, in whatever process."""
    with tempfile.TemporaryDirectory(prefix="kacau-") as folder:
        jalur = Path(folder) / "buku.xlsx"
        jalur.write_bytes(_buat(uji))
        return _coba_berkas(jalur, Path(folder), VERBA[uji.jenis])


def mati(uji: Uji, pesan: str) -> Akibat:
    """The result of a trial whose process hung, grew or died."""
    return Akibat("salah", pesan)


def _buat(uji: Uji) -> bytes:
    if uji.jenis == "berkas":
        return Path(str(uji.benih)).read_bytes()
    if uji.jenis == "paket":
        return semua_paket()[str(uji.benih)]()
    return (buku_sel if uji.jenis == "sel" else buku_byte)(int(uji.benih))


def _hitung(jalur: Path, folder: Path) -> list[str]:
    return ["hitung", str(jalur), "--keluaran", str(folder / "hasil"), "--tandai"]


def _salin(jalur: Path, folder: Path) -> list[str]:
    return ["hitung", str(jalur), "--keluaran", str(folder / "hasil")]


def _periksa(jalur: Path, folder: Path) -> list[str]:
    return ["periksa", str(jalur)]


def _sarif(jalur: Path, folder: Path) -> list[str]:
    return ["periksa", str(jalur), "--format", "sarif"]


def _json(jalur: Path, folder: Path) -> list[str]:
    return ["hitung", str(jalur), "--json"]


def _ekspor(jalur: Path, folder: Path) -> list[str]:
    return ["ekspor", str(jalur)]


def _rekap(jalur: Path, folder: Path) -> list[str]:
    return ["rekap", str(jalur), "-o", str(folder / "rekap.xlsx"), "--csv", str(folder / "csv")]


Verba = Callable[[Path, Path], list[str]]
_SEMUA: tuple[Verba, ...] = (_hitung, _periksa, _sarif, _json, _ekspor, _rekap)
VERBA: dict[str, tuple[Verba, ...]] = {
    "sel": _SEMUA,
    "paket": (_hitung, _periksa, _ekspor),
    "berkas": _SEMUA,
    "byte": (_salin,),
}
"""The verbs of a trial: all for what is computed; fewer for what is mostly refused at once, by the
reader that all verbs share."""


def _coba_berkas(jalur: Path, folder: Path, verba: tuple[Verba, ...]) -> Akibat:
    asal = jalur.read_bytes()
    terlama = 0.0
    ditolak = ""
    for perintah in verba:
        kata = perintah(jalur, folder)
        mulai = time.process_time()
        status, keluar, galat = _jalankan(kata)
        terlama = max(terlama, time.process_time() - mulai)
        salah = _cela(kata, status, keluar, galat) or (
            "asalnya berubah" * (jalur.read_bytes() != asal)
        )
        if salah:
            return Akibat("salah", f"{kata[0]}: {salah}", terlama, _memori())
        if status == 2 and not ditolak:
            semua = (keluar + galat).splitlines()
            ditolak = next((x for x in semua if "buku.xlsx" in x), "")
    if terlama > DETIK_TERBANYAK:
        return Akibat("salah", f"perlu {terlama:.1f} detik", terlama, _memori())
    salah = "" if ditolak else _hasil_cacat(jalur, folder / "hasil" / jalur.name)
    golongan = "salah" if salah else "ditolak" if ditolak else "dihitung"
    return Akibat(golongan, salah or ditolak, terlama, _memori())


def _jalankan(kata: list[str]) -> tuple[int, str, str]:
    """Status, standard output and standard error."""
    keluar, galat = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(keluar), contextlib.redirect_stderr(galat):
        status = main(kata)
    return status, keluar.getvalue(), galat.getvalue()


def _cela(kata: list[str], status: int, keluar: str, galat: str) -> str:
    if status not in _STATUS_WAJAR:
        return f"status {status}: {(keluar + galat)[-300:]}"
    if status == 2 and "buku.xlsx" not in keluar + galat:
        return f"ditolak tanpa menyebut berkasnya: {(keluar + galat)[-300:]}"
    if "sarif" in kata:  # the rules that it lists speak of faults as well
        keluar = keluar[keluar.rindex('"results"') :] if '"results"' in keluar else keluar
    tampak = keluar + galat
    cela = _FAULT.search(tampak) or _KENDALI.search(tampak)
    if cela:
        return ascii(tampak[max(0, cela.start() - 150) : cela.end() + 150])
    if kata[0] == "ekspor" and status:
        return ""
    if "--json" in kata or kata[0] == "ekspor":
        return _json_cacat(keluar)
    return "" if tampak.strip() else "tidak berkata apa-apa"


def _json_cacat(teks: str) -> str:
    try:
        json.loads(teks, parse_constant=_bukan_json)
    except ValueError as e:
        return f"bukan JSON: {e}: {teks[:200]!a}"
    return ""


def _bukan_json(kata: str) -> None:
    raise ValueError(f"{kata} is no JSON")


def _hasil_cacat(asal: Path, jalur: Path) -> str:
    """What is broken in the computed copy and was not in the original."""
    if not jalur.exists():
        return "dihitung, tetapi tidak ada hasilnya"
    baru = _bagian_cacat(jalur)
    if baru:
        baru -= _bagian_cacat(asal)
    return f"bagian {', '.join(sorted(baru))} dari hasilnya rusak" if baru else ""


def _bagian_cacat(jalur: Path) -> set[str]:
    """The parts that do not unpack, or are no XML and should be."""
    cacat = set()
    with zipfile.ZipFile(jalur) as z:
        for info in z.infolist():
            try:
                isi = z.read(info)
                if info.filename.endswith((".xml", ".rels")):
                    expat.ParserCreate().Parse(isi, True)  # builds nothing
            except Exception:
                cacat.add(info.filename)
    return cacat


def _memori() -> int:
    """The most that this process has taken, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
