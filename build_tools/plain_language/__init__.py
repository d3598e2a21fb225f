"""How plain the language of the site is, measured on the pages as they are built."""
