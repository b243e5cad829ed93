"""Before a run: which file goes where. Two workbooks never go to one file."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.ringkas import gagal
from workbook_tools.keluaran import Pintu, asli
from workbook_tools.model.ringkas import Ringkas

KODE_BENTROK = "B508"
KODE_KELUARAN = "T111"


class Tugas(Struct, frozen=True):
    """One workbook to work on. ``tujuan`` is None when it is computed in place; ``nomor`` is
    its place in the run. ``lanjut``: leave it alone when nothing has changed. ``tandai``: also
    write a copy in which the cells of the findings are coloured. ``timpa``: replace what stands
    at the output path. ``triwulan``: up to this quarter (1 to 4)."""

    nomor: int
    jalur: Path
    tujuan: Path | None = None
    lanjut: bool = False
    tandai: bool = False
    timpa: bool = False
    triwulan: int | None = None


def rencanakan(
    sasaran: Iterable[Sasaran],
    tujuan: Path | None,
    lanjut: bool = False,
    tandai: bool = False,
    timpa: bool = False,
    triwulan: int | None = None,
) -> tuple[list[Tugas], list[Ringkas]]:
    """The tasks of a run, and the workbooks that would overwrite another one's output.

    Outputs keep their place below the folder that was named. Names that differ only in
    capitals count as one, as they are on Windows.
    """
    tugas: list[Tugas] = []
    bentrok: list[Ringkas] = []
    pemilik: dict[str, Path] = {}
    daftar = list(sasaran)
    pintu = Pintu("hitung", (s.jalur for s in daftar), timpa=timpa)
    for nomor, s in enumerate(daftar):
        hasil = None if tujuan is None else tujuan / s.relatif
        if hasil is None:
            tugas.append(Tugas(nomor, s.jalur, None, lanjut, tandai, timpa, triwulan))
            continue
        lebih_dulu = pemilik.setdefault(str(hasil).casefold(), s.jalur)
        if lebih_dulu is not s.jalur:
            bentrok.append(_bentrok(s.jalur, lebih_dulu, hasil))
        elif pintu.masukan(hasil):
            bentrok.append(_masukan(s.jalur, hasil))
        else:
            tugas.append(Tugas(nomor, s.jalur, hasil, lanjut, tandai, timpa, triwulan))
    return tugas, bentrok


def mutlak(sasaran: Iterable[Sasaran]) -> list[Sasaran]:
    """The same workbooks by full paths, for workers that are in another folder."""
    return [Sasaran(s.jalur.absolute(), s.relatif) for s in sasaran]


def di_luar_keluaran(sasaran: Iterable[Sasaran], tujuan: Path | None) -> list[Sasaran]:
    """The workbooks without those that an earlier run wrote into an output folder inside the
    folder that was searched; they would be computed again, one folder deeper each time."""
    daftar = list(sasaran)
    if tujuan is None:
        return daftar
    keluaran = asli(tujuan)
    return [s for s in daftar if not _hasil_lama(s, keluaran)]


def _hasil_lama(s: Sasaran, keluaran: Path) -> bool:
    jalur = asli(s.jalur)
    akar = jalur.parents[len(s.relatif.parts) - 1]
    return akar != keluaran and akar in keluaran.parents and keluaran in jalur.parents


def _bentrok(jalur: Path, lebih_dulu: Path, hasil: Path) -> Ringkas:
    return gagal(
        jalur,
        KODE_BENTROK,
        f"{jalur} tidak dihitung: hasilnya akan menimpa hasil {lebih_dulu} di {hasil}. Sebut "
        "folder di atasnya supaya letaknya dipertahankan, atau ganti nama berkasnya.",
    )


def _masukan(jalur: Path, hasil: Path) -> Ringkas:
    """Never with --timpa either: which of two inputs is read first would be a matter of luck."""
    return gagal(
        jalur,
        KODE_KELUARAN,
        f"{jalur} tidak dihitung: hasilnya akan menimpa {hasil}, yang juga dibaca perintah ini. "
        "Pilih folder keluaran lain, atau hitung di tempat tanpa --keluaran.",
    )
