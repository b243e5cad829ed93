"""N715: an efficiency is neither the ratio nor the difference of its terms."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.ucapan import tempat_sel, temuan_sel
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_angka
from workbook_tools.rules.registry import aturan_dokumen

TOLERANSI = Fraction(1, 100)


@aturan_dokumen("N715", Tingkat.GALAT, "Efisiensi tidak cocok dengan capaian dan serapan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang efisiensi dari capaian dan serapan di barisnya, menurut rumus yang dipakai
    tabel itu: capaian dibagi serapan, atau capaian dikurangi serapan.

    Mengapa penting: efisiensi menilai apakah anggaran dipakai dengan baik; satu angka yang keliru
    membalik kesimpulannya.

    Contoh: capaian 240%, serapan 82,6%: 2,9. Bila tertulis 2,4, salah satunya keliru.

    Cara memperbaiki: betulkan capaian atau serapannya, lalu hitung ulang.
    """
    per_tabel: dict[tuple[int, int], list[tuple[Catatan, Angka, Angka, Angka]]] = {}
    for c in k.catatan:
        a, s = c.angka(Peran.CAPAIAN), c.angka(Peran.PENYERAPAN)
        teks = c.teks(Peran.EFISIENSI)
        e = baca(teks, "efisiensi").angka if len(c.isi(Peran.EFISIENSI)) == 1 else None
        if a is None or s is None or e is None or not s.nilai:
            continue
        isi = (c, e, a, s)
        per_tabel.setdefault((c.tabel.letak, c.panel), []).append(isi)
    for baris in per_tabel.values():
        cocok = [[_cocok(e, *_rasio(a, s)), _cocok(e, *_selisih(a, s))] for _, e, a, s in baris]
        rasio, selisih = (sum(x[n] for x in cocok) for n in (0, 1))
        if max(rasio, selisih) * 2 <= len(baris):
            continue
        pakai = 0 if rasio >= selisih else 1
        for (c, _, a, s), x in zip(baris, cocok, strict=True):
            if not x[pakai]:
                yield _temuan(c, a.nilai - s.nilai if pakai else a.nilai / s.nilai, pakai)


def _rentang(a: Angka) -> tuple[Fraction, Fraction]:
    """What a printed figure may have been before it was rounded."""
    setengah = Fraction(1, 2 * 10**a.desimal) if a.desimal else Fraction(0)
    return a.nilai - setengah, a.nilai + setengah


def _rasio(a: Angka, s: Angka) -> tuple[Fraction, Fraction]:
    (a0, a1), (s0, s1) = _rentang(a), _rentang(s)
    return a0 / s1, a1 / s0


def _selisih(a: Angka, s: Angka) -> tuple[Fraction, Fraction]:
    (a0, a1), (s0, s1) = _rentang(a), _rentang(s)
    return a0 - s1, a1 - s0


def _cocok(e: Angka, bawah: Fraction, atas: Fraction) -> bool:
    if bawah <= e.nilai <= atas:
        return True
    return any(bandingkan(e, x, TOLERANSI) is not Cocok.BEDA for x in (bawah, atas))


def _temuan(c: Catatan, benar: Fraction, pakai: int) -> Temuan:
    kolom, sel = c.isi(Peran.EFISIENSI)[0]
    suku = [s for p in (Peran.CAPAIAN, Peran.PENYERAPAN) for _, s in c.isi(p)]
    cara = "dikurangi" if pakai else "dibagi"
    return temuan_sel(
        c,
        kolom,
        sel,
        f"Efisiensi tertulis {sel.teks.strip()}, padahal {suku[0].teks.strip()} {cara} "
        f"{suku[1].teks.strip()} adalah {cetak_angka(benar)}. Betulkan angkanya.",
        terkait=tempat_sel(c.tabel.lembar, suku),
    )
