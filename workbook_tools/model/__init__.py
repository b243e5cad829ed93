"""Plain data of a report: cells, records, results, findings. No I/O."""
