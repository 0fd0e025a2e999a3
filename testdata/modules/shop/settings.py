COLUMNS = ["order_id", "amount", "city"]
