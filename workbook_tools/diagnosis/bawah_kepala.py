"""What a heading that Program Kegiatan lacks explains: the workbook is judged as it is, and once
more with the heading in its place; what goes away hangs under the finding about it."""

from collections.abc import Sequence

from msgspec.structs import replace

from workbook_tools.diagnosis.bawah_geseran import terjelaskan
from workbook_tools.facts.kepala_hilang import POHON, KepalaHilang
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.sel import BukuSel, JenisSel, Sel, baris_alamat, kolom_alamat
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung
from workbook_tools.wording.kata import singkat

KODE = "I160"
"""The rule that tells a row under another one's heading."""
SEDIKIT = 2
"""So few findings need no explanation."""


def dengan_kepala(k: Konteks, h: KepalaHilang) -> BukuSel:
    """The workbook with the heading in a row of its own, above the first row that needs it."""
    tabel = k.tabel[POHON]
    lama = k.buku.lembar[tabel.judul]
    nomor = h.bawah.nomor_baris
    isi = {"kode_rekening": h.kode, "nama": h.nama or f"{h.tingkat} {h.kode}", "sasaran": h.sasaran}
    baru = {
        tabel.letak[id_]: Sel(JenisSel.TEKS, teks, "@")
        for id_, teks in isi.items()
        if id_ in tabel.letak and teks
    }
    atas = {n: x for n, x in lama.kisi.items() if n < nomor}
    bawah = {n + 1: x for n, x in lama.kisi.items() if n >= nomor}
    return k.buku.dengan_kisi({tabel.judul: {**atas, nomor: baru, **bawah}})


def gantungkan_kepala(
    h: KepalaHilang, temuan: Sequence[Temuan], sesudah: Sequence[Temuan]
) -> Sequence[Temuan]:
    """The findings with those that the missing heading explains under it; ``sesudah``: those of
    the workbook with it. The others are told as they are: rows stand elsewhere there."""
    if len(terhitung(temuan)) - len(terhitung(sesudah)) < SEDIKIT:
        return temuan
    induk = _induk(h)
    semula = [_semula(h, t) for t in sesudah]
    tetap = {t.sebagai_induk for t in semula}
    ikut = terjelaskan([t for t in temuan if t.sebagai_induk != induk.sebagai_induk], semula, induk)
    lain = [t for t in temuan if t.sebagai_induk in tetap - {induk.sebagai_induk}]
    return [
        induk,
        *ikut,
        *(t if t.induk in (None, *tetap) else replace(t, induk=None) for t in lain),
    ]


def _semula(h: KepalaHilang, t: Temuan) -> Temuan:
    """A finding of the workbook with the heading, at the cell where it is without."""
    if t.lembar != POHON or not t.sel or baris_alamat(t.sel) <= h.bawah.nomor_baris:
        return t
    return replace(t, sel=f"{kolom_alamat(t.sel)}{baris_alamat(t.sel) - 1}")


def _induk(h: KepalaHilang) -> Temuan:
    sel = h.bawah.kode_rekening
    nama = f" ({singkat(h.nama)})" if h.nama else ""
    return Temuan(
        sel.lembar,
        sel.sel,
        f"Baris {h.tingkat} berkode {h.kode}{nama} tidak ada di atas "
        f"{singkat(h.bawah.nama.teks)}. Sisipkan barisnya menurut DPA, atau betulkan kode di "
        "bawahnya.",
        kolom=sel.kolom,
        kunci=h.bawah.nama.teks,
        nilai=sel.teks,
        dugaan=f"Mungkin baris {h.tingkat} itu terhapus.",
        terkait=(tempat(h.bawah.nama),),
        aturan=KODE,
        tingkat=Tingkat.PERINGATAN,
    )
