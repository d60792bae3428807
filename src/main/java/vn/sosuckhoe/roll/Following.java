package vn.sosuckhoe.roll;

import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;

import java.util.HashSet;
import java.util.List;

/** Long illnesses and first findings, as the care plan has them. */
final class Following {

    private Following() {}

    static List<Listing.FollowUp> followUps(Care care) {
        return care == null
                ? List.of()
                : care.followUps().stream()
                        .map(each -> new Listing.FollowUp(
                                each.programme(),
                                each.sensitive(),
                                each.since(),
                                each.lastSeen(),
                                each.lapsesOn(),
                                each.control()))
                        .toList();
    }

    /** Of one visit and indicator the first: one measurement may be a sign of several diseases. */
    static List<Listing.Finding> findings(Care care) {
        var once = new HashSet<List<String>>();
        return care == null
                ? List.of()
                : care.rechecks().stream()
                        .filter(each -> once.add(List.of(each.encounter(), each.indicator())))
                        .map(each -> new Listing.Finding(
                                each.encounter(),
                                each.indicator(),
                                each.disease(),
                                isSensitive(each.disease()),
                                each.found(),
                                each.by(),
                                each.answer(),
                                each.answeredOn()))
                        .toList();
    }

    static boolean isSensitive(String disease) {
        return Diseases.ofCode(disease).filter(Disease::sensitive).isPresent();
    }
}
