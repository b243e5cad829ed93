"""From condensed workbooks to the rows of the tidy tables; exact, without pandas."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

from msgspec import Struct

from workbook_tools.compute.efisiensi import TINGKAT
from workbook_tools.compute.nilai import BerMedan, Nilai, medan
from workbook_tools.compute.peringkat import peringkat, sebut_peringkat
from workbook_tools.facts.antarbuku import Kelompok, KonteksAntarbuku, nama_pendek
from workbook_tools.formats.json_temuan import judul_tab
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat, terhitung
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode import kunci_kode
from workbook_tools.rekap.kumpul import Terpetik
from workbook_tools.rekap.peringkat import GELAP, MAKS_SEBUT, isi_medan, tandai
from workbook_tools.rekap.ragu import ragu_buku, ragu_indikator
from workbook_tools.rekap.tumpukan import Tumpukan
from workbook_tools.rules.registry import temuan_antarbuku, urutan_tingkat
from workbook_tools.wording.kata import sebutkan

Rekam = dict[str, Any]
_RINGKASAN = (
    *("rata_rata_capaian", "rata_rata_dibatasi", "persen_realisasi"),
    *(f"efisiensi_{tingkat}" for tingkat in TINGKAT),
)


class AuditDokumen(Struct, frozen=True):
    """A finished report that was audited: whose, of which year, its file, how much was found."""

    kantor: str
    tahun: int | None
    berkas: str
    galat: int
    peringatan: int


class Kumpulan(Struct, frozen=True, dict=True):
    """All that an overview is made from. ``salinan`` are files that were left out: computed
    copies of workbooks that are here themselves. ``audit``: the offices' finished reports."""

    buku: tuple[Petikan, ...]
    antarbuku: Sequence[Temuan]
    tak_terpakai: tuple[tuple[str, Temuan], ...] = ()
    salinan: tuple[str, ...] = ()
    audit: tuple[AuditDokumen, ...] = ()

    @cached_property
    def kelompok(self) -> tuple[Kelompok, ...]:
        """The workbooks by kabupaten and year."""
        return KonteksAntarbuku(self.buku).kelompok

    @cached_property
    def nilai_buku(self) -> dict[str, tuple[Counter[Tingkat | None], str]]:
        """By file: how many findings of which severity count, and why its rank is uncertain."""
        return {
            b.berkas: (Counter(t.tingkat for t in terhitung(b.temuan)), ragu_buku(b))
            for b in self.buku
        }

    @cached_property
    def antarbuku_buku(self) -> Counter[str]:
        """How many findings across workbooks a file has."""
        return Counter(t.berkas for t in self.antarbuku)

    @cached_property
    def kunci(self) -> dict[str, Rekam]:
        """What every row of a workbook begins with, by file."""
        return {
            b.berkas: {
                "kabupaten": k.kabupaten,
                "tahun": b.tahun,
                "kecamatan": nama_pendek(b.perangkat_daerah.teks),
                "berkas": b.berkas,
            }
            for k in self.kelompok
            for b in (*k.buku, *k.kembar)
        }


def dokumen_kantor(k: Kumpulan, baris: Rekam) -> AuditDokumen | None:
    """The report of the office of a row of ``baris_buku``, of its year."""
    kunci = kunci_nama(str(baris["kecamatan"]))
    ada = (d for d in k.audit if kunci_nama(nama_pendek(d.kantor)) == kunci)
    return next((d for d in ada if d.tahun in (None, baris["tahun"])), None)


def susun_kumpulan(terpetik: Iterable[Terpetik]) -> Kumpulan:
    """Put the workbooks together and check them against each other."""
    buku: list[Petikan] = []
    hasil_hitung: set[str] = set()
    gagal: list[tuple[str, Temuan]] = []
    for t in terpetik:
        if t.petikan is not None:
            buku.append(t.petikan)
            if t.salinan:
                hasil_hitung.add(t.petikan.berkas)
        elif t.sebab is not None:
            gagal.append((str(t.jalur), t.sebab))
    asal = {kunci_nama(b.pemilik) for b in buku if b.berkas not in hasil_hitung} - {""}
    salinan = {b.berkas for b in buku if b.berkas in hasil_hitung and kunci_nama(b.pemilik) in asal}
    buku = [b for b in buku if b.berkas not in salinan]
    antarbuku = Tumpukan()
    for satu in temuan_antarbuku(buku):
        antarbuku.tambah(urutan_tingkat(satu), satu)
    return Kumpulan(tuple(buku), antarbuku, tuple(gagal), tuple(sorted(salinan)))


def baris_buku(k: Kumpulan) -> Iterator[Rekam]:
    """One row per workbook; ranks within kabupaten and year."""
    antarbuku = k.antarbuku_buku
    for kelompok in k.kelompok:
        urutan = peringkat([medan(b.ringkasan, "rata_rata_capaian") for b in kelompok.buku])
        gelap = _tak_diketahui(k, [(b, b.ringkasan) for b in kelompok.buku], "rata_rata_capaian")
        for b, letak in zip(kelompok.buku, urutan, strict=True):
            isi = {**_satu_buku(k, b), "antarbuku": antarbuku[b.berkas]}
            yield _berperingkat(isi, letak, gelap)
        for b in kelompok.kembar:
            isi = {"dihitung": False, "antarbuku": antarbuku[b.berkas]}
            yield {**_satu_buku(k, b), **isi}


def _satu_buku(k: Kumpulan, b: Petikan) -> Rekam:
    r = b.ringkasan
    jumlah, ragu = k.nilai_buku[b.berkas]
    return {
        **k.kunci[b.berkas],
        "jenis": b.jenis,
        "provinsi": b.provinsi,
        "dihitung": True,
        "kategori": r.kategori,
        "warna": b.warna,
        "triwulan": b.triwulan,
        "jumlah_indikator": r.jumlah_indikator,
        "belum_dinilai": r.belum_dinilai,
        "lengkap": b.kelengkapan.persen,
        "keadaan": "lengkap" if b.kelengkapan.lengkap else "belum lengkap",
        "tanpa_galat": "tidak" if jumlah[Tingkat.GALAT] else "ya",
        **isi_medan(r, *_RINGKASAN, anggaran="total_anggaran", realisasi="total_realisasi"),
        **{t.value: jumlah[t] for t in Tingkat},
        "ragu": ragu,
        "sidik": b.sidik,
    }


def baris_indikator(k: Kumpulan) -> Iterator[Rekam]:
    """One row per indicator of a workbook, best first within its code."""
    for kelompok in k.kelompok:
        pasangan = [(b, i) for b in kelompok.buku for i in b.indikator]
        for isi in kelompokkan((kunci_kode(p[1].kode.teks), p) for p in pasangan).values():
            urutan = peringkat([medan(i, "capaian") for _, i in isi])
            gelap = _tak_diketahui(k, isi, "capaian")
            for letak, (b, i) in sorted(zip(urutan, isi, strict=True), key=_urutan):
                satu = {
                    **k.kunci[b.berkas],
                    "kode": i.kode.teks,
                    "indikator": i.indikator.teks,
                    "satuan": i.satuan.teks,
                    "arah": i.arah_berlaku,
                    "target": i.target.angka,
                    "target_tertulis": i.target.teks,
                    "realisasi": i.realisasi.angka,
                    "realisasi_tertulis": i.realisasi.teks,
                    "kategori": i.kategori,
                    "warna": i.warna,
                    "cara_hitung": i.cara_hitung,
                    "ragu": ragu_indikator(i),
                    **isi_medan(i, "capaian", "capaian_dibatasi"),
                    **tandai(n for n, _ in i.lubang),
                }
                yield _berperingkat(satu, letak, gelap)


def _urutan(satu: tuple[Nilai, object]) -> tuple[bool, int]:
    letak = satu[0].rentang
    return letak is None, int(letak.bawah) if letak else 0


def _berperingkat(isi: Rekam, letak: Nilai, gelap: str) -> Rekam:
    """A row with its rank; where that depends on figures that are not known, it is said between
    which it lies and whose they are."""
    urut = int(letak.rentang.bawah) if letak.rentang else None
    hasil = {**isi, "urut": urut, "peringkat": None if letak.sel else urut}
    if not letak.sel:
        return hasil
    sebab = f"peringkat {sebut_peringkat(letak)}: capaian {gelap} belum diketahui"
    ragu = "; ".join(filter(None, (isi["ragu"], sebab)))
    return {**hasil, "ragu": ragu, **tandai((*isi[GELAP], "peringkat"))}


def _tak_diketahui(k: Kumpulan, isi: Iterable[tuple[Petikan, BerMedan]], nama: str) -> str:
    """The offices whose figure rests on an unread cell."""
    gelap = [k.kunci[b.berkas]["kecamatan"] for b, x in isi if medan(x, nama).sel]
    return sebutkan(gelap, MAKS_SEBUT)


def baris_anggaran(k: Kumpulan, *hanya: str) -> Iterator[Rekam]:
    """One row per level of a workbook's budget, of all levels or of some."""
    for b in _terhitung(k):
        for a in b.anggaran:
            if hanya and a.tingkat not in hanya:
                continue
            yield {
                **k.kunci[b.berkas],
                "tingkat": a.tingkat,
                "program": a.program,
                "kegiatan": a.kegiatan,
                "sub_kegiatan": a.sub_kegiatan,
                **isi_medan(a, "anggaran", "realisasi", "persen", "sisa"),
            }


def baris_efisiensi(k: Kumpulan, *hanya: str) -> Iterator[Rekam]:
    """One row per level of a workbook's efficiency, of all levels or of some."""
    for b in _terhitung(k):
        for e in b.efisiensi:
            if hanya and e.tingkat not in hanya:
                continue
            yield {
                **k.kunci[b.berkas],
                "tingkat": e.tingkat,
                "kode": e.kode,
                "program": e.program,
                "kegiatan": e.kegiatan,
                "sub_kegiatan": e.sub_kegiatan,
                "kategori": e.kategori,
                **isi_medan(e, "capaian", "penyerapan", "efisiensi"),
            }


def baris_desa(k: Kumpulan) -> Iterator[Rekam]:
    """One row per status of a workbook's villages."""
    for b in _terhitung(k):
        for s in b.desa.per_status if b.desa.jumlah else ():
            isi = isi_medan(s, "jumlah", "jumlah_lalu")
            yield {**k.kunci[b.berkas], "desa": b.desa.jumlah, "status": s.status, **isi}


def baris_pendukung(k: Kumpulan) -> Iterator[Rekam]:
    """BUMDes and surveys; a workbook without survey has one row all the same."""
    for b in _terhitung(k):
        bumdes = isi_medan(b.bumdes, bumdes="jumlah", bumdes_aktif="aktif", bumdes_baik="baik")
        for i in b.ikm or (None,):
            ikm: Rekam = {}
            if i is not None:
                ikm = {"periode": i.periode, "mutu": i.mutu}
                ikm |= isi_medan(i, "responden", ikm="nilai")
            gelap = tandai((*bumdes[GELAP], *ikm.get(GELAP, ())))
            yield {**k.kunci[b.berkas], **bumdes, **ikm, **gelap}


def baris_temuan(k: Kumpulan) -> Iterator[Rekam]:
    """One row per finding within a workbook; those that another one explains are not told."""
    for b in k.buku:
        for t in terhitung(b.temuan):
            yield {**k.kunci[b.berkas], **_temuan(t)}


def jumlah_indikator(k: Kumpulan) -> int:
    """How many rows ``baris_indikator`` gives."""
    return sum(len(b.indikator) for b in _terhitung(k))


def jumlah_temuan(k: Kumpulan) -> int:
    """How many rows ``baris_temuan`` gives."""
    return sum(jumlah.total() for jumlah, _ in k.nilai_buku.values())


def baris_antarbuku(k: Kumpulan) -> Iterator[Rekam]:
    """One row per finding across workbooks."""
    for t in k.antarbuku:
        yield {
            **k.kunci[t.berkas],
            **_temuan(t),
            "terkait": "\n".join(sebut_tempat(x) for x in t.terkait),
        }


def baris_tak_terpakai(k: Kumpulan) -> Iterator[Rekam]:
    """One row per file that could not be used."""
    for berkas, t in k.tak_terpakai:
        yield {"berkas": berkas, "aturan": t.aturan, "pesan": t.pesan}


def sebut_tempat(x: Tempat) -> str:
    """A cell of a workbook in words: 'kalumpang.xlsx: Realisasi Kinerja B6 = 9:9'."""
    letak = " ".join(p for p in (judul_tab(x.lembar), x.sel) if p)
    berkas = f"{x.berkas}: " if x.berkas else ""
    return f"{berkas}{letak} = {x.nilai or '(kosong)'}"


def _temuan(t: Temuan) -> Rekam:
    return {
        "aturan": t.aturan,
        "tingkat": t.tingkat.value if t.tingkat else None,
        "lembar": judul_tab(t.lembar),
        "sel": t.sel,
        "kunci": t.kunci,
        "pesan": t.pesan,
        "nilai": t.nilai,
        "seharusnya": t.seharusnya,
        "dugaan": t.dugaan,
        "diterima": t.diterima,
    }


def _terhitung(k: Kumpulan) -> Iterator[Petikan]:
    """The workbooks that count: each office once."""
    for kelompok in k.kelompok:
        yield from kelompok.buku


BARIS = {
    "buku": baris_buku,
    "indikator": baris_indikator,
    "anggaran": baris_anggaran,
    "efisiensi": baris_efisiensi,
    "desa": baris_desa,
    "pendukung": baris_pendukung,
    "temuan": baris_temuan,
    "antarbuku": baris_antarbuku,
    "tak_terpakai": baris_tak_terpakai,
}
"""The rows of every tidy table, by its id."""
