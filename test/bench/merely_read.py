"""Reads a file twice with pandas (workbooks by openpyxl) and tells the seconds of each and the most memory taken."""
import json
import resource
import sys
import time

import pandas


def read(path):
    started = time.perf_counter()
    if path.endswith("x"):
        pandas.read_excel(path, engine="openpyxl")
    else:
        pandas.read_csv(path)
    return time.perf_counter() - started


first, again = read(sys.argv[1]), read(sys.argv[1])
kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"first": first, "next": again, "bytes": kilobytes * 1024}))
