"""A row of Program Kegiatan that holds the code of another one, and the code that it must mean."""

from collections.abc import Iterator, Sequence

from workbook_tools.facts.kode_keliru import KodeKeliru
from workbook_tools.facts.konteks import Konteks
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode_rekening import PANJANG, bagian_kode, bertitik
from workbook_tools.records import Baris
from workbook_tools.records.nomenklatur import Nomenklatur
from workbook_tools.tables.baris.kedalaman import tingkat_kode

_Kode = tuple[str, ...]
PROGRAM, KEGIATAN, SUB = PANJANG
_DI_ATAS = {KEGIATAN: (PANJANG[PROGRAM],), SUB: (PANJANG[KEGIATAN],)}
"""How many parts the code of the row has that a row must stand under."""
MAKS_RAGU = 2
"""So many rows with one code are tried; more are no slip."""


def rekening_keliru(k: Konteks) -> tuple[KodeKeliru, ...]:
    """What may be meant where two rows with different names have one code; () where none or several
    codes are so, or nothing around the rows tells a code."""
    baris = [b for b in k.laporan.diketik("program_kegiatan") if b.isian("nama").teks]
    semua = [bagian_kode(_teks(b)) for b in baris]
    tempat: dict[_Kode, list[int]] = {}
    for n, kode in enumerate(semua):
        if kode:
            tempat.setdefault(kode, []).append(n)
    ganda = [isi for isi in tempat.values() if len({_nama(baris[n]) for n in isi}) > 1]
    if len(ganda) != 1 or len(ganda[0]) > MAKS_RAGU:
        return ()
    return tuple(
        KodeKeliru(baris[n].isian("kode_rekening"), maksud, True, pasti)
        for n in ganda[0]
        for maksud, pasti in (_resmi(k, baris, n) or _maksud(baris, semua, n))
    )


def _resmi(k: Konteks, baris: Sequence[Baris], n: int) -> list[tuple[str, bool]]:
    """The one code of the nomenclature that has the row's name, under its program or that of the
    row above, as codes of its level are typed here."""
    kode = bagian_kode(_teks(baris[n]))
    program = {x[: PANJANG[PROGRAM]] for x in (kode, bagian_kode(_teks(baris[max(n - 1, 0)])))}
    daftar = Nomenklatur(k.laporan.nomenklatur)
    resmi = [x for p in program for x in daftar.kode(baris[n].isian("nama").teks, p)]
    if len(resmi) != 1 or resmi[0] == kode:
        return []
    ditulis = (bertitik(_teks(b)).split(".") for b in baris)
    contoh = next((x for x in ditulis if len(x) == len(resmi[0])), resmi[0])
    return [(".".join(x.zfill(len(p)) for x, p in zip(resmi[0], contoh, strict=True)), True)]


def _teks(b: Baris) -> str:
    return b.isian("kode_rekening").teks


def _nama(b: Baris) -> str:
    return kunci_nama(b.isian("nama").teks)


def _maksud(baris: Sequence[Baris], semua: Sequence[_Kode], n: int) -> Iterator[tuple[str, bool]]:
    """The heading that the next row lacks, or a number that its siblings leave free, as the next
    row or the one above tells; and whether it can be no other."""
    atas, bawah = (bertitik(_teks(baris[x])) if 0 <= x < len(baris) else "" for x in (n - 1, n + 1))
    for panjang in _DI_ATAS.get(tingkat_kode(bawah), ()):
        if bagian_kode(bawah)[:panjang] not in semua:
            yield ".".join(bawah.split(".")[:panjang]), True
            return
    if tingkat_kode(bawah) == SUB and bawah.rpartition(".")[2].isdigit():
        yield from _bebas(semua, bawah, atas)
    elif tingkat_kode(atas) == SUB:
        yield _nomor(atas, int(bagian_kode(atas)[-1]) + 1), False
    elif tingkat_kode(atas) == KEGIATAN:
        yield f"{atas}.0001", False


def _bebas(semua: Sequence[_Kode], bawah: str, atas: str) -> Iterator[tuple[str, bool]]:
    """The number just before the next row's that no row has."""
    *awalan, sampai = bagian_kode(bawah)
    sama = bagian_kode(atas)[:-1] == tuple(awalan)
    dari = int(bagian_kode(atas)[-1]) if sama else 0
    bebas = [x for x in range(dari + 1, int(sampai)) if (*awalan, str(x)) not in semua]
    if bebas:
        yield _nomor(bawah, bebas[-1]), len(bebas) == 1


def _nomor(contoh: str, nomor: int) -> str:
    """A code like another one, with this number at its end."""
    awalan, _, akhir = contoh.rpartition(".")
    return f"{awalan}.{nomor:0{len(akhir)}d}"
