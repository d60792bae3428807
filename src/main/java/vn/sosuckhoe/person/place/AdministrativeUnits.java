package vn.sosuckhoe.person.place;

import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.place.Place.Flag;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The administrative units of Vietnam: 34 provinces and 3,321 communes since 01/07/2025, and the 63 provinces and some
 * 10,800 communes they came from. Read from tables on first use; where these come from is told beside them. Codes are
 * accepted with and without leading zeros.
 */
public final class AdministrativeUnits {

    private static final int MOST_FOUND = 50;
    private static final Pattern DIGITS = Pattern.compile("0*([1-9][0-9]*)");
    private static final Pattern NOT_GIVEN = Pattern.compile("0*");

    private final UnitTables tables;
    private final Map<String, FormerCommune> formerByCode;
    private final ProvincesBefore provincesBefore;
    private final AddressSearch search;

    private AdministrativeUnits(UnitTables tables) {
        this.tables = tables;
        this.formerByCode = new HashMap<>(1 << 14);
        tables.formerCommunes().stream()
                .filter(former -> former.code() != null)
                .forEach(former -> formerByCode.put(former.code(), former));
        this.provincesBefore = new ProvincesBefore(tables);
        this.search = new AddressSearch(tables.communes().values(), tables.formerCommunes());
    }

    public static AdministrativeUnits vietnam() {
        return Vietnam.UNITS;
    }

    /** The province of today by its code: {@code 1}, {@code 01} and {@code 001} are Hà Nội. */
    public Optional<Province> province(String code) {
        var rows = tables.provinces().getOrDefault(padded(code, 2), List.of());
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    /** The province as it was on a day since 01/07/2025. */
    public Optional<Province> province(String code, LocalDate day) {
        return tables.provinces().getOrDefault(padded(code, 2), List.of()).stream()
                .filter(province -> province.validity().on(day))
                .findFirst();
    }

    /** One of the 63 provinces of before 01/07/2025. */
    public Optional<FormerProvince> formerProvince(String code) {
        return Optional.ofNullable(tables.formerProvinces().get(padded(code, 2)));
    }

    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(tables.communes().get(padded(code, 5)));
    }

    /** The provinces of before 01/07/2025 in which a commune of today lay: one, of some communes two. */
    public Set<FormerProvince> provincesBefore(Commune commune) {
        return provincesBefore.of(commune);
    }

    /** One of the communes of before 01/07/2025. */
    public Optional<FormerCommune> formerCommune(String code) {
        return Optional.ofNullable(formerByCode.get(padded(code, 5)));
    }

    /** The 34 provinces of today in the order of their codes. */
    public List<Province> provinces() {
        return tables.provinces().values().stream()
                .map(rows -> rows.get(rows.size() - 1))
                .toList();
    }

    /** The 3,321 communes of today in the order of their codes. */
    public Collection<Commune> communes() {
        return tables.communes().values();
    }

    /**
     * The place that the codes of an address mean; blank, null and zero are codes not given. Most commune codes were
     * used before the reform too: such a code is read as the old commune if a district is given or the province code
     * is one that no longer exists, otherwise as the commune of today. District codes are not checked. Never throws.
     */
    public Place resolve(String provinceCode, String districtCode, String communeCode) {
        var province = padded(provinceCode, 2);
        var commune = padded(communeCode, 5);
        var threeLevels = !padded(districtCode, 3).isEmpty() || isOnlyOld(province);
        var place = formerCommune(commune)
                .filter(former -> threeLevels || commune(commune).isEmpty())
                .map(Place::of)
                .or(() -> commune(commune).map(Place::of))
                .map(found -> comparedWith(province, found))
                .orElseGet(() -> provinceOnly(province));
        var unknownProvince = !province.isEmpty() && successor(province).isEmpty();
        var unknownCommune = !commune.isEmpty() && place.commune().isEmpty();
        return unknownProvince || unknownCommune ? place.with(Flag.UNKNOWN_CODE) : place;
    }

    private boolean isOnlyOld(String province) {
        return province(province).isEmpty() && formerProvince(province).isPresent();
    }

    /** The province of today for a code of today or of before. */
    private Optional<Province> successor(String province) {
        return province(province).or(() -> formerProvince(province).flatMap(former -> province(former.successor())));
    }

    private Place comparedWith(String province, Place found) {
        var meant = successor(province);
        return meant.isEmpty() || meant.equals(found.province()) ? found : found.with(Flag.PROVINCE_DIFFERS);
    }

    private Place provinceOnly(String code) {
        var old = isOnlyOld(code);
        return new Place(
                successor(code),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                old ? formerProvince(code) : Optional.empty(),
                old ? Set.of(Flag.OLD_CODE) : Set.of());
    }

    /**
     * Communes of today whose name, or the old name of a part of them, fits what somebody types, with or without
     * diacritics: {@code "kinh bac bac ninh"}, {@code "Dịch Vọng, Cầu Giấy"}. Best first, at most 50.
     */
    public List<Commune> search(String text) {
        return search.find(text)
                .flatMap(place -> place.successors().stream())
                .distinct()
                .limit(MOST_FOUND)
                .toList();
    }

    /** As {@link #search}, but tells for each find under which old name it was found. */
    public List<Place> find(String text) {
        return search.find(text).limit(MOST_FOUND).toList();
    }

    private static String padded(String code, int width) {
        var plain = Folding.plain(code);
        if (NOT_GIVEN.matcher(plain).matches()) {
            return "";
        }
        var digits = DIGITS.matcher(plain);
        return digits.matches() ? "0".repeat(Math.max(0, width - digits.group(1).length())) + digits.group(1) : plain;
    }

    private static final class Vietnam {
        static final AdministrativeUnits UNITS = new AdministrativeUnits(UnitTables.load());
    }
}
