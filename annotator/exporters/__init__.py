"""Data sets out of a project: one module a format, one registry."""
