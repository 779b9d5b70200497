"""What the pages for close reading show, before it is HTML: marked text, a claim's sides, somebody's words."""
