"""One document file, audited."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field

from workbook_tools.audit.konteks import KonteksDokumen, susun_konteks
from workbook_tools.audit.periksa import periksa_dokumen
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import sebut_kantor
from workbook_tools.telaah.buka import buka
from workbook_tools.telaah.petik_identitas import KUNCI, ambil_identitas
from workbook_tools.telaah.wadah import Wadah

_KANTOR = ("perangkat_daerah", "kabupaten", "tahun")


class Pembanding(Struct, frozen=True):
    """What documents are put beside: the inputs of their workbook and its name, and workbooks of
    other kecamatan."""

    isian: Masukan | None = None
    buku: str = ""
    lain: Sequence[Petikan] = ()


class HasilAudit(Struct, frozen=True):
    """The findings on a document, and what was understood of it.

    ``ringkasan`` tells how much was read: tables, paragraphs, facts that were bound, figures
    that were not; it is empty when the file could not be used. ``identitas``: office, kabupaten
    and year as the report tells them, '' for what it does not.
    """

    jalur: Path
    temuan: tuple[Temuan, ...]
    ringkasan: Mapping[str, int] = field(default_factory=dict)
    identitas: tuple[str, str, str] = ("", "", "")

    @property
    def terpakai(self) -> bool:
        """Whether the file could be read at all."""
        return bool(self.ringkasan)

    @property
    def kantor(self) -> str:
        """Whose report it is, in words; the file's name where the report does not tell."""
        return sebut_kantor(*self.identitas) or self.jalur.name


def audit_berkas(jalur: Path, p: Pembanding | None = None) -> HasilAudit:
    """Audit one document, also beside what it is to be compared with; a file that cannot be
    used is a finding."""
    try:
        konteks = susun_konteks(buka(jalur))
    except BerkasTakTerpakai as e:
        return tak_terpakai(jalur, e.kode, e.pesan)
    temuan = periksa_dokumen(konteks) + tuple(_beda(konteks, p or Pembanding()))
    return HasilAudit(jalur, temuan, _ringkasan(konteks), _identitas(konteks))


def tak_terpakai(jalur: Path, kode: str, pesan: str) -> HasilAudit:
    """The result of a file of which nothing could be read."""
    return HasilAudit(jalur, (Temuan("", "", pesan, aturan=kode, tingkat=Tingkat.GALAT),))


def _beda(k: KonteksDokumen, p: Pembanding) -> Iterator[Temuan]:
    if p.isian is not None:
        from workbook_tools.telaah.banding import temuan_buku

        yield from temuan_buku(k, p.isian, p.buku)
    if p.lain:
        from workbook_tools.telaah.folder import temuan_folder

        yield from temuan_folder(k, p.lain)


def _ringkasan(k: KonteksDokumen) -> dict[str, int]:
    return {
        "tabel": len(k.dok.tabel),
        "paragraf": len(k.dok.alinea),
        "fakta": len(k.fakta),
        "tak_terikat": k.tak_terikat,
    }


def _identitas(k: KonteksDokumen) -> tuple[str, str, str]:
    w = Wadah()
    ambil_identitas(k, w)
    satu, dua, tiga = (w.isi("identitas", KUNCI, kolom) for kolom in _KANTOR)
    return satu, dua, tiga
