"""Words, sentences, quotations, offsets, hashes and the language tables: pure functions over text."""
