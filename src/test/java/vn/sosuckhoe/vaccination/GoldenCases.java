package vn.sosuckhoe.vaccination;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Collections of cases: a file, or a folder with its {@code .yaml} files. */
final class GoldenCases {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private GoldenCases() {}

    /** The cases beside the tests. */
    static List<GoldenCase> ofThisHouse() {
        return beside("cases");
    }

    /** @param folder below the resources of this package */
    static List<GoldenCase> beside(String folder) {
        try {
            return in(Path.of(GoldenCases.class.getResource(folder).toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalArgumentException for a file that is not in the form, with its name */
    static List<GoldenCase> in(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return read(fileOrFolder);
        }
        try (var files = Files.list(fileOrFolder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<GoldenCase> read(Path file) {
        try {
            var cases = YAML.readTree(file.toFile());
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(node -> GoldenCase.read(file.getFileName().toString(), node))
                    .toList();
        } catch (IOException | RuntimeException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }
}
