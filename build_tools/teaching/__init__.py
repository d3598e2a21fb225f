"""What the minor Werkcoach learns with: talks, a quiz and the questions of a study, as data. Uses nothing beside it."""
