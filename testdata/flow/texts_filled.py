"""Texts with places that are filled."""
name = "a"
year = 2024

percent = "data/%s.csv" % name  # value: str(data/a.csv)
pair = "%s/%s_x.csv" % (name, year)  # value: str(a/2024_x.csv)
braces = "data/{}_{}.csv".format(name, year)  # value: str(data/a_2024.csv)
named = "data/{n}.csv".format(n=name)  # value: str
width = "%05d.csv" % year  # value: str
half = "%s of 100%%" % name  # value: str
shown = "{:>5}".format(name)  # value: str
unknown = "data/%s.csv" % repr(object())  # value: str
number = "%s" % 1.50  # value: str
