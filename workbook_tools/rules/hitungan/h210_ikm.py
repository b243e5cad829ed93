"""H210: the stated satisfaction index is not that of the nine elements."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from workbook_tools.compute.ikm import KALI
from workbook_tools.diagnosis import Kemungkinan, pilih, salah_ketik
from workbook_tools.diagnosis.ikm import BERGESER, bobot_tercetak, unsur_bergeser
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.hasil import Ikm
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import Angka
from workbook_tools.records.ikm import BarisIkm
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H210", Tingkat.GALAT, "Nilai IKM berbeda dari hitungan unsur")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan nilai IKM yang dilaporkan dengan rata-rata U1 sampai U9 dikali 25.

    Mengapa penting: IKM biasanya indikator kinerja; nilainya harus dapat dihitung ulang dari
    unsur (PermenPANRB 14/2017).

    Contoh: jumlah unsur 32,4; nilai IKM 32,4 ÷ 9 × 25 = 90,00. Dengan bobot 0,11 yang dibulatkan
    hasilnya 89,10: itu info, karena banyak laporan memakai bobot tercetak.

    Cara memperbaiki: pakai sepersembilan (1/9) sebagai bobot, bukan 0,11 atau 0,111; lalu samakan
    nilai di naskah dan di lembar Realisasi Kinerja.
    """
    realisasi = [b.realisasi.nilai for b in k.laporan.kinerja]
    ikm = {i.baris: i for i in k.hasil.ikm}
    for b in k.laporan.ikm:
        hasil, dilaporkan = ikm.get(b.nomor_baris), b.nilai_dilaporkan.angka
        if hasil is None or hasil.nilai is None or dilaporkan is None:
            continue
        cocok = bandingkan(dilaporkan, hasil.nilai, Fraction(0))
        if cocok is not Cocok.SAMA:
            yield _temuan(b, hasil, dilaporkan, hasil.nilai, cocok, realisasi)


def _temuan(
    b: BarisIkm,
    ikm: Ikm,
    dilaporkan: Angka,
    nilai: Fraction,
    cocok: Cocok,
    lain: Iterable[Fraction | None],
) -> Temuan:
    tertulis = b.nilai_dilaporkan.teks
    bobot = _bobot(ikm, dilaporkan)
    ringan = bool(bobot) or cocok is Cocok.DIPOTONG
    dugaan = "Angka belakangnya dipotong, bukan dibulatkan." if cocok is Cocok.DIPOTONG else bobot
    if any(n is not None and unsur_bergeser(b, n) for n in lain):
        dugaan = BERGESER
    return temuan(
        b.nilai_dilaporkan,
        b,
        f"Nilai IKM tertulis {tertulis}, hitungannya {ikm.cara_hitung}. Periksa nilai unsur dan "
        "bobotnya.",
        dugaan=dugaan or _dugaan(b, dilaporkan, nilai),
        terkait=(Tempat("ikm", f"{b.unsur[0].sel}:{b.unsur[-1].sel}"),),
        tingkat=Tingkat.INFO if ringan else None,
    )


def _bobot(ikm: Ikm, dilaporkan: Angka) -> str:
    """Which of the printed weights gives the stated value."""
    for bobot in bobot_tercetak(ikm):
        if bandingkan(dilaporkan, bobot.nilai, Fraction(0)) is not Cocok.BEDA:
            return bobot.sebab
    return ""


def _dugaan(b: BarisIkm, dilaporkan: Angka, nilai: Fraction) -> str:
    tertulis = b.nilai_dilaporkan.teks
    rata = nilai / KALI
    lain = [Kemungkinan(f"{tertulis} adalah rata-rata unsur yang belum dikali {KALI}.", rata)]
    jumlah = rata * sum(u.nilai is not None for u in b.unsur)
    lain.append(Kemungkinan(f"{tertulis} adalah jumlah unsur yang belum dirata-rata.", jumlah))
    ada = [u.nilai for u in b.unsur if u.nilai is not None]
    if len(ada) < len(b.unsur):
        kata = f"Jumlah {len(ada)} unsur dibagi {len(b.unsur)}, bukan {len(ada)}."
        lain.append(Kemungkinan(kata, sum(ada, Fraction(0)) / len(b.unsur) * KALI))
    slip = salah_ketik(dilaporkan, nilai)
    return pilih(dilaporkan, lain) or (f"Salah ketik: {slip}." if slip else "")
