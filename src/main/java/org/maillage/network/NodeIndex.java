package org.maillage.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers keys 0, 1, 2… in the order in which they first appear. */
public final class NodeIndex<K> {
    private final List<K> keys;
    private final Map<K, Integer> numbers;

    public NodeIndex(Iterable<K> keys) {
        List<K> distinct = new ArrayList<>();
        this.numbers = new HashMap<>();
        for (K key : keys) {
            if (numbers.putIfAbsent(key, distinct.size()) == null) {
                distinct.add(key);
            }
        }
        this.keys = List.copyOf(distinct);
    }

    public int size() {
        return keys.size();
    }

    public K key(int node) {
        return keys.get(node);
    }

    public List<K> keys() {
        return keys;
    }

    public boolean contains(K key) {
        return numbers.containsKey(key);
    }

    public int node(K key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("no node has the key " + key);
        }
        return number;
    }
}
