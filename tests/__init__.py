"""The tests. A package of its own, for one that the site is made with leaves its own `tests` where Python looks too."""
