"""Dated legal values: one value a file, with the days it holds for, its sources and the day it was last checked."""
