"""Long is not deep."""
import pandas as pd

df = pd.DataFrame({"n": [1, 2]})

total = (
    0
    + 0 + 37 + 74 + 14 + 51 + 88 + 28 + 65 + 5 + 42 + 79 + 19 + 56 + 93 + 33 + 70 + 10 + 47 + 84 + 24
    + 61 + 1 + 38 + 75 + 15 + 52 + 89 + 29 + 66 + 6 + 43 + 80 + 20 + 57 + 94 + 34 + 71 + 11 + 48 + 85
    + 25 + 62 + 2 + 39 + 76 + 16 + 53 + 90 + 30 + 67 + 7 + 44 + 81 + 21 + 58 + 95 + 35 + 72 + 12 + 49
    + 86 + 26 + 63 + 3 + 40 + 77 + 17 + 54 + 91 + 31 + 68 + 8 + 45 + 82 + 22 + 59 + 96 + 36 + 73 + 13
    + 50 + 87 + 27 + 64 + 4 + 41 + 78 + 18 + 55 + 92 + 32 + 69 + 9 + 46 + 83 + 23 + 60 + 0 + 37 + 74
    + 14 + 51 + 88 + 28 + 65 + 5 + 42 + 79 + 19 + 56 + 93 + 33 + 70 + 10 + 47 + 84 + 24 + 61 + 1 + 38
    + 75 + 15 + 52 + 89 + 29 + 66 + 6 + 43 + 80 + 20 + 57 + 94 + 34 + 71 + 11 + 48 + 85 + 25 + 62 + 2
    + 39 + 76 + 16 + 53 + 90 + 30 + 67 + 7 + 44 + 81 + 21 + 58 + 95 + 35 + 72 + 12 + 49 + 86 + 26 + 63
    + 3 + 40 + 77 + 17 + 54 + 91 + 31 + 68 + 8 + 45 + 82 + 22 + 59 + 96 + 36 + 73 + 13 + 50 + 87 + 27
    + 64 + 4 + 41 + 78 + 18 + 55 + 92 + 32 + 69 + 9 + 46 + 83 + 23 + 60 + 0 + 37 + 74 + 14 + 51 + 88
    + 28 + 65 + 5 + 42 + 79 + 19 + 56 + 93 + 33 + 70 + 10 + 47 + 84 + 24 + 61 + 1 + 38 + 75 + 15 + 52
    + 89 + 29 + 66 + 6 + 43 + 80 + 20 + 57 + 94 + 34 + 71 + 11 + 48 + 85 + 25 + 62 + 2 + 39 + 76 + 16
    + 53 + 90 + 30 + 67 + 7 + 44 + 81 + 21 + 58 + 95 + 35 + 72 + 12 + 49 + 86 + 26 + 63 + 3 + 40 + 77
    + 17 + 54 + 91 + 31 + 68 + 8 + 45 + 82 + 22 + 59 + 96 + 36 + 73 + 13 + 50 + 87 + 27 + 64 + 4 + 41
    + 78 + 18 + 55 + 92 + 32 + 69 + 9 + 46 + 83 + 23 + 60 + 0 + 37 + 74 + 14 + 51 + 88 + 28 + 65 + 5
    + 42 + 79 + 19 + 56 + 93 + 33 + 70 + 10 + 47 + 84 + 24 + 61 + 1 + 38 + 75 + 15 + 52 + 89 + 29 + 66
    + 6 + 43 + 80 + 20 + 57 + 94 + 34 + 71 + 11 + 48 + 85 + 25 + 62 + 2 + 39 + 76 + 16 + 53 + 90 + 30
    + 67 + 7 + 44 + 81 + 21 + 58 + 95 + 35 + 72 + 12 + 49 + 86 + 26 + 63 + 3 + 40 + 77 + 17 + 54 + 91
    + 31 + 68 + 8 + 45 + 82 + 22 + 59 + 96 + 36 + 73 + 13 + 50 + 87 + 27 + 64 + 4 + 41 + 78 + 18 + 55
    + 92 + 32 + 69 + 9 + 46 + 83 + 23 + 60 + 0 + 37 + 74 + 14 + 51 + 88 + 28 + 65 + 5 + 42 + 79 + 19
    + 56 + 93 + 33 + 70 + 10 + 47 + 84 + 24 + 61 + 1 + 38 + 75 + 15 + 52 + 89 + 29 + 66 + 6 + 43 + 80
    + 20 + 57 + 94 + 34 + 71 + 11 + 48 + 85 + 25 + 62 + 2 + 39 + 76 + 16 + 53 + 90 + 30 + 67 + 7 + 44
    + 81 + 21 + 58 + 95 + 35 + 72 + 12 + 49 + 86 + 26 + 63 + 3 + 40 + 77 + 17 + 54 + 91 + 31 + 68 + 8
    + 45 + 82 + 22 + 59 + 96 + 36 + 73 + 13 + 50 + 87 + 27 + 64 + 4 + 41 + 78 + 18 + 55 + 92 + 32 + 69
    + 9 + 46 + 83 + 23 + 60 + 0 + 37 + 74 + 14 + 51 + 88 + 28 + 65 + 5 + 42 + 79 + 19 + 56 + 93 + 33
    + 70 + 10 + 47 + 84 + 24 + 61 + 1 + 38 + 75 + 15 + 52 + 89 + 29 + 66 + 6 + 43 + 80 + 20 + 57 + 94
    + 34 + 71 + 11 + 48 + 85 + 25 + 62 + 2 + 39 + 76 + 16 + 53 + 90 + 30 + 67 + 7 + 44 + 81 + 21 + 58
    + 95 + 35 + 72 + 12 + 49 + 86 + 26 + 63 + 3 + 40 + 77 + 17 + 54 + 91 + 31 + 68 + 8 + 45 + 82 + 22
    + 59 + 96 + 36 + 73 + 13 + 50 + 87 + 27 + 64 + 4 + 41 + 78 + 18 + 55 + 92 + 32 + 69 + 9 + 46 + 83
    + 23 + 60 + 0 + 37 + 74 + 14 + 51 + 88 + 28 + 65 + 5 + 42 + 79 + 19 + 56 + 93 + 33 + 70 + 10 + 47
    + 84 + 24 + 61 + 1 + 38 + 75 + 15 + 52 + 89 + 29 + 66 + 6 + 43 + 80 + 20 + 57 + 94 + 34 + 71 + 11
    + 48 + 85 + 25 + 62 + 2 + 39 + 76 + 16 + 53 + 90 + 30 + 67 + 7 + 44 + 81 + 21 + 58 + 95 + 35 + 72
    + 12 + 49 + 86 + 26 + 63 + 3 + 40 + 77 + 17 + 54 + 91 + 31 + 68 + 8 + 45 + 82 + 22 + 59 + 96 + 36
    + 73 + 13 + 50 + 87 + 27 + 64 + 4 + 41 + 78 + 18 + 55 + 92 + 32 + 69 + 9 + 46 + 83 + 23 + 60 + 0
    + 37 + 74 + 14 + 51 + 88 + 28 + 65 + 5 + 42 + 79 + 19 + 56 + 93 + 33 + 70 + 10 + 47 + 84 + 24 + 61
    + 1 + 38 + 75 + 15 + 52 + 89 + 29 + 66 + 6 + 43 + 80 + 20 + 57 + 94 + 34 + 71 + 11 + 48 + 85 + 25
    + 62 + 2 + 39 + 76 + 16 + 53 + 90 + 30 + 67 + 7 + 44 + 81 + 21 + 58 + 95 + 35 + 72 + 12 + 49 + 86
    + 26 + 63 + 3 + 40 + 77 + 17 + 54 + 91 + 31 + 68 + 8 + 45 + 82 + 22 + 59 + 96 + 36 + 73 + 13 + 50
    + 87 + 27 + 64 + 4 + 41 + 78 + 18 + 55 + 92 + 32 + 69 + 9 + 46 + 83 + 23 + 60 + 0 + 37 + 74 + 14
    + 51 + 88 + 28 + 65 + 5 + 42 + 79 + 19 + 56 + 93 + 33 + 70 + 10 + 47 + 84 + 24 + 61 + 1 + 38 + 75
    + 15 + 52 + 89 + 29 + 66 + 6 + 43 + 80 + 20 + 57 + 94 + 34 + 71 + 11 + 48 + 85 + 25 + 62 + 2 + 39
    + 76 + 16 + 53 + 90 + 30 + 67 + 7 + 44 + 81 + 21 + 58 + 95 + 35 + 72 + 12 + 49 + 86 + 26 + 63 + 3
    + 40 + 77 + 17 + 54 + 91 + 31 + 68 + 8 + 45 + 82 + 22 + 59 + 96 + 36 + 73 + 13 + 50 + 87 + 27 + 64
    + 4 + 41 + 78 + 18 + 55 + 92 + 32 + 69 + 9 + 46 + 83 + 23 + 60 + 0 + 37 + 74 + 14 + 51 + 88 + 28
    + 65 + 5 + 42 + 79 + 19 + 56 + 93 + 33 + 70 + 10 + 47 + 84 + 24 + 61 + 1 + 38 + 75 + 15 + 52 + 89
    + 29 + 66 + 6 + 43 + 80 + 20 + 57 + 94 + 34 + 71 + 11 + 48 + 85 + 25 + 62 + 2 + 39 + 76 + 16 + 53
    + 90 + 30 + 67 + 7 + 44 + 81 + 21 + 58 + 95 + 35 + 72 + 12 + 49 + 86 + 26 + 63 + 3 + 40 + 77 + 17
    + 54 + 91 + 31 + 68 + 8 + 45 + 82 + 22 + 59 + 96 + 36 + 73 + 13 + 50 + 87 + 27 + 64 + 4 + 41 + 78
    + 18 + 55 + 92 + 32 + 69 + 9 + 46 + 83 + 23 + 60 + 0 + 37 + 74 + 14 + 51 + 88 + 28 + 65 + 5 + 42
    + 79 + 19 + 56 + 93 + 33 + 70 + 10 + 47 + 84 + 24 + 61 + 1 + 38 + 75 + 15 + 52 + 89 + 29 + 66 + 6
)

table = pd.DataFrame([
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1],
    [0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2],
    [0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3],
    [0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4],
    [0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5],
    [0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6],
    [0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7],
    [0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1],
    [0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2],
    [0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3],
    [0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4],
    [0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5],
    [0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6],
    [0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7],
    [0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1],
    [0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2],
    [0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3],
    [0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4],
    [0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5],
    [0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6],
    [0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7],
    [0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1],
    [0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2],
    [0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3],
    [0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4],
    [0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5],
    [0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6],
    [0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7],
    [0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1],
    [0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2],
    [0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3],
    [0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4],
    [0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5],
    [0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6],
    [0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7],
    [0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1],
    [0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2],
    [0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3],
    [0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4],
    [0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5],
    [0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6, 3, 0, 6],
    [0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7, 5, 3, 1, 8, 6, 4, 2, 0, 7],
    [0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 8],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1],
    [0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2, 4, 6, 8, 1, 3, 5, 7, 0, 2],
    [0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3],
    [0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4, 8, 3, 7, 2, 6, 1, 5, 0, 4],
    [0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5, 1, 6, 2, 7, 3, 8, 4, 0, 5],
])

chained = (
    df["n"]
    .replace(100, 101)
    .replace(101, 102)
    .replace(102, 103)
    .replace(103, 104)
    .replace(104, 105)
    .replace(105, 106)
    .replace(106, 107)
    .replace(107, 108)
    .replace(108, 109)
    .replace(109, 110)
    .replace(110, 111)
    .replace(111, 112)
    .replace(112, 113)
    .replace(113, 114)
    .replace(114, 115)
    .replace(115, 116)
    .replace(116, 117)
    .replace(117, 118)
    .replace(118, 119)
    .replace(119, 120)
    .replace(120, 121)
    .replace(121, 122)
    .replace(122, 123)
    .replace(123, 124)
    .replace(124, 125)
    .replace(125, 126)
    .replace(126, 127)
    .replace(127, 128)
    .replace(128, 129)
    .replace(129, 130)
    .replace(130, 131)
    .replace(131, 132)
    .replace(132, 133)
    .replace(133, 134)
    .replace(134, 135)
    .replace(135, 136)
    .replace(136, 137)
    .replace(137, 138)
    .replace(138, 139)
    .replace(139, 140)
    .replace(140, 141)
    .replace(141, 142)
    .replace(142, 143)
    .replace(143, 144)
    .replace(144, 145)
    .replace(145, 146)
    .replace(146, 147)
    .replace(147, 148)
    .replace(148, 149)
    .replace(149, 150)
    .replace(150, 151)
    .replace(151, 152)
    .replace(152, 153)
    .replace(153, 154)
    .replace(154, 155)
    .replace(155, 156)
    .replace(156, 157)
    .replace(157, 158)
    .replace(158, 159)
    .replace(159, 160)
    .replace(160, 161)
    .replace(161, 162)
    .replace(162, 163)
    .replace(163, 164)
    .replace(164, 165)
    .replace(165, 166)
    .replace(166, 167)
    .replace(167, 168)
    .replace(168, 169)
    .replace(169, 170)
    .replace(170, 171)
    .replace(171, 172)
    .replace(172, 173)
    .replace(173, 174)
    .replace(174, 175)
    .replace(175, 176)
    .replace(176, 177)
    .replace(177, 178)
    .replace(178, 179)
    .replace(179, 180)
    .replace(180, 181)
    .replace(181, 182)
    .replace(182, 183)
    .replace(183, 184)
    .replace(184, 185)
    .replace(185, 186)
    .replace(186, 187)
    .replace(187, 188)
    .replace(188, 189)
    .replace(189, 190)
    .replace(190, 191)
    .replace(191, 192)
    .replace(192, 193)
    .replace(193, 194)
    .replace(194, 195)
    .replace(195, 196)
    .replace(196, 197)
    .replace(197, 198)
    .replace(198, 199)
    .replace(199, 200)
    .replace(200, 201)
    .replace(201, 202)
    .replace(202, 203)
    .replace(203, 204)
    .replace(204, 205)
    .replace(205, 206)
    .replace(206, 207)
    .replace(207, 208)
    .replace(208, 209)
    .replace(209, 210)
    .replace(210, 211)
    .replace(211, 212)
    .replace(212, 213)
    .replace(213, 214)
    .replace(214, 215)
    .replace(215, 216)
    .replace(216, 217)
    .replace(217, 218)
    .replace(218, 219)
    .replace(219, 220)
)

kind = 0
if total == 1:
    kind = 1
elif total == 2:
    kind = 2
elif total == 3:
    kind = 3
elif total == 4:
    kind = 4
elif total == 5:
    kind = 5
elif total == 6:
    kind = 6
elif total == 7:
    kind = 7
elif total == 8:
    kind = 8
elif total == 9:
    kind = 9
elif total == 10:
    kind = 10
elif total == 11:
    kind = 11
elif total == 12:
    kind = 12
elif total == 13:
    kind = 13
elif total == 14:
    kind = 14
elif total == 15:
    kind = 15
elif total == 16:
    kind = 16
elif total == 17:
    kind = 17
elif total == 18:
    kind = 18
elif total == 19:
    kind = 19
elif total == 20:
    kind = 20
elif total == 21:
    kind = 21
elif total == 22:
    kind = 22
elif total == 23:
    kind = 23
elif total == 24:
    kind = 24
elif total == 25:
    kind = 25
elif total == 26:
    kind = 26
elif total == 27:
    kind = 27
elif total == 28:
    kind = 28
elif total == 29:
    kind = 29
elif total == 30:
    kind = 30
elif total == 31:
    kind = 31
elif total == 32:
    kind = 32
elif total == 33:
    kind = 33
elif total == 34:
    kind = 34
elif total == 35:
    kind = 35
elif total == 36:
    kind = 36
elif total == 37:
    kind = 37
elif total == 38:
    kind = 38
elif total == 39:
    kind = 39
elif total == 40:
    kind = 40
elif total == 41:
    kind = 41
elif total == 42:
    kind = 42
elif total == 43:
    kind = 43
elif total == 44:
    kind = 44
elif total == 45:
    kind = 45
elif total == 46:
    kind = 46
elif total == 47:
    kind = 47
elif total == 48:
    kind = 48
elif total == 49:
    kind = 49
elif total == 50:
    kind = 50
elif total == 51:
    kind = 51
elif total == 52:
    kind = 52
elif total == 53:
    kind = 53
elif total == 54:
    kind = 54
elif total == 55:
    kind = 55
elif total == 56:
    kind = 56
elif total == 57:
    kind = 57
elif total == 58:
    kind = 58
elif total == 59:
    kind = 59
elif total == 60:
    kind = 60
elif total == 61:
    kind = 61
elif total == 62:
    kind = 62
elif total == 63:
    kind = 63
elif total == 64:
    kind = 64
elif total == 65:
    kind = 65
elif total == 66:
    kind = 66
elif total == 67:
    kind = 67
elif total == 68:
    kind = 68
elif total == 69:
    kind = 69
elif total == 70:
    kind = 70
elif total == 71:
    kind = 71
elif total == 72:
    kind = 72
elif total == 73:
    kind = 73
elif total == 74:
    kind = 74
elif total == 75:
    kind = 75
elif total == 76:
    kind = 76
elif total == 77:
    kind = 77
elif total == 78:
    kind = 78
elif total == 79:
    kind = 79
elif total == 80:
    kind = 80
elif total == 81:
    kind = 81
elif total == 82:
    kind = 82
elif total == 83:
    kind = 83
elif total == 84:
    kind = 84
elif total == 85:
    kind = 85
elif total == 86:
    kind = 86
elif total == 87:
    kind = 87
elif total == 88:
    kind = 88
elif total == 89:
    kind = 89
elif total == 90:
    kind = 90
elif total == 91:
    kind = 91
elif total == 92:
    kind = 92
elif total == 93:
    kind = 93
elif total == 94:
    kind = 94
elif total == 95:
    kind = 95
elif total == 96:
    kind = 96
elif total == 97:
    kind = 97
elif total == 98:
    kind = 98
elif total == 99:
    kind = 99
elif total == 100:
    kind = 100
elif total == 101:
    kind = 101
elif total == 102:
    kind = 102
elif total == 103:
    kind = 103
elif total == 104:
    kind = 104
elif total == 105:
    kind = 105
elif total == 106:
    kind = 106
elif total == 107:
    kind = 107
elif total == 108:
    kind = 108
elif total == 109:
    kind = 109
elif total == 110:
    kind = 110
elif total == 111:
    kind = 111
elif total == 112:
    kind = 112
elif total == 113:
    kind = 113
elif total == 114:
    kind = 114
elif total == 115:
    kind = 115
elif total == 116:
    kind = 116
elif total == 117:
    kind = 117
elif total == 118:
    kind = 118
elif total == 119:
    kind = 119
elif total == 120:
    kind = 120
elif total == 121:
    kind = 121
elif total == 122:
    kind = 122
elif total == 123:
    kind = 123
elif total == 124:
    kind = 124
elif total == 125:
    kind = 125
elif total == 126:
    kind = 126
elif total == 127:
    kind = 127
elif total == 128:
    kind = 128
elif total == 129:
    kind = 129
elif total == 130:
    kind = 130
elif total == 131:
    kind = 131
elif total == 132:
    kind = 132
elif total == 133:
    kind = 133
elif total == 134:
    kind = 134
elif total == 135:
    kind = 135
elif total == 136:
    kind = 136
elif total == 137:
    kind = 137
elif total == 138:
    kind = 138
elif total == 139:
    kind = 139
elif total == 140:
    kind = 140
elif total == 141:
    kind = 141
elif total == 142:
    kind = 142
elif total == 143:
    kind = 143
elif total == 144:
    kind = 144
elif total == 145:
    kind = 145
elif total == 146:
    kind = 146
elif total == 147:
    kind = 147
elif total == 148:
    kind = 148
elif total == 149:
    kind = 149
elif total == 150:
    kind = 150
elif total == 151:
    kind = 151
elif total == 152:
    kind = 152
elif total == 153:
    kind = 153
elif total == 154:
    kind = 154
elif total == 155:
    kind = 155
elif total == 156:
    kind = 156
elif total == 157:
    kind = 157
elif total == 158:
    kind = 158
elif total == 159:
    kind = 159
elif total == 160:
    kind = 160
elif total == 161:
    kind = 161
elif total == 162:
    kind = 162
elif total == 163:
    kind = 163
elif total == 164:
    kind = 164
elif total == 165:
    kind = 165
elif total == 166:
    kind = 166
elif total == 167:
    kind = 167
elif total == 168:
    kind = 168
elif total == 169:
    kind = 169
elif total == 170:
    kind = 170
elif total == 171:
    kind = 171
elif total == 172:
    kind = 172
elif total == 173:
    kind = 173
elif total == 174:
    kind = 174
elif total == 175:
    kind = 175
elif total == 176:
    kind = 176
elif total == 177:
    kind = 177
elif total == 178:
    kind = 178
elif total == 179:
    kind = 179
elif total == 180:
    kind = 180
elif total == 181:
    kind = 181
elif total == 182:
    kind = 182
elif total == 183:
    kind = 183
elif total == 184:
    kind = 184
elif total == 185:
    kind = 185
elif total == 186:
    kind = 186
elif total == 187:
    kind = 187
elif total == 188:
    kind = 188
elif total == 189:
    kind = 189
elif total == 190:
    kind = 190
elif total == 191:
    kind = 191
elif total == 192:
    kind = 192
elif total == 193:
    kind = 193
elif total == 194:
    kind = 194
elif total == 195:
    kind = 195
elif total == 196:
    kind = 196
elif total == 197:
    kind = 197
elif total == 198:
    kind = 198
elif total == 199:
    kind = 199
elif total == 200:
    kind = 200
elif total == 201:
    kind = 201
elif total == 202:
    kind = 202
elif total == 203:
    kind = 203
elif total == 204:
    kind = 204
elif total == 205:
    kind = 205
elif total == 206:
    kind = 206
elif total == 207:
    kind = 207
elif total == 208:
    kind = 208
elif total == 209:
    kind = 209
elif total == 210:
    kind = 210
elif total == 211:
    kind = 211
elif total == 212:
    kind = 212
elif total == 213:
    kind = 213
elif total == 214:
    kind = 214
elif total == 215:
    kind = 215
elif total == 216:
    kind = 216
elif total == 217:
    kind = 217
elif total == 218:
    kind = 218
elif total == 219:
    kind = 219
elif total == 220:
    kind = 220
elif total == 221:
    kind = 221
elif total == 222:
    kind = 222
elif total == 223:
    kind = 223
elif total == 224:
    kind = 224
elif total == 225:
    kind = 225
elif total == 226:
    kind = 226
elif total == 227:
    kind = 227
elif total == 228:
    kind = 228
elif total == 229:
    kind = 229
elif total == 230:
    kind = 230
elif total == 231:
    kind = 231
elif total == 232:
    kind = 232
elif total == 233:
    kind = 233
elif total == 234:
    kind = 234
elif total == 235:
    kind = 235
elif total == 236:
    kind = 236
elif total == 237:
    kind = 237
elif total == 238:
    kind = 238
elif total == 239:
    kind = 239
elif total == 240:
    kind = 240
elif total == 241:
    kind = 241
elif total == 242:
    kind = 242
elif total == 243:
    kind = 243
elif total == 244:
    kind = 244
elif total == 245:
    kind = 245
elif total == 246:
    kind = 246
elif total == 247:
    kind = 247
elif total == 248:
    kind = 248
elif total == 249:
    kind = 249

inner = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
sign = ----------------------------------------------------------------------------------------------------1
assert len(table) == 60 and chained.tolist() == [1, 2] and kind == 0 and sign == 1
