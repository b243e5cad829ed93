"""N705: an average is not the mean of its column."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.capaian_baris import capaian_baris
from workbook_tools.audit.fakta import KALIMAT, Fakta, baca, sama
from workbook_tools.audit.fakta_tabel import JENIS
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import DATA, RATA, SelDok, TabelDok
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_angka, rata_rata
from workbook_tools.rules.registry import aturan

PERAN = (Peran.CAPAIAN, Peran.EFISIENSI, Peran.PENYERAPAN)
TOLERANSI = Fraction(1, 100)


@aturan("N705", Tingkat.GALAT, "Rata-rata tidak sama dengan isinya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang rata-rata capaian, serapan dan efisiensi yang tercetak di bawah kolomnya,
    lalu mencari kalimat yang mengulang angka itu.

    Mengapa penting: rata-rata menentukan kategori seluruh perangkat daerah. Ia juga mewarisi
    setiap capaian yang keliru di atasnya.

    Contoh: 240%, 100% dan 106,96% dirata-ratakan 148%; hasilnya 148,99%, dan dengan capaian
    ketiga yang benar (100,96%) menjadi 146,99%.

    Cara memperbaiki: betulkan dahulu capaian yang salah, lalu rata-ratakan ulang; yang belum
    dinilai tidak ikut dirata-ratakan.
    """
    for t in k.dok.tabel:
        for b in t.baris:
            if b.jenis != RATA:
                continue
            for kolom in t.milik(*PERAN):
                s = b.sel[kolom.indeks]
                if s is not None and s.awal and s.lebar == 1:
                    yield from _satu(k, t, kolom, s)


def _satu(k: KonteksDokumen, t: TabelDok, kolom: Kolom, s: SelDok) -> Iterator[Temuan]:
    jenis = JENIS[kolom.peran]
    tertulis = baca(s.teks.strip(), "capaian" if kolom.peran is Peran.CAPAIAN else "nilai").angka
    isi = [
        (x, angka)
        for b in t.baris
        if b.jenis == DATA
        and (x := b.sel[kolom.indeks]) is not None
        and (angka := baca(x.teks.strip(), jenis).angka) is not None
    ]
    if tertulis is None or len(isi) < 2:
        return
    rata = rata_rata([a.nilai for _, a in isi])
    benar = _dibetulkan(k, t, kolom, [x for x, _ in isi])
    cocok = _banding(tertulis, rata, [a for _, a in isi])
    if cocok is Cocok.SAMA and (benar is None or _banding(tertulis, benar, [tertulis]) is cocok):
        return
    kalimat = _kalimat(k, tertulis)
    tingkat = Tingkat.INFO if cocok is Cocok.DIPOTONG and benar is None else None
    yield Temuan(
        t.lembar,
        "; ".join([s.tempat, *(f.tempat for f in kalimat)]),
        _pesan(s, rata, benar, cocok),
        kolom=kolom.judul,
        kunci="Rata-rata",
        nilai=s.teks.strip(),
        seharusnya="",
        terkait=(*tempat_sel(t.lembar, [x for x, _ in isi]), *tempat_fakta(kalimat)),
        tingkat=tingkat,
    )


def _banding(tertulis: Angka, rata: Fraction | None, isi: list[Angka]) -> Cocok:
    """Values printed with few decimals leave the mean uncertain by half a unit of their last."""
    if rata is None:
        return Cocok.SAMA
    kasar = max(Fraction(1, 2 * 10**a.desimal) for a in isi)
    if any(a.desimal == 1 for a in isi) and abs(tertulis.nilai - rata) <= kasar:
        return Cocok.SAMA
    return bandingkan(tertulis, rata, TOLERANSI)


def _dibetulkan(k: KonteksDokumen, t: TabelDok, kolom: Kolom, sel: list[SelDok]) -> Fraction | None:
    """The mean with every wrong achievement of the column put right; None when none is wrong."""
    if kolom.peran is not Peran.CAPAIAN:
        return None
    benar = {
        x.capaian[1].tempat: x.dihitung
        for x in capaian_baris(k)
        if x.catatan.tabel is t and x.salah
    }
    if not benar:
        return None
    nilai = []
    for s in sel:
        angka = baca(s.teks.strip(), "capaian").angka
        nilai.append(benar.get(s.tempat, angka.nilai if angka else Fraction(0)))
    return rata_rata(nilai)


def _pesan(s: SelDok, rata: Fraction | None, benar: Fraction | None, cocok: Cocok) -> str:
    pesan = f"Rata-rata tertulis {s.teks.strip()}"
    if cocok is not Cocok.SAMA and rata is not None:
        pesan += f", padahal rata-rata kolomnya {cetak_angka(rata)}"
        pesan += (
            " (angka belakangnya dipotong, bukan dibulatkan)" if cocok is Cocok.DIPOTONG else ""
        )
    if benar is not None:
        pesan += (
            f". Kolomnya memuat capaian yang salah hitung; dengan capaian yang benar rata-ratanya "
            f"{cetak_angka(benar)}"
        )
    return f"{pesan}. Hitung ulang dan betulkan di semua tempat."


def _kalimat(k: KonteksDokumen, tertulis: Angka) -> list[Fakta]:
    return [
        f
        for f in k.fakta
        if f.jenis == "rata_rata" and f.sumber == KALIMAT and f.angka and sama(f.angka, tertulis)
    ]
