package vn.sosuckhoe.access;

import vn.sosuckhoe.person.PersonalId;

import java.util.List;

/** The one who is signed in, whatever kind of token said so; nothing else in the service looks at tokens. */
public sealed interface Caller {

    /** @param session id of the sign-in at the identity provider ({@code sid}) */
    record Citizen(PersonalId id, String name, String session) implements Caller {}

    /**
     * A nurse or doctor of one facility.
     *
     * @param communes the facility's, the main one first; at least one
     */
    record Staff(String user, String name, String facility, List<String> communes, String session) implements Caller {

        public Staff {
            communes = List.copyOf(communes);
        }

        /** The main one. */
        public String commune() {
            return communes.get(0);
        }
    }

    /** Figures of a province, never names. */
    record Officer(String user, String name, String province, String session) implements Caller {}

    /** Software of one facility; may send for it, and for nobody else. */
    record Source(String facility) implements Caller {}

    record Admin(String user, String name, String session) implements Caller {}

    record Nobody() implements Caller {}
}
