"""Status desa per kecamatan with totals; BUMDes and surveys."""

from typing import Any

import pandas as pd

from workbook_tools.records import MASUKAN
from workbook_tools.rekap.isi import Kumpulan, baris_pendukung
from workbook_tools.rekap.peringkat import persen, rata_rata
from workbook_tools.rekap.tampil import Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel

STATUS: tuple[str, ...] = MASUKAN["desa"].cari("status").pilihan
LAIN = "Tanpa Status"
_KANTOR = (
    Kolom("kecamatan", "Kecamatan", Bentuk.TEKS, 24),
    Kolom("kabupaten", "Kabupaten/Kota", Bentuk.TEKS, 22),
    Kolom("tahun", "Tahun", Bentuk.TENGAH, 8),
)
KOLOM_BUMDES = (
    *_KANTOR,
    Kolom("bumdes", "BUMDes", Bentuk.BULAT, 11),
    Kolom("bumdes_aktif", "Aktif", Bentuk.BULAT, 11),
    Kolom("bumdes_baik", "Beroperasi Baik", Bentuk.BULAT, 13),
    Kolom("persen", "Baik (%)", Bentuk.PERSEN, 12),
    Kolom("periode", "Periode Survei", Bentuk.TENGAH, 15),
    Kolom("ikm", "Nilai IKM", Bentuk.DESIMAL, 11),
    Kolom("mutu", "Mutu", Bentuk.TENGAH, 8),
)


def lembar_desa(k: Kumpulan, desa: pd.DataFrame) -> list[Lembar]:
    """Villages by status and kecamatan; supporting figures."""
    isi = _per_kecamatan(desa)
    status = [s for s in (*STATUS, LAIN) if any(r.get(s) for r in isi)]
    kolom = (*_KANTOR, *(Kolom(s, s, Bentuk.BULAT, 14) for s in status))
    kolom = (*kolom, Kolom("jumlah", "Jumlah Desa", Bentuk.BULAT, 13))
    grafik = Grafik("Desa menurut status", "kecamatan", tuple(status), bertumpuk=True)
    jumlah = {s: sum(r.get(s) or 0 for r in isi) for s in (*status, "jumlah")}
    return [
        Lembar(
            "Status Desa",
            "Desa Menurut Status",
            "Dari lembar Desa setiap buku kerja. Kecamatan yang lembar Desa-nya kosong tidak "
            "dimuat.",
            [
                Tabel(
                    kolom,
                    isi,
                    [{"kecamatan": "Jumlah", **jumlah}] if isi else [],
                    grafik=grafik if status else None,
                )
            ],
            "#7030A0",
        ),
        _pendukung(k),
    ]


def _per_kecamatan(desa: pd.DataFrame) -> list[Rekam]:
    if desa.empty:
        return []
    tampil = desa.assign(status=desa["status"].where(desa["status"].isin(list(STATUS)), LAIN))
    pivot = tampil.pivot_table(
        index="berkas", columns="status", values="jumlah", aggfunc="sum", fill_value=0, sort=False
    )
    pivot = pivot[pivot.sum(axis=1) > 0]
    pivot["jumlah"] = pivot.sum(axis=1)
    kantor = desa.drop_duplicates("berkas").set_index("berkas")
    pivot = kantor[["kecamatan", "kabupaten", "tahun"]].join(pivot, how="inner")
    rekam: list[dict[Any, Any]] = pivot.reset_index().to_dict("records")
    return [{str(n): _bersih(v) for n, v in r.items()} for r in rekam]


def _bersih(nilai: Any) -> Any:
    if pd.isna(nilai):
        return None
    return nilai if isinstance(nilai, str) else int(nilai)


def _pendukung(k: Kumpulan) -> Lembar:
    isi = [r for r in baris_pendukung(k) if r["bumdes"] or r.get("periode")]
    for r in isi:
        r["persen"] = persen(_pecahan(r["bumdes_baik"]), _pecahan(r["bumdes"]))
    sekali = list({r["berkas"]: r for r in isi}.values())
    kaki: Rekam = {
        id_: sum(r[id_] for r in sekali) for id_ in ("bumdes", "bumdes_aktif", "bumdes_baik")
    }
    kaki["persen"] = persen(_pecahan(kaki["bumdes_baik"]), _pecahan(kaki["bumdes"]))
    kaki["ikm"] = rata_rata(r.get("ikm") for r in isi)
    return Lembar(
        "Pendukung",
        "BUMDes dan Kepuasan Masyarakat",
        "Satu baris per periode survei; BUMDes setiap kecamatan dijumlah satu kali.",
        [Tabel(KOLOM_BUMDES, isi, [{"kecamatan": "Jumlah / rata-rata", **kaki}] if isi else [])],
        "#7030A0",
    )


def _pecahan(n: int) -> Any:
    from fractions import Fraction

    return Fraction(n)
