"""What the written report states, put beside the places that state the same."""

from collections.abc import Callable
from fractions import Fraction

from workbook_tools.compute.bumdes import belum_dijawab
from workbook_tools.compute.desa import tanpa_kelurahan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger.buku import (
    Buku,
    isi,
    kata_sesuai,
    kutip,
    rupiah_sesuai,
    tepat_sesuai,
)
from workbook_tools.facts.ledger.fakta import Fakta, Hal, Kutipan, Macam, Pembanding
from workbook_tools.facts.ledger.indikator import batas, kategori
from workbook_tools.facts.ledger.rumus import (
    Efisiensi,
    Isi,
    Jumlah,
    Kurang,
    Persen,
    Rata,
    Rumus,
    Terbatas,
)
from workbook_tools.facts.ledger.rumus_data import Cacah, Unsur
from workbook_tools.facts.ledger.uang import jumlah_sel, serapan
from workbook_tools.facts.pernyataan.acuan import SEMUA, Acuan
from workbook_tools.facts.pernyataan.efisiensi import baris_efisiensi
from workbook_tools.facts.pernyataan.rincian import Rincian
from workbook_tools.facts.pernyataan.terbanding import pernyataan
from workbook_tools.facts.pernyataan.uang import PEMILIH, Pemilih
from workbook_tools.facts.sekali import sekali
from workbook_tools.model.hasil import Efisiensi as HasilEfisiensi
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.periode import kunci_periode
from workbook_tools.names.pohon import Simpul
from workbook_tools.records import Baris
from workbook_tools.records.desa import STATUS_DESA
from workbook_tools.records.pilihan import pilihan

Variasi = tuple[Rumus, ...]
BOBOT = (None, Fraction("0.11"), Fraction("0.111"))
"""Equal parts of the elements asked; the weights that reports print are of nine."""


class Naskah:
    """Attaches stated figures to facts; formulas are made once a fact."""

    def __init__(
        self, buku: Buku, capaian: dict[str, Rumus], program: list[tuple[Baris, Rumus]]
    ) -> None:
        """``capaian``: achievements of indicators by code; ``program``: of Kinerja Program."""
        self.buku = buku
        self.capaian = capaian
        self.per_simpul: dict[Simpul | None, list[Rumus]] = {}
        for b, rumus in program:
            simpul = buku.k.laporan.silsilah(b).terdalam
            self.per_simpul.setdefault(simpul, []).append(rumus)

    def catat(self) -> None:
        """Every stated figure whose subject is known."""
        for p in pernyataan(self.buku.k):
            acuan = SEMUA[p.acuan]
            if p.rincian.ada:
                fakta = self._fakta(p.acuan, acuan, p.rincian)
                if fakta is not None:
                    fakta.kutipan.append(Kutipan(p.baris.nilai, p.baris))

    def _fakta(self, id_: str, acuan: Acuan, r: Rincian) -> Fakta | None:
        """The fact that a statement is about; a new one where nothing else states it."""
        besaran = f"rata_{acuan.besaran}" if acuan.rata else acuan.besaran
        hal = Hal(besaran, acuan.tingkat, r.kunci, acuan.tahun)
        ada = self.buku.fakta.get(hal)
        if ada is not None and (ada.dihitung or ada.macam is Macam.SALINAN):
            if acuan.besaran in ("anggaran", "realisasi") and acuan.tingkat == "program":
                ada.lemah = False
            return ada
        dibuat = self._rumus(id_, acuan, r)
        if dibuat is None:
            return None
        variasi, sesuai = dibuat
        macam = Macam.KATA if acuan.besaran == "kategori" else Macam.HITUNGAN
        return self.buku.tambah(hal, macam, [], [variasi] if variasi else [], sesuai)

    def _rumus(self, id_: str, acuan: Acuan, r: Rincian) -> tuple[Variasi, Pembanding] | None:
        pembuat: dict[str, Callable[[str, Acuan, Rincian], tuple[Variasi, Pembanding] | None]] = {
            "anggaran": self._uang,
            "realisasi": self._uang,
            "persen": self._uang,
            "sisa": self._uang,
            "capaian": self._capaian,
            "kategori": self._kategori,
            "efisiensi": self._efisiensi,
            "jumlah": self._jumlah,
            "nilai": self._ikm,
        }
        buat = pembuat.get(acuan.besaran)
        return buat(id_, acuan, r) if buat else None

    def _uang(self, id_: str, acuan: Acuan, r: Rincian) -> tuple[Variasi, Pembanding] | None:
        if acuan.tingkat == "indikator":
            return None
        baris = PEMILIH[id_](self.buku.k, r)
        if not baris:
            return None
        if acuan.besaran not in ("persen", "sisa"):
            return (_jumlah_acuan(self.buku.k, PEMILIH[id_], r, acuan.besaran),), rupiah_sesuai
        anggaran, realisasi = (
            _jumlah_acuan(self.buku.k, PEMILIH[id_], r, x) for x in ("anggaran", "realisasi")
        )
        if acuan.besaran == "sisa":
            return (Kurang(anggaran, realisasi),), rupiah_sesuai
        return (Persen(realisasi, anggaran),), self.buku.persen_sesuai

    def _terbatas(self, rumus: Rumus) -> Rumus:
        return Terbatas(rumus, batas(self.buku))

    def _capaian(self, id_: str, acuan: Acuan, r: Rincian) -> tuple[Variasi, Pembanding] | None:
        if acuan.rata:
            semua = tuple(self.capaian.values())
        else:
            semua = tuple(self.per_simpul.get(r.simpul, ())) if r.simpul else ()
        if acuan.tingkat == "indikator" or not semua:
            return None
        dibatasi = Rata(tuple(self._terbatas(x) for x in semua))
        return (Rata(semua), dibatasi), self.buku.persen_sesuai

    def _kategori(self, id_: str, acuan: Acuan, r: Rincian) -> tuple[Variasi, Pembanding] | None:
        if acuan.tingkat != "total":
            return None
        rata = Rata(tuple(self._terbatas(x) for x in self.capaian.values()))
        return (kategori(self.buku, rata),), kata_sesuai

    def _efisiensi(self, id_: str, acuan: Acuan, r: Rincian) -> tuple[Variasi, Pembanding] | None:
        k = self.buku.k
        milik = [e for e in k.hasil.efisiensi if e.tingkat == acuan.tingkat]
        selisih = k.laporan.kebijakan.rumus_efisiensi == "selisih"
        sesuai = self.buku.persen_sesuai if selisih else tepat_sesuai
        if acuan.rata:
            if any(
                not jumlah_sel(k.laporan.anggaran, x).lengkap for x in ("anggaran", "realisasi")
            ):
                return None
            ada = [self._satu_efisiensi(e) for e in milik]
            semua = tuple(x for x in ada if x is not None)
            return ((Rata(semua),), sesuai) if semua else None
        cocok = [e for e in milik if _tentang(e, r)]
        satu = self._satu_efisiensi(cocok[0]) if len(cocok) == 1 else None
        return ((satu,), sesuai) if satu is not None else None

    def _satu_efisiensi(self, e: HasilEfisiensi) -> Rumus | None:
        k = self.buku.k
        baris = baris_efisiensi(k, e)
        if e.tingkat == "sasaran":
            capaian = self.capaian.get(kunci_kode(e.kode or ""))
            isi_capaian = [capaian] if capaian is not None else []
        else:
            isi_capaian = self.per_simpul.get(e.simpul, []) if e.simpul else []
        if not isi_capaian or not baris:
            return None
        rata = Rata(tuple(self._terbatas(x) for x in isi_capaian))
        return Efisiensi(rata, serapan(baris), isi(k.laporan.identitas.rumus_efisiensi))

    def _jumlah(self, id_: str, acuan: Acuan, r: Rincian) -> tuple[Variasi, Pembanding] | None:
        k = self.buku.k
        desa = tanpa_kelurahan(k.laporan)
        if acuan.tingkat == "status":
            kata = {(s.lembar, s.sel): pilihan(s) for b in desa for s in [b.status]}
            dicari = frozenset(s for s in STATUS_DESA if kunci_nama(s) == r.kunci)
            utuh = all(kata.values())
        elif acuan.tingkat == "bumdes_baik":
            sel = [b.beroperasi_baik for b in k.laporan.bumdes]
            kata, dicari = {(s.lembar, s.sel): pilihan(s) for s in sel}, frozenset({"ya"})
            utuh = not belum_dijawab(k.laporan)
        else:
            baris = desa if acuan.tingkat == "desa" else k.laporan.bumdes
            sel = [b.isian("desa") for b in baris]
            kata, dicari, utuh = {(s.lembar, s.sel): "ada" for s in sel}, frozenset({"ada"}), True
        return ((Cacah(kata, dicari),), rupiah_sesuai) if kata and utuh else None

    def _ikm(self, id_: str, acuan: Acuan, r: Rincian) -> tuple[Variasi, Pembanding] | None:
        return ((), tepat_sesuai)


@sekali
def _jumlah_acuan(k: Konteks, pemilih: Pemilih, r: Rincian, kolom: str) -> Jumlah:
    """The sum of a column over the rows that a figure is about, one for all that rest on it."""
    return jumlah_sel(pemilih(k, r), kolom)


def _tentang(e: HasilEfisiensi, r: Rincian) -> bool:
    """Whether an efficiency is what a statement is about."""
    if e.tingkat == "sasaran":
        return kunci_kode(e.kode or "") == r.kunci
    return r.simpul is not None and e.simpul == r.simpul


def catat_ikm(buku: Buku) -> None:
    """Survey periods: the stated index beside its elements."""
    for b in buku.k.laporan.ikm:
        unsur = tuple(Isi((u.lembar, u.sel), u.nilai) for u in b.unsur if u.nilai is not None)
        ditanyakan = [u for u in b.unsur if not u.belum_dinilai]
        lengkap = 0 < len(unsur) == len(ditanyakan)
        bobot = BOBOT if len(unsur) == len(b.unsur) else BOBOT[:1]
        buku.tambah(
            Hal("nilai", "ikm", kunci_periode(b.periode.teks)),
            Macam.HITUNGAN if lengkap else Macam.SALINAN,
            kutip(b, "nilai_dilaporkan"),
            [tuple(Unsur(unsur, satu) for satu in bobot)] if lengkap else [],
            tepat_sesuai,
        )


__all__ = ["Naskah", "Persen", "catat_ikm"]
