"""The few exceptions of the package. What users read is Indonesian."""


class LkjError(Exception):
    """Base of every error this package raises on purpose; its text is for the user."""


class BerkasTakTerpakai(LkjError):
    """A file that cannot be used as a workbook. ``kode`` is the rule it is reported under."""

    def __init__(self, kode: str, pesan: str) -> None:
        super().__init__(pesan)
        self.kode = kode
        self.pesan = pesan


class BerkasTerkunci(LkjError):
    """The target is open in another program or may not be written; nothing was changed."""


class DataTakSah(LkjError):
    """Input JSON that does not follow the schema."""
