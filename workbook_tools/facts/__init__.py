"""What a workbook states, place by place, and how figures are compared."""

from workbook_tools.facts.konteks import Konteks

__all__ = ["Konteks"]
