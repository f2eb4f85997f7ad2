package org.maillage.mutualisation;

import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code from} could give {@code to}: a resource of the exact type of a need. */
record Gift(String from, String to, String type, String need, String resource) {
    /** As an answer tells it. */
    Map<String, Object> point() {
        var point = new LinkedHashMap<String, Object>();
        point.put("code", "gives");
        point.put("from", from);
        point.put("to", to);
        point.put("type", type);
        point.put("need", need);
        point.put("resource", resource);
        return point;
    }
}
