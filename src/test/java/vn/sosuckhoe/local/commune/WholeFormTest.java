package vn.sosuckhoe.local.commune;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks all messages of the demo: the whole form and all its code lists are in use. */
class WholeFormTest {

    private static final TreeMap<String, Set<String>> VALUES = new TreeMap<>();

    @BeforeAll
    static void walk() {
        Told.documents().forEach(document -> walk(document.getDocumentElement(), ""));
    }

    private static void walk(Element element, String above) {
        var path = above + "/" + element.getTagName();
        if (Told.children(element).findAny().isEmpty()) {
            VALUES.computeIfAbsent(path, p -> new TreeSet<>())
                    .add(element.getTextContent().strip());
        }
        Told.children(element).forEach(child -> walk(child, path));
    }

    @Test
    void every_element_of_the_form_carries_a_value_somewhere() throws Exception {
        var filled = VALUES.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(value -> !value.isEmpty()))
                .map(entry -> entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        assertThat(leavesOfTheHandWrittenSample()).hasSizeGreaterThan(140).allSatisfy(path -> assertThat(filled)
                .contains(path.substring(path.lastIndexOf('/') + 1)));
        assertThat(VALUES.keySet()).containsAll(leavesOfTheHandWrittenSample());
        assertThat(VALUES.keySet().stream().filter(path -> !isWrapper(path)).filter(path -> VALUES.get(path)
                        .equals(Set.of(""))))
                .isEmpty();
    }

    /** A list without items looks like an empty leaf. */
    private static boolean isWrapper(String path) {
        var next = VALUES.higherKey(path + "/");
        return next != null && next.startsWith(path + "/");
    }

    private static Set<String> leavesOfTheHandWrittenSample() throws Exception {
        try (var in = WholeFormTest.class.getResourceAsStream("/vn/sosuckhoe/record/qd831/sample.xml")) {
            var leaves = new TreeSet<String>();
            leaves(Told.parsed(in.readAllBytes()).getDocumentElement(), "", leaves);
            // in the sample these lists happen to be empty
            leaves.removeIf(path -> path.matches(".*/(KHUYETTAT|BENHTAT|DIUNG)"));
            return leaves;
        }
    }

    private static void leaves(Element element, String above, Set<String> into) {
        var path = above + "/" + element.getTagName();
        if (Told.children(element).findAny().isEmpty()) {
            into.add(path);
        }
        Told.children(element).forEach(child -> leaves(child, path, into));
    }

    @ParameterizedTest
    @CsvSource({
        "TINHTRANG_LUCSINH/LOAIDE, 0, 1",
        "TINHTRANG_LUCSINH/DETHIEUTHANG, 0, 1",
        "TINHTRANG_LUCSINH/BINGAT_LUCDE, 0, 1",
        "DSYEUTO/LOAI, 1, 4",
        "DSYEUTO/TRANGTHAI, 0, 2",
        "DSYEUTO/DABO, 0, 1",
        "TIEUSU_BENHTAT/DIUNG/DSDIUNG/LOAI, 1, 4",
        "TIENSU_GIADINH/DIUNG/DSDIUNG/LOAI, 1, 4",
        "TIEUSU_BENHTAT/BENHTAT/DSBENH/LOAIBENH, 1, 15",
        "TIENSU_GIADINH/BENHTAT/DSBENH/LOAIBENH, 1, 15",
        "TIEUSU_BENHTAT/BENHTAT/DSBENH/TRANGTHAI, 0, 1",
        "DSKHUYETTAT/LOAI, 1, 7",
        "THONGTINCHUNG/MATONGIAO, 1, 16",
        "THONGTINCHUNG/GIOITINH, 1, 2",
        "QUANHE_GIADINH/GIAMHO, 0, 1",
        "THONGTINMUITIEM/TRANGTHAI, 0, 1",
        "THONGTINMUITIEM/LOAIVACXIN, 1, 3",
        "HOSOKHAMCHUABENH/SUDUNGKINH, 0, 1",
        "DICHVU/MANHOM, 1, 2",
    })
    void every_code_of_the_list_is_in_use(String element, int first, int last) {
        assertThat(values(element))
                .isEqualTo(IntStream.rangeClosed(first, last)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.toSet()));
    }

    @Test
    void somebody_belongs_to_each_of_the_54_ethnic_groups() {
        assertThat(values("THONGTINCHUNG/MADANTOC"))
                .isEqualTo(IntStream.rangeClosed(1, 54)
                        .mapToObj(code -> (code < 10 ? "0" : "") + code)
                        .collect(Collectors.toSet()));
    }

    @Test
    void all_blood_groups_occur() {
        assertThat(values("NHOMMAU_HEABO")).containsExactlyInAnyOrder("O", "A", "B", "AB");
        assertThat(values("NHOMMAU_HERH")).containsExactlyInAnyOrder("+", "-");
    }

    private static Set<String> values(String element) {
        var found = VALUES.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/" + element))
                .flatMap(entry -> entry.getValue().stream())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
        assertThat(found).as(element).isNotEmpty();
        return found;
    }

    @Test
    void every_person_block_holds_all_its_elements_in_the_order_of_the_form() throws Exception {
        try (var in = WholeFormTest.class.getResourceAsStream("/vn/sosuckhoe/record/qd831/sample.xml")) {
            var sample = Told.parsed(in.readAllBytes());
            Stream.of("HEADER", "THONGTINCHUNG", "HOSOKHAMCHUABENH", "SUCKHOE_SINHSAN")
                    .forEach(block -> {
                        var order = order(Told.only(sample, block));
                        Told.documents().stream()
                                .flatMap(document -> Told.all(document, block))
                                .forEach(element -> assertThat(order(element)).isEqualTo(order));
                    });
        }
    }

    private static List<String> order(Element block) {
        return Told.children(block)
                .map(Element::getTagName)
                .filter(name -> !name.equals("QUANHE_GIADINH"))
                .toList();
    }
}
