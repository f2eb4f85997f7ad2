package org.maillage.sharing;

/** How a common cost is shared. */
public enum Way {
    EQUAL,
    PROPORTIONAL,
    SHAPLEY,
    NUCLEOLUS
}
