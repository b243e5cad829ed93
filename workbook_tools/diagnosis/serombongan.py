"""What is wrong with a whole column is one finding: the first of them, with the rest under it."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from workbook_tools.diagnosis import sifat
from workbook_tools.diagnosis.akar import putuskan
from workbook_tools.diagnosis.gantungan import bersengketa
from workbook_tools.diagnosis.geseran import KODE
from workbook_tools.diagnosis.ikutan import gantung
from workbook_tools.diagnosis.putusan import Putusan
from workbook_tools.diagnosis.ramai import Kolom, kolom_letak
from workbook_tools.diagnosis.ribuan import skala_kantor
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Gugus, Letak
from workbook_tools.facts.pernyataan import pernyataan
from workbook_tools.facts.sel import isian_di, label
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.sel import baris_alamat
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung
from workbook_tools.regex import regex
from workbook_tools.wording.kata import judul, sebutkan

MIN_BARIS = 3
_ANGKA = regex(r"\d+")


def serombongan(k: Konteks, temuan: Sequence[Temuan]) -> list[Temuan]:
    """The findings; those of a column that is wrong as a whole hang under its first one, and
    questions about one cell under the gravest of them."""
    putusan = putuskan(k) if bersengketa(temuan) else Putusan()
    ramai = putusan.ramai
    hasil = _sekantor(k, _bentuk(temuan, ramai, putusan.tanya))
    for lembar in dict.fromkeys(x for x, _ in sorted(ramai)):
        kolom = frozenset(x for x in ramai if x[0] == lembar)
        hasil = _selembar(k, hasil, kolom)
    return _sejenis(k, _sekolom(k, _sesel(hasil)))


def _sekantor(k: Konteks, temuan: Sequence[Temuan]) -> list[Temuan]:
    """What compares the amounts of an office that writes all of them in thousands hangs under the
    finding that says so."""
    kecil = next((t for t in temuan if t.aturan == sifat.TERLALU_KECIL), None)
    if kecil is None or not skala_kantor(k)[1]:
        return list(temuan)
    uang = (t for t in terhitung(temuan) if t.aturan in sifat.BERUANG and t.perbaikan is None)
    return gantung(temuan, [(t, kecil) for t in uang if not t.seharusnya])


def _bentuk(
    temuan: Sequence[Temuan], ramai: frozenset[Kolom], tanya: Iterable[Butir]
) -> list[Temuan]:
    """How a figure is to be written is no advice where the figure itself is in doubt, nor what an
    empty cell lacks where a column of its sheet is wrong as a whole."""
    ragu = {
        (t.lembar, t.sel)
        for t in temuan
        if t.aturan in sifat.GANJIL
        or (t.aturan.startswith(sifat.DINILAI) and t.aturan not in sifat.RAGU)
    }
    lawan = frozenset(_bertentangan(tanya))
    lembar = {id_ for id_, _ in ramai}

    def tanpa_saran(t: Temuan) -> bool:
        if t.aturan == sifat.SEL_KOSONG or (t.aturan in sifat.BENTUK and t.lembar in lembar):
            return t.lembar in lembar
        letak = t.lembar, t.sel
        return t.aturan in sifat.BENTUK and (
            letak in ragu or (t.aturan != sifat.DUA_ARTI and letak in lawan)
        )

    return [replace(t, seharusnya="", perbaikan=None) if tanpa_saran(t) else t for t in temuan]


def _bertentangan(butir: Iterable[Butir]) -> Iterator[Letak]:
    """The cells of copies that disagree."""
    for b in butir:
        if isinstance(b.kanan, Gugus):
            yield from b.kiri.letak | b.kanan.letak


def _sesel(temuan: Sequence[Temuan]) -> list[Temuan]:
    """What makes a figure doubtful hangs under the finding that compares it with others."""
    utama: dict[Letak, Temuan] = {}
    for t in (t for t in terhitung(temuan) if t.sel):
        if (
            t.tingkat is not Tingkat.INFO
            and t.aturan.startswith(sifat.DINILAI)
            and t.aturan not in sifat.RAGU
        ):
            # One that says what its own cell must hold takes those it is compared with for right.
            lain = () if t.seharusnya else t.terkait
            for c in ((t.lembar, t.sel), *((x.lembar, x.sel) for x in lain)):
                utama.setdefault(c, t)
    bawah: list[tuple[Temuan, Temuan]] = []
    for t in terhitung(temuan):
        if t.aturan in sifat.RAGU and not t.seharusnya and t.perbaikan is None:
            sel = ((t.lembar, t.sel), *((x.lembar, x.sel) for x in t.terkait))
            atas = next((utama[c] for c in sel if c in utama), None)
            if atas is not None:
                bawah.append((t, atas))
    return gantung(temuan, bawah)


def _sekolom(k: Konteks, temuan: Sequence[Temuan]) -> list[Temuan]:
    """Wrong cells of a column that hold what another column of their row holds, or that went wrong
    in one way, are one mistake."""
    kelompok: dict[Kolom, dict[str, list[Temuan]]] = {}
    for t in terhitung(temuan):
        if t.perbaikan is not None and t.aturan.startswith(sifat.DINILAI) and t.sel:
            for sebab in (*_seisi(k, (t.lembar, t.sel)), t.dugaan):
                kelompok.setdefault((t.lembar, t.kolom), {}).setdefault(sebab, []).append(t)
    bawah: list[tuple[Temuan, Temuan]] = []
    baru: dict[int, Temuan] = {}
    for per_sebab in kelompok.values():
        sebab = max(per_sebab, key=lambda x: len(per_sebab[x]) if x else 0)
        utama, *isi = per_sebab[sebab]
        if sebab and len(isi) + 1 >= MIN_BARIS:
            pesan = f"{utama.pesan} Begitu pula {sebutkan([t.sel for t in isi], 4)}."
            baru[id(utama)] = replace(utama, dugaan=sebab, pesan=pesan)
            bawah += [(t, utama) for t in isi]
    return gantung([baru.get(id(t), t) for t in temuan], bawah)


def _seisi(k: Konteks, letak: Letak) -> list[str]:
    """What makes a cell hold the figure of another column of its row, by column."""
    baris, isian = isian_di(k).get(letak, (None, None))
    if baris is None or isian is None or isian.nilai is None:
        return []
    lain = (x.id for x in baris.LEMBAR.kolom if x.jenis.bilangan and x.id != isian.kolom)
    return [
        f"Mungkin kolom {label(isian)} terisi angka kolom {label(baris.isian(x))}."
        for x in lain
        if baris.isian(x).nilai == isian.nilai
    ]


def _sejenis(k: Konteks, temuan: Sequence[Temuan]) -> list[Temuan]:
    """What one rule finds three times for one reason (``_alasan``) is told once."""
    kelompok: dict[tuple[str, str, str], list[Temuan]] = {}
    luas = _sebentuk(temuan)
    for t in terhitung(temuan):
        bebas = t.perbaikan is None or t.aturan == sifat.BELUM_LENGKAP
        bentuk = t.lembar, t.aturan, _bentuk_isi(t)
        if bebas and t.sel and (alasan := bentuk[2] if bentuk in luas else _alasan(k, t)):
            kelompok.setdefault((t.aturan, t.lembar, alasan), []).append(t)
    bawah: list[tuple[Temuan, Temuan]] = []
    baru: dict[int, Temuan] = {}
    for utama, *isi in kelompok.values():
        if len(isi) + 1 >= MIN_BARIS:
            sebut = sebutkan([t.sel for t in isi], 4)
            baru[id(utama)] = replace(utama, pesan=f"{utama.pesan} Begitu pula {sebut}.")
            bawah += [(t, utama) for t in isi]
    return gantung([baru.get(id(t), t) for t in temuan], bawah)


def _sebentuk(temuan: Sequence[Temuan]) -> set[tuple[str, str, str]]:
    """What is unreadable in one way in several columns of a sheet: words for amounts, spaces."""
    kolom = kelompokkan(
        ((t.lembar, t.aturan, _bentuk_isi(t)), t.kolom)
        for t in terhitung(temuan)
        if t.aturan in sifat.TAK_TERBACA and t.perbaikan is None
    )
    return {b for b, isi in kolom.items() if len(isi) >= MIN_BARIS and len({*isi}) > 1}


def _bentuk_isi(t: Temuan) -> str:
    """What a cell holds, whatever its digits."""
    return _ANGKA.sub("0", t.nilai.casefold()) or t.aturan


def _beda_nama(t: Temuan) -> str:
    """The words by which two spellings of a name differ, whatever the name."""
    ini, itu = (x.casefold().split() for x in (t.nilai, t.terkait[0].nilai))
    return " ".join([*(x for x in ini if x not in itu), "/", *(x for x in itu if x not in ini)])


def _alasan(k: Konteks, t: Temuan) -> str:
    """What findings of one rule share: a column whose units do not fit, what tells two spellings
    apart, a row whose headings are not the sums below them, or that has empty cells, the reason
    why nothing can be compared; '' for other rules."""
    if t.aturan in sifat.SEKOLOM:
        return t.kolom
    if t.aturan == sifat.INDIKATOR_KURANG:
        return t.pesan.replace(t.kunci, "")
    if t.aturan == sifat.TAK_SEJUMLAH:
        return t.dugaan
    if t.aturan in sifat.EJAAN and t.terkait:
        return _beda_nama(t)
    if t.aturan in sifat.SEBARIS:
        return str(baris_alamat(t.sel))
    if t.aturan != sifat.TAK_TERCOCOK:
        return ""
    semua = (p.hitungan for p in pernyataan(k) if p.baris.nilai.sel == t.sel)
    return next((h.alasan for h in semua if h is not None), "")


def _selembar(k: Konteks, temuan: Sequence[Temuan], ramai: frozenset[Kolom]) -> list[Temuan]:
    """What rests on the wrong columns of a sheet is one finding."""
    kena = _kena(k, ramai)
    lembar = next(iter(ramai))[0]

    def milik(t: Temuan) -> bool:
        letak = t.lembar, t.sel
        if t.induk is not None or not t.sel:
            return False
        if kolom_letak(letak) in ramai or (t.aturan in sifat.SELEMBAR and t.lembar == lembar):
            return True
        bebas = t.perbaikan is None and not t.seharusnya
        return bebas and t.aturan.startswith(sifat.TERPAUT) and letak in kena

    isi = [t for t in temuan if milik(t)]
    if any(t.aturan == sifat.POHON for t in isi):
        isi += [
            t for t in temuan if t.induk is None and t.aturan in sifat.TANPA_BARIS and t not in isi
        ]
    if len(isi) < MIN_BARIS:
        return list(temuan)
    sendiri = [t for t in isi if kolom_letak((t.lembar, t.sel)) in ramai]
    sendiri.sort(key=lambda t: t.aturan != KODE)
    utama = next(iter(sendiri or isi))
    baru = utama if utama.aturan == KODE else _berkata(utama, lembar, ramai, isi)
    bawah = [(t, baru) for t in isi if t is not utama]
    return gantung([baru if t is utama else t for t in temuan], bawah)


def _berkata(utama: Temuan, lembar: str, ramai: frozenset[Kolom], isi: Sequence[Temuan]) -> Temuan:
    """The first finding, which says what the column may be where its findings have not all the
    same cause."""
    sendiri = {t.dugaan for t in isi if kolom_letak((t.lembar, t.sel)) in ramai}
    sebab = sendiri.pop() if len(sendiri) == 1 else ""
    sebab = sebab or (
        f"Mungkin kolom {sebutkan(sorted(x for _, x in ramai))} di {judul(lembar)} keliru "
        "seluruhnya: barisnya bergeser, isi kolom lain tertempel, angkanya dibulatkan, atau "
        "satuannya lain."
    )
    tingkat = min((t.tingkat or Tingkat.GALAT for t in isi), key=lambda x: x.urutan)
    return replace(utama, dugaan=sebab, tingkat=tingkat)


def _kena(k: Konteks, ramai: frozenset[Kolom]) -> frozenset[Letak]:
    """The cells that disagree with what rests on these columns."""
    tanya = [
        b for b in putuskan(k).tanya if any(kolom_letak(c) in ramai for sisi in b.sel for c in sisi)
    ]
    return frozenset(c for b in tanya for c in b.kiri.letak) | frozenset(_bertentangan(tanya))
