"""Trains the reader: one small encoder for attribution, names and sentence vectors."""
