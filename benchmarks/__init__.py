"""Benchmarks of the site as its visitors meet it. Figures come from one run, side by side, as medians."""
