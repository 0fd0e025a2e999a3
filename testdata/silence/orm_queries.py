# proof: none (needs SQLAlchemy)
"""Queries written as comparisons; `== None` becomes IS NULL."""
import pandas as pd
from sqlalchemy import Column, Float, Integer, String, create_engine, select, update
from sqlalchemy.orm import Session, declarative_base

Base = declarative_base()


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    customer = Column(String)
    amount = Column(Float)
    deleted_at = Column(String)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Order(customer="Ann", amount=3.0))
    session.add_all([Order(customer="Bob", amount=4.0), Order(customer=None)])
    session.flush()
    session.execute(update(Order).where(Order.amount == None).values(amount=0))
    open_orders = session.query(Order).filter(Order.deleted_at == None, Order.customer != None).all()
    session.query(Order).filter((Order.amount > 3) & (Order.customer == "Ann")).delete()
    session.merge(Order(id=9, customer="Cy", amount=1.0))
    for order in open_orders:
        order.amount += 1
        session.expunge(order)
    session.commit()

    statement = select(Order).where(Order.amount > 0).order_by(Order.id)
    frame = pd.read_sql(statement, session.connection())

frame = frame.drop(columns=["deleted_at"]).set_index("id")
frame["customer"] = frame["customer"].fillna("unknown")
frame.to_sql("summary", engine, if_exists="replace")
totals = frame.groupby("customer")["amount"].sum().sort_values(ascending=False)
print(totals.head())
engine.dispose()
