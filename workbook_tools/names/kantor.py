"""How a report is called by its office: whose it is."""


def sebut_kantor(perangkat_daerah: object, kabupaten: object, tahun: object) -> str:
    """'Kecamatan Loksado, Hulu Sungai Selatan, 2024'; empty when office or year is unknown."""
    kantor, tempat, kapan = (
        " ".join(str(x if x is not None else "").split())
        for x in (perangkat_daerah, kabupaten, tahun)
    )
    return ", ".join(x for x in (kantor, tempat, kapan) if x) if kantor and kapan else ""
