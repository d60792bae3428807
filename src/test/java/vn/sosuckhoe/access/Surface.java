package vn.sosuckhoe.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.Invited;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Every route that a compiled class of this service offers, found by reading the classes and not by trusting a list. */
final class Surface {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    /** @param consumes the media type that a body has to have, or {@code null} */
    record Route(String method, String template, String consumes) {

        boolean api() {
            return template.startsWith("/api/");
        }

        /** Asked for with a bearer's token. */
        boolean token() {
            return api() || template.startsWith("/fhir/");
        }

        Rule rule() {
            return Rules.of(method, template).orElseThrow();
        }

        /** The path with somebody's book in it, and something for every other parameter. */
        String path(Object book) {
            return template.replace("{bookId}", book.toString())
                    .replace("{campaignId}", Invited.CAMPAIGN.toString())
                    .replace("{dose}", Books.DOSE)
                    .replace("{visit}", Books.ENCOUNTER)
                    .replace("{value}", Books.VALUE)
                    .replace("{disease}", Books.DISEASE)
                    .replace("{allergy}", Books.ALLERGY)
                    .replace("{language}", "vi")
                    .replaceAll("\\{\\w+}", "v1");
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    private Surface() {}

    /** Read once: it takes seconds. */
    private static final List<Route> ROUTES = read();

    static List<Route> routes() {
        return ROUTES;
    }

    private static List<Route> read() {
        return new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target/classes/vn/sosuckhoe")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> routes(type, method)))
                        .toList();
    }

    private static Stream<Route> routes(JavaClass type, JavaMethod method) {
        return METHODS.stream()
                .filter(method::isAnnotatedWith)
                .map(http -> new Route(
                        http.getSimpleName(),
                        Routes.template(path(type), path(method)),
                        consumes(method).or(() -> consumes(type)).orElse(null)));
    }

    private static String path(CanBeAnnotated element) {
        return element.isAnnotatedWith(Path.class) ? value(element, Path.class).toString() : null;
    }

    private static Optional<String> consumes(CanBeAnnotated element) {
        return element.isAnnotatedWith(Consumes.class)
                ? Optional.of(((Object[]) value(element, Consumes.class))[0].toString())
                : Optional.empty();
    }

    private static Object value(CanBeAnnotated element, Class<? extends Annotation> annotation) {
        var found = element instanceof JavaClass type
                ? type.getAnnotationOfType(annotation.getName())
                : ((JavaMethod) element).getAnnotationOfType(annotation.getName());
        return found.get("value").orElseThrow();
    }
}
