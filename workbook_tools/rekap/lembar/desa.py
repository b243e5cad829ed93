"""Status desa per kecamatan with totals; BUMDes and surveys."""

from collections.abc import Iterable
from itertools import groupby

from workbook_tools.records import MASUKAN
from workbook_tools.rekap.isi import Kumpulan, baris_desa, baris_pendukung
from workbook_tools.rekap.peringkat import GELAP, berpersen, kaki, tandai
from workbook_tools.rekap.tampil import Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel

STATUS: tuple[str, ...] = MASUKAN["desa"].cari("status").pilihan
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


def lembar_desa(k: Kumpulan) -> list[Lembar]:
    """Villages by status and kecamatan; supporting figures."""
    isi = _per_kecamatan(baris_desa(k))
    status = [s for s in STATUS if any(r.get(s) or s in r[GELAP] for r in isi)]
    kolom = (*_KANTOR, *(Kolom(s, s, Bentuk.BULAT, 14) for s in status))
    kolom = (*kolom, Kolom("jumlah", "Jumlah Desa", Bentuk.BULAT, 13))
    grafik = Grafik("Desa menurut status", "kecamatan", tuple(status), bertumpuk=True)
    jumlah = kaki(isi, (*status, "jumlah"))
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


def _per_kecamatan(semua: Iterable[Rekam]) -> list[Rekam]:
    """One row per office, with a column per status."""
    hasil = []
    for _, satu in groupby(semua, lambda r: r["berkas"]):
        baris = list(satu)
        isi = {r["status"]: r["jumlah"] for r in baris}
        gelap = [r["status"] for r in baris if "jumlah" in r[GELAP]]
        hasil.append({**baris[0], **isi, "jumlah": baris[0]["desa"], **tandai(gelap)})
    return hasil


def _pendukung(k: Kumpulan) -> Lembar:
    isi = [r for r in baris_pendukung(k) if r["bumdes"] or r.get("periode")]
    isi = [berpersen(r, "persen", "bumdes_baik", "bumdes") for r in isi]
    sekali = list({r["berkas"]: r for r in isi}.values())
    jumlah = kaki(sekali, ("bumdes", "bumdes_aktif", "bumdes_baik"))
    rata = kaki(isi, rata=("ikm",))
    akhir = berpersen(
        {**jumlah, "ikm": rata["ikm"], **tandai((*jumlah[GELAP], *rata[GELAP]))},
        *("persen", "bumdes_baik", "bumdes"),
    )
    return Lembar(
        "Pendukung",
        "BUMDes dan Kepuasan Masyarakat",
        "Satu baris per periode survei; BUMDes setiap kecamatan dijumlah satu kali.",
        [Tabel(KOLOM_BUMDES, isi, [{"kecamatan": "Jumlah / rata-rata", **akhir}] if isi else [])],
        "#7030A0",
    )
