# proof: none (the libraries named here need not be installed)
import torch.nn as nn
from somewhere import data, load_frames, settings

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(inplace=True))
nn.Dropout(p=0.5, inplace=True).train()
nn.ReLU(inplace=True)

for frame in load_frames():
    frame.dropna(inplace=True)
load_frames()[0].fillna(0, inplace=True)
data.tables["x"].drop_duplicates(inplace=True)
settings["paths"].replace("a", "b", inplace=True)
