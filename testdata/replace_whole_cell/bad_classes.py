"""Classes of characters that no cell reads, and what is made of the outcome."""
import pandas as pd

texts = pd.Series(["a 1", "b_2", "3 kg"])
assert texts.replace(r"\d", "").tolist() == texts.tolist()  # want: WL504 warning
assert texts.replace(r"\D", "").tolist() == texts.tolist()  # want: WL504
assert texts.replace(r"\s", "").tolist() == texts.tolist()  # want: WL504
assert texts.replace(r"\w", "").tolist() == texts.tolist()  # want: WL504
assert texts.replace(r"\W", "").tolist() == texts.tolist()  # want: WL504
assert texts.replace("kg", "_").tolist() == texts.tolist()  # want: WL504
assert texts.replace("kg", "", regex=False).tolist() == texts.tolist()  # want: WL504 unfixed
assert texts.replace("kg", "", inplace=False).tolist() == texts.tolist()  # want: WL504 unfixed
added = (pd.Series(["1", "2"]).replace("%", "") + "0").astype(float)  # want: WL504 warning
stripped = pd.Series(["1", "2"]).replace("%", "").str.strip().astype(float)  # want: WL504 error
table = pd.DataFrame({"a": ["1", "2"]}).replace("%", "").astype(float)  # want: WL504 warning unfixed
