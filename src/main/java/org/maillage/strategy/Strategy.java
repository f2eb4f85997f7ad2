package org.maillage.strategy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.mactor.Influences;
import org.maillage.mactor.Matrix;
import org.maillage.mactor.Plane;
import org.maillage.mactor.Positions;
import org.maillage.network.NodeIndex;

/** MACTOR of what one person read, or of what a group retains: of the actors that were assessed, and of no others. */
final class Strategy {
    private final NodeIndex<String> weighing;
    private final Influences influences;
    private final Plane plane;
    private final double[] power;
    private final NodeIndex<String> standing;
    private final NodeIndex<String> objectives;
    private final List<Positions> positions;

    private Strategy(Map<Cell, Double> influences, Map<Cell, Double> stances, boolean returning) {
        weighing = new NodeIndex<>(new TreeSet<>(influences.keySet().stream()
                .flatMap(cell -> Stream.of(cell.row(), cell.column()))
                .toList()));
        this.influences = Influences.of(matrix(influences, weighing, weighing));
        plane = Plane.of(this.influences);
        power = this.influences.power(returning);
        standing = new NodeIndex<>(
                new TreeSet<>(stances.keySet().stream().map(Cell::row).toList()));
        objectives = new NodeIndex<>(
                new TreeSet<>(stances.keySet().stream().map(Cell::column).toList()));
        var second = Positions.of(matrix(stances, standing, objectives));
        var powers = standing.keys().stream()
                .mapToDouble(actor -> weighing.contains(actor) ? power[weighing.node(actor)] : Double.NaN)
                .toArray();
        positions = List.of(second.signs(), second, second.by(powers));
    }

    /** @param returning whether influence that comes back to an actor counts in its power */
    static Strategy of(Map<Cell, Double> influences, Map<Cell, Double> stances, boolean returning) {
        return new Strategy(influences, stances, returning);
    }

    private static Matrix matrix(Map<Cell, Double> cells, NodeIndex<String> rows, NodeIndex<String> columns) {
        var values = Matrix.unknown(rows.size(), columns.size());
        cells.forEach((cell, value) -> values[rows.node(cell.row())][columns.node(cell.column())] = value);
        return Matrix.of(values);
    }

    /** The actors of whom some influence was assessed, numbered as in {@link #influences}. */
    NodeIndex<String> weighing() {
        return weighing;
    }

    Influences influences() {
        return influences;
    }

    double power(int actor) {
        return power[actor];
    }

    /** Null for an actor of whom no influence was assessed, and where none is more than nothing. */
    Plane.@Nullable Quarter quarter(String actor) {
        return weighing.contains(actor) && plane.mean() > 0 ? plane.quarter(weighing.node(actor)) : null;
    }

    /** How many influences that an actor exerts or undergoes were assessed. */
    int assessed(int actor) {
        var direct = influences.direct();
        var assessed = 0;
        for (var other = 0; other < influences.order(); other++) {
            assessed += (direct.known(actor, other) ? 1 : 0) + (direct.known(other, actor) ? 1 : 0);
        }
        return assessed;
    }

    /** The actors of whom some position was assessed, numbered as in {@link #positions}. */
    NodeIndex<String> standing() {
        return standing;
    }

    /** The objectives on which some position was assessed, numbered as in {@link #positions}. */
    NodeIndex<String> objectives() {
        return objectives;
    }

    /** Positions of order 1, 2 or 3. */
    Positions positions(int order) {
        return positions.get(order - 1);
    }

    /** The net influence of one actor on another, null where none of one of them was assessed. */
    @Nullable
    Double net(String actor, String other) {
        return weighing.contains(actor) && weighing.contains(other)
                ? (Double) influences.net(weighing.node(actor), weighing.node(other))
                : null;
    }

    /** The number, or null when it is none. */
    static @Nullable Object told(double value) {
        return Double.isNaN(value) ? null : (Object) value;
    }
}
