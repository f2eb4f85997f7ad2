package org.maillage.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A JSON array that is compressed while it is written: of what comes one by one, nothing is held whole. */
final class PackedArray {
    private static final int BUFFER = 64 * 1024;
    private static final JsonMapper JSON = Server.json();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator array;

    PackedArray() {
        try {
            array = JSON.createGenerator(new GZIPOutputStream(bytes, BUFFER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        array.writeStartArray();
    }

    void add(Object value) {
        JSON.writeValue(array, value);
    }

    /** All of it; nothing can be added any more. */
    byte[] bytes() {
        array.writeEndArray();
        array.close();
        return bytes.toByteArray();
    }
}
