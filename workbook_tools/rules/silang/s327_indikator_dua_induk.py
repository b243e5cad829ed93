"""S327: one indicator text under two programs or two kegiatan."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.records.kinerja_program import BarisKinerjaProgram
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_INDUK = {"program": "program", "kegiatan": "kegiatan", "sub_kegiatan": "kegiatan"}
"""The level whose names must not share an indicator; sub kegiatan of one kegiatan may."""
KATA_KHAS = 6
"""Short indicators of sub kegiatan ('Jumlah laporan') rightly stand under many."""


@aturan("S327", Tingkat.INFO, "Satu indikator di dua program atau kegiatan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari teks indikator yang sama persis di bawah dua program atau dua kegiatan.

    Mengapa penting: indikator mengukur satu hal. Yang sama di dua tempat biasanya tersalin dari
    baris lain dan belum diganti, sehingga kinerja yang satu dinilai dengan ukuran yang lain.

    Contoh: "Persentase desa tertib administrasi" tertulis di program Pembinaan dan juga di program
    Ketentraman.

    Cara memperbaiki: ganti indikator yang tersalin menurut dokumen perencanaan. Bila memang sama,
    abaikan.
    """
    for tingkat, induk in _INDUK.items():
        ganda = [isi for isi in _sama(k, tingkat) if len({_nama(k, b, induk) for b in isi}) > 1]
        if ganda:
            yield _temuan(k, ganda, induk)


def _sama(k: Konteks, tingkat: str) -> list[list[BarisKinerjaProgram]]:
    """The rows of a level by the text of their indicator."""
    kelompok = kelompokkan(
        (kunci_nama(b.indikator.teks), b)
        for b in k.laporan.kinerja_program
        if b.indikator and b.tingkat == tingkat and (tingkat != "sub_kegiatan" or _panjang(b))
    )
    return list(kelompok.values())


def _nama(k: Konteks, b: BarisKinerjaProgram, induk: str) -> object:
    return getattr(k.laporan.silsilah(b), induk)


def _panjang(b: BarisKinerjaProgram) -> bool:
    return len(b.indikator.teks.split()) >= KATA_KHAS


def _temuan(k: Konteks, ganda: list[list[BarisKinerjaProgram]], induk: str) -> Temuan:
    """One finding a level: offices that copy indicators do so in many places."""
    pertama, kedua = _dua(k, ganda[0], induk)
    lain = f", dan {len(ganda) - 1} indikator lain" if len(ganda) > 1 else ""
    return temuan(
        kedua.indikator,
        kedua,
        f"Indikator '{kedua.indikator.teks}' tertulis di dua {induk} ({pertama.indikator.sel} dan "
        f"{kedua.indikator.sel}){lain}. Apakah salah satunya tersalin?",
        terkait=(
            tempat(pertama.indikator),
            *(tempat(b.indikator) for isi in ganda[1:] for b in _dua(k, isi, induk)),
        ),
    )


def _dua(
    k: Konteks, baris: list[BarisKinerjaProgram], induk: str
) -> tuple[BarisKinerjaProgram, BarisKinerjaProgram]:
    """The first row and the first one under another name."""
    pertama = baris[0]
    return pertama, next(b for b in baris if _nama(k, b, induk) != _nama(k, pertama, induk))
