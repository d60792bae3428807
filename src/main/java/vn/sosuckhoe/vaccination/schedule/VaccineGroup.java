package vn.sosuckhoe.vaccination.schedule;

import vn.sosuckhoe.person.Text;

import java.util.List;

/**
 * Antigens that are forecast together.
 *
 * @param together all antigens are given at once: then the latest of their earliest days counts
 */
public record VaccineGroup(String code, Text name, List<String> antigens, boolean together) {}
