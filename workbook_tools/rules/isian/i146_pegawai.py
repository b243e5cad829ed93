"""I146: counts of staff that do not add up."""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_angka, jumlah
from workbook_tools.records.pegawai import BarisPegawai
from workbook_tools.records.pilihan import baca_pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("I146", Tingkat.PERINGATAN, "Jumlah pegawai tidak cocok")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah laki-laki dan perempuan berjumlah sama dengan kolom Jumlah, dan apakah
    jumlah pegawai menurut golongan, pendidikan, jabatan, dan status sama (yang ini info).

    Mengapa penting: tabel pegawai di laporan dibaca orang berdampingan; angka yang tidak cocok
    menandakan ada yang salah ketik atau tertinggal.

    Contoh: laki-laki 3, perempuan 2, Jumlah 6; atau golongan 15 orang, pendidikan 14 orang.

    Cara memperbaiki: hitung ulang dari daftar pegawai. Bila sebagian memang tidak bergolongan,
    jelaskan di naskah.
    """
    salah = [b for b in k.laporan.pegawai if (d := _dari_rincian(b)) and d != b.jumlah.nilai]
    salah = [b for b in salah if b.jumlah.nilai is not None]
    for b in salah:
        yield temuan(
            b.jumlah,
            b,
            f"Jumlah {b.rincian.teks} tertulis {b.jumlah.teks}, padahal laki-laki "
            f"{b.laki_laki.teks} dan perempuan {b.perempuan.teks}. Hitung ulang dari daftar "
            "pegawai.",
            terkait=(tempat(b.laki_laki), tempat(b.perempuan)),
        )
    if not salah:
        yield from _antarkelompok(k.laporan.pegawai)


def _dari_rincian(b: BarisPegawai) -> Fraction | None:
    """Men and women together, where both are told."""
    laki, perempuan = b.laki_laki.nilai, b.perempuan.nilai
    return None if laki is None or perempuan is None else laki + perempuan


def _antarkelompok(pegawai: Sequence[BarisPegawai]) -> Iterator[Temuan]:
    """Groups that count another number of staff than most do."""
    kelompok = kelompokkan((baca_pilihan(b.kelompok) or "", b) for b in pegawai)
    banyak = {nama: _banyak(isi) for nama, isi in kelompok.items() if nama}
    total = {nama: n for nama, n in banyak.items() if n is not None}
    if len({*total.values()}) < 2 or len(total) < len(banyak):
        return
    lazim, _ = Counter(total.values()).most_common(1)[0]
    beda = next(nama for nama, n in total.items() if n != lazim)
    sebutan = sebutkan([f"{nama} {cetak_angka(n, 0)}" for nama, n in total.items()])
    yield temuan(
        kelompok[beda][0].kelompok,
        kelompok[beda][0],
        f"Jumlah pegawai tiap kelompok berbeda: {sebutan}. Adakah yang tertinggal? Bila memang "
        "begitu, jelaskan di naskah.",
        terkait=tuple(tempat(isi[0].kelompok) for nama, isi in kelompok.items() if nama != beda),
        tingkat=Tingkat.INFO,
    )


def _banyak(isi: list[BarisPegawai]) -> Fraction | None:
    """The staff of a group; None where a row tells none that can be read."""
    satu = [n if (n := b.jumlah.nilai) is not None else _dari_rincian(b) for b in isi if _terisi(b)]
    return None if not satu or None in satu else jumlah(n for n in satu if n is not None)


def _terisi(b: BarisPegawai) -> bool:
    return not all(x.belum_dinilai for x in (b.jumlah, b.laki_laki, b.perempuan))
