"""The aids as DMN 1.3, for the rule engines of municipalities: https://www.omg.org/spec/DMN/1.3. Uses nothing else."""
