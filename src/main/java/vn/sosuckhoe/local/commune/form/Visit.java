package vn.sosuckhoe.local.commune.form;

import java.time.LocalDate;
import java.util.List;

/** {@code HOSOKHAMCHUABENH}: one visit with its tests and diagnoses. */
public record Visit(LocalDate on, Block block, List<Block> services, List<Block> diagnoses) {}
