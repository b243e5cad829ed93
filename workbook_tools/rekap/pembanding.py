"""What Kecamatan Lain of a workbook should hold, from the other workbooks (no I/O)."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.facts.antarbuku import Kelompok, nama_pendek
from workbook_tools.facts.salinan import Salinan, banding_salinan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.petikan import Kutipan, Petikan, PetikanIndikator, PetikanPembanding
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import kunci_kecamatan


class IsianPembanding(Struct, frozen=True):
    """One row of Kecamatan Lain to be written.

    ``baris`` is the row on the tab, None for a new one. Only figures that change are given;
    the old ones are kept for telling.
    """

    baris: int | None
    kode: str
    kecamatan: str
    target: str | None = None
    realisasi: str | None = None
    target_lama: str = ""
    realisasi_lama: str = ""


def rencana_isian(kelompok: Kelompok, buku: Petikan) -> tuple[IsianPembanding, ...]:
    """The rows of one workbook that have to change, in the order of its indicators.

    Indicators meet by their code. Rows of this office itself, of kecamatan without a workbook
    and of unknown codes stay as they are, and so does a figure that the other workbook lacks.
    """
    return tuple(
        isian for i in buku.indikator if i.kode for isian in _satu_indikator(kelompok, buku, i)
    )


def _satu_indikator(
    kelompok: Kelompok, buku: Petikan, i: PetikanIndikator
) -> Iterator[IsianPembanding]:
    kode = kunci_kode(i.kode.teks)
    milik = (b for b in buku.pembanding if kunci_kode(b.kode.teks) == kode)
    per_kecamatan = kelompokkan((kunci_kecamatan(b.kecamatan.teks), b) for b in milik)
    for lain in kelompok.buku:
        asli = kelompok.indikator(lain, kode)
        if lain is buku or asli is None:
            continue
        lama = per_kecamatan.get(kunci_kecamatan(lain.perangkat_daerah.teks), [])
        for b in lama:
            if (isian := _betulkan(b, asli)) is not None:
                yield isian
        if not lama and (asli.target or asli.realisasi):
            yield IsianPembanding(
                None,
                i.kode.teks,
                nama_pendek(lain.perangkat_daerah.teks),
                _baru(asli.target),
                _baru(asli.realisasi),
            )


def _betulkan(b: PetikanPembanding, asli: PetikanIndikator) -> IsianPembanding | None:
    target, realisasi = _ganti(b.target, asli.target), _ganti(b.realisasi, asli.realisasi)
    if target is None and realisasi is None:
        return None
    return IsianPembanding(
        b.baris,
        b.kode.teks,
        b.kecamatan.teks,
        target,
        realisasi,
        b.target.teks,
        b.realisasi.teks,
    )


def _ganti(salinan: Kutipan, asal: Kutipan) -> str | None:
    sama = banding_salinan(salinan, asal) is Salinan.SAMA
    return None if sama or not asal else asal.terbaca


def _baru(asal: Kutipan) -> str | None:
    return asal.terbaca if asal else None
