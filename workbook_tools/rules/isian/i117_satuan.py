"""I117: a unit that does not fit."""

from collections.abc import Iterator

from workbook_tools.compute.capaian import SERATUS
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.satuan import PERSEN, RASIO, TANPA, baku, bersatuan, satuan_angka, serupa
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka, cetak_ringkas
from workbook_tools.numbers.konversi import dapat_disetarakan
from workbook_tools.records import Baris, Isian
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

_TAHUN = [(f"target_{ke}", f"realisasi_{ke}") for ke in range(1, TAHUN_RENSTRA + 1)]
PASANGAN: dict[str, list[tuple[str, ...]]] = {
    "renstra": [("kondisi_awal",), ("target_akhir",), *_TAHUN],
    "perjanjian_kinerja": [("target",), ("target_perubahan",)],
    "kinerja": [("target", "realisasi"), ("target_lalu", "realisasi_lalu")],
    "anggaran": [("target_kinerja", "realisasi_kinerja")],
    "kinerja_program": [("target", "realisasi")],
    "pembanding": [("target", "realisasi")],
    "program_kegiatan": [("target", "realisasi_kinerja")],
}
"""Columns of a sheet that must have one unit."""
BERKODE = ("renstra", "perjanjian_kinerja", "kinerja")
"""Sheets whose figures have the unit that Indikator gives this office's indicator."""
LAIN = "pembanding"
"""Other offices' figures of the same indicators: they say no more of a unit that is accused."""


@aturan("I117", Tingkat.PERINGATAN, "Satuan tidak cocok", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah target dan realisasi memakai satuan yang sama, sesuai kolom Satuan.

    Mengapa penting: 0,9 dibagi 90% bukan 100%, melainkan 1%. Satuan yang berbeda membuat capaian
    tidak berarti.

    Contoh: target "70 Poin", realisasi "64,70%"; target "90%", realisasi "0,9"; satuan Rasio
    dengan realisasi "36%"; target "12 Dokumen", realisasi "12 Bulan".

    Cara memperbaiki: tulis keduanya dengan satuan yang sama, seperti di kolom Satuan.
    """
    indikator = {kunci_kode(i.kode.teks): i for i in reversed(k.laporan.indikator)}
    satuan = {kode: i.satuan for kode, i in indikator.items()}
    keliru: dict[tuple[str, bool], list[_Baris]] = {}
    for lembar, pasangan in PASANGAN.items():
        for baris in k.laporan.diketik(lembar):
            acuan = _acuan(lembar, baris, satuan)
            salah = [s for kolom in pasangan for s in _pasangan(baris, kolom, acuan)]
            kode = kunci_kode(baris.isian("kode").teks) if lembar in (*BERKODE, LAIN) else ""
            if salah and kode:
                keliru.setdefault((kode, lembar == LAIN), []).append((baris, salah))
            elif salah:
                yield _temuan(baris, salah, acuan)
    dituduh = set()
    for (kode, tetangga), isi in sorted(keliru.items(), key=lambda x: x[0][1]):
        sebutan = _satuan_semua(isi) if kode in indikator and not tetangga else ""
        if sebutan:
            dituduh.add(kode)
            yield _satuan_indikator(indikator[kode], sebutan, isi)
        elif not tetangga or kode not in dituduh:
            yield from (_temuan(baris, salah, satuan.get(kode)) for baris, salah in isi)


Salah = tuple[Isian, str]
"""A cell and what is the matter with it."""
_Baris = tuple[Baris, list[Salah]]


def _satuan_semua(isi: list[_Baris]) -> str:
    """The one unit of all figures of an indicator on several sheets; '' where they differ. Then
    the unit on Indikator is the odd one out."""
    semua = [x for baris, _ in isi for id_ in _kolom(baris) if (x := baris.isian(id_)).angka]
    satuan = {satuan_angka(x.angka) for x in semua if x.angka is not None}
    lembar = {baris.LEMBAR.id for baris, _ in isi}
    return satuan.pop() if len(lembar) > 1 and len(satuan) == 1 else ""


def _kolom(baris: Baris) -> list[str]:
    return [id_ for pasangan in PASANGAN[baris.LEMBAR.id] for id_ in pasangan]


def _satuan_indikator(i: BarisIndikator, sebutan: str, isi: list[_Baris]) -> Temuan:
    kata = {PERSEN: "persen", RASIO: "rasio"}.get(sebutan, sebutan)
    return temuan(
        i.satuan,
        i,
        f"Satuan {i.kode.teks} tertulis {i.satuan.teks}, sedangkan semua angkanya ditulis dalam "
        f"{kata}. Betulkan satuannya di sini, atau angka-angkanya.",
        dugaan=f"Mungkin satuannya {kata}.",
        terkait=tuple(tempat(salah[0][0]) for _, salah in isi),
    )


def _acuan(lembar: str, baris: Baris, satuan: dict[str, Isian]) -> Isian | None:
    if lembar in ("kinerja_program", "program_kegiatan"):
        return baris.isian("satuan")
    return None if lembar == "anggaran" else satuan.get(kunci_kode(baris.isian("kode").teks))


def _pasangan(baris: Baris, kolom: tuple[str, ...], acuan: Isian | None) -> Iterator[Salah]:
    isi = [(i, i.angka) for id_ in kolom if (i := baris.isian(id_)).angka is not None]
    menurut = baku(acuan.teks) if acuan is not None and bersatuan(acuan.teks) else None
    for isian, angka in isi:
        if angka is not None and menurut is not None and not _cocok(angka, menurut):
            yield isian, f"{label(isian)} {isian.teks} bukan {acuan.teks if acuan else ''}"
            return
    if len(isi) == 2:
        (target, t), (realisasi, r) = isi
        if t is not None and r is not None and (sebab := _beda(t, r, menurut)):
            yield (
                realisasi,
                f"{label(target)} {target.teks}, {label(realisasi)} {realisasi.teks}: {sebab}",
            )


def _cocok(angka: Angka, menurut: str) -> bool:
    """Whether a figure can have the unit that the column Satuan says."""
    satuan = satuan_angka(angka)
    if satuan == TANPA:
        return True
    if menurut == TANPA:
        return satuan != PERSEN
    if menurut == RASIO:
        return satuan == RASIO
    if satuan == RASIO:
        return menurut != PERSEN
    return serupa(satuan, menurut) or dapat_disetarakan(satuan, menurut)


def _beda(t: Angka, r: Angka, menurut: str | None) -> str:
    """Why target and realisation cannot be compared; '' when they can."""
    a, b = satuan_angka(t), satuan_angka(r)
    persen = PERSEN in (a, b) or menurut == PERSEN
    if persen and (_seratus_kali(t, r) or _seratus_kali(r, t)):
        return "beda seratus kali; salah satunya mungkin ditulis sebagai pecahan"
    if a == b or serupa(a, b) or dapat_disetarakan(a, b):
        return ""
    if (a == RASIO and _cacah(r)) or (b == RASIO and _cacah(t)):
        return "hanya satu yang rasio"
    if TANPA in (a, b):
        lain = b if a == TANPA else a
        return "hanya satu yang persen" if lain == PERSEN and menurut != PERSEN else ""
    return "satuannya berbeda"


def _cacah(angka: Angka) -> bool:
    """A count, which no ratio of parts stands beside."""
    return satuan_angka(angka) == TANPA and angka.nilai >= 2 and angka.nilai.denominator == 1


def _seratus_kali(besar: Angka, kecil: Angka) -> bool:
    """'90%' against '0,9': one in percent, the other a plain fraction of 1."""
    if kecil.persen or kecil.satuan or kecil.rasio is not None:
        return False
    if kecil.nilai == 1:
        return besar.nilai == SERATUS
    return 0 < kecil.nilai < 1 < besar.nilai and besar.nilai > 10 * kecil.nilai


def _temuan(baris: Baris, salah: list[Salah], acuan: Isian | None) -> Temuan:
    isian = salah[0][0]
    terkait = [tempat(i) for i, _ in salah[1:]]
    pasangan = _lawan(baris, isian)
    if pasangan is not None:
        terkait.insert(0, tempat(pasangan))
    if acuan is not None and acuan.teks:
        terkait.append(tempat(acuan))
    return temuan(
        isian,
        baris,
        f"Satuan tidak cocok: {sebutkan([sebab for _, sebab in salah])}. Tulis target dan "
        "realisasi dengan satuan yang sama, sesuai kolom Satuan.",
        dugaan=_dugaan(isian, pasangan),
        terkait=tuple(terkait),
    )


def _dugaan(isian: Isian, pasangan: Isian | None) -> str:
    """'Mungkin 85%.' for 0,85 beside 80%."""
    angka, lain = isian.angka, pasangan.angka if pasangan is not None else None
    if angka is None or lain is None or not lain.persen or not _seratus_kali(lain, angka):
        return ""
    return f"Mungkin {cetak_ringkas(angka.nilai * SERATUS)}%."


def _lawan(baris: Baris, isian: Isian) -> Isian | None:
    """The other cell of the pair that a cell belongs to."""
    for kolom in PASANGAN[isian.lembar]:
        if isian.kolom in kolom and len(kolom) == 2:
            lain = baris.isian(kolom[0] if isian.kolom == kolom[1] else kolom[1])
            return lain if lain else None
    return None
