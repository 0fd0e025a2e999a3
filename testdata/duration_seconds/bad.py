"""How long something took."""
import pandas as pd

# because[+1]: WL510 "makes the DataFrame here"
df = pd.DataFrame(
    {
        "start": pd.to_datetime(["2020-01-01 10:00", "2020-01-01 10:00"]),
        "end": pd.to_datetime(["2020-01-01 11:00", "2020-01-02 11:00"]),
    }
)

df["took"] = df["end"] - df["start"]
df["seconds"] = df["took"].dt.seconds  # want: WL510
df["minutes"] = (df["end"] - df["start"]).dt.seconds / 60  # want: WL510
df['hours'] = (df.end - df.start).dt.seconds // 3600  # want: WL510
gaps = df["start"].diff().dt.seconds  # want: WL510
spans = df["took"].map(lambda span: span.seconds / 60)  # want: WL510
late = df[df.took.dt.seconds > 3600]  # want: WL510
df["days"] = df["took"].dt.seconds / 86400  # want: WL510


def minutes(frame: pd.DataFrame) -> pd.Series:
    # because[+1]: WL510 "the Series is made here", WL510 "makes the Series here"
    took = frame["end"].sub(frame["start"])
    return took.dt.seconds.div(60)  # want: WL510


minutes(df)
