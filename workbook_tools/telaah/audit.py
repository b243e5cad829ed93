"""One document file, audited."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbook_tools.audit.konteks import KonteksDokumen, susun_konteks
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import sebut_kantor
from workbook_tools.rules import periksa_dokumen
from workbook_tools.telaah.buka import buka
from workbook_tools.telaah.petik_identitas import KUNCI, ambil_identitas
from workbook_tools.telaah.wadah import Wadah

_KANTOR = ("perangkat_daerah", "kabupaten", "tahun")


@dataclass(frozen=True, slots=True)
class HasilAudit:
    """The findings on a document, and what was understood of it. ``konteks`` is None when the
    file could not be used."""

    jalur: Path
    temuan: tuple[Temuan, ...]
    konteks: KonteksDokumen | None = None

    @property
    def ringkasan(self) -> dict[str, int]:
        """How much was read: tables, paragraphs, facts that were bound, figures that were not."""
        k = self.konteks
        if k is None:
            return {}
        return {
            "tabel": len(k.dok.tabel),
            "paragraf": len(k.dok.alinea),
            "fakta": len(k.fakta),
            "tak_terikat": k.tak_terikat,
        }

    @property
    def identitas(self) -> tuple[str, str, str]:
        """Office, kabupaten and year as the report tells them; '' for what it does not."""
        w = Wadah()
        if self.konteks is not None:
            ambil_identitas(self.konteks, w)
        satu, dua, tiga = (w.isi("identitas", KUNCI, k) for k in _KANTOR)
        return satu, dua, tiga

    @property
    def kantor(self) -> str:
        """Whose report it is, in words; the file's name where the report does not tell."""
        return sebut_kantor(*self.identitas) or self.jalur.name


def audit_berkas(
    jalur: Path,
    isian: Masukan | None = None,
    buku: str = "",
    lain: Sequence[Petikan] = (),
) -> HasilAudit:
    """Audit one document, and beside the inputs of its workbook and the workbooks of other
    kecamatan when they are given; a file that cannot be used is a finding."""
    try:
        konteks = susun_konteks(buka(jalur))
    except BerkasTakTerpakai as e:
        return HasilAudit(jalur, (Temuan("", "", e.pesan, aturan=e.kode, tingkat=Tingkat.GALAT),))
    temuan = periksa_dokumen(konteks)
    if isian is not None:
        from workbook_tools.telaah.banding import temuan_buku

        temuan += tuple(temuan_buku(konteks, isian, buku))
    if lain:
        from workbook_tools.telaah.folder import temuan_folder

        temuan += tuple(temuan_folder(konteks, lain))
    return HasilAudit(jalur, temuan, konteks)
