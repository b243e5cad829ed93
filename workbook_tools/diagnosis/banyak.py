"""Why a stated count is not the number of rows: another status, another condition."""

from collections.abc import Iterator

from workbook_tools.facts.desa_kurang import desa_kurang
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Pernyataan

Hitung = tuple[int, str]


def duga_banyak(p: Pernyataan, k: Konteks) -> str:
    """What else there is so many of; '' when nothing, or several things."""
    if p.angka is None:
        return ""
    if p.acuan == "jumlah_desa" and (kurang := desa_kurang(k)):
        return f"Mungkin {kurang} desa belum ada di lembar Desa."
    daftar = _desa(p, k) if "desa" in p.acuan else _bumdes(p, k)
    cocok = [sebut for n, sebut in daftar if n == p.angka.nilai]
    return f"{p.baris.nilai.teks} adalah {cocok[0]}." if len(cocok) == 1 else ""


def _desa(p: Pernyataan, k: Konteks) -> Iterator[Hitung]:
    desa = k.hasil.desa
    for s in desa.per_status:
        sendiri = p.rincian.nama == s.status
        if s.jumlah and not sendiri:
            yield s.jumlah, f"jumlah desa berstatus {s.status}"
        if sendiri and s.jumlah_lalu != s.jumlah:
            yield s.jumlah_lalu, f"jumlah desa {s.status} tahun lalu"
        if sendiri and s.kumulatif != s.jumlah:
            yield s.kumulatif, f"jumlah desa {s.status} atau lebih tinggi"
    if p.acuan != "jumlah_desa" and desa.jumlah not in {s.jumlah for s in desa.per_status}:
        yield desa.jumlah, "jumlah seluruh desa"


def _bumdes(p: Pernyataan, k: Konteks) -> Iterator[Hitung]:
    b = k.hasil.bumdes
    sudah: set[int] = set()
    untung = sum(1 for r in b.rincian if r.bulan_untung)
    for n, sebut in (
        (b.jumlah, "jumlah seluruh BUMDes"),
        (b.aktif, "jumlah BUMDes yang aktif"),
        (b.baik, "jumlah BUMDes yang beroperasi baik"),
        (b.baik_aktif, "jumlah BUMDes aktif yang beroperasi baik"),
        (untung, "jumlah BUMDes yang pernah mencatat keuntungan"),
    ):
        if n and n not in sudah:
            sudah.add(n)
            yield n, sebut
