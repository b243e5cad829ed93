"""All that a document rule may look at."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from msgspec import Struct, field

from workbook_tools.audit.bagian import (
    Bagian,
    indikator_utama,
    nomor_indikator,
    pencari,
    sasaran_indikator,
)
from workbook_tools.audit.dokumen import Dokumen, susun_dokumen
from workbook_tools.audit.fakta import Fakta, baca
from workbook_tools.audit.fakta_kalimat import PembacaKalimat
from workbook_tools.audit.fakta_tabel import (
    INDIKATOR,
    JENIS,
    UNIT,
    Catatan,
    Nama,
    PembacaFakta,
    catatan_tabel,
    kumpulkan_nama,
)
from workbook_tools.audit.identitas import Identitas, kenali
from workbook_tools.audit.kolom import NAMA, Peran
from workbook_tools.audit.pecahan import pecahkan
from workbook_tools.audit.penamaan import PencariNama
from workbook_tools.audit.skala import SkalaDok, skala_dokumen
from workbook_tools.audit.tabel import BarisDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.naskah import Naskah
from workbook_tools.regex import regex

Kunci = tuple[str, str, str, int | None]
"""jenis, lingkup, kunci, tahun"""


class KonteksDokumen(Struct):
    """A document read, typed and bound."""

    dok: Dokumen
    identitas: Identitas
    nama: Nama
    utama: list[str]
    sasaran: dict[str, str]
    bagian: Bagian
    cari: PencariNama
    catatan: list[Catatan]
    fakta: list[Fakta]
    skala: SkalaDok | None
    pemilik: Callable[[Catatan], tuple[str, str]]
    tahun: Callable[..., int | None]
    tak_terikat: int = 0
    menurut: dict[Kunci, list[Fakta]] = field(default_factory=dict)

    def ambil(self, jenis: str, lingkup: str, kunci: str, tahun: int | None = None) -> list[Fakta]:
        """The facts of one thing; of the report's year unless another is asked for."""
        return self.menurut.get((jenis, lingkup, kunci, tahun or self.identitas.tahun), [])

    def indikator_tabel(self, t: TabelDok) -> str:
        """The indicator that a comparison table is about: header, caption, sentence, section."""
        for teks in (*dict.fromkeys(x for k in t.kolom for x in k.label), t.judul):
            if kunci := self.bagian.dari_teks(teks):
                return kunci
        atas = [a for a in self.dok.alinea if t.letak - 4 <= a.letak < t.letak and a.teks.strip()]
        for a in reversed(atas):
            if kunci := self.bagian.dari_teks(a.teks):
                return kunci
        return self.bagian.di(t.letak)

    def sebut(self, f: Fakta) -> str:
        """The name of what a fact is about."""
        kamus = self.nama.kamus(f.lingkup)
        return (kamus.nama(f.kunci) if kamus else "") or f.nama or f.kunci


def susun_konteks(naskah: Naskah) -> KonteksDokumen:
    """Type and bind a document that was read."""
    dok = susun_dokumen(naskah)
    identitas, nama = kenali(dok), kumpulkan_nama(dok)
    utama, sasaran = indikator_utama(dok, nama), sasaran_indikator(dok, nama)
    cari = pencari(nama)
    bagian = Bagian(dok, utama, sasaran, cari, nomor_indikator(dok, nama, utama))
    pembaca = PembacaFakta(dok, identitas, nama)
    kalimat = PembacaKalimat(identitas, nama, bagian, cari)
    catatan = pecahkan((c for t in dok.tabel for c in catatan_tabel(t)), nama)
    k = KonteksDokumen(
        dok,
        identitas,
        nama,
        utama,
        sasaran,
        bagian,
        cari,
        catatan,
        list(pembaca.semua(catatan)),
        skala_dokumen(dok),
        pembaca.kunci,
        pembaca.tahun,
    )
    k.fakta += [f for a in dok.isi() if not a.tingkat for f in kalimat.alinea(a)]
    k.fakta += _baris_sendiri(k)
    k.fakta += _baris_tahun(k)
    k.tak_terikat = kalimat.tak_terikat
    menurut: dict[Kunci, list[Fakta]] = defaultdict(list)
    for f in k.fakta:
        menurut[f.jenis, f.lingkup, f.kunci, f.tahun].append(f)
    k.menurut = dict(menurut)
    return k


def _baris_sendiri(k: KonteksDokumen) -> Iterator[Fakta]:
    """This office's row in tables that compare kecamatan."""
    for c in k.catatan:
        sendiri = k.identitas.nama and normal(c.nama).endswith(normal(k.identitas.nama))
        if c.lingkup != UNIT or not sendiri:
            continue
        kunci = k.indikator_tabel(c.tabel)
        if not kunci:
            continue
        for peran, jenis in JENIS.items():
            for kolom, s in c.isi(peran):
                b = baca(s.teks.strip(), jenis)
                if b.angka is None or jenis not in ("target", "realisasi", "capaian"):
                    continue
                yield Fakta(
                    jenis,
                    INDIKATOR,
                    kunci,
                    c.nama,
                    k.tahun(c, kolom),
                    s.teks.strip(),
                    s.tempat,
                    c.tabel.lembar,
                    b,
                    kelompok=f"T{c.tabel.urutan}",
                    baris=c.baris.tempat,
                )


KEMAJUAN = regex(r"kemajuan|progres", re.IGNORECASE)
"""A row below the years: this year's realisation against the end of the plan."""


def _baris_tahun(k: KonteksDokumen) -> Iterator[Fakta]:
    """Tables of one indicator whose rows are years."""
    for t in k.dok.tabel:
        kolom = [x for x in t.kolom if normal(x.judul) == "tahun"]
        if len(kolom) != 1 or t.milik(*NAMA, Peran.UNIT):
            continue
        kunci = k.indikator_tabel(t)
        for b in t.baris if kunci else ():
            tahun = b.teks(kolom[0].indeks)
            if re.fullmatch(r"20[0-4]\d", tahun):
                yield from _sel_tahun(t, b, kunci, int(tahun))
            elif KEMAJUAN.match(tahun) and k.identitas.tahun and k.identitas.periode:
                akhir = {Peran.TARGET: k.identitas.periode[1], Peran.REALISASI: k.identitas.tahun}
                for peran, satu in akhir.items():
                    yield from _sel_tahun(t, b, kunci, satu, peran)


def _sel_tahun(t: TabelDok, b: BarisDok, kunci: str, tahun: int, *peran: Peran) -> Iterator[Fakta]:
    for x in t.milik(*(peran or (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN))):
        s, jenis = b.sel[x.indeks], JENIS[x.peran]
        bacaan = baca(s.teks.strip(), jenis) if s is not None else None
        if s is not None and bacaan is not None and bacaan.angka is not None:
            yield Fakta(
                jenis,
                INDIKATOR,
                kunci,
                "",
                tahun,
                s.teks.strip(),
                s.tempat,
                t.lembar,
                bacaan,
                kelompok=f"T{t.urutan}.{tahun}" + (".maju" if peran else ""),
                baris=b.tempat,
            )


__all__ = ["KonteksDokumen", "Kunci", "susun_konteks"]
