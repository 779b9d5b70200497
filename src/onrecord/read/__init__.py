"""One report by itself: parts, sentences, names, dates, statements."""
