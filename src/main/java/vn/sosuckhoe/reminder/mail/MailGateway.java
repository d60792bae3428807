package vn.sosuckhoe.reminder.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailClient;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;

import java.util.List;

/** One e-mail for each parcel, so that each gets its own answer. The id of the attempt is the id of the e-mail. */
final class MailGateway implements Gateway, AutoCloseable {

    private final MailClient client;
    private final String from;
    private final String domain;
    private final String preferences;
    private final double rate;

    /**
     * @param from address of the sender, with or without a name
     * @param preferences address of a page, empty for none
     */
    MailGateway(MailClient client, String from, String preferences, double rate) {
        this.client = client;
        this.from = from;
        this.domain = from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
        this.preferences = preferences;
        this.rate = rate;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public double rate() {
        return rate;
    }

    @Override
    public Uni<List<Verdict>> submit(List<Parcel> parcels) {
        return Uni.join().all(parcels.stream().map(this::submit).toList()).andFailFast();
    }

    private Uni<Verdict> submit(Parcel parcel) {
        return Uni.createFrom().emitter(answer -> {
            try {
                client.sendMail(Letter.of(parcel, from, domain, preferences))
                        .onSuccess(sent -> answer.complete(new Accepted(parcel.attempt().toString())))
                        .onFailure(failure -> answer.complete(MailAnswer.of(failure)));
            } catch (IllegalArgumentException noAddress) {
                answer.complete(MailAnswer.of(noAddress));
            }
        });
    }

    @Override
    public void close() {
        client.close();
    }
}
