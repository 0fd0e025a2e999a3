"""Texts on the other side, behind a sum, or looked for as they are: no fix."""
import pandas as pd

df = pd.DataFrame({"city": ["Rome", "Oslo", "Bern"]})
assert (("Rome" or "Oslo") == df["city"]).sum() == 1  # want: WL703 unfixed
assert (df["city"] + "x" == ("Romex" or "Oslox")).sum() == 1  # want: WL703 unfixed
assert df["city"].str.contains("Rome" or "Oslo", regex=False).sum() == 1  # want: WL703 unfixed
assert (df["city"] == ("Rome" or "Oslo" or "Bern")).sum() == 1  # want: WL703
