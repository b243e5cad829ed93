"""N04 to N07: beside last year, the Renstra, other kecamatan, a national standard."""

from fractions import Fraction

from workbook_tools.compute.banding_renstra import target_akhir
from workbook_tools.compute.banding_tahun import TIDAK_DIBANDINGKAN
from workbook_tools.compute.capaian import SERATUS, sebanding
from workbook_tools.model.hasil import BandingRenstra, BandingTahun, Capaian
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka
from workbook_tools.records import Isian
from workbook_tools.records.standar import BarisStandar
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.narasi.capaian import Kalimat
from workbook_tools.susun.tabel import gabung

LALU = ("target", "realisasi", "target_lalu", "realisasi_lalu")


def n04(b: Bahan, c: Capaian, lalu: BandingTahun) -> Kalimat:
    """The change since last year; nothing where last year has no value."""
    baris = b.kinerja(c.kode)
    if baris is None or lalu.realisasi is None:
        return ()
    if baris.indikator_lalu:
        return b.susun("N04.lain", nama=baris.indikator_lalu.teks)
    dasar = [*b.dasar_kinerja(c.kode, *LALU), b.indikator(c.kode).arah]
    tanda = b.cetak("", dasar)
    if tanda.teks:
        return b.susun("umum.periksa", hal="Perbandingan dengan tahun lalu", tanda=tanda)
    if lalu.realisasi_lalu is None:
        return ()
    if lalu.alasan:
        alasan = lalu.alasan.removeprefix(TIDAK_DIBANDINGKAN).rstrip(".")
        return b.susun("N04.tak_sebanding", alasan=alasan)
    return gabung(*_perubahan(b, c, lalu, lalu.realisasi, lalu.realisasi_lalu))


def _perubahan(b: Bahan, c: Capaian, lalu: BandingTahun, kini: Angka, dulu: Angka) -> list[Kalimat]:
    beda = kini.nilai - dulu.nilai
    tahun = {"lalu": str(b.tahun - 1), "kini": str(b.tahun)}
    sebut = {"a": cetak.nilai(dulu), "b": cetak.nilai(kini), **tahun}
    hasil = []
    if _silang(c, lalu, beda):
        hasil.append(_kalimat_silang(b, lalu, kini, dulu, beda))
    elif not beda:
        hasil.append(b.susun("N04.tetap", **sebut))
    else:
        hasil.append(b.susun("N04.ubah", arah=_arah(c, beda), d=cetak.selisih(kini, dulu), **sebut))
    if lalu.perubahan_capaian is not None and not _silang(c, lalu, beda):
        hasil.append(_kalimat_capaian(b, lalu, lalu.perubahan_capaian))
    return hasil


def _silang(c: Capaian, lalu: BandingTahun, beda: Fraction) -> bool:
    """Whether realisation and achievement move apart, because the target was another one."""
    poin = lalu.perubahan_capaian
    if poin is None or lalu.target is None or lalu.target_lalu is None:
        return False
    baik = -beda if c.arah == "turun" else beda
    return baik * poin < 0 and lalu.target.nilai != lalu.target_lalu.nilai


def _kalimat_silang(
    b: Bahan, lalu: BandingTahun, kini: Angka, dulu: Angka, beda: Fraction
) -> Kalimat:
    poin = lalu.perubahan_capaian or Fraction(0)
    return b.susun(
        "N04.silang",
        arah_realisasi="naik" if beda > 0 else "turun",
        d=cetak.selisih(kini, dulu),
        arah_capaian="naik" if poin > 0 else "turun",
        e=cetak.poin(poin),
        a=_tanpa_satuan(lalu.target_lalu),
        b=_tanpa_satuan(lalu.target),
    )


def _tanpa_satuan(angka: Angka | None) -> str:
    """'84' for '84 Nilai': both years stand side by side and have the same unit."""
    teks = cetak.nilai(angka)
    return teks.removesuffix(f" {angka.satuan}") if angka and angka.satuan else teks


def _kalimat_capaian(b: Bahan, lalu: BandingTahun, poin: Fraction) -> Kalimat:
    sebut = {"x": cetak.persen(lalu.capaian_lalu), "y": cetak.persen(lalu.capaian)}
    if not poin:
        return b.susun("N04.capaian_tetap", **sebut)
    arah = "naik" if poin > 0 else "turun"
    return b.susun("N04.capaian", arah=arah, e=cetak.poin(poin), **sebut)


def _arah(c: Capaian, beda: Fraction) -> str:
    if c.arah == "turun":
        return "membaik" if beda < 0 else "memburuk"
    return "naik" if beda > 0 else "turun"


def n05(b: Bahan, c: Capaian, r: BandingRenstra) -> Kalimat:
    """Progress towards the final target of the Renstra."""
    hasil = []
    akhir = b.laporan.renstra_akhir
    if akhir is not None and akhir == b.tahun:
        hasil.append(b.susun("N05.terakhir"))
    dasar = [
        *b.dasar_kinerja(c.kode, "realisasi"),
        *dasar_akhir(b, c.kode),
        b.indikator(c.kode).arah,
    ]
    tanda = b.cetak("", dasar)
    if tanda.teks:
        hasil.append(b.susun("umum.periksa", hal="Kemajuan terhadap target akhir", tanda=tanda))
    elif r.realisasi is None or r.target_akhir is None or r.kemajuan is None:
        hasil.append(b.susun("N05.tanpa"))
    else:
        hasil.append(_kemajuan(b, c, r, r.realisasi, r.target_akhir, akhir))
    return gabung(*hasil)


def dasar_akhir(b: Bahan, kode: str) -> list[Isian]:
    """The cell of the final target."""
    baris = b.renstra(kode)
    return [target_akhir(baris, b.laporan)] if baris else []


def _kemajuan(
    b: Bahan, c: Capaian, r: BandingRenstra, kini: Angka, target: Angka, akhir: int | None
) -> Kalimat:
    turun = c.arah == "turun"
    cukup = r.kemajuan is not None and r.kemajuan >= SERATUS
    sebut = {"R": cetak.nilai(kini), "t": cetak.nilai(target), "tahun": str(akhir or "")}
    if cukup:
        return b.susun("N05.sudah", **sebut)
    kunci = "N05.belum_turun" if turun else "N05.belum"
    return b.susun(
        kunci, p=cetak.persen(r.kemajuan), s=cetak.selisih(*sebanding(target, kini)), **sebut
    )


def n06(b: Bahan, c: Capaian) -> Kalimat:
    """The rank among the kecamatan, ties and missing ones told."""
    semua = [x for x in b.hasil.banding_kecamatan if x.kode == c.kode]
    sendiri = next((x for x in semua if x.sendiri), None)
    if sendiri is None or b.cetak("", b.dasar_kinerja(c.kode)).teks:
        return ()
    tanda = b.cetak("", dasar_kecamatan(b, c.kode))
    if tanda.teks:
        return b.susun("umum.periksa", hal=f"Peringkat {b.nama}", tanda=tanda)
    sebut: dict[str, str] = {"nama": b.nama, "n": cetak.banyak(len(semua))}
    hasil = []
    if sendiri.peringkat is None:
        hasil.append(b.susun("N06.tanpa", **sebut))
    else:
        sama = sum(x.peringkat == sendiri.peringkat for x in semua) - 1
        sebut |= {"p": str(sendiri.peringkat), "m": str(sama)}
        kunci = "bersama" if sama else "tertinggi" if sendiri.peringkat == 1 else "sendiri"
        hasil.append(b.susun(f"N06.{kunci}", **sebut))
    hilang = sum(x.capaian is None and not x.sendiri for x in semua)
    if hilang:
        hasil.append(b.susun("N06.hilang", m=cetak.banyak(hilang)))
    return gabung(*hasil)


def dasar_kecamatan(b: Bahan, kode: str) -> list[Isian]:
    """The figures of the other kecamatan: one that cannot be read may be above or below."""
    milik = [x for x in b.laporan.pembanding if kunci_kode(x.kode.teks) == kunci_kode(kode)]
    return [i for x in milik for i in (x.target, x.realisasi)]


def n07(b: Bahan, c: Capaian) -> list[Kalimat]:
    """Above, at or below every standard of the indicator, or the reason why there is none."""
    hasil = []
    for x in b.laporan.standar:
        if kunci_kode(x.kode.teks) != kunci_kode(c.kode):
            continue
        if x.nilai and c.realisasi is not None:
            hasil.append(_standar(b, c, x))
        elif x.alasan_tidak_ada:
            alasan = x.alasan_tidak_ada.teks.rstrip(". ")
            hasil.append(b.susun("N07.tiada", alasan=alasan))
    return hasil


def _standar(b: Bahan, c: Capaian, x: BarisStandar) -> Kalimat:
    tanda = b.cetak("", [*b.dasar_kinerja(c.kode, "realisasi"), x.nilai])
    if tanda.teks or x.nilai.angka is None or c.realisasi is None:
        return b.susun("umum.periksa", hal="Perbandingan dengan standar", tanda=tanda)
    beda = c.realisasi.nilai - x.nilai.angka.nilai
    kunci = "sama" if not beda else "atas" if beda > 0 else "bawah"
    standar = x.standar.teks or "standar nasional"
    if x.sumber:
        sambung = ", " if "menurut" in standar.casefold() else " menurut "
        standar += f"{sambung}{x.sumber.teks}"
    sebut = {"R": cetak.nilai(c.realisasi), "t": cetak.nilai(x.nilai.angka)}
    return b.susun(f"N07.{kunci}", standar=standar, **sebut)
