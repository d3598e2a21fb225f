"""Decision aids for the tegenprestatie: dated rules, exact answers and the reasons for them.

Standard library only; the same code answers in CPython and, through Pyodide, in the visitor's browser.
"""

__version__ = "2026.11.25"
