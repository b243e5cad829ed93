"""Facts about indicators: targets, realisations, achievements and categories of both years."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.bumdes import belum_dijawab
from workbook_tools.compute.desa import status_dalam_nama, tanpa_kelurahan
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger.buku import Buku, isi, kata_sesuai, kutip, letak
from workbook_tools.facts.ledger.fakta import Hal, Kutipan, Macam, Pembanding
from workbook_tools.facts.ledger.rumus import Capaian, Isi, Kategori, Nilai, Rumus, Terbatas
from workbook_tools.facts.ledger.rumus_data import Cacah
from workbook_tools.facts.pemilik import baris_sendiri
from workbook_tools.facts.pernyataan.cocok import ketercapaian
from workbook_tools.facts.satuan import PERSEN, RASIO, baku, satuan_angka
from workbook_tools.facts.sekali import sekali
from workbook_tools.facts.sumber import bersumber
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka
from workbook_tools.records import Baris, Isian
from workbook_tools.records.desa import STATUS_DESA
from workbook_tools.records.pembanding import BarisPembanding
from workbook_tools.records.pilihan import pilihan
from workbook_tools.records.skala import Skala, cari_skala

INI, LALU = 0, -1
BESARAN = ("target", "realisasi")


def catat_indikator(buku: Buku) -> dict[str, Rumus]:
    """Put down every indicator; its achievement as a formula, by matching key of the code."""
    sendiri = _baris_sendiri(buku)
    capaian: dict[str, Rumus] = {}
    for i in semua_indikator(buku.k):
        kode = kunci_kode(i.kode)
        _salinan(buku, i, kode, sendiri.get(kode))
        _renstra(buku, i, kode)
        _kondisi_awal(buku, i, kode)
        _sumber(buku, i, kode)
        if i.kinerja is not None:
            capaian[kode] = _capaian(buku, i, kode)
    _kecamatan_lain(buku)
    return capaian


def batas(buku: Buku) -> Isi:
    """The cap on achievements, where Identitas sets one."""
    return Isi(
        letak(buku.k.laporan.identitas.batas_capaian), buku.k.laporan.kebijakan.batas_capaian
    )


def kategori(buku: Buku, capaian: Rumus) -> Kategori:
    """The category of an achievement."""
    celah = isi(buku.k.laporan.identitas.aturan_celah)
    kebijakan = buku.k.laporan.kebijakan
    skala = Isi(letak(buku.k.laporan.identitas.skala), kebijakan.skala.nama, tuple(_skala(buku.k)))
    return Kategori(Terbatas(capaian, batas(buku)), kebijakan, celah, skala, _skala(buku.k))


@sekali
def _skala(k: Konteks) -> dict[str, Skala]:
    """Every scale that an office may choose, by its name."""
    nama = dict.fromkeys(b.skala.teks for b in k.laporan.skala if b.skala)
    return {satu: cari_skala(satu, k.laporan.skala) for satu in nama}


def _baris_sendiri(buku: Buku) -> dict[str, BarisPembanding]:
    """This office's own rows on Kecamatan Lain."""
    return {kunci_kode(b.kode.teks): b for b in reversed(baris_sendiri(buku.k))}


def _salinan(buku: Buku, i: Indikator, kode: str, sendiri: BarisPembanding | None) -> None:
    """This year's and last year's figures on the sheets that repeat them."""
    for besaran in BESARAN:
        kutipan = [*kutip(i.kinerja, besaran), *kutip(sendiri, besaran)]
        if besaran == "target" and i.pk is not None and i.pk.berlaku.angka is not None:
            kutipan.append(Kutipan(i.pk.berlaku, i.pk))
        buku.tambah(Hal(besaran, "indikator", kode, INI), Macam.SALINAN, kutipan)
        lalu = kutip(i.kinerja, f"{besaran}_lalu")
        buku.tambah(Hal(besaran, "indikator", kode, LALU), Macam.SALINAN, lalu)


def _renstra(buku: Buku, i: Indikator, kode: str) -> None:
    """The years of the Renstra that other sheets speak of, too."""
    laporan = buku.k.laporan
    ke, awal, akhir = laporan.tahun_ke, laporan.renstra_awal, laporan.renstra_akhir
    if i.renstra is None or ke is None or awal is None:
        return
    for tahun in (INI, LALU):
        for besaran in BESARAN if ke + tahun >= 1 else ():
            if besaran == "target" and tahun == INI and _target_diubah(i):
                continue
            kutipan = kutip(i.renstra, f"{besaran}_{ke + tahun}")
            buku.tambah(Hal(besaran, "indikator", kode, tahun), Macam.SALINAN, kutipan)
    kutipan = kutip(i.renstra, "target_akhir")
    if akhir is not None and hasattr(i.renstra, f"target_{akhir - awal + 1}"):
        terakhir = kutip(i.renstra, f"target_{akhir - awal + 1}")
        if kutipan and terakhir and not _tahun_sesudahnya(i, akhir - awal + 2, kutipan[0]):
            kutipan += terakhir
    buku.tambah(Hal("target_akhir", "indikator", kode), Macam.SALINAN, kutipan)


def _target_diubah(i: Indikator) -> bool:
    """Whether the agreement was amended: then the Renstra speaks of the target before that."""
    if i.pk is None:
        return False
    return i.pk.target_perubahan.nilai not in (None, i.pk.target.nilai)


def _kondisi_awal(buku: Buku, i: Indikator, kode: str) -> None:
    """Before the first year: what was reached last year, unless it is of another year."""
    if buku.k.laporan.tahun_ke == 1:
        kutipan = [*kutip(i.kinerja, "realisasi_lalu"), *kutip(i.renstra, "kondisi_awal")]
        buku.tambah(Hal("kondisi_awal", "indikator", kode), Macam.SALINAN, kutipan, lemah=True)


def _tahun_sesudahnya(i: Indikator, ke: int, akhir: Kutipan) -> bool:
    """Whether the final target is that of the year after the period, as many Renstra print it."""
    lanjut = getattr(i.renstra, f"target_{ke}", None)
    return (
        isinstance(lanjut, Isian)
        and lanjut.nilai is not None
        and (lanjut.nilai == akhir.isian.nilai)
    )


def _sumber(buku: Buku, i: Indikator, kode: str) -> None:
    """What the sheets say that a realisation is counted from, or copied from."""
    if bersumber(i, "ikm") and buku.k.laporan.ikm:
        kutipan = kutip(buku.k.laporan.ikm[-1], "nilai_dilaporkan")
        buku.tambah(Hal("realisasi", "indikator", kode, INI), Macam.SALINAN, kutipan)
    _bumdes(buku, i, kode)
    _desa(buku, i, kode)


def _bumdes(buku: Buku, i: Indikator, kode: str) -> None:
    """The share of BUM Desa that operate well, of all or of the active ones."""
    semua = buku.k.laporan.bumdes
    if not bersumber(i, "bumdes") or i.kinerja is None:
        return
    angka = i.kinerja.realisasi.angka
    if angka is None or not any(pilihan(b.beroperasi_baik) for b in semua):
        return
    if belum_dijawab(buku.k.laporan):
        return  # how many there are, nobody knows
    satuan = {baku(i.indikator.satuan.teks), satuan_angka(angka)}
    kali = 100 if PERSEN in satuan else 1
    bagi = satuan.isdisjoint({"bumdes", "unit", "buah", "lembaga"})
    aktif = [b for b in semua if pilihan(b.aktif) != "tidak"]
    variasi = tuple(
        Cacah(
            {letak(b.beroperasi_baik): pilihan(b.beroperasi_baik) for b in isian},
            frozenset({"ya"}),
            kali,
            bagi,
        )
        for isian in (aktif, semua)
        if isian
    )
    fakta = buku.tambah(Hal("realisasi", "indikator", kode, INI), Macam.SALINAN, dihitung=[variasi])
    fakta.sesuai = _sesuai_desa(buku, kali)


def _desa(buku: Buku, i: Indikator, kode: str) -> None:
    """The villages at or above the status that the indicator names."""
    status = status_dalam_nama(i.indikator.indikator.teks)
    if not bersumber(i, "desa") or status is None or i.kinerja is None:
        return
    dihitung = frozenset(STATUS_DESA[: STATUS_DESA.index(status) + 1])
    for tahun, kolom, sel in (
        (INI, "status", i.kinerja.realisasi),
        (LALU, "status_lalu", i.kinerja.realisasi_lalu),
    ):
        isian = [b.isian(kolom) for b in tanpa_kelurahan(buku.k.laporan)]
        kata = {letak(s): pilihan(s) for s in isian}
        if not kata or not all(kata.values()) or sel.angka is None:
            continue
        satuan = {baku(i.indikator.satuan.teks), satuan_angka(sel.angka)}
        kali = 100 if PERSEN in satuan else 1
        bagi = "desa" not in satuan or RASIO in satuan
        # At or above the status; some offices count those of the status alone.
        cacah = tuple(Cacah(kata, x, kali, bagi) for x in (dihitung, frozenset({status})))
        fakta = buku.tambah(
            Hal("realisasi", "indikator", kode, tahun), Macam.SALINAN, dihitung=[cacah]
        )
        fakta.sesuai = _sesuai_desa(buku, kali)


def _sesuai_desa(buku: Buku, kali: int) -> Pembanding:
    """A ratio typed with its terms must be exact, anything else right to its last digit."""
    longgar = buku.toleransi * kali / 100

    def sesuai(q: Kutipan, angka: Angka, nilai: Nilai) -> bool:
        if not isinstance(nilai, Fraction) or angka.rasio is not None:
            return angka.nilai == nilai
        seratus = 100 if angka.persen and kali == 1 else 1
        return bandingkan(angka, nilai * seratus, longgar * seratus) is not Cocok.BEDA

    return sesuai


def _capaian(buku: Buku, i: Indikator, kode: str) -> Rumus:
    """The achievements of both years and the category, with the cells that state them."""
    kinerja = i.kinerja
    assert kinerja is not None
    arah, turun = isi(i.indikator.arah), isi(buku.k.laporan.identitas.rumus_turun)
    hasil: Rumus | None = None
    for tahun, akhiran in ((INI, ""), (LALU, "_lalu")):
        rumus = Capaian(
            isi(kinerja.isian(f"target{akhiran}")),
            isi(kinerja.isian(f"realisasi{akhiran}")),
            arah,
            turun,
            _tak_dinilai(kinerja, akhiran),
        )
        buku.tambah(
            Hal("capaian", "indikator", kode, tahun),
            Macam.HITUNGAN,
            kutip(kinerja, f"capaian{akhiran}_dilaporkan"),
            [(rumus, Terbatas(rumus, batas(buku)))],
            buku.persen_sesuai,
        )
        hasil = hasil or rumus
    assert hasil is not None
    kategori_sel = kinerja.kategori_dilaporkan
    buku.tambah(
        Hal("kategori", "indikator", kode),
        Macam.KATA,
        [Kutipan(kategori_sel, kinerja)] if _berskala(kategori_sel.teks) else [],
        [(kategori(buku, hasil),)],
        kata_sesuai,
    )
    return hasil


def _berskala(teks: str) -> bool:
    """Whether a category is given, and not in words of targets, which are of no scale."""
    return bool(teks) and ketercapaian(teks) is None


def _tak_dinilai(b: Baris, akhiran: str = "") -> bool:
    """Whether a row says that it was not assessed: with a dash, or by stating no achievement."""
    suku = [b.isian(f"target{akhiran}"), b.isian(f"realisasi{akhiran}")]
    if any(s and s.belum_dinilai for s in suku):
        return True
    return b.isian(f"capaian{akhiran}_dilaporkan").angka is None


def _kecamatan_lain(buku: Buku) -> None:
    """The achievements of the other kecamatan, each from its own row."""
    laporan = buku.k.laporan
    arah = {kunci_kode(i.kode.teks): isi(i.arah) for i in reversed(laporan.indikator)}
    turun = isi(laporan.identitas.rumus_turun)
    for b in laporan.pembanding:
        menurut = arah.get(kunci_kode(b.kode.teks))
        if menurut is not None:
            rumus = Capaian(isi(b.target), isi(b.realisasi), menurut, turun)
            _satu_baris(buku, b, rumus)


def _satu_baris(buku: Buku, b: Baris, rumus: Rumus) -> None:
    buku.tambah(
        Hal("capaian", b.isian("target").lembar, str(b.nomor_baris)),
        Macam.HITUNGAN,
        kutip(b, "capaian_dilaporkan"),
        [(rumus, Terbatas(rumus, batas(buku)))],
        buku.persen_sesuai,
    )


def catat_kinerja_program(buku: Buku) -> Iterator[tuple[Baris, Rumus]]:
    """The rows of Kinerja Program with their achievement as a formula."""
    naik = Isi(("", ""), "naik")
    turun = Isi(("", ""), "2T-R")
    for b in buku.k.laporan.kinerja_program:
        rumus = Capaian(isi(b.target), isi(b.realisasi), naik, turun, _tak_dinilai(b))
        _satu_baris(buku, b, rumus)
        yield b, rumus
