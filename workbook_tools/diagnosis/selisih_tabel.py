"""What two budget tables have not in common, as candidates for a total that differs."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from workbook_tools.diagnosis.jumlah import Kandidat, duga_jumlah
from workbook_tools.facts.belanja import Bagian, milik, pasangkan, sub_kegiatan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.rupiah import BarisRupiah
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.pohon import Simpul
from workbook_tools.numbers import cetak_rupiah, jumlah
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.renja import BarisRenja

PASANGAN = {"renja": "anggaran", "anggaran": "renja"}


def duga_selisih(selisih: Fraction, k: Konteks, lembar: str, program: Simpul | None = None) -> str:
    """Why a stated or agreed budget is not the sum of the rows of a sheet; '' when unknown.

    ``selisih`` = that figure - the sum of ``lembar`` (``renja`` or ``anggaran``), in rupiah, over
    all rows or those of one program. Tried first: rows and amounts that the other budget sheet
    and PK Program have otherwise; then one row left out or counted twice.
    """
    return duga_jumlah(selisih, kandidat_selisih(k, lembar, program)) or duga_baris(
        selisih, _baris(k, lembar, program)
    )


@sekali
def kandidat_selisih(k: Konteks, lembar: str, program: Simpul | None = None) -> list[Kandidat]:
    """Rows and amounts that the other budget sheet has otherwise, seen from ``lembar``.

    Positive amounts are missing in ``lembar``, negative ones stand there too much. For the whole
    sheet the programs that differ from PK Program are candidates as well.
    """
    sini, sana = _isi(k, lembar, program), _isi(k, PASANGAN[lembar], program)
    hasil = [*_antara(k, sini, sana, lembar)] if sana else []
    if not program:
        hasil.extend(_terhadap_pk(k, lembar))
    return hasil


def duga_baris(selisih: Fraction, baris: Iterable[BarisRupiah], kolom: str = "anggaran") -> str:
    """The one row that was left out of a stated total, or counted twice; '' where none or several
    hold the very difference (rupiah)."""
    hasil: list[Kandidat] = []
    for b in baris:
        isian = b.isian(kolom)
        nilai = isian.nilai
        if nilai and nilai in (selisih, -selisih):
            apa = "terhitung dua kali" if nilai == selisih else "tidak ikut dijumlahkan"
            hasil.append((selisih, f"baris {b.sub_kegiatan.teks} {apa}", isian))
    return duga_jumlah(selisih, hasil, maks_suku=1)


def _baris(k: Konteks, lembar: str, program: Simpul | None) -> list[BarisRupiah]:
    if lembar == "renja":
        return [*milik(k, BarisRenja, program)]
    return [*milik(k, BarisAnggaran, program)]


def _isi(k: Konteks, lembar: str, program: Simpul | None) -> list[Bagian]:
    semua = sub_kegiatan(k, lembar)
    return [b for b in semua if program is None or b.silsilah.program == program]


def _antara(k: Konteks, sini: list[Bagian], sana: list[Bagian], lembar: str) -> Iterator[Kandidat]:
    judul, judul_sana = map(k.laporan.judul, (lembar, PASANGAN[lembar]))
    hasil = pasangkan(sini, sana)
    for p in hasil.pasang:
        ada, lain = _jumlah(p.a), _jumlah(p.b)
        if ada != lain:
            sebut = (
                f"{p.b.nama}: {cetak_rupiah(lain)} di {judul_sana}, {cetak_rupiah(ada)} di {judul}"
            )
            yield lain - ada, sebut, p.a.baris[0].isian("anggaran")
    for x in hasil.hanya_b:
        yield _jumlah(x), f"{x.nama} tidak ada di {judul}", x.baris[0].isian("anggaran")
    for x in hasil.hanya_a:
        yield -_jumlah(x), f"{x.nama} tidak ada di {judul_sana}", x.baris[0].isian("anggaran")


def _jumlah(bagian: Bagian) -> Fraction:
    """Its budget in rupiah; what cannot be read counts as nothing here."""
    return jumlah(n for i in bagian.sel("anggaran") if (n := i.nilai) is not None)


def _terhadap_pk(k: Konteks, lembar: str) -> Iterator[Kandidat]:
    for pk in k.laporan.perjanjian_program:
        simpul = k.laporan.silsilah(pk).program
        if simpul is None or pk.berlaku.nilai is None:
            continue
        baris = [b for b in _baris(k, lembar, simpul) if b.berlaku.nilai is not None]
        if not baris:
            continue
        ada = jumlah(b.berlaku.nilai or Fraction(0) for b in baris)
        if ada != pk.berlaku.nilai:
            sebut = (
                f"{pk.program.teks}: {cetak_rupiah(pk.berlaku.nilai)} di PK Program, "
                f"{cetak_rupiah(ada)} di {k.laporan.judul(lembar)}"
            )
            yield pk.berlaku.nilai - ada, sebut, pk.berlaku
