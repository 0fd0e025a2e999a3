# proof: none (needs BigQuery)
"""A table of pandas in a file that imports none of it."""
from google.cloud import bigquery

sales = bigquery.Client().query("SELECT user_id, amount FROM sales").to_dataframe()
print(sales["amount"])
print(sales["total"])  # want: WL302 "`sales` has no column `total`"
