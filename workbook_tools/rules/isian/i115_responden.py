"""I115: respondent counts that do not add up."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_angka, jumlah
from workbook_tools.records import Isian
from workbook_tools.records.ikm import BarisIkm
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan
from workbook_tools.wording.tulisan import tulis_seperti

KELOMPOK = {
    "jenis kelamin": ("laki_laki", "perempuan"),
    "pendidikan": ("sd", "smp", "sma", "diploma", "s1", "s2"),
}


@aturan("I115", Tingkat.PERINGATAN, "Jumlah responden tidak cocok")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah responden menurut jenis kelamin dan pendidikan berjumlah sama.

    Mengapa penting: rincian yang tidak cocok menandakan salah hitung pada tabel survei, sehingga
    nilai IKM-nya ikut diragukan.

    Contoh: responden 100 orang, tetapi SD 30, SMP 38, SMA 40, Diploma 3, S1 9 berjumlah 120.

    Cara memperbaiki: hitung ulang dari daftar responden. Bila sebagian tidak mengisi pendidikan,
    jelaskan di naskah.
    """
    for b in k.laporan.ikm:
        semua = {x: r for x, kolom in KELOMPOK.items() if (r := _rincian(b, kolom)) is not None}
        total = b.responden.nilai
        beda = {x: r for x, r in semua.items() if total and total > 0 and r[0] != total}
        if len(beda) > 1 and len({n for n, _ in beda.values()}) == 1:
            yield _keduanya(b, beda)
            continue
        for sebutan, (terjumlah, isi) in beda.items():
            yield _temuan(b, sebutan, terjumlah, isi)


def _rincian(b: BarisIkm, kolom: tuple[str, ...]) -> tuple[Fraction, list[Isian]] | None:
    """The sum of a breakdown and its cells; None when it is not filled, or not readable."""
    isi = [b.isian(id_) for id_ in kolom if b.isian(id_)]
    nilai = [i.nilai for i in isi if i.nilai is not None]
    if len(isi) < 2 or len(nilai) < len(isi):
        return None
    return jumlah(nilai), isi


def _temuan(b: BarisIkm, sebutan: str, terjumlah: Fraction, isi: list[Isian]) -> Temuan:
    total = b.responden.nilai or Fraction(0)
    beda = abs(terjumlah - total)
    lebih = "lebih" if terjumlah > total else "kurang"
    urai = " + ".join(f"{label(i)} {i.teks}" for i in isi)
    return temuan(
        b.responden,
        b,
        f"Responden {b.responden.teks}, tetapi menurut {sebutan} {cetak_angka(terjumlah, 0)} "
        f"({urai}), {lebih} {cetak_angka(beda, 0)}. Hitung ulang dari daftar responden.",
        terkait=tuple(tempat(i) for i in isi),
    )


def _keduanya(b: BarisIkm, beda: dict[str, tuple[Fraction, list[Isian]]]) -> Temuan:
    """Both breakdowns have one sum, and the total is another: more people than were asked cannot
    have answered, fewer may."""
    terjumlah = next(n for n, _ in beda.values())
    lebih = terjumlah > (b.responden.nilai or 0)
    saran = (
        "Betulkan jumlahnya."
        if lebih
        else "Betulkan, atau jelaskan di naskah bila sebagian tidak mengisi."
    )
    return temuan(
        b.responden,
        b,
        f"Responden {b.responden.teks}, tetapi menurut {' maupun '.join(beda)} "
        f"{cetak_angka(terjumlah, 0)}. {saran}",
        seharusnya=tulis_seperti(b.responden, terjumlah) if lebih else "",
        terkait=tuple(tempat(i) for _, isi in beda.values() for i in isi),
    )
