"""Speed, side by side in one run. Ratios hold from machine to machine; seconds do not."""
