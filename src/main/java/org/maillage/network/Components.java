package org.maillage.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The connected components of a graph, numbered from the largest; equal sizes follow their smallest node. */
public final class Components {
    private final int[] componentOf;
    private final int[][] members;

    private Components(int[] componentOf, int[][] members) {
        this.componentOf = componentOf;
        this.members = members;
    }

    public static Components of(UndirectedGraph graph) {
        int order = graph.order();
        int[] componentOf = new int[order];
        Arrays.fill(componentOf, -1);
        int[] queue = new int[order];
        int[] starts = new int[order + 1];
        int count = 0;
        int tail = 0;
        for (int root = 0; root < order; root++) {
            if (componentOf[root] < 0) {
                int head = tail;
                starts[count] = head;
                componentOf[root] = count;
                queue[tail++] = root;
                while (head < tail) {
                    int v = queue[head++];
                    for (int i = graph.first(v); i < graph.end(v); i++) {
                        int w = graph.neighbour(i);
                        if (componentOf[w] < 0) {
                            componentOf[w] = count;
                            queue[tail++] = w;
                        }
                    }
                }
                starts[++count] = tail;
            }
        }
        return bySize(componentOf, queue, Arrays.copyOf(starts, count + 1));
    }

    private static Components bySize(int[] discovered, int[] queue, int[] starts) {
        int[][] members = IntStream.range(0, starts.length - 1)
                .mapToObj(c -> {
                    int[] nodes = Arrays.copyOfRange(queue, starts[c], starts[c + 1]);
                    Arrays.sort(nodes);
                    return nodes;
                })
                .sorted(Comparator.comparingInt((int[] nodes) -> -nodes.length).thenComparingInt(nodes -> nodes[0]))
                .toArray(int[][]::new);
        for (int c = 0; c < members.length; c++) {
            for (int v : members[c]) {
                discovered[v] = c;
            }
        }
        return new Components(discovered, members);
    }

    public int count() {
        return members.length;
    }

    /** The component that holds node {@code v}. */
    public int of(int v) {
        return componentOf[v];
    }

    public int size(int component) {
        return members[component].length;
    }

    /** The nodes of a component in increasing order. */
    public int[] members(int component) {
        return members[component].clone();
    }
}
