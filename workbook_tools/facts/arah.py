"""Which way an indicator is meant to go, as its targets over the years, or its name, tell it."""

from fractions import Fraction
from itertools import pairwise

from workbook_tools.facts.indikator import Indikator
from workbook_tools.names import rapikan
from workbook_tools.records import Isian
from workbook_tools.records.pilihan import pilihan
from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.regex import regex

CUKUP = 3
"""So many years with a target, the first and the last different, show a direction."""


def target_tahunan(i: Indikator) -> list[Isian]:
    """The targets of the Renstra, year by year, then the final one."""
    if i.renstra is None:
        return []
    semua = [i.renstra.target(ke) for ke in range(1, TAHUN_RENSTRA + 1)]
    return [s for s in (*semua, i.renstra.target_akhir) if s.angka is not None]


def arah_target(i: Indikator) -> str:
    """'naik' or 'turun', where the targets never go the other way; '' where they do not tell.

    A plan that gets worse from year to year is no plan."""
    nilai = [n for s in target_tahunan(i) if (n := s.nilai) is not None]
    bentuk = {s.angka.persen for s in target_tahunan(i) if s.angka is not None}
    if len(nilai) < CUKUP or len(bentuk) != 1 or nilai[0] == nilai[-1]:
        return ""
    return _searah(nilai)


def _searah(nilai: list[Fraction]) -> str:
    langkah = [b - a for a, b in pairwise(nilai) if a != b]
    if all(x > 0 for x in langkah):
        return "naik"
    return "turun" if all(x < 0 for x in langkah) else ""


def arah_nama(i: Indikator) -> str:
    """'naik' or 'turun', where the indicator's name tells, or its sasaran; '' where they do not.

    A decrease that is measured is the larger the better: 'Persentase penurunan kemiskinan'. Of bad
    things that a name speaks of ('kasus') fewer may be meant by 'Meningkatnya ketertiban'."""
    return arah_sebutan(i.indikator.indikator.teks, i.indikator.sasaran.teks)


def arah_sebutan(indikator: str, di_bawah: str) -> str:
    """The same of an indicator and its sasaran as they are written."""
    nama, sasaran = (rapikan(x).casefold() for x in (indikator, di_bawah))
    if _MENURUN.match(nama):
        return "turun"
    if _MENINGKAT.match(nama):
        return "naik"
    if _BURUK.search(nama):
        return "" if _DITANGANI.search(nama) else "turun"
    baik = _UKURAN.match(nama) and not _MUNGKIN_BURUK.search(nama)
    return "naik" if baik and sasaran.startswith(_NAIK) else ""


def arah_lain(i: Indikator) -> str:
    """The direction that the targets, else the name, tell, where Indikator has the other one."""
    seharusnya = arah_target(i) or arah_nama(i)
    return seharusnya if seharusnya != (pilihan(i.indikator.arah) or "naik") else ""


_MENURUN = regex(r"(menurunnya|berkurangnya)\b")
_MENINGKAT = regex(
    r"(meningkatnya|peningkatan|bertambahnya|pertumbuhan|(persentase|tingkat|laju) "
    r"(penurunan|pengurangan|peningkatan)|indeks kepuasan)\b"
)
_NAIK = ("meningkatnya ", "peningkatan ")
_UKURAN = regex(r"(persentase|rasio|indeks|nilai|cakupan|jumlah|tingkat)\b")
_DITANGANI = regex(
    r"\b(penurunan|pengurangan|penanganan|pencegahan|penyelesaian|pelayanan|\w*tangani|"
    r"\w*selesai\w*|\w*tindaklanjuti|\w*tindak|menerima|memperoleh|mendapat\w*|\w*layani|"
    r"\w*bina|\w*bantu|\w*tertibkan|bebas|program|kegiatan)\b"
)
_BURUK = regex(
    r"\b(kemiskinan|penduduk miskin|pengangguran|stunting|kematian|gizi buruk|kriminalitas|"
    r"pelanggaran|keluhan|putus sekolah|kehilangan air)\b"
)
_MUNGKIN_BURUK = regex(
    r"\b(angka|gangguan|konflik|kasus|kejadian|bencana|sengketa|pengaduan|keterlambatan|waktu|lama|"
    r"temuan|kerusakan|kebakaran|korban|risiko|pencemaran|emisi|ketimpangan|gini|inflasi|beban|"
    r"sampah|biaya|jarak|menit|hari|tidak|belum)\b"
)
