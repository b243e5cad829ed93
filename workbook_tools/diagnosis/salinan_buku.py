"""Why a figure copied from another workbook differs from the original."""

from workbook_tools.facts.salinan import Salinan, banding_salinan
from workbook_tools.model.petikan import Kutipan


def sebab_beda(salinan: Kutipan, asal: Kutipan, pasangan: Kutipan) -> str:
    """Why a copy may differ, in words; '' when nothing fits.

    ``pasangan`` is the original's other figure (its target for a realisation).
    """
    a, b = salinan.nilai, asal.nilai
    if a is None or b is None:
        return ""
    if banding_salinan(salinan, asal) is Salinan.DIBULATKAN:
        return f"{asal.terbaca} dibulatkan menjadi {salinan.terbaca}"
    for kali in (100, 1000):
        if b and a in (b * kali, b / kali):
            return f"skala angkanya berbeda {kali} kali"
    if pasangan.nilai == a:
        return f"{salinan.terbaca} adalah {_sebutan(pasangan)}-nya"
    return ""


def _sebutan(k: Kutipan) -> str:
    return "target" if k.kolom == "target" else "realisasi"
