"""How plain the language of the site is: sentences, reading ease, rare words, spelling. Uses decision_aids only."""
