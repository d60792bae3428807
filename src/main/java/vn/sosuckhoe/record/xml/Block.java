package vn.sosuckhoe.record.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The known elements inside one element. Texts are NFC and trimmed; what is absent reads as empty, so that an empty
 * element and a missing one are the same.
 */
public final class Block {

    private final String path;
    private Map<String, String> texts = Map.of();
    private Map<String, String> spellings = Map.of();
    private Map<String, List<Block>> blocks = Map.of();

    Block(String path) {
        this.path = path;
    }

    /** With positions from 1 where an element may be repeated. */
    public String path() {
        return path;
    }

    /** Where the text stands or would stand, in the sender's spelling. */
    public String path(String name) {
        return path + "/" + spellings.getOrDefault(name, name);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** {@code null} instead of an empty text: the source says nothing. */
    public String said(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** The block of that name, an empty one if there is none. */
    public Block block(String name) {
        var found = blocks.get(name);
        return found == null ? new Block(path + "/" + name) : found.get(0);
    }

    public List<Block> blocks(String name) {
        return blocks.getOrDefault(name, List.of());
    }

    /** Nothing but empty elements: an empty block says nothing, it does not erase. */
    public boolean saysNothing() {
        return texts.values().stream().allMatch(String::isEmpty)
                && blocks.values().stream().flatMap(List::stream).allMatch(Block::saysNothing);
    }

    /** The same for the same content, whatever the order and spelling of its elements. */
    public String content() {
        var content = new StringBuilder();
        texts.forEach((name, text) -> {
            if (!text.isEmpty()) {
                content.append(name).append('=').append(text).append('\n');
            }
        });
        blocks.forEach((name, inner) -> inner.forEach(block ->
                content.append(name).append("{\n").append(block.content()).append("}\n")));
        return content.toString();
    }

    boolean has(String name) {
        return texts.containsKey(name) || blocks.containsKey(name);
    }

    void put(String name, String spelling, String text) {
        if (texts.isEmpty()) {
            texts = new TreeMap<>();
        }
        texts.put(name, text);
        if (!spelling.equals(name)) {
            if (spellings.isEmpty()) {
                spellings = new TreeMap<>();
            }
            spellings.put(name, spelling);
        }
    }

    /** A repeated element gets its position in the path. */
    Block add(String name, String spelling, boolean repeated) {
        if (blocks.isEmpty()) {
            blocks = new TreeMap<>();
        }
        var siblings = blocks.computeIfAbsent(name, key -> new ArrayList<>());
        var inner = new Block(path + "/" + spelling + (repeated ? "[" + (siblings.size() + 1) + "]" : ""));
        siblings.add(inner);
        return inner;
    }
}
