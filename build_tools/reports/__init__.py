"""What a visitor saves under “Klopt dit niet?”, and the case that becomes of it. Uses decision_aids only."""
