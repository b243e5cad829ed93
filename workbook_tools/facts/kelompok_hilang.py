"""Rows that a sheet lacks, put together as far as they have one cause."""

from workbook_tools.facts.belanja import Bagian


def kelompok_hilang(hilang: list[Bagian], ada: list[Bagian]) -> list[list[Bagian]]:
    """Missing sub kegiatan in groups: a whole program, a whole kegiatan, else one by one.

    ``ada`` are the sub kegiatan of the sheet that lacks them. Where it has nothing of their
    program (or kegiatan), that is one cause.
    """
    program = {x.silsilah.program for x in ada}
    kegiatan = {(x.silsilah.program, x.silsilah.kegiatan) for x in ada}
    kelompok: dict[tuple[object, ...], list[Bagian]] = {}
    for n, x in enumerate(hilang):
        p, g = x.silsilah.program, x.silsilah.kegiatan
        if p not in program:
            kunci: tuple[object, ...] = (p,)
        elif (p, g) not in kegiatan:
            kunci = (p, g)
        else:
            kunci = (p, g, n)
        kelompok.setdefault(kunci, []).append(x)
    return list(kelompok.values())
