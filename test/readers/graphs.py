"""What NetworkX and igraph read of network files, as JSON: names, and for each tie its ends, weight and way."""

import json
import sys

import igraph
import networkx


def tie(a, b, directed, said):
    way = said.get("Sens") or ("→" if directed else "")
    return [a, b, said.get("weight"), said.get("Poids"), way, said.get("Depuis")]


def of_networkx(path):
    read = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml, "net": networkx.read_pajek}
    graph = read[path.rsplit(".", 1)[1]](path)
    names = {node: said.get("label", node) for node, said in graph.nodes(data=True)}
    ties = [tie(names[a], names[b], graph.is_directed(), said) for a, b, said in graph.edges(data=True)]
    return {"names": list(names.values()), "ties": ties, "directed": graph.is_directed()}


def of_igraph(path):
    graph = igraph.Graph.Read(path, format="pajek" if path.endswith(".net") else "graphml")
    called = "name" if path.endswith(".net") else "label"
    names = graph.vs[called]
    ties = [tie(names[e.source], names[e.target], graph.is_directed(), e.attributes()) for e in graph.es]
    return {"names": names, "ties": ties, "directed": graph.is_directed()}


def read(path):
    found = {"networkx": of_networkx(path)}
    # igraph reads no GEXF.
    if not path.endswith(".gexf"):
        found["igraph"] = of_igraph(path)
    return found


print(json.dumps({path: read(path) for path in sys.argv[1:]}))
