# proof: needs matplotlib
"""Figures: much is called for what it draws."""
import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame(
    {
        "year": [2019, 2020, 2021, 2022],
        "north": [3.0, 4.0, 2.5, 5.0],
        "south": [2.0, 1.0, 3.5, 4.0],
        "kind": ["a", "b", "a", "b"],
    }
)

df.plot(x="year", y=["north", "south"], title="Yields")
plt.close("all")
df.hist(column=["north", "south"], bins=5)
df.boxplot(column="north", by="kind")
df["north"].plot(kind="bar", color="grey")
df["kind"].value_counts().plot.pie(autopct="%.0f")
df.plot.scatter("north", "south")
df.groupby("kind")["north"].mean().plot(kind="barh")
pd.plotting.scatter_matrix(df[["north", "south"]])
plt.close("all")

fig, axes = plt.subplots(1, 2, figsize=(8, 3), sharey=True)
for ax, column in zip(axes, ["north", "south"]):
    ax.plot(df["year"], df[column], marker="o")
    ax.set_title(column)
    ax.set_xlabel("year")
    ax.axhline(df[column].mean(), linestyle="--")
    ax.legend([column])
axes[0].set_ylabel("tons")
axes[1].annotate("best", xy=(2022, df["south"].max()))
fig.suptitle("Yields")
fig.tight_layout()
plt.close(fig)


def draw(frame: pd.DataFrame, column: str, ax=None):
    ax = ax or plt.gca()
    frame.sort_values(column).plot.bar(x="year", y=column, ax=ax)
    ax.bar_label(ax.containers[0])
    ax.grid(True)
    return ax


draw(df, "north")
for column in ("north", "south"):
    draw(df, column)
    plt.close("all")

colors = {"a": "tab:blue", "b": "tab:red"}
plt.scatter(df["north"], df["south"], c=df["kind"].map(colors))
plt.xticks(rotation=90)
plt.show()
