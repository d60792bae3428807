package vn.sosuckhoe.vaccination.schedule;

import vn.sosuckhoe.person.Text;

import java.util.Set;

/**
 * What an observation means for vaccines.
 *
 * @param vaccines codes it is about
 * @param groups codes it is about
 * @param pause how long after the observation began ({@link Effect#POSTPONES}); {@code null}: as long as it is observed
 */
public record Caution(
        String observation, Text name, Effect effect, Set<String> vaccines, Set<String> groups, Limit pause) {

    public enum Effect {
        CONTRAINDICATES,
        POSTPONES,
        MAKES_IMMUNE
    }
}
