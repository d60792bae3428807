package vn.sosuckhoe.fhir;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.fhir.resource.summary.Summary;

import java.nio.file.*;
import java.util.*;

class IpsTest {
    @Test
    void probe() throws Exception {
        long t = System.currentTimeMillis();
        var all = Villagers.some(50);
        System.out.println("people " + (System.currentTimeMillis() - t));
        for (var k : Villagers.KINDS.entrySet())
            System.out.println(
                    k.getKey() + " " + all.stream().filter(k.getValue()).count());
        var kinds = new TreeMap<String, Integer>();
        t = System.currentTimeMillis();
        int n = 0, entries = 0;
        for (var v : all) {
            var b = Summary.of(v.facts(n % 2 == 0 ? "vi" : "en"), "https://so.example.vn/fhir", Villagers.AS_OF);
            entries += b.getEntry().size();
            var json = Writer.json(b, false);
            if (n < 3 || b.getEntry().size() > 45)
                Files.writeString(Path.of("/tmp/G/ips-" + n + ".json"), Writer.json(b, true));
            n++;
            for (var m : IpsValidator.messages(json))
                kinds.merge(
                        m.getSeverity() + " " + m.getMessageId() + " "
                                + m.getLocationString().replaceAll("\\d+", "N") + " "
                                + m.getMessage()
                                        .substring(
                                                0, Math.min(400, m.getMessage().length()))
                                        .replaceAll("[0-9a-f-]{36}[.0-9a-f-]*", "ID"),
                        1,
                        Integer::sum);
        }
        System.out.println("validated " + (System.currentTimeMillis() - t) + " entries " + entries);
        kinds.forEach((k, c) -> System.out.println(c + " " + k));
    }
}
