"""One long chain, with functions in it."""
import numpy as np
import pandas as pd

raw = pd.DataFrame(
    {
        " Order ID ": [1, 2, 2, 3, 4],
        "Ship Date": ["2024-03-01", "2024-03-02", "2024-03-02", "2024-03-09", "2024-04-01"],
        "Region": ["north", "South", "South", "NORTH", None],
        "Amount (EUR)": ["1,200.50", "80", "80", "15.25", "9"],
    }
)


def clean_names(frame: pd.DataFrame) -> pd.DataFrame:
    names = frame.columns.str.strip().str.lower().str.replace(r"[^a-z]+", "_", regex=True)
    return frame.set_axis(names.str.replace(r"_+$", "", regex=True), axis=1)


def to_number(values: pd.Series) -> pd.Series:
    return values.str.replace(",", "", regex=False).astype(float)


def report(frame, label):
    print(label, frame.shape)
    return frame


def keep_regions(frame, *, known):
    return frame.loc[frame["region"].isin(known)]


orders = (
    raw.pipe(clean_names)
    .pipe(report, "raw")
    .drop_duplicates()
    .assign(
        ship_date=lambda df: pd.to_datetime(df["ship_date"], format="%Y-%m-%d"),
        region=lambda df: df["region"].str.lower(),
        amount=lambda df: to_number(df["amount_eur"]),
        month=lambda df: df["ship_date"].dt.month,
    )
    .drop(columns=["amount_eur"])
    .dropna(subset=["region"])
    .pipe(keep_regions, known={"north", "south"})
    .sort_values(["region", "ship_date"], ignore_index=True)
    .pipe(report, "clean")
)
assert orders["amount"].tolist() == [1200.5, 15.25, 80.0]

summary = (
    orders.groupby(["region", "month"])["amount"]
    .agg(["sum", "mean", "size"])
    .rename(columns={"size": "orders", "sum": "total"})
    .reset_index()
    .assign(share=lambda df: df["total"] / df["total"].sum(), level=lambda df: np.where(df["total"] > 100, "high", "low"))
    .melt(id_vars=["region", "month"], value_vars=["total", "mean"], var_name="kind")
    .query("value > 0")
    .set_index(["region", "kind"])
    .sort_index()
)
assert summary.loc[("south", "total"), "value"] == 80.0
result = summary["value"].unstack("kind").round(1).to_dict("index")
assert result["north"]["total"] == 1215.8
