"""Tables of the sheets beside the figures: villages and people, staff, goods, issues, steps ahead,
agreements of officials. A table is taken whose header names the columns of such a sheet."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, BarisDok, TabelDok
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.regex import regex
from workbook_tools.telaah.petik_kinerja import kode_indikator
from workbook_tools.telaah.wadah import Wadah


class Bentuk(Struct, frozen=True):
    """A sheet, the header of each of its columns, those without which a table is another one (the
    first names the row), words that the caption must hold, the column of the indicator's code."""

    lembar: str
    kepala: Mapping[str, str]
    wajib: tuple[str, ...]
    judul: str = ""
    kode: str = ""


_BENTUK = (
    Bentuk(
        "wilayah",
        {
            "desa": r"(?:nama )?(?:desa|kelurahan|desa ?/ ?kelurahan)",
            "luas_km2": r"luas(?: wilayah)?(?: \(?km.*)?",
            "laki_laki": r"(?:penduduk )?laki ?-? ?laki",
            "perempuan": r"(?:penduduk )?perempuan",
            "rt": r"(?:jumlah )?rt",
            "rw": r"(?:jumlah )?rw",
        },
        ("desa", "luas_km2", "laki_laki"),
    ),
    Bentuk(
        "organisasi",
        {
            "jabatan": r"(?:nama )?jabatan",
            "atasan": r"atasan(?: langsung)?",
            "pejabat": r"(?:nama )?pejabat",
            "uraian_tugas": r"(?:uraian )?tugas",
        },
        ("jabatan", "atasan"),
    ),
    Bentuk(
        "sarpras",
        {
            "nama": r"(?:nama|jenis|uraian)(?: (?:barang|sarana.*|aset))?",
            "jumlah": r"jumlah|banyaknya|volume",
            "satuan": r"satuan",
            "kondisi": r"kondisi|keadaan",
        },
        ("nama", "jumlah"),
        r"sarana|prasarana|inventaris",
    ),
    Bentuk(
        "isu_strategis",
        {
            "nomor": r"no\.?|nomor",
            "isu": r"isu(?: strategis)?",
            "uraian": r"uraian|penjelasan",
            "tindak_lanjut": r"tindak lanjut|upaya.*",
        },
        ("isu", "uraian"),
    ),
    Bentuk(
        "strategi",
        {"strategi": r"strategi", "arah_kebijakan": r"(?:arah )?kebijakan"},
        ("strategi", "arah_kebijakan"),
        kode="kode",
    ),
    Bentuk(
        "langkah",
        {
            "langkah": r"langkah(?: perbaikan)?",
            "waktu": r"waktu.*|jadwal.*",
            "penanggung_jawab": r"penanggung ?jawab.*",
        },
        ("langkah", "waktu"),
        kode="kode",
    ),
    Bentuk(
        "dokumen_sakip",
        {"dokumen": r"(?:nama |jenis )?dokumen", "nomor": r"nomor", "tanggal": r"tanggal"},
        ("dokumen", "nomor", "tanggal"),
    ),
)
_POLA = {b.lembar: {k: regex(p) for k, p in b.kepala.items()} for b in _BENTUK}
_PEGAWAI = regex(r"(?:pangkat ?/ ?)?(golongan|pendidikan|jabatan|status|eselon)\b.*")
_LAKI, _PEREMPUAN, _JUMLAH = regex(r"laki ?-? ?laki|l"), regex(r"perempuan|p"), regex(r"jumlah")
_PEJABAT = regex(
    r"(?:sasaran|perjanjian kinerja)\s+((?:kepala|sekretaris|penggerak|analis|pengelola)\b.*?)"
    r"(?:\s+tahun 20\d\d)?",
    re.IGNORECASE,
)


def ambil_umum(k: KonteksDokumen, w: Wadah) -> None:
    """Fill the sheets of these tables."""
    kode = kode_indikator(k)
    for t in k.dok.tabel:
        if not _pegawai(t, w):
            _menurut_kepala(k, t, w, kode)
    _pejabat(k, w)


def _menurut_kepala(k: KonteksDokumen, t: TabelDok, w: Wadah, kode: dict[str, str]) -> None:
    kata = normal(" ".join((t.judul, *t.jalur[-1:])))
    for b in _BENTUK:
        milik = _kolom(t, b)
        if not set(b.wajib) <= milik.keys() or not re.search(b.judul, kata):
            continue
        for baris in _bernama(t, milik[b.wajib[0]]):
            kunci = (b.lembar, baris.tempat)
            if b.kode and (ada := kode.get(_indikator(k, t, baris), "")):
                w.taruh(b.lembar, kunci, b.kode, ada)
            for nama, x in milik.items():
                if (s := baris.sel[x.indeks]) is not None:
                    teks = nama_bersih(s.teks) if nama == b.wajib[0] else s.teks
                    w.taruh(b.lembar, kunci, nama, teks, s.tempat)
        return


def _kolom(t: TabelDok, b: Bentuk) -> dict[str, Kolom]:
    hasil: dict[str, Kolom] = {}
    for x in t.kolom:
        judul = normal(x.label[-1]) if x.label else ""
        nama = next((n for n, p in _POLA[b.lembar].items() if p.fullmatch(judul)), "")
        if nama:
            hasil.setdefault(nama, x)
    return hasil


def _bernama(t: TabelDok, kolom: Kolom) -> Iterator[BarisDok]:
    for b in t.baris:
        s = b.sel[kolom.indeks]
        if b.jenis == DATA and s is not None and s.awal and re.search(r"[A-Za-z]{2}", s.teks):
            yield b


def _indikator(k: KonteksDokumen, t: TabelDok, b: BarisDok) -> str:
    """The indicator whose sasaran the row names."""
    kunci = [k.nama.sasaran.kunci(b.teks(x.indeks)) for x in t.milik(Peran.SASARAN)]
    return k.sasaran.get(kunci[0], "") if kunci and kunci[0] else ""


def _pegawai(t: TabelDok, w: Wadah) -> bool:
    """Staff by rank, education, office: one group a table."""
    kata = normal(" ".join((t.judul, *t.jalur[-1:])))
    label = [normal(x.label[-1]) if x.label else "" for x in t.kolom]
    kelompok = [(n, m[1]) for n, x in enumerate(label) if (m := _PEGAWAI.fullmatch(x))]
    isi = [
        (nama, n)
        for n, x in enumerate(label)
        for nama, pola in (("laki_laki", _LAKI), ("perempuan", _PEREMPUAN), ("jumlah", _JUMLAH))
        if pola.fullmatch(x)
    ]
    if len(kelompok) != 1 or not isi or not re.search(r"pegawai|asn|aparatur|personil", kata):
        return False
    letak, nama = kelompok[0]
    for b in t.baris:
        rincian = nama_bersih(b.teks(letak))
        if b.jenis == DATA and rincian and any(re.search(r"\d", b.teks(n)) for _, n in isi):
            kunci = (nama, rincian)
            w.taruh("pegawai", kunci, "kelompok", nama)
            w.taruh("pegawai", kunci, "rincian", rincian, b.tempat)
            for kolom, n in isi:
                if (s := b.sel[n]) is not None:
                    w.sekali("pegawai", kunci, kolom, s.teks, s.tempat)
    return True


def _pejabat(k: KonteksDokumen, w: Wadah) -> None:
    """Agreements of the officials below the head: indicators that are not the office's own."""
    for c in k.catatan:
        t = c.tabel
        m = next(
            (m for x in (t.judul, *t.jalur[-1:]) if (m := _PEJABAT.fullmatch(_ujung(x)))), None
        )
        if m is None or c.lingkup != INDIKATOR or k.nama.indikator.kunci(c.nama) in k.utama:
            continue
        target = c.isi(Peran.TARGET)
        if len(target) != 1 or t.milik(Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN):
            continue
        kunci = (m[1], c.nama, c.baris.tempat)
        w.taruh("pk_pejabat", kunci, "pejabat", m[1], t.tempat)
        w.taruh("pk_pejabat", kunci, "sasaran", nama_bersih(c.teks(Peran.SASARAN)))
        w.taruh("pk_pejabat", kunci, "indikator", c.nama, c.sel_nama.tempat)
        w.taruh("pk_pejabat", kunci, "satuan", c.teks(Peran.SATUAN))
        w.taruh("pk_pejabat", kunci, "target", target[0][1].teks, target[0][1].tempat)
        for _, s in c.isi(Peran.REALISASI)[:1]:
            w.taruh("pk_pejabat", kunci, "realisasi", s.teks, s.tempat)


def _ujung(judul: str) -> str:
    """A title from the words that tell whose agreement it is."""
    m = re.search(r"(?:sasaran|perjanjian kinerja)\s.*", judul, re.IGNORECASE)
    return " ".join(m[0].split()) if m else ""
