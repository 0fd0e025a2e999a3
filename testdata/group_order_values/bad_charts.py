# proof: none (matplotlib, seaborn and plotly need not be installed)
import matplotlib.pyplot as plt
import pandas as pd
import plotly.express as px
import plotly.graph_objects as go
import seaborn as sns

df = pd.read_csv("shops.csv")
plt.pie(df["shop"].value_counts(), labels=df["shop"].unique())  # want: WL605 "as they come in the rows,"
plt.bar(df["shop"].unique(), df["shop"].value_counts().values)  # want: WL605
plt.bar(df.shop.unique(), height=df.shop.value_counts(normalize=True) * 100)  # want: WL605
sns.barplot(x=df["shop"].unique(), y=df["shop"].value_counts())  # want: WL605
fig, ax = plt.subplots()
ax.barh(df["shop"].unique(), df["shop"].value_counts())  # want: WL605
labels = df["shop"].unique()
sizes = df["shop"].value_counts()
ax.pie(sizes, labels=labels, autopct="%1.1f%%")  # want: WL605
fig = px.pie(df, values=sizes, names=labels, title="Shops")  # want: WL605
fig.add_trace(go.Bar(x=labels, y=sizes.values))  # want: WL605
by_day = df.sort_values("day")
plt.bar(by_day["shop"].unique(), by_day.groupby("shop")["sales"].sum())  # want: WL605
