"""The rows of a tree for a workbook of the first template: one row a sub kegiatan."""

from msgspec.structs import replace

from workbook_tools.records import MASUKAN, Isian
from workbook_tools.tables.pohon import SUB_KEGIATAN, TINGKAT
from workbook_tools.tempel.rekam import BarisAsing, Rekaman


def ke_versi_1(rekaman: Rekaman) -> Rekaman | None:
    """The same rows for the sheet of that template; None where it has none for them."""
    jenis = rekaman.tabel.jenis
    if not jenis.lembar_1 or not jenis.kolom_1:
        return None
    hasil = Rekaman(rekaman.tabel, jenis.lembar_1, [], rekaman.jenis, rekaman.cek)
    hasil.tertinggal = rekaman.tertinggal
    hasil.baris = [
        _baris(b, jenis.lembar_1, jenis.kolom_1) for b in rekaman.baris if b.tingkat == SUB_KEGIATAN
    ]
    return hasil


def _baris(b: BarisAsing, lembar: str, kolom: object) -> BarisAsing:
    assert isinstance(kolom, dict)
    nama = {x.tingkat: x.identitas["nama"] for x in (*b.induk, b) if "nama" in x.identitas}
    identitas = {t: _pindah(nama[t], lembar, t) for t in TINGKAT if t in nama}
    if "kode_rekening" in b.identitas:
        identitas["kode_rekening"] = _pindah(b.identitas["kode_rekening"], lembar, "kode_rekening")
    if "unit" in b.identitas and any(k.id == "unit" for k in MASUKAN[lembar].kolom):
        identitas["unit"] = _pindah(b.identitas["unit"], lembar, "unit")
    isi = {kolom[k]: _pindah(v, lembar, kolom[k]) for k, v in b.isi.items() if k in kolom}
    return BarisAsing(b.nomor, b.sebut, identitas, isi)


def _pindah(isian: Isian, lembar: str, kolom: str) -> Isian:
    return replace(isian, lembar=lembar, kolom=kolom)
