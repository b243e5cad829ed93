"""N709: an indicator or sasaran goes by another name in some places."""

import re
from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import kemiripan
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_KUTIP = regex(
    r"[“\"”]((?:Meningkat|Terwujud|Mewujud|Terciptanya|Terlaksananya|Optimal)[^“”\"]{15,220})[”\"“]"
)
BATAS = 55


@aturan("N709", Tingkat.PERINGATAN, "Indikator, sasaran atau tujuan disebut dengan nama lain")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari indikator, sasaran dan tujuan yang di sebagian tempat bernama lain: bukan salah
    ketik, melainkan kata yang berbeda.

    Mengapa penting: nama lain berarti ukuran lain. Pembaca tidak tahu apakah angkanya masih
    tentang indikator yang diperjanjikan.

    Contoh: Indeks Kepuasan Masyarakat di PK, Tingkat Kepuasan Pelayanan di tabel efisiensi;
    sasaran dengan "status maju" di Renstra dan "kualitas mandiri" di tabel capaian.

    Cara memperbaiki: pakai rumusan Perjanjian Kinerja di semua tempat; bila indikatornya memang
    berganti, jelaskan.
    """
    yield from _indikator(k)
    yield from _sasaran(k)
    yield from _kutipan(k)


def _indikator(k: KonteksDokumen) -> Iterator[Temuan]:
    """The one name left over in a table that lists the main indicators, at the place of the one
    that is missing there."""
    nama = {u: k.nama.indikator.nama(u) for u in k.utama}
    lain: dict[str, list[tuple[Catatan, str]]] = defaultdict(list)
    per_tabel = kelompokkan(
        ((c.tabel.letak, c.panel), c) for c in k.catatan if c.lingkup == INDIKATOR and c.nama
    )
    for isi in per_tabel.values():
        kunci = [k.nama.indikator.kunci(c.nama) for c in isi]
        if len(isi) > len(k.utama) or not isi:
            continue
        hilang = [u for u in k.utama if u not in kunci]
        for c, x in zip(isi, kunci, strict=True):
            if x in k.utama:
                continue
            if u := _tempat_sama(k, c, isi, hilang, kunci):
                lain[u].append((c, c.nama))
    for u, isi_lain in lain.items():
        tempat = [Tempat(c.tabel.lembar, c.sel_nama.tempat, n) for c, n in isi_lain]
        tempat += _sebutan(k, u)
        yield Temuan(
            tempat[0].lembar,
            "; ".join(x.sel for x in tempat),
            f"Indikator '{nama[u]}' di sini disebut "
            f"{', '.join(repr(n) for n in dict.fromkeys(n for _, n in isi_lain))}. "
            "Pakai nama di Perjanjian Kinerja; bila indikatornya berganti, jelaskan.",
            kunci=nama[u],
            nilai=tempat[0].nilai,
            terkait=tuple(_tempat_utama(k, u)),
        )


def _tempat_sama(
    k: KonteksDokumen, c: Catatan, isi: list[Catatan], hilang: list[str], kunci: list[str]
) -> str:
    """The main indicator that a strange name stands for, by its place in the list or section."""
    if len(isi) == len(k.utama) and len(isi) > 1:
        n = isi.index(c)
        cocok = sum(a == b for a, b in zip(kunci, k.utama, strict=True))
        return k.utama[n] if k.utama[n] in hilang and cocok else ""
    bagian = k.bagian.di(c.tabel.letak)
    if len(isi) == 1 and bagian in hilang:
        return bagian if kemiripan(c.nama, k.nama.indikator.nama(bagian)) >= BATAS else ""
    return ""


def _tempat_utama(k: KonteksDokumen, kunci: str) -> Iterator[Tempat]:
    for c in k.catatan[:400]:
        if c.lingkup == INDIKATOR and k.nama.indikator.kunci(c.nama) == kunci:
            yield c.tempat
            return


def _sebutan(k: KonteksDokumen, kunci: str) -> Iterator[Tempat]:
    """Headers, list lines and sentences that begin a name like the indicator's and end another."""
    nama = k.nama.indikator.nama(kunci)
    kata = nama.split()
    if len(kata) < 3:
        pola = re.compile(
            rf"\b{re.escape(kata[0])}\s+(?!{re.escape(' '.join(kata[1:]))})[A-Z]\w+(?: "
            rf"[A-Z]\w+)*(?<!\s)"
        )
    else:
        pola = re.compile(
            rf"\b{re.escape(kata[0])}\s+{re.escape(kata[1])}[\w /]{{4,60}}", re.IGNORECASE
        )
    for a in k.dok.alinea:
        for m in pola.finditer(a.teks):
            if (
                kemiripan(m[0], nama) < 95
                and not _awal(nama, m[0])
                and kunci_nama(m[0])[:12] == kunci_nama(nama)[:12]
            ):
                yield a.tempat(m.span())
    for t in k.dok.tabel:
        if not t.milik(Peran.UNIT):
            continue
        for b in t.kepala:
            for s in {x.tempat: x for x in b.sel if x is not None}.values():
                ada = pola.search(s.teks)
                if ada and kunci_nama(s.teks) != kunci and not _awal(nama, s.teks):
                    yield Tempat(t.lembar, s.tempat, s.teks)


def _awal(nama: str, teks: str) -> bool:
    a, b = normal(nama), normal(teks)
    return a.startswith(b) or b.startswith(a)


def _sasaran(k: KonteksDokumen) -> Iterator[Temuan]:
    """The sasaran of one main indicator under several names."""
    nama: dict[str, dict[str, list[Tempat]]] = defaultdict(lambda: defaultdict(list))
    for c in k.catatan:
        kunci = k.nama.indikator.kunci(c.nama) if c.lingkup == INDIKATOR else ""
        sel = [s for _, s in c.isi(Peran.SASARAN)]
        if kunci in k.utama and len(sel) == 1 and sel[0].tinggi == 1 and len(sel[0].teks) < 200:
            s = sel[0]
            if "\n" not in s.teks.strip():
                nama[kunci][_rapi(s.teks)].append(Tempat(c.tabel.lembar, s.tempat, s.teks.strip()))
    for kunci, bentuk in nama.items():
        urut = sorted(bentuk.values(), key=lambda x: -len(x))
        # A cell that lists several sasaran (a. … b. …) is no other name.
        urut = [x for x in urut if not re.search(r"\b[b-d][.)] |\b[2-4][.)] ", x[0].nilai)]
        if len(urut) > 1:
            semua = [x for isi in urut[1:] for x in isi]
            yield Temuan(
                semua[0].lembar,
                "; ".join(x.sel for x in semua[:40]),
                f"Sasaran indikator '{k.nama.indikator.nama(kunci)}' ditulis berbeda-beda: "
                f"{'; '.join(repr(isi[0].nilai) for isi in urut[:5])}. Pakai rumusan "
                f"Perjanjian Kinerja.",
                kunci=k.nama.indikator.nama(kunci),
                nilai=semua[0].nilai,
                terkait=tuple(urut[0][:15]),
            )


def _rapi(teks: str) -> str:
    return kunci_nama(re.sub(r"^mening?katkan", "meningkatnya", normal(nama_bersih(teks))))


def _kutipan(k: KonteksDokumen) -> Iterator[Temuan]:
    """A goal in quotation marks that no table knows."""
    tabel: dict[str, Tempat] = {}
    for t in k.dok.tabel:
        for kolom in t.milik(Peran.SASARAN, Peran.TUJUAN):
            for b in t.baris:
                s = b.sel[kolom.indeks]
                if s is not None and s.teks.strip():
                    for bagian in re.split(r"\n|;|\b[a-e][.)] ", s.teks):
                        tabel.setdefault(_rapi(bagian), Tempat(t.lembar, s.tempat, bagian.strip()))
    tabel.pop("", None)
    if not tabel or not any(t.milik(Peran.TUJUAN) for t in k.dok.tabel):
        return
    kutipan: dict[str, list[Tempat]] = defaultdict(list)
    for a, m in k.dok.cari(_KUTIP):
        if not re.search(r"\bvisi\b|\bmisi\b", a.teks[: m.start()], re.IGNORECASE):
            isi = m[1].strip(" .,;")
            kutipan[isi].append(a.tempat(m.span(1), isi))
    for isi, tempat in kutipan.items():
        if any(_rapi(isi) == n or kemiripan(isi, x.nilai) >= 90 for n, x in tabel.items()):
            continue
        if any(n in _rapi(isi) or _rapi(isi) in n for n in tabel if len(n) > 20):
            continue
        terkait = sorted(tabel.values(), key=lambda x: -kemiripan(isi, x.nilai))[:4]
        lain = [x for n, semua in kutipan.items() if n != isi for x in semua]
        yield Temuan(
            tempat[0].lembar,
            "; ".join(x.sel for x in tempat),
            f"Rumusan “{isi}” tidak ada di tabel tujuan dan sasaran laporan ini. Samakan dengan "
            "Renstra dan Perjanjian Kinerja.",
            nilai=isi,
            terkait=(*terkait, *lain[:4]),
        )
