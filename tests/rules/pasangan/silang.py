"""S3xx: one sheet against another."""

from tests.rules.alat import (
    BERSIH,
    DOKUMEN,
    PENUNJANG,
    PERENCANAAN,
    Masukan,
    hapus,
    tambah,
)
from tests.rules.pasangan.bentuk import Pasangan, baris, kolom

TAMU = {
    "program": PENUNJANG,
    "kegiatan": PERENCANAAN,
    "sub_kegiatan": "Fasilitasi Kunjungan Tamu",
    "anggaran": "5.000.000",
}
ARSIP = "Jumlah dokumen arsip yang dikelola sesuai standar"
BULAN = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")


def _pk(target: str) -> Masukan:
    """Agreement and report with this target."""
    isi = baris("perjanjian_kinerja", 8, target=target)
    return baris("kinerja", 8, dari=isi, target=target)


def _triwulan_dua(target: dict[str, str]) -> Masukan:
    """Up to the second quarter, with or without a target for it."""
    isi = baris("identitas", dari=BERSIH, triwulan="II")
    for nomor in (6, 7, 8):
        isi = baris("perjanjian_kinerja", nomor, dari=isi, **target)
    return isi


def _untung(des: str) -> Masukan:
    """One BUMDes with a profit in December or never."""
    return baris("bumdes", 7, **{**dict.fromkeys(BULAN, "Nihil"), "des": des})


def _sampai(bulan: str) -> Masukan:
    """The profits of all end with this month."""
    isi = BERSIH
    kosong = dict.fromkeys(BULAN[BULAN.index(bulan) + 1 :])
    for nomor in (6, 7):
        isi = baris("bumdes", nomor, dari=isi, **kosong)
    return isi


def _berhenti(bulan: str) -> Masukan:
    """The profits of one BUMDes end with this month, the other's go on."""
    return baris("bumdes", 6, **dict.fromkeys(BULAN[BULAN.index(bulan) + 1 :], "Nihil"))


def _kembar(realisasi: str) -> Masukan:
    """Sebelah has this office's figures of IKU3, and IKU1 with this realisasi."""
    satu = {"kecamatan": "Sebelah", "target": "85", "realisasi": "86,11"}
    dua = {"kecamatan": "Sebelah", "target": "0,50", "realisasi": realisasi}
    return {**BERSIH, "pembanding": [{"kode": "IKU3", **satu}, {"kode": "IKU1", **dua}]}


def _tanpa_angka() -> Masukan:
    """No other place has a figure of IKU3."""
    isi = baris("renstra", 8, realisasi_2=None)
    isi = baris("kinerja", 8, dari=isi, capaian_dilaporkan="-")
    return {**isi, "pembanding": [], "pernyataan": [], "ikm": []}


def _indikator(nomor: int, teks: str, **lain: str) -> Masukan:
    """Two sub kegiatan of two kegiatan, the second with this indicator."""
    isi = baris("kinerja_program", 7, indikator=ARSIP)
    return baris("kinerja_program", nomor, dari=isi, indikator=teks, **lain)


def _belum_dinilai(capaian: str) -> Masukan:
    return baris("kinerja_program", 6, realisasi="-", capaian_dilaporkan=capaian)


def _terpisah(realisasi: str) -> Masukan:
    """One sub kegiatan on Program Kegiatan and on a table kept apart."""
    nama = BERSIH["anggaran"][0]
    sub = {k: nama[k] for k in ("program", "kegiatan", "sub_kegiatan")}
    tingkat = dict(zip(sub, ("Program", "Kegiatan", "Sub Kegiatan"), strict=True))
    pohon = [{"nama": sub[k], "tingkat": t} for k, t in tingkat.items()]
    pohon[-1] |= {"anggaran": "20.000.000", "realisasi": "18.000.000", "sasaran": "IKU1"}
    satu = {**sub, "anggaran": "20.000.000", "realisasi": realisasi}
    return {**BERSIH, "renja": [], "anggaran": [satu], "program_kegiatan": pohon}


PASANGAN: dict[str, Pasangan] = {
    "S301": (baris("kinerja", 8, target="84"), baris("kinerja", 6, target="2:4")),
    "S302": (_pk("90"), _pk("85,0")),
    "S303": (hapus(BERSIH, "kinerja", 7), {**BERSIH, "renstra": []}),
    "S304": (
        baris("perjanjian_program", 6, anggaran="Rp 30.500.000"),
        baris("perjanjian_program", 7, program=f"{PENUNJANG} Kabupaten/Kota"),
    ),
    "S305": (
        tambah(BERSIH, "renja", **TAMU),
        baris("renja", 8, sub_kegiatan=DOKUMEN.replace("Dokumen", "Dokummen")),
    ),
    "S306": (
        hapus(BERSIH, "kinerja_program", 8),
        {**BERSIH, "kinerja_program": BERSIH["kinerja_program"][:1]},
    ),
    "S307": (baris("renja", 8, anggaran="8.500.000"), baris("renja", 8, anggaran="Rp8.000.000,00")),
    "S308": (
        baris("kinerja_program", 9, program="Program Pengelolaan Arsip"),
        baris("kinerja_program", 9, program=f"{PENUNJANG.upper()}  Kabupaten/Kota"),
    ),
    "S309": (baris("kinerja", 6, realisasi="0,60"), baris("kinerja", 6, realisasi="2:4")),
    "S310": (baris("bumdes", 7, beroperasi_baik="tidak"), baris("bumdes", 7, aktif=None)),
    "S311": (baris("kinerja", 8, realisasi="84"), baris("kinerja", 8, realisasi="86,1")),
    "S312": (baris("kinerja", 8, realisasi_lalu="84,05"), baris("kinerja", 8, realisasi_lalu="-")),
    "S313": (baris("pembanding", 6, target="84"), baris("pembanding", 7, target="70")),
    "S314": (
        baris("kinerja", 8, realisasi_lalu="89,77"),
        baris("kinerja", 8, realisasi_lalu="85"),
    ),
    "S315": (baris("anggaran", 7, sasaran="IKU1"), baris("anggaran", 7, sasaran="IKU1; IKU2")),
    "S316": (baris("anggaran", 7, sasaran=None), BERSIH),
    "S317": (_belum_dinilai("0%"), _belum_dinilai("-")),
    "S318": (
        baris("anggaran", 8, target_kinerja="10 Dok"),
        baris("anggaran", 8, target_kinerja="5 dok"),
    ),
    "S319": (_untung("Nihil"), _untung("Rp 1.000")),
    "S320": (baris("renstra", 8, realisasi_2="86,41"), baris("renstra", 8, realisasi_2=None)),
    "S321": (baris("renstra", 8, target_akhir="99"), baris("renstra", 8, target_akhir="88,0")),
    "S322": (_sampai("okt"), _sampai("nov")),
    "S323": (
        baris("indikator", 8, sumber_realisasi="bumdes"),
        baris("indikator", 8, indikator="Nilai pelayanan"),
    ),
    "S324": (baris("bumdes", 6, desa="Mawar"), baris("bumdes", 6, desa="DESA MELATI")),
    "S325": (_berhenti("feb"), _berhenti("jul")),
    "S326": (
        baris("identitas", dari=_kembar("0,50"), perangkat_daerah="Kecamatan Lama"),
        baris("identitas", dari=_kembar("0,75"), perangkat_daerah="Kecamatan Lama"),
    ),
    "S327": (_indikator(9, ARSIP, target="12 Dokumen"), _indikator(9, f"{ARSIP} lain")),
    "S328": (
        baris("bumdes", 7, aktif="tidak"),
        baris("bumdes", 7, dari=_untung("Nihil"), aktif="tidak", beroperasi_baik="tidak"),
    ),
    "S329": (
        baris("bumdes", 7, beroperasi_baik="tidak"),
        baris("bumdes", 7, dari=_untung("Rp 500.000"), beroperasi_baik="tidak"),
    ),
    "S330": (baris("desa", 6, status="Maju"), baris("desa", 6, status_lalu="Maju", status="Maju")),
    "S331": (
        baris("kinerja", 8, realisasi="-"),
        baris("kinerja", 8, dari=_tanpa_angka(), realisasi="-"),
    ),
    "S332": (baris("desa", 6, skor="0,7000"), baris("desa", 6, skor="0,8156")),
    "S340": (_terpisah("8.000.000"), _terpisah("18.000.000")),
    "S350": (
        baris("kinerja", 8, realisasi="61,20"),
        baris("kinerja", 8, realisasi="61,20", solusi="Menambah petugas"),
    ),
    "S351": (
        baris("kinerja", 8, realisasi=None, capaian_dilaporkan=None, kategori_dilaporkan=None),
        kolom("anggaran", "persen_dilaporkan", "", "", ""),
    ),
    "S352": (_triwulan_dua({}), _triwulan_dua({"target_tw2": "40"})),
}
