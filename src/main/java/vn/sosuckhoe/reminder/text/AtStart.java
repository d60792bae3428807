package vn.sosuckhoe.reminder.text;

import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A template that cannot be sent ends the start-up and not the night in which it is used. */
@ApplicationScoped
class AtStart {

    void readTemplates(@Observes StartupEvent started) {
        Templates.all();
    }
}
