"""Made-up reports of the size of the real ones: the same number always gives the same report."""

import random
from dataclasses import dataclass
from typing import Any

Rekam = dict[str, Any]

PROGRAM = (
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
    "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    "Program Koordinasi Ketenteraman dan Ketertiban Umum",
    "Program Penyelenggaraan Urusan Pemerintahan Umum",
    "Program Pembinaan dan Pengawasan Pemerintahan Desa",
)
KEGIATAN = (
    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    "Administrasi Keuangan Perangkat Daerah",
    "Administrasi Umum Perangkat Daerah",
    "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
    "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
    "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
    "Koordinasi Kegiatan Pemberdayaan Desa",
    "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
)
SUB_KEGIATAN = (
    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
    "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja",
    "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
    "Penyediaan Barang Cetakan dan Penggandaan",
    "Penyelenggaraan Rapat Koordinasi dan Konsultasi",
    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
    "Peningkatan Efektivitas Kegiatan Pemerintahan di Tingkat Kecamatan",
    "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan",
    "Sinergitas dengan Kepolisian, Tentara, dan Instansi Vertikal di Wilayah Kecamatan",
    "Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa",
)
INDIKATOR = (
    ("Indeks Desa Membangun Rata-rata Kecamatan", "Nilai"),
    ("Persentase Usulan Musrenbang yang Diakomodasi", "Persen"),
    ("Nilai Akuntabilitas Kinerja Kecamatan", "Nilai"),
    ("Persentase Tertib Administrasi Pemerintahan Desa", "Persen"),
)
BULAN = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")


@dataclass(frozen=True, slots=True)
class Ukuran:
    """How many rows a report has, where the real ones differ."""

    sub_kegiatan: int
    desa: int
    indikator: int
    pembanding: int
    pernyataan: int


def ukuran_acak(acak: random.Random) -> Ukuran:
    """Sizes between those of the sample reports."""
    return Ukuran(
        sub_kegiatan=acak.randint(11, 35),
        desa=acak.randint(8, 20),
        indikator=acak.randint(3, 4),
        pembanding=acak.choice((0, 2, 10)),
        pernyataan=acak.randint(40, 150),
    )


def data_uji(nomor: int, ukuran: Ukuran | None = None) -> dict[str, Any]:
    """The inputs of report ``nomor`` in the form that `lkj isi` takes.

    One report in three holds some forty faults of the kinds that real ones hold.
    """
    acak = random.Random(nomor)
    u = ukuran or ukuran_acak(acak)
    cacat = nomor % 3 == 0
    kode = [f"IKU{n + 1}" for n in range(u.indikator)]
    kinerja = [_kinerja(k, acak, cacat) for k in kode]
    anggaran = [_anggaran(n, u.sub_kegiatan, kode, acak, cacat) for n in range(u.sub_kegiatan)]
    return {
        "identitas": identitas(nomor),
        "indikator": [_indikator(k, n) for n, k in enumerate(kode)],
        "renstra": [_renstra(k) for k in kinerja],
        "perjanjian_kinerja": [{"kode": k["kode"], "target": k["target"]} for k in kinerja],
        "perjanjian_program": _pk_program(anggaran),
        "renja": [_pilih(a, "program", "kegiatan", "sub_kegiatan", "anggaran") for a in anggaran],
        "kinerja": kinerja,
        "anggaran": anggaran,
        "kinerja_program": [_kinerja_program(n, a, cacat) for n, a in enumerate(anggaran)],
        "desa": [_desa(n, acak) for n in range(u.desa)],
        "bumdes": [_bumdes(n, acak) for n in range(u.desa)],
        "ikm": [_ikm(f"Semester {p}", acak) for p in ("I", "II")],
        "pembanding": [_pembanding(k, n, acak, cacat) for k in kode for n in range(u.pembanding)],
        "tindak_lanjut": [{"rekomendasi": f"Rekomendasi {n}", "status": "Selesai"} for n in "1234"],
        "prestasi": [{"prestasi": f"Juara lomba {n}", "tingkat": "Kabupaten"} for n in range(8)],
        "pernyataan": _pernyataan(anggaran, kinerja, u.pernyataan, acak, cacat),
    }


def identitas(nomor: int) -> Rekam:
    """Eleven kecamatan make a kabupaten."""
    return {
        "perangkat_daerah": f"Kecamatan Uji {nomor:04d}",
        "jenis": "Kecamatan",
        "kabupaten": f"Kabupaten Uji {nomor // 11:03d}",
        "provinsi": "Provinsi Uji",
        "tahun": "2024",
        "renstra_awal": "2024",
        "renstra_akhir": "2026",
        "kepala_nama": "Nama Camat",
        "kepala_jabatan": "Camat",
        "tempat": "Uji",
        "skala": "Permendagri 86/2017",
    }


def rupiah(nilai: int) -> str:
    """As reports print money."""
    return f"{nilai:,}".replace(",", ".")


def _indikator(kode: str, n: int) -> Rekam:
    nama, satuan = INDIKATOR[n]
    rekam = {"kode": kode, "sasaran": f"Meningkatnya {nama}", "indikator": nama, "satuan": satuan}
    return {**rekam, "arah": "naik"}


def _kinerja(kode: str, acak: random.Random, cacat: bool) -> Rekam:
    target, realisasi = acak.randint(6000, 9500), acak.randint(5800, 9900)
    capaian = realisasi / target * 100
    if cacat and kode == "IKU2":
        capaian = target / realisasi * 100
    return {
        "kode": kode,
        "target": _dua(target / 100),
        "realisasi": _dua(realisasi / 100),
        "capaian_dilaporkan": f"{_dua(capaian)}%",
        "target_lalu": _dua(target / 100 - 1),
        "realisasi_lalu": _dua(realisasi / 100 - 1),
        "faktor_pendorong": "Dukungan pemerintah desa dan koordinasi lintas sektor yang baik.",
    }


def _renstra(k: Rekam) -> Rekam:
    return {
        "kode": k["kode"],
        "kondisi_awal": k["realisasi_lalu"],
        "target_1": k["target"],
        "target_2": "95",
        "target_3": "96",
        "target_akhir": "96",
        "realisasi_1": k["realisasi"],
    }


def _anggaran(n: int, jumlah: int, kode: list[str], acak: random.Random, cacat: bool) -> Rekam:
    pagu = acak.randint(2_000, 90_000) * 1000
    serapan = pagu - acak.choice((0, 0, acak.randint(1, pagu // 4)))
    kelompok = n * len(PROGRAM) // jumlah
    persen = serapan / pagu * 100 + (0.5 if cacat and n % 5 == 3 else 0)
    dokumen = f"{acak.randint(2, 12)} Dokumen"
    return {
        "program": PROGRAM[kelompok],
        "kegiatan": f"{KEGIATAN[n * len(KEGIATAN) // jumlah]}",
        "sub_kegiatan": f"{SUB_KEGIATAN[n % len(SUB_KEGIATAN)]} {n // len(SUB_KEGIATAN) + 1}",
        "sasaran": kode[n % len(kode)],
        "target_kinerja": dokumen,
        "realisasi_kinerja": dokumen,
        "anggaran": rupiah(pagu),
        "realisasi": rupiah(serapan),
        "persen_dilaporkan": f"{_dua(persen)}%",
    }


def _kinerja_program(n: int, a: Rekam, cacat: bool) -> Rekam:
    return {
        **_pilih(a, "program", "kegiatan", "sub_kegiatan"),
        "indikator": f"Jumlah dokumen {a['sub_kegiatan']}",
        "satuan": "Dokumen",
        "target": "15 Dokumen" if cacat and n % 3 == 1 else a["target_kinerja"],
        "realisasi": a["realisasi_kinerja"],
        "capaian_dilaporkan": "98%" if cacat and n % 4 == 2 else "100%",
    }


def _pk_program(anggaran: list[Rekam]) -> list[Rekam]:
    jumlah: dict[str, int] = {}
    for a in anggaran:
        nilai = int(a["anggaran"].replace(".", ""))
        jumlah[a["program"]] = jumlah.get(a["program"], 0) + nilai
    return [{"program": p, "anggaran": rupiah(n)} for p, n in jumlah.items()]


def _desa(n: int, acak: random.Random) -> Rekam:
    status = acak.choice(("Mandiri", "Maju", "Berkembang"))
    return {"desa": f"Desa {n + 1:02d}", "status_lalu": "Berkembang", "status": status}


def _bumdes(n: int, acak: random.Random) -> Rekam:
    untung = {b: acak.choice(("Nihil", rupiah(acak.randint(100, 900) * 1000))) for b in BULAN}
    nama = {"desa": f"Desa {n + 1:02d}", "bumdes": f"BUMDes {n + 1:02d}"}
    return {**nama, "aktif": "ya", "beroperasi_baik": acak.choice(("ya", "tidak")), **untung}


def _ikm(periode: str, acak: random.Random) -> Rekam:
    unsur = {f"u{n}": _dua(acak.randint(310, 390) / 100) for n in range(1, 10)}
    lelaki = acak.randint(40, 60)
    orang = {"responden": "100", "laki_laki": str(lelaki), "perempuan": str(100 - lelaki)}
    return {"periode": periode, **orang, "sma": "70", "s1": "30", **unsur}


def _pembanding(kode: str, n: int, acak: random.Random, cacat: bool) -> Rekam:
    target, realisasi = acak.randint(60, 95), acak.randint(58, 99)
    atas, bawah = (target, realisasi) if cacat else (realisasi, target)
    return {
        "kode": kode,
        "kecamatan": f"Lain {n:02d}",
        "target": str(target),
        "realisasi": str(realisasi),
        "capaian_dilaporkan": f"{_dua(atas / bawah * 100)}%",
    }


def _pernyataan(
    anggaran: list[Rekam], kinerja: list[Rekam], jumlah: int, acak: random.Random, cacat: bool
) -> list[Rekam]:
    pagu = sum(int(a["anggaran"].replace(".", "")) for a in anggaran)
    serapan = sum(int(a["realisasi"].replace(".", "")) for a in anggaran)
    isi: list[Rekam] = [
        {"acuan": "total_anggaran", "nilai": f"Rp {rupiah(pagu + (1000 if cacat else 0))},00"},
        {"acuan": "total_realisasi", "nilai": f"Rp {rupiah(serapan)},00"},
        {"acuan": "persen_realisasi", "nilai": f"{_dua(serapan / pagu * 100)}%"},
    ]
    while len(isi) < jumlah:
        k = acak.choice(kinerja)
        apa = acak.choice(("target", "realisasi", "capaian"))
        nilai = k["capaian_dilaporkan"] if apa == "capaian" else k[apa]
        isi.append({"acuan": f"{apa}_indikator", "rincian": k["kode"], "nilai": nilai})
    for nomor, x in enumerate(isi):
        if cacat and nomor % 8 == 5:
            x["nilai"] = f"{acak.randint(50, 99)},{acak.randint(10, 99)}"
        x["lokasi"] = f"BAB III halaman {nomor % 40 + 10}"
    return isi


def _pilih(rekam: Rekam, *kunci: str) -> Rekam:
    return {k: rekam[k] for k in kunci}


def _dua(nilai: float) -> str:
    return f"{nilai:.2f}".replace(".", ",")
