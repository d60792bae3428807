package vn.sosuckhoe.local.commune;

import vn.sosuckhoe.local.commune.form.Dose;
import vn.sosuckhoe.local.commune.form.History;
import vn.sosuckhoe.local.commune.form.Visit;
import vn.sosuckhoe.local.commune.health.Facility;
import vn.sosuckhoe.local.commune.people.Household;
import vn.sosuckhoe.local.commune.people.Resident;

import java.util.List;

/**
 * All that happened to one resident, whoever tells it.
 *
 * @param doses in the order of the days, appointments at the end
 * @param visits at the station
 */
record Life(
        Household household,
        Resident resident,
        Facility station,
        History history,
        List<Dose> doses,
        List<Visit> visits) {}
