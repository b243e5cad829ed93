"""Desa BUMDes IKM."""

from workbook_tools.compute.nilai import Nilai, jumlah, kali, kurang, medan, sebab
from workbook_tools.model.hasil import Bumdes, Hasil, StatusDesa, UntungBumdes
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.numbers import cetak_persen
from workbook_tools.records import Laporan
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import (
    GELAP,
    Polos,
    blok,
    kepala,
    medan_atau_gelap,
    nilai_atau_gelap,
)

_IKM = ("responden", "nilai", "nilai_011", "nilai_0111", "nilai_dilaporkan")


def lembar_pendukung(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """Villages by status, BUM Desa and their profit, IKM per period."""
    lembar = HITUNG["desa_bumdes_ikm"]
    isi = {
        "desa": _desa(hasil),
        "bumdes_ringkas": _bumdes_ringkas(hasil),
        "bumdes": _bumdes(hasil),
        "ikm": _ikm(hasil),
    }
    pita = tuple(tuple(blok(b, isi[b.id], laporan) for b in baris) for baris in lembar.pita)
    return LembarTerisi(lembar, kepala(lembar, laporan), pita)


def _desa(hasil: Hasil) -> list[dict[str, Polos]]:
    desa = hasil.desa
    ada_lalu = any(s.jumlah_lalu for s in desa.per_status)
    isi: list[dict[str, Polos]] = [
        {
            "status": s.status,
            **medan_atau_gelap(s, "jumlah", "kumulatif", *(("jumlah_lalu",) if ada_lalu else ())),
            "perubahan": nilai_atau_gelap(_perubahan(s)) if ada_lalu else None,
            "rasio": nilai_atau_gelap(kali(medan(s, "rasio"), 100)),
            "cara_hitung": "; ".join(
                f"{r.kode}: {r.cara_hitung}" for r in desa.indikator if r.status == s.status
            ),
        }
        for s in desa.per_status
    ]
    if desa.jumlah:
        lalu = nilai_atau_gelap(jumlah(medan(s, "jumlah_lalu") for s in desa.per_status))
        isi.append(
            {"status": "Jumlah", "jumlah_lalu": lalu if ada_lalu else None, "jumlah": desa.jumlah}
        )
    return isi


def _perubahan(s: StatusDesa) -> Nilai:
    return kurang(medan(s, "jumlah"), medan(s, "jumlah_lalu"))


def _bumdes_ringkas(hasil: Hasil) -> list[dict[str, Polos]]:
    b = hasil.bumdes
    if not b.jumlah:
        return []
    dasar = (
        ("Semua BUMDes", "jumlah", "baik", "persen_semua"),
        ("BUMDes yang aktif", "aktif", "baik_aktif", "persen_aktif"),
    )
    return [
        {
            "dasar": nama,
            **dict(zip(("jumlah", "baik", "persen"), _isi(b, *medan_), strict=True)),
            "cara_hitung": _cara(b, *medan_),
        }
        for nama, *medan_ in dasar
    ]


def _isi(b: Bumdes, *nama: str) -> list[Polos]:
    return list(medan_atau_gelap(b, *nama).values())


def _cara(b: Bumdes, jumlah: str, baik: str, persen: str) -> str:
    nilai = medan(b, persen)
    if nilai.pasti is None:
        return sebab(nilai)
    suku = f"{getattr(b, baik)} ÷ {getattr(b, jumlah)}"
    return f"{suku} × 100 = {cetak_persen(nilai.pasti)}"


def _bumdes(hasil: Hasil) -> list[dict[str, Polos]]:
    isi: list[dict[str, Polos]] = [
        {
            "desa": r.desa,
            "bumdes": r.bumdes,
            **{n: _ya_tidak(r, n) for n in ("aktif", "beroperasi_baik")},
            **medan_atau_gelap(r, "bulan_untung", "keuntungan"),
        }
        for r in hasil.bumdes.rincian
    ]
    if isi:
        total = jumlah(medan(r, "keuntungan") for r in hasil.bumdes.rincian)
        isi.append({"desa": "Jumlah", "keuntungan": nilai_atau_gelap(total)})
    return isi


def _ya_tidak(r: UntungBumdes, nama: str) -> Polos:
    if nama in dict(r.lubang):
        return GELAP
    jawab: bool | None = getattr(r, nama)
    return None if jawab is None else "ya" if jawab else "tidak"


def _ikm(hasil: Hasil) -> list[dict[str, Polos]]:
    return [
        {
            "periode": i.periode,
            **medan_atau_gelap(i, *_IKM),
            "mutu": i.mutu and f"{i.mutu} ({i.kinerja})",
            "cara_hitung": i.cara_hitung,
        }
        for i in hasil.ikm
    ]
