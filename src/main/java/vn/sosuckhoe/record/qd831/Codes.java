package vn.sosuckhoe.record.qd831;

import java.util.LinkedHashMap;
import java.util.Map;

/** The code lists of the message as our words, and its examined areas. The words are those of the statements. */
final class Codes {

    static final Map<String, String> DELIVERY = Map.of("0", "vaginal", "1", "caesarean");
    static final Map<String, String> RISK = fromOne("tobacco alcohol drugs activity");
    static final Map<String, String> RISK_STATUS = Map.of("0", "no", "1", "yes", "2", "regularly");
    static final Map<String, String> DISABILITY = fromOne("hearing vision arm leg scoliosis cleft other");
    static final Map<String, String> ALLERGY = fromOne("drug chemical food other");
    static final Map<String, String> DISEASE =
            fromOne("cardiovascular hypertension diabetes stomach lung asthma goitre hepatitis"
                    + " congenital-heart mental autism epilepsy cancer tuberculosis other");
    static final Map<String, String> RESULT_GROUP = fromOne("lab imaging");

    /** Element to area, in the order of the form. */
    static final Map<String, String> AREAS = pairs("""
            KHAMDA skin
            KHAMNIEMMAC mucosa
            KHAMTOANTHANKHAC general
            KHAMTIMMACH cardiovascular
            KHAMHOHAP respiratory
            KHAMTIEUHOA digestive
            KHAMTIETNIEU urinary
            KHAMCOXUONGKHOP musculoskeletal
            KHAMNOITIET endocrine
            KHAMTHANKINH neurological
            KHAMTAMTHAN mental
            KHAMNGOAIKHOA surgical
            KHAMPHUKHOA gynaecological
            KHAMTAIMUIHONG ent
            KHAMRHM dental
            KHAMMAT eye
            KHAMDALIEU dermatology
            KHAMDINHDUONG nutrition
            KHAMVANDONG motor
            KHAC other
            TC_TT_VD child-development
            """);

    private Codes() {}

    /** {@code 1}, also written {@code 01}. */
    static String bare(String code) {
        return code.length() > 1 && code.charAt(0) == '0' ? bare(code.substring(1)) : code;
    }

    private static Map<String, String> fromOne(String words) {
        var codes = new LinkedHashMap<String, String>();
        for (var word : words.split(" ")) {
            codes.put(String.valueOf(codes.size() + 1), word);
        }
        return codes;
    }

    private static Map<String, String> pairs(String lines) {
        var pairs = new LinkedHashMap<String, String>();
        lines.lines().map(line -> line.split(" ")).forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }
}
