"""Wire formats: ninjs, NewsML-G2, NITF."""
