package org.maillage.exchange.foreign;

import java.util.function.Function;

/** Files that tell a network in XML: elements in any order, each understood where it begins. */
final class NetworkXml {
    private NetworkXml() {}

    /** @param reader what is done with the beginning of every element that was not read with another */
    static Foreign read(String file, byte[] bytes, Function<NetworkTables, SafeXml.Work> reader) {
        var tables = new NetworkTables(file);
        var element = reader.apply(tables);
        SafeXml.read(file, bytes, xml -> {
            while (xml.advance()) {
                if (xml.isStart()) {
                    element.read(xml);
                }
            }
        });
        return tables.tables();
    }
}
