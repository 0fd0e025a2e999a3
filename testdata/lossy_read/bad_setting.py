"""The file is named by the environment, or by the first argument, and has a default."""
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

FOLDER = os.environ.get("SHOPS_FOLDER", ".")
shops = pd.read_csv(os.path.join(FOLDER, "shops.csv"))  # want: WL512 "`shop`"
again = pd.read_csv(f"{FOLDER}/shops.csv")  # want: WL512
path = sys.argv[9] if len(sys.argv) > 9 else "shops.csv"
third = pd.read_csv(path)  # want: WL512
assert shops["shop"].tolist() == again["shop"].tolist() == third["shop"].tolist() == [1, 2, 10]
unset = os.getenv("SHOPS_FILE")
if unset:
    kept = pd.read_csv(unset)


@dataclass
class Settings:
    folder: Path = Path(".")
    shops: str = "shops.csv"


def read(settings: Settings):
    return pd.read_csv(settings.folder / settings.shops)  # want: WL512


assert read(Settings())["shop"].tolist() == [1, 2, 10]
