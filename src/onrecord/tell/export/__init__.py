"""The record in the formats that programs read."""
