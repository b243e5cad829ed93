"""I123: a scale without usable steps, or with a bound twice."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.records.skala import BarisSkala
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("I123", Tingkat.GALAT, "Skala nilai tidak dapat dipakai")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah skala nilai lengkap: punya batas yang terbaca, tidak ganda, dalam persen.

    Mengapa penting: kategori setiap indikator ditentukan skala ini. Skala yang tidak terbaca
    diganti skala Permendagri 86/2017.

    Contoh: skala kabupaten ditambahkan tanpa batas bawah; dua kategori sama-sama berbatas 76%;
    batas tertulis 0,91 padahal maksudnya 91%.

    Cara memperbaiki: di lembar Skala Nilai, isi satu baris untuk setiap kategori dengan batas
    bawahnya dalam persen.
    """
    for skala in _kelompok(k):
        terisi = [b for b in skala if b.batas_bawah.nilai is not None]
        if not terisi:
            yield _tanpa_batas(k, skala)
        elif len(terisi) > 1 and max(b.batas_bawah.nilai or 0 for b in terisi) <= 1:
            yield _pecahan(terisi)
        else:
            yield from _ganda(terisi)


def _kelompok(k: Konteks) -> list[list[BarisSkala]]:
    hasil = kelompokkan((kunci_nama(b.skala.teks), b) for b in k.laporan.skala if b.skala.teks)
    return list(hasil.values())


def _tanpa_batas(k: Konteks, skala: list[BarisSkala]) -> Temuan:
    b = skala[0]
    dipakai = kunci_nama(k.laporan.identitas.skala.teks) == kunci_nama(b.skala.teks)
    ganti = f" Untuk sementara dipakai {k.laporan.kebijakan.skala.nama}." if dipakai else ""
    return temuan(
        b.batas_bawah,
        b,
        f"Skala '{b.skala.teks}' tidak punya batas bawah yang terbaca, jadi tidak dapat dipakai."
        f"{ganti} Isi batas bawah setiap kategorinya dalam persen.",
        nilai=b.batas_bawah.teks or "(kosong)",
        terkait=(tempat(k.laporan.identitas.skala),) if dipakai else (),
    )


def _pecahan(terisi: list[BarisSkala]) -> Temuan:
    b = terisi[0]
    batas = sebutkan([x.batas_bawah.teks for x in terisi])
    return temuan(
        b.batas_bawah,
        b,
        f"Batas bawah skala '{b.skala.teks}' semuanya 1 atau kurang ({batas}), sehingga hampir "
        "setiap capaian masuk kategori tertinggi. Tulis dalam persen, misalnya 91%.",
        terkait=tuple(tempat(x.batas_bawah) for x in terisi[1:]),
    )


def _ganda(terisi: list[BarisSkala]) -> Iterator[Temuan]:
    pertama: dict[object, BarisSkala] = {}
    for b in terisi:
        ada = pertama.setdefault(b.batas_bawah.nilai, b)
        if ada is not b:
            yield temuan(
                b.batas_bawah,
                b,
                f"Batas bawah {b.batas_bawah.teks} pada skala '{b.skala.teks}' dipakai dua kali: "
                f"untuk '{ada.kategori.teks}' ({ada.batas_bawah.sel}) dan '{b.kategori.teks}' "
                f"({b.batas_bawah.sel}). Setiap kategori perlu batas sendiri.",
                terkait=(tempat(ada.batas_bawah),),
            )
