# proof: none (the libraries named here need not be installed)
import geopandas as gpd
import torch.nn as nn
import torch.nn.functional as F
from category_encoders import OrdinalEncoder
from somewhere import load_table

layer = nn.ReLU(inplace=True)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.relu = nn.ReLU(inplace=True)
        self.layers = nn.Sequential(nn.Linear(3, 3), nn.Dropout(0.5, inplace=True))

    def forward(self, x):
        x = F.relu(x, inplace=True)
        x = F.dropout(x, training=self.training, inplace=True)
        return self.relu(x)


model = Net().half()
shapes = gpd.read_file("x.shp")
shapes = shapes.set_crs(epsg=4326, inplace=True)
encoder = OrdinalEncoder().fit(model, inplace=True)
table = load_table("x")
table = table.sort_values("a", inplace=True)
