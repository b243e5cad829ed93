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


class KeluaranDitolak(LkjError):
    """An output path that may not be written; nothing was changed."""


class DataTakSah(LkjError):
    """Input JSON that does not follow the schema."""


def catat_kesalahan(apa: str) -> None:
    """Log the exception that is being handled, for developers; users see a finding instead.

    Nothing is shown unless the program that uses this package has set up logging.
    """
    import logging

    log = logging.getLogger("workbook_tools")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    log.exception(apa)
