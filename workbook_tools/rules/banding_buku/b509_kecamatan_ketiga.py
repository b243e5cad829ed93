"""B509: two workbooks state a third kecamatan differently."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.facts.antarbuku import Kelompok, KonteksAntarbuku, nama_pendek
from workbook_tools.facts.salinan import Salinan, banding_salinan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.petikan import Kutipan, Petikan, PetikanPembanding
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import kunci_kecamatan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan


class _Sebutan(Struct, frozen=True):
    """What one workbook says of a kecamatan that sent none."""

    buku: Petikan
    kecamatan: str
    kode: str
    angka: Kutipan


_Beda = tuple[_Sebutan, _Sebutan]
"""The figure that stands alone or later, and what another workbook says."""


@aturan("B509", Tingkat.PERINGATAN, "Kecamatan ketiga disebut berbeda")
def periksa(k: KonteksAntarbuku) -> Iterator[Temuan]:
    """Membandingkan angka sebuah kecamatan di lembar Kecamatan Lain antarbuku kerja, bila buku
    kerja kecamatan itu sendiri tidak ada.

    Mengapa penting: hanya satu yang dapat benar, dan peringkatnya berbeda di kedua laporan.

    Contoh: realisasi IKM Kandangan 85,10 di buku kerja Loksado, 85,01 di buku kerja Simpur.

    Cara memperbaiki: mintalah angka atau buku kerja kecamatan itu, lalu samakan.
    """
    for kelompok in k.kelompok:
        per_buku: dict[tuple[str, str], list[_Beda]] = {}
        for sebutan in _sehal(kelompok):
            for beda in _beda(sebutan):
                kunci = beda[0].buku.berkas, kunci_kecamatan(beda[0].kecamatan)
                per_buku.setdefault(kunci, []).append(beda)
        yield from map(_temuan, per_buku.values())


def _sehal(kelompok: Kelompok) -> list[list[_Sebutan]]:
    """The figures of kecamatan without a workbook, those of one indicator and column together."""
    hasil: dict[tuple[str, ...], list[_Sebutan]] = {}
    for buku in kelompok.buku:
        for b in buku.pembanding:
            kecamatan = kunci_kecamatan(b.kecamatan.teks)
            nama = _indikator(kelompok, buku, b)
            if not kecamatan or kecamatan in kelompok.per_kecamatan or not nama:
                continue
            for angka in (b.target, b.realisasi):
                if angka.angka is not None:
                    satu = _Sebutan(buku, b.kecamatan.teks, b.kode.teks, angka)
                    hasil.setdefault((kecamatan, nama, angka.kolom), []).append(satu)
    return list(hasil.values())


def _indikator(kelompok: Kelompok, buku: Petikan, b: PetikanPembanding) -> str:
    """The matching key of the indicator that a row is about; '' where its code is not known."""
    i = kelompok.indikator(buku, b.kode.teks)
    return f"{kunci_kode(b.kode.teks)} {kunci_nama(i.indikator.teks)}" if i else ""


def _beda(sebutan: list[_Sebutan]) -> Iterator[_Beda]:
    """Each figure that differs from the one that most workbooks have (the first of equals)."""
    sekata = kelompokkan(((x.angka.teks, x.angka.angka), x) for x in sebutan)  # most say the same
    wakil = [(isi[0], len(isi)) for isi in sekata.values()]
    baku = max(wakil, key=lambda w: sum(n for x, n in wakil if _sama(w[0], x)))[0]
    for x in sebutan:
        if x.buku is not baku.buku and not _sama(x, baku):
            yield x, baku


def _sama(a: _Sebutan, b: _Sebutan) -> bool:
    """The one may be the other rounded."""
    cocok = banding_salinan(a.angka, b.angka), banding_salinan(b.angka, a.angka)
    return Salinan.SAMA in cocok or Salinan.BEDA not in cocok


def _temuan(beda: list[_Beda]) -> Temuan:
    satu, _ = beda[0]
    rinci = [
        f"{x.angka.kolom} {x.kode} {x.angka.teks}, {y.angka.teks} di buku kerja "
        f"{nama_pendek(y.buku.perangkat_daerah.teks)}"
        for x, y in beda
    ]
    return Temuan(
        "pembanding",
        satu.angka.sel,
        f"Angka {nama_pendek(satu.kecamatan)} berbeda antarbuku: {sebutkan(rinci, 3)}. Buku kerja "
        f"{nama_pendek(satu.kecamatan)} tidak ada; mintalah angkanya, lalu samakan.",
        kolom=satu.angka.kolom,
        kunci=satu.kecamatan,
        nilai=satu.angka.teks,
        terkait=tuple(y.angka.tempat(y.buku.berkas) for _, y in beda),
        berkas=satu.buku.berkas,
    )
