"""All that a document rule may look at."""

from collections import defaultdict
from collections.abc import Callable

from msgspec import Struct, field

from workbook_tools.audit.bagian import (
    Bagian,
    indikator_utama,
    nomor_indikator,
    pencari,
    sasaran_indikator,
)
from workbook_tools.audit.dokumen import Dokumen, susun_dokumen
from workbook_tools.audit.fakta import Fakta
from workbook_tools.audit.fakta_bagian import PembacaBagian
from workbook_tools.audit.fakta_kalimat import PembacaKalimat
from workbook_tools.audit.fakta_tabel import (
    Catatan,
    Nama,
    PembacaFakta,
    catatan_tabel,
    kumpulkan_nama,
)
from workbook_tools.audit.identitas import Identitas, kenali
from workbook_tools.audit.pecahan import pecahkan
from workbook_tools.audit.penamaan import PencariNama
from workbook_tools.audit.skala import SkalaDok, skala_dokumen
from workbook_tools.naskah import Naskah

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
    k.fakta += PembacaBagian(dok, identitas, nama, utama, bagian, catatan, pembaca.tahun).semua()
    k.tak_terikat = kalimat.tak_terikat
    menurut: dict[Kunci, list[Fakta]] = defaultdict(list)
    for f in k.fakta:
        menurut[f.jenis, f.lingkup, f.kunci, f.tahun].append(f)
    k.menurut = dict(menurut)
    return k


__all__ = ["KonteksDokumen", "Kunci", "susun_konteks"]
