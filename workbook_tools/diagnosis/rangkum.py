"""Findings brought together: what one wrong cell explains is one finding, the rest hangs under it.

``seharusnya`` stays only where the verdict on the facts supports it; what nobody can decide asks.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cached_property

from msgspec.structs import replace

from workbook_tools.diagnosis import sifat
from workbook_tools.diagnosis.akar import BELANJA, putuskan, semua_butir
from workbook_tools.diagnosis.andai import andai
from workbook_tools.diagnosis.baris_tersalin import MIN_SALINAN
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.gantungan import anak, gantungkan, gelap
from workbook_tools.diagnosis.geseran import KODE
from workbook_tools.diagnosis.putusan import Akar, Putusan, belum_utuh, sasaran_lain
from workbook_tools.diagnosis.saksi import Keraguan, bersaksi
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Gugus, Letak
from workbook_tools.facts.pernyataan.label import label_ragu
from workbook_tools.facts.sel import isian_di
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.sel import baris_alamat, kolom_alamat
from workbook_tools.model.temuan import Perbaikan, Tempat, Temuan, Tingkat
from workbook_tools.records import Baris, Isian
from workbook_tools.wording.akar import pesan_akar, pesan_serupa
from workbook_tools.wording.kata import judul, sebutkan
from workbook_tools.wording.kosong import TERLEWAT
from workbook_tools.wording.rasio import bentuk_lain, rasio_terbalik
from workbook_tools.wording.sebut import kunci
from workbook_tools.wording.tulisan import tulis_seperti

DIULANG = ("S", "I")
Ulang = Callable[[str, Konteks], Iterable[Temuan]]
"""Runs one rule, by its code, on a workbook."""


def rangkum(k: Konteks, temuan: Sequence[Temuan], ulang: Ulang) -> list[Temuan]:
    """All findings, children with their parent named, advice only where it is sound.

    ``ulang`` runs a rule anew where it must be known whether a finding goes with a wrong cell.
    """
    return _Rangkuman(k, putuskan(k), ulang).atur(temuan)


class _Rangkuman:
    """The verdict, cell by cell."""

    def __init__(self, k: Konteks, putusan: Putusan, ulang: Ulang) -> None:
        self.k = k
        self.putusan = putusan
        self.ulang = ulang
        self.akar = putusan.akar
        self.sel: dict[Letak, tuple[Baris, Isian]] = dict(isian_di(k))
        for a in self.akar:  # totals typed below a table are no records
            for b in a.butir:
                self.sel.update({q.letak: (q.baris, q.isian) for q in b.kiri.kutipan})
        self.pelaku = {c: a for a in self.akar for c in a.letak}
        self.semua = semua_butir(k)
        self.tanya = frozenset(c for b in putusan.tanya for c in (*b.kiri.letak, *_kanan(b.kanan)))
        self.ragu = Keraguan(putusan.tanya)
        self.terjelaskan: dict[Letak, Akar] = {}
        for a in self.akar:
            for b in a.butir:
                for c in (*b.kiri.letak, *_kanan(b.kanan)):
                    self.terjelaskan.setdefault(c, a)

    def atur(self, temuan: Sequence[Temuan]) -> list[Temuan]:
        """Every finding to its root; those of no root as they are, or asking."""
        kelompok: dict[int, list[Temuan]] = {}
        lain: list[Temuan] = []
        for t in temuan:
            akar = self._akar(t)
            if akar is not None:
                kelompok.setdefault(id(akar), []).append(t)
            else:
                lain.append(self._bertanya(t))
        lain = gantungkan(self.k, self.putusan, lain)
        hasil = [x for a in self.akar for x in self._satukan(a, kelompok.get(id(a), []))]
        semua = [*self._ikut(lain, hasil), *hasil]
        return gelap(self.k, self.putusan, [*semua, *self._tersebut(semua, kelompok)])

    def _ikut(self, lain: Sequence[Temuan], akar: Sequence[Temuan]) -> list[Temuan]:
        """The other findings; those that compare with a wrong cell, and go when it is mended,
        hang under it."""
        betul = {(t.lembar, t.sel): t for t in akar if t.perbaikan is not None}
        induk = {
            id(t): betul[x.lembar, x.sel]
            for t in lain
            if t.aturan.startswith(DIULANG)
            for x in t.terkait
            if (x.lembar, x.sel) in betul
        }
        if not induk:
            return list(lain)
        isi = {letak: t.perbaikan.isi for letak, t in betul.items() if t.perbaikan is not None}
        kode = {t.aturan for t in lain if id(t) in induk}
        betul_semua = andai(self.k, isi)
        tetap = {t.sebagai_induk for satu in kode for t in self.ulang(satu, betul_semua)}
        return [
            anak(t, induk[id(t)]) if id(t) in induk and t.sebagai_induk not in tetap else t
            for t in lain
        ]

    def _akar(self, t: Temuan) -> Akar | None:
        """The root that explains a finding, as far as nothing else disputes its cell."""
        letak = t.lembar, t.sel
        if t.aturan == KODE:
            return None
        if letak in self.pelaku:
            return self.pelaku[letak]
        if not t.aturan.startswith(sifat.DINILAI) or letak in self.tanya:
            return None
        return self.terjelaskan.get(letak) or self._bersandar(letak)

    def _bersandar(self, letak: Letak) -> Akar | None:
        """The root that a stated figure rests on, though it is not quite wrong: cut off, say."""
        for b in self._hitungan.get(letak, ()):
            kena = self.pelaku.keys() & b.sel[1]
            if kena:
                return self.pelaku[min(kena)]
        return None

    def _bertanya(self, t: Temuan) -> Temuan:
        """A finding that no verdict supports gives no advice; a figure cut off is rounded."""
        if not t.aturan.startswith(sifat.DINILAI) or t.aturan in sifat.TANPA_SUARA:
            return t
        letak = t.lembar, t.sel
        halus = t.tingkat is Tingkat.INFO and letak not in self.tanya
        halus = halus and t.lembar not in self._berpindah and letak not in label_ragu(self.k)
        return t if halus and not self._longgar(letak) else replace(t, seharusnya="")

    def _longgar(self, letak: Letak) -> bool:
        """Whether a figure rests on a cell that is written otherwise elsewhere, if only rounded, on
        an amount that is not filled in, or on a column that is wrong as a whole."""
        beda = self._beda_tulis
        return any(
            not beda.isdisjoint(b.sel[1])
            or belum_utuh(self.k, b)
            or sasaran_lain(self.k, b)
            or any(self._belum_diisi(c) for c in b.sel[1])
            or not bersaksi((b,), b.kiri.letak, self.putusan.ramai)
            or self.ragu.kena(b)
            or self.ragu.mungkin_kena(b)
            for b in self._hitungan.get(letak, ())
        )

    @cached_property
    def _berpindah(self) -> frozenset[str]:
        """The sheets on which rows hold figures of other rows."""
        return frozenset(lembar for a in self.akar if a.asal for lembar, _ in a.letak)

    @cached_property
    def _hitungan(self) -> dict[Letak, list[Butir]]:
        """By stated figure, the pairs that put it beside a formula."""
        return kelompokkan(
            (letak, b)
            for b in self.semua
            for letak in (() if isinstance(b.kanan, Gugus) else b.kiri.letak)
        )

    def _belum_diisi(self, letak: Letak) -> bool:
        ada = self.sel.get(letak)
        return letak[0] in BELANJA and (ada is None or ada[1].belum_dinilai)

    @cached_property
    def _beda_tulis(self) -> frozenset[Letak]:
        return frozenset(
            c
            for b in self.semua
            if isinstance(b.kanan, Gugus) and b.kiri.wakil.isian.nilai != b.kanan.wakil.isian.nilai
            for c in b.kiri.letak | b.kanan.letak
        )

    def _satukan(self, a: Akar, isi: list[Temuan]) -> Iterable[Temuan]:
        if not isi:
            return
        dinilai = [t for t in isi if t.aturan.startswith(sifat.DINILAI)]
        if not dinilai:
            yield from isi
            return
        sendiri = [t for t in dinilai if (t.lembar, t.sel) in a.letak]
        utama = min(sendiri or dinilai, key=_berat)
        anak = [t for t in isi if t is not utama]
        induk = self._induk(a, utama, bool(sendiri), anak)
        yield induk
        for t in anak:
            yield self._anak(a, t, induk)
        sudah = {(t.lembar, t.sel) for t in (induk, *anak) if t.aturan.startswith(sifat.DINILAI)}
        yield from self._serupa(a, induk, sudah)

    def _anak(self, a: Akar, t: Temuan, induk: Temuan) -> Temuan:
        """A finding under its root; at a copy of the wrong figure it keeps its cause, and tells
        the same mend."""
        letak = t.lembar, t.sel
        if letak not in a.letak or not t.aturan.startswith(sifat.DINILAI):
            return replace(anak(t, induk), seharusnya="")
        *_, baru = self._baru(a, letak)
        pasti = Perbaikan(*letak, baru) if baru else None
        dugaan = "" if a.tertukar else t.dugaan
        return replace(anak(t, induk), seharusnya=baru, perbaikan=pasti, dugaan=dugaan)

    def _tersebut(self, temuan: Sequence[Temuan], sudah: Collection[int]) -> Iterator[Temuan]:
        """The mends of wrong cells that a finding only names among its places."""
        menyebut = {(x.lembar, x.sel): t for t in temuan if t.induk is None for x in t.terkait}
        for a in self.akar:
            induk = next((menyebut[c] for c in a.letak if c in menyebut), None)
            if id(a) not in sudah and induk is not None and a.tepat:
                yield from self._serupa(a, induk, set())

    def _serupa(self, a: Akar, induk: Temuan, sudah: Collection[Letak]) -> Iterator[Temuan]:
        """Further cells of the same mistake, each with its own mend: copies of a figure, the other
        of two that changed places."""
        for letak in a.letak if a.tepat else ():
            baris, isian, baru = self._baru(a, letak)
            if letak in sudah or isian is None or baris is None or not baru:
                continue
            yield Temuan(
                *letak,
                pesan_serupa(isian, kunci(baris, baris.LEMBAR.id), baru),
                kolom=isian.kolom,
                kunci=kunci(baris, baris.LEMBAR.id),
                nilai=isian.teks,
                seharusnya=baru,
                aturan=induk.aturan,
                tingkat=induk.tingkat,
                perbaikan=Perbaikan(*letak, baru),
                induk=induk.sebagai_induk,
            )

    def _baru(self, a: Akar, letak: Letak) -> tuple[Baris | None, Isian | None, str]:
        """A cell of a root with its row, and what it should hold; '' where that is not sure."""
        baris, isian = self.sel.get(letak) or self._kosong(*letak)
        if isian is None or not a.tepat:
            return baris, isian, ""
        sumber = a.asal.get(letak, a.sumber)
        contoh = sumber.isian if sumber is not None else _pecahan(a, letak)
        if bentuk_lain(isian, contoh):
            return baris, isian, rasio_terbalik(isian, contoh)
        if sumber is None and contoh is not None:
            return baris, isian, contoh.teks
        return baris, isian, tulis_seperti(isian, a.ubahan[letak], contoh)

    def _induk(self, a: Akar, utama: Temuan, sendiri: bool, anak: Sequence[Temuan]) -> Temuan:
        """The finding at the wrong cell itself, with the value that the evidence gives."""
        letak = (utama.lembar, utama.sel) if sendiri else a.letak[0]
        baris, isian, baru = self._baru(a, letak)
        tingkat = min((utama, *anak), key=_berat).tingkat
        if tingkat is Tingkat.INFO and all(f.lemah for f in a.fakta):
            tingkat = Tingkat.PERINGATAN
        isi = {
            "seharusnya": baru,
            "perbaikan": Perbaikan(*letak, baru) if baru else None,
            "tingkat": tingkat,
            "dugaan": self._sebab(a, utama, sendiri, isian, letak),
        }
        if sendiri or isian is None or baris is None:
            return replace(utama, **isi)
        nama = kunci(baris, baris.LEMBAR.id)
        return Temuan(
            *letak,
            pesan_akar(isian, nama, baru, self._saksi(a), len(anak)),
            kolom=isian.kolom,
            kunci=nama,
            nilai=isian.teks,
            terkait=tuple(
                x
                for x in (Tempat(utama.lembar, utama.sel, utama.nilai), *utama.terkait)
                if (x.lembar, x.sel) not in a.letak
            ),
            aturan=utama.aturan,
            **isi,  # type: ignore[arg-type]
        )

    def _sebab(
        self, a: Akar, utama: Temuan, sendiri: bool, isian: Isian | None, letak: Letak
    ) -> str:
        """Why a cell is wrong: what the rule found, the row above, or a slip of the finger."""
        if a.asal:
            return self._asal_baris(a)
        asal = utama.dugaan if sendiri and utama.aturan not in sifat.MENUDUH_LAWAN else ""
        if isian is None:
            return asal
        if not isian:
            return TERLEWAT
        return asal or self._baris_atas(isian) or _selip(isian, a, letak)

    def _asal_baris(self, a: Akar) -> str:
        """Whose figures stand in a row of which several are wrong."""
        baris = sorted({baris_alamat(sel) for _, sel in a.letak})
        if len(baris) > 1:
            return f"Mungkin angka baris {sebutkan([*map(str, baris)])} tertukar."
        sepasang = {self._nilai(c) for c in a.letak} == {*a.ubahan.values()}
        if sepasang and len(a.letak) == len({*a.ubahan.values()}) == 2:
            return f"Mungkin isi {sebutkan([sel for _, sel in a.letak])} tertukar."
        semua = [b.nomor_baris for b in self.k.laporan.baris(a.letak[0][0])]
        for lain in (baris[0] - 1, baris[0] + 1):
            sel = {(c[0], f"{kolom_alamat(c[1])}{lain}") for c in a.letak}
            if lain in semua and {self._nilai(c) for c in a.letak} == {self._nilai(c) for c in sel}:
                return f"Mungkin angka baris {lain} tersalin ke baris ini."
        return "Mungkin angka baris lain tertempel di baris ini."

    def _nilai(self, letak: Letak) -> Fraction | None:
        ada = self.sel.get(letak)
        return ada[1].nilai if ada is not None else None

    def _baris_atas(self, isian: Isian) -> str:
        """Whether a cell holds what the row above or below holds in the same column."""
        if isian.angka is None or isian.angka.nilai < MIN_SALINAN:
            return ""
        semua = [b.isian(isian.kolom) for b in self.k.laporan.baris(isian.lembar)]
        sel = [s.sel for s in semua]
        n = sel.index(isian.sel) if isian.sel in sel else -1
        for m, kata in ((n - 1, "di atasnya"), (n + 1, "di bawahnya")):
            if n >= 0 and 0 <= m < len(semua) and semua[m].nilai == isian.nilai:
                return f"Mungkin tersalin dari baris {kata} ({semua[m].sel})."
        return ""

    def _kosong(self, lembar: str, sel: str) -> tuple[Baris | None, Isian | None]:
        """An empty cell with its row."""
        for baris in self.k.laporan.baris(lembar):
            for kolom in baris.LEMBAR.kolom:
                if (isian := baris.isian(kolom.id)).sel == sel:
                    return baris, isian
        return None, None

    def _saksi(self, a: Akar) -> list[Isian]:
        """The cells that speak against it, one a fact."""
        hasil: dict[Letak, Isian] = {}
        for b in a.butir:
            for g in (b.kiri, b.kanan):
                if isinstance(g, Gugus) and g.letak.isdisjoint(a.letak):
                    hasil.setdefault((g.wakil.isian.lembar, g.wakil.isian.sel), g.wakil.isian)
        return list(hasil.values())


def _selip(isian: Isian, a: Akar, letak: Letak) -> str:
    """The slip that makes the figure of the right one, as a sentence; else ''."""
    nilai = a.ubahan[letak]
    if isian.angka is None or not isinstance(nilai, Fraction):
        return ""
    if a.tertukar:
        lain = next(sel for sel in a.letak if sel != letak)
        return f"Mungkin tertukar dengan {judul(lain[0])} {lain[1]}."
    apa = salah_ketik(isian.angka, nilai, pasti=a.tepat)
    return f"Mungkin salah ketik: {apa}." if apa else ""


def _pecahan(a: Akar, letak: Letak) -> Isian | None:
    """The copy of a cell that holds its percentage as a fraction: 0,25 for 25%."""
    nilai = a.ubahan[letak]
    for b in a.butir if isinstance(nilai, Fraction) and nilai else ():
        for g, lain in ((b.kiri, b.kanan), (b.kanan, b.kiri)):
            if isinstance(g, Gugus) and isinstance(lain, Gugus) and letak in g.letak:
                isian = lain.wakil.isian
                if isian.nilai and isian.nilai * 100 == nilai:
                    return isian
    return None


def _berat(t: Temuan) -> int:
    return t.tingkat.urutan if t.tingkat else len(Tingkat)


def _kanan(kanan: object) -> Iterable[Letak]:
    return kanan.letak if isinstance(kanan, Gugus) else ()
