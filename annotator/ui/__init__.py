"""Everything Qt: the window and its parts."""
