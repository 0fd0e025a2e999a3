from .orders import load_orders, paid_only
