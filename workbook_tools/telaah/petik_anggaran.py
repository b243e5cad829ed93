"""Programs, kegiatan and sub kegiatan of a document as records."""

import re
from collections.abc import Iterator

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import (
    INDIKATOR,
    JENIS,
    KEGIATAN,
    PROGRAM,
    SUB,
    URAIAN,
    Catatan,
    mulai_di,
)
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.pendukung import dukungan
from workbook_tools.audit.tabel import DATA, JUDUL, BarisDok, SelDok, TabelDok
from workbook_tools.audit.tanda import tingkat_baris
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.kelompok import kelompokkan
from workbook_tools.names import kunci_nama
from workbook_tools.names.pohon import TINGKAT
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.telaah.padan_sub import BarisTujuan, padankan
from workbook_tools.telaah.petik_kinerja import kode_indikator, perjanjian
from workbook_tools.telaah.wadah import Wadah

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
            judul = _judul_campur(t, b) if campur and b.jenis == JUDUL else None
            if judul:
                kini = [*kini[: judul[0]], judul[1], "", ""][:3]
            continue
        if campur and c.lingkup in (URAIAN, *TINGKAT):
            lingkup = _tingkat_campur(k, t, c)
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


def _judul_campur(t: TabelDok, b: BarisDok) -> tuple[int, str] | None:
    """Depth and name of a row without figures in a mixed column."""
    s = b.sel[t.milik(Peran.URAIAN)[0].indeks]
    if s is None or not re.search(r"[A-Za-z]{3}", s.teks):
        return None
    return TINGKAT.index(tingkat_baris(t, b, s).value), nama_bersih(s.teks)


def _tingkat_campur(k: KonteksDokumen, t: TabelDok, c: Catatan) -> str:
    """The level of a row; its mark decides where one name stands on two levels."""
    tanda = tingkat_baris(t, c.baris, c.sel_nama).value
    kamus = k.nama.kamus(tanda)
    if c.lingkup == URAIAN and kamus and kamus.kunci(c.nama):
        return tanda
    return k.pemilik(c)[0]


def _berjudul(
    k: KonteksDokumen, t: TabelDok, milik: dict[str, Catatan]
) -> Iterator[tuple[Catatan, Jenjang]]:
    """Rows of indicators under rows that name a program, kegiatan or sub kegiatan."""
    kata = normal(" ".join((*t.jalur[-1:], t.judul)))
    biasa = KEGIATAN if "kegiatan" in kata else PROGRAM if "program" in kata else ""
    kini = ["", "", ""]
    isi = [c for c in milik.values() if c.lingkup == INDIKATOR]
    if 2 * sum(k.nama.indikator.kunci(c.nama) in k.utama for c in isi) > len(isi):
        return  # the office's own indicators under their sasaran
    for b in t.baris:
        if b.jenis == JUDUL:
            nama = max((nama_bersih(s.teks) for s in b.sel if s), key=len, default="")
            nama = re.sub(r"^[IVX]+ (?=[A-Z])", "", nama)
            lingkup, kunci = k.nama.tingkat(nama)
            lingkup = lingkup if lingkup in TINGKAT and kunci else biasa
            if (lingkup, biasa) == (SUB, KEGIATAN) and k.nama.kegiatan.kunci(nama):
                lingkup = KEGIATAN  # a sub kegiatan may bear the name of its kegiatan
            if lingkup and nama:
                kini = [nama if x == lingkup else "" for x in TINGKAT]
                if (lingkup, biasa) == (PROGRAM, KEGIATAN):
                    kini[1] = nama  # a kegiatan may bear the name of its program
        elif b.jenis == DATA and any(kini) and b.tempat in milik:
            c = milik[b.tempat]
            if c.lingkup == INDIKATOR:
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
        self._pohon = {
            self._kunci(j)
            for t in k.dok.tabel
            if t.milik(Peran.ANGGARAN)
            for _, j in self._baris[t.urutan]
        }

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
        tabel = sorted(self._k.dok.tabel, key=lambda t: not t.milik(Peran.REALISASI_ANGGARAN))
        for t in tabel:
            for _, j in self._baris[t.urutan]:
                _, kegiatan, sub = self._kunci(j)
                if j[0] and sub:
                    hasil.setdefault(sub, j)
                if j[0] and kegiatan:
                    hasil.setdefault(f"k:{kegiatan}", (j[0], j[1], ""))
        return hasil

    def _kunci(self, j: Jenjang) -> Jenjang:
        nama = self._k.nama
        kamus = (nama.program, nama.kegiatan, nama.sub_kegiatan)
        kunci = [x.kunci(y) or kunci_nama(y) for x, y in zip(kamus, j, strict=True)]
        return (kunci[0], kunci[1], kunci[2])

    def _penuh(self, j: Jenjang) -> Jenjang:
        """With the program that the table itself does not tell."""
        if j[0]:
            return j
        _, kegiatan, sub = self._kunci(j)
        induk = self._induk.get(sub) or self._induk.get(f"k:{kegiatan}")
        return (induk[0], j[1] or induk[1], j[2]) if induk else j

    def _di_pohon(self, j: Jenjang) -> Jenjang:
        """With the parents that the tables of money give it, where those above it in a column of
        all levels are none of them: such a column may list all kegiatan, then all sub kegiatan."""
        kunci = self._kunci(j)
        dalam = 3 if kunci[2] else 2
        induk = self._induk.get(kunci[2] or f"k:{kunci[1]}")
        if induk is None or any(x[:dalam] == kunci[:dalam] for x in self._pohon):
            return self._penuh(j)
        return (induk[0], induk[1] if kunci[2] else j[1], j[2])

    def _sub_menurut_kata(self, baris: list[tuple[Catatan, Jenjang]]) -> dict[int, Jenjang]:
        """The sub kegiatan of rows that print their sasaran only, by the place of the row."""
        tujuan = {
            n: BarisTujuan(f"{c.teks(Peran.SASARAN)} {c.teks(Peran.INDIKATOR)}", self._calon(j))
            for n, (c, j) in enumerate(baris)
            if j[1] and not j[2] and c.teks(Peran.SASARAN)
        }
        ada = padankan(list(tujuan.values()))
        return {n: self._bawah(baris[n][1], ada[i]) for i, n in enumerate(tujuan) if i in ada}

    def _bawah(self, j: Jenjang, sub: str) -> Jenjang:
        induk = next(x for x in self._induk.values() if x[2] == sub)
        return (j[0] or induk[0], j[1], sub)

    def _calon(self, j: Jenjang) -> tuple[tuple[str, ...], ...]:
        """The sub kegiatan of a kegiatan, of its program, all."""
        semua = [x for x in self._induk.values() if x[2]]
        nama = self._k.nama
        dekat = [
            tuple(x[2] for x in semua if j[n] and kamus.kunci(x[n]) == kamus.kunci(j[n]) != "")
            for n, kamus in ((1, nama.kegiatan), (0, nama.program))
        ]
        return (*dekat, tuple(x[2] for x in semua))

    def _menyeluruh(self, t: TabelDok) -> bool:
        ada = {self._k.nama.program.kunci(j[0]) for _, j in self._baris[t.urutan]} - {""}
        return len(ada) >= 0.7 * len(self._k.nama.program.semua())

    def _sasaran(self, uang: list[TabelDok]) -> dict[Jenjang, str]:
        """The indicators that each sub kegiatan serves: a column, or tables of one indicator."""
        hasil: dict[Jenjang, list[str]] = {}
        for t in uang:
            sebagian = re.search(r"sasaran|pendukung|mendukung|menunjang", normal(t.judul))
            seluruh = self._menyeluruh(t) and not sebagian
            bernama = self._k.bagian.dari_teks(t.judul)  # the indicator whose table it calls itself
            for c, j in self._baris[t.urutan]:
                kunci = self._kunci(self._penuh(j))
                s = self._k.nama.sasaran.kunci(c.teks(Peran.SASARAN))
                milik = self._k.sasaran.get(s, "") if s else ""
                if not milik and not seluruh:
                    milik = self._k.bagian.tabel(t)
                if milik in self._kode and kunci[2]:
                    ada = hasil.setdefault(kunci, [self._kode[milik]])
                    if self._kode[milik] not in ada and (s or milik == bernama):
                        ada.append(self._kode[milik])
        return {kunci: ", ".join(kode) for kunci, kode in hasil.items()}

    def _sasaran_program(self) -> dict[str, str]:
        """The indicator of programs that the report names as supporters of one indicator only."""
        milik: dict[str, set[str]] = {}
        for kunci, d in dukungan(self._k).items():
            for program in d.penuh:
                milik.setdefault(program, set()).add(self._kode[kunci])
        return {p: isi.pop() for p, isi in milik.items() if len(isi) == 1}

    def _perjanjian(self, t: TabelDok) -> None:
        berubah = "perubahan" in normal(" ".join((*t.jalur, t.judul)))
        for c, j in self._baris[t.urutan]:
            kunci = (self._kunci(j)[0] or j[0],)
            ada = c.isi(Peran.ANGGARAN)
            if ada and not j[1]:
                self._w.taruh("perjanjian_program", kunci, "program", j[0], c.sel_nama.tempat)
                nama = "anggaran_perubahan" if berubah else "anggaran"
                self._uang("perjanjian_program", kunci, nama, t, ada[0][1])

    def _isi(
        self,
        lembar: str,
        t: TabelDok,
        kolom: tuple[tuple[str, Peran], ...],
        sasaran: dict[Jenjang, str],
    ) -> None:
        dalam = max(sum(map(bool, j)) for _, j in self._baris[t.urutan])
        program = self._sasaran_program()
        for n, (c, asal) in enumerate(self._baris[t.urutan]):
            kosong = not any(c.isi(p) for _, p in kolom)
            if sum(map(bool, asal)) < dalam or (kosong and not (lembar == "renja" and asal[2])):
                continue
            j = self._penuh(asal)
            kunci = (*(a or b for a, b in zip(self._kunci(j), j, strict=True)), f"#{n}")
            for nama, teks in zip(TINGKAT, j, strict=True):
                self._w.taruh(lembar, kunci, nama, teks)
            if kode := c.teks(Peran.KODE):
                self._w.taruh(lembar, kunci, "kode_rekening", kode)
            if lembar == "anggaran":
                if milik := sasaran.get(self._kunci(j)):
                    self._w.taruh(lembar, kunci, "sasaran", milik)
                elif milik := program.get(self._kunci(j)[0]):
                    sebab = f"laporan menyebut {j[0]} sebagai pendukungnya"
                    self._w.simpulkan(lembar, kunci, "sasaran", milik, sebab)
                self._keluaran(c, kunci)
            for nama, peran in kolom:
                if (s := _uang_terakhir(c, peran)) is not None:
                    self._uang(lembar, kunci, nama, t, s)

    def _uang(
        self, lembar: str, kunci: tuple[str, ...], kolom: str, t: TabelDok, s: SelDok
    ) -> None:
        """Money to the letter; in full rupiah where the table leaves zeros out."""
        angka = baca(s.teks, "anggaran").angka if t.nol_uang else None
        if angka is None or kolom == "persen_dilaporkan":
            self._w.taruh(lembar, kunci, kolom, s.teks, s.tempat)
            return
        kata = "ribuan" if t.nol_uang == 3 else "jutaan"
        sebab = f"{t.sebutan} menulis uangnya dalam {kata} rupiah"
        penuh = cetak_rupiah(angka.nilai * 10**t.nol_uang)
        self._w.simpulkan(lembar, kunci, kolom, penuh, sebab)

    def _keluaran(self, c: Catatan, kunci: tuple[str, ...]) -> None:
        """Target and realisation of the output beside the money: the column of units last."""
        target = c.isi(Peran.TARGET)
        for kolom, s in target[:1]:
            if "realisasi" not in normal(kolom.judul):
                self._w.taruh("anggaran", kunci, "target_kinerja", s.teks, s.tempat)
        for _, s in c.isi(Peran.REALISASI)[:1]:
            self._w.sekali("anggaran", kunci, "realisasi_kinerja", s.teks, s.tempat)
        for kolom, s in target[1:2]:
            if "realisasi" in normal(kolom.judul):
                self._w.sekali("anggaran", kunci, "realisasi_kinerja", s.teks, s.tempat)
            else:
                sebab = f"kolom kedua di samping target ({s.tempat})"
                self._w.simpulkan("anggaran", kunci, "realisasi_kinerja", s.teks, sebab)

    def _kinerja(self, t: TabelDok) -> None:
        """Achievements of programs, kegiatan, sub kegiatan."""
        if not t.milik(Peran.TARGET) or not t.milik(Peran.REALISASI, Peran.CAPAIAN):
            return
        lengkap = self._di_pohon if t.milik(Peran.URAIAN) else self._penuh
        baris = [(c, lengkap(j)) for c, j in self._baris[t.urutan] if _berangka(c)]
        disebut = self._sub_menurut_kata(baris)
        for n, (c, asal) in enumerate(baris):
            j = disebut.get(n, asal)
            nama_ind = c.nama if c.lingkup == INDIKATOR else nama_bersih(c.teks(Peran.INDIKATOR))
            utama = self._k.nama.indikator.kunci(nama_ind) in self._k.utama
            nama_ind = "" if utama and c.lingkup != INDIKATOR else nama_ind
            kunci = (
                *(a or b for a, b in zip(self._kunci(j), j, strict=True)),
                self._k.nama.kamus(INDIKATOR).kunci(nama_ind) or nama_ind,  # type: ignore[union-attr]
            )
            if kunci in self._w.rekam.get("kinerja_program", {}):
                continue
            self._w.taruh("kinerja_program", kunci, "indikator", nama_ind)
            for nama, teks, tertulis in zip(TINGKAT, j, asal, strict=True):
                if tertulis or not teks:
                    self._w.taruh("kinerja_program", kunci, nama, teks)
                else:
                    sebab = f"sasaran di baris itu memakai kata-katanya ({c.sel_nama.tempat})"
                    self._w.simpulkan("kinerja_program", kunci, nama, teks, sebab)
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
        satu = kelompokkan((kunci[2], kunci) for kunci in kinerja if kunci[2])
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


def _berangka(c: Catatan) -> bool:
    return any(c.isi(p) for p in (Peran.TARGET, Peran.REALISASI))


def satuan_di(target: str, indikator: str) -> str:
    """The unit that a target carries: '5 Dokumen', '100 %'; a bare figure of a percentage is %."""
    if m := re.fullmatch(r"[\d.,]+\s*(%|[A-Za-z][A-Za-z /]+)", target):
        return m[1].strip()
    return "%" if re.match(r"p(?:er|re)sentase", indikator, re.IGNORECASE) and target else ""


def _uang_terakhir(c: Catatan, peran: Peran) -> SelDok | None:
    """The cell of a notion; of two with figures the last (after the amendment) that can be read."""
    semua = [s for _, s in c.isi(peran)]
    terbaca = [s for s in semua if baca(s.teks.strip(), JENIS[peran]).angka is not None]
    ada = terbaca or [s for s in semua if re.search(r"\d", s.teks)] or semua
    return ada[-1] if ada else None
