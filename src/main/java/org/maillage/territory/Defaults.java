package org.maillage.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.document.Kind;
import org.maillage.history.Edit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The lists, missions and campaign that a new territory starts with, read from a YAML file. */
public final class Defaults {
    private static final Map<String, String> LISTS = lists();

    private final Map<String, List<Map<String, Object>>> sections;

    private Defaults(Map<String, List<Map<String, Object>>> sections) {
        this.sections = sections;
    }

    /** The lists shipped with the program. */
    public static Defaults shipped() {
        try (var in = Defaults.class.getResourceAsStream("/territory/defaults.yaml")) {
            return read(Objects.requireNonNull(in, "territory/defaults.yaml is missing"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No lists of its own. */
    public static Defaults none() {
        return new Defaults(Map.of());
    }

    /** Reads sections such as {@code kinds} or {@code missions}; other keys of the file are not for us. */
    public static Defaults read(InputStream yaml) {
        var all = new YAMLMapper().readValue(yaml, new TypeReference<Map<String, Object>>() {});
        var sections = new HashMap<String, List<Map<String, Object>>>();
        all.forEach((key, value) -> {
            if (LISTS.containsKey(key) || "missions".equals(key) || "campaigns".equals(key)) {
                sections.put(key, entries(value));
            }
        });
        return new Defaults(sections);
    }

    /** These lists with the terms of others after them, in their place where they have the same code; frames are replaced. */
    Defaults with(Defaults own) {
        var both = new HashMap<>(sections);
        own.sections.forEach((section, entries) ->
                both.merge(section, entries, LISTS.containsKey(section) ? Defaults::added : (ours, theirs) -> theirs));
        return new Defaults(both);
    }

    private static List<Map<String, Object>> added(List<Map<String, Object>> ours, List<Map<String, Object>> theirs) {
        var byCode = new LinkedHashMap<Object, Map<String, Object>>();
        ours.forEach(entry -> byCode.put(entry.getOrDefault("code", ""), entry));
        theirs.forEach(entry -> byCode.put(entry.getOrDefault("code", ""), entry));
        return List.copyOf(byCode.values());
    }

    /** The same with every campaign open, so that its readings can come in. */
    public Defaults allOpen() {
        var opened = new HashMap<>(sections);
        opened.computeIfPresent(
                "campaigns",
                (section, campaigns) -> campaigns.stream().map(Defaults::open).toList());
        return new Defaults(opened);
    }

    /** The campaigns that are closed, ready to be written. */
    public List<Edit> closedCampaigns() {
        return edits().stream()
                .filter(edit -> edit.kind().equals(TerritoryKinds.CAMPAIGN))
                .filter(edit -> edit.document() != null
                        && "closed".equals(edit.document().text("state")))
                .toList();
    }

    private static Map<String, Object> open(Map<String, Object> campaign) {
        var open = new HashMap<>(campaign);
        open.replace("state", "closed", "open");
        return open;
    }

    /** The documents of every section, ready to be written. */
    public List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        LISTS.forEach((section, list) -> addTerms(edits, list, sections.getOrDefault(section, List.of())));
        addOrdered(edits, "missions", TerritoryKinds.MISSION);
        addOrdered(edits, "campaigns", TerritoryKinds.CAMPAIGN);
        return edits;
    }

    private void addOrdered(List<Edit> edits, String section, Kind kind) {
        var order = 0;
        for (var entry : sections.getOrDefault(section, List.of())) {
            var raw = new HashMap<>(entry);
            raw.put("order", order++);
            edits.add(Edit.put(kind, String.valueOf(raw.get("id")), kind.trusted(raw)));
        }
    }

    private static void addTerms(List<Edit> edits, String list, List<Map<String, Object>> entries) {
        var order = 0;
        for (var entry : entries) {
            var raw = new HashMap<>(entry);
            var id = Lists.termId(list, String.valueOf(raw.get("code")));
            raw.put("id", id);
            raw.put("list", list);
            raw.put("order", order++);
            edits.add(Edit.put(TerritoryKinds.TERM, id, TerritoryKinds.TERM.trusted(raw)));
        }
    }

    @SuppressWarnings("unchecked") // the shape of our own file
    private static List<Map<String, Object>> entries(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        lists.put("natures", "nature");
        lists.put("objects", "object");
        lists.put("kinds", "kind");
        lists.put("sectors", "sector");
        lists.put("levels", "level");
        lists.put("actorNatures", "actorNature");
        lists.put("forms", "form");
        lists.put("types", "type");
        lists.put("values", "value");
        return lists;
    }
}
