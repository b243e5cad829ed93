"""Counterparts of stated amounts of money and percentages of budget."""

from collections.abc import Callable, Sequence

from workbook_tools.compute.rentang import Rentang, bagi, kurang
from workbook_tools.facts.belanja import milik
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis, penghitung
from workbook_tools.facts.pernyataan.rincian import Rincian
from workbook_tools.facts.pernyataan.rupiah import BarisRupiah, JumlahRupiah, jumlahkan, rentang_sel
from workbook_tools.facts.sekali import sekali
from workbook_tools.model.temuan import Tempat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.pohon import TINGKAT
from workbook_tools.numbers import cetak_persen, cetak_rupiah, persentase
from workbook_tools.records import MASUKAN, Isian
from workbook_tools.records.anggaran import BarisAnggaran

MAKS_RENTANG = 3
Pemilih = Callable[[Konteks, Rincian], Sequence[BarisRupiah]]


def baris_total(k: Konteks, _: Rincian) -> Sequence[BarisRupiah]:
    """All rows of Realisasi Anggaran."""
    return k.laporan.anggaran


def baris_renja(k: Konteks, _: Rincian) -> Sequence[BarisRupiah]:
    """All rows of Rencana Kerja."""
    return k.laporan.renja


@sekali
def baris_simpul(k: Konteks, r: Rincian) -> Sequence[BarisRupiah]:
    """The rows of one program, kegiatan or sub kegiatan."""
    return milik(k, BarisAnggaran, r.simpul) if r.simpul else []


@sekali
def baris_sasaran(k: Konteks, r: Rincian) -> Sequence[BarisRupiah]:
    """The rows that support one indicator."""
    return [b for b in k.laporan.anggaran if r.kunci in map(kunci_kode, b.kode_sasaran)]


PEMILIH: dict[str, Pemilih] = {
    "total_anggaran": baris_total,
    "total_realisasi": baris_total,
    "persen_realisasi": baris_total,
    "sisa_anggaran": baris_total,
    "total_anggaran_renja": baris_renja,
    "sisa_program": baris_simpul,
    **{
        f"{besaran}_{tingkat}": baris_simpul
        for tingkat in TINGKAT
        for besaran in ("anggaran", "realisasi", "persen")
    },
    "anggaran_sasaran": baris_sasaran,
    "realisasi_sasaran": baris_sasaran,
    "persen_sasaran": baris_sasaran,
}
"""Which budget rows a stated figure is about."""


def jumlah_acuan(k: Konteks, acuan: str, r: Rincian, kolom: str) -> JumlahRupiah:
    """The sum of a column over the budget rows that a stated figure is about."""
    return _jumlah_baris(k, PEMILIH[acuan], r, kolom)


@sekali
def _jumlah_baris(k: Konteks, pemilih: Pemilih, r: Rincian, kolom: str) -> JumlahRupiah:
    return jumlahkan(pemilih(k, r), kolom)


def sumber_sel(jumlah: JumlahRupiah) -> tuple[Tempat, ...]:
    """The cells of a sum as places, told as ranges, with the sum at the first."""
    if not jumlah.sel:
        return ()
    lembar = jumlah.sel[0].lembar
    rentang = rentang_sel(jumlah.sel)[:MAKS_RENTANG]
    teks = f"jumlah {cetak_rupiah(jumlah.terbaca)}"
    return tuple(Tempat(lembar, r, teks if n == 0 else "") for n, r in enumerate(rentang))


def _jumlah(acuan: str, kolom: str) -> Callable[[Konteks, Rincian], Hitungan]:
    def hitung(k: Konteks, r: Rincian) -> Hitungan:
        jumlah = jumlah_acuan(k, acuan, r, kolom)
        if jumlah.nilai is None:
            alasan = _alasan(k, acuan, jumlah.tak_terbaca)
            return Hitungan(Jenis.RUPIAH, alasan=alasan, rusak=jumlah.tak_terbaca)
        judul = MASUKAN[jumlah.sel[0].lembar].judul
        return Hitungan(
            Jenis.RUPIAH,
            jumlah.nilai,
            cara=f"jumlah {len(jumlah.sel)} baris {judul} = {cetak_rupiah(jumlah.terbaca)}",
            sumber=sumber_sel(jumlah),
            rusak=jumlah.tak_terbaca,
            terbaca=jumlah.terbaca,
        )

    return hitung


for _acuan in ("total", "program", "kegiatan", "sub_kegiatan", "sasaran"):
    for _kolom in ("anggaran", "realisasi"):
        _nama = f"total_{_kolom}" if _acuan == "total" else f"{_kolom}_{_acuan}"
        penghitung(_nama)(_jumlah(_nama, _kolom))
penghitung("total_anggaran_renja")(_jumlah("total_anggaran_renja", "anggaran"))


def _sisa(k: Konteks, r: Rincian, acuan: str) -> Hitungan:
    anggaran, realisasi = (jumlah_acuan(k, acuan, r, x) for x in ("anggaran", "realisasi"))
    rusak = (*anggaran.tak_terbaca, *realisasi.tak_terbaca)
    if anggaran.nilai is None or realisasi.nilai is None:
        return Hitungan(Jenis.RUPIAH, alasan=_alasan(k, acuan, rusak), rusak=rusak)
    selisih = anggaran.terbaca - realisasi.terbaca
    return Hitungan(
        Jenis.RUPIAH,
        kurang(anggaran.nilai, realisasi.nilai),
        cara=f"{cetak_rupiah(anggaran.terbaca)} − {cetak_rupiah(realisasi.terbaca)} = "
        f"{cetak_rupiah(selisih)}",
        sumber=(*sumber_sel(anggaran), *sumber_sel(realisasi)),
        rusak=rusak,
        terbaca=selisih,
    )


def hitung_persen(k: Konteks, r: Rincian, acuan: str) -> Hitungan:
    """Absorption over the rows that a figure is about: sums, never a mean of percentages."""
    anggaran, realisasi = (jumlah_acuan(k, acuan, r, x) for x in ("anggaran", "realisasi"))
    rusak = (*anggaran.tak_terbaca, *realisasi.tak_terbaca)
    nilai: Rentang | None = None
    if anggaran.nilai is not None and realisasi.nilai is not None:
        nilai = bagi(realisasi.nilai, anggaran.nilai, 100)
    if nilai is None:
        return Hitungan(Jenis.PERSEN, alasan=_alasan(k, acuan, rusak), rusak=rusak)
    cara = f"{cetak_rupiah(realisasi.terbaca)} ÷ {cetak_rupiah(anggaran.terbaca)} × 100"
    if anggaran.terbaca:
        cara += f" = {cetak_persen(persentase(realisasi.terbaca, anggaran.terbaca))}"
    return Hitungan(
        Jenis.PERSEN,
        nilai,
        cara=cara,
        sumber=(*sumber_sel(anggaran), *sumber_sel(realisasi)),
        rusak=rusak,
        terbaca=realisasi.terbaca,
    )


def _menurut(
    hitung: Callable[[Konteks, Rincian, str], Hitungan], acuan: str
) -> Callable[[Konteks, Rincian], Hitungan]:
    return lambda k, r: hitung(k, r, acuan)


for _acuan in PEMILIH:
    if _acuan.startswith("persen"):
        penghitung(_acuan)(_menurut(hitung_persen, _acuan))
    elif _acuan.startswith("sisa"):
        penghitung(_acuan)(_menurut(_sisa, _acuan))


def _alasan(k: Konteks, acuan: str, rusak: Sequence[Isian]) -> str:
    if rusak:
        return f"ada angka yang tidak terbaca ({rusak[0].sel})"
    lembar = k.laporan.judul("renja" if acuan.endswith("renja") else "anggaran")
    if acuan.endswith("_sasaran"):
        return f"belum ada baris {lembar} yang menyebut kode indikator ini"
    if acuan.endswith(("_program", "_kegiatan")):
        apa = acuan.partition("_")[2].replace("_", " ")
        return f"{apa} ini belum ada anggaran dan realisasinya di {lembar}"
    return f"lembar {lembar} belum diisi"
