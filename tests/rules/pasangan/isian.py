"""I1xx: cells."""

from msgspec.structs import replace

from tests.rules.alat import ADMINISTRASI, BERSIH, PENUNJANG, Masukan, buku, tambah, ubah
from tests.rules.pasangan.bentuk import Pasangan, baris, kolom, sel
from workbook_tools.model.sel import BukuSel, JenisSel, Sel
from workbook_tools.tables.cari import susun_tabel

KINERJA, ANGGARAN, RENJA = "Realisasi Kinerja", "Realisasi Anggaran", "Rencana Kerja"
JAM = Sel(JenisSel.BILANGAN, "0.3819444444", "h:mm")
SEPARUH = Sel(JenisSel.BILANGAN, "0.5", "0%")


def _tersembunyi(*nomor: int) -> BukuSel:
    isi = buku(BERSIH)
    isi.lembar[ANGGARAN] = replace(isi.lembar[ANGGARAN], tersembunyi=frozenset(nomor))
    return isi


def _pegawai(jumlah: str) -> Masukan:
    satu = {"kelompok": "golongan", "rincian": "III/d", "laki_laki": "3", "perempuan": "2"}
    return {"pegawai": [{**satu, "jumlah": jumlah}]}


def _perubahan(*isi: str) -> Masukan:
    nama = {"kegiatan": "K", "program": "P", "anggaran": "9.000.000"}
    return {
        "anggaran": [
            {**nama, "sub_kegiatan": f"S{n}", "anggaran_perubahan": x} for n, x in enumerate(isi)
        ]
    }


def _digabung(kolom: str) -> BukuSel:
    """Two cells of Realisasi Anggaran made one, which holds what stood in the upper one."""
    isi = buku(ubah(BERSIH, "anggaran", 7, kolom, None))
    letak = susun_tabel(isi)["anggaran"].letak[kolom]
    isi.lembar[ANGGARAN] = replace(isi.lembar[ANGGARAN], gabung=((6, 7, letak),))
    return isi


def _dua_periode(nama: str) -> Masukan:
    isi = tambah(BERSIH, "ikm", **BERSIH["ikm"][0])
    return baris("ikm", 6, dari=isi, periode=nama)


def _skala(*batas: str) -> Masukan:
    rekam = [
        {"skala": "Kabupaten", "batas_bawah": b, "kategori": f"K{n}"} for n, b in enumerate(batas)
    ]
    return {**BERSIH, "skala": rekam}


def _nip(isi: Sel) -> BukuSel:
    letak = susun_tabel(buku(BERSIH))["identitas"].letak["kepala_nip"]
    return sel("Identitas", (letak, 2), isi)


def _pembanding(*target: str) -> Masukan:
    rekam = [{"kode": "IKU1", "kecamatan": f"K{n}", "target": t} for n, t in enumerate(target)]
    return {**BERSIH, "pembanding": rekam}


def _pohon(*lain: dict[str, str]) -> Masukan:
    """Program Kegiatan with one sub kegiatan and what may stand below it."""
    kepala = [
        {"kode_rekening": "7.01.06", "anggaran": "20", "sasaran": "IKU1"},
        {"kode_rekening": "7.01.06.2.01"},
        {"kode_rekening": "7.01.06.2.01.0002", "nama": ADMINISTRASI, "anggaran": "20"},
    ]
    return {"identitas": BERSIH["identitas"], "program_kegiatan": [*kepala, *lain]}


def _catatan_lalu(*lain: str) -> Masukan:
    isi = tambah(BERSIH, "renja", program="Keterangan: belum termasuk pergeseran")
    for nama in lain:
        isi = tambah(
            isi, "renja", program=PENUNJANG, kegiatan="K", sub_kegiatan=nama, anggaran="5.000.000"
        )
    return isi


def _dua_kali(anggaran: str) -> Masukan:
    """The last row of Rencana Kerja once more, with this amount."""
    return tambah(BERSIH, "renja", **{**BERSIH["renja"][-1], "anggaran": anggaran})


def _prestasi(*nama: str) -> Masukan:
    return {**BERSIH, "prestasi": [{"prestasi": p, "tingkat": "Provinsi"} for p in nama]}


def _tindak_lanjut(waktu: str) -> Masukan:
    return {**BERSIH, "tindak_lanjut": [{"rekomendasi": "Cascading", "waktu": waktu}]}


def _adminstrasi(nama: str) -> Masukan:
    return baris("kinerja_program", 7, sub_kegiatan=nama)


PASANGAN: dict[str, Pasangan] = {
    "I101": (
        baris("perjanjian_program", 6, anggaran=None),
        baris("anggaran", 7, program=None),  # as in the row above
    ),
    "I102": (baris("anggaran", 6, realisasi="18.000.00"), baris("anggaran", 6, realisasi="-")),
    "I103": (
        baris("anggaran", 6, realisasi="18.000,000"),
        baris("anggaran", 6, realisasi="18.000.000,00"),
    ),
    "I104": (sel(KINERJA, (6, 7), JAM), sel(KINERJA, (7, 7), SEPARUH)),
    "I105": (
        sel(KINERJA, (6, 7), Sel(JenisSel.GALAT, "#REF!")),
        sel(KINERJA, (6, 7), None),
    ),
    "I106": (
        tambah(BERSIH, "kinerja", kode="iku-1", target="1"),
        tambah(BERSIH, "pembanding", kode="IKU1", kecamatan="Sebelah"),
    ),
    "I107": (baris("anggaran", 7, sasaran="IKU4"), baris("anggaran", 7, sasaran="iku-02")),
    "I108": (
        baris("indikator", 6, arah="meningkat terus"),
        baris("indikator", 6, arah="NAIK"),
    ),
    "I109": (baris("kinerja", 8, target="0"), baris("kinerja", 8, realisasi="0")),
    "I110": (baris("renja", 6, anggaran="-20.000.000"), baris("bumdes", 6, mar="(150.000)")),
    "I111": (
        sel(RENJA, (6, 5), Sel(JenisSel.BILANGAN, "346.373", "#,##0")),
        sel(RENJA, (6, 5), Sel(JenisSel.BILANGAN, "20000000", "#,##0")),
    ),
    "I112": (
        baris("anggaran", 7, realisasi="10.000.001"),
        baris("anggaran", 7, realisasi="10.000.000"),
    ),
    "I113": (baris("identitas", tahun="2027"), baris("identitas", renstra_akhir="2027")),
    "I114": (baris("ikm", 6, u3="34,4"), baris("ikm", 6, u1="1", u2="4")),
    "I115": (baris("ikm", 6, sma="60"), baris("ikm", 6, laki_laki=None, perempuan=None)),
    "I116": (
        baris("anggaran", 8, program=f"{PENUNJANG} Kabupaten/Kota"),
        baris("anggaran", 8, program=PENUNJANG.upper()),
    ),
    "I117": (
        baris("kinerja_program", 6, target="70 Poin", realisasi="64,70%"),
        baris("kinerja_program", 6, target="100", realisasi="100%"),
    ),
    "I118": (
        baris("anggaran", 6, anggaran="20,000,000"),
        baris("anggaran", 6, anggaran="20.000.000,00"),
    ),
    "I119": (
        tambah(BERSIH, "pernyataan", acuan="jumlah_bumdes_baik", nilai="19 (Enam)"),
        tambah(BERSIH, "pernyataan", acuan="jumlah_bumdes_baik", nilai="2 (dua)"),
    ),
    "I120": (
        tambah(BERSIH, "renja", program="TOTAL", anggaran="38.000.000"),
        baris("kinerja_program", 6, indikator="Jumlah"),
    ),
    "I121": (
        baris("kinerja", 8, realisasi="86.11"),
        baris("kinerja", 8, target_lalu="84", realisasi_lalu="84,50"),
    ),
    "I122": (
        baris("pernyataan", 7, nilai="RpRp38.000.000"),
        baris("pernyataan", 7, nilai="Rp. 38.000.000"),
    ),
    "I123": (_skala("90%", "90%"), _skala("90%", "0%")),
    "I124": (
        _adminstrasi(ADMINISTRASI.replace("Administrasi", "Adminstrasi")),
        _adminstrasi(ADMINISTRASI.replace("Desa", "Kelurahan")),
    ),
    "I125": (
        tambah(BERSIH, "desa", desa="Desa melati", status="Maju"),
        tambah(BERSIH, "desa", desa="Melati Baru", status="Maju"),
    ),
    "I126": (_tindak_lanjut("Jan - Des 2023"), _tindak_lanjut("Desember 2023 - Maret 2024")),
    "I127": (
        _prestasi("Juara I Lomba Duta Gendre", "Juara I Duta Genre"),
        _prestasi("Juara I Lomba Duta Genre", "Juara II Duta Genre"),
    ),
    "I128": (_pembanding("4:18", "0,27"), _pembanding("4:18", "1")),
    "I129": (
        kolom("anggaran", "anggaran", "780.562.950", "780.562.950"),
        kolom("anggaran", "anggaran", "10.000.000", "10.000.000"),
    ),
    "I130": (
        tambah(BERSIH, "pembanding", kode="IKU1", kecamatan="Sebelah", realisasi="0,98"),
        tambah(BERSIH, "pembanding", kode="IKU1", kecamatan="Sebelah", realisasi="0,36"),
    ),
    "I131": (
        tambah(BERSIH, "pembanding", kode="iku-3", kecamatan="Kec. Sebelah", target="85"),
        tambah(BERSIH, "pembanding", kode="IKU1", kecamatan="Sebelah", target="0,5"),
    ),
    "I132": (baris("ikm", 6, u9=None), baris("ikm", 6, u9="-", nilai_dilaporkan=None)),
    "I133": (
        baris("kinerja", 8, realisasi="-86,11"),
        baris("indikator", 8, dari=baris("kinerja", 8, realisasi="-1"), indikator="Laju inflasi"),
    ),
    "I134": (
        baris("identitas", tanggal="31 Januari 2024"),
        baris("identitas", tanggal="31 Desember 2024", tanggal_pk="2 Januari 2024"),
    ),
    "I135": (baris("indikator", 7, satuan="Nilai"), baris("indikator", 7, satuan="Prosentase")),
    "I136": (baris("anggaran", 6, realisasi="Rp."), baris("anggaran", 6, realisasi="Rp 0")),
    "I137": (baris("bumdes", 6, mar="Rp 50.000.000"), baris("bumdes", 6, mar="Rp 4.000.000")),
    "I138": (baris("renstra", 8, target_3="870"), baris("renstra", 8, target_3="187")),
    "I139": (baris("kinerja", 8, target_lalu=None), baris("kinerja", 8, target_lalu="-")),
    "I140": (_dua_kali("8.000.000"), _dua_kali("8.000.001")),
    "I141": (_dua_periode("semester ii"), _dua_periode("Semester I")),
    "I150": (baris("kinerja", 8, target="minimal 85"), baris("kinerja", 8, target="Nilai 85")),
    "I151": (_catatan_lalu("Rapat Koordinasi"), _catatan_lalu()),
    "I152": (_tersembunyi(6, 7), _tersembunyi(40)),
    "I142": (
        baris("identitas", tanggal="12 Januri 2025"),
        baris("identitas", tanggal="12 Pebruari 2025"),
    ),
    "I143": (
        _nip(Sel(JenisSel.TEKS, "19680101 199003 1 00", "@")),
        _nip(Sel(JenisSel.TEKS, "NIP. 19680101 199003 1 001", "@")),
    ),
    "I144": (baris("indikator", 8, satuan="Orang"), baris("indikator", 8, satuan="Indeks")),
    "I145": (_digabung("anggaran"), _digabung("sasaran")),
    "I146": (_pegawai("6"), _pegawai("5")),
    "I147": (_perubahan("0", "0"), _perubahan("0", "5.000.000")),
    "I153": (
        _nip(Sel(JenisSel.BILANGAN, "1.9680101199003E17")),
        _nip(Sel(JenisSel.TEKS, "196801011990031001", "@")),
    ),
    "I160": (
        _pohon({"nama": "Koordinasi Pendampingan Desa", "anggaran": "1"}),
        _pohon({"nama": "Koordinasi", "tingkat": "Sub Kegiatan", "anggaran": "1"}),
    ),
    "I161": (
        _pohon({"kode_rekening": "7.01.06.2.01.0099", "nama": "Lain", "anggaran": "1"}),
        _pohon({"kode_rekening": "1.02.02", "nama": "Program Kesehatan"}),
    ),
    "I171": (baris("kinerja", 8, target_lalu="8400"), baris("kinerja", 8, target_lalu="80")),
    "I172": (baris("kinerja", 8, realisasi="510"), baris("kinerja", 8, realisasi="100")),
    "I174": (
        {"desa": [{"jenis": x, "status_lalu": "Desa"} for x in ("Melati", "Mawar", "Anggrek")]},
        {"desa": [{"desa": x, "jenis": "Desa"} for x in ("Melati", "Mawar", "Anggrek")]},
    ),
    "I173": (
        kolom("kinerja", "target", "0,50", "0,50", "100%"),
        kolom("kinerja", "target", "0,50", "0,50", "85"),
    ),
}
