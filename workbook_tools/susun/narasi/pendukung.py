"""N12 to N14: villages, BUM Desa, satisfaction index."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from workbook_tools.model.hasil import Ikm
from workbook_tools.numbers import cetak_ringkas
from workbook_tools.records.ikm import BarisIkm
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.narasi.anggaran import Kalimat
from workbook_tools.susun.tabel import gabung
from workbook_tools.wording.kata import sebutkan

UNSUR = (
    "persyaratan",
    "sistem, mekanisme, dan prosedur",
    "waktu penyelesaian",
    "biaya/tarif",
    "produk spesifikasi jenis pelayanan",
    "kompetensi pelaksana",
    "perilaku pelaksana",
    "penanganan pengaduan, saran, dan masukan",
    "sarana dan prasarana",
)
"""The nine elements of PermenPANRB 14/2017, in the order of U1 to U9."""
KALI = "25"


def n12(b: Bahan, kode: str) -> Kalimat:
    """Villages per status, adding up to all, and how many are at the indicator's status."""
    desa = b.hasil.desa
    if not desa.jumlah:
        return ()
    tanda = b.cetak("", [x.status for x in b.laporan.desa])
    if tanda.teks:
        return b.susun("umum.periksa", hal="Jumlah desa menurut status", tanda=tanda)
    ada = [s for s in desa.per_status if s.jumlah]
    butir = [b.tulis("N12.butir", a=cetak.banyak(s.jumlah), status=s.status) for s in ada]
    belum = desa.jumlah - sum(s.jumlah for s in ada)
    if belum:
        butir.append(b.tulis("N12.belum", a=cetak.banyak(belum)))
    utama = b.susun("N12.utama", n=cetak.banyak(desa.jumlah), rincian=sebutkan(butir))
    rasio = [r for r in desa.indikator if r.kode == kode]
    lagi = [b.susun("N12.kumulatif", a=cetak.banyak(r.jumlah), status=r.status) for r in rasio]
    return gabung(utama, *lagi)


def n13(b: Bahan) -> Kalimat:
    """BUM Desa that operate well, on the active ones and on all; the most profitable one."""
    d = b.hasil.bumdes
    if not d.jumlah:
        return ()
    tanda = b.cetak("", [i for x in b.laporan.bumdes for i in (x.aktif, x.beroperasi_baik)])
    if tanda.teks:
        return b.susun("umum.periksa", hal="Jumlah BUMDes yang beroperasi baik", tanda=tanda)
    utama = b.susun(
        "N13.utama",
        a=cetak.banyak(d.baik_aktif),
        b=cetak.banyak(d.aktif),
        c=cetak.banyak(d.jumlah),
    )
    tanda = b.cetak("", [i for x in b.laporan.bumdes for i in x.bulanan])
    if tanda.teks:
        hal = "BUMDes yang paling untung"
        return gabung(utama, b.susun("umum.periksa", hal=hal, tanda=tanda))
    terbaik = max(d.rincian, key=lambda r: (r.bulan_untung, r.keuntungan or 0))
    if not terbaik.bulan_untung:
        return utama
    nama = terbaik.bumdes or terbaik.desa
    bulan, untung = str(terbaik.bulan_untung), cetak.rupiah(terbaik.keuntungan)
    seri = sum(r.bulan_untung == terbaik.bulan_untung for r in d.rincian)
    if seri > 1:
        banyak = cetak.banyak(seri)
        return gabung(utama, b.susun("N13.seri", n=banyak, m=bulan, nama=nama, u=untung))
    return gabung(utama, b.susun("N13.untung", nama=nama, m=bulan, u=untung))


def n14(b: Bahan) -> Iterator[Kalimat]:
    """Value, quality, lowest and highest element and the formula, per period."""
    for ikm in b.hasil.ikm:
        baris = next((x for x in b.laporan.ikm if x.nomor_baris == ikm.baris), None)
        if baris is not None:
            yield _satu_periode(b, ikm, baris)


def _satu_periode(b: Bahan, ikm: Ikm, baris: BarisIkm) -> Kalimat:
    dasar = [*baris.unsur, baris.nilai_dilaporkan]
    nilai = ikm.nilai if ikm.nilai is not None else ikm.nilai_dilaporkan
    if nilai is None:
        return ()
    hasil = [
        b.susun(
            "N14.utama",
            periode=ikm.periode,
            nilai=b.cetak(cetak.desimal(nilai), dasar),
            mutu=ikm.mutu or cetak.KOSONG,
            kinerja=ikm.kinerja or cetak.KOSONG,
        )
    ]
    ada = [(UNSUR[n], u.nilai) for n, u in enumerate(baris.unsur) if u.nilai is not None]
    if len(ada) > 1 and ikm.nilai is not None:
        rendah, tinggi = (batas(nilai for _, nilai in ada) for batas in (min, max))
        if rendah != tinggi:
            sebut = [_unsur(ada, nilai) for nilai in (rendah, tinggi)]
            hasil.append(b.susun("N14.unsur", rendah=sebut[0], tinggi=sebut[1]))
        hasil.append(b.susun("N14.rumus", n=str(len(ada)), kali=KALI))
    return gabung(*hasil)


def _unsur(ada: Iterable[tuple[str, Fraction]], nilai: Fraction) -> str:
    """All elements that have a value: 'persyaratan dan biaya (3)'."""
    return f"{sebutkan([nama for nama, n in ada if n == nilai])} ({cetak_ringkas(nilai, 3)})"
