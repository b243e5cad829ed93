"""Other formulas that people use for an achievement, and terms cut short."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.ucapan import ucap, ucap_nilai
from workbook_tools.diagnosis.dasar import KHUSUS, LAIN, Kemungkinan
from workbook_tools.diagnosis.jam import bagi_jam, sebut_jam
from workbook_tools.numbers import Angka, bulatkan, cetak_angka, persentase

SERATUS = Fraction(100)


def rumus_lain(
    target: Angka, realisasi: Angka, arah: str, rumus_turun: str, tertulis: str
) -> Iterator[Kemungkinan]:
    """The other formulas: reversed, for the other direction, or the other variant of turun."""
    t, r = target.nilai, realisasi.nilai
    st, sr = ucap(target), ucap(realisasi)
    naik = arah != "turun"
    if r and (naik or rumus_turun != "T/R"):
        kata = "mungkin rumusnya terbalik" if naik else "dihitung target dibagi realisasi"
        yield Kemungkinan(f"{st} ÷ {sr} × 100 = {tertulis}: {kata}.", persentase(t, r))
    if t and not naik:
        kata = "dihitung seperti arah naik"
        yield Kemungkinan(f"{sr} ÷ {st} × 100 = {tertulis}: {kata}.", persentase(r, t))
    if t and (naik or rumus_turun == "T/R"):
        kata = "dihitung seperti arah turun" if naik else "dihitung dengan rumus 2T-R"
        sebab = f"(2 × {st} − {sr}) ÷ {st} × 100 = {tertulis}: {kata}."
        yield Kemungkinan(sebab, persentase(2 * t - r, t))


def jam(target: Angka, realisasi: Angka, tertulis: str) -> Iterator[Kemungkinan]:
    """a:b divided as clock times, either way round."""
    for a, b in ((realisasi, target), (target, realisasi)):
        nilai = bagi_jam(a, b)
        if nilai is not None:
            sebab = f"{sebut_jam(a, b)} = {tertulis}: rasio {ucap(a)} dan {ucap(b)} dibagi "
            yield Kemungkinan(f"{sebab}sebagai jam.", nilai)


def batas_seratus(dihitung: Fraction, tertulis: str) -> Iterator[Kemungkinan]:
    """A report that cuts achievements at 100% though Identitas does not say so."""
    if dihitung > SERATUS:
        sebab = (
            f"Capaian di atas 100% ditulis {tertulis}. Bila memang dibatasi, isi Batas Atas "
            "Capaian 100 di Identitas dan pakai di semua tabel."
        )
        yield Kemungkinan(sebab, SERATUS, LAIN)


def bagian_majemuk(target: Angka, realisasi: Angka, tertulis: str) -> Iterator[Kemungkinan]:
    """'101 Desa/3 Kel': only one of the parts was used."""
    for t, kata_t in _bagian(target):
        for r, kata_r in _bagian(realisasi):
            if t and (kata_t or kata_r):
                kata = " dan ".join(k for k in (kata_r, kata_t) if k)
                sebab = f"{ucap_nilai(r)} ÷ {ucap_nilai(t)} × 100 = {tertulis}: hanya memakai "
                yield Kemungkinan(f"{sebab}{kata}.", persentase(r, t), KHUSUS)


def bulat_dulu(dihitung: Fraction, dilaporkan: Angka, tertulis: str) -> Iterator[Kemungkinan]:
    """'100,00' of 99,88: rounded to fewer decimals, then written with zeros."""
    for desimal in range(dilaporkan.desimal):
        bulat = bulatkan(dihitung, desimal)
        if bulat != bulatkan(dihitung, dilaporkan.desimal):
            sebab = (
                f"{cetak_angka(dihitung, dilaporkan.desimal)} dibulatkan dulu menjadi "
                f"{cetak_angka(bulat, desimal)}, lalu ditulis {tertulis}."
            )
            yield Kemungkinan(sebab, bulat, LAIN)


def dibulatkan_dulu(dihitung: Fraction, dilaporkan: Angka) -> bool:
    """Whether a stated figure is the computed one rounded to fewer decimals than it shows."""
    return any(x.nilai == dilaporkan.nilai for x in bulat_dulu(dihitung, dilaporkan, ""))


def _bagian(angka: Angka) -> list[tuple[Fraction, str]]:
    return [
        (angka.nilai, ""),
        *((n, f"bagian '{ucap_nilai(n)} {s}'") for n, s in angka.bagian),
    ]
