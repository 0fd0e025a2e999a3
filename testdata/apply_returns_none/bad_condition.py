"""Functions that give a value only where a condition holds, on columns that are to keep the others."""
import pandas as pd


def without_commas(text):
    if "," in text:  # because: WL107 "this condition has no"
        return text.replace(",", "")


def in_thousands(value):
    if value > 10:
        value = value / 1000
        return value


prices = pd.DataFrame({"price": ["1,000", "7"], "size": [3, 40]})
prices["price"] = prices["price"].apply(without_commas)  # want: WL107 warning "price"
prices["size"] = prices["size"].map(in_thousands)  # want: WL107 "condition"
assert prices["price"].tolist()[0] == "1000" and prices["price"].tolist()[1] != "7"
assert prices["size"].tolist()[0] != 3
