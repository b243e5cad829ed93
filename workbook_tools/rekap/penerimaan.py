"""Which office has sent its workbook, and what becomes of it: accepted, or sent back and why."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from workbook_tools.facts.antarbuku import kunci_kabupaten, terbaru_dulu
from workbook_tools.formats.json_temuan import judul_tab
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.hasil import Kelengkapan
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung
from workbook_tools.names import kunci_nama
from workbook_tools.names.mirip import mirip
from workbook_tools.names.wilayah import kunci_kecamatan
from workbook_tools.numbers import cetak_persen
from workbook_tools.rekap.daftar import Daftar, Kantor
from workbook_tools.rekap.isi import Kumpulan
from workbook_tools.rekap.lama import KirimanLama, Lama, Perubahan, bandingkan
from workbook_tools.rekap.peringkat import MAKS_SEBUT
from workbook_tools.wording.kata import sebutkan

_KUNCI_TERPENDEK = 3  # letters of an office's name by which a file is known as its


class Putusan(Enum):
    """What becomes of an office's workbook."""

    TERIMA = "terima"
    KEMBALIKAN = "kembalikan"
    BELUM = "belum kirim"
    TAK_TERBACA = "tak terbaca"


class Kiriman(Struct, frozen=True):
    """One office. ``tanggal`` is the date of its file; ``terlambat`` counts days after the due
    date, 0 for none; ``lain`` are further workbooks of the office, by their files' names;
    ``perubahan`` is None where there was no earlier round; ``terdaftar`` is False for an office
    that is not on the list."""

    kantor: Kantor
    putusan: Putusan
    buku: Petikan | None = None
    berkas: str = ""
    tanggal: date | None = None
    terlambat: int = 0
    alasan: tuple[str, ...] = ()
    catatan: tuple[str, ...] = ()
    lain: tuple[str, ...] = ()
    perubahan: Perubahan | None = None
    terdaftar: bool = True

    def jumlah(self, tingkat: Tingkat) -> int | None:
        """Findings of a severity; None without a workbook that can be read."""
        if self.buku is None:
            return None
        return sum(t.tingkat is tingkat for t in terhitung(self.buku.temuan))


class Penerimaan(Struct, frozen=True):
    """All offices; files that could not be read and name no office; remarks on the list."""

    kiriman: tuple[Kiriman, ...]
    hari_ini: date
    tak_dikenal: tuple[tuple[str, Temuan], ...] = ()
    catatan: tuple[str, ...] = ()
    berbanding: bool = False  # with an earlier round

    def menurut(self, putusan: Putusan) -> list[Kiriman]:
        """The offices with one outcome."""
        return [x for x in self.kiriman if x.putusan is putusan]


class Bahan(Struct, frozen=True):
    """What the outcome depends on besides the workbooks: the earlier round (None when there is
    none), the dates of the files, today, and what lies beside them that is no workbook."""

    hari_ini: date
    tanggal: Mapping[str, date] = field(default_factory=dict)
    lama: Lama | None = None
    bukan_buku: Sequence[str] = ()


def susun_penerimaan(k: Kumpulan, daftar: Daftar, bahan: Bahan) -> Penerimaan:
    """Put every office of the list beside what it sent; offices that are not on it follow."""
    tahun = _tahun(k.buku)
    buku, gagal = _bagikan(k, daftar.kantor)
    pengganti = kelompokkan(
        (_dari_nama(berkas, daftar.kantor), berkas) for berkas in bahan.bukan_buku
    )
    semua = [
        _satu(x, buku[x], gagal[x], tahun, bahan)
        if buku[x] or gagal[x]
        else _belum(x, pengganti.get(x, ()), bahan)
        for x in daftar.kantor
    ]
    terpakai = {b.berkas for isi in buku.values() for b in isi}
    lain = kelompokkan((_kunci(x), x) for x in (b for b in k.buku if b.berkas not in terpakai))
    for isi in lain.values():
        semua.append(_tak_terdaftar(isi, daftar.kantor, tahun, bahan))
    dikenal = {berkas for isi in gagal.values() for berkas, _ in isi}
    sisa = tuple(x for x in k.tak_terpakai if x[0] not in dikenal)
    berbanding = bahan.lama is not None
    return Penerimaan(tuple(semua), bahan.hari_ini, sisa, daftar.catatan, berbanding)


def sebut_kurang(kelengkapan: Kelengkapan) -> list[str]:
    """What is missing, sheet by sheet: 'Realisasi Kinerja: 3 isian kosong', 'Renstra kosong'."""
    hasil = []
    for lembar, isi in kelompokkan((x.lembar, x) for x in kelengkapan.kurang).items():
        kosong = any(not x.kolom for x in isi)
        judul = judul_tab(lembar)
        hasil.append(f"{judul} kosong" if kosong else f"{judul}: {len(isi)} isian kosong")
    return hasil


def _tahun(buku: Iterable[Petikan]) -> int | None:
    """The year that most workbooks report on; None when there is none that more have."""
    urut = Counter(b.tahun for b in buku if b.tahun).most_common(2)
    if not urut or (len(urut) > 1 and urut[0][1] == urut[1][1]):
        return None
    return urut[0][0]


def _kunci(b: Petikan) -> tuple[str, str]:
    kantor = kunci_kecamatan(b.perangkat_daerah.teks) or b.berkas
    return kunci_kabupaten(b.kabupaten.teks), kantor


Buku = dict[Kantor, list[Petikan]]
Gagal = dict[Kantor, list[tuple[str, Temuan]]]


def _bagikan(k: Kumpulan, kantor: Sequence[Kantor]) -> tuple[Buku, Gagal]:
    """The workbooks and the unusable files of each office on the list. A workbook that names no
    office, and a file that cannot be read, are known by the names of file and folder."""
    buku: Buku = {x: [] for x in kantor}
    gagal: Gagal = {x: [] for x in kantor}
    for b in k.buku:
        if b.perangkat_daerah:
            pemilik = next((x for x in kantor if _cocok(x, b)), None)
        else:
            pemilik = _dari_nama(b.berkas, kantor)
        if pemilik:
            buku[pemilik].append(b)
    for berkas, sebab in k.tak_terpakai:
        if pemilik := _dari_nama(berkas, kantor):
            gagal[pemilik].append((berkas, sebab))
    return buku, gagal


def _cocok(kantor: Kantor, b: Petikan) -> bool:
    kabupaten, nama = kantor.kunci
    milik = _kunci(b)
    return nama == milik[1] and (not kabupaten or milik[0] in ("", kabupaten))


def _dari_nama(berkas: str, kantor: Sequence[Kantor]) -> Kantor | None:
    """The office whose name stands in a file's or its folder's name; the longest one, unless two
    are equally long."""
    for bagian in (Path(berkas).stem, Path(berkas).parent.name):
        kunci = kunci_nama(bagian)
        ada = [x for x in kantor if len(x.kunci[1]) >= _KUNCI_TERPENDEK and x.kunci[1] in kunci]
        panjang = max((len(x.kunci[1]) for x in ada), default=0)
        terpanjang = [x for x in ada if len(x.kunci[1]) == panjang]
        if len(terpanjang) == 1:
            return terpanjang[0]
    return None


def _satu(
    kantor: Kantor,
    buku: list[Petikan],
    gagal: list[tuple[str, Temuan]],
    tahun: int | None,
    bahan: Bahan,
) -> Kiriman:
    if buku:
        catatan = [f"{Path(berkas).name} tidak dapat dibaca" for berkas, _ in gagal]
        return _diterima(kantor, buku, catatan, tahun, bahan)
    berkas, sebab = gagal[0]
    return Kiriman(
        kantor,
        Putusan.TAK_TERBACA,
        berkas=berkas,
        tanggal=bahan.tanggal.get(berkas),
        terlambat=_lewat(kantor, bahan.hari_ini),
        alasan=(sebab.pesan,),
    )


def _belum(kantor: Kantor, pengganti: Sequence[str], bahan: Bahan) -> Kiriman:
    """No workbook came; what did come in its place is told by name."""
    nama = [Path(berkas).name for berkas in pengganti]
    sebut = (f"yang diterima bukan buku kerja: {sebutkan(nama, MAKS_SEBUT)}",) if nama else ()
    terlambat = _lewat(kantor, bahan.hari_ini)
    return Kiriman(kantor, Putusan.BELUM, terlambat=terlambat, catatan=sebut)


def _tak_terdaftar(
    buku: list[Petikan], kantor: Sequence[Kantor], tahun: int | None, bahan: Bahan
) -> Kiriman:
    b = buku[0]
    nama = b.perangkat_daerah.teks or Path(b.berkas).name
    catatan = []
    if kantor:
        dekat = mirip(nama, [x.nama for x in kantor])
        catatan.append(f"tidak ada di daftar{f'; mungkin {dekat[0]}' if dekat else ''}")
    hasil = _diterima(Kantor(nama, b.kabupaten.teks), buku, catatan, tahun, bahan)
    return replace(hasil, terdaftar=not kantor)


def _diterima(
    kantor: Kantor, buku: list[Petikan], catatan: list[str], tahun: int | None, bahan: Bahan
) -> Kiriman:
    """The last workbook of the year that is asked for counts; others are told."""
    buku = terbaru_dulu(buku)
    b = next((x for x in buku if x.tahun == tahun), buku[0])
    lain = tuple(Path(x.berkas).name for x in buku if x is not b)
    if lain:
        catatan = [*catatan, f"ada {len(buku)} buku kerja; yang lain: {', '.join(lain)}"]
    alasan = tuple(_alasan(b, tahun))
    tanggal = bahan.tanggal.get(b.berkas)
    lama = _kiriman_lama(b, kantor, bahan.lama or {})
    if _lewat(kantor, tanggal) and lama and lama.tanggal and not _lewat(kantor, lama.tanggal):
        kata = f"kiriman sebelumnya, {lama.tanggal:%d-%m-%Y}, tepat waktu"
        catatan = [*catatan, kata]
    return Kiriman(
        kantor,
        Putusan.KEMBALIKAN if alasan else Putusan.TERIMA,
        b,
        b.berkas,
        tanggal,
        _lewat(kantor, tanggal),
        alasan,
        tuple(catatan),
        lain,
        _perubahan(b, tanggal, lama) if lama else None,
    )


def _alasan(b: Petikan, tahun: int | None) -> Iterable[str]:
    """Why a workbook is not accepted: incomplete, wrong, of another year."""
    if tahun and b.tahun and b.tahun != tahun:
        yield f"berisi tahun {b.tahun}, yang lain tahun {tahun}"
    if not b.kelengkapan.lengkap:
        kurang = "; ".join(sebut_kurang(b.kelengkapan))
        yield f"baru {cetak_persen(b.kelengkapan.persen)} lengkap ({kurang})"
    galat = [t for t in terhitung(b.temuan) if t.tingkat is Tingkat.GALAT]
    if galat:
        letak = dict.fromkeys(f"{judul_tab(t.lembar)} {t.sel}".strip() for t in galat)
        disebut = sebutkan(list(letak), MAKS_SEBUT)
        yield f"{len(galat)} galat harus dibetulkan ({disebut})"


def _kiriman_lama(b: Petikan, kantor: Kantor, lama: Lama) -> KirimanLama | None:
    """What the office had sent; a file that was not read, or named no kabupaten, is known by the
    office alone."""
    kabupaten, nama = _kunci(b)[0], kantor.kunci[1]
    return lama.get((kabupaten, nama)) or lama.get(("", nama))


def _perubahan(b: Petikan, tanggal: date | None, lama: KirimanLama) -> Perubahan:
    if not lama.terbaca:
        return Perubahan(0, 0, 0, terbaca=False)
    hasil = bandingkan(lama.jejak, b.temuan)
    sama = tanggal == lama.tanggal and not (hasil.dibetulkan or hasil.baru)
    return replace(hasil, tetap=tanggal) if sama else hasil


def _lewat(kantor: Kantor, hari: date | None) -> int:
    """Days after the due date."""
    if kantor.tenggat is None or hari is None:
        return 0
    return max(0, (hari - kantor.tenggat).days)
