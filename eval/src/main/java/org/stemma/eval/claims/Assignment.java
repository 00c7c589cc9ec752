package org.stemma.eval.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one-to-one assignment of groups to groups with the greatest total likeness. */
final class Assignment {
    private Assignment() {}

    /** Total of the F1 of the assigned pairs, solved apart for each set of groups that touch one another. */
    static double bestTotal(Collection<Set<String>> left, Collection<Set<String>> right) {
        List<Set<String>> rows = new ArrayList<>(left);
        List<Set<String>> columns = new ArrayList<>(right);
        Map<String, Integer> columnOf = new HashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            for (String item : columns.get(c)) {
                columnOf.put(item, c);
            }
        }
        double total = 0;
        for (List<Integer> island : islands(rows, columnOf)) {
            total += solve(island.stream().map(rows::get).toList(), columns, columnOf);
        }
        return total;
    }

    private static List<List<Integer>> islands(List<Set<String>> rows, Map<String, Integer> columnOf) {
        Map<Integer, Integer> rowOf = new HashMap<>();
        int[] parent = new int[rows.size()];
        Arrays.setAll(parent, i -> i);
        for (int r = 0; r < rows.size(); r++) {
            for (String item : rows.get(r)) {
                Integer column = columnOf.get(item);
                if (column != null) {
                    int other = rowOf.getOrDefault(column, r);
                    parent[root(parent, r)] = root(parent, other);
                    rowOf.put(column, r);
                }
            }
        }
        Map<Integer, List<Integer>> islands = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            islands.computeIfAbsent(root(parent, r), k -> new ArrayList<>()).add(r);
        }
        return new ArrayList<>(islands.values());
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static double solve(List<Set<String>> rows, List<Set<String>> columns, Map<String, Integer> columnOf) {
        Set<Integer> used = new HashSet<>();
        rows.forEach(row -> row.forEach(item -> {
            Integer column = columnOf.get(item);
            if (column != null) {
                used.add(column);
            }
        }));
        List<Set<String>> touched = used.stream().sorted().map(columns::get).toList();
        int size = Math.max(rows.size(), touched.size());
        double[][] cost = new double[size][size];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < touched.size(); c++) {
                cost[r][c] = -likeness(rows.get(r), touched.get(c));
            }
        }
        return -cheapest(cost);
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }

    /** The Hungarian method with potentials, for a square matrix. */
    private static double cheapest(double[][] cost) {
        int n = cost.length;
        double[] rowPotential = new double[n + 1];
        double[] columnPotential = new double[n + 1];
        int[] rowOf = new int[n + 1];
        int[] way = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            augment(row, cost, rowPotential, columnPotential, rowOf, way);
        }
        double total = 0;
        for (int column = 1; column <= n; column++) {
            total += cost[rowOf[column] - 1][column - 1];
        }
        return total;
    }

    private static void augment(int row, double[][] cost, double[] u, double[] v, int[] rowOf, int[] way) {
        int n = cost.length;
        double[] least = new double[n + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] done = new boolean[n + 1];
        rowOf[0] = row;
        int column = 0;
        do {
            done[column] = true;
            int next = 0;
            double delta = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= n; j++) {
                if (!done[j]) {
                    double reduced = cost[rowOf[column] - 1][j - 1] - u[rowOf[column]] - v[j];
                    if (reduced < least[j]) {
                        least[j] = reduced;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= n; j++) {
                if (done[j]) {
                    u[rowOf[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }
}
