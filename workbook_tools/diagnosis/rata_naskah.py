"""Why a stated mean of achievements is not the computed one."""

from collections.abc import Iterable, Iterator

from workbook_tools.diagnosis.capaian import BUKAN_NOL
from workbook_tools.diagnosis.dasar import JUMLAH, LAIN, Kemungkinan, pilih
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.rata_rata import dari, dengan_nol, dibatasi
from workbook_tools.diagnosis.terbukti import menyimpang, penjelas
from workbook_tools.facts.belanja import milik
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Hitungan, Pernyataan, pernyataan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.numbers import jumlah, rata_rata
from workbook_tools.records import Isian
from workbook_tools.records.kinerja_program import BarisKinerjaProgram


@penjelas("rata_rata_capaian")
def duga_rata_capaian(p: Pernyataan, h: Hitungan, k: Konteks) -> str:
    """The one explanation of a stated mean of indicators; '' when none or several fit."""
    if p.angka is None or h.nilai is None:
        return ""
    slip = salah_ketik(p.angka, h.nilai.bawah)
    return pilih(p.angka, _rata_capaian(k)) or (f"Salah ketik: {slip}." if slip else "")


@penjelas("capaian_program", "capaian_kegiatan", "capaian_sub_kegiatan")
def duga_capaian_program(p: Pernyataan, h: Hitungan, k: Konteks) -> str:
    """The one explanation of a stated achievement of a program; '' when none or several fit."""
    if p.angka is None or h.nilai is None:
        return ""
    if not p.angka.nilai:
        return BUKAN_NOL
    slip = salah_ketik(p.angka, h.nilai.bawah)
    return pilih(p.angka, _program(p, k)) or (f"Salah ketik: {slip}." if slip else "")


def _rata_capaian(k: Konteks) -> Iterator[Kemungkinan]:
    dinilai = {c.kode: c.capaian for c in k.hasil.capaian if c.capaian is not None}
    benar = list(dinilai.values())
    lembar = [b.capaian_dilaporkan for b in k.laporan.kinerja if b.capaian_dilaporkan.nilai]
    yield from _tertulis(
        k, lembar, "rata-rata capaian yang dilaporkan di Realisasi Kinerja, termasuk yang salah"
    )
    naskah: dict[str, Isian] = {}
    for s in pernyataan(k, ("capaian_indikator",)):
        if s.angka is not None:
            naskah.setdefault(s.rincian.kunci, s.baris.nilai)
    yield from _tertulis(k, naskah.values(), "rata-rata capaian yang tertulis di naskah")
    yield from dibatasi(benar)
    yield from dengan_nol(benar, len(k.hasil.capaian) - len(benar))
    yield from _per_sasaran(k)
    lalu = [b.capaian_lalu for b in k.hasil.banding_tahun if b.capaian_lalu is not None]
    yield from dari(lalu, "rata-rata capaian tahun lalu", LAIN)
    if len(benar) > 1:
        yield Kemungkinan(f"Ini jumlah {len(benar)} capaian, belum dibagi.", jumlah(benar), LAIN)
    for kode, nilai in dinilai.items():
        if benar.count(nilai) == 1:  # else nobody can tell which of them was left out
            tanpa = [n for lain, n in dinilai.items() if lain != kode]
            yield from dari(tanpa, f"{kode} tidak ikut dirata-rata", JUMLAH)


def _tertulis(k: Konteks, semua: Iterable[Isian], kata: str) -> list[Kemungkinan]:
    """The mean of stated figures, where each of them is known to be right or wrong."""
    ada = [s for s in semua if s.nilai is not None]
    return dari([s.nilai for s in ada if s.nilai is not None], kata) if menyimpang(k, ada) else []


def _per_sasaran(k: Konteks) -> list[Kemungkinan]:
    """The mean of the sasaran's means, where a sasaran has several indicators."""
    kelompok = kelompokkan(
        (k.laporan.daftar["sasaran"].kunci(c.sasaran), c.capaian)
        for c in k.hasil.capaian
        if c.capaian is not None
    )
    nilai = [n for isi in kelompok.values() if (n := rata_rata(isi)) is not None]
    if all(len(isi) == 1 for isi in kelompok.values()):
        return []
    return dari(nilai, "rata-rata dari rata-rata setiap sasaran", LAIN)


def _program(p: Pernyataan, k: Konteks) -> Iterator[Kemungkinan]:
    baris_program = milik(k, BarisKinerjaProgram, p.rincian.simpul)
    nomor = {b.nomor_baris for b in baris_program} if p.rincian.simpul else set()
    isi = [c for c in k.hasil.capaian_program if c.baris in nomor]
    asal = p.rincian.simpul.tingkat if p.rincian.simpul else ""
    tingkat = [c for c in isi if c.tingkat == asal]
    benar = [c.capaian for c in tingkat if c.capaian is not None]
    baris = {c.baris for c in tingkat}
    lembar = [b.capaian_dilaporkan for b in k.laporan.kinerja_program if b.nomor_baris in baris]
    yield from _tertulis(
        k, lembar, "rata-rata capaian yang dilaporkan per baris, termasuk yang salah"
    )
    yield from dibatasi(benar)
    yield from dengan_nol(benar, len(tingkat) - len(benar))
    for nama, kata in (("kegiatan", "kegiatan"), ("sub_kegiatan", "sub kegiatan")):
        nilai = [c.capaian for c in isi if c.tingkat == nama != asal and c.capaian is not None]
        yield from dari(nilai, f"rata-rata indikator {kata}, bukan indikator {p.rincian.apa}", LAIN)
