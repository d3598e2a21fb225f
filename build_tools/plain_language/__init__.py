"""How plain the language of the site is: sentences, reading ease, rare words. Uses decision_aids only."""
