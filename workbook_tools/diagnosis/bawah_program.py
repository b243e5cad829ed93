"""What a row under the wrong program explains: the workbook is judged as it is, and once more with
the program that two other sheets tell; what goes away hangs under the finding about the row."""

from collections.abc import Sequence

from workbook_tools.diagnosis.bawah_geseran import terjelaskan
from workbook_tools.model.temuan import Temuan, terhitung

PROGRAM, JUMLAH = "S308", "S304"
"""The rules that tell a row under the wrong program, and a sum that differs from the agreement."""


def salah_program(temuan: Sequence[Temuan]) -> Temuan | None:
    """The one row that stands under the wrong program, where that makes sums differ."""
    semua = [t for t in terhitung(temuan) if t.aturan == PROGRAM and t.seharusnya]
    satu = len(semua) == 1 and semua[0].kolom == "program"
    return semua[0] if satu and any(t.aturan == JUMLAH for t in temuan) else None


def gantungkan_program(
    temuan: Sequence[Temuan], sesudah: Sequence[Temuan], induk: Temuan
) -> Sequence[Temuan]:
    """The findings with those that the wrong program explains under it; what else is wrong is told
    as it is with the right one."""
    if len(terhitung(sesudah)) >= len(terhitung(temuan)) - 1:
        return temuan
    dulu = {t.sebagai_induk for t in temuan}
    ikut = terjelaskan([t for t in temuan if t is not induk], sesudah, induk)
    return [induk, *ikut, *(t for t in sesudah if t.sebagai_induk in dulu)]
