"""What can be known of a text without a window or a file: offsets, units, furniture."""
