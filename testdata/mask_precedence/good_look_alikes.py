# proof: none (the libraries named here need not be installed)
import cv2
from django.db.models import Q
from sqlalchemy import select
from somewhere import User, grid, stack

while True:
    if cv2.waitKey(1) & 0xFF == ord("q"):
        break
query = select(User).where((User.age > 3) & (User.name == "x"))
found = User.objects.filter(Q(age__gt=3) & Q(name="x"))
if stack.flags & stack.mask == stack.mask:
    grid.close()
if grid.bits & 1 > 0 | 2:
    grid.open()
