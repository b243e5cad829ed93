"""Facts from sentences: a figure, the notion that the words before it name, whom they speak of.

A figure whose notion or owner the words do not tell is left unbound, and counted.
"""

import re
from collections.abc import Collection, Iterator

from msgspec import Struct, field

from workbook_tools.audit.angka_kalimat import ANGKA, PERSEN, UANG, AngkaKalimat, angka_di
from workbook_tools.audit.bagian import SASARAN, Bagian
from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import KALIMAT, Fakta, baca
from workbook_tools.audit.fakta_tabel import BELANJA, INDIKATOR, KEGIATAN, PROGRAM, SUB, TOTAL, Nama
from workbook_tools.audit.identitas import Identitas
from workbook_tools.audit.penamaan import PencariNama, Sebutan
from workbook_tools.audit.perubahan import perubahan_di
from workbook_tools.audit.teks import letak_tahun, tempat_alinea
from workbook_tools.names import kunci_nama
from workbook_tools.regex import regex

GABUNGAN = "gabungan"
"""Several programs that a sentence takes together."""

_SATUAN_BANYAK = regex(
    r"\s*(?:\([^)]*\)\s*)?(?:desa|bumdes|orang|program|kegiatan|sub|indikator|sasaran|kecamatan|"
    r"bulan|dokumen|laporan|unit|kali|buah|jiwa|rt|rw|jenis|kelompok|lembaga|misi|isu|rekomendasi|"
    r"tahun|hari|kelurahan|km|pegawai|asn|poin)",
    re.IGNORECASE,
)
_BELANJA = regex(r"[Bb]elanja ((?:[A-Z][a-z]+|dan)(?: (?:[A-Z][a-z]+|dan))*)")
_TINGKAT = (SUB, KEGIATAN, PROGRAM)
_LEBIH_DALAM = {
    SUB: regex(r"$^"),
    KEGIATAN: regex(r"sub ?kegiatan", re.IGNORECASE),
    PROGRAM: regex(r"kegiatan", re.IGNORECASE),
}
"""A level that is named behind the name means another thing than the name."""
_TOTAL = regex(
    r"jumlah|total|tersedia|keseluruhan|apbd|dpa|dppa|tahun anggaran|anggaran tahun|didukung oleh|"
    r"pagu anggaran|anggaran pada|realisasi anggaran|kinerja keuangan",
    re.IGNORECASE,
)
_SELURUHNYA = regex(r"\s*anggaran rp", re.IGNORECASE)
"""A sentence that begins so and names nobody speaks of the whole office."""
_PENDUKUNG = regex(r"\s*indikator ini didukung", re.IGNORECASE)
_SISA_LANJUT = regex(r",? (?:dengan )?sisa(?:nya)?(?: sebesar)?\s*", re.IGNORECASE)
"""What is left of whatever the share right before is of."""
_RATA_PROGRAM = regex(r"rata capaian (?:sub |program|kegiatan)", re.IGNORECASE)
_TERBILANG = regex(r"\([^)]*\)")
_PERSENTASE = regex(r"\bp(?:er|re)sentase(?: sebesar| mencapai)?\s*$")
_KECAMATAN = regex(r"[Kk]ecamatan (?!Tahun|Lain|Yang|Se)([A-Z][a-z]+(?: [A-Z][a-z]+)?)")


class PembacaKalimat(Struct):
    """Turns paragraphs into facts."""

    identitas: Identitas
    nama: Nama
    bagian: Bagian
    cari: PencariNama
    tak_terikat: int = 0
    nama_belanja: dict[str, str] = field(default_factory=dict)

    def alinea(self, a: Alinea) -> Iterator[Fakta]:
        """The facts of one paragraph."""
        ubah = self._perubahan(a.teks)
        semua = _dengan_awal(a.teks, angka_di(a.teks), ubah)
        if not semua:
            return
        sebutan = self.cari.cari(a.teks)
        for n, x in enumerate(semua):
            if (
                ada := next((v for (b, e), v in ubah.items() if b <= x.awal < e), None)
            ) is not None:
                fakta = self._ubah(a, x, sebutan, *ada)
            else:
                fakta = self._satu(a, x, semua[:n], sebutan)
            if fakta is None:
                self.tak_terikat += 1
            else:
                yield fakta

    def _perubahan(self, teks: str) -> dict[tuple[int, int], tuple[str, int | None]]:
        """Figures between which something changed, with notion and year; others ('' as notion)
        are the change itself."""
        hasil: dict[tuple[int, int], tuple[str, int | None]] = {}
        kini = self.identitas.tahun
        for p in perubahan_di(teks):
            lalu = p.tahun_awal or (kini - 1 if kini else None)
            for ruas, jenis, tahun in (
                (p.beda, "", None),
                (p.awal, p.apa, lalu),
                (p.akhir, p.apa, p.tahun_akhir or kini),
            ):
                if ruas is not None:
                    hasil[ruas.awal, ruas.akhir] = (jenis, tahun)
        return hasil

    def _ubah(
        self, a: Alinea, x: AngkaKalimat, sebutan: list[Sebutan], jenis: str, tahun: int | None
    ) -> Fakta | None:
        kunci = self._indikator(a, x, sebutan) if jenis else ""
        return self._fakta(a, x, jenis, INDIKATOR, kunci, tahun) if kunci else None

    def _satu(
        self, a: Alinea, x: AngkaKalimat, sebelum: list[AngkaKalimat], sebutan: list[Sebutan]
    ) -> Fakta | None:
        if x.jenis == UANG or self._penyerapan(a, x, sebelum):
            return self._anggaran(a, x, sebelum, sebutan)
        jenis = _notion(x) or _dari_target(x, sebelum)
        if not jenis or self._kantor_lain(a.teks, x):
            return None
        if jenis == "rata_rata":
            return self._fakta(a, x, jenis, TOTAL, "rata-rata", self.tahun(a.teks, x))
        kunci = self._indikator(a, x, sebutan)
        if not kunci:
            return None
        belum = jenis == "target" and _BELUM_TARGET.search(x.depan)
        tahun = self.identitas.tahun if belum else self.tahun(a.teks, x)
        return self._fakta(a, x, jenis, INDIKATOR, kunci, tahun)

    def _anggaran(
        self, a: Alinea, x: AngkaKalimat, sebelum: list[AngkaKalimat], sebutan: list[Sebutan]
    ) -> Fakta | None:
        jenis = "penyerapan" if x.jenis == PERSEN else notion_uang(x)
        if not jenis:
            return None
        lingkup, kunci = self._pemilik(a, x, sebelum, sebutan)
        if not lingkup:
            return None
        return self._fakta(a, x, jenis, lingkup, kunci, self.tahun(a.teks, x))

    def _penyerapan(self, a: Alinea, x: AngkaKalimat, sebelum: list[AngkaKalimat]) -> bool:
        """A percentage behind two amounts, or one that the words call absorbed budget."""
        if x.jenis != PERSEN:
            return False
        dekat = [s for s in sebelum[-2:] if s.kalimat == x.kalimat]
        if len(dekat) == 2 and all(s.jenis == UANG for s in dekat):
            return True
        kalimat = _TERBILANG.sub(" ", a.teks[x.kalimat[0] : x.awal]).casefold()
        if re.search(r"\bkinerja keuangan\b", kalimat) and not sebelum:
            return True
        if dekat and dekat[-1].jenis == UANG and _PERSENTASE.search(kalimat):
            return True
        depan = kalimat[-90:]
        if re.search(r"\bterserap(?: sebesar)?\s*$", depan):
            return True
        return (
            bool(
                re.search(
                    r"(?:realisasi|penyerapan|serapan)(?:nya)? ?(?:keuangan|anggaran|dana)", depan
                )
            )
            and "fisik" not in depan.split("keuangan")[-1]
        )

    def _pemilik(
        self, a: Alinea, x: AngkaKalimat, sebelum: list[AngkaKalimat], sebutan: list[Sebutan]
    ) -> tuple[str, str]:
        teks = a.teks
        if re.search(r"\btotal\b", x.depan, re.IGNORECASE):
            return TOTAL, "total"
        if _PENDUKUNG.match(a.teks, x.kalimat[0]) and (kunci := self.bagian.alinea(a)):
            return INDIKATOR, kunci
        belanja = list(_BELANJA.finditer(teks, x.awal - len(x.depan), x.awal))
        if belanja and re.search(
            r"belanja [\w ]{3,60}(?:sebesar|adalah)?\s*$", x.depan, re.IGNORECASE
        ):
            nama = f"Belanja {belanja[-1][1]}"
            self.nama_belanja[kunci_nama(nama)] = nama
            return BELANJA, kunci_nama(nama)
        lain = sebelum[:-1] if _SISA_LANJUT.fullmatch(x.depan) else sebelum
        batas = max((s.akhir for s in lain if s.jenis == PERSEN), default=0)
        dekat = [s for s in sebutan if batas <= s.awal and s.akhir <= x.awal]
        for tingkat in _TINGKAT:
            milik = list(dict.fromkeys(s.kunci for s in dekat if s.lingkup == tingkat))
            if len(milik) == 1:
                akhir = max(s.akhir for s in dekat if s.lingkup == tingkat)
                lebih_dalam = _LEBIH_DALAM[tingkat].search(teks, akhir, x.awal)
                return ("", "") if lebih_dalam else (tingkat, milik[0])
            if milik:
                return (
                    (GABUNGAN, f"{tingkat}:" + "|".join(milik)) if tingkat == PROGRAM else ("", "")
                )
        if belanja or any(k == "lebih" for k in x.kata()):
            return "", ""
        kalimat = teks[x.kalimat[0] : x.akhir]
        semua = _TOTAL.search(kalimat) or (_SELURUHNYA.match(kalimat) and not self.bagian.alinea(a))
        return (TOTAL, "total") if semua else ("", "")

    def _indikator(self, a: Alinea, x: AngkaKalimat, sebutan: list[Sebutan]) -> str:
        awal, akhir = x.kalimat
        dekat = [s for s in sebutan if awal <= s.awal < akhir and s.lingkup in (INDIKATOR, SASARAN)]
        depan = [s for s in dekat if s.akhir <= x.awal]
        for s in (*reversed(depan), *dekat):
            kunci = self.bagian.dari_sebutan(s.lingkup, s.kunci)
            if kunci:
                return kunci
            if s.lingkup == INDIKATOR:
                return s.kunci
        return self.bagian.dari_nomor(a.teks[awal:akhir]) or self.bagian.alinea(a)

    def _kantor_lain(self, teks: str, x: AngkaKalimat) -> bool:
        """Whether the last kecamatan named before the figure is another one."""
        ada = list(_KECAMATAN.finditer(teks, x.kalimat[0], x.awal))
        if not ada or not self.identitas.nama:
            return False
        return not ada[-1][1].casefold().startswith(self.identitas.nama.split()[0].casefold())

    def tahun(self, teks: str, x: AngkaKalimat) -> int | None:
        """The year named last before the figure in its sentence; the report's when none is."""
        awal = x.kalimat[0]
        if "akhir renstra" in x.depan.casefold() and self.identitas.periode:
            return self.identitas.periode[1]
        ada = [t for t, a, _ in letak_tahun(teks) if awal <= a < x.awal]
        return ada[-1] if ada else self.identitas.tahun

    def _fakta(
        self, a: Alinea, x: AngkaKalimat, jenis: str, lingkup: str, kunci: str, tahun: int | None
    ) -> Fakta:
        tempat = tempat_alinea(a.urutan, x.awal, x.akhir)
        return Fakta(
            jenis,
            lingkup,
            kunci,
            self.nama_belanja.get(kunci, "") if lingkup == BELANJA else "",
            tahun,
            x.teks,
            tempat,
            a.lembar,
            baca(x.teks, jenis),
            KALIMAT,
            f"P{a.urutan}",
            f"P{a.urutan}",
        )


def notion_uang(x: AngkaKalimat) -> str:
    """What an amount of money is, as the words before it say; '' where they do not."""
    kata = x.kata()
    if _MURNI.search(x.depan):
        return ""
    if re.search(r"target (?:realisasi )?anggaran(?!.*realisasi)", x.depan, re.IGNORECASE):
        return "anggaran"
    for k in reversed(kata):
        if k == "sisa":
            return "sisa"
        if k in ("realisasi", "capaian"):
            return "realisasi_anggaran"
        if k in ("anggaran", "target"):
            return (
                "realisasi_anggaran"
                if "realisasi" in kata[-2:-1] and k == "anggaran"
                else "sisa"
                if kata[-2:-1] == ["sisa"] and k == "anggaran"
                else "anggaran"
            )
        if k == "lebih":
            return ""
    return ""


_MURNI = regex(
    r"\b(?:pagu|anggaran|apbd) (?:\w+ )?(?:murni|awal|induk|semula|sebelum perubahan)\b[^,]*$",
    re.IGNORECASE,
)
"""A budget before its amendment."""
_UBAH = regex(
    r"(?:naik|turun|meningkat|menurun|peningkatan|penurunan|kenaikan|kurang|selisih|bertambah|"
    r"membaik|memburuk|berkurang|kemajuan|baru)(?: sebesar| mencapai)?\s*$",
    re.IGNORECASE,
)
"""Words before a change or a distance, which is no value of the indicator."""


_SEBAGIAN_TAHUN = regex(
    r"semester|triwulan|periode(?! tahun 20\d\d(?!\s*[-–]))|tidak dibanding", re.IGNORECASE
)
_PATOKAN = regex(
    r"\bdi ?(?:atas|bawah) angka\s*$|"
    r"\bnilai (?:\w+ ){0,2}?(?:sub ?)?(?:komponen|unsur|aspek)\b[^,]*$|"
    r"\b(?:provinsi|nasional)(?:,? (?:yaitu|yang|sebesar|adalah|mencapai))*\s*$",
    re.IGNORECASE,
)
"""A mark that values are put beside, the value of a larger area, or a part of a score."""
_NYATA = regex(r"\brealisasi(?:nya)?\s*$", re.IGNORECASE)
_BANDING = regex(
    r"\s*[A-Za-z]+ (?:tepat sesuai|melampaui|melebihi|(?:sudah|belum) memenuhi|baru \S+ dari) "
    r"target",
    re.IGNORECASE,
)
_AKHIR = regex(r"target akhir(?: renstra)?(?: tahun)?(?: 20\d\d)? \($", re.IGNORECASE)
_TUTUP = regex(r"\s*[A-Za-z]+\)")
_LEWAT = regex(r"(?:penuhi|lebihi|lampaui|capai) target\s*$", re.IGNORECASE)
_BELUM = regex(r"(?:belum|tidak) (?:ter|di)capai\s*:\s*$", re.IGNORECASE)


_SEBESAR = regex(r"\b(?:sebesar|mencapai|hanya|sebanyak)\s*$", re.IGNORECASE)
_BELUM_TARGET = regex(
    r"\b(?:belum|tidak) (?:men)?capai target(?:nya)?(?: yaitu)?(?: sebesar)?\s*$", re.IGNORECASE
)
"""'belum mencapai target 17,00%'."""


def _dengan_awal(
    teks: str, semua: list[AngkaKalimat], ubah: Collection[tuple[int, int]]
) -> list[AngkaKalimat]:
    """With the figures behind 'dari', from which something changed; elsewhere they are parts."""
    sela = [r for r in ubah if not any(r[0] <= x.awal < r[1] for x in semua)]
    awal = [AngkaKalimat(teks[a:b], a, b, ANGKA, "", "", (0, len(teks))) for a, b in sela]
    return sorted([*semua, *awal], key=lambda x: x.awal)


def _dari_target(x: AngkaKalimat, sebelum: list[AngkaKalimat]) -> str:
    """'target belum tercapai: 90,43 dari 90,5': the second is the target."""
    if not sebelum:
        return ""
    if re.fullmatch(r"\s*(?:[A-Za-z]+ )?dari (?:target |batas )?", x.depan):
        lepas = "target" in x.depan.casefold() and _SEBESAR.search(sebelum[-1].depan)
        return "target" if lepas or _BELUM.search(sebelum[-1].depan) else ""
    lewat = re.fullmatch(r"\s*(?:[A-Za-z]+ )?melampaui target ", x.depan)
    return "target" if lewat and _notion(sebelum[-1]) == "realisasi" else ""


def _berhasil(x: AngkaKalimat) -> bool:
    """'realisasi 6 Orang tepat sesuai target', 'target akhir 2023 (6 Orang)': what is counted is
    the indicator's own unit."""
    return bool(
        (_NYATA.search(x.depan) and _BANDING.match(x.belakang))
        or (_AKHIR.search(x.depan) and _TUTUP.match(x.belakang))
    )


def _notion(x: AngkaKalimat) -> str:
    if _BELUM.search(x.depan):
        return "realisasi"
    if _PATOKAN.search(x.depan):
        return ""
    if _SEBAGIAN_TAHUN.search(x.depan):
        return ""  # a part of the year is no figure of the year
    if _UBAH.search(x.depan) or re.match(r"\s*dari target akhir", x.belakang, re.IGNORECASE):
        return ""
    kata = [k for k in x.kata() if k not in ("anggaran", "lebih", "sisa")]
    if x.jenis == ANGKA and _SATUAN_BANYAK.match(x.belakang) and not _berhasil(x):
        return ""
    if "fisik" in kata or "efisiensi" in kata or "efisien" in x.belakang[:40].casefold():
        return ""
    if "rata" in kata and "capaian" in kata and x.jenis == PERSEN:
        return "" if _RATA_PROGRAM.search(x.depan) else "rata_rata"
    akhir = kata[-1] if kata else ""
    if akhir == "nilai" and "target" in kata[-3:] and "realisasi" not in kata[-3:]:
        akhir = "target"  # 'targetnya adalah mendapatkan nilai 90'
    if akhir == "target" and x.jenis == ANGKA and _LEWAT.search(x.depan):
        return "target"  # 'melampaui target 85'
    if akhir == "target" and _BELUM_TARGET.search(x.depan):
        return "target"
    if akhir == "target" and re.search(
        r"(?:capai|penuhi|lebihi|lampaui|dari|tentang) (?:\w+ ){0,1}target\w*(?: \w+){0,2}\s*$|"
        r"target artinya",
        x.depan,
        re.IGNORECASE,
    ):
        return ""
    if x.jenis == PERSEN:
        if re.match(r"\s*dari (?:target|nilai)", x.belakang, re.IGNORECASE):
            return "capaian"
        return {"target": "target", "realisasi": "realisasi", "capaian": "capaian"}.get(akhir, "")
    return {"target": "target", "realisasi": "realisasi", "nilai": "realisasi"}.get(akhir, "")
