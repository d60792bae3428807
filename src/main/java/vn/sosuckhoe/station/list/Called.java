package vn.sosuckhoe.station.list;

import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.words.Wording;

/** What the codes of a list are called. */
record Called(Names names) {

    Wording wording() {
        return names.wording();
    }

    /** Of a programme (called like its disease), an indicator or a vaccine group; empty for none. */
    String name(String code) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        return Diseases.ofCode(code)
                .map(Disease::name)
                .or(() -> Indicators.ofCode(code).map(Indicator::name))
                .map(wording()::text)
                .orElseGet(() -> Names.capital(names.group(code)));
    }
}
