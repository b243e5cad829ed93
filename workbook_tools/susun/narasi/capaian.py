"""N01 to N03, N18 and N20: achievement of the indicators."""

from workbook_tools.compute.capaian import SERATUS, di_rentang, predikat_tercapai, sebanding
from workbook_tools.model.hasil import Capaian
from workbook_tools.naskah import Ruas
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.narasi.anggaran import n09
from workbook_tools.susun.tabel import gabung

Kalimat = tuple[Ruas, ...]


def n01(b: Bahan) -> Kalimat:
    """The mean achievement, how many were not assessed, and the capped mean."""
    r = b.hasil.ringkasan
    dasar = b.dasar_semua()
    belum = sum(c.capaian is None and not _ragu(b, c) for c in b.hasil.capaian)
    dinilai = r.jumlah_indikator - belum
    if not dinilai:
        return b.susun("N01.tanpa")
    hasil = [
        b.susun(
            "N01.utama",
            n=cetak.banyak(dinilai),
            x=b.cetak(cetak.persen(r.rata_rata_capaian), dasar),
            k=b.cetak(r.kategori or cetak.KOSONG, [*dasar, *b.dasar_kategori()]),
        )
    ]
    batas, sel_batas = b.laporan.kebijakan.batas_capaian, b.laporan.identitas.batas_capaian
    if batas is not None or sel_batas:
        rata = b.cetak(cetak.persen(r.rata_rata_dibatasi), [*dasar, sel_batas])
        sebut = b.cetak(cetak.persen(batas), [sel_batas])
        hasil.append(b.susun("N01.batas", batas=sebut, y=rata))
    if belum:
        hasil.append(b.susun("N01.belum", m=cetak.banyak(belum)))
    return gabung(*hasil)


def _ragu(b: Bahan, c: Capaian) -> bool:
    """Whether an indicator would be assessed if its cells could be read."""
    return bool(b.cetak("", b.dasar_kinerja(c.kode)).teks)


def n02(b: Bahan, c: Capaian) -> Kalimat:
    """Whether the target was reached, by the direction of the indicator."""
    tanda = b.cetak("", b.dasar_kinerja(c.kode))
    if tanda.teks:
        return b.susun("umum.periksa", hal=f"Capaian indikator {c.indikator}", tanda=tanda)
    if c.realisasi is None:
        return b.susun("N02.belum", indikator=c.indikator)
    ada = {"indikator": c.indikator, "R": cetak.nilai(c.realisasi)}
    if c.target is None:
        return b.susun("N02.tanpa_target", **ada)
    ada |= {"T": cetak.nilai(c.target), "c": cetak.persen(c.capaian)}
    ada |= {"d": cetak.selisih(*sebanding(c.target, c.realisasi))}
    return b.susun(f"N02.{putusan(c)}", **ada)


def putusan(c: Capaian) -> str:
    """Which of the sentences of N02 holds for an assessed indicator."""
    if c.target is None or c.realisasi is None or c.capaian is None:
        return "tanpa_capaian"
    if di_rentang(c.target, c.realisasi):
        return "di_rentang"
    if c.capaian == SERATUS and predikat_tercapai(c.target, c.realisasi):
        return "memenuhi"
    target, realisasi = sebanding(c.target, c.realisasi)
    beda = realisasi.nilai - target.nilai
    turun = c.arah == "turun"
    if not beda:
        return "sama"
    lebih_baik = (beda < 0) if turun else (beda > 0)
    return ("lebih" if lebih_baik else "kurang") + ("_turun" if turun else "")


def n03(b: Bahan, c: Capaian) -> Kalimat:
    """The category, and the rule for a value between two printed steps."""
    if c.kategori is None or b.cetak("", b.dasar_kinerja(c.kode)).teks:
        return ()
    hasil = [b.susun("N03.kategori", k=c.kategori)]
    if c.celah:
        hasil.append(b.susun("N03.celah", aturan=b.laporan.kebijakan.aturan_celah))
    return gabung(*hasil)


def n18(b: Bahan) -> Kalimat:
    """The cap, only where the office sets one."""
    batas = b.laporan.kebijakan.batas_capaian
    return () if batas is None else b.susun("N18.utama", batas=cetak.persen(batas))


def n20(b: Bahan) -> list[Kalimat]:
    """The conclusion: N01, N02 of every indicator, N09."""
    return [n01(b), *(n02(b, c) for c in b.hasil.capaian), n09(b)]
