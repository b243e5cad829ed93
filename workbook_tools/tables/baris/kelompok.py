"""Names of groups that stand in the first row of the group only, as in printed tables."""

from collections.abc import Sequence

from msgspec.structs import replace

from workbook_tools.records import Baris

BERSAMBUNG = {
    "indikator": ("sasaran", "indikator"),
    "belanja": ("kelompok", "jenis"),
    "pegawai": ("kelompok", "rincian"),
    "pembanding": ("kode", "kecamatan"),
}
"""By sheet the column of the group, and the column that tells its members apart."""
_SEPARUH = 2


def sambung_kelompok(rekaman: Sequence[Baris], kelompok: str, anggota: str) -> list[Baris]:
    """The rows with the name of their group from above, where a table is written so: every group
    has its name once, and some have further rows without."""
    nama = [b.isian(kelompok).teks for b in rekaman]
    tertulis = [x for x in nama if x]
    kosong = [b for b, x in zip(rekaman, nama, strict=True) if not x]
    beranggota = all(b.isian(anggota).teks for b in kosong)
    sekali = len({*tertulis}) == len(tertulis) and len(kosong) * _SEPARUH >= len(tertulis)
    if not kosong or not nama[0] or not beranggota or not sekali:
        return list(rekaman)
    hasil: list[Baris] = []
    atas = ""
    for b, x in zip(rekaman, nama, strict=True):
        atas = x or atas
        isian = b.isian(kelompok)
        hasil.append(b if x else b.dengan({kelompok: replace(isian, teks=atas)}))
    return hasil


def bersasaran(rekaman: Sequence[Baris], judul: Sequence[Baris]) -> list[Baris]:
    """Indicators without a sasaran with that of the heading above them: ``judul`` are rows that
    hold nothing else."""
    hasil: list[Baris] = []
    for b in rekaman:
        atas = [x for x in judul if x.nomor_baris < b.nomor_baris]
        nama = (atas[-1].isian("sasaran").teks or atas[-1].isian("kode").teks) if atas else ""
        isian = b.isian("sasaran")
        hasil.append(b if isian or not nama else b.dengan({"sasaran": replace(isian, teks=nama)}))
    return hasil
