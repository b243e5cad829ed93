"""S304: the agreed budget of a program is not the sum of its sub kegiatan."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec import Struct

from workbook_tools.diagnosis import duga_selisih
from workbook_tools.diagnosis.baris_kurang import usul_program
from workbook_tools.diagnosis.menurut_renja import PERUBAHAN
from workbook_tools.diagnosis.ribuan import duga_ribuan
from workbook_tools.facts.belanja import Bagian, bagian_bawah, jumlah_rupiah, pasangkan, program
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.nama_bertukar import nama_bertukar
from workbook_tools.facts.perubahan import ada_perubahan, belum_dirinci
from workbook_tools.facts.sel import tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Perbaikan, Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama, usulkan
from workbook_tools.names.pohon import Simpul
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records.baris_lain import JenisBaris
from workbook_tools.records.isian import Isian
from workbook_tools.records.perjanjian_program import BarisPKProgram
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak, sebutkan, sepasang, singkat
from workbook_tools.wording.sebut import temuan

LEMBAR = ("renja", "anggaran")
TERULANG = (
    "Mungkin tabelnya ditulis dua kali: satu baris program ini saja sudah sama dengan jumlah itu. "
    "Pakai satu tabel; angka sesudah perubahan milik kolom Anggaran Perubahan."
)
BELUM_DIUBAH = "Mungkin perubahan anggaran: PK memuat anggaran sebelum perubahan."


class _Jumlah(Struct, frozen=True):
    """A program on a budget sheet: its rows and their sum (rupiah), if it has any there."""

    lembar: str
    bagian: Bagian | None
    jumlah: Fraction | None

    @property
    def murni(self) -> Fraction | None:
        """The sum before an amendment."""
        baris = self.bagian.baris if self.bagian is not None else ()
        return jumlah_rupiah(b.isian("anggaran") for b in baris)

    def tempat(self) -> Tempat:
        assert self.bagian is not None
        banyak = len(self.bagian.baris)
        isian = self.bagian.baris[0].isian("anggaran")
        nilai = f"jumlah {banyak} baris: {cetak_rupiah(self.jumlah or 0)}"
        return Tempat(isian.lembar, isian.sel, nilai)


@aturan("S304", Tingkat.PERINGATAN, "Anggaran program di PK berbeda dari jumlah barisnya")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan anggaran setiap program di PK dengan jumlah barisnya di Rencana Kerja
    dan Realisasi Anggaran. Bila hanya Rencana Kerja yang berbeda, itu info: anggarannya mungkin
    diubah sesudahnya.

    Mengapa penting: anggaran yang diperjanjikan harus sama dengan yang dirinci dan
    dipertanggungjawabkan. Bila Anggaran Perubahan diisi, itulah yang dibandingkan.

    Contoh: PK 72.350.000, sub kegiatannya 50.850.000 + 21.000.000 = 71.850.000.

    Cara memperbaiki: cari sub kegiatan yang kurang atau salah angkanya. Bila PK sudah berubah, isi
    kolom Anggaran Perubahan di PK Program.
    """
    pk = program(k, "perjanjian_program")
    if not pk:
        return
    jumlah = {p.simpul: list[_Jumlah]() for p in pk}
    sisa: list[Bagian] = []
    for lembar in LEMBAR:
        bagian = program(k, lembar)
        if not bagian:
            continue
        hasil = pasangkan(pk, bagian)
        sisa += hasil.hanya_b
        for p in hasil.pasang:
            jumlah[p.a.simpul].append(_Jumlah(lembar, p.b, jumlah_rupiah(p.b.sel("anggaran"))))
        for hilang in hasil.hanya_a:
            jumlah[hilang.simpul].append(_Jumlah(lembar, None, None))
    lepas = _lepas(sisa)
    senilai = _senilai([p for p in pk if not any(j.bagian for j in jumlah[p.simpul])], lepas)
    tersalin = {p.simpul: x for p in pk if (x := _nama_tersalin(p, jumlah[p.simpul], lepas))}
    for satu in pk:
        if satu.simpul in senilai:
            yield _nama_lain(satu, senilai[satu.simpul])
        elif satu.simpul in tersalin:
            yield _salinan(*tersalin[satu.simpul])
        else:
            yield from _satu(k, satu, jumlah[satu.simpul])
    yield from _rincian(k)
    yield from _tanpa_pk(
        k,
        [p for p in pk if any(j.bagian is None for j in jumlah[p.simpul])],
        [x for x in lepas if x not in (*senilai.values(), *(x for _, x in tersalin.values()))],
    )


def _lepas(sisa: list[Bagian]) -> list[list[Bagian]]:
    """The programs with rows, but not on PK Program, each with its parts on the sheets."""
    return [*kelompokkan((s.simpul, s) for s in sisa).values()]


def _senilai(hilang: list[Bagian], lepas: list[list[Bagian]]) -> dict[Simpul, list[Bagian]]:
    """Programs of the agreement without rows, with the one that has rows of the same amount: two
    names, perhaps, of one program."""
    hasil: dict[Simpul, list[Bagian]] = {}
    for pk in hilang:
        nilai = _nilai(pk)
        cocok = [x for x in lepas if all(jumlah_rupiah(b.sel("anggaran")) == nilai for b in x)]
        if nilai and len(cocok) == 1 and sum(_nilai(p) == nilai for p in hilang) == 1:
            hasil[pk.simpul] = cocok[0]
    return hasil


def _nilai(pk: Bagian) -> Fraction | None:
    return jumlah_rupiah(b.berlaku for b in pk.baris if isinstance(b, BarisPKProgram))


def _nama_tersalin(
    pk: Bagian, semua: list[_Jumlah], lepas: list[list[Bagian]]
) -> tuple[BarisPKProgram, list[Bagian]] | None:
    """The row of a program's two or more whose amount is that of a program which PK Program lacks,
    where the others are what its own rows make: its name was copied."""
    baris = [b for b in pk.baris if isinstance(b, BarisPKProgram)]
    for b in baris if len(baris) > 1 else ():
        nilai, total = b.berlaku.nilai, _nilai(pk)
        cocok = [x for x in lepas if all(jumlah_rupiah(p.sel("anggaran")) == nilai for p in x)]
        sendiri = {j.jumlah for j in semua if _terisi(j)}
        if nilai and total is not None and len(cocok) == 1 and sendiri == {total - nilai}:
            return b, cocok[0]
    return None


def _salinan(b: BarisPKProgram, lain: list[Bagian]) -> Temuan:
    nama = lain[0].nama
    return temuan(
        b.program,
        b,
        f"{singkat(b.program.teks)} tertulis dua kali di PK Program; "
        f"{cetak_rupiah(b.berlaku.nilai or 0)} di baris ini adalah anggaran {singkat(nama)}. "
        "Betulkan namanya.",
        seharusnya=nama,
        dugaan="Mungkin namanya tersalin dari baris lain.",
        terkait=tuple({tempat(x.isian): None for x in lain}),
        perbaikan=Perbaikan(b.program.lembar, b.program.sel, nama),
    )


def _nama_lain(pk: Bagian, lain: list[Bagian]) -> Temuan:
    di = sebutkan([*dict.fromkeys(letak(b.isian) for b in lain)])
    ini, itu = sepasang(pk.nama, lain[0].nama)
    return temuan(
        pk.isian,
        pk.baris[0],
        f"Program '{ini}' hanya ada di PK Program, '{itu}' hanya di "
        f"{di}; keduanya {cetak_rupiah(_nilai(pk) or 0)}. Bila satu program, samakan namanya.",
        kunci=pk.nama,
        dugaan="Mungkin satu program dengan dua nama.",
        terkait=tuple({tempat(b.isian): None for b in lain}),
    )


def _satu(k: Konteks, pk: Bagian, semua: list[_Jumlah]) -> Iterator[Temuan]:
    berlaku = [b.berlaku for b in pk.baris if isinstance(b, BarisPKProgram)]
    nilai = _nilai(pk)
    if nilai is None or not any(berlaku):
        return
    murni = jumlah_rupiah(b.anggaran for b in pk.baris if isinstance(b, BarisPKProgram))
    hilang = [j for j in semua if j.bagian is None and nilai]
    beda = [
        j
        for j in semua
        if _terisi(j)
        and j.jumlah not in (None, nilai)
        and not (j.lembar == "renja" and j.jumlah == murni)
    ]
    rencana = not hilang and all(j.lembar == "renja" for j in beda)
    belum = not hilang and nilai == murni and all(j.murni == nilai for j in beda)
    if not hilang and not beda:
        return
    terulang = len(beda) == len(semua) and _terulang(berlaku, beda)
    tempat_lain = tuple(j.tempat() for j in semua if _terisi(j) and j.jumlah is not None)
    if terulang:
        tempat_lain = (*map(tempat, berlaku[1:]), *tempat_lain)
    sebutan = []
    if beda:
        sebutan.append(f"jumlah barisnya {_sebut(k, beda)}")
    if hilang:
        sebutan.append(
            f"tidak ada barisnya di {sebutkan([k.laporan.judul(j.lembar) for j in hilang])}"
        )
    yield temuan(
        berlaku[0],
        pk.baris[0],
        f"{singkat(pk.nama, 40)}: di PK {cetak_rupiah(nilai)}, {'; '.join(sebutan)}."
        f"{_selisih(nilai, beda)} Cari barisnya, atau isi Anggaran Perubahan.",
        dugaan=TERULANG
        if terulang
        else BELUM_DIUBAH
        if belum
        else PERUBAHAN
        if rencana and ada_perubahan(k)
        else _dugaan(k, pk, nilai, beda),
        terkait=tempat_lain,
        tingkat=Tingkat.INFO if rencana or belum else None,
    )


def _terulang(berlaku: Sequence[Isian], beda: Sequence[_Jumlah]) -> bool:
    """Whether one of several rows of a program is alone what its rows elsewhere make."""
    jumlah = {j.jumlah for j in beda}
    return len(berlaku) > 1 and len(jumlah) == 1 and not jumlah.isdisjoint(i.nilai for i in berlaku)


def _rincian(k: Konteks) -> Iterator[Temuan]:
    """Kegiatan below their programs on PK Program, whose amount no sheet has."""
    for x in k.laporan.lain.get("perjanjian_program", ()):
        b = x.baris
        if x.jenis is not JenisBaris.RINCIAN or not isinstance(b, BarisPKProgram):
            continue
        kunci = kunci_nama(b.program.teks)
        bagian = [s for id_ in LEMBAR for s in bagian_bawah(k, id_) if kunci_nama(s.nama) == kunci]
        hasil = [_Jumlah(s.lembar, s, jumlah_rupiah(s.sel("anggaran"))) for s in bagian]
        beda = [j for j in hasil if _terisi(j) and j.jumlah is not None]
        nilai = b.berlaku.nilai
        if nilai is None or not beda or any(j.jumlah == nilai for j in beda):
            continue
        yield temuan(
            b.berlaku,
            b,
            f"{singkat(b.program.teks, 40)}: di PK {cetak_rupiah(nilai)}, jumlah barisnya "
            f"{_sebut(k, beda)}.{_selisih(nilai, beda)} Betulkan yang salah.",
            terkait=tuple(j.tempat() for j in beda),
        )


def _sebut(k: Konteks, beda: list[_Jumlah]) -> str:
    """'Rp71.850.000 di Rencana Kerja dan Realisasi Anggaran'; one sum is said once."""
    lembar = kelompokkan((j.jumlah or Fraction(0), k.laporan.judul(j.lembar)) for j in beda)
    return sebutkan(
        [f"{cetak_rupiah(n)} di {' dan '.join(dict.fromkeys(di))}" for n, di in lembar.items()]
    )


def _terisi(j: _Jumlah) -> bool:
    """Whether the program has amounts there at all; a plan without amounts is no sum."""
    return j.bagian is not None and bool(j.bagian.sel("anggaran"))


def _selisih(nilai: Fraction, beda: list[_Jumlah]) -> str:
    selisih = {(j.jumlah or Fraction(0)) - nilai for j in beda}
    if len(selisih) != 1:
        return ""
    satu = selisih.pop()
    return f" {'Lebih' if satu > 0 else 'Kurang'} {cetak_rupiah(abs(satu))}."


def _dugaan(k: Konteks, pk: Bagian, nilai: Fraction, beda: list[_Jumlah]) -> str:
    """Whose amount it is, or which rows explain the difference on either sheet, to the rupiah."""
    berlaku = pk.sel("anggaran")[0]
    milik = nama_bertukar(k).sel.get((berlaku.lembar, berlaku.sel))
    if milik is not None:
        return f"Mungkin nama program tertukar: angka ini milik {singkat(milik.nama, 80)}."
    for j in beda:
        if j.bagian is not None and j.jumlah is not None:
            if belum_dirinci(pk, j.bagian):
                return f"Mungkin Anggaran Perubahan di {k.laporan.judul(j.lembar)} belum diisi."
            if ribuan := duga_ribuan(j.jumlah, nilai, k.laporan.judul(j.lembar)):
                return ribuan
            sebab = duga_selisih(nilai - j.jumlah, k, j.lembar, j.bagian.simpul)
            if sebab:
                return sebab
    return ""


def _tanpa_pk(k: Konteks, bebas: list[Bagian], lepas: list[list[Bagian]]) -> Iterator[Temuan]:
    """Programs with rows, but not on PK Program; one finding each. ``bebas``: programs of the
    agreement without rows, which may be the same."""
    for bagian in lepas:
        isian = bagian[0].isian
        usul = usulkan(bagian[0].nama, [p.nama for p in bebas])
        di = sebutkan([*dict.fromkeys(letak(b.isian) for b in bagian)])
        yield temuan(
            isian,
            bagian[0].baris[0],
            f"{singkat(bagian[0].nama)} ada di {di}, "
            "tetapi tidak ada di PK Program. Tambahkan di sana, atau betulkan namanya.",
            kunci=bagian[0].nama,
            dugaan=f"Mungkin maksudnya '{usul}'." if usul else "",
            terkait=tuple(x for b in bagian[1:] if (x := tempat(b.isian)) != tempat(isian)),
            perbaikan=None if bebas else usul_program(k, bagian),
        )
