package org.maillage.council;

import java.util.Arrays;
import java.util.Optional;

/** Under which licence what is public may be taken along, by its SPDX identifier and where it is written. */
public enum Licence {
    ETALAB("etalab-2.0", "Licence Ouverte 2.0", "https://spdx.org/licenses/etalab-2.0.html"),
    CC_BY("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ODBL("ODbL-1.0", "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/");

    private final String code;
    private final String title;
    private final String address;

    Licence(String code, String title, String address) {
        this.code = code;
        this.title = title;
        this.address = address;
    }

    public String code() {
        return code;
    }

    /** As it is called in both languages. */
    public String title() {
        return title;
    }

    public String address() {
        return address;
    }

    static Optional<Licence> of(String code) {
        return Arrays.stream(values())
                .filter(licence -> licence.code.equals(code))
                .findFirst();
    }
}
