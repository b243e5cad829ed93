"""Pictures of the sheet Gambar in the blocks that they belong to."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.naskah import Bagian, Gambar, Paragraf, Ruas
from workbook_tools.records.gambar import BarisGambar
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Lowong
from workbook_tools.susun.tabel import BAB, nama_rujukan


class Foto(Struct, frozen=True):
    """A picture of the sheet: its row and its number in its block."""

    baris: BarisGambar
    nomor: int


def gambar_blok(b: Bahan, id_: str, *nama: str) -> Iterator[Bagian | Lowong]:
    """The pictures that name a block by its id or one of these words, each with its caption."""
    for foto in pilih_gambar(b, id_, *nama):
        yield from satu_gambar(b, id_, foto)


def pilih_gambar(b: Bahan, *nama: str) -> list[Foto]:
    """The rows of a block, by their order."""
    kunci = {_kunci(n) for n in nama}
    baris = [x for x in b.laporan.gambar if _kunci(x.blok.teks) in kunci]
    urut = sorted(baris, key=lambda x: (x.urutan.nilai is None, x.urutan.nilai or 0))
    b.gambar_terpakai.update(x.nomor_baris for x in urut)
    return [Foto(x, n) for n, x in enumerate(urut, start=1)]


def satu_gambar(b: Bahan, id_: str, foto: Foto) -> Iterator[Bagian | Lowong]:
    """A picture and its caption; a file that is not there leaves a place to be filled."""
    x = foto.baris
    isi = b.gambar.get(x.berkas.teks)
    if isi is None:
        yield Lowong(b.tulis("gambar.hilang", berkas=x.berkas.teks))
        return
    yield Gambar(isi.data, isi.jenis, x.keterangan.teks)
    sumber = f" ({b.tulis('umum.sumber_angka', sumber=x.sumber.teks)})" if x.sumber else ""
    bab = BAB[id_.partition(".")[0]]
    penanda = nama_rujukan("Gambar", f"{id_}_{foto.nomor}")
    ruas = (
        Ruas(f"Gambar {bab}.", penanda=penanda),
        Ruas("", urut=f"Gambar_{bab}", penanda=penanda),
        Ruas(f" {x.keterangan.teks}{sumber}"),
    )
    yield Paragraf(ruas, "caption")


def _kunci(teks: str) -> str:
    return "".join(teks.casefold().split())
