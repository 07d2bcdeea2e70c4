"""Articles into a project: one module a format, one registry."""
