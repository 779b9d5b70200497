"""The formats of news agencies (IPTC): ninjs, NewsML-G2 and NITF. Usage terms and planning are not read here."""
