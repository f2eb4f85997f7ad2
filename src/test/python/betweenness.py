"""Times exact betweenness by igraph and NetworkX: betweenness.py EDGES NODES OFTEN [igraph] [networkx]

EDGES holds one pair of node numbers a line. Writes one JSON object by library: its version, the milliseconds of each
run and the score of every node. A library that is not installed is left out.
"""

import importlib.util
import json
import sys
import time


def edges(path):
    with open(path, encoding="utf-8") as lines:
        return [tuple(map(int, line.split())) for line in lines]


def by_igraph(nodes, pairs):
    import igraph

    graph = igraph.Graph(n=nodes, edges=pairs)
    return igraph.__version__, lambda: graph.betweenness(directed=False)


def by_networkx(nodes, pairs):
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from(pairs)
    return networkx.__version__, lambda: list(networkx.betweenness_centrality(graph, normalized=False).values())


def main():
    path, nodes, often = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    pairs = edges(path)
    measured = {}
    for library, prepared in (("igraph", by_igraph), ("networkx", by_networkx)):
        if library in sys.argv[4:] and importlib.util.find_spec(library):
            version, work = prepared(nodes, pairs)
            millis = []
            for _ in range(often):
                start = time.perf_counter()
                scores = work()
                millis.append((time.perf_counter() - start) * 1000)
            measured[library] = {"version": version, "millis": millis, "scores": scores}
    json.dump(measured, sys.stdout)


main()
