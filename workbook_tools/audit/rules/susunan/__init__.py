"""D6xx: numbering, lists, writing of figures, years and words in a finished document."""
