"""What the rules tell, by their codes: which of their findings share a cause, and which follow."""

DINILAI = ("H", "S", "P")
"""Families whose findings tell that places disagree; of others only those at a wrong cell."""
TERPAUT = (*DINILAI, "I112")
"""Rules that compare figures: their findings follow a column that is wrong as a whole."""
BERSANDAR = ("P4", "S304", "H209", "H220")
"""Rules whose findings rest on cells that may hold no number."""
SENDIRI = frozenset({"S314", "S325", "S329", "S330", "S350", "S352"})
"""The rules whose findings put no two places beside each other that state one thing."""
TANPA_SUARA = frozenset({"S308", "S317", "S323", "S331", "S351"})
"""Told by what is not there, or by names; no figures vote on it."""
MENUDUH_LAWAN = frozenset({"S304", "S307"})
"""Their causes speak of the difference, not of the cell that turned out to be wrong."""

# What is missing, or stands twice.
BELUM_LENGKAP = "S351"
"""The rule about what a report lacks: a cell, a column, a whole sheet."""
SEL_KOSONG = "I139"
"""The rule about an empty cell among filled ones."""
SUB_KURANG, INDIKATOR_KURANG = "S305", "S303"
KURANG_BARIS = (SUB_KURANG, INDIKATOR_KURANG)
"""The rules that tell of a missing row."""
TAK_SEJUMLAH = "S304"
"""The rule about programs that are not the sum of their rows: a cause of several is one mistake."""
TANPA_BARIS = frozenset({TAK_SEJUMLAH, SUB_KURANG, "S306", "S315"})
"""The rules that miss a row with an amount: a tree whose amounts stand in other rows has none."""
TAK_TERCOCOK = "P410"
"""The rule that tells of a stated figure with nothing to compare it with."""
BERGANTUNG = (TAK_TERCOCOK, "P408", "P409")
"""The rules that tell of stated figures which a sheet would decide."""
GANDA = ("I140", "I125")
"""The rules that tell of a row that stands twice."""
KODE_SASARAN = ("I107", "S316")
"""The rules that tell of a budget's code that is unknown, or empty."""

# What is wrong with a cell itself.
TAK_TERBACA = ("I102", "I105")
"""The rules about what is no figure, and about formulas that failed."""
TAK_SAH = ("I110", "I133")
"""The rules that tell of a figure below zero."""
TANPA_ISI = frozenset(
    {"I101", "I103", "I119", "I132", "I136", "S331", *TAK_TERBACA, *TAK_SAH}
    | {SEL_KOSONG, BELUM_LENGKAP}
)
"""The rules that tell of a cell that holds no number to compute with."""
DUA_ARTI = "I103"
"""The rule about figures with two readings: it asks other places which is meant."""
BENTUK = frozenset({DUA_ARTI, "I104", "I118", "I121"})
"""The rules about how a figure is written, not which."""
GANJIL = frozenset({"I112", "I117", "I137", "I138", "I172"})
"""The rules that find a figure hardly possible."""
RAGU = GANJIL | {"S314", "S350"}
"""These, and those that ask why a figure is so low."""
MENCOLOK = "I171"
"""The rule that tells a figure far from all others; that they disagree says more."""
TERLALU_KECIL = "I111"
"""The rule about amounts a thousand times too small."""
BERUANG = frozenset({"P401", TAK_SEJUMLAH, SUB_KURANG, "S307", "H216", "H217"})
"""The rules that compare amounts."""
TAHUN = "I113"
"""The rule that tells of a year on Identitas that is off."""
BERTAHUN = (TAHUN, "I134", "S314")
"""The rules that compare years, or figures of the Renstra with those of the report's year."""
BERTANYA = frozenset(
    {"S301", "S302", "S309", "S310", "S311", "S312", "S313", "S314", "S320", MENCOLOK, "I172"}
)
"""The rules that put a figure beside others."""
EJAAN = frozenset({"I116", "I124"})
"""The rules about two spellings of one name."""

# What three findings share.
POHON = "H220"
"""The rule about headings that are not the sums below them."""
SEKOLOM = frozenset(
    {"H201", "H202", "H216", "H217", "I101", "I107", "I108", "I112", "I117", "I137", "I138"}
    | {"S315", "S318", *TAK_TERBACA, BELUM_LENGKAP}
)
"""The rules whose findings, three of them in one column, are that column's."""
SEBARIS = frozenset({POHON, SEL_KOSONG})
"""The rules whose findings, three of them in one row, are that row's."""
SELEMBAR = frozenset({SEL_KOSONG, "I117"})
"""The rules about cells beside those of a column that stands in the wrong rows."""
