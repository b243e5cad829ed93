"""The regulations that every report of this kind names."""

import re

from workbook_tools.audit.teks import beda_kata, normal
from workbook_tools.regex import regex

DIKENAL = tuple(
    (jenis, regex(pola, re.IGNORECASE), sah)
    for jenis, pola, sah in (
        ("peraturan presiden", r"sistem akuntabilitas kinerja", ((29, 2014),)),
        ("peraturan menteri", r"petunjuk teknis perjanjian kinerja", ((53, 2014),)),
        (
            "peraturan menteri",
            r"tata cara perencanaan,? pengendalian,? dan evaluasi pembangunan",
            ((86, 2017),),
        ),
        ("peraturan menteri", r"klasifikasi,? kodefikasi", ((90, 2019),)),
        ("peraturan menteri", r"pedoman penyusunan survei kepuasan", ((14, 2017), (16, 2014))),
        ("peraturan pemerintah", r"pelaporan keuangan dan kinerja", ((8, 2006),)),
        ("peraturan pemerintah", r"pengelolaan keuangan daerah\b", ((12, 2019), (58, 2005))),
        ("peraturan menteri", r"evaluasi akuntabilitas kinerja", ((88, 2021),)),
        ("undang-undang", r"penyelenggara\w* negara yang bersih", ((28, 1999),)),
        ("peraturan pemerintah", r"kecamatan\b", ((17, 2018), (19, 2008))),
        ("undang-undang", r"sistem perencanaan pembangunan nasional", ((25, 2004),)),
        ("undang-undang", r"keuangan negara", ((17, 2003),)),
        ("undang-undang", r"perbendaharaan negara", ((1, 2004),)),
        ("undang-undang", r"desa\b(?! adat)", ((6, 2014), (3, 2024))),
        ("undang-undang", r"keterbukaan informasi publik", ((14, 2008),)),
        ("undang-undang", r"pemerintahan daerah", ((23, 2014), (32, 2004), (9, 2015), (22, 1999))),
    )
)
"""Kind, title, and the numbers and years that it is known by."""
KEMENTERIAN = {
    (53, 2014): "panrb",
    (14, 2017): "panrb",
    (88, 2021): "panrb",
    (86, 2017): "dalam negeri",
    (90, 2019): "dalam negeri",
}
"""Whose regulation it is: another ministry may have one of the same number and year."""


JUDUL_PENUH = {
    (28, 1999): "penyelenggara negara yang bersih dan bebas dari korupsi kolusi dan nepotisme",
    (17, 2003): "keuangan negara",
    (1, 2004): "perbendaharaan negara",
    (25, 2004): "sistem perencanaan pembangunan nasional",
    (23, 2014): "pemerintahan daerah",
    (8, 2006): "pelaporan keuangan dan kinerja instansi pemerintah",
    (12, 2019): "pengelolaan keuangan daerah",
    (29, 2014): "sistem akuntabilitas kinerja instansi pemerintah",
    (53, 2014): "petunjuk teknis perjanjian kinerja pelaporan kinerja dan tata cara reviu atas "
    "laporan kinerja instansi pemerintah",
    (86, 2017): "tata cara perencanaan pengendalian dan evaluasi pembangunan daerah",
    (90, 2019): "klasifikasi kodefikasi dan nomenklatur perencanaan pembangunan dan keuangan "
    "daerah",
    (14, 2017): "pedoman penyusunan survei kepuasan masyarakat unit penyelenggara pelayanan publik",
    (88, 2021): "evaluasi akuntabilitas kinerja instansi pemerintah",
    (14, 2008): "keterbukaan informasi publik",
}
"""The titles of those that end in more words than the patterns above, by number and year."""
MIN_JUDUL = 4
"""Words of a title of which one may be left out and the others still tell it."""


def judul_terpotong(nomor: int, tahun: int, judul: str) -> bool | None:
    """Whether a title breaks off before the end of the known one; None for one that is another, or
    that nobody knows here."""
    tertulis = re.findall(r"\w+", normal(judul).replace("penyelenggaraan", "penyelenggara"))
    penuh = JUDUL_PENUH.get((nomor, tahun), "").split()
    sebanyak = min(len(tertulis), len(penuh))
    if not sebanyak or tertulis[:sebanyak] != penuh[:sebanyak]:
        return None
    return len(tertulis) < len(penuh)


def kata_judul(nomor: int, tahun: int, judul: str) -> str:
    """The word inside a known title that is left out in a written one, '' where none is."""
    tertulis = re.findall(r"\w+", normal(judul).replace("penyelenggaraan", "penyelenggara"))
    penuh = JUDUL_PENUH.get((nomor, tahun), "").split()
    sini = tertulis[: len(penuh) - 1]
    beda = beda_kata(sini, penuh) if len(penuh) >= MIN_JUDUL and sini != penuh[:-1] else None
    return beda[1] if beda and not beda[0] else ""


def awal_judul(pola: re.Pattern[str], judul: str) -> bool:
    """Whether a title is the beginning of a known one."""
    polos = pola.pattern.replace(",?", "")
    return polos.startswith(" ".join(re.findall(r"\w+", normal(judul))))
