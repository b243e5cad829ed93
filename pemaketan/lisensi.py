"""The licences of all that the kit carries, in one folder and with one list."""

import re
import shutil
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path

from pemaketan.galat import GalatPaket

_NAMA = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")
_NSIS = Path("/usr/share/doc/nsis/copyright")


def kumpulkan_lisensi(akar: Path, kit: Path) -> None:
    """Copy them into ``kit/Lisensi`` and list them in its ``DAFTAR.txt``.

    Raises:
        GalatPaket: something has none; then it may not be passed on.
    """
    tujuan = kit / "Lisensi"
    (tujuan / "lkj").mkdir(parents=True)
    shutil.copyfile(akar / "LICENSE", tujuan / "lkj" / "LICENSE.txt")
    daftar = ["lkj: MIT", _python(kit, tujuan), _nsis(tujuan)]
    for info in sorted((kit / "python" / "Lib" / "site-packages").glob("*.dist-info")):
        if not info.name.startswith("workbook_tools-"):
            daftar.append(_paket(info, tujuan))
    isi = "Perangkat lunak yang dibawa paket ini, dan lisensinya:\n\n" + "\n".join(daftar) + "\n"
    (tujuan / "DAFTAR.txt").write_text(isi, encoding="utf-8-sig", newline="\r\n")


def _python(kit: Path, tujuan: Path) -> str:
    _salin(kit / "python" / "LICENSE.txt", tujuan / "Python" / "LICENSE.txt")
    return "Python: Python Software Foundation License"


def _nsis(tujuan: Path) -> str:
    _salin(_NSIS, tujuan / "NSIS" / "copyright.txt")
    return "NSIS (program pemasang): zlib/libpng, CPL-1.0"


def _paket(info: Path, tujuan: Path) -> str:
    data = HeaderParser().parsestr((info / "METADATA").read_text(encoding="utf-8"))
    nama = f"{data['Name']} {data['Version']}"
    berkas = [p for p in sorted(info.rglob("*")) if p.is_file() and _berlisensi(info, p)]
    if not berkas:
        raise GalatPaket(f"{nama} carries no licence text")
    for satu in berkas:
        _salin(satu, tujuan / data["Name"] / "-".join(_dalam(info, satu)))
    return f"{nama}: {_sebutan(data)}"


def _berlisensi(info: Path, berkas: Path) -> bool:
    return any(_NAMA.search(bagian) for bagian in berkas.relative_to(info).parts)


def _dalam(info: Path, berkas: Path) -> tuple[str, ...]:
    bagian = berkas.relative_to(info).parts
    return bagian[1:] if bagian[0] == "licenses" else bagian


def _sebutan(data: Message) -> str:
    """The licence's name: SPDX where it is given, else the classifier, else the first line."""
    if spdx := data["License-Expression"]:
        return str(spdx)
    kelas = [k for k in data.get_all("Classifier", []) if k.startswith("License :: OSI")]
    if kelas:
        return str(kelas[0]).rpartition(" :: ")[2]
    return str(data["License"] or "lihat berkasnya").strip().splitlines()[0]


def _salin(asal: Path, tujuan: Path) -> None:
    if not asal.is_file():
        raise GalatPaket(f"no licence text at {asal}")
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(asal, tujuan)
