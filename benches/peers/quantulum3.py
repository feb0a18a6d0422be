"""Reads the first bytes of a file with quantulum3, line by line: bytes, quantities, CPU seconds without start-up."""
# module: quantulum3
import sys
import time

# This folder holds a file of the same name, which is not what is meant.
sys.path.pop(0)
from quantulum3 import parser

with open(sys.argv[1], "rb") as file:
    lines = file.read(int(sys.argv[2])).decode("utf-8", "ignore").splitlines()
parser.parse("5 km")
start = time.process_time()
n_found = sum(len(parser.parse(line)) for line in lines if line.strip())
print(sum(len(line.encode()) + 1 for line in lines), n_found, time.process_time() - start)
