package vn.sosuckhoe.station;

import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.portal.words.Attesting;
import vn.sosuckhoe.record.Reading.Draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A form by which staff say something about one person. */
sealed interface Form permits GuardianForm, ConfidentialForm {

    /** What the form says, once nothing is wrong with it. */
    record Said(Identifier person, Draft draft) {}

    List<String> fields();

    /** The field that holds the number of the person it is about. */
    String person();

    /** Empty where something is wrong; then it stands among the faults. */
    Optional<Said> read(Filled filled, LocalDate today);

    AttestationView view(Filled filled, Optional<Said> recorded, Attesting words);
}
