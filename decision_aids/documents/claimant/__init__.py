"""For people on social assistance: letters, a note for the talk, and the proof that helps."""
