"""The formats of news agencies (IPTC): ninjs, NewsML-G2, NITF and 7901. Usage terms are not read here."""
