"""One letter per office: what became of its workbook, and its work list."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import IO

from workbook_tools.docx.cetakan import Isian, cetak
from workbook_tools.docx.templat import susun_templat
from workbook_tools.formats.json_temuan import judul_tab
from workbook_tools.kelompok import kelompokkan
from workbook_tools.keluaran import Pintu
from workbook_tools.keluaran.teks import untuk_simpan
from workbook_tools.model.hasil import Kelengkapan
from workbook_tools.model.temuan import Temuan
from workbook_tools.naskah import Bagian, Blok, Paragraf, Ruas
from workbook_tools.numbers.tanggal import sebut_tanggal
from workbook_tools.regex import regex
from workbook_tools.rekap.lama import pekerjaan
from workbook_tools.rekap.lembar.penerimaan import sebut_perubahan
from workbook_tools.rekap.penerimaan import Kiriman, Penerimaan, Putusan
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, kisi
from workbook_tools.wording.kata import sebutkan

AKHIRAN = (".docx",)
BLOK = "surat"
SEL_DISEBUT = 20
KAKI = "Pemeriksaan buku kerja Laporan Kinerja"
TANDA_TANGAN = "[Jabatan, nama, dan NIP penanda tangan]"
_TERLARANG = regex(r'[<>:"/\\|?*\x00-\x1f]+')  # in names of files, on Windows
_PERIHAL = {
    Putusan.TERIMA: "diterima",
    Putusan.KEMBALIKAN: "dikembalikan untuk dibetulkan",
    Putusan.BELUM: "belum diterima",
    Putusan.TAK_TERBACA: "tidak dapat dibaca",
}
_DIBETULKAN = "Yang perlu dibetulkan atau dijelaskan, galat lebih dulu:"
_DITERIMA = "Yang masih baik diperiksa, tanpa menunda penerimaannya:"
_KOLOM = (
    Kolom("No", 5, TENGAH),
    Kolom("Lembar", 14),
    Kolom("Sel", 7, TENGAH),
    Kolom("Yang perlu dibetulkan", 50),
    Kolom("Tertulis", 12),
    Kolom("Seharusnya", 12),
)


def tulis_surat(p: Penerimaan, folder: Path, pintu: Pintu) -> list[Path]:
    """Write all letters, or none.

    Raises:
        KeluaranDitolak, BerkasTerkunci, LkjError: see ``Keluar.tulis``.
    """
    nama = nama_berkas(p)
    keluar = [pintu.berkas(folder / n, AKHIRAN) for n in nama]
    with ExitStack() as semua:
        tukar = [
            semua.enter_context(
                satu.siap(
                    partial(_tulis, x, p), pemilik=f"surat {x.kantor.nama} {x.kantor.kabupaten}"
                )
            )
            for satu, x in zip(keluar, p.kiriman, strict=True)
        ]
        for satu_tukar in tukar:
            satu_tukar()
    return [satu.jalur for satu in keluar]


def nama_berkas(p: Penerimaan) -> list[str]:
    """A name for each letter that every system accepts, no two alike."""
    hasil: list[str] = []
    terpakai: set[str] = set()
    for x in p.kiriman:
        bersih = " ".join(_TERLARANG.sub(" ", untuk_simpan(x.kantor.nama)).split())
        dasar = bersih.strip(" .")[:100] or "Kantor"
        nama, ke = dasar, 1
        while nama.casefold() in terpakai:
            ke += 1
            nama = f"{dasar} ({ke})"
        terpakai.add(nama.casefold())
        hasil.append(f"{nama}.docx")
    return hasil


def _tulis(x: Kiriman, p: Penerimaan, f: IO[bytes]) -> None:
    paket = susun_templat([Paragraf((Ruas(f"[lkj {BLOK}]"),))], "", KAKI)
    tanda = Paragraf((Ruas(TANDA_TANGAN),), "LKj Tanda Tangan")
    cetak(paket, [Blok(BLOK, tuple(isi_surat(x, p)), (tanda,))], Isian({}), False, {})
    f.write(paket.byte())


def isi_surat(x: Kiriman, p: Penerimaan) -> Iterator[Bagian]:
    """The letter's paragraphs and its table."""
    tempat = f"{x.kantor.kabupaten}, " if x.kantor.kabupaten else ""
    yield _kata(f"{tempat}{sebut_tanggal(p.hari_ini)}", "LKj Tanda Tangan")
    yield _kata((Ruas(f"Yth. Pimpinan {x.kantor.sebutan}"),))
    yield _kata((Ruas("Perihal: "), Ruas(_perihal(x), tebal=True)))
    yield from _pembuka(x, p)
    if x.buku:
        yield from _daftar_kerja(x)
    if x.putusan is not Putusan.TERIMA:
        yield _kata(_penutup(x, p))
    if x.kantor.kontak:
        yield _kata(f"Narahubung menurut daftar kami: {x.kantor.kontak}.")


def _perihal(x: Kiriman) -> str:
    tahun = f" Tahun {x.buku.tahun}" if x.buku and x.buku.tahun else ""
    return f"Buku kerja Laporan Kinerja{tahun} {_PERIHAL[x.putusan]}"


def _pembuka(x: Kiriman, p: Penerimaan) -> Iterator[Bagian]:
    berkas = Path(x.berkas).name
    if x.putusan is Putusan.TERIMA:
        yield _kata(
            f"Buku kerja {berkas} sudah diperiksa: isiannya lengkap dan tidak ada galat. Buku "
            "kerja diterima. Terima kasih."
        )
    elif x.putusan is Putusan.BELUM:
        yield _kata(
            f"Sampai {sebut_tanggal(p.hari_ini)} buku kerja Laporan Kinerja {x.kantor.sebutan} "
            "belum kami terima."
        )
        yield from (_kata(f"{kata[0].upper()}{kata[1:]}.") for kata in x.catatan)
    elif x.putusan is Putusan.TAK_TERBACA:
        yield _kata(f"Yang kami terima belum dapat kami periksa. {x.alasan[0]}")
    else:
        yield _kata(f"Buku kerja {berkas} sudah diperiksa dan belum dapat diterima:")
        for alasan in x.alasan:
            yield _kata(f"–\t{alasan[0].upper()}{alasan[1:]}.")
    if x.lain:
        yield _kata(
            f"Dari kantor ini ada {len(x.lain) + 1} buku kerja. Yang diperiksa {berkas}, bukan "
            f"{', '.join(x.lain)}. Bila bukan itu yang berlaku, beri tahu kami."
        )
    if x.perubahan:
        yield _kata(f"Dibanding kiriman sebelumnya: {sebut_perubahan(x.perubahan)}.")


def _daftar_kerja(x: Kiriman) -> Iterator[Bagian]:
    buku = x.buku
    if buku is None:
        return
    if not buku.kelengkapan.lengkap:
        yield _kata("Yang masih perlu diisi:")
        for kurang in _kurang(buku.kelengkapan):
            yield _kata(f"–\t{kurang}.")
    if temuan := pekerjaan(buku.temuan):
        yield _kata(_DITERIMA if x.putusan is Putusan.TERIMA else _DIBETULKAN)
        yield kisi(_KOLOM, [_baris(n, t) for n, t in enumerate(temuan, 1)])
        yield _kata("")  # what follows does not stick to the table


def _kurang(kelengkapan: Kelengkapan) -> Iterator[str]:
    """What is missing, to the cell: 'Realisasi Kinerja: IKU1 (G6), IKU3 (G8)'."""
    for lembar, isi in kelompokkan((x.lembar, x) for x in kelengkapan.kurang).items():
        sel = [f"{x.kunci} ({x.sel})" if x.sel else x.kunci or x.kolom for x in isi if x.kolom]
        yield f"{judul_tab(lembar)}: {sebutkan(sel, SEL_DISEBUT) if sel else 'masih kosong'}"


def _baris(nomor: int, t: Temuan) -> Baris:
    tingkat = t.tingkat.value.capitalize() if t.tingkat else ""
    dugaan = f" Dugaan: {t.dugaan}" if t.dugaan else ""
    isi = (Ruas(f"{tingkat} {t.aturan}. ", tebal=True), Ruas(f"{t.pesan}{dugaan}"))
    return Baris((str(nomor), judul_tab(t.lembar) or "", t.sel, isi, t.nilai, t.seharusnya))


def _penutup(x: Kiriman, p: Penerimaan) -> str:
    kata = "kirimkan" if x.putusan is Putusan.BELUM else "kirimkan kembali"
    hitung = "" if x.buku is None else "Sesudah diisi dan dibetulkan, tekan tombol Hitung. "
    if x.kantor.tenggat is None:
        return f"{hitung}Mohon {kata} secepatnya."
    tenggat = sebut_tanggal(x.kantor.tenggat)
    if p.hari_ini > x.kantor.tenggat:
        return f"{hitung}Tenggatnya, {tenggat}, sudah lewat; mohon {kata} secepatnya."
    return f"{hitung}Mohon {kata} paling lambat {tenggat}."


def _kata(ruas: str | tuple[Ruas, ...], gaya: str = "") -> Paragraf:
    return Paragraf((Ruas(ruas),) if isinstance(ruas, str) else ruas, gaya)
