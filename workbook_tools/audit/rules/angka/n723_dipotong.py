"""N723: a ratio or an achievement was cut off instead of rounded."""

from collections.abc import Iterator

from workbook_tools.audit.capaian_baris import capaian_baris
from workbook_tools.audit.fakta import Fakta
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.ucapan import NOTASI, tempat_fakta
from workbook_tools.facts.banding import terpotong_sebagai
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import cetak_angka, tertulis_sebagai
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan


@aturan("N723", Tingkat.INFO, "Angka dipotong, bukan dibulatkan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan rasio yang tertulis sebagai a:b dengan desimal yang tertulis di tempat lain,
    dan capaian dengan realisasi dibagi target sebarisnya.

    Mengapa penting: 7:19 adalah 0,368; dipotong menjadi 0,36, capaiannya 240%, padahal 0,37 memberi
    246,67% dan rasionya sendiri 245,6%.

    Contoh: realisasi 7:19 di tabel kecamatan, 0.36 di tabel capaian.

    Cara memperbaiki: bulatkan (0,37), atau hitung capaian dari rasionya.
    """
    for kunci in k.utama:
        for jenis in ("target", "realisasi"):
            fakta = k.ambil(jenis, INDIKATOR, kunci)
            rasio = [f for f in fakta if f.angka and f.angka.rasio is not None]
            for r in rasio[:1]:
                yield from _satu(k, jenis, r, fakta)
    yield from _capaian(k)


def _capaian(k: KonteksDokumen) -> Iterator[Temuan]:
    """Achievements whose further digits were cut off: one habit, one finding."""
    kena = [
        x
        for x in capaian_baris(k)
        if x.angka.desimal
        and terpotong_sebagai(x.dihitung, x.angka)
        and not tertulis_sebagai(x.dihitung, x.angka)
    ]
    if kena:
        tempat = [
            Tempat(x.catatan.tabel.lembar, x.capaian[1].tempat, x.capaian[1].teks.strip())
            for x in kena
        ]
        bulat = [cetak_angka(x.dihitung, x.angka.desimal) for x in kena]
        contoh = sebutkan([f"{t.nilai} ({b})" for t, b in zip(tempat, bulat, strict=True)], 4)
        yield Temuan(
            tempat[0].lembar,
            "; ".join(x.sel for x in tempat),
            f"Capaian dipotong, bukan dibulatkan: {contoh}. Bulatkan setengah ke atas.",
            kunci="Pembulatan capaian",
            nilai=tempat[0].nilai,
            terkait=tuple(tempat[:20]),
        )


def _satu(k: KonteksDokumen, jenis: str, r: Fakta, fakta: list[Fakta]) -> Iterator[Temuan]:
    if r.angka is None:
        return
    potong = [
        f
        for f in fakta
        if f.angka
        and f.angka.rasio is None
        and f.angka.desimal
        and terpotong_sebagai(r.angka.nilai, f.angka)
        and not tertulis_sebagai(r.angka.nilai, f.angka)
    ]
    if potong and potong[0].angka:
        benar = cetak_angka(r.angka.nilai, potong[0].angka.desimal)
        yield Temuan(
            potong[0].lembar,
            "; ".join(dict.fromkeys(f.tempat for f in potong)),
            f"{NOTASI[jenis]} {k.sebut(r)} {potong[0].teks} adalah {r.teks} yang dipotong; "
            f"dibulatkan {benar}. "
            "Hitung ulang capaiannya dari rasio.",
            kunci=k.sebut(r),
            nilai=potong[0].teks,
            seharusnya=benar,
            terkait=tempat_fakta([r]),
        )
