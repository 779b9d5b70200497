"""The language tables: facts about English and about the news trade, kept as data and apart from code."""
