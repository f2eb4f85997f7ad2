package org.maillage.mutualisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an offer gives to a need.
 *
 * @param quantity how much, in the unit of the need; null where it is the whole of it
 * @param share the part of the need that this covers
 */
record Given(Need need, Offer offer, @Nullable Double quantity, double share) {
    Map<String, Object> point(boolean opposed) {
        var point = new LinkedHashMap<String, Object>();
        var amount = need.amount();
        point.put("code", quantity == null ? "gives" : "gives_amount");
        point.put("from", offer.actor());
        point.put("to", need.actor());
        point.put("need", need.id());
        point.put("resource", offer.id());
        if (quantity != null && amount != null) {
            point.put("quantity", quantity);
            point.put("unit", amount.unit());
        }
        if (opposed) {
            point.put("code", point.get("code") + "_opposed");
        }
        return point;
    }
}
