"""How alerts leave the house (mail, webhook). Empty until the desk is built."""
