# proof: none (needs PyTorch)
"""A network that is fed from a table; inplace=True belongs to its layers."""
import pandas as pd
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, Dataset


class Rows(Dataset):
    def __init__(self, frame: pd.DataFrame, target: str):
        self.x = torch.tensor(frame.drop(columns=[target]).to_numpy(dtype="float32"))
        self.y = torch.tensor(frame[target].to_numpy(dtype="float32"))

    def __len__(self):
        return len(self.y)

    def __getitem__(self, at):
        return self.x[at], self.y[at]


class Net(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(inputs, 16),
            nn.ReLU(inplace=True),
            nn.Dropout(p=0.2, inplace=True),
        )
        self.relu = nn.LeakyReLU(0.1, inplace=True)
        self.last = nn.Linear(16, 1)
        self.layers.append(nn.Identity())
        self.apply(self.init_weights)

    @staticmethod
    def init_weights(module):
        if isinstance(module, nn.Linear):
            nn.init.xavier_uniform_(module.weight)
            module.bias.data.fill_(0.0)

    def forward(self, x):
        x = self.layers(x)
        x = F.relu(x, inplace=True)
        x = self.relu(x)
        return self.last(x).squeeze(1)


frame = pd.read_csv("measurements.csv")
frame = frame.dropna()
train, valid = frame.iloc[:800], frame.iloc[800:]
loader = DataLoader(Rows(train, "y"), batch_size=32, shuffle=True)
model = Net(frame.shape[1] - 1)
model.train()
optimizer = torch.optim.Adam(model.parameters())
history = []
for epoch in range(3):
    for x, y in loader:
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
    x[x < 0] = 0
    x[0][0] = 1.0
    history.append({"epoch": epoch, "loss": loss.item()})
model.eval()
history = pd.DataFrame(history).set_index("epoch")
history.to_csv("history.csv")
