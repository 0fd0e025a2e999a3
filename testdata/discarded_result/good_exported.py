#!/usr/bin/env python
# coding: utf-8

# # Exported from a notebook

# In[1]:


import pandas as pd

get_ipython = lambda: __import__("types").SimpleNamespace(run_line_magic=lambda *words: None)
get_ipython().run_line_magic("matplotlib", "inline")


# In[2]:


df = pd.DataFrame({"day": ["2020-01-01", "2020-01-02"], "n": [1, 2]})
df.head()


# In[ ]:


df.describe()


# In[5]:


df["day"] = pd.to_datetime(df["day"], format="%Y-%m-%d")
df.set_index("day").resample("D").sum()
