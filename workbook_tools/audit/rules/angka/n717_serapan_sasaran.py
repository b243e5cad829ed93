"""N717: the absorbed share beside an indicator is not what the budget table gives."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import INDIKATOR, PROGRAM, SUB, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.pendukung import Dukungan, dukungan, program_indikator
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.turunan import Turunan, turunan
from workbook_tools.audit.uang import Jumlahan, jumlahkan
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_persen, persentase
from workbook_tools.rules.registry import aturan

TOLERANSI = Fraction(1, 100)


@aturan("N717", Tingkat.PERINGATAN, "Serapan di samping indikator tidak sama dengan tabel anggaran")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang serapan anggaran di tabel efisiensi dari baris-baris tabel realisasi
    anggaran yang menurut laporan mendukung indikator atau program itu.

    Mengapa penting: efisiensi dihitung dari serapan ini. Yang sering dipakai adalah rata-rata
    persentase tanpa bobot, atau serapan seluruh kantor.

    Contoh: program dengan tiga sub kegiatan terserap 100, 96 dan 91%: tertulis 95,7%, padahal
    jumlah realisasi dibagi jumlah anggaran 93,87%.

    Cara memperbaiki: bagi jumlah realisasi dengan jumlah anggaran baris-baris pendukungnya, lalu
    hitung ulang efisiensinya.
    """
    uang = _uang(k)
    if not uang:
        return
    dukung, program = dukungan(k), program_indikator(k)
    for c in k.catatan:
        if c.lingkup != INDIKATOR or not c.isi(Peran.PENYERAPAN) or c.isi(Peran.REALISASI_ANGGARAN):
            continue
        kunci = _utama(k, c)
        pakai = _jumlah(uang, dukung.get(kunci), program.get(k.nama.indikator.kunci(c.nama), ""))
        if pakai is not None:
            yield from _banding(k, c, *pakai)


Uang = dict[tuple[str, str], tuple[Jumlahan, Jumlahan]]


def _uang(k: KonteksDokumen) -> Uang:
    """Budget and realisation of each program and sub kegiatan in the table of the whole office."""
    hasil: Uang = {}
    semua = [x for x in turunan(k) if x.utuh and x.lingkup == PROGRAM]
    for t in {id(x.tabel): x.tabel for x in semua if x.jenis == "realisasi_anggaran"}.values():
        isi: dict[tuple[str, str], Turunan] = {(x.kunci, x.jenis): x for x in semua if x.tabel is t}
        for kunci in {n for n, _ in isi}:
            a, r = isi.get((kunci, "anggaran")), isi.get((kunci, "realisasi_anggaran"))
            if a and r:
                hasil[PROGRAM, kunci] = (a.jumlah, r.jumlah)
        for c in k.catatan:
            lingkup, kunci = k.pemilik(c)
            if c.tabel is t and lingkup == SUB and kunci:
                a_sel, r_sel = c.isi(Peran.ANGGARAN), c.isi(Peran.REALISASI_ANGGARAN)
                if a_sel and r_sel:
                    hasil[SUB, kunci] = (jumlahkan([a_sel[-1][1]]), jumlahkan([r_sel[0][1]]))
    return hasil


def _utama(k: KonteksDokumen, c: Catatan) -> str:
    """The main indicator of a row; one under another name stands at the same place of the list."""
    kunci = k.nama.indikator.kunci(c.nama)
    if kunci in k.utama:
        return kunci
    isi = [
        x for x in k.catatan if x.tabel is c.tabel and x.panel == c.panel and x.lingkup == INDIKATOR
    ]
    if len(isi) != len(k.utama) or c not in isi:
        return ""
    n = isi.index(c)
    dikenal = [k.nama.indikator.kunci(x.nama) for x in isi]
    cocok = sum(a == b for a, b in zip(dikenal, k.utama, strict=True))
    return k.utama[n] if cocok and k.utama[n] not in dikenal else ""


def _jumlah(
    uang: Uang, dukung: Dukungan | None, program: str
) -> tuple[list[tuple[Jumlahan, Jumlahan]], list[str]] | None:
    if dukung is not None and (dukung.sub or dukung.program):
        lingkup, nama = (
            (PROGRAM, list(dukung.program))
            if _lebih_luas(dukung, uang)
            else (SUB, list(dukung.sub))
        )
        ada = [uang[lingkup, n] for n in nama if (lingkup, n) in uang]
        return (ada, nama) if ada and len(ada) == len(nama) else None
    if program and (PROGRAM, program) in uang:
        return [uang[PROGRAM, program]], [program]
    return None


def _lebih_luas(d: Dukungan, uang: Uang) -> bool:
    """Programs in full when the sentences name programs only."""
    return not d.sub or not all((SUB, n) in uang for n in d.sub)


def _banding(
    k: KonteksDokumen, c: Catatan, isi: list[tuple[Jumlahan, Jumlahan]], nama: list[str]
) -> Iterator[Temuan]:
    kolom, sel = c.isi(Peran.PENYERAPAN)[0]
    tertulis = baca(sel.teks.strip(), "penyerapan").angka
    anggaran = sum((a.bawah for a, _ in isi), Fraction(0))
    if tertulis is None or not anggaran or any(a.tak_terbaca or r.tanpa_batas for a, r in isi):
        return
    bawah = persentase(sum((r.bawah for _, r in isi), Fraction(0)), anggaran)
    atas = persentase(sum((r.atas for _, r in isi), Fraction(0)), anggaran)
    if any(bandingkan(tertulis, x, TOLERANSI) is not Cocok.BEDA for x in (bawah, atas)):
        return
    semua = [s for _, r in isi for s in r.sel]
    dugaan = _dugaan(k, tertulis, isi)
    efisiensi = [s for _, s in c.isi(Peran.EFISIENSI)]
    sebut = [k.nama.program.nama(n) or k.nama.sub_kegiatan.nama(n) for n in nama]
    lembar = c.tabel.lembar
    yield c.temuan(
        kolom,
        sel,
        f"Serapan {c.nama} tertulis {sel.teks.strip()}; menurut tabel realisasi anggaran "
        f"{', '.join(sebut[:4])}"
        f"{', …' if len(sebut) > 4 else ''} terserap {cetak_persen(bawah)}. Hitung ulang "
        f"serapan dan efisiensinya.",
        seharusnya=cetak_persen(bawah) if dugaan else "",
        dugaan=dugaan,
        terkait=(*(Tempat(lembar, s.tempat, s.teks) for s in efisiensi), *tempat_sel("", semua)),
    )


def _dugaan(k: KonteksDokumen, tertulis: Angka, isi: list[tuple[Jumlahan, Jumlahan]]) -> str:
    """The unweighted mean of the rows, or the share of the whole office."""
    persen = [
        x
        for a, r in isi
        for s, t in zip(a.sel, r.sel, strict=False)
        if (x := _persen(s.teks, t.teks)) is not None
    ]
    if len(persen) > 1:
        rata = sum(persen, Fraction(0)) / len(persen)
        bulat = sum((Fraction(round(x)) for x in persen), Fraction(0)) / len(persen)
        if any(bandingkan(tertulis, x, TOLERANSI) is not Cocok.BEDA for x in (rata, bulat)):
            return "Itu rata-rata persentase barisnya tanpa bobot."
    for f in k.ambil("penyerapan", "total", "total"):
        if f.angka and bandingkan(tertulis, f.angka.nilai, TOLERANSI) is not Cocok.BEDA:
            return f"Itu serapan seluruh kantor ({f.tempat})."
    return ""


def _persen(a: str, r: str) -> Fraction | None:
    x, y = baca(a.strip(), "anggaran").angka, baca(r.strip(), "anggaran").angka
    return persentase(y.nilai, x.nilai) if x and y and x.nilai else None
