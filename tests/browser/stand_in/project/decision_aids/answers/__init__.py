"""Where the page looks for answers."""
