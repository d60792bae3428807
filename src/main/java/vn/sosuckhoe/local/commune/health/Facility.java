package vn.sosuckhoe.local.commune.health;

/**
 * Who tells.
 *
 * @param capitals whether its software writes names in capital letters
 */
public record Facility(String code, String name, String doctorCode, String doctor, boolean capitals) {

    public String province() {
        return code.substring(0, 2);
    }
}
