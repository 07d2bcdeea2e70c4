"""Backups of projects: made by themselves beside the work, and put back from a window."""
