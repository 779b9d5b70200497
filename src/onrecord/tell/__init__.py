"""What somebody wants to know: brief, alerts, exports, notifications."""
