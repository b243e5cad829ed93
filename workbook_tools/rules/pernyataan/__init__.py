"""P4xx: figures stated in the written report."""
