# proof: none (the libraries named here need not be installed)
import numpy as np
from pyspark.sql import SparkSession
from sqlalchemy import select
from somewhere import Session, User, record

session = Session()
users = session.query(User).filter(User.deleted_at == None, User.name != None).all()
statement = select(User).where(User.deleted_at == None)
spark = SparkSession.builder.getOrCreate()
events = spark.read.csv("a.csv")
events = events.filter(events.age != None)
if record.value is np.nan:
    record.value = None
