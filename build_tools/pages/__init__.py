"""What is filled in on the pages before the site generator reads them. Uses norms and browser_python."""
