"""Times the Leiden method of igraph, by modularity: communities.py EDGES NODES OFTEN

EDGES holds one pair of node numbers a line. Writes a JSON object: the version, the milliseconds of each run and the
community of every node; an empty one where igraph is not installed.
"""

import importlib.util
import json
import random
import sys
import time


def main():
    path, nodes, often = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if not importlib.util.find_spec("igraph"):
        print("{}")
        return
    import igraph

    with open(path, encoding="utf-8") as lines:
        graph = igraph.Graph(n=nodes, edges=[tuple(map(int, line.split())) for line in lines])
    millis = []
    for run in range(often):
        random.seed(run)
        start = time.perf_counter()
        found = graph.community_leiden(objective_function="modularity", n_iterations=2)
        millis.append((time.perf_counter() - start) * 1000)
    json.dump({"version": igraph.__version__, "millis": millis, "communities": found.membership}, sys.stdout)


main()
