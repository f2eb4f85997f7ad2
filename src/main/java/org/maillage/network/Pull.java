package org.maillage.network;

/** The force on one node, and how fast it would change if the node moved: their ratio is the way to its rest. */
final class Pull {
    private double x;
    private double y;
    private double stiffness;

    void set(double forceX, double forceY, double stiffness) {
        this.x = forceX;
        this.y = forceY;
        this.stiffness = stiffness;
    }

    /** A spring of length zero that ends (dx, dy) away. */
    void spring(double dx, double dy, double strength) {
        x += strength * dx;
        y += strength * dy;
        stiffness += strength;
    }

    double stepX() {
        return x / stiffness;
    }

    double stepY() {
        return y / stiffness;
    }
}
