"""Who may ask what of the desk: no other site, nobody without a token beyond this machine, nobody without end."""
