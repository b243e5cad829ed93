"""How the findings about stated figures are worded."""

from collections.abc import Collection, Iterator
from fractions import Fraction

from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis
from workbook_tools.facts.pernyataan.rupiah import rentang_dari_persen
from workbook_tools.facts.pernyataan.terbanding import Sebaris, pernyataan, satukan
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import cetak, cetak_angka, cetak_persen, cetak_ringkas, cetak_rupiah
from workbook_tools.wording.kata import sebutkan, singkat
from workbook_tools.wording.sebut import temuan

PANJANG_SEBUTAN = 52
PANJANG_LOKASI = 26
DIPOTONG = "Angka belakangnya dipotong, bukan dibulatkan."


def temuan_angka(
    k: Konteks, isi: Sebaris, h: Hitungan, dugaan: str = "", tingkat: Tingkat | None = None
) -> Temuan:
    """One finding for one wrong figure: at its first cell, the other places in ``terkait``."""
    p = isi[0]
    dipotong = p.cocok is Cocok.DIPOTONG
    return temuan(
        p.baris.nilai,
        p.baris,
        f"{_tertulis(isi)}; {_cara(isi, h)}. {_saran(h)}",
        seharusnya=seharusnya(isi, h),
        dugaan=" ".join(
            d for d in (dugaan or (DIPOTONG if dipotong else ""), syarat(k, isi, h)) if d
        ),
        terkait=(*tempat_lain(isi), *h.sumber),
        tingkat=Tingkat.INFO if dipotong else tingkat,
    )


def tempat_lain(isi: Sebaris) -> tuple[Tempat, ...]:
    """The other cells of a group, with where they stand in the report."""
    return tuple(
        tempat(p.baris.nilai, " - ".join(t for t in (p.baris.nilai.teks, p.baris.lokasi.teks) if t))
        for p in isi[1:]
    )


def seharusnya(isi: Sebaris, h: Hitungan) -> str:
    """The right figure; '' where it rests on a cell that cannot be read."""
    return "" if h.rusak else hasil_hitungan(isi, h)


def hasil_hitungan(isi: Sebaris, h: Hitungan) -> str:
    """The computed figure, or its bounds."""
    if h.nilai is None:
        return ""
    if h.jenis is Jenis.KATA:
        return h.kata
    angka = isi[0].angka
    desimal = max(2, angka.desimal if angka else 2)
    bawah, atas = (_cetak(n, h, desimal) for n in (h.nilai.bawah, h.nilai.atas))
    return bawah if bawah == atas else f"{bawah} sampai {atas}"


def _cetak(nilai: Fraction, h: Hitungan, desimal: int) -> str:
    if h.jenis is Jenis.RUPIAH:
        return cetak_rupiah(nilai)
    if h.jenis is Jenis.PERSEN:
        return cetak_persen(nilai, desimal)
    if h.jenis is Jenis.NILAI and h.lembar is not None:
        return cetak(h.lembar)
    return cetak_ringkas(nilai) if h.jenis is Jenis.BANYAK else cetak_angka(nilai, desimal)


def _tertulis(isi: Sebaris) -> str:
    """'Realisasi Program X tertulis Rp1.000 di Tabel 3.2 dan 2 tempat lain'."""
    p = isi[0]
    return f"{singkat(p.sebutan, PANJANG_SEBUTAN)} tertulis {p.baris.nilai.teks}{_letak(isi)}"


def _letak(isi: Sebaris) -> str:
    lokasi = singkat(isi[0].baris.lokasi.teks, PANJANG_LOKASI)
    juga = f" dan {len(isi) - 1} tempat lain" if len(isi) > 1 else ""
    return f"{f' di {lokasi}' if lokasi else ''}{juga}"


def _cara(isi: Sebaris, h: Hitungan) -> str:
    if h.rusak:
        hasil = hasil_hitungan(isi, h)
        kira = "" if " sampai " in hasil else "kira-kira "
        kira = f"hitungannya {kira}{hasil}" if hasil else "belum dapat dihitung"
        return f"{kira} ({_tak_terbaca(h)})"
    if h.jenis is Jenis.KATA:
        return f"hitungannya '{h.kata}': {h.cara}"
    if h.jenis is Jenis.NILAI:
        return f"di lembar isian {h.cara}"
    return h.cara if h.cara.startswith("jumlah ") else f"hitungannya {h.cara}"


def _tak_terbaca(h: Hitungan) -> str:
    """'I22 tidak terbaca'."""
    return f"{sebutkan([i.sel for i in h.rusak], 2)} tidak terbaca"


def _saran(h: Hitungan) -> str:
    if h.rusak:
        return "Betulkan dulu sel itu."
    if h.jenis is Jenis.NILAI:
        return "Samakan naskah dan lembar isian."
    return "Ganti naskah bila isian benar."


def syarat(k: Konteks, isi: Sebaris, h: Hitungan) -> str:
    """What the only unreadable amount would have to be for a stated sum to hold."""
    angka = isi[0].angka
    if len(h.rusak) != 1 or h.jenis is not Jenis.RUPIAH or angka is None:
        return ""
    sel = h.rusak[0]
    perlu = angka.nilai - h.terbaca
    if isi[0].acuan == "sisa_anggaran" and sel.kolom == "realisasi":
        perlu = -perlu
    kira = rentang_dari_persen(k, sel)
    beda = ""
    if kira is not None and not kira.bawah <= perlu <= kira.atas:
        beda = (
            f", padahal persen di barisnya berarti {cetak_rupiah(kira.bawah)} sampai "
            f"{cetak_rupiah(kira.atas)}"
        )
    return (
        f"Supaya {isi[0].baris.nilai.teks} benar, sel {sel.sel} harus {cetak_rupiah(perlu)}{beda}."
    )


def belum_pasti(k: Konteks, acuan: Collection[str]) -> Iterator[Temuan]:
    """Stated sums that hold only if an unreadable cell is a certain amount: worth knowing."""
    for isi in satukan(p for p in pernyataan(k, acuan) if p.cocok is Cocok.SAMA):
        h = isi[0].hitungan
        if h is None or not h.rusak:
            continue
        if perlu := syarat(k, isi, h):
            p = isi[0]
            yield temuan(
                p.baris.nilai,
                p.baris,
                f"{_tertulis(isi)}; belum dapat dipastikan: {_cara(isi, h)}.",
                dugaan=perlu,
                terkait=(*tempat_lain(isi), *h.sumber),
                tingkat=Tingkat.INFO,
            )
