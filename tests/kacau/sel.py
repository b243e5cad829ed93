"""Workbooks whose input cells hold anything that a cell can hold."""

import random
import re
from html import escape

from tests.kacau.dasar import Isi, bagian_tab, bungkus, isi_baik

SEL_SEBUKU = 25
"""Fuzzed cells of one workbook; what goes wrong is told with the seed, and can be made again."""

_SEL = re.compile(r'<c r="([A-Z]+)(\d+)"([^>]*?)(?:/>|>(.*?)</c>)', re.DOTALL)
_BARIS_KEPALA = 5
_JUDUL = (
    *("Identitas", "Indikator", "Renstra", "PK Indikator", "Realisasi Kinerja", "Desa", "BUMDes"),
    *("IKM", "Kecamatan Lain", "Angka Laporan", "Skala Nilai"),
)
_KATA = (
    *("-", "Nihil", "belum dinilai", "ya", "tidak", "naik", "turun", "100%", "2:9", "9:09", "0"),
    *("Rp 346.373.250,00", "8,000,000", "215.888.35", "50.850,000", "101 Desa/3 Kel", "80-90"),
    *("BB", "B (78,50)", "WTP", "12 Bulan", "1/3", "3 dari 19", "0:0", "1:0", "0/0", "9:99"),
    *("Mandiri", "MAJU", "IKU1", "IKU!A1", "=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-1"),
    *("x;=cmd|' /C calc'!A0", "＝1+1", "１２３", "²", "10²", "٣", "①", "Ⅷ", "½", "∞", "NaN", "inf"),
    *("1e400", "1e99999999", "-1e400", "1E-400", "0x1F", "1_000", "9" * 199, "9" * 5000, "0" * 300),
    *("#########", "#REF!", "_xD800_", "_x001B_[31mMERAH", "_x009B_2J", "_x202E_abc", "_x0000_"),
    *("\u202eabc", "\u2066x", "\u0085", "\u2028", "\ufeff", "\u200b", "\U0001f600", "a\u0301" * 50),
    *("{}", "{0}", "{tahun_1}", "%s", "%n", "<b>", "]]>", "&amp;", "\\", "'", '"', "[red]x[/red]"),
    *("../../etc/passwd", "C:\\Windows", "http://x", "a" * 40_000, "kata " * 2_000, "\n" * 500),
)
_BILANGAN = (
    *("0", "-0", "1", "-1", "0.1", "0.27000000000000002", "1e15", "1e16", "1e-15", "1e300"),
    *("1e308", "1.8e308", "1e400", "-1e400", "1e-400", "1e99999999", "1e-99999999", "NaN", "INF"),
    *("45292", "0.38125", "1.14583333", "-45292", "2958466", "1e10", "9" * 400, "", " 5 ", "5,5"),
)
_GALAT = ("#REF!", "#DIV/0!", "#N/A", "#SPILL!", "#APA?", "")


def buku_sel(benih: int) -> bytes:
    """The good workbook with some cells of its inputs fuzzed."""
    acak = random.Random(benih)
    isi = isi_baik()
    for _ in range(SEL_SEBUKU):
        _kacaukan(isi, bagian_tab(acak.choice(_JUDUL)), acak)
    return bungkus(isi)


def _kacaukan(isi: Isi, nama: str, acak: random.Random) -> None:
    teks = isi[nama].decode()
    semua = [m for m in _SEL.finditer(teks) if int(m[2]) > _BARIS_KEPALA]
    berisi = [m for m in semua if m[4]]
    m = acak.choice(berisi if berisi and acak.random() < 0.7 else semua)
    gaya = re.sub(r'\s*\bt="[^"]*"', "", m[3])
    if acak.random() < 0.2:
        gaya = f' s="{acak.randrange(60)}"'
    baru = f'<c r="{m[1]}{m[2]}"{gaya}{_isi(acak)}</c>'
    isi[nama] = (teks[: m.start()] + baru + teks[m.end() :]).encode()


def _isi(acak: random.Random) -> str:
    """Type and content of a cell."""
    jenis = acak.choice(("teks", "teks", "campur", "angka", "rumus", "galat", "logika", "str"))
    if jenis == "angka":
        return f"><v>{acak.choice(_BILANGAN)}</v>"
    if jenis == "rumus":
        return f"><f>{escape(acak.choice(_KATA)[:8000])}</f><v>{acak.choice(_BILANGAN)}</v>"
    if jenis == "galat":
        return f' t="e"><v>{acak.choice(_GALAT)}</v>'
    if jenis == "logika":
        return f' t="b"><v>{acak.choice(("0", "1", "true", "FALSE", "2", ""))}</v>'
    kata = acak.choice(_KATA) if jenis != "campur" else _campur(acak)
    if jenis == "str":
        return f' t="str"><v>{escape(kata)}</v>'
    return f' t="inlineStr"><is><t xml:space="preserve">{escape(kata)}</t></is>'


def _campur(acak: random.Random) -> str:
    """Words, digits and signs at random."""
    potongan = (*_KATA[:60], " ", ".", ",", "/", ":", "(", ")", "%", "-", "Rp", "9", "0", "juta")
    return "".join(acak.choice(potongan) for _ in range(acak.randint(1, 6)))
