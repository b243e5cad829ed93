"""Programs, kegiatan and sub kegiatan of a document as records."""

import re
from collections.abc import Iterator

from workbook_tools.audit.fakta_tabel import (
    INDIKATOR,
    KEGIATAN,
    PROGRAM,
    SUB,
    URAIAN,
    Catatan,
    mulai_di,
)
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, JUDUL, TabelDok
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.telaah.petik_kinerja import kode_indikator, perjanjian
from workbook_tools.telaah.wadah import Wadah

TINGKAT = (PROGRAM, KEGIATAN, SUB)
_PERAN = {PROGRAM: Peran.PROGRAM, KEGIATAN: Peran.KEGIATAN, SUB: Peran.SUB_KEGIATAN}
Jenjang = tuple[str, str, str]


def baris_berjenjang(k: KonteksDokumen, t: TabelDok) -> Iterator[tuple[Catatan, Jenjang]]:
    """Each named row with its program, kegiatan and sub kegiatan; '' below the row's own level."""
    kini = ["", "", ""]
    campur = bool(t.milik(Peran.URAIAN))
    milik = {c.baris.tempat: c for c in k.catatan if c.tabel is t}
    if not campur and not t.milik(*_PERAN.values()):
        yield from _berjudul(k, t, milik)
        return
    for b in t.baris:
        c = milik.get(b.tempat)
        if c is None:
            continue
        if campur and c.lingkup in (URAIAN, *TINGKAT):
            lingkup, _ = k.pemilik(c)
            if lingkup not in TINGKAT:
                continue
            n = TINGKAT.index(lingkup)
            kini = [*kini[:n], c.nama, "", ""][:3]
            yield c, (kini[0], kini[1], kini[2])
            continue
        ada = _sebutan(t, c)
        dalam = max((n for n, x in enumerate(ada) if x), default=-1)
        if dalam < 0:
            continue
        for n in range(3):
            if ada[n] and ada[n] != kini[n]:
                kini = [*kini[:n], ada[n], "", ""][:3]
        yield c, (kini[0], kini[1] if dalam >= 1 else "", kini[2] if dalam >= 2 else "")


def _berjudul(
    k: KonteksDokumen, t: TabelDok, milik: dict[str, Catatan]
) -> Iterator[tuple[Catatan, Jenjang]]:
    """Rows of indicators under rows that name a program, kegiatan or sub kegiatan."""
    kata = normal(" ".join((*t.jalur[-1:], t.judul)))
    biasa = KEGIATAN if "kegiatan" in kata else PROGRAM if "program" in kata else ""
    kini = ["", "", ""]
    for b in t.baris:
        if b.jenis == JUDUL:
            nama = max((nama_bersih(s.teks) for s in b.sel if s), key=len, default="")
            nama = re.sub(r"^[IVX]+ (?=[A-Z])", "", nama)
            lingkup, kunci = k.nama.tingkat(nama)
            lingkup = lingkup if lingkup in TINGKAT and kunci else biasa
            if lingkup and nama:
                kini = [nama if x == lingkup else "" for x in TINGKAT]
        elif b.jenis == DATA and any(kini) and b.tempat in milik:
            c = milik[b.tempat]
            if c.lingkup == INDIKATOR and k.nama.indikator.kunci(c.nama) not in k.utama:
                yield c, (kini[0], kini[1], kini[2])


def _sebutan(t: TabelDok, c: Catatan) -> list[str]:
    hasil = []
    for lingkup in TINGKAT:
        teks = ""
        for kolom in t.milik(_PERAN[lingkup], panel=c.panel):
            s = c.baris.sel[kolom.indeks]
            if s is not None and mulai_di(t, kolom, s) and re.search(r"[A-Za-z]{3}", s.teks):
                teks = nama_bersih(s.teks)
        hasil.append(teks)
    return hasil


class PetikAnggaran:
    """Fills Perjanjian Program, Renja, Anggaran and Kinerja Program."""

    def __init__(self, k: KonteksDokumen, w: Wadah) -> None:
        self._k, self._w = k, w
        self._kode = kode_indikator(k)
        self._baris = {t.urutan: list(baris_berjenjang(k, t)) for t in k.dok.tabel}
        self._induk = self._susunan()

    def semua(self) -> None:
        """Fill the sheets."""
        tabel = [t for t in self._k.dok.tabel if self._baris[t.urutan]]
        urut = sorted(tabel, key=lambda t: -len(self._baris[t.urutan]))
        uang = [t for t in urut if t.milik(Peran.ANGGARAN)]
        sasaran = self._sasaran(tabel)
        for t in tabel:
            if perjanjian(t) and t.milik(Peran.ANGGARAN) and not t.milik(Peran.SUB_KEGIATAN):
                self._perjanjian(t)
        nyata = [t for t in uang if t.milik(Peran.REALISASI_ANGGARAN)]
        rencana = [t for t in uang if t not in nyata and not perjanjian(t) and self._menyeluruh(t)]
        for t in rencana[:1]:
            self._isi("renja", t, (("anggaran", Peran.ANGGARAN),), sasaran)
        for t in nyata[:1]:
            kolom = (
                ("anggaran", Peran.ANGGARAN),
                ("realisasi", Peran.REALISASI_ANGGARAN),
                ("persen_dilaporkan", Peran.PENYERAPAN),
            )
            self._isi("anggaran", t, kolom, sasaran)
        for t in urut:
            if not t.milik(Peran.ANGGARAN, Peran.REALISASI_ANGGARAN, Peran.PENYERAPAN):
                self._kinerja(t)
        self._keluaran_dari_kinerja()

    def _susunan(self) -> dict[str, Jenjang]:
        """The program and kegiatan of every name, from the tables that tell them."""
        hasil: dict[str, Jenjang] = {}
        for isi in self._baris.values():
            for _, j in isi:
                if j[0] and (kunci := self._k.nama.sub_kegiatan.kunci(j[2])):
                    hasil.setdefault(kunci, j)
                if j[0] and (kunci := self._k.nama.kegiatan.kunci(j[1])):
                    hasil.setdefault(f"k:{kunci}", (j[0], j[1], ""))
        return hasil

    def _kunci(self, j: Jenjang) -> Jenjang:
        nama = self._k.nama
        return (nama.program.kunci(j[0]), nama.kegiatan.kunci(j[1]), nama.sub_kegiatan.kunci(j[2]))

    def _penuh(self, j: Jenjang) -> Jenjang:
        """With the program that the table itself does not tell."""
        if j[0]:
            return j
        sub = self._induk.get(self._k.nama.sub_kegiatan.kunci(j[2])) if j[2] else None
        induk = sub or self._induk.get(f"k:{self._k.nama.kegiatan.kunci(j[1])}")
        return (induk[0], j[1] or induk[1], j[2]) if induk else j

    def _menyeluruh(self, t: TabelDok) -> bool:
        ada = {self._k.nama.program.kunci(j[0]) for _, j in self._baris[t.urutan]} - {""}
        return len(ada) >= 0.7 * len(self._k.nama.program.semua())

    def _sasaran(self, uang: list[TabelDok]) -> dict[Jenjang, str]:
        """The indicator that each sub kegiatan serves: a column, or a table of one indicator."""
        hasil: dict[Jenjang, str] = {}
        for t in uang:
            seluruh = self._menyeluruh(t) and "sasaran" not in normal(t.judul)
            for c, j in self._baris[t.urutan]:
                kunci = self._kunci(self._penuh(j))
                s = self._k.nama.sasaran.kunci(c.teks(Peran.SASARAN))
                milik = self._k.sasaran.get(s, "") if s else ""
                if not milik and not seluruh:
                    milik = self._k.indikator_tabel(t)
                if milik in self._kode and kunci[2]:
                    hasil.setdefault(kunci, self._kode[milik])
        return hasil

    def _perjanjian(self, t: TabelDok) -> None:
        diubah = "perubahan" in normal(" ".join((*t.jalur, t.judul)))
        for c, j in self._baris[t.urutan]:
            kunci = (self._kunci(j)[0] or j[0],)
            ada = c.isi(Peran.ANGGARAN)
            if ada and not j[1]:
                self._w.taruh("perjanjian_program", kunci, "program", j[0], c.sel_nama.tempat)
                s = ada[0][1]
                nama = "anggaran_perubahan" if diubah else "anggaran"
                self._w.taruh("perjanjian_program", kunci, nama, s.teks, s.tempat)

    def _isi(
        self,
        lembar: str,
        t: TabelDok,
        kolom: tuple[tuple[str, Peran], ...],
        sasaran: dict[Jenjang, str],
    ) -> None:
        dalam = max(sum(map(bool, j)) for _, j in self._baris[t.urutan])
        for n, (c, asal) in enumerate(self._baris[t.urutan]):
            if sum(map(bool, asal)) < dalam or not any(c.isi(p) for _, p in kolom):
                continue
            j = self._penuh(asal)
            kunci = (*(a or b for a, b in zip(self._kunci(j), j, strict=True)), f"#{n}")
            for nama, teks in zip(("program", "kegiatan", "sub_kegiatan"), j, strict=True):
                self._w.taruh(lembar, kunci, nama, teks)
            if kode := c.teks(Peran.KODE):
                self._w.taruh(lembar, kunci, "kode_rekening", kode)
            if lembar == "anggaran":
                if milik := sasaran.get(self._kunci(j)):
                    self._w.taruh(lembar, kunci, "sasaran", milik)
                self._keluaran(c, kunci)
            for nama, peran in kolom:
                ada = _uang_terakhir(c, peran)
                if ada is not None:
                    self._w.taruh(lembar, kunci, nama, ada[0], ada[1])

    def _keluaran(self, c: Catatan, kunci: tuple[str, ...]) -> None:
        """Target and realisation of the output beside the money: the column of units last."""
        target = c.isi(Peran.TARGET)
        for nama, isi in (("target_kinerja", target[:1]), ("realisasi_kinerja", target[1:2])):
            for kolom, s in isi:
                jenis = "realisasi" in normal(kolom.judul)
                if jenis == (nama == "realisasi_kinerja"):
                    self._w.taruh("anggaran", kunci, nama, s.teks, s.tempat)
        for _, s in c.isi(Peran.REALISASI)[:1]:
            if not self._w.isi("anggaran", kunci, "realisasi_kinerja"):
                self._w.taruh("anggaran", kunci, "realisasi_kinerja", s.teks, s.tempat)

    def _kinerja(self, t: TabelDok) -> None:
        """Achievements of programs, kegiatan, sub kegiatan."""
        if not t.milik(Peran.TARGET) or not t.milik(Peran.REALISASI, Peran.CAPAIAN):
            return
        for c, asal in self._baris[t.urutan]:
            angka = [x for p in (Peran.TARGET, Peran.REALISASI) for x in c.isi(p)]
            if not angka:
                continue
            j = self._penuh(asal)
            nama_ind = nama_bersih(c.teks(Peran.INDIKATOR))
            nama_ind = "" if self._k.nama.indikator.kunci(nama_ind) in self._k.utama else nama_ind
            kunci = (
                *(a or b for a, b in zip(self._kunci(j), j, strict=True)),
                self._k.nama.kamus(INDIKATOR).kunci(nama_ind) or nama_ind,  # type: ignore[union-attr]
            )
            if kunci in self._w.rekam.get("kinerja_program", {}):
                continue
            for nama, teks in zip(("program", "kegiatan", "sub_kegiatan"), j, strict=True):
                self._w.taruh("kinerja_program", kunci, nama, teks)
            self._w.taruh("kinerja_program", kunci, "indikator", nama_ind)
            satuan = c.teks(Peran.SATUAN)
            for nama, peran in (
                ("target", Peran.TARGET),
                ("realisasi", Peran.REALISASI),
                ("capaian_dilaporkan", Peran.CAPAIAN),
            ):
                isi = c.isi(peran)
                if isi:
                    self._w.taruh("kinerja_program", kunci, nama, isi[0][1].teks, isi[0][1].tempat)
                    ekor = [s.teks for _, s in isi[1:] if not re.search(r"\d", s.teks)]
                    satuan = satuan or (ekor[0] if ekor and nama == "target" else "")
            satuan = satuan or satuan_di(self._w.isi("kinerja_program", kunci, "target"), nama_ind)
            self._w.taruh("kinerja_program", kunci, "satuan", satuan)

    def _keluaran_dari_kinerja(self) -> None:
        """The output of a sub kegiatan with one indicator stands beside its money, too."""
        kinerja = self._w.rekam.get("kinerja_program", {})
        satu: dict[str, list[tuple[str, ...]]] = {}
        for kunci in kinerja:
            if kunci[2]:
                satu.setdefault(kunci[2], []).append(kunci)
        for kunci in self._w.rekam.get("anggaran", {}):
            asal = satu.get(kunci[2], [])
            if len(asal) != 1:
                continue
            for nama, dari in (("target_kinerja", "target"), ("realisasi_kinerja", "realisasi")):
                target = self._w.isi("anggaran", kunci, "target_kinerja")
                teks = kinerja[asal[0]].get(dari, "")
                sejalan = not target or target == kinerja[asal[0]].get("target")
                if teks and sejalan and not self._w.isi("anggaran", kunci, nama):
                    self._w.taruh("anggaran", kunci, nama, teks)


def satuan_di(target: str, indikator: str) -> str:
    """The unit that a target carries: '5 Dokumen', '100 %'; a bare figure of a percentage is %."""
    if m := re.fullmatch(r"[\d.,]+\s*(%|[A-Za-z][A-Za-z /]+)", target):
        return m[1].strip()
    return "%" if re.match(r"p(?:er|re)sentase", indikator, re.IGNORECASE) and target else ""


def _uang_terakhir(c: Catatan, peran: Peran) -> tuple[str, str] | None:
    """The cell of a notion; of two with figures the last (after the amendment)."""
    ada = [s for _, s in c.isi(peran) if re.search(r"\d", s.teks)] or [s for _, s in c.isi(peran)]
    return (ada[-1].teks, ada[-1].tempat) if ada else None
