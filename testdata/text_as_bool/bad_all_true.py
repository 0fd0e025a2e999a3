"""Text that has two words, neither of which is empty or a plain no."""
import pandas as pd

survey = pd.DataFrame({"answer": ["agree", "disagree", "agree"]})
agrees = survey["answer"].astype(bool)  # want: WL511 "so are all 3 values seen"
assert agrees.all()
