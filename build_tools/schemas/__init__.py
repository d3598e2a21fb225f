"""JSON Schemas of what is read and given away, made from the dataclasses that hold it. Uses nothing else."""
