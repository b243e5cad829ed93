"""H2xx: stated results against their own row."""

from tests.rules.alat import BERSIH, Masukan, tambah
from tests.rules.pasangan.bentuk import Pasangan, baris


def _pembanding(*isi: tuple[str, str, str]) -> Masukan:
    rekam = [
        {"kode": "IKU3", "kecamatan": f"K{n}", "target": t, "realisasi": r, "capaian_dilaporkan": c}
        for n, (t, r, c) in enumerate(isi)
    ]
    return {**BERSIH, "pembanding": rekam}


def _turun(capaian: str) -> Masukan:
    isi = baris("kinerja", 8, target="10", realisasi="8", capaian_dilaporkan=capaian)
    return baris("indikator", 8, dari=isi, arah="turun")


def _triwulan(realisasi: str) -> Masukan:
    return baris("kinerja", 8, tw1="10", tw2="20", tw3="30", tw4="40", realisasi=realisasi)


def _turun_tahunan() -> Masukan:
    """Targets of IKU3 that go down from year to year."""
    return baris("renstra", 8, target_1="88", target_2="85", target_3="84", target_4="80",
                 target_akhir="80")  # fmt: skip


def _program(anggaran: str) -> Masukan:
    rekam = [
        {"kode_rekening": "7.01.06", "anggaran": anggaran, "sasaran": "IKU1"},
        {"kode_rekening": "7.01.06.2.01"},
        {"kode_rekening": "7.01.06.2.01.0002", "anggaran": "20"},
        {"kode_rekening": "7.01.06.2.01.0003", "anggaran": "10"},
    ]
    return {"identitas": BERSIH["identitas"], "program_kegiatan": rekam}


def _target_triwulan(akhir: str) -> Masukan:
    sel = {"target_tw1": "20", "target_tw2": "40", "target_tw3": "60", "target_tw4": akhir}
    return baris("perjanjian_kinerja", 8, **sel)


def _uang_triwulan(**sel: str) -> Masukan:
    satu = {"kode_rekening": "7.01.06.2.01.0002", "nama": "A", "anggaran": "100", "sasaran": "IKU1"}
    return {"identitas": BERSIH["identitas"], "program_kegiatan": [satu | sel]}


def _realisasi(tw4: str) -> Masukan:
    awal = {f"realisasi_tw{n}": "20" for n in range(1, 4)}
    return _uang_triwulan(realisasi="90", **awal, realisasi_tw4=tw4)


def _rak(tw4: str) -> Masukan:
    return _uang_triwulan(**{f"rak_tw{n}": "20" for n in range(1, 4)}, rak_tw4=tw4)


def _unsur(nilai: str, dilaporkan: str) -> Masukan:
    return baris("ikm", 6, **{f"u{n}": nilai for n in range(1, 10)}, nilai_dilaporkan=dilaporkan)


def _batas(batas: str) -> Masukan:
    isi = baris("kinerja", 6, target="0,15", realisasi="0,36", capaian_dilaporkan="240%")
    return baris("identitas", dari=isi, batas_capaian=batas)


PASANGAN: dict[str, Pasangan] = {
    "H201": (
        baris("kinerja", 8, capaian_dilaporkan="93,27%"),
        baris("kinerja", 8, capaian_dilaporkan="101,3%"),
    ),
    "H202": (
        baris("anggaran", 6, persen_dilaporkan="91%"),
        baris("anggaran", 6, persen_dilaporkan="90"),
    ),
    "H203": (
        baris("kinerja", 8, kategori_dilaporkan="Sedang"),
        baris("kinerja", 8, kategori_dilaporkan="SANGAT TINGGI"),
    ),
    "H205": (_triwulan("70"), _triwulan("25")),
    "H206": (_pembanding(("4:18", "18:18", "23,50%")), _pembanding(("4:18", "18:18", "450%"))),
    "H207": (_pembanding(("88", "89,49", "98,34%")), _pembanding(("88", "89,49", "101,69%"))),
    "H208": (_turun("125%"), _turun("120%")),
    "H209": (
        tambah(BERSIH, "renja", program="TOTAL", anggaran="39.000.000"),
        tambah(BERSIH, "renja", program="TOTAL", anggaran="38.000.000"),
    ),
    "H210": (baris("ikm", 6, nilai_dilaporkan="86,21"), baris("ikm", 6, nilai_dilaporkan="86,1")),
    "H211": (
        baris("anggaran", 6, realisasi="18.133.900", persen_dilaporkan="90,66%"),
        baris("anggaran", 6, realisasi="18.133.900", persen_dilaporkan="90,67%"),
    ),
    "H212": (
        baris("kinerja", 8, realisasi="76,90", capaian_dilaporkan="90,47%"),
        baris("kinerja", 8, realisasi="77,90", capaian_dilaporkan="91,65%"),
    ),
    "H213": (_unsur("3,54", "87,62"), _unsur("3,54", "88,50")),
    "H214": (_batas("100%"), _batas("")),
    "H215": (_target_triwulan("80"), _target_triwulan("85")),
    "H216": (_realisasi("90"), _realisasi("30")),
    "H217": (_rak("20"), _rak("40")),
    "H218": (
        baris("kinerja", 8, realisasi="84,93", capaian_dilaporkan="100%"),
        baris("kinerja", 8, realisasi="85,07", capaian_dilaporkan="100%"),
    ),
    "H219": (
        baris("indikator", 8, arah="turun"),
        baris("indikator", 8, dari=_turun_tahunan(), arah="turun"),
    ),
    "H220": (_program("35"), _program("30")),
}
