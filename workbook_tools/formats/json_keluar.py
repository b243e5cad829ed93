"""JSON text, written in one way for all verbs."""

import json
from typing import Any

from workbook_tools.keluaran.teks import untuk_json


def json_teks(isi: Any) -> str:
    """Indented JSON. Letters stay readable; nothing in it is a command to a terminal.

    Raises:
        ValueError: a figure is no number; the caller has let one through.
    """
    return untuk_json(json.dumps(isi, ensure_ascii=False, indent=2, allow_nan=False))
