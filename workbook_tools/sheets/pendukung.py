"""Desa BUMDes IKM."""

from workbook_tools.compute.nilai import kali, medan, sebab
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.numbers import cetak_persen
from workbook_tools.records import Laporan
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import Polos, blok, kepala, nilai_atau_gelap

_YA_TIDAK = {True: "ya", False: "tidak", None: None}


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
            "jumlah_lalu": s.jumlah_lalu if ada_lalu else None,
            "jumlah": s.jumlah,
            "perubahan": s.jumlah - s.jumlah_lalu if ada_lalu else None,
            "kumulatif": s.kumulatif,
            "rasio": nilai_atau_gelap(kali(medan(s, "rasio"), 100)),
            "cara_hitung": "; ".join(
                f"{r.kode}: {r.cara_hitung}" for r in desa.indikator if r.status == s.status
            ),
        }
        for s in desa.per_status
    ]
    if desa.jumlah:
        lalu = sum(s.jumlah_lalu for s in desa.per_status)
        isi.append(
            {"status": "Jumlah", "jumlah_lalu": lalu if ada_lalu else None, "jumlah": desa.jumlah}
        )
    return isi


def _bumdes_ringkas(hasil: Hasil) -> list[dict[str, Polos]]:
    b = hasil.bumdes
    if not b.jumlah:
        return []
    dasar = (
        ("Semua BUMDes", b.jumlah, b.baik, medan(b, "persen_semua")),
        ("BUMDes yang aktif", b.aktif, b.baik_aktif, medan(b, "persen_aktif")),
    )
    return [
        {
            "dasar": nama,
            "jumlah": jumlah,
            "baik": baik,
            "persen": nilai_atau_gelap(persen),
            "cara_hitung": sebab(persen)
            if persen.pasti is None
            else f"{baik} ÷ {jumlah} × 100 = {cetak_persen(persen.pasti)}",
        }
        for nama, jumlah, baik, persen in dasar
    ]


def _bumdes(hasil: Hasil) -> list[dict[str, Polos]]:
    isi: list[dict[str, Polos]] = [
        {
            "desa": r.desa,
            "bumdes": r.bumdes,
            "aktif": _YA_TIDAK[r.aktif],
            "beroperasi_baik": _YA_TIDAK[r.beroperasi_baik],
            "bulan_untung": r.bulan_untung,
            "keuntungan": r.keuntungan,
        }
        for r in hasil.bumdes.rincian
    ]
    if isi:
        jumlah = sum(r.keuntungan for r in hasil.bumdes.rincian)
        isi.append({"desa": "Jumlah", "keuntungan": jumlah})
    return isi


def _ikm(hasil: Hasil) -> list[dict[str, Polos]]:
    return [
        {
            "periode": i.periode,
            "responden": i.responden,
            "nilai": i.nilai,
            "mutu": i.mutu and f"{i.mutu} ({i.kinerja})",
            "nilai_011": i.nilai_011,
            "nilai_0111": i.nilai_0111,
            "nilai_dilaporkan": i.nilai_dilaporkan,
            "cara_hitung": i.cara_hitung,
        }
        for i in hasil.ikm
    ]
