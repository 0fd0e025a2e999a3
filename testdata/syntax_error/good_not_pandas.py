# proof: none (does not parse)
"""Broken, but it has nothing to analyze: it is not analyzed, and nothing is said."""
import json

settings = = json.loads("{}")
