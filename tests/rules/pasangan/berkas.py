"""Codes that no rule finds in the cells: they are told when a file is opened, planned or written,
or when a rule itself fails. Each is brought about by a file, as a user would."""

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from tests.batch import berkas_jahat as jahat
from tests.docx.alat import docx
from tests.workbook.rujukan import REKAP, TAB, peta_capaian
from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.audit.periksa import periksa_dokumen
from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.rencana import rencanakan
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.model.temuan import Temuan
from workbook_tools.naskah import Naskah
from workbook_tools.rules.registry import jalankan_aturan, semua_aturan
from workbook_tools.telaah.buka import buka
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.ikut import Iringan
from workbook_tools.workbook.ikut.lembar import ikut_lembar
from workbook_tools.workbook.olah import hitung_berkas, periksa_berkas
from workbook_tools.workbook.temuan_rujukan import temuan_rujukan

Kejadian = Callable[[Path], list[Temuan]]


def _dibuka(perusak: Callable[[Path], None] | None) -> Kejadian:
    """Checking a workbook that was spoilt like this."""

    def kejadian(folder: Path) -> list[Temuan]:
        return list(periksa_berkas(_buku(folder, perusak)).temuan)

    return kejadian


def _ditulis(perusak: Callable[[Path], None]) -> Kejadian:
    """Computing a workbook in place while this is the matter with it."""

    def kejadian(folder: Path) -> list[Temuan]:
        return list(hitung_berkas(_buku(folder, perusak)).temuan)

    return kejadian


def _buku(folder: Path, perusak: Callable[[Path], None] | None) -> Path:
    jalur = folder / "buku.xlsx"
    jalur.write_bytes(jalur_templat().read_bytes())
    if perusak is not None:
        perusak(jalur)
    return jalur


def _tujuan_terisi(isi: str) -> Kejadian:
    """Computing to a path where this stands; '' for nothing."""

    def kejadian(folder: Path) -> list[Temuan]:
        tujuan = folder / "hasil.xlsx"
        if isi:
            tujuan.write_text(isi)
        return list(hitung_berkas(_buku(folder, jahat.bukan_zip), tujuan).temuan)

    return kejadian


def _rencana(*nama: str) -> Kejadian:
    """Planning a run of these workbooks into one folder."""

    def kejadian(folder: Path) -> list[Temuan]:
        sasaran = [Sasaran(folder / n, Path(Path(n).name)) for n in nama]
        _, bentrok = rencanakan(sasaran, folder / "hasil")
        return [r.sebab for r in bentrok if r.sebab]

    return kejadian


def _baris_hilang(rumus: str) -> Kejadian:
    """Capaian loses its second row, and this formula of staff reads from it."""

    def kejadian(folder: Path) -> list[Temuan]:
        iringan = Iringan([peta_capaian("A B C", "A C", {})], TAB)
        ikut_lembar(f'<w><c r="B3"><f>{rumus}</f></c></w>'.encode(), REKAP, iringan)
        return temuan_rujukan(iringan.catatan)

    return kejadian


def _aturan(periksa: Callable[[object], Iterator[Temuan]]) -> Kejadian:
    """Running a rule that does this."""

    def kejadian(folder: Path) -> list[Temuan]:
        return jalankan_aturan(replace(semua_aturan()["I101"], periksa=periksa), None)

    return kejadian


def _gagal(_: object) -> Iterator[Temuan]:
    raise ZeroDivisionError


def _dokumen(nama: str) -> Kejadian:
    """Opening a document of this name for the audit."""

    def kejadian(folder: Path) -> list[Temuan]:
        try:
            buka(docx(folder / nama, "LAPORAN KINERJA"))
        except BerkasTakTerpakai as e:
            return [Temuan("", "", e.pesan, aturan=e.kode)]
        return []

    return kejadian


def _naskah(*tak_terbaca: str) -> Kejadian:
    """Auditing a document of which this could not be read."""

    def kejadian(folder: Path) -> list[Temuan]:
        return list(periksa_dokumen(susun_konteks(Naskah((), tak_terbaca))))

    return kejadian


PASANGAN: dict[str, tuple[Kejadian, Kejadian]] = {
    "T105": (_dibuka(jahat.kosong), _dibuka(None)),
    "T106": (_dibuka(jahat.terkunci_sandi), _dibuka(jahat.bukan_zip)),
    "T107": (_dibuka(jahat.bom_entitas), _dibuka(jahat.xml_rusak)),
    "T109": (_ditulis(jahat.sedang_dibuka), _ditulis(jahat.bukan_zip)),
    "T111": (_tujuan_terisi("catatan saya"), _tujuan_terisi("")),
    "T120": (_baris_hilang("Capaian!I7*2"), _baris_hilang("Capaian!I8*2")),
    "T199": (_aturan(_gagal), _aturan(lambda _: iter(()))),
    "B508": (_rencana("a/LKj.xlsx", "b/lkj.xlsx"), _rencana("a/LKj.xlsx", "b/LKj 2.xlsx")),
    "D690": (_naskah("Halaman 33 tidak terbaca."), _naskah()),
    "D691": (_dokumen("lama.odt"), _dokumen("laporan.docx")),
}
"""What brings a code about, and what is nearly the same and does not."""
